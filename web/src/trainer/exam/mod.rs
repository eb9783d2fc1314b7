//! Exams: [`compose`] makes a link, [`sit`] is what opens behind it.
//!
//! [`form`] holds what is chosen, [`passed`] the link; [`drawn`] makes the paper, [`sheet`] keeps the answers,
//! [`clock`] counts down, [`asked`] asks, [`marked`] marks.

mod asked;
mod clock;
mod compose;
pub mod drawn;
mod form;
mod marked;
pub mod passed;
mod sheet;
mod sit;

pub use compose::ExamPage;
pub use sit::{SittingPage, SittingProps};
