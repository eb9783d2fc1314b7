//! `exempt-with-harm`: an entry of 轻微不罚 asks for harm; without harm is what the law demands (行政处罚法 33.1 前句; S10).

use cailiang::{
    condition::{Condition, Expect, Test},
    facts::id,
    lists::ExemptKind,
};

use super::{Checked, labels};
use crate::{diagnostic::Diagnostic, words};

/// Facts that mean harm, and the answer that means it.
const HARM: &[(&str, bool)] =
    &[(id::HARM_MINOR, true), (id::NO_HARM_RESULT, false), (id::SERIOUS_HARM, true), (id::HARM_RESULT_EXISTS, true)];

pub(super) fn check(all: &[Checked<'_>], out: &mut Vec<Diagnostic>) {
    let labels = labels(all);
    for checked in all {
        let minor = checked.document.exempts.iter().enumerate().filter(|(_, e)| e.kind == ExemptKind::Minor);
        for (place, fact) in minor.flat_map(|(i, e)| demanded(&e.when, &format!("exempt.{i}"))) {
            let found =
                checked.error("exempt-with-harm", &place, words::exempt_with_harm(labels.get(fact.as_str()).unwrap_or(&fact.as_str())));
            out.push(found.hint(words::EXEMPT_WITH_HARM_HINT));
        }
    }
}

/// Where the condition demands harm, in every case or in one of its ways.
fn demanded(when: &Condition, place: &str) -> Vec<(String, String)> {
    let harm = |t: &&Test| HARM.iter().any(|(fact, yes)| t.fact == *fact && t.is == Expect::Flag(*yes));
    let at = |group: String, tests: &[Test]| -> Vec<_> {
        tests.iter().filter(harm).map(|t| (format!("{place}.{group}.{}", t.fact), t.fact.clone())).collect()
    };
    let mut out = at("all_of".to_owned(), &when.all);
    out.extend(when.any.iter().enumerate().flat_map(|(j, tests)| at(format!("any_of.{j}"), tests)));
    out
}
