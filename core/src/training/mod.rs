//! The training room: scenarios, questions whose answers the engine gives,
//! drills on both sides of every boundary, and exams that can be repeated.
//!
//! Nothing outside this folder refers to it: the officer's page does not carry it.

pub mod anonymise;
pub mod draft;
pub mod drill;
pub mod exam;
mod given;
pub mod irrelevant;
pub mod question;
pub mod rng;
pub mod scenario;
pub mod scrub;
pub mod stage;
pub mod words;

pub use anonymise::{Anonymous, Removed, anonymise};
pub use drill::{Boundary, Drill, Pair, Plan, Weak};
pub use exam::{Exam, Paper, Sitting};
pub use given::Given;
pub use irrelevant::matters;
pub use question::{Choice, Cited, Kind, Question};
pub use rng::Rng;
pub use scenario::{Asked, Reveal, Scenario, Twist, When};
pub use stage::Stage;
