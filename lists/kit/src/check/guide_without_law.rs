//! `guide-without-law`: a guide cites no law of the lists and does not say that it rests on none.

use super::Checked;
use crate::{diagnostic::Diagnostic, words};

pub(super) fn check(all: &[Checked<'_>], out: &mut Vec<Diagnostic>) {
    for checked in all {
        for (i, guide) in checked.document.guides.iter().enumerate() {
            let says = |mark: &&str| guide.note.contains(*mark) || guide.organ.contains(*mark);
            if guide.law.is_empty() && !words::GUIDE_MARKS.iter().any(says) {
                let message = words::guide_without_law(&guide.name);
                out.push(checked.warning("guide-without-law", &format!("guide.{i}"), message).hint(words::GUIDE_WITHOUT_LAW_HINT));
            }
        }
    }
}
