//! The ledger: what was done, kept on this device.

pub mod acts;
pub mod crypto;
mod draft;
mod entry;
pub mod figures;
pub mod files;
mod list;
mod lock;
mod moving;
mod one;
mod part;
pub mod record;
pub mod repeat;
mod settings;
pub mod store;
mod toast;
pub mod transfer;
mod wipe;

pub use part::{Ledger, LedgerPart};
