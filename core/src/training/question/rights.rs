//! 权利: what the party must be told, of whom it may ask what, and until when.

use super::{Draft, Kind, Matter, Wrong, duty};
use crate::{
    day::Day,
    decision::{Litigation, Reconsideration},
    facts::{Value, id},
    lists::Who,
    training::{Stage, words},
    words as core_words,
};

/// The bodies that reconsider, by the ids of a decision.
const BODIES: [&str; 3] = ["district-government", "municipal-government", "provincial-department"];

pub fn drafts(matter: Matter<'_>) -> Vec<Draft> {
    let mut out = Vec::new();
    // Who was not told of a remedy has longer: that is no question for the ordinary periods.
    let told = matter.case.get(id::REMEDY_INFORMED) != Some(&Value::Flag(false));
    if let Some(remedies) = &matter.decision.remedies {
        if let Some(to) = &remedies.reconsideration {
            out.extend(body(matter, to));
            out.extend(told.then(|| reconsideration(matter, to, &remedies.litigation)));
            out.extend(until(matter, to).filter(|_| told));
        }
        out.extend(litigation(matter, &remedies.litigation).filter(|_| told));
    }
    out.extend(duty::drafts(matter, Who::Party, Stage::Rights));
    out
}

fn body(matter: Matter<'_>, to: &Reconsideration) -> Option<Draft> {
    if !BODIES.contains(&to.to.as_str()) {
        return None;
    }
    let wrong = BODIES.into_iter().map(|b| Wrong::new(b, core_words::body(b), words::not_body(b)));
    let wrong = wrong.chain([Wrong::new("court", words::COURT, words::COURT_DOES_NOT)]).collect();
    Some(Draft {
        stage: Stage::Rights,
        kind: Kind::Body,
        ask: words::ask_body(&organs(matter, &to.to)),
        key: to.to.clone(),
        right: core_words::body(&to.to).to_owned(),
        also: Vec::new(),
        wrong,
        why: words::WHY_BODY.to_owned(),
        basis: matter.all_cited(to.basis.get(1).or(to.basis.first())),
    })
}

/// The kinds of organ whose decisions a body reconsiders: without them the question would be open.
fn organs(matter: Matter<'_>, body: &str) -> Vec<String> {
    let lists = matter.lists;
    let kinds = lists.fact(id::AUTHORITY_KIND).map_or(&[][..], |s| s.values.as_slice());
    let label = |id: &str| kinds.iter().find(|c| c.id == id).map(|c| c.label.clone());
    if let Some(Value::Choice(own)) = matter.case.get(id::AUTHORITY_KIND) {
        return label(own).into_iter().collect();
    }
    let rules = lists.newest(&matter.case.place, None, |d| Some(&d.rules.remedies.bodies).filter(|b| !b.is_empty()));
    rules.into_iter().flat_map(|(_, all)| all).filter(|(_, to)| to == body).filter_map(|(kind, _)| label(kind)).collect()
}

/// How long the party has for reconsideration. The periods of law it is taken for are those of the same notice.
fn reconsideration(matter: Matter<'_>, to: &Reconsideration, suit: &Litigation) -> Draft {
    let mut wrong: Vec<Wrong> =
        suit.months.iter().map(|m| Wrong::new(format!("m{m}"), words::months(i64::from(*m)), words::SUIT_PERIOD)).collect();
    wrong.extend(suit.days.map(|d| Wrong::new(format!("d{d}"), words::natural_days(d), words::SUIT_PERIOD)));
    wrong.extend(periods(matter));
    Draft {
        stage: Stage::Rights,
        kind: Kind::Reconsideration,
        ask: words::ASK_RECONSIDERATION.to_owned(),
        key: format!("d{}", to.days),
        right: words::natural_days(to.days),
        also: Vec::new(),
        wrong,
        why: words::why_reconsideration(to.days, to.first),
        // Where the period stands; the others say who reconsiders, and when that comes first.
        basis: matter.all_cited(to.basis.iter().take(1).chain(to.basis.iter().filter(|_| to.first == Some(true)))),
    }
}

fn litigation(matter: Matter<'_>, suit: &Litigation) -> Option<Draft> {
    let months = suit.months?;
    let to = matter.decision.remedies.as_ref().and_then(|r| r.reconsideration.as_ref());
    // What is decided on the spot goes to reconsideration first: nobody sues at once.
    if to.is_some_and(|to| to.first != Some(false)) {
        return None;
    }
    let mut wrong: Vec<Wrong> = Vec::new();
    if let Some(after) = &suit.after_reconsideration {
        wrong.push(Wrong::new(format!("d{}", after.days), words::natural_days(after.days), words::SUIT_AFTER));
    }
    wrong.extend(to.map(|to| to.days).map(|d| Wrong::new(format!("d{d}"), words::natural_days(d), words::RECONSIDERATION_PERIOD)));
    wrong.extend(periods(matter));
    Some(Draft {
        stage: Stage::Rights,
        kind: Kind::Litigation,
        ask: words::ASK_LITIGATION.to_owned(),
        key: format!("m{months}"),
        right: words::months(i64::from(months)),
        also: Vec::new(),
        wrong,
        why: words::WHY_LITIGATION.to_owned(),
        basis: matter.all_cited([&suit.basis]),
    })
}

/// Other periods of the law, in natural days.
fn periods(matter: Matter<'_>) -> impl Iterator<Item = Wrong> + '_ {
    let all = matter.lists.duties(&matter.case.place, None).filter(|(_, r)| !r.working);
    all.filter_map(move |(_, r)| {
        let days = r.days?;
        Some(Wrong::new(format!("d{days}"), words::natural_days(days), duty::whose(matter, days, false)))
    })
}

/// The last day for reconsideration, once the decision is served.
fn until(matter: Matter<'_>, to: &Reconsideration) -> Option<Draft> {
    let last: Day = to.until.as_deref()?.parse().ok()?;
    let served = crate::derive::day(&|f| matter.case.get(f).cloned(), id::DECISION_SERVED_ON)?;
    let nominal = served.plus_days(to.days);
    let mut why = words::why_until(served, to.days);
    if let Some(rest) = nominal.filter(|d| *d < last) {
        why.push_str(&words::moved(rest, ""));
    }
    why.push_str(&duty::worked(matter, nominal, last));
    Some(duty::day(Stage::Rights, &words::ask_until(served), last, nominal, why, matter.all_cited(to.basis.first())))
}
