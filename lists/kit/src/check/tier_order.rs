//! `tier-order`: tiers are not written from mild to severe.

use cailiang::lists::{Grading, TierEffect};

use super::{
    amounts::{CLASSES, class_falls, degree_falls},
    index::Index,
};
use crate::{diagnostic::Diagnostic, words};

pub(super) fn check(index: &Index<'_>, out: &mut Vec<Diagnostic>) {
    for graded in &index.graded {
        let Grading::Tiers(table) = &graded.benchmark.grading else { continue };
        let fining: Vec<_> = table.tiers.iter().enumerate().filter(|(_, t)| matches!(t.effect, TierEffect::Degree(_))).collect();
        for (n, (row, tier)) in fining.iter().enumerate() {
            // Each class against the last tier before that speaks of it.
            let before = |class| fining.iter().take(n).rev().map(|(_, t)| *t).find(|t| t.amounts.of(class).is_some());
            let place = format!("{}.tiers.{row}", graded.place);
            let previous = n.checked_sub(1).and_then(|p| fining.get(p));
            let message = if let Some((_, last)) = previous.filter(|(_, last)| degree_falls(last, tier)) {
                words::degree_falls(&last.name, &tier.name)
            } else if let Some((class, last)) = CLASSES
                .into_iter()
                .filter_map(|class| Some((class, before(class)?)))
                .find(|(class, last)| class_falls(&last.amounts, &tier.amounts, *class))
            {
                words::amount_falls(&last.name, &tier.name, (!tier.amounts.everyone).then_some(class))
            } else {
                continue;
            };
            out.push(graded.checked.error("tier-order", &place, message).hint(words::TIER_ORDER_HINT));
        }
    }
}
