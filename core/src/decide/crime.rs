//! S3 涉嫌犯罪 (行政处罚法 27): a hint, never a finding.

use super::walk::{Answer, Note, Walk};
use crate::{decision::Outcome, facts::id, words};

/// Stops where a crime is suspected and the case has not come back.
pub fn step<'a>(walk: &mut Walk<'a>) -> Answer<'a> {
    let view = walk.view;
    let back = view.is(id::REFERRAL_STATE, "returned") || view.is(id::REFERRAL_STATE, "criminal_fine");
    let away = view.is(id::REFERRAL_STATE, "referred");
    if (view.flag(id::CRIME_SUSPECTED) == Some(true) && !back) || away {
        let ground = walk.base("crime");
        return Answer::Stop(Outcome::Refer, ground.clone(), Note::new(words::REFER, ground));
    }
    let text = if back { words::REFERRAL_BACK.to_owned() } else { walk.presuming(words::NO_CRIME, &[id::CRIME_SUSPECTED]) };
    Answer::Continue(Note::new(text, walk.base("crime")))
}
