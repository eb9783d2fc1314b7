//! What was presumed, and what else the outcome could be (design.md §6).

use super::{
    capacity::is_body,
    explore::{Ground, Reading, tries},
    several::ways,
    survey::Survey,
    walk::Walk,
};
use crate::{
    case::Case,
    decision::{Assumed, Outcome},
    facts::{FactSpec, WhenUnknown, id},
    lists::{Lists, PartyClass},
    order::{self, Gather},
};

/// The presumptions in play: the elements always, the rest where another
/// value would change something. `now` are the outcomes of the case.
pub fn assumed(ground: Ground<'_>, case: &Case, now: Vec<Outcome>) -> Vec<Assumed> {
    let mut presuming = Presuming::under(ground, case, now);
    while presuming.step(ground, case) {}
    presuming.found()
}

/// Trying one presumption after the other, apart from the decision:
/// [`super::conclude`] leaves them out, so that a page may show the outcome
/// first and need not stand still after it. For a case of one violation, which
/// must be the same at every step.
pub struct Presuming {
    now: Vec<Outcome>,
    base: Vec<Outcome>,
    /// What is presumed, and whether it is an element.
    facts: std::vec::IntoIter<(String, bool)>,
    out: Vec<Assumed>,
}

impl Presuming {
    /// What is to be tried; `None` where nothing is decided.
    pub fn new(lists: &Lists, case: &Case) -> Option<Self> {
        let ground = ground(lists, case)?;
        let survey = Survey::of(ground, case);
        (!survey.leaves.is_empty()).then(|| Self::under(ground, case, survey.outcomes))
    }

    fn under(ground: Ground<'_>, case: &Case, now: Vec<Outcome>) -> Self {
        let view = ground.view(case);
        let body = is_body(&Walk::new(view, Reading::default()));
        let personal = |f: &str| matches!(f, id::AGE_BAND | id::MENTAL_STATE);
        let elements = view.elements();
        let presumed = |spec: &&FactSpec| matches!(spec.unknown, WhenUnknown::Presume(_)) && !(body && personal(&spec.id));
        let general = ground.lists.facts().filter(presumed).map(|s| s.id.as_str()).filter(|f| !elements.contains(f));
        let all = elements.iter().map(|f| (*f, true)).chain(general.map(|f| (f, false)));
        let open: Vec<_> = all.filter(|(fact, _)| view.known(fact).is_none()).map(|(fact, element)| (fact.to_owned(), element)).gather();
        // Settled cases are compared exactly, open ones like with like.
        let base = if now.len() == 1 { now.clone() } else { outcomes(ground, case) };
        Self { now, base, facts: open.into_iter(), out: Vec::new() }
    }

    /// Tries the next presumption; says whether there was one.
    pub fn next(&mut self, lists: &Lists, case: &Case) -> bool {
        ground(lists, case).is_some_and(|ground| self.step(ground, case))
    }

    fn step(&mut self, ground: Ground<'_>, case: &Case) -> bool {
        let Some((fact, element)) = self.facts.next() else { return false };
        let view = ground.view(case);
        let Some(value) = view.presumed(&fact) else { return true };
        let reach = |other: &Case| if self.now.len() == 1 { Survey::of(ground, other).outcomes } else { outcomes(ground, other) };
        let others = tries(ground, case, &fact).into_iter().filter(|(v, _)| *v != value);
        let reached = others.flat_map(|(_, other)| reach(&view.with_companions(&fact, view.without_alternatives(&fact, other))));
        let if_otherwise = order::set(reached.filter(|o| !self.base.contains(o)));
        // What must be refunded changes what is confiscated, never the outcome (28.2).
        let refund = fact == id::REFUNDABLE_AMOUNT && view.number(id::ILLEGAL_GAINS).is_some_and(|gains| !gains.is_zero());
        if element || refund || !if_otherwise.is_empty() {
            self.out.push(Assumed { fact, value: value.display(), if_otherwise, element });
        }
        true
    }

    /// What was found.
    pub fn found(self) -> Vec<Assumed> {
        self.out
    }
}

fn ground<'a>(lists: &'a Lists, case: &Case) -> Option<Ground<'a>> {
    Some(Ground { lists, act: lists.violation(case.violations.first()?)? })
}

/// The outcomes of a case as if a sole trader were an individual: enough to
/// see what one fact does while much else is open.
fn outcomes(ground: Ground<'_>, case: &Case) -> Vec<Outcome> {
    order::set(ways(ground, case, Some(PartyClass::Individual)).into_iter().map(|l| l.outcome))
}
