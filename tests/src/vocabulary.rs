//! What a decision may say, whole: the compiler tells where an enum grew.

use std::{collections::BTreeSet, fs};

use cailiang::{
    Lists, Outcome,
    decision::Route,
    lists::{Degree, OrderKind, PenaltyKind},
};
use serde_json::Value;

use crate::top;

/// The ids of every variant. One that is left out here does not compile.
macro_rules! every {
    ($kind:ident { $($variant:ident)* }) => {{
        let _whole = |k: $kind| match k { $($kind::$variant)|* => () };
        [$($kind::$variant),*].iter().map(|k| id(&serde_json::to_value(k).expect("an id"))).collect()
    }};
}

/// The families of words, each with its ids, under the lists given.
pub fn words(lists: &Lists) -> Vec<(&'static str, BTreeSet<String>)> {
    let fixed = |ids: &[&str]| ids.iter().map(|id| (*id).to_owned()).collect();
    vec![
        (
            "outcome",
            every!(Outcome {
                NoAuthority NoBasis NoLongerUnlawful Refer NotEstablished TimeBarred NoPenalty MayWaive NoFineYet OrderOnly
                AlreadyFined Mitigated Lighter LighterOrMitigated LighterOrMitigatedOrOrdinary Ordinary Heavier Review Undetermined
            }),
        ),
        (
            "penalty",
            every!(PenaltyKind {
                Warning Criticism Fine ConfiscateGains ConfiscateItems SuspendPermit LowerGrade RevokePermit RestrictActivity
                StopBusiness Close RestrictPractice Detention Other
            }),
        ),
        ("order", every!(OrderKind { Correct Stop Remedy Restore Clear Demolish Leave Other })),
        ("route", every!(Route { Summary Ordinary Depends })),
        ("degree", every!(Degree { Mitigated Lighter Ordinary Heavier })),
        ("approval", fixed(&["head", "legal-review", "collective"])),
        ("body", fixed(&["district-government", "municipal-government", "provincial-department", "other"])),
        ("missing", fixed(&["amount-not-set", "base-unknown", "base-zero", "depends"])),
        ("duty", duties(lists)),
        ("warning", warnings()),
    ]
}

/// The words of each family that a decision, or what is expected of one, says.
pub fn said(family: &str, decision: &Value) -> BTreeSet<String> {
    let each = |key: &str, member: &'static str| -> Vec<Value> {
        let items = decision[key].as_array().into_iter().flatten();
        items.map(|item| if member.is_empty() { item.clone() } else { item[member].clone() }).collect()
    };
    let advised = || decision["fine"]["advised"].as_array().into_iter().flatten().map(|a| a["degree"].clone()).collect();
    let found: Vec<Value> = match family {
        "outcome" => vec![decision["outcome"].clone()],
        "penalty" => each("penalties", "kinds").into_iter().flat_map(|k| k.as_array().cloned().unwrap_or_default()).collect(),
        "order" => each("orders", "id"),
        "route" => vec![decision["procedure"].clone()],
        "degree" => advised(),
        "approval" => each("approvals", ""),
        "body" => vec![decision["remedies"]["reconsideration"]["to"].clone()],
        "missing" => vec![decision["fine"]["missing"].clone()],
        "duty" => {
            let of = |d: &Value| d["basis"].as_str().map_or(id(&d["id"]), |basis| format!("{} {basis}", id(&d["id"])));
            return decision["duties"].as_array().into_iter().flatten().map(of).collect();
        }
        "warning" => each("warnings", "code").into_iter().chain(each("notes", "code")).collect(),
        _ => panic!("no such family: {family}"),
    };
    found.iter().filter(|v| v.is_string()).map(id).collect()
}

fn id(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

/// Every duty of the lists with its article, and the ids that `court-from` and the like still wait for.
fn duties(lists: &Lists) -> BTreeSet<String> {
    let rules = lists.documents().iter().flat_map(|d| d.rules.duties.iter().map(move |r| (d, r)));
    let written: BTreeSet<String> = rules.map(|(d, r)| format!("{} {}#{}", r.id, d.id, r.at)).collect();
    let bare = ALL_DUTIES.iter().filter(|id| !written.iter().any(|w| w.starts_with(&format!("{id} "))));
    let bare: Vec<String> = bare.map(|id| (*id).to_owned()).collect();
    written.into_iter().chain(bare).collect()
}

const ALL_DUTIES: &[&str] = &[
    "correct-by",
    "recheck",
    "notify",
    "hear-defence",
    "hearing-request",
    "hearing-notice",
    "legal-review",
    "collective",
    "decide-by",
    "serve-by",
    "pay-by",
    "collect-on-site",
    "remit",
    "file-record",
    "publish",
    "withdraw",
    "surcharge-from",
    "demand",
    "court-from",
    "court-until",
    "educate",
    "preserve-by",
    "guardian",
];

/// The codes the steps warn with, read from their source: a code is the text
/// that stands before the words it goes with, or the name of the step where
/// norms or versions of the law are weighed against each other.
fn warnings() -> BTreeSet<String> {
    let mut out = BTreeSet::new();
    for entry in fs::read_dir(top("core/src/decide")).expect("the steps") {
        let source = fs::read_to_string(entry.expect("an entry").path()).expect("a readable file");
        let mut rest = source.as_str();
        let weighs = source.contains("weighed: vec![");
        while let Some((before, after)) = rest.split_once('"') {
            let Some((text, behind)) = after.split_once('"') else { break };
            let opens = before.ends_with('(') || before.ends_with("code: ");
            let worded = [", words::", ", text: ", ", walk.view.act.crime_hint"].iter().any(|w| behind.starts_with(w));
            let coded = !text.is_empty() && text.chars().all(|c| c.is_ascii_lowercase() || c == '-');
            let step = weighs && before.ends_with("step: ");
            out.extend((coded && (opens && worded || step)).then(|| text.to_owned()));
            rest = behind;
        }
    }
    out
}
