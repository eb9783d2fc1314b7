//! `tier-kinds`: a tier imposes kinds of penalty together that the clause does not admit.

use std::collections::BTreeSet;

use cailiang::lists::{Clause, Degree, Grading, PenaltyKind, TierEffect};

use super::{Checked, acts::Acts};
use crate::{diagnostic::Diagnostic, words};

pub(super) fn check(all: &[Checked<'_>], out: &mut Vec<Diagnostic>) {
    let index = Acts::new(all);
    for checked in all {
        for (i, benchmark) in checked.document.benchmarks.iter().enumerate() {
            let Grading::Tiers(table) = &benchmark.grading else { continue };
            if table.tiers.iter().all(|t| t.kinds.is_empty()) {
                continue;
            }
            let mut seen = BTreeSet::new();
            for act in &benchmark.violations {
                let named = |c: &Checked<'_>, clause: &Clause| {
                    benchmark.clause.as_ref().is_none_or(|r| r.document == c.document.id && r.at == clause.at)
                };
                let near = index.reaching(act, &checked.document.place);
                let clauses: Vec<&Clause> = near.filter(|(c, clause)| named(c, clause)).map(|(_, clause)| clause).collect();
                if clauses.is_empty() {
                    continue;
                }
                // 减轻 may be a milder kind than the clause knows.
                let tiers = table.tiers.iter().enumerate().filter(|(_, t)| t.effect != TierEffect::Degree(Degree::Mitigated));
                for (j, tier) in tiers.filter(|(_, t)| !t.kinds.is_empty() && !clauses.iter().any(|c| admits(c, &t.kinds))) {
                    if !seen.insert(j) {
                        continue;
                    }
                    let message = words::tier_kinds(&tier.name, &tier.kinds);
                    let known: Vec<String> = clauses.iter().flat_map(|c| combinations(c)).map(|kinds| words::together(&kinds)).collect();
                    let place = format!("benchmark.{i}.tiers.{j}.penalties");
                    out.push(checked.error("tier-kinds", &place, message).hint(words::combinations_there(&known)));
                }
            }
        }
    }
}

/// The combinations of a clause; one that states none knows the fine alone.
fn combinations(clause: &Clause) -> Vec<Vec<PenaltyKind>> {
    if clause.combinations.is_empty() && !clause.fines.is_empty() {
        return vec![vec![PenaltyKind::Fine]];
    }
    clause.combinations.iter().map(|c| c.kinds.clone()).collect()
}

/// Whether the kinds are one of the combinations, with or without what rides along.
fn admits(clause: &Clause, kinds: &[PenaltyKind]) -> bool {
    let rides = |kind: &PenaltyKind| clause.extras.iter().any(|e| e.kind == *kind);
    let sorted = |kinds: &[PenaltyKind]| {
        let mut kinds: Vec<PenaltyKind> = kinds.iter().filter(|k| !rides(k)).copied().collect();
        kinds.sort();
        kinds
    };
    let wanted = sorted(kinds);
    wanted.is_empty() || combinations(clause).iter().any(|c| sorted(c) == wanted)
}
