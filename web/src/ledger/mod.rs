//! The ledger: what was done, kept on this device.

pub mod crypto;
mod part;
pub mod record;
pub mod store;

pub use part::LedgerPart;
