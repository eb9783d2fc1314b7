//! The questions that matter now, in the order of the law.

use super::{details::Details, domain, explore::Ground, report, survey::Survey};
use crate::{
    case::Case,
    facts::{WhenUnknown, id},
    lists::{Amount, Grading, Lists, TierAmount},
    order::{Gather, Grow},
    view::View,
};

/// A question worth putting to the officer now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// The fact it is about.
    pub fact: String,
    /// Why it is asked.
    pub need: Need,
}

/// What an answer would do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// It can change the outcome.
    Decides,
    /// It changes the fine, the penalties or the route, not the outcome.
    Refines,
    /// It is answered already; the answer can be changed.
    Answered,
}

/// The questions that matter for this case, in the order of the law: what is
/// answered and what can still change something.
pub fn questions(lists: &Lists, case: &Case) -> Vec<Question> {
    let Some(act) = case.violations.first().and_then(|id| lists.violation(id)) else { return Vec::new() };
    let ground = Ground { lists, act };
    let survey = Survey::of(ground, case);
    let asked = survey.asked();
    let settled = survey.settled().is_some();
    let refine = match survey.settled() {
        Some(_) => report::refine(ground, case, &survey, &Details::of_all(ground, &survey.leaves)),
        None => Vec::new(),
    };
    let need = |fact: &str| {
        if case.get(fact).is_some() {
            Some(Need::Answered)
        } else if !settled && asked.iter().any(|f| f == fact) {
            Some(Need::Decides)
        } else {
            refine.iter().any(|f| f == fact).then_some(Need::Refines)
        }
    };
    let ordered = in_order(ground, case);
    ordered.into_iter().filter_map(|fact| need(&fact).map(|need| Question { fact, need })).gather()
}

/// The facts that decide, most decisive first: a decision's `open` alone.
pub fn open(lists: &Lists, case: &Case) -> Vec<String> {
    let Some(act) = case.violations.first().and_then(|id| lists.violation(id)) else { return Vec::new() };
    let survey = Survey::of(Ground { lists, act }, case);
    if survey.settled().is_some() { Vec::new() } else { survey.ranked(Ground { lists, act }, case) }
}

/// Every fact that may be asked about this act, in the order of the steps.
pub fn in_order(ground: Ground<'_>, case: &Case) -> Vec<String> {
    let view = ground.view(case);
    let dates = [id::PARTY_KIND, id::ACT_START, id::ACT_END, id::DISCOVERED_ON].map(str::to_owned);
    let mut out: Vec<String> = dates.to_vec();
    let limitation = ground.lists.limitation(None).map(|(_, l)| &l.extended_when);
    let clauses = || view.clauses().map(|(_, c)| c);
    let mut conditions: Vec<_> = limitation.into_iter().gather();
    conditions.grow(view.requirements());
    conditions.grow(ground.lists.circumstances(&case.place, None).map(|(_, c)| &c.when));
    conditions.grow(domain::graded(&view));
    for clause in clauses() {
        conditions.grow(clause.extras.iter().map(|e| &e.when));
        conditions.grow(clause.combinations.iter().map(|k| &k.when));
    }
    out.grow(conditions.into_iter().flat_map(|c| c.facts()).map(str::to_owned));
    out.grow(
        clauses()
            .flat_map(|c| c.fines.iter())
            .flat_map(|f| [&f.individual, &f.organisation])
            .flatten()
            .filter_map(base_of)
            .map(str::to_owned),
    );
    out.grow(tiers(&view).filter_map(base_of).map(str::to_owned));
    out.push(id::ILLEGAL_GAINS.to_owned());
    // What a tier or an entry reads and nothing presumes must be asked, whatever the fact is otherwise for.
    let read: Vec<&str> = domain::graded(&view).into_iter().flat_map(|c| c.facts()).gather();
    let asked = |f: &String| match view.lists.fact(f).map(|s| &s.unknown) {
        Some(WhenUnknown::Ask) => true,
        Some(WhenUnknown::Element | WhenUnknown::Process) => read.contains(&f.as_str()) && view.presumed(f).is_none(),
        Some(WhenUnknown::Presume(_)) | None => false,
    };
    let mut seen: Vec<String> = Vec::new();
    out.retain(|f| {
        asked(f) && !seen.contains(f) && {
            seen.push(f.clone());
            true
        }
    });
    out
}

/// The amounts that tiers about the act state.
pub fn tiers<'v>(view: &View<'v>) -> impl Iterator<Item = &'v Amount> {
    let tables = view.benchmarks().filter_map(|b| match &b.grading {
        Grading::Tiers(table) => Some(table),
        Grading::Score(_) => None,
    });
    let amounts = tables.flat_map(|t| &t.tiers).flat_map(|t| [&t.amounts.individual, &t.amounts.organisation]).flatten();
    amounts.filter_map(|a| match a {
        TierAmount::Stated(amount) => Some(amount),
        TierAmount::Share(_) => None,
    })
}

/// The fact that holds the base of an amount.
pub fn base_of(amount: &Amount) -> Option<&str> {
    match amount {
        Amount::Of { base, .. } => Some(base),
        Amount::Per { units, .. } => Some(units),
        Amount::Yuan(_) | Amount::NotSet => None,
    }
}
