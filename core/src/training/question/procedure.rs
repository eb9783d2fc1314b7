//! 程序: the route, the hearing, the approvals, the organ's periods.

use super::{Draft, Kind, Matter, Wrong, duty};
use crate::{
    decision::Route,
    lists::Who,
    training::{Stage, words},
};

pub fn drafts(matter: Matter<'_>) -> Vec<Draft> {
    let mut out: Vec<Draft> = [route(matter), hearing(matter), approvals(matter)].into_iter().flatten().collect();
    out.extend(duty::drafts(matter, Who::Organ, Stage::Procedure));
    out
}

fn route(matter: Matter<'_>) -> Option<Draft> {
    let right = matter.decision.procedure?;
    let all = [Route::Summary, Route::Ordinary, Route::Depends];
    let wrong =
        all.into_iter().filter(|r| *r != right).map(|r| Wrong::new(format!("{r:?}"), words::route(r), words::not_route(r))).collect();
    let summary = matter.lists.newest(&matter.case.place, None, |d| d.rules.summary.as_ref());
    let why = words::why_route(summary.map(|(_, s)| s));
    let basis = summary.map(|(d, s)| super::Cited { at: format!("{}#{}", d.id, s.at), text: super::basis::cite(d, &s.at) });
    Some(Draft {
        stage: Stage::Procedure,
        kind: Kind::Route,
        ask: words::ASK_ROUTE.to_owned(),
        key: format!("{right:?}"),
        right: words::route(right).to_owned(),
        wrong,
        why,
        basis: basis.into_iter().collect(),
    })
}

fn hearing(matter: Matter<'_>) -> Option<Draft> {
    let needed = matter.decision.hearing.filter(|_| matter.decision.procedure == Some(Route::Ordinary))?;
    let wrong = [true, false].into_iter().filter(|h| *h != needed).map(|h| Wrong::new(h.to_string(), words::hearing(h), ""));
    let wrong = wrong.chain([Wrong::new("asked", words::HEARING_IF_ASKED, words::HEARING_TOLD_FIRST)]).collect();
    let duty = matter.decision.duties.iter().find(|d| d.id == "hearing-request");
    Some(Draft {
        stage: Stage::Procedure,
        kind: Kind::Hearing,
        ask: words::ASK_HEARING.to_owned(),
        key: needed.to_string(),
        right: words::hearing(needed).to_owned(),
        wrong,
        why: words::why_hearing(needed).to_owned(),
        basis: matter.all_cited(duty.map(|d| &d.basis)),
    })
}

/// Asked only where some are needed: that none is needed can depend on what nobody has said.
fn approvals(matter: Matter<'_>) -> Option<Draft> {
    let needed = &matter.decision.approvals;
    if needed.is_empty() {
        return None;
    }
    let named = |ids: &[&str]| ids.iter().map(|a| crate::words::approval(a)).collect::<Vec<_>>().join("、");
    let sets: [&[&str]; 7] = [
        &["head"],
        &["legal-review"],
        &["collective"],
        &["head", "legal-review"],
        &["legal-review", "collective"],
        &["head", "legal-review", "collective"],
        &["head", "collective"],
    ];
    // A set that holds more than is needed is no fault in law: only what lacks something is wrong.
    let lacks = |set: &&[&str]| needed.iter().any(|n| !set.contains(n));
    let none = Wrong::new("", words::NO_APPROVAL, words::APPROVAL_MISSING);
    let wrong =
        sets.iter().copied().filter(lacks).map(|s| Wrong::new(s.join("+"), named(s), words::APPROVAL_MISSING)).chain([none]).collect();
    let basis: Vec<&String> = matter.decision.duties.iter().filter(|d| needed.contains(&d.id.as_str())).map(|d| &d.basis).collect();
    Some(Draft {
        stage: Stage::Procedure,
        kind: Kind::Approvals,
        ask: words::ASK_APPROVALS.to_owned(),
        key: needed.join("+"),
        right: named(needed),
        wrong,
        why: words::WHY_APPROVALS.to_owned(),
        basis: matter.all_cited(basis),
    })
}
