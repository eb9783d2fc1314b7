//! What follows from an outcome: fine, penalties, orders, route, hearing, approvals.

use super::{
    approvals, combination, degree,
    explore::{End, Ground, Leaf, again},
    fine::{self, Wanted},
    fined, grading, orders, route,
    walk::{Answer, Walk},
};
use crate::{
    decision::{Fine, FineMissing, OrderMade, Outcome, Penalty, Route},
    facts::Value,
    lists::{Both, Degree, Force, PenaltyKind, Tier},
    order::Gather,
    words,
};

/// What follows from one outcome.
#[derive(Clone, Debug, PartialEq)]
pub struct Details {
    /// The fine.
    pub fine: Option<Fine>,
    /// Lawful combinations.
    pub penalties: Vec<Penalty>,
    /// Orders.
    pub orders: Vec<OrderMade>,
    /// The route.
    pub procedure: Option<Route>,
    /// Whether a hearing must be offered.
    pub hearing: Option<bool>,
    /// Approvals.
    pub approvals: Vec<&'static str>,
}

impl Details {
    /// What follows where the case ends at `leaf`.
    pub fn of(ground: Ground<'_>, leaf: &Leaf) -> Self {
        let (end, mut walk) = again(ground, leaf);
        match end {
            // What was weighed against another law or norm may have come to something else.
            End::Stop(outcome) => Self::at(&mut walk, if leaf.weighed.is_empty() { outcome } else { leaf.outcome }),
            End::Need => Self::none(),
        }
    }

    /// Nothing follows.
    pub fn none() -> Self {
        Self { fine: None, penalties: Vec::new(), orders: Vec::new(), procedure: None, hearing: Some(false), approvals: Vec::new() }
    }

    /// What follows from `outcome` on a finished walk.
    pub fn at(walk: &mut Walk<'_>, outcome: Outcome) -> Self {
        let orders = orders::orders(walk, outcome);
        if outcome == Outcome::AlreadyFined {
            // Only a second fine is barred (S12④).
            let penalties = combination::beside_fine(walk);
            walk.fine = None;
            let procedure = route::route(walk, None, &penalties);
            let hearing = approvals::hearing(walk, None, &penalties);
            let approvals = procedure.map(|_| approvals::approvals(walk, outcome, None, procedure)).unwrap_or_default();
            return Self { orders, penalties, procedure, hearing, approvals, ..Self::none() };
        }
        if !outcome.penalises() && !matches!(outcome, Outcome::MayWaive | Outcome::Review) {
            let approvals = approvals::approvals(walk, outcome, None, None);
            return Self { orders, approvals, ..Self::none() };
        }
        let beside_fine = fined::barred(walk).then(|| combination::beside_fine(walk));
        if beside_fine.is_some() {
            walk.fine = None;
        }
        let wanted = match wanted(walk, outcome) {
            Ok(wanted) => wanted,
            // What a penalty would be hangs on a fact that the waiver did not need.
            Err(fact) => return Self { orders, ..Self::open(walk, outcome, fact) },
        };
        let fines = |t: &Tier| t.kinds.is_empty() || t.kinds.contains(&PenaltyKind::Fine);
        if walk.graded.and_then(|g| g.tier(walk.moves.steps)).is_some_and(|t| !fines(t)) {
            // 仅警告: the tier itself goes without the fine.
            walk.fine = None;
        }
        let fine = fine::fine(walk, &wanted);
        let penalties = beside_fine.unwrap_or_else(|| combination::penalties(walk));
        let procedure = route::route(walk, fine.as_ref(), &penalties);
        let hearing = approvals::hearing(walk, fine.as_ref(), &penalties);
        let approvals = approvals::approvals(walk, outcome, fine.as_ref(), procedure);
        Self { fine, penalties, orders, procedure, hearing, approvals }
    }

    /// What stands while the fine hangs on a fact.
    fn open(walk: &mut Walk<'_>, outcome: Outcome, fact: String) -> Self {
        let force = walk.fine.map_or(Force::May, |f| f.force);
        let missing = FineMissing { missing: "depends", force, needs: vec![fact], words: words::FINE_DEPENDS.to_owned() };
        let fine = walk.fine.map(|_| Fine::Missing(missing));
        let penalties = combination::penalties(walk);
        let procedure = Some(Route::Depends);
        let approvals = approvals::approvals(walk, outcome, None, procedure);
        Self { fine, penalties, procedure, hearing: None, approvals, ..Self::none() }
    }

