//! `tier-no-amount`: some tiers state an amount for a class and others do not,
//! or no tier speaks of a class that the clause fines.

use std::collections::BTreeSet;

use cailiang::lists::{Amount, Fine, Grading, PartyClass, PenaltyKind, Tier, TierEffect};

use super::{
    amounts::CLASSES,
    index::{Graded, Index},
    tiers,
};
use crate::{diagnostic::Diagnostic, words};

pub(super) fn check(index: &Index<'_>, out: &mut Vec<Diagnostic>) {
    let spoken: BTreeSet<(*const Fine, PartyClass)> = index.graded.iter().flat_map(spoken).collect();
    for graded in &index.graded {
        let stated: Vec<PartyClass> =
            CLASSES.into_iter().filter(|c| tiers(graded.benchmark).any(|(_, t)| t.amounts.of(*c).is_some())).collect();
        for (row, tier) in tiers(graded.benchmark).filter(|(_, t)| fined(t)) {
            let silent: Vec<PartyClass> = stated.iter().copied().filter(|c| tier.amounts.of(*c).is_none()).collect();
            if !silent.is_empty() {
                let place = format!("{}.tiers.{row}", graded.place);
                let message = words::tier_no_amount(&tier.name, &silent);
                out.push(graded.checked.warning("tier-no-amount", &place, message).hint(words::TIER_NO_AMOUNT_HINT));
            }
        }
        if tiers(graded.benchmark).all(|(_, t)| t.amounts.is_empty()) {
            continue;
        }
        let mut said = Vec::new();
        for part in &graded.parts {
            for class in CLASSES.into_iter().filter(|c| part.fine.amount(*c).is_some_and(|a| *a != Amount::NotSet)) {
                if !spoken.contains(&(std::ptr::from_ref(part.fine), class)) && !said.contains(&class) {
                    let message = words::class_without_tier(class);
                    let place = format!("{}.tiers", graded.place);
                    out.push(graded.checked.warning("tier-no-amount", &place, message).hint(words::CLASS_WITHOUT_TIER_HINT));
                    said.push(class);
                }
            }
        }
    }
}

/// Whether a tier fines at all.
fn fined(tier: &Tier) -> bool {
    matches!(tier.effect, TierEffect::Degree(_)) && (tier.kinds.is_empty() || tier.kinds.contains(&PenaltyKind::Fine))
}

/// The fines and classes a benchmark speaks of.
fn spoken(graded: &Graded<'_>) -> Vec<(*const Fine, PartyClass)> {
    let speaks = |class| match &graded.benchmark.grading {
        Grading::Tiers(table) => {
            table.tiers.iter().all(|t| t.amounts.is_empty()) || table.tiers.iter().any(|t| t.amounts.of(class).is_some())
        }
        Grading::Score(_) => class != PartyClass::Responsible,
    };
    let classes: Vec<PartyClass> = CLASSES.into_iter().filter(|c| speaks(*c)).collect();
    graded.parts.iter().flat_map(|p| classes.iter().map(move |c| (std::ptr::from_ref(p.fine), *c))).collect()
}
