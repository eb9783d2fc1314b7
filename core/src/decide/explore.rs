//! What the unknown facts could still lead to: every value of every fact the
//! steps ask for is tried, and nothing else.

use super::{
    ORDER,
    climb::Climb,
    degree, domain,
    forget::Forget,
    mitigation,
    walk::{Answer, Cited, Walk},
};
use crate::{
    case::Case,
    consistency,
    decision::{Finding, Outcome, TraceStep},
    facts::Value,
    lists::{Degree, Lists, PartyClass, Violation},
    order::{self, Gather},
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

    /// The same lists under the act that a way ended under.
    pub fn under(&self, violation: &str) -> Self {
        Self { act: self.lists.violation(violation).unwrap_or(self.act), ..*self }
    }
}

/// How a case is read where its facts do not say.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// How a sole trader whom nobody has classed is treated.
    pub treated_as: Option<PartyClass>,
    /// Which day's law applies.
    pub law: Law,
}

/// The days whose law may apply (行政处罚法 37).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Law {
    /// That of the act; of its end, where it lasted.
    #[default]
    Act,
    /// That of the beginning of an act that lasted.
    Start,
    /// That of the decision.
    Decision,
}

/// One way the case can end.
#[derive(Clone)]
pub struct Leaf {
    /// The values tried on the way, in the order they were asked for.
    pub path: Vec<(String, Value)>,
    /// The case with those values.
    pub case: Case,
    /// How the case was read.
    pub reading: Reading,
    /// The act it ended under.
    pub violation: String,
    /// The outcome.
    pub outcome: Outcome,
    /// What it rests on.
    pub ground: Option<String>,
    /// Another day's law that differs and is to be compared.
    pub other_law: Option<Law>,
    /// The acts whose norms the same act breaks too, the fine being another's (S12).
    pub beside: Vec<String>,
    /// What was weighed to get here: versions of the law, several norms.
    pub weighed: Vec<TraceStep>,
    /// Whether the norms stand side by side for a person to choose (S12).
    pub apart: bool,
}

/// How a single walk ended.
pub enum End {
    /// With an outcome.
    Stop(Outcome),
    /// For want of a fact.
    Need,
}

/// Walks the steps once, as far as the known and presumed facts go.
pub fn once<'a>(ground: Ground<'a>, case: &'a Case, reading: Reading) -> (End, Walk<'a>) {
    let mut walk = Walk::new(ground.view(case), reading);
    for step in &ORDER {
        match (step.run)(&mut walk) {
            Answer::Continue(note) => walk.record(step, Finding::Continue, note),
            Answer::Stop(outcome, _, note) => {
                let finding = if outcome == Outcome::Review { Finding::NeedReview } else { Finding::Stop };
                walk.record(step, finding, note);
                return (End::Stop(outcome), walk);
            }
            Answer::Need(fact) => {
                let note = walk.waiting(&fact);
                walk.record(step, Finding::NeedFact, note);
                return (End::Need, walk);
            }
        }
    }
    // The last step always stops; a walk without end is for a person to judge.
    (End::Stop(Outcome::Review), walk)
}

/// Walks again to where a way ended, with the norms that stand beside it.
pub fn again<'a>(ground: Ground<'a>, leaf: &'a Leaf) -> (End, Walk<'a>) {
    let (end, mut walk) = once(ground.under(&leaf.violation), &leaf.case, leaf.reading);
    let norm = |act: &String| once(ground.under(act), &leaf.case, leaf.reading).1.norm;
    walk.beside = leaf.beside.iter().filter_map(norm).gather();
    (end, walk)
}

/// Every way `case` can end under one reading, told once where several answers
/// make no difference; see [`super::versions`], [`super::several`] and [`super::branches`].
pub fn leaves(ground: Ground<'_>, case: &Case, reading: Reading) -> Vec<Leaf> {
    let mut walk = Walk::new(ground.view(case), reading);
    walk.quiet = true;
    let mut explorer = Explorer { ground, forget: Forget::new(&walk.view), seen: Vec::new(), out: Vec::new() };
    let climb = if explorer.forget.scores(case) { Climb::Begun } else { Climb::Free };
    explorer.follow(walk, 0, Vec::new(), climb);
    // Walked from the last answer to the first, so that of like ways the last, mildest one is kept.
    explorer.out.reverse();
    explorer.out
}

/// How many scores of one degree are followed: two are enough to see that the fine depends on it.
const ALIKE: usize = 2;

