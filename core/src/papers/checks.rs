//! The self-check (案件自查): each item answered from the facts and the decision.

use super::{Block, Line, Piece, context::Context, fits};
use crate::{
    condition::Truth,
    day::Day,
    facts::Value,
    lists::{SelfCheck, Stage},
    words,
};

/// How an item of the self-check stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// ✓ It is so.
    Well,
    /// ✗ It is not so.
    Wrong,
    /// □ The case does not say, or only a person can.
    Open,
}

/// The codes of warnings that self-checks may name.
pub const CODES: &[&str] = &[
    "age-boundary",
    "amount-not-set",
    "calendar-missing",
    "crime-still",
    "decided-late",
    "e-monitor",
    "hearing-period-running",
    "hearing-threshold-missing",
    "limitation-boundary",
    "model-method",
    "no-fault-to-prove",
    "not-notified",
    "officers-not-certified",
    "order-proof",
    "overlap",
    "proposed-mitigated",
    "proposed-outside",
    "proposed-too-high",
    "proposed-too-low",
    "proposed-without-amount",
    "raised-after-notice",
    "reconsideration-law-missing",
    "recusal",
    "route-not-summary",
    "sample",
    "second-hand",
    "sole-trader-unsettled",
    "suspected-change",
    "text-as-of",
    "too-few-officers",
];

/// The order of the stages.
const STAGES: [Stage; 8] =
    [Stage::Filing, Stage::Inquiry, Stage::Evidence, Stage::Notice, Stage::Hearing, Stage::Decision, Stage::Service, Stage::Closing];

/// Writes the items that are for the case, stage by stage.
pub fn checks(context: &Context<'_>, all: &[&SelfCheck], out: &mut Vec<Block>) {
    for stage in STAGES {
        let here: Vec<&&SelfCheck> =
            all.iter().filter(|c| c.stage == stage && fits::fits(context, &c.offer, context.route).is_ok()).collect();
        if here.is_empty() {
            continue;
        }
        out.push(Block::Heading(vec![Piece::Text(words::stage(stage).to_owned())]));
        out.extend(here.into_iter().map(|check| item(context, check)));
    }
}

fn item(context: &Context<'_>, check: &SelfCheck) -> Block {
    let (mark, why) = judge(context, check);
    let line = Line::read(&check.text, &|id| context.lists.fact(id).is_some());
    let text = line.map_or_else(|_| vec![Piece::Text(check.text.clone())], |line| context.pieces(&line.parts));
    let fault = check.fault.filter(|_| mark == Mark::Wrong).map(words::fault);
    Block::Check {
        mark,
        text,
        at: words::together(check.at.iter().map(|at| context.cite(&at.to_string()))),
        why: words::why_marked(fault, &why),
    }
}

/// How an item stands, and why.
fn judge(context: &Context<'_>, check: &SelfCheck) -> (Mark, String) {
    if let Some(text) = check.wrong.iter().find_map(|code| context.warned(code)) {
        return (Mark::Wrong, text.to_owned());
    }
    let facts = check.facts.decide(&|fact| context.known(fact));
    if let Truth::False(fact) = &facts {
        return (Mark::Wrong, words::stands_so(&context.label(fact), &context.fact(fact).unwrap_or_default()));
    }
    let timely = timely(context, check);
    if let Some((due, done)) = timely.filter(|(due, done)| done.is_some_and(|done| done > *due)) {
        return (Mark::Wrong, words::too_late(due, done.unwrap_or(due)));
    }
    let mut open: Vec<String> = match &facts {
        Truth::Unknown(facts) => facts.iter().map(|f| context.label(f)).collect(),
        _ => Vec::new(),
    };
    let unknown = |fact: &&String| context.known(fact).is_none_or(|value| value == Value::List(Vec::new()));
    open.extend(check.needs.iter().filter(unknown).map(|f| context.label(f)));
    if !check.done.is_empty() && context.day(&check.done).is_none() {
        open.push(context.label(&check.done));
    }
    open.dedup();
    if !open.is_empty() {
        return (Mark::Open, words::not_recorded(&open, timely.map(|(due, _)| due)));
    }
    if let Some(text) = check.doubt.iter().find_map(|code| context.warned(code)) {
        return (Mark::Open, text.to_owned());
    }
    let tested = !check.facts.is_empty() || !check.needs.is_empty() || !check.wrong.is_empty() || !check.doubt.is_empty();
    match (timely, check.duty.is_empty()) {
        (Some((due, Some(done))), _) => (Mark::Well, words::in_time(due, done)),
        (Some((due, None)), _) => (Mark::Open, words::last_day(due)),
        // A day was done, but its last day cannot be reckoned.
        (None, false) => (Mark::Open, words::NO_LAST_DAY.to_owned()),
        (None, true) if tested => (Mark::Well, String::new()),
        (None, true) => (Mark::Open, words::BY_HAND.to_owned()),
    }
}

/// The last day of the duty, and the day on which it was done.
fn timely(context: &Context<'_>, check: &SelfCheck) -> Option<(Day, Option<Day>)> {
    // Several rules may share an id (登记保存, 查封扣押): the item's own article says which is meant.
    let meant = |basis: &str| check.at.iter().any(|at| at.to_string() == basis);
    let duty = context.actual.duties.iter().find(|d| d.id == check.duty && d.due.is_some() && meant(&d.basis))?;
    let due = duty.due.as_deref()?.parse().ok()?;
    Some((due, context.day(&check.done)))
}
