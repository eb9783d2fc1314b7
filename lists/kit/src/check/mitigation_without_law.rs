//! `mitigation-without-law`: 减轻 without a statutory circumstance, or 减轻、从轻 that name one which is none (行政处罚法 30–32).

use std::collections::BTreeSet;

use cailiang::lists::{Effect, ExemptKind};

use super::Checked;
use crate::{diagnostic::Diagnostic, words};

pub(super) fn check(all: &[Checked<'_>], out: &mut Vec<Diagnostic>) {
    let mitigates = |effect: Effect| matches!(effect, Effect::ShallMitigate | Effect::MayMitigate);
    let known: BTreeSet<String> = all
        .iter()
        .flat_map(|c| c.document.circumstances.iter().filter(|x| mitigates(x.effect)).map(|x| format!("{}#{}", c.document.id, x.at)))
        .collect();
    let documents: BTreeSet<&str> = all.iter().map(|c| c.document.id.as_str()).collect();
    for checked in all {
        for (i, entry) in checked.document.exempts.iter().enumerate() {
            let (place, message) = match (entry.kind, &entry.statute) {
                (ExemptKind::Mitigated, None) => (format!("exempt.{i}.ground"), words::MITIGATION_WITHOUT_LAW.to_owned()),
                // A document that is not there at all is `unknown-clause`.
                (ExemptKind::Mitigated | ExemptKind::Lighter, Some(at))
                    if documents.contains(at.document.as_str()) && !known.contains(&at.to_string()) =>
                {
                    (format!("exempt.{i}.statute"), words::no_mitigation_there(&at.to_string()))
                }
                _ => continue,
            };
            let known: Vec<&str> = known.iter().map(String::as_str).collect();
            out.push(checked.error("mitigation-without-law", &place, message).hint(words::mitigations_known(&known)));
        }
    }
}
