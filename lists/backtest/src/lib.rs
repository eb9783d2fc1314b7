//! Past decisions held against the lists: do they agree, are like cases treated
//! alike, and what would other lists have done.
//!
//! No I/O and no threads: whoever has records feeds them to a [`Bench`], one after the
//! other or in several at once, and puts the [`Tally`]s together. Merging is exact, so the
//! report of the parts is the report of the whole, byte for byte.

mod bench;
mod fault;
mod held;
mod merge;
mod names;
mod partial;
mod past;
pub mod read;
pub mod report;
pub mod synth;
pub mod tally;
pub mod words;

pub use bench::Bench;
pub use fault::{Fault, FaultKind};
pub use held::{Held, Party, Verdict, hold};
pub use merge::Merge;
pub use partial::{Partial, Unmergeable, digest};
pub use past::{Imposed, Past};
pub use tally::Tally;
