//! S3 涉嫌犯罪 (行政处罚法 27, 35): a hint, never a finding.

use super::walk::{Answer, Note, Walk};
use crate::{decision::Outcome, facts::id, words};

/// Stops where a crime is suspected and the case has not come back.
pub fn step<'a>(walk: &mut Walk<'a>) -> Answer<'a> {
    let view = walk.view;
    if !view.act.crime_hint.is_empty() {
        walk.warn("crime-hint", view.act.crime_hint.clone());
    }
    if view.is(id::REFERRAL_STATE, "criminal_fine") {
        let ground = walk.base("criminal-fine");
        return Answer::Stop(Outcome::AlreadyFined, ground.clone(), Note::new(words::CRIMINAL_FINE, ground));
    }
    let back = view.is(id::REFERRAL_STATE, "returned");
    let away = view.is(id::REFERRAL_STATE, "referred");
    if (view.flag(id::CRIME_SUSPECTED) == Some(true) && !back) || away {
        let ground = walk.base("crime");
        return Answer::Stop(Outcome::Refer, ground.clone(), Note::new(words::REFER, ground));
    }
    Answer::Continue(Note::new(if back { words::REFERRAL_BACK } else { words::NO_CRIME }, walk.base("crime")))
}
