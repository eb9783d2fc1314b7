//! `scenario-unknown`: a fact that is to stay unknown is given, is none, or does not matter to the engine.

use cailiang::suggestion;

use super::Checked;
use crate::{diagnostic::Diagnostic, words};

pub(super) fn check(checked: &Checked<'_>, out: &mut Vec<Diagnostic>) {
    let Some((_, decision)) = checked.decided() else { return };
    for (i, fact) in checked.scenario.unknown.iter().enumerate() {
        let place = format!("scenario.unknown.{i}");
        let Some(spec) = checked.lists.fact(fact) else {
            let hint = suggestion::hint(fact, checked.lists.facts().map(|f| f.id.as_str()));
            out.push(checked.error("unknown-fact", &place, words::unknown_fact(fact)).hint(hint));
            continue;
        };
        let seen = decision.open.iter().chain(&decision.refine).chain(decision.assumed.iter().map(|a| &a.fact)).any(|f| f == fact);
        if checked.given(fact) {
            out.push(checked.error("scenario-unknown", &place, words::unknown_given(fact)));
        } else if !seen {
            out.push(checked.error("scenario-unknown", &place, words::unknown_not_open(&spec.label)));
        }
    }
}
