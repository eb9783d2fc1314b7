//! S12 一事不再罚 (行政处罚法 29 前句, 35.2): only a second fine is barred.

use super::walk::{Answer, Note, Walk};
use crate::{decision::Outcome, facts::id, words};

/// Whether no fine may be imposed any more, wherever the walk ends.
pub fn barred(walk: &Walk<'_>) -> bool {
    walk.view.flag(id::PRIOR_FINE) == Some(true) || walk.view.is(id::REFERRAL_STATE, "criminal_fine")
}

/// Stops where the same act has been fined already, by any organ or court.
/// Penalties beside the fine are not barred; they stay among the combinations.
pub fn step<'a>(walk: &mut Walk<'a>) -> Answer<'a> {
    if walk.fine.is_none() {
        return Answer::Continue(Note::new(words::NO_FINE_TO_REPEAT, walk.base("fined")));
    }
    if walk.view.is(id::REFERRAL_STATE, "criminal_fine") {
        let ground = walk.base("criminal-fine");
        return Answer::Stop(Outcome::AlreadyFined, ground.clone(), Note::new(words::CRIMINAL_FINE, ground));
    }
    let ground = walk.base("fined");
    if walk.view.flag(id::PRIOR_FINE) == Some(true) {
        return Answer::Stop(Outcome::AlreadyFined, ground.clone(), Note::new(words::ALREADY_FINED, ground));
    }
    Answer::Continue(Note::new(walk.presuming(words::NOT_FINED_YET, &[id::PRIOR_FINE]), ground))
}
