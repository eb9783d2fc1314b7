//! S13 法定幅度 and S15 the advised range of each admissible degree.

use super::method::{self, Advice};
use crate::{
    amount::Range,
    decision::{Advised, Bounds, Fine, FineMissing, FineRange},
    facts::id,
    lists::{self, Amount, Degree, PartyClass},
    phrase,
    view::View,
    words,
};

/// The fine for a party of `class` (`None` where the class is not known and
/// makes no difference), with one advised range a degree.
pub fn fine(view: &View<'_>, reached: Option<&lists::Fine>, class: Option<PartyClass>, degrees: &[Degree]) -> Option<Fine> {
    let fine = reached?;
    let amount = match class {
        Some(class) => fine.amount(class)?,
        None => fine.individual.as_ref().or(fine.organisation.as_ref())?,
    };
    let missing = |missing, needs| Some(Fine::Missing(FineMissing { missing, force: fine.force, needs, words: words_of(amount) }));
    match statutory(view, amount) {
        Statutory::Range(range) => {
            let advised = degrees.iter().filter_map(|d| advised(view, *d, &range)).collect();
            let statutory = Bounds::from(&range);
            Some(Fine::Range(FineRange { force: fine.force, statutory, advised, words: words_of(amount), range }))
        }
        Statutory::NotSet => missing("amount-not-set", Vec::new()),
        Statutory::BaseUnknown(base) => missing("base-unknown", vec![base]),
        Statutory::BaseZero(base) => missing("base-zero", vec![base]),
    }
}

enum Statutory {
    Range(Range),
    NotSet,
    BaseUnknown(String),
    /// Without a base there is nothing to multiply, and no other amount may take its place.
    BaseZero(String),
}

/// The statutory range in 元, once the base is known. It is never rounded.
fn statutory(view: &View<'_>, amount: &Amount) -> Statutory {
    let scaled = |range: &Range, fact: &str, floor: Option<rust_decimal::Decimal>| match view.number(fact) {
        Some(base) if base.is_zero() && floor.is_none() => Statutory::BaseZero(fact.to_owned()),
        Some(base) => match range.of(floor.map_or(base, |f| f.max(base))) {
            Some(range) => Statutory::Range(range),
            None => Statutory::BaseUnknown(fact.to_owned()),
        },
        None => Statutory::BaseUnknown(fact.to_owned()),
    };
    match amount {
        Amount::Yuan(range) => Statutory::Range(*range),
        Amount::Of { times, base, base_at_least, .. } => scaled(times, base, *base_at_least),
        Amount::Per { each, units, .. } => scaled(each, units, None),
        Amount::NotSet => Statutory::NotSet,
    }
}

/// The amount in the statute's words.
pub fn words_of(amount: &Amount) -> String {
    match amount {
        Amount::Yuan(range) => phrase::range(range, "元"),
        Amount::Of { times, base: _, percent: true, .. } => phrase::range(times, "%"),
        Amount::Of { times, .. } => phrase::range(times, "倍"),
        Amount::Per { each, unit, .. } => words::per_unit(unit, &phrase::range(each, "元")),
        Amount::NotSet => words::AMOUNT_NOT_SET.to_owned(),
    }
}

/// The range of one degree; `None` where the degree has no form here.
fn advised(view: &View<'_>, degree: Degree, statutory: &Range) -> Option<Advised> {
    if degree == Degree::Mitigated {
        let minimum = statutory.min?;
        let range = Range { min: None, max: Some(crate::amount::Bound::open(minimum.value)) };
        return Some(Advised { degree, bounds: Bounds::from(&range), method: None, model: false, reference: None, range });
    }
    let adopted = view.place().and_then(|p| p.method.as_deref()).or_else(|| view.lists.place("national")?.method.as_deref());
    let Some((_, rule)) = adopted.and_then(|id| view.lists.method(id)) else {
        return Some(Advised { degree, bounds: Bounds::from(statutory), method: None, model: false, reference: None, range: *statutory });
    };
    let Advice { range, reference } = method::part(rule, degree, statutory)?;
    let reference = reference.map(|r| r.normalize().to_string());
    Some(Advised { degree, bounds: Bounds::from(&range), method: Some(rule.id.clone()), model: rule.model, reference, range })
}

/// The fine the officer proposes, if the case names one.
pub fn proposed(view: &View<'_>) -> Option<rust_decimal::Decimal> {
    view.number(id::PROPOSED_FINE).filter(|n| !n.is_zero())
}
