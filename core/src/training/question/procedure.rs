//! 程序: the route, the hearing, the organ's periods.
//!
//! Approvals are not asked: the organ's head decides in any case (57.1), and what a place wants besides stands in its lists.

use super::{Draft, Kind, Matter, Wrong, duty};
use crate::{
    decision::{Fine, Route},
    facts::{Value, id},
    lists::Who,
    training::{Stage, words},
};

pub fn drafts(matter: Matter<'_>) -> Vec<Draft> {
    let mut out: Vec<Draft> = [route(matter), hearing(matter)].into_iter().flatten().collect();
    out.extend(duty::drafts(matter, Who::Organ, Stage::Procedure));
    out
}

/// Whether the amount that decides the route (51) is there: the fine that is proposed, as the clause
/// allows it. A demonstrated method's range decides nothing.
fn amount_known(matter: Matter<'_>) -> bool {
    let proposed = matter.case.get(id::PROPOSED_FINE);
    // What may not be imposed at all (45.2) decides no route.
    if matter.decision.warnings.iter().any(|w| w.code == "raised-after-notice") {
        return false;
    }
    match (&matter.decision.fine, proposed) {
        (None, proposed) => proposed.is_none(),
        (Some(Fine::Range(fine)), Some(Value::Number(amount))) => fine.range.contains(*amount),
        _ => false,
    }
}

fn route(matter: Matter<'_>) -> Option<Draft> {
    let right = matter.decision.procedure.filter(|_| amount_known(matter))?;
    // What is already filed is on the ordinary way, whatever might have been done on the spot.
    if right == Route::Summary && matter.case.get(id::FILED_ON).is_some() {
        return None;
    }
    let all = [Route::Summary, Route::Ordinary, Route::Depends];
    let wrong =
        all.into_iter().filter(|r| *r != right).map(|r| Wrong::new(format!("{r:?}"), words::route(r), words::not_route(r))).collect();
    let summary = matter.lists.newest(&matter.case.place, None, |d| d.rules.summary.as_ref());
    let mut why = words::why_route(summary.map(|(_, s)| s));
    if let Some(Value::Number(amount)) = matter.case.get(id::PROPOSED_FINE) {
        why.push_str(&words::proposed_here(*amount, right == Route::Summary));
    }
    let basis = summary.map(|(d, s)| super::Cited { at: format!("{}#{}", d.id, s.at), text: super::basis::cite(d, &s.at) });
    Some(Draft {
        stage: Stage::Procedure,
        kind: Kind::Route,
        ask: words::ASK_ROUTE.to_owned(),
        key: format!("{right:?}"),
        right: words::route(right).to_owned(),
        also: Vec::new(),
        wrong,
        why,
        basis: basis.into_iter().collect(),
    })
}

fn hearing(matter: Matter<'_>) -> Option<Draft> {
    let needed = matter.decision.hearing.filter(|_| matter.decision.procedure == Some(Route::Ordinary) && amount_known(matter))?;
    let wrong = [true, false].into_iter().filter(|h| *h != needed).map(|h| Wrong::new(h.to_string(), words::hearing(h), ""));
    let wrong = wrong.chain([Wrong::new("asked", words::HEARING_IF_ASKED, words::HEARING_TOLD_FIRST)]).collect();
    let duty = matter.decision.duties.iter().find(|d| d.id == "hearing-request");
    Some(Draft {
        stage: Stage::Procedure,
        kind: Kind::Hearing,
        ask: words::ASK_HEARING.to_owned(),
        key: needed.to_string(),
        right: words::hearing(needed).to_owned(),
        also: Vec::new(),
        wrong,
        why: words::why_hearing(needed).to_owned(),
        basis: matter.all_cited(duty.map(|d| &d.basis)),
    })
}
