//! `scenario-point`: what is to be learnt stands in no list.

use std::collections::BTreeSet;

use cailiang::{
    Lists,
    citation::{Citation, Reference},
    lists::Document,
    suggestion,
};

use super::Checked;
use crate::{diagnostic::Diagnostic, words};

pub(super) fn check(checked: &Checked<'_>, out: &mut Vec<Diagnostic>) {
    let decisions = checked.decided().into_iter().chain(checked.twists.iter().filter_map(|t| t.as_ref().ok()));
    let cited: Vec<Reference> =
        decisions.flat_map(|(_, d)| &d.basis).filter_map(|b| format!("{}#{}", b.document, b.at).parse().ok()).collect();
    let documents: BTreeSet<&str> = checked.lists.documents().iter().map(|d| d.id.as_str()).collect();
    for (i, point) in checked.scenario.point.iter().enumerate() {
        let place = format!("scenario.point.{i}");
        if !documents.contains(point.document.as_str()) {
            let hint = suggestion::hint(&point.document, documents.iter().copied());
            out.push(checked.error("scenario-point", &place, words::unknown_document(&point.document)).hint(hint));
        } else if !cited.iter().any(|c| within(point, c)) && !listed(checked.lists, point) {
            out.push(checked.error("scenario-point", &place, words::scenario_point(&point.to_string())));
        }
    }
}

/// Whether a list names this place, or one it is a part of or has as a part.
fn listed(lists: &Lists, point: &Reference) -> bool {
    let own = lists.documents().iter().filter(|d| d.id == point.document).flat_map(places);
    let own = own.map(|at| Reference { document: point.document.clone(), at });
    let facts = lists.facts().filter_map(|f| f.basis.parse().ok());
    let exempts = lists.documents().iter().flat_map(|d| &d.exempts).filter_map(|e| e.statute.clone());
    let measures = lists.documents().iter().flat_map(|d| &d.measures).flat_map(|m| m.at.iter().cloned());
    own.chain(facts).chain(exempts).chain(measures).any(|known| within(point, &known))
}

/// The places of its own text that a document's list names.
fn places(document: &Document) -> Vec<Citation> {
    let rules = &document.rules;
    let mut out: Vec<Citation> = document
        .clauses
        .iter()
        .flat_map(|c| [Some(c.at.clone())].into_iter().chain(c.fines.iter().map(|f| f.at.clone())).flatten())
        .collect();
    out.extend(document.circumstances.iter().map(|c| c.at.clone()));
    out.extend(document.outdated.iter().map(|o| o.at.clone()));
    out.extend(rules.duties.iter().filter_map(|d| d.at.to_string().parse().ok()));
    out.extend(rules.bases.iter().map(|(_, at)| at.clone()));
    out.extend(rules.limitation.iter().map(|l| l.at.clone()));
    out.extend(rules.summary.iter().map(|s| s.at.clone()));
    out.extend(rules.on_site.iter().map(|s| s.at.clone()));
    out.extend(rules.surcharge.iter().map(|s| s.at.clone()));
    let remedies = &rules.remedies;
    out.extend(
        [&remedies.reconsideration.as_ref().map(|r| r.0.clone()), &remedies.litigation.as_ref().map(|r| r.0.clone())]
            .into_iter()
            .flatten()
            .cloned(),
    );
    out.extend([&remedies.first, &remedies.body].into_iter().flatten().cloned());
    out
}

/// Whether one place is a part of the other.
fn within(a: &Reference, b: &Reference) -> bool {
    let part = |x: Option<u16>, y: Option<u16>| x.is_none() || y.is_none() || x == y;
    let (x, y) = (&a.at, &b.at);
    a.document == b.document
        && x.article == y.article
        && x.inserted == y.inserted
        && part(x.paragraph, y.paragraph)
        && part(x.sentence, y.sentence)
        && part(x.item, y.item)
}
