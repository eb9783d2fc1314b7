//! S3 涉嫌犯罪 (行政处罚法 27): a hint, never a finding.

use super::walk::{Answer, Note, Walk};
use crate::{decision::Outcome, facts::id, view::View, words};

/// Whether a crime is suspected, or handed over already, and the case has not come back.
pub fn still(view: &View<'_>) -> bool {
    let back = view.is(id::REFERRAL_STATE, "returned") || view.is(id::REFERRAL_STATE, "criminal_fine");
    (view.flag(id::CRIME_SUSPECTED) == Some(true) && !back) || view.is(id::REFERRAL_STATE, "referred")
}

/// Stops where a crime is suspected and the case has not come back.
pub fn step<'a>(walk: &mut Walk<'a>) -> Answer<'a> {
    let view = walk.view;
    if still(&view) {
        let ground = walk.base("crime");
        return Answer::Stop(Outcome::Refer, ground.clone(), Note::new(words::REFER, ground));
    }
    let back = ["returned", "criminal_fine"].iter().any(|state| view.is(id::REFERRAL_STATE, state));
    let text = if back { words::REFERRAL_BACK.to_owned() } else { walk.presuming(words::NO_CRIME, &[id::CRIME_SUSPECTED]) };
    Answer::Continue(Note::new(text, walk.base("crime")))
}
