//! `scenario-length`: a story too short to see, or too long to read on a phone.

use super::Checked;
use crate::{diagnostic::Diagnostic, words};

/// The characters a story may have, for one screen of a phone.
const STORY: std::ops::RangeInclusive<usize> = 60..=250;

pub(super) fn check(checked: &Checked<'_>, out: &mut Vec<Diagnostic>) {
    let length = checked.scenario.story.chars().filter(|c| !c.is_whitespace()).count();
    if !STORY.contains(&length) {
        out.push(checked.warning("scenario-length", "scenario.story", words::story_length(length, *STORY.start(), *STORY.end())));
    }
}
