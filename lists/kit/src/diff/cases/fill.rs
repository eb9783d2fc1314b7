//! Facts that a case still lacks, answered so that it is decided under both sides.

use cailiang::{
    Decision, Lists, Outcome,
    decision::Fine,
    facts::{FactKind, Value},
    tries,
};
use rust_decimal::Decimal;

use super::world::{Facts, World};

/// Facts that are answered at most.
const MOST: usize = 40;
/// Values of one fact that are looked at.
const VALUES: usize = 12;
/// An everyday sum, where no line is drawn for it.
const SUM: i64 = 10_000;
/// As far as a decision can lean.
const BEST: u8 = 4;

/// Choices that say that nothing out of the ordinary is so: tried first.
const NOTHING: [&str; 3] = ["none", "not_yet", "normal"];

/// What the answers lean to.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Leaning {
    /// A penalty stays possible, an ordinary one where it can be.
    Punishing,
    /// No penalty stays possible.
    Sparing,
    /// Nowhere: the plainest answer is taken.
    Plain,
}

/// A case that was filled.
pub(super) struct Filled {
    /// Both sides decide it.
    pub facts: Facts,
    /// The first facts on the way under which only one side did.
    pub halfway: Option<Facts>,
}

/// What a side still wants.
struct Lacking {
    /// Whether even the outcome is open.
    outcome: bool,
    /// The facts it wants, the first first.
    wanted: Vec<String>,
}

impl World<'_> {
    /// The case with what it lacks; `None` where it cannot be decided or the search has come to its end.
    pub fn fill(&self, facts: &Facts, leaning: Leaning) -> Option<Filled> {
        let (mut facts, mut halfway) = (facts.clone(), None);
        for _ in 0..MOST {
            if self.left.get() == 0 {
                return None;
            }
            let [new, old] = [self.lacking(self.new, &facts)?, self.lacking(self.old, &facts)?];
            if new.outcome != old.outcome {
                halfway = halfway.or_else(|| Some(facts.clone()));
            }
            // What both want is asked first, so that one side may be decided before the other.
            let both = new.wanted.iter().find(|f| old.wanted.contains(f)).map(|fact| (self.new, fact));
            let lacks = both.or(old.wanted.first().map(|f| (self.old, f))).or(new.wanted.first().map(|f| (self.new, f)));
            let Some((lists, fact)) = lacks else { return Some(Filled { facts, halfway }) };
            facts = self.answered(lists, &facts, fact, leaning)?;
        }
        None
    }

    /// What one side still wants; `None` where it cannot read the facts.
    fn lacking(&self, lists: &Lists, facts: &Facts) -> Option<Lacking> {
        if !self.knows(lists, facts) {
            return Some(Lacking { outcome: false, wanted: Vec::new() });
        }
        let case = self.case(lists, facts)?;
        let decision = self.conclude(lists, &case);
        let outcome = decision.outcome == Outcome::Undetermined;
        let wanted = if outcome { decision.open } else { decision.refine };
        Some(Lacking { outcome, wanted: wanted.into_iter().filter(|f| !facts.known.contains_key(f)).collect() })
    }

    /// The facts with the answer that leans most the way that is wanted.
    fn answered(&self, lists: &Lists, facts: &Facts, fact: &str, leaning: Leaning) -> Option<Facts> {
        let mut best: Option<(u8, Facts)> = None;
        for value in self.values(facts, fact).into_iter().take(VALUES) {
            let next = facts.with(fact, value);
            let readable = [self.old, self.new].iter().all(|l| !self.knows(l, &next) || self.case(l, &next).is_some());
            let Some(case) = self.case(lists, &next).filter(|_| readable) else { continue };
            let score = leans(&self.conclude(lists, &case), leaning);
            if best.as_ref().is_none_or(|(top, _)| score > *top) {
                best = Some((score, next));
            }
            if score == BEST {
                break;
            }
        }
        best.map(|(_, facts)| facts)
    }

    /// The values that either side tells apart, the plain ones first.
    pub fn values(&self, facts: &Facts, fact: &str) -> Vec<Value> {
        let mut out: Vec<Value> = Vec::new();
        for lists in [self.new, self.old] {
            let Some(case) = self.case(lists, &facts.without(fact)) else { continue };
            for (value, _) in tries(lists, &case, fact) {
                if !out.contains(&value) && !matches!(&value, Value::List(items) if !items.is_empty()) {
                    out.push(value);
                }
            }
        }
        let spec = [self.new, self.old].iter().find_map(|l| l.fact(fact));
        // Of values that no condition tells apart the plainest stands for all.
        let plain =
            spec.into_iter().flat_map(|s| &s.values).filter(|v| NOTHING.contains(&v.id.as_str())).map(|v| Value::Choice(v.id.clone()));
        for value in plain {
            if !out.is_empty() && !out.contains(&value) {
                out.push(value);
            }
        }
        let money = spec.is_some_and(|s| s.kind == FactKind::Money);
        if money && out.len() == 2 {
            // Nothing and the least above nothing: no line is drawn.
            out = vec![Value::Number(Decimal::ZERO), Value::Number(SUM.into())];
        }
        out.sort_by_key(|value| match value {
            Value::Flag(false) => 0,
            Value::Choice(id) if NOTHING.contains(&id.as_str()) => 0,
            Value::Number(n) if n.is_zero() => {
                if money {
                    0
                } else {
                    2
                }
            }
            Value::Number(n) if !n.fract().is_zero() => 3,
            _ => 1,
        });
        out
    }
}

/// How far a decision leans the way that is wanted, at most [`BEST`].
fn leans(decision: &Decision, leaning: Leaning) -> u8 {
    let outcomes: Vec<Outcome> = if decision.outcome == Outcome::Undetermined { decision.possible.clone() } else { vec![decision.outcome] };
    match leaning {
        Leaning::Plain => BEST,
        Leaning::Punishing => {
            let reckoned = !matches!(decision.fine, Some(Fine::Missing(_)));
            let plain = decision.lenient.is_empty() && decision.severe.is_empty();
            let moved = decision.benchmark.as_ref().is_some_and(|b| b.moved_to.is_some());
            if outcomes.iter().any(|o| o.penalises()) { 1 + u8::from(reckoned) + 2 * u8::from(plain && !moved) } else { 0 }
        }
        Leaning::Sparing => {
            let weight = |o: &Outcome| match o {
                Outcome::NoPenalty => BEST,
                Outcome::MayWaive => 3,
                Outcome::Mitigated | Outcome::LighterOrMitigated => 2,
                Outcome::Lighter | Outcome::LighterOrMitigatedOrOrdinary => 1,
                _ => 0,
            };
            outcomes.iter().map(weight).max().unwrap_or_default()
        }
    }
}
