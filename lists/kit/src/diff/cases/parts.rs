//! A clause or a benchmark with one of its parts as it was.

use cailiang::lists::{Benchmark, Clause, Grading, TierTable};

use super::{
    super::{What, change::Part},
    revert::swap,
};

/// A clause with one part put back.
pub(super) fn clause(is: &Clause, was: &Clause, part: Part) -> Clause {
    let mut out = is.clone();
    match part {
        Part::Inner(What::Fine, at) => swap(&mut out.fines, Some(&was.fines), at),
        // Orders and what rides along are put back together.
        Part::Inner(..) => (out.orders, out.extras) = (was.orders.clone(), was.extras.clone()),
        Part::Own => {
            let Clause { fines, orders, extras, .. } = out;
            return Clause { fines, orders, extras, ..was.clone() };
        }
        Part::Whole | Part::Rows => return was.clone(),
    }
    out
}

/// A benchmark with one part put back.
pub(super) fn benchmark(is: &Benchmark, was: &Benchmark, part: Part) -> Benchmark {
    let mut out = is.clone();
    match part {
        Part::Inner(What::Tier, at) => {
            if let (Grading::Tiers(table), Grading::Tiers(was)) = (&mut out.grading, &was.grading) {
                swap(&mut table.tiers, Some(&was.tiers), at);
            }
        }
        Part::Inner(What::Adjustment, at) => swap(&mut out.adjust, Some(&was.adjust), at),
        // The parts of a score are put back together.
        Part::Inner(..) => out.grading = was.grading.clone(),
        Part::Rows => {
            if let (Grading::Tiers(table), Grading::Tiers(was)) = (&mut out.grading, &was.grading) {
                *table = rows(table, was);
            } else {
                out.grading = was.grading.clone();
            }
        }
        Part::Own => {
            let mut grading = out.grading;
            if let (Grading::Tiers(table), Grading::Tiers(was)) = (&mut grading, &was.grading) {
                table.hit = was.hit;
            }
            return Benchmark { grading, adjust: out.adjust, ..was.clone() };
        }
        Part::Whole => return was.clone(),
    }
    out
}

/// The older rows for the same facts, each with what its tier comes to now.
fn rows(is: &TierTable, was: &TierTable) -> TierTable {
    let now = |tier: &cailiang::lists::Tier| match is.tiers.iter().find(|t| t.name == tier.name) {
        Some(now) => cailiang::lists::Tier { when: tier.when.clone(), otherwise: tier.otherwise, ..now.clone() },
        None => tier.clone(),
    };
    TierTable { hit: was.hit, tiers: was.tiers.iter().map(now).collect() }
}