    /// What follows where several ends share one outcome: what they agree on,
    /// and an open answer where they do not.
    pub fn of_all(ground: Ground<'_>, leaves: &[Leaf]) -> Self {
        let mut each: Vec<Self> = leaves.iter().map(|l| Self::of(ground, l)).gather();
        // What only some of the ways lead to hangs on the answers that part them.
        let hangs = |on: Vec<bool>| if on.contains(&false) { parting(leaves, &on) } else { Vec::new() };
        let stands: Vec<Vec<Penalty>> = each.iter().map(|d| d.penalties.clone()).gather();
        let ordered: Vec<Vec<OrderMade>> = each.iter().map(|d| d.orders.clone()).gather();
        for details in &mut each {
            for penalty in details.penalties.iter_mut().filter(|p| p.only_if.is_empty()) {
                penalty.only_if = hangs(stands.iter().map(|all| all.iter().any(|p| p.kinds == penalty.kinds)).gather());
            }
            for order in &mut details.orders {
                order.only_if = hangs(ordered.iter().map(|all| all.iter().any(|o| o.words == order.words)).gather());
            }
        }
        let mut each = each.into_iter();
        let Some(mut all) = each.next() else { return Self::none() };
        for other in each {
            for order in other.orders {
                if !all.orders.contains(&order) {
                    all.orders.push(order);
                }
            }
            if all.fine != other.fine {
                let needs = leaves.first().map(|l| l.path.iter().map(|(f, _)| f.clone()).gather()).unwrap_or_default();
                let forces = [force_of(all.fine.as_ref()), force_of(other.fine.as_ref())];
                let force = if forces.contains(&Some(Force::May)) { Force::May } else { Force::Shall };
                let words = words::fine_depends(&[said(all.fine.as_ref()), said(other.fine.as_ref())]);
                all.fine = Some(Fine::Missing(FineMissing { missing: "depends", force, needs, words }));
            }
            if all.procedure != other.procedure {
                all.procedure = Some(Route::Depends);
            }
            if all.hearing != other.hearing {
                all.hearing = None;
            }
            for penalty in other.penalties {
                if !all.penalties.contains(&penalty) {
                    all.penalties.push(penalty);
                }
            }
        }
        all
    }
}

/// The facts whose answers part the ways marked from the others; every fact
/// that is open where no single one does.
fn parting(leaves: &[Leaf], on: &[bool]) -> Vec<String> {
    let of = |wanted: bool, fact: &str| -> Vec<&Value> {
        let ways = leaves.iter().zip(on).filter(|(_, on)| **on == wanted);
        ways.filter_map(|(leaf, _)| leaf.path.iter().find(|(f, _)| f == fact).map(|(_, v)| v)).gather()
    };
    let mut open: Vec<&String> = Vec::new();
    for (fact, _) in leaves.iter().flat_map(|l| &l.path) {
        if !open.contains(&fact) {
            open.push(fact);
        }
    }
    let parts = |fact: &&&String| {
        let (with, without) = (of(true, fact), of(false, fact));
        !with.is_empty() && !without.is_empty() && with.iter().all(|v| !without.contains(v))
    };
    let found: Vec<String> = open.iter().filter(parts).map(|f| (**f).clone()).gather();
    if found.is_empty() { open.into_iter().cloned().gather() } else { found }
}

/// What the law says of one of several fines.
fn said(fine: Option<&Fine>) -> &str {
    match fine {
        None => words::NO_FINE,
        Some(Fine::Range(range)) => &range.words,
        Some(Fine::Missing(missing)) => &missing.words,
    }
}

fn force_of(fine: Option<&Fine>) -> Option<Force> {
    Some(match fine? {
        Fine::Range(range) => range.force,
        Fine::Missing(missing) => missing.force,
    })
}

/// The degrees a fine may have. Where waiving is merely allowed, or a person
/// must judge, the degree is what the circumstances would otherwise lead to.
///
/// # Errors
/// The fact that it hangs on.
fn wanted(walk: &mut Walk<'_>, outcome: Outcome) -> Result<Vec<Wanted>, String> {
    let end = match outcome {
        Outcome::MayWaive => match graded_degree(walk) {
            Answer::Stop(end, ..) => end,
            Answer::Need(fact) => return Err(fact),
            Answer::Continue(_) => outcome,
        },
        _ => outcome,
    };
    if end == Outcome::Review {
        let reading = |(scheme, degree, steps): &(Both, Degree, i32)| Wanted { degree: *degree, steps: *steps, scheme: Some(*scheme) };
        return Ok(walk.readings.iter().map(reading).gather());
    }
    // Where 31 leaves it open not to lighten at all, the tier stays.
    let steps =
        |degree: Degree| if end == Outcome::LighterOrMitigatedOrOrdinary && degree == Degree::Ordinary { 0 } else { walk.moves.steps };
    Ok(end.degrees().iter().map(|degree| Wanted { degree: *degree, steps: steps(*degree), scheme: None }).gather())
}

/// Walks the last two steps for a case that ended before them.
fn graded_degree<'a>(walk: &mut Walk<'a>) -> Answer<'a> {
    match grading::step(walk) {
        Answer::Continue(_) => degree::step(walk),
        other => other,
    }
}
