//! Sole traders (个体工商户) whom no rule classes: both treatments side by side.

use super::{
    details::Details,
    explore::{Ground, Leaf, Reading},
    several::ways,
};
use crate::{
    case::Case,
    decision::{Branch, Outcome},
    facts::{Value, id},
    lists::{Clause, Lists, PartyClass},
    order::{Gather, Grow},
    words,
};

/// The two ways an unsettled sole trader can be treated.
pub const TREATMENTS: [PartyClass; 2] = [PartyClass::Individual, PartyClass::Organisation];

/// Whether the party is a sole trader and nobody has settled its class.
pub fn unsettled(lists: &Lists, case: &Case) -> bool {
    let sole = case.get(id::PARTY_KIND) == Some(&Value::Choice("sole_trader".to_owned()));
    let place = lists.place(&case.place).or_else(|| lists.place("national"));
    sole && place.is_none_or(|p| p.sole_trader.is_none())
}

/// Whether the class makes a difference under any clause against the acts.
fn differs(lists: &Lists, case: &Case) -> bool {
    case.violations.iter().any(|act| differs_under(lists, case, act))
}

fn differs_under(lists: &Lists, case: &Case, act: &str) -> bool {
    let split = |c: &Clause| c.fines.iter().any(|f| !f.everyone) || c.combinations.iter().any(|k| k.party.is_some());
    lists.clauses(&case.place, act).any(|(_, c)| split(c)) || lists.benchmarks(&case.place, act).any(super::grading::parted)
}

/// Every way a case with a possible sole trader can end: where the two
/// treatments part, it is `review`.
pub fn all_leaves(ground: Ground<'_>, case: &Case) -> Vec<Leaf> {
    let mut out = Vec::new();
    for individual in ways(ground, case, Some(PartyClass::Individual)) {
        if !unsettled(ground.lists, &individual.case) || !differs(ground.lists, case) {
            out.push(individual);
            continue;
        }
        // The same facts, walked again as an organisation; more may be asked for.
        for organisation in ways(ground, &individual.case, Some(PartyClass::Organisation)) {
            out.push(joined(ground, &individual, organisation));
        }
    }
    out
}

fn joined(ground: Ground<'_>, individual: &Leaf, organisation: Leaf) -> Leaf {
    let same = individual.outcome == organisation.outcome && {
        let (a, b) = (Details::of(ground, individual), Details::of(ground, &organisation));
        a.fine == b.fine && a.procedure == b.procedure
    };
    let mut path = individual.path.clone();
    path.grow(organisation.path);
    let outcome = if same { individual.outcome } else { Outcome::Review };
    Leaf { path, case: organisation.case, outcome, ..individual.clone() }
}

/// The two treatments as the decision lists them.
pub fn branches(ground: Ground<'_>, case: &Case) -> Vec<Branch> {
    if !unsettled(ground.lists, case) || !differs(ground.lists, case) {
        return Vec::new();
    }
    TREATMENTS.into_iter().map(|class| branch(ground, case, class)).gather()
}

fn branch(ground: Ground<'_>, case: &Case, class: PartyClass) -> Branch {
    let leaves = ways(ground, case, Some(class));
    match leaves.first() {
        Some(leaf) if leaves.iter().all(|l| l.outcome == leaf.outcome) => {
            let details = Details::of_all(ground, &leaves);
            Branch { class, outcome: leaf.outcome, ground: leaf.ground.clone(), fine: details.fine, procedure: details.procedure }
        }
        _ => Branch { class, outcome: Outcome::Undetermined, ground: None, fine: None, procedure: None },
    }
}

impl Leaf {
    /// The same way with the sole trader treated so.
    fn treated(&self, class: PartyClass) -> Self {
        Self { reading: Reading { treated_as: Some(class), ..self.reading }, ..self.clone() }
    }
}

/// What stands however the sole trader is treated: the orders, and whatever
/// else the two treatments agree on.
pub fn undecided(ground: Ground<'_>, leaf: &Leaf) -> Details {
    let [individual, organisation] = TREATMENTS.map(|class| Details::of(ground, &leaf.treated(class)));
    // An order that only one of them would get says so.
    let mut orders = individual.orders;
    for order in &mut orders {
        if !organisation.orders.contains(order) {
            order.words = words::order_for(PartyClass::Individual, &order.words);
        }
    }
    for mut order in organisation.orders {
        if !orders.contains(&order) {
            order.words = words::order_for(PartyClass::Organisation, &order.words);
            orders.push(order);
        }
    }
    Details {
        orders,
        approvals: individual.approvals.into_iter().filter(|a| organisation.approvals.contains(a)).gather(),
        procedure: individual.procedure.filter(|p| organisation.procedure == Some(*p)),
        hearing: individual.hearing.filter(|h| organisation.hearing == Some(*h)),
        ..Details::none()
    }
}
