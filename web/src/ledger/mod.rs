//! The ledger: what was done, kept on this device.

mod part;
pub mod record;

pub use part::LedgerPart;
