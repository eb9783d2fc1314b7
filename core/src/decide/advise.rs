//! S15 the advised range of one degree: from the tier, the score, the leniency
//! list or the place's method, always inside the statutory range.

use super::{
    both,
    fine::{Statutory, statutory},
    grading::{Graded, Position},
    method::{self, Advice},
    walk::Walk,
};
use crate::{
    amount::{Bound, Range},
    decision::{Advised, Bounds},
    exact::Exact,
    lists::{Amount, Amounts, Degree, ExemptKind, Method, MitigationFloor, PartyClass, Rounding, TierAmount},
};

/// The range of one degree, moved so many tiers; `None` where the degree has no form here.
pub fn advised(walk: &Walk<'_>, degree: Degree, steps: i32, whole: &Range) -> Option<Advised> {
    if let Some(listed) = of_list(walk, degree, whole) {
        return Some(listed);
    }
    if degree == Degree::Mitigated {
        return mitigated(walk, whole);
    }
    let method = both::method(walk);
    // A tier that states no amount leaves its degree to the method.
    let silent = |g: &Graded<'_>| g.tier(steps).is_some_and(|t| t.amounts.is_empty());
    let advice = match walk.graded.filter(|g| !silent(g)) {
        Some(graded) => {
            let tier = graded.tier(steps);
            let range = of_graded(walk, &graded, steps)?;
            let stuck = steps != 0 && !graded.moves(steps);
            let end = if steps < 0 { Degree::Lighter } else { Degree::Heavier };
            let range = match (stuck && tier.is_some(), method) {
                (true, Some(rule)) => method::part(rule, end, &range).map_or(range, |a| a.range),
                _ => range,
            };
            let reference = scored(walk, &graded, steps, whole).or_else(|| reference(walk, &range));
            let mut out = made(degree, range, reference, graded.document.unofficial());
            out.document = Some(graded.document.id.clone());
            out.tier = tier.map(|t| t.name.clone());
            return Some(out);
        }
        None => method.map(|rule| (rule, method::part(rule, degree, whole))),
    };
    match advice {
        None => Some(made(degree, *whole, None, false)),
        Some((rule, advice)) => {
            let Advice { range, reference } = advice?;
            let model = rule.model || walk.graded.is_some_and(|g| g.document.unofficial());
            Some(Advised { method: Some(rule.id.clone()), ..made(degree, range, reference, model) })
        }
    }
}

fn made(degree: Degree, range: Range, reference: Option<rust_decimal::Decimal>, model: bool) -> Advised {
    let reference = reference.map(|r| r.normalize().to_string());
    let bounds = Bounds::from(&range);
    Advised { degree, bounds, method: None, model, reference, document: None, tier: None, scheme: None, range }
}

/// The range an entry of a 从轻 or 减轻 list states.
fn of_list(walk: &Walk<'_>, degree: Degree, whole: &Range) -> Option<Advised> {
    let kind = match degree {
        Degree::Lighter => ExemptKind::Lighter,
        Degree::Mitigated => ExemptKind::Mitigated,
        Degree::Ordinary | Degree::Heavier => return None,
    };
    let (document, entry) = walk.listed.iter().find(|(_, e)| e.kind == kind && !e.amounts.is_empty())?;
    let inside = if degree == Degree::Mitigated { below(whole)? } else { *whole };
    let round = both::method(walk).map_or(Rounding::exact(), |m| m.round);
    let mut range = amount(walk, &entry.amounts, whole, &round)?.intersect(&inside);
    if let Some(tier) = walk.graded.filter(|_| degree == Degree::Lighter).and_then(|g| of_graded(walk, &g, 0)) {
        // Leniency never ends above the tier the facts lead to.
        range = range.intersect(&Range { min: None, max: tier.max });
    }
    let found = made(degree, range, None, document.unofficial());
    (!range.is_empty()).then(|| Advised { document: Some(document.id.clone()), ..found })
}

