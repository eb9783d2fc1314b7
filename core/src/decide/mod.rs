//! The steps of the law.

use crate::{case::Case, decision::Decision, lists::Lists};

/// A question worth putting to the officer now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// The fact it is about.
    pub fact: String,
    /// Why it is asked.
    pub need: Need,
}

/// What an answer would do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// It can change the outcome.
    Decides,
    /// It changes the fine, the penalties or the route, not the outcome.
    Refines,
    /// It is answered already; the answer can be changed.
    Answered,
}

/// Decides one act under one norm.
///
/// The same lists and case always give the same decision. The case must have
/// been read with the same lists.
pub fn decide(_lists: &Lists, _case: &Case) -> Decision {
    todo!()
}

/// The questions that matter for this case, in the order of the law: what is
/// answered and what can still change something.
pub fn questions(_lists: &Lists, _case: &Case) -> Vec<Question> {
    todo!()
}
