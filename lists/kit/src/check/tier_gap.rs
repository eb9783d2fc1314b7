//! `tier-gap`: some facts fall into no tier, or into one that waives the penalty alone.

use super::index::Index;
use crate::{diagnostic::Diagnostic, words};

pub(super) fn check(index: &Index<'_>, out: &mut Vec<Diagnostic>) {
    for graded in &index.graded {
        for sheet in &graded.sheets {
            let error = |message| graded.checked.error("tier-gap", &sheet.place, message);
            let show = |point| words::facts(point, &|fact| sheet.reads(fact));
            if let Some((found, point)) = sheet.found.iter().find_map(|f| Some((f, f.gap.as_ref()?))) {
                let several = sheet.found.len() > 1;
                out.push(error(words::tier_gap(&show(point), if several { found.act } else { "" })).hint(words::TIER_GAP_HINT));
            } else if let Some((row, point)) = sheet.found.iter().find_map(|f| f.waived.as_ref()) {
                let mildest = sheet.fining().first().map_or("", |i| sheet.name(*i));
                let place = sheet.at(*row);
                let at = graded.checked.at(&place);
                let found = error(words::waived_gap(&show(point), sheet.name(*row)));
                out.push(found.label(graded.checked.path(), at, words::THIS_WAIVES).hint(words::waived_gap_hint(mildest)));
            }
        }
    }
}
