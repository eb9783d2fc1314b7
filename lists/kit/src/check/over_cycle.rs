//! `over-cycle`: benchmarks that displace each other in a circle.

use super::{Checked, acts_of, cycle::circles};
use crate::{diagnostic::Diagnostic, words};

pub(super) fn check(all: &[Checked<'_>], out: &mut Vec<Diagnostic>) {
    let mut arrows = Vec::new();
    for checked in all {
        for b in checked.document.benchmarks.iter().filter(|b| !b.over.is_empty()) {
            arrows.extend(acts_of(b).map(|act| ((act, &checked.document.id), (act, &b.over))));
        }
    }
    let round = circles(&arrows);
    for checked in all {
        for (i, b) in checked.document.benchmarks.iter().enumerate() {
            let turns = acts_of(b).any(|act| round.contains(&((act, &checked.document.id), (act, &b.over))));
            if turns {
                let itself = b.over == checked.document.id;
                let message = if itself { words::OVER_ITSELF.to_owned() } else { words::over_cycle(&b.over) };
                out.push(checked.error("over-cycle", &format!("benchmark.{i}.over"), message).hint(words::OVER_CYCLE_HINT));
            }
        }
    }
}
