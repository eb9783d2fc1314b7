//! `tier-form`: a tier's amount is of another form than the clause's.

use cailiang::lists::{Amount, TierAmount};

use super::{
    amounts::{CLASSES, alike, key},
    index::Index,
    tiers,
};
use crate::{diagnostic::Diagnostic, words};

pub(super) fn check(index: &Index<'_>, out: &mut Vec<Diagnostic>) {
    for graded in &index.graded {
        for (row, tier) in tiers(graded.benchmark) {
            let mut said: Vec<String> = Vec::new();
            for part in &graded.parts {
                for class in CLASSES {
                    let (Some(TierAmount::Stated(stated)), Some(whole)) = (tier.amounts.of(class), part.fine.amount(class)) else {
                        continue;
                    };
                    let place = format!("{}.tiers.{row}.{}", graded.place, key(&tier.amounts, class));
                    if *whole == Amount::NotSet || *stated == Amount::NotSet || alike(stated, whole).is_some() || said.contains(&place) {
                        continue;
                    }
                    let show = |amount| words::amount(amount, &|base| index.label(base));
                    let message = words::tier_form(&show(stated), &show(whole));
                    out.push(graded.checked.warning("tier-form", &place, message).hint(words::TIER_FORM_HINT));
                    said.push(place);
                }
            }
        }
    }
}
