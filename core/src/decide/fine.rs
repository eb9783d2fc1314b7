//! S13 法定幅度 and the advised range of each admissible degree.

use rust_decimal::Decimal;

use super::{advise, walk::Walk};
use crate::{
    amount::{Bound, Range},
    condition::Truth,
    decision::{Bounds, Fine, FineMissing, FineRange},
    facts::id,
    lists::{Amount, Both, Degree, PartUnit},
    order::Gather,
    phrase,
    view::View,
    words,
};

/// A degree to advise on, and how far it moves along the tiers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// The degree.
    pub degree: Degree,
    /// Tiers up or down.
    pub steps: i32,
    /// The scheme that leads to it, where a person must choose between two.
    pub scheme: Option<Both>,
}

/// The fine for the party, with one advised range a degree.
pub fn fine(walk: &Walk<'_>, wanted: &[Wanted]) -> Option<Fine> {
    let fine = walk.fine?;
    let amount = amount(walk)?;
    let missing = |missing, needs| Some(Fine::Missing(FineMissing { missing, force: fine.force, needs, words: words_of(amount) }));
    match narrowed(walk, statutory(&walk.view, amount)) {
        Statutory::Range(range) => {
            let advise =
                |w: &Wanted| Some(crate::decision::Advised { scheme: w.scheme, ..advise::advised(walk, w.degree, w.steps, &range)? });
            let advised: Vec<_> = wanted.iter().filter_map(advise).gather();
            if let Some(base) = advise::open_base(walk).filter(|_| advised.is_empty() && !wanted.is_empty()) {
                return missing("base-unknown", vec![base]);
            }
            Some(Fine::Range(FineRange { force: fine.force, statutory: Bounds::from(&range), advised, words: words_of(amount), range }))
        }
        Statutory::NotSet => missing("amount-not-set", Vec::new()),
        Statutory::BaseUnknown(base) => missing("base-unknown", vec![base]),
        Statutory::BaseZero(base) => missing("base-zero", vec![base]),
    }
}

/// The amount the clause states for the party; where the class makes no
/// difference, the one for everyone.
pub fn amount<'a>(walk: &Walk<'a>) -> Option<&'a Amount> {
    let fine = walk.fine?;
    match walk.class() {
        Some(class) => fine.amount(class),
        None => fine.individual.as_ref().or(fine.organisation.as_ref()),
    }
}

/// The statutory range for the party in 元, where it is known.
pub fn whole(walk: &Walk<'_>) -> Option<Range> {
    match narrowed(walk, statutory(&walk.view, amount(walk)?)) {
        Statutory::Range(range) => Some(range),
        _ => None,
    }
}

/// What the fine comes to at the least while its base is unknown, in 元 (固废 102.2: 不足十万元的，按十万元计算).
pub fn least(walk: &Walk<'_>) -> Option<Decimal> {
    match amount(walk)? {
        Amount::Of { times, base_at_least: Some(base), .. } => times.of(*base)?.min.map(|min| min.value),
        _ => None,
    }
}

/// A local clause stays inside the one it specifies (12–14): the bounds above win.
fn narrowed(walk: &Walk<'_>, own: Statutory) -> Statutory {
    let (Some(upper), Statutory::Range(range)) = (walk.upper, &own) else { return own };
    let reached = upper.clause.fines.iter().filter(|f| walk.view.decide(&f.when) == Truth::True);
    let class = walk.class().unwrap_or(crate::lists::PartyClass::Individual);
    let Some(above) = reached.filter_map(|f| f.amount(class)).next_back() else { return own };
    match statutory(&walk.view, above) {
        Statutory::Range(above) if !range.intersect(&above).is_empty() => Statutory::Range(range.intersect(&above)),
        // A local range wholly outside the one above has no force (12–14).
        Statutory::Range(above) => Statutory::Range(above),
        _ => own,
    }
}

/// What the clause's amount comes to in this case.
pub enum Statutory {
    /// A range in 元.
    Range(Range),
    /// The clause leaves the amount to others.
    NotSet,
    /// The base is not known.
    BaseUnknown(String),
    /// Without a base there is nothing to multiply, and no other amount may take its place.
    BaseZero(String),
}

/// The statutory range in 元, once the base is known. It is never rounded.
pub fn statutory(view: &View<'_>, amount: &Amount) -> Statutory {
    let scaled = |range: &Range, fact: &str, base: &dyn Fn(Decimal) -> Decimal, floor: bool| match view.number(fact) {
        Some(found) if base(found).is_zero() && !floor => Statutory::BaseZero(fact.to_owned()),
        Some(found) => range.of(base(found)).map_or(Statutory::BaseUnknown(fact.to_owned()), Statutory::Range),
        None => Statutory::BaseUnknown(fact.to_owned()),
    };
    match amount {
        Amount::Yuan(range) => Statutory::Range(*range),
        Amount::Of { times, base, base_at_least, .. } => {
            let floor = |found: Decimal| base_at_least.map_or(found, |least| least.max(found));
            scaled(times, base, &floor, base_at_least.is_some())
        }
        Amount::Per { each, units, part, at_most, .. } => {
            let counted = |found: Decimal| match part {
                PartUnit::Proportion => found,
                PartUnit::AsOne => found.ceil(),
                PartUnit::Dropped => found.floor(),
            };
            match scaled(each, units, &counted, false) {
                Statutory::Range(range) => Statutory::Range(capped(range, *at_most)),
                other => other,
            }
        }
        Amount::NotSet => Statutory::NotSet,
    }
}

/// Both ends at most this much (总额封顶).
pub fn capped(range: Range, at_most: Option<Decimal>) -> Range {
    let Some(cap) = at_most else { return range };
    let cut = |b: Bound| if b.value > cap { Bound::closed(cap) } else { b };
    Range { min: range.min.map(cut), max: range.max.map(cut) }
}

/// The amount in the statute's words.
pub fn words_of(amount: &Amount) -> String {
    match amount {
        Amount::Yuan(range) => phrase::range(range, "元"),
        Amount::Of { times, base: _, percent: true, .. } => phrase::range(times, "%"),
        Amount::Of { times, .. } => phrase::range(times, "倍"),
        Amount::Per { each, unit, at_most, .. } => {
            let each = words::per_unit(unit, &phrase::range(each, "元"));
            at_most.map_or(each.clone(), |most| words::capped_at(&each, &phrase::number(most, "元")))
        }
        Amount::NotSet => words::AMOUNT_NOT_SET.to_owned(),
    }
}

/// The fine the officer proposes, if the case names one.
pub fn proposed(view: &View<'_>) -> Option<rust_decimal::Decimal> {
    view.number(id::PROPOSED_FINE).filter(|n| !n.is_zero())
}
