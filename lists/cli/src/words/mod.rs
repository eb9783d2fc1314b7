//! Everything a user reads from this crate, in one place.

mod backtest;
mod check;
mod decision;
mod expiring;
mod explain;
mod fmt;
mod graded;
mod held;
mod help;
mod new;
mod options;
mod papers;
mod replay;
mod show;
mod test;
mod training;
mod whatif;
mod why;

pub use backtest::*;
pub use check::*;
pub use decision::*;
pub use expiring::*;
pub use explain::*;
pub use fmt::*;
pub use graded::*;
pub use held::*;
pub use help::*;
pub use new::*;
pub use options::*;
pub use papers::*;
pub use replay::*;
pub use show::*;
pub use test::*;
pub use training::*;
pub use whatif::*;
pub use why::*;
