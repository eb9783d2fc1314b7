//! A decision part by part, in words: two decisions differ where these do.

use cailiang::{
    Decision, Outcome,
    decision::{Advised, Branch, Duty, Fine, FineRange, Penalty},
    phrase, words as core,
};

use super::Aspect;
use crate::words::diff as words;

/// The parts, the weightiest first.
pub(super) fn told(d: &Decision) -> Vec<Aspect> {
    let one = |text: String| Some(text).filter(|t| !t.is_empty()).into_iter().collect::<Vec<String>>();
    let branch = |b: &Branch| words::branch(b.class, core::outcome(b.outcome));
    let parts = [
        ("outcome", one(outcome(d))),
        ("tier", one(tier(d))),
        ("fine", one(fine(d))),
        ("penalties", penalties(d)),
        ("procedure", one(d.procedure.map(core::route).unwrap_or_default().to_owned())),
        ("hearing", one(words::hearing(d.hearing))),
        ("approvals", d.approvals.iter().map(|a| core::approval(a).to_owned()).collect()),
        ("orders", d.orders.iter().map(|o| o.words.clone()).collect()),
        ("listed", d.listed.iter().map(words::listed).collect()),
        ("ground", one(ground(d))),
        ("circumstances", d.lenient.iter().chain(&d.severe).map(|f| f.name.clone()).collect()),
        ("mitigation", one(d.mitigation.as_ref().map(|m| m.floor.clone()).unwrap_or_default())),
        ("daily", d.daily.iter().map(words::daily_fine).collect()),
        ("branches", d.branches.iter().map(branch).collect()),
        ("duties", d.duties.iter().map(duty).collect()),
        ("remedies", d.remedies.as_ref().map(words::remedies).unwrap_or_default()),
        ("measures", d.measures.iter().map(|m| m.name.clone()).collect()),
        ("warnings", d.warnings.iter().map(|w| w.text.clone()).collect()),
        ("surcharge", d.surcharge.iter().map(|s| words::surcharge(&s.per_day, &s.at_most)).collect()),
    ];
    parts.into_iter().map(|(part, lines)| Aspect { part, lines }).collect()
}

/// The parts in which two decisions differ.
pub(super) fn differs(before: &[Aspect], after: &[Aspect]) -> Vec<&'static str> {
    before.iter().zip(after).filter(|(a, b)| a.lines != b.lines).map(|(a, _)| a.part).collect()
}

fn outcome(d: &Decision) -> String {
    match d.outcome {
        Outcome::Undetermined => words::undetermined(d.possible.iter().map(|o| core::outcome(*o))),
        outcome => core::outcome(outcome).to_owned(),
    }
}

fn ground(d: &Decision) -> String {
    let is = |g: &String| d.basis.iter().find(|b| format!("{}#{}", b.document, b.at) == *g).map(|b| b.text.clone());
    d.ground.as_ref().map(|g| is(g).unwrap_or_else(|| g.clone())).unwrap_or_default()
}

fn tier(d: &Decision) -> String {
    let Some(by) = &d.benchmark else { return String::new() };
    let moved = by.moved_to.as_ref().map(|to| words::moved_to(to)).unwrap_or_default();
    match (&by.tier, &by.score) {
        (Some(tier), _) => format!("{}{moved}", words::tier(tier)),
        (None, Some(score)) => format!("{}{moved}", words::scored(score)),
        (None, None) => moved,
    }
}

fn fine(d: &Decision) -> String {
    match &d.fine {
        None => String::new(),
        Some(Fine::Missing(missing)) => words::no_fine(missing.missing, &missing.words),
        Some(Fine::Range(fine)) => words::fine_range(&core::with_yuan(fine), &advised(fine)),
    }
}

fn advised(fine: &FineRange) -> Vec<String> {
    let one = |a: &Advised| {
        let point = a.reference.as_ref().and_then(|r| r.parse().ok()).map(words::reference).unwrap_or_default();
        format!("{} {}{point}", core::degree(a.degree), phrase::range(&a.range, "元"))
    };
    fine.advised.iter().map(one).collect()
}

fn penalties(d: &Decision) -> Vec<String> {
    let kinds = |p: &Penalty| p.kinds.iter().map(|k| core::penalty(*k)).collect::<Vec<_>>().join("＋");
    d.penalties.iter().map(|p| words::penalty(&kinds(p), core::force(p.force), &p.by)).collect()
}

fn duty(duty: &Duty) -> String {
    let period = words::period(duty.days, duty.working, duty.months, duty.hours);
    words::duty_due(&duty.text, &period, duty.due.as_deref())
}
