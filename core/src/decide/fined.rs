//! S12 一事不再罚 (行政处罚法 29 前句).

use super::walk::{Answer, Note, Walk};
use crate::{decision::Outcome, facts::id, words};

/// Stops where any organ has already fined the same act.
pub fn step<'a>(walk: &mut Walk<'a>) -> Answer<'a> {
    let ground = walk.base("fined");
    if walk.view.flag(id::PRIOR_FINE) == Some(true) {
        return Answer::Stop(Outcome::AlreadyFined, ground.clone(), Note::new(words::ALREADY_FINED, ground));
    }
    Answer::Continue(Note::new(words::NOT_FINED_YET, ground))
}
