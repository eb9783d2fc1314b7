//! What the unknown facts could still lead to: every value of every fact the
//! steps ask for is tried, and nothing else.

use super::{
    ORDER, domain,
    walk::{Answer, Cited, Walk},
};
use crate::{
    case::Case,
    consistency,
    decision::{Finding, Outcome},
    facts::Value,
    lists::{Lists, PartyClass, Violation},
    view::View,
};

/// The lists and the act that an exploration is about.
#[derive(Clone, Copy)]
pub struct Ground<'a> {
    /// The lists.
    pub lists: &'a Lists,
    /// The act.
    pub act: &'a Violation,
}

impl<'a> Ground<'a> {
    /// The case as the steps see it.
    pub fn view(&self, case: &'a Case) -> View<'a> {
        View { lists: self.lists, case, act: self.act }
    }
}

/// One way the case can end.
#[derive(Clone)]
pub struct Leaf {
    /// The values tried on the way, in the order they were asked for.
    pub path: Vec<(String, Value)>,
    /// The case with those values.
    pub case: Case,
    /// How a sole trader whom nobody has classed was treated.
    pub treated_as: Option<PartyClass>,
    /// The outcome.
    pub outcome: Outcome,
    /// What it rests on.
    pub ground: Option<String>,
}

/// How a single walk ended.
pub enum End<'a> {
    /// With an outcome.
    Stop(Outcome, Option<Cited<'a>>),
    /// For want of a fact.
    Need(String),
}

/// Walks the steps once, as far as the known and presumed facts go.
pub fn once<'a>(ground: Ground<'a>, case: &'a Case, treated_as: Option<PartyClass>) -> (End<'a>, Walk<'a>) {
    let mut walk = Walk::new(ground.view(case), treated_as);
    let (end, _) = on(&mut walk, 0);
    (end, walk)
}

/// Walks on from the step at `from`; returns where and how the walk ended.
fn on<'a>(walk: &mut Walk<'a>, from: usize) -> (End<'a>, usize) {
    for (at, step) in ORDER.iter().enumerate().skip(from) {
        match (step.run)(walk) {
            Answer::Continue(note) => walk.record(step, Finding::Continue, note),
            Answer::Stop(outcome, cited, note) => {
                let finding = if outcome == Outcome::Review { Finding::NeedReview } else { Finding::Stop };
                walk.record(step, finding, note);
                return (End::Stop(outcome, cited), at);
            }
            Answer::Need(fact) => {
                let note = walk.waiting(&fact);
                walk.record(step, Finding::NeedFact, note);
                return (End::Need(fact), at);
            }
        }
    }
    // The last step always stops; a walk without end is for a person to judge.
    (End::Stop(Outcome::Review, None), ORDER.len())
}

/// Every way `case` can end. Where a sole trader's class is not settled, the
/// walk treats it as `treated_as`; see [`super::branches`].
pub fn leaves(ground: Ground<'_>, case: &Case, treated_as: Option<PartyClass>) -> Vec<Leaf> {
    let mut out = Vec::new();
    let mut walk = Walk::new(ground.view(case), treated_as);
    walk.quiet = true;
    follow(ground, walk, 0, &mut Vec::new(), &mut out);
    out
}

/// Follows a walk from the step at `from`. A step reads only facts that later
/// answers cannot change, so the walk goes on from where it waited.
fn follow(ground: Ground<'_>, mut walk: Walk<'_>, from: usize, path: &mut Vec<(String, Value)>, out: &mut Vec<Leaf>) {
    match on(&mut walk, from) {
        (End::Stop(outcome, cited), _) => {
            let (case, ground) = (walk.view.case.clone(), cited.map(|c| c.id()));
            out.push(Leaf { path: path.clone(), case, treated_as: walk.treated_as, outcome, ground });
        }
        (End::Need(fact), at) => {
            for (value, tried) in tries(ground, walk.view.case, &fact) {
                path.push((fact.clone(), value));
                let next = Walk { view: ground.view(&tried), ..walk.clone() };
                follow(ground, next, at, path, out);
                path.pop();
            }
        }
    }
}

/// The case with each value the fact could take beside the others.
pub fn tries(ground: Ground<'_>, case: &Case, fact: &str) -> Vec<(Value, Case)> {
    let view = ground.view(case);
    let tried = domain::values(&view, fact).into_iter().map(|v| (v.clone(), case.assuming(fact, v)));
    let fits = |c: &Case| !consistency::concerns(fact) || consistency::contradiction(ground.lists, &|id| c.get(id).cloned()).is_none();
    domain::distinct(&view, fact, tried.filter(|(_, c)| fits(c)).collect())
}
