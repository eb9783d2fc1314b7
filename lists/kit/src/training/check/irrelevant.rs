//! `scenario-irrelevant`: what is told as irrelevant does change something, or is no fact.

use cailiang::{suggestion, training::matters};

use super::Checked;
use crate::{diagnostic::Diagnostic, words};

pub(super) fn check(checked: &Checked<'_>, out: &mut Vec<Diagnostic>) {
    let Some((case, _)) = checked.decided() else { return };
    for (i, reveal) in checked.scenario.reveals.iter().enumerate() {
        for (j, fact) in reveal.irrelevant.iter().enumerate() {
            let place = format!("reveal.{i}.irrelevant.{j}");
            let Some(spec) = checked.lists.fact(fact) else {
                let hint = suggestion::hint(fact, checked.lists.facts().map(|f| f.id.as_str()));
                out.push(checked.error("unknown-fact", &place, words::unknown_fact(fact)).hint(hint));
                continue;
            };
            if let Some(value) = matters(checked.lists, case, fact) {
                out.push(checked.error("scenario-irrelevant", &place, words::scenario_matters(&spec.label, &spec.label_of(&value))));
            }
        }
    }
}