/// Below the statutory minimum, as far down as the place allows.
fn mitigated(walk: &Walk<'_>, whole: &Range) -> Option<Advised> {
    let method = both::method(walk);
    let below = below(whole)?;
    if let Some((tier, graded)) = walk.mitigating.zip(walk.graded) {
        let range = amount(walk, &tier.amounts, whole, &rounding(walk, &graded)).map(|r| r.intersect(&below)).filter(|r| !r.is_empty());
        if let Some(range) = range {
            let mut out = made(Degree::Mitigated, range, None, graded.document.unofficial());
            (out.document, out.tier) = (Some(graded.document.id.clone()), Some(tier.name.clone()));
            return Some(out);
        }
    }
    let range = match both::floor(walk) {
        MitigationFloor::MilderKind => return None,
        MitigationFloor::ShareOfMinimum(share) => {
            let least = whole.min?.value.times(share)?;
            let least = method.map_or(least, |m| method::up(least, m.round.to));
            Range { min: Some(Bound::closed(least.normalize())), ..below }
        }
        MitigationFloor::None => below,
    };
    (!range.is_empty()).then(|| made(Degree::Mitigated, range, None, false))
}

fn below(whole: &Range) -> Option<Range> {
    Some(Range { min: None, max: Some(Bound::open(whole.min?.value)) })
}

/// The range of a graded case, moved so many tiers, inside the statutory range.
pub fn of_graded(walk: &Walk<'_>, graded: &Graded<'_>, steps: i32) -> Option<Range> {
    let whole = super::fine::whole(walk)?;
    match graded.at {
        Position::Tier(..) => {
            let tier = graded.tier(steps)?;
            let range = amount(walk, &tier.amounts, &whole, &rounding(walk, graded))?;
            Some(range.intersect(&whole)).filter(|r| !r.is_empty())
        }
        Position::Score(_) => {
            // A fine of nothing is no fine: without `least` there is no amount to advise.
            let exact = scored(walk, graded, 0, &whole).filter(|f| !f.is_zero())?;
            let range = match steps {
                0 => Range::exactly(exact),
                // 法定应当从宽 must come out below the same score without it.
                // At the top of the range there is nothing above.
                1.. if whole.max.is_some_and(|b| b.value == exact) => Range::exactly(exact),
                1.. => Range { min: Some(Bound::open(exact)), max: whole.max },
                _ => Range { min: whole.min, max: Some(Bound::open(exact)) },
            };
            Some(range).filter(|r| !r.is_empty())
        }
    }
}

/// The fine a score comes to, rounded, inside the statutory range.
fn scored(walk: &Walk<'_>, graded: &Graded<'_>, steps: i32, whole: &Range) -> Option<rust_decimal::Decimal> {
    let Position::Score(score) = graded.at else { return None };
    let least = both::method(walk).and_then(|m| m.least);
    let low = whole.min.map(|b| b.value).or(least).unwrap_or_default();
    let high = whole.max?.value;
    let exact = score.fine(low, high)?;
    let round = rounding(walk, graded);
    (steps == 0).then(|| method::within(exact, &round, low, high))
}

/// The benchmark's own rounding, else the method's.
fn rounding(walk: &Walk<'_>, graded: &Graded<'_>) -> Rounding {
    graded.benchmark.round.or_else(|| both::method(walk).map(|m| m.round)).unwrap_or(Rounding::exact())
}

/// A tier's or an entry's amount for the party, in 元. What is written in 元
/// stays as it is; what is reckoned from a base or a share is rounded.
fn amount(walk: &Walk<'_>, amounts: &Amounts, whole: &Range, round: &Rounding) -> Option<Range> {
    let stated = match walk.class() {
        Some(class) => amounts.of(class)?,
        None => amounts.of(PartyClass::Individual).or(amounts.of(PartyClass::Organisation))?,
    };
    match stated {
        TierAmount::Stated(amount) => match statutory(&walk.view, amount) {
            Statutory::Range(range) if matches!(amount, Amount::Yuan(_)) => Some(range),
            Statutory::Range(range) => Some(method::rounded(&super::fine::capped(range, whole.max.map(|b| b.value)), whole, round)),
            _ => None,
        },
        TierAmount::Share(share) => method::share(share, whole, round),
    }
}

/// The base of the tier's own amount, where it is not known.
pub fn open_base(walk: &Walk<'_>) -> Option<String> {
    let tier = walk.graded?.tier(walk.moves.steps)?;
    let stated = tier.amounts.of(walk.class().unwrap_or(PartyClass::Individual))?;
    let TierAmount::Stated(amount) = stated else { return None };
    super::question::base_of(amount).filter(|base| walk.view.number(base).is_none()).map(str::to_owned)
}

fn reference(walk: &Walk<'_>, range: &Range) -> Option<rust_decimal::Decimal> {
    let rule: &Method = both::method(walk)?;
    method::reference(rule, range)
}
