//! S14 减轻: whether it has a form here, and which kinds it may fall back to.

use super::{advise, both, combination, fine, grading, walk::Walk};
use crate::{
    condition::Truth,
    decision::{Mitigation, Penalty},
    facts::id,
    lists::{Amount, Combination, Extra, Force, MitigationFloor, PenaltyKind},
    order::{Gather, Grow},
    view::View,
    words,
};

/// Whether 减轻 has a form (S14): a minimum to go below, or a fine that must be
/// imposed beside a milder kind. Not imposing a fine that is merely 可以 is no
/// mitigation.
///
/// # Errors
/// The fact it hangs on, where whether another kind must be imposed is not known.
pub fn has_form(walk: &Walk<'_>) -> Result<bool, String> {
    let (Some(fine), Some(norm)) = (walk.fine, walk.norm) else { return Ok(false) };
    let amounts = match walk.class() {
        Some(class) => vec![fine.amount(class)],
        None => vec![fine.individual.as_ref(), fine.organisation.as_ref()],
    };
    let milder_only = both::floor(walk) == MitigationFloor::MilderKind;
    let has_minimum = !milder_only
        && amounts.into_iter().flatten().any(|amount| match amount {
            Amount::Yuan(range) | Amount::Of { times: range, .. } | Amount::Per { each: range, .. } => range.min.is_some(),
            // The amount is local law's to set; art. 32 leaves both ways open.
            Amount::NotSet => true,
        });
    let milder = norm.clause.combinations.iter().any(|c| c.kinds.iter().any(|k| *k != PenaltyKind::Fine));
    if has_minimum || (fine.force == Force::Shall && milder) {
        return Ok(true);
    }
    let gains = |e: &&Extra| e.kind == PenaltyKind::ConfiscateGains;
    let mut open = None;
    // What else must be imposed can be left out; gains are given back beside a fine that must be imposed, too.
    for extra in norm.clause.extras.iter().filter(|e| e.force == Force::Shall && e.by.is_empty()) {
        if fine.force != Force::Shall && gains(&extra) {
            continue;
        }
        let holds = match walk.view.decide(&extra.when) {
            Truth::Unknown(facts) => Err(facts.into_iter().next().unwrap_or_default()),
            truth if extra.kind == PenaltyKind::ConfiscateGains => match combination::net_gains(walk) {
                Some(net) => Ok(truth == Truth::True && !net.is_zero()),
                None => Err(id::ILLEGAL_GAINS.to_owned()),
            },
            truth => Ok(truth == Truth::True),
        };
        match holds {
            Ok(true) => return Ok(true),
            Ok(false) => {}
            Err(fact) => open = open.or(Some(fact)),
        }
    }
    open.map_or(Ok(false), Err)
}

/// Whether 从轻 has a form: room above the minimum and, for a score, below what
/// it comes to without leniency. A fixed sum leaves only 减轻 (定额罚).
pub fn lighter_has_form(walk: &Walk<'_>) -> bool {
    let case = grading::supposed(walk);
    let walk = &Walk { view: View { case: &case, ..walk.view }, ..walk.clone() };
    let Some(whole) = fine::whole(walk) else { return true };
    let fixed = whole.min.is_some() && whole.min == whole.max;
    let scored = walk.graded.filter(|g| g.tier(0).is_none());
    let room = scored.is_none_or(|g| advise::of_graded(walk, &g, -1).is_some_and(|r| !r.is_empty()));
    // The lowest tier is one sum, the minimum itself.
    let lowest = walk.graded.filter(|g| g.tier(0).is_some() && !g.moves(-1)).and_then(|g| advise::of_graded(walk, &g, 0));
    let stuck = lowest.is_some_and(|r| r.min.is_some() && r.min == r.max && r.min == whole.min);
    !fixed && room && !stuck
}

/// What 减轻 may look like: the floor the place has settled, and the milder
/// combinations of the clause that 应当并处 would otherwise shut out.
pub fn forms(walk: &Walk<'_>) -> Mitigation {
    let clause = walk.norm.map(|n| n.clause);
    let must = walk.fine.is_some_and(|f| f.force == Force::Shall);
    let milder = |c: &&Combination| !c.kinds.contains(&PenaltyKind::Fine);
    let all = || clause.into_iter().flat_map(|c| &c.combinations);
    let mut kinds: Vec<Vec<PenaltyKind>> = all().filter(milder).map(|c| c.kinds.clone()).gather();
    // 警告，并处罚款: without the fine it is less than the clause demands.
    for combination in all().filter(|c| c.force == Force::Shall && c.kinds.contains(&PenaltyKind::Fine)) {
        let rest: Vec<PenaltyKind> = combination.kinds.iter().copied().filter(|k| *k != PenaltyKind::Fine).gather();
        if !rest.is_empty() && !kinds.contains(&rest) {
            kinds.push(rest);
        }
    }
    let beside = clause.into_iter().flat_map(|c| &c.extras).filter(|e| e.force == Force::Shall && e.by.is_empty());
    let holds = |e: &&crate::lists::Extra| match e.kind {
        PenaltyKind::ConfiscateGains => combination::net_gains(walk).is_some_and(|n| !n.is_zero()),
        _ => walk.view.decide(&e.when) == Truth::True,
    };
    let beside: Vec<PenaltyKind> = beside.filter(holds).map(|e| e.kind).gather();
    // 没收并处罚款: either alone is less than the clause demands.
    kinds.grow(beside.iter().map(|kind| vec![*kind]));
    kinds.grow((!beside.is_empty()).then(|| vec![PenaltyKind::Fine]));
    let combinations =
        kinds.into_iter().filter(|_| must).map(|kinds| Penalty { kinds, force: Force::May, only_if: Vec::new(), by: String::new() });
    Mitigation { floor: words::floor(both::floor(walk)), combinations: combinations.gather() }
}
