//! `exempt-stricter`: an entry of 轻微不罚 asks for a first act, no repeat or cooperation, which the law does not (S10⑤).

use cailiang::{condition::Test, facts::id, lists::ExemptKind};

use super::{Checked, labels};
use crate::{diagnostic::Diagnostic, words};

/// Facts about the party or its past, not about the act; 33.1 前句 knows none of them.
const PARTY: &[&str] = &[id::FIRST_VIOLATION, id::REPEAT_COUNT, id::COOPERATIVE_ONLY, id::PRIOR_FINE];

pub(super) fn check(all: &[Checked<'_>], out: &mut Vec<Diagnostic>) {
    let labels = labels(all);
    for checked in all {
        for (i, entry) in checked.document.exempts.iter().enumerate().filter(|(_, e)| e.kind == ExemptKind::Minor) {
            let groups = [("any_of", &entry.when.any), ("not_if", &entry.when.not)];
            let mut tests: Vec<(String, &Test)> = entry.when.all.iter().map(|t| ("all_of".to_owned(), t)).collect();
            for (key, groups) in groups {
                tests.extend(groups.iter().enumerate().flat_map(|(j, group)| group.iter().map(move |t| (format!("{key}.{j}"), t))));
            }
            for (group, test) in tests.into_iter().filter(|(_, t)| PARTY.contains(&t.fact.as_str())) {
                let place = format!("exempt.{i}.{group}.{}", test.fact);
                let found = checked.warning(
                    "exempt-stricter",
                    &place,
                    words::exempt_stricter(labels.get(test.fact.as_str()).unwrap_or(&test.fact.as_str())),
                );
                out.push(found.hint(words::EXEMPT_STRICTER_HINT));
            }
        }
    }
}