/// Where a walk stands behind a step, as far as later steps can tell.
#[derive(PartialEq)]
struct Mark {
    at: usize,
    path: Vec<(String, Value)>,
    graded: Option<(usize, String, super::grading::Mark)>,
    listed: Vec<(String, String)>,
    /// Of a score: its degree, and whether it leaves room for 从轻.
    scored: Option<(Degree, bool)>,
}

impl Mark {
    /// Whether only the score differs, and no step behind can tell.
    fn alike(&self, other: &Self) -> bool {
        let score = self.scored.is_some() && self.scored == other.scored;
        score && self.at == other.at && self.path == other.path && self.listed == other.listed
    }
}

struct Explorer<'g> {
    ground: Ground<'g>,
    forget: Forget,
    seen: Vec<Mark>,
    out: Vec<Leaf>,
}

impl Explorer<'_> {
    /// Follows a walk from the step at `from`. A step reads only facts that later
    /// answers cannot change, so the walk goes on from where it waited.
    fn follow(&mut self, mut walk: Walk<'_>, from: usize, mut path: Vec<(String, Value)>, climb: Climb) {
        for (at, step) in ORDER.iter().enumerate().skip(from) {
            match (step.run)(&mut walk) {
                Answer::Continue(_) if self.forget.any(at) => {
                    let kept: Vec<_> = path.iter().filter(|(fact, _)| !self.forget.drops(at, fact)).cloned().gather();
                    let mark = mark(&walk, at, &kept);
                    if self.seen.contains(&mark) || self.seen.iter().filter(|m| m.alike(&mark)).count() >= ALIKE {
                        return;
                    }
                    if mark.graded.is_none() {
                        path = kept;
                    }
                    self.seen.push(mark);
                }
                Answer::Continue(_) => {}
                Answer::Stop(outcome, cited, _) => return self.end(&walk, path, outcome, cited),
                Answer::Need(fact) => {
                    let tried = tries(self.ground, walk.view.case, &fact);
                    let climbs = climb != Climb::Free && self.forget.scored(at, &fact);
                    let tried = if climbs { climb } else { Climb::Free }.onward(&walk.view, &fact, tried);
                    for (value, tried, to) in tried.into_iter().rev() {
                        let path = path.iter().cloned().chain([(fact.clone(), value)]).gather();
                        let next = Walk { view: self.ground.view(&tried), ..walk.clone() };
                        self.follow(next, at, path, if climbs { to } else { climb });
                    }
                    return;
                }
            }
        }
        // The last step always stops; a walk without end is for a person to judge.
        self.end(&walk, path, Outcome::Review, None);
    }

    fn end(&mut self, walk: &Walk<'_>, path: Vec<(String, Value)>, outcome: Outcome, cited: Option<Cited<'_>>) {
        let (case, ground) = (walk.view.case.clone(), cited.map(|c| c.id()));
        let (reading, other_law) = (walk.reading, walk.other_law);
        let violation = self.ground.act.id.clone();
        self.out.push(Leaf {
            path,
            case,
            reading,
            violation,
            outcome,
            ground,
            other_law,
            beside: Vec::new(),
            weighed: Vec::new(),
            apart: false,
        });
    }
}

fn mark(walk: &Walk<'_>, at: usize, path: &[(String, Value)]) -> Mark {
    let listed = walk.listed.iter().map(|(d, e)| (d.id.clone(), e.item.clone())).gather();
    let fine = walk.norm.zip(walk.fine).and_then(|(n, f)| n.clause.fines.iter().position(|own| own == f)).unwrap_or(usize::MAX);
    let graded = walk.graded.map(|g| (fine, g.document.id.clone(), g.mark()));
    let mut path = path.to_vec();
    order::by(&mut path, |a, b| a.0.cmp(&b.0));
    let score = walk.graded.filter(|g| g.tier(0).is_none());
    let scored = score.map(|_| (degree::moved(walk, 0), mitigation::lighter_has_form(walk)));
    Mark { at, path, graded, listed, scored }
}

/// The case with each value the fact could take beside the others.
pub fn tries(ground: Ground<'_>, case: &Case, fact: &str) -> Vec<(Value, Case)> {
    let view = ground.view(case);
    let tried = domain::values(&view, fact).into_iter().map(|v| (v.clone(), case.assuming(fact, v)));
    let fits = |c: &Case| !consistency::concerns(fact) || consistency::contradiction(ground.lists, &|id| c.get(id).cloned()).is_none();
    domain::distinct(&view, fact, tried.filter(|(_, c)| fits(c)).gather())
}
