//! The ledger: what was done, kept on this device.

mod part;

pub use part::LedgerPart;
