//! `tier-outside`: a tier fines more, or less, than the clause it subdivides allows.

use cailiang::{
    amount::Range,
    lists::{Amount, Degree, PartyClass, Tier, TierAmount, TierEffect},
};
use rust_decimal::Decimal;

use super::{
    amounts::{CLASSES, above, alike, below, key},
    index::{Graded, Index, Part},
    tiers,
};
use crate::{diagnostic::Diagnostic, words};

pub(super) fn check(index: &Index<'_>, out: &mut Vec<Diagnostic>) {
    for graded in &index.graded {
        for (row, tier) in tiers(graded.benchmark) {
            let mut said: Vec<String> = Vec::new();
            for part in &graded.parts {
                for class in CLASSES {
                    let Some(message) = outside(index, tier, part, class) else { continue };
                    let place = format!("{}.tiers.{row}.{}", graded.place, key(&tier.amounts, class));
                    if !said.contains(&message) {
                        out.push(finding(graded, part, &place, &message));
                        said.push(message);
                    }
                }
            }
        }
    }
}

fn finding(graded: &Graded<'_>, part: &Part<'_>, place: &str, message: &str) -> Diagnostic {
    let clause = words::clause(part.document.name(), &part.clause.at.chinese());
    graded.checked.error("tier-outside", place, format!("{message}{clause}")).hint(words::TIER_OUTSIDE_HINT)
}

/// What is wrong with the amount of one class, if anything.
fn outside(index: &Index<'_>, tier: &Tier, part: &Part<'_>, class: PartyClass) -> Option<String> {
    let stated = tier.amounts.of(class)?;
    let named = (!part.fine.everyone || class == PartyClass::Responsible).then_some(class);
    let Some(whole) = part.fine.amount(class) else {
        return (!tier.amounts.everyone || class == PartyClass::Responsible).then(|| words::class_not_fined(class));
    };
    if *whole == Amount::NotSet {
        return Some(words::CLAUSE_SETS_NO_AMOUNT.to_owned());
    }
    let mitigated = tier.effect == TierEffect::Degree(Degree::Mitigated);
    let leaves = |inner: &Range, outer: &Range| above(inner, outer) || (!mitigated && below(inner, outer));
    match stated {
        TierAmount::Stated(stated) => {
            let (inner, outer) = alike(stated, whole)?;
            let show = |amount| words::amount(amount, &|base| index.label(base));
            leaves(inner, outer).then(|| words::tier_outside(&show(stated), &show(whole), named))
        }
        TierAmount::Share(share) => {
            let above_all = [share.min, share.max].into_iter().flatten().any(|b| b.value > Decimal::ONE);
            above_all.then(|| words::share_outside(share))
        }
    }
}
