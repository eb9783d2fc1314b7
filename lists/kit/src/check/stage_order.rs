//! `stage-order`: fines of one clause must rise; the last one reached counts.

use cailiang::{
    amount::Range,
    lists::{Amount, Fine, PartyClass},
};

use super::Checked;
use crate::{diagnostic::Diagnostic, words};

pub(super) fn check(all: &[Checked<'_>], out: &mut Vec<Diagnostic>) {
    for checked in all {
        for (i, clause) in checked.document.clauses.iter().enumerate() {
            for (j, pair) in clause.fines.windows(2).enumerate() {
                let [first, then] = pair else { continue };
                let place = format!("clause.{i}.fines.{}", j + 1);
                if then.when.is_empty() {
                    out.push(checked.error("stage-order", &place, words::STAGE_NEEDED).hint(words::STAGE_ORDER_HINT));
                } else if falls(first, then) {
                    out.push(checked.error("stage-order", &place, words::STAGE_FALLS).hint(words::STAGE_ORDER_HINT));
                }
            }
        }
    }
}

/// Whether the later fine is lower for some class of party.
fn falls(first: &Fine, then: &Fine) -> bool {
    [PartyClass::Individual, PartyClass::Organisation, PartyClass::Responsible].into_iter().any(|class| {
        let top = |fine: &Fine| fine.amount(class).and_then(|a| comparable(a)).and_then(|r| r.max);
        matches!((top(first), top(then)), (Some(a), Some(b)) if b.value < a.value)
    })
}

/// Ranges in 元; shares of different bases cannot be compared.
fn comparable(amount: &Amount) -> Option<&Range> {
    match amount {
        Amount::Yuan(range) => Some(range),
        _ => None,
    }
}
