//! What benchmarks, leniency lists and running days add beside the outcome.

use super::{
    daily,
    details::Details,
    grading::Position,
    listed, mitigation, surcharge,
    walk::{Cited, Walk},
};
use crate::{
    condition::Truth,
    decision::{Decision, Duty, Fine, GradedBy, Listed, Outcome, Spared},
    lists::{Degree, ExemptKind},
    order::Gather,
};

/// Fills in the members of a settled decision that this page is about.
pub fn beside(walk: &mut Walk<'_>, outcome: Outcome, details: &Details, duties: &[Duty]) -> Decision {
    let graded = walk.graded.filter(|_| outcome.penalises() || outcome == Outcome::Review);
    let mitigable = outcome.degrees().contains(&Degree::Mitigated);
    let fined = matches!(details.fine, Some(Fine::Range(_)));
    Decision {
        tier: graded.and(walk.mitigating).or_else(|| graded.and_then(|g| g.tier(0))).map(|t| t.name.clone()),
        benchmark: graded.map(|g| GradedBy {
            document: g.document.id.clone(),
            effective: g.document.effective.to_string(),
            item: g.benchmark.item.clone(),
            tier: g.tier(0).map(|t| t.name.clone()),
            score: match g.at {
                Position::Score(score) => Some(score.share().round_dp(6).normalize().to_string()),
                Position::Tier(..) => None,
            },
            moved_to: g.tier(walk.moves.steps).map(|t| t.name.clone()).filter(|_| g.moves(walk.moves.steps)),
            scheme: walk.moves.scheme,
        }),
        listed: walk.listed.iter().map(|(d, e)| listed(d, e)).gather(),
        spared: spared(walk),
        mitigation: mitigable.then(|| mitigation::forms(walk)),
        daily: if outcome.penalises() { daily::daily(walk) } else { None },
        surcharge: if fined && outcome.penalises() { surcharge::surcharge(walk, duties) } else { None },
        ..super::report::empty()
    }
}

fn listed(document: &crate::lists::Document, entry: &crate::lists::Exempt) -> Listed {
    Listed {
        document: document.id.clone(),
        effective: document.effective.to_string(),
        item: entry.item.clone(),
        kind: entry.kind,
        then: entry.then.clone(),
        evidence: entry.evidence.clone(),
        by: entry.by.clone(),
        gist: entry.gist.clone(),
    }
}

/// Measures that 免予强制 lists, or the law, spare in this case (行政强制法 16.2, 23).
fn spared(walk: &mut Walk<'_>) -> Vec<Spared> {
    let mut out = Vec::new();
    for (document, entry) in listed::entries(walk, ExemptKind::NoCoercion) {
        if listed::holds(walk, entry, None) != Truth::True {
            continue;
        }
        let law = entry.statute.as_ref().and_then(|at| {
            let named = walk.view.lists.documents().iter().filter(|d| d.id == at.document).max_by_key(|d| d.effective);
            named.map(|d| Cited::new(d, &at.at))
        });
        let cited = Cited { gist: &entry.gist, ..Cited::item(document, &entry.item) };
        let basis = cited.id();
        out.push(Spared { measure: entry.measure.clone(), forbidden: entry.must, instead: entry.then.clone(), basis });
        law.into_iter().chain([cited]).for_each(|c| walk.cite(c));
    }
    out
}
