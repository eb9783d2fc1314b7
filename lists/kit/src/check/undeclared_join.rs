//! `undeclared-join`: two documents punish one act at one place, and the lower does not say how it stands to the higher.

use std::{cmp::Reverse, collections::BTreeMap};

use cailiang::{
    day::Day,
    lists::{Clause, Join, place::depth},
};

use super::{
    Checked,
    together::{disjoint, ends, same_time, upward},
};
use crate::{diagnostic::Diagnostic, words};

#[derive(Clone, Copy)]
struct One<'a> {
    checked: &'a Checked<'a>,
    until: Option<Day>,
    clause: &'a Clause,
    at: usize,
}

pub(super) fn check(all: &[Checked<'_>], out: &mut Vec<Diagnostic>) {
    let mut by: BTreeMap<(&str, &str), Vec<One<'_>>> = BTreeMap::new();
    for (checked, until) in all.iter().zip(ends(all)) {
        for (at, clause) in checked.document.clauses.iter().enumerate() {
            by.entry((&clause.violation, &checked.document.place)).or_default().push(One { checked, until, clause, at });
        }
    }
    for ((act, place), here) in &by {
        for one in here.iter().filter(|one| one.clause.join == Join::Alone) {
            let others = upward(place).filter_map(|p| by.get(&(*act, p))).flatten();
            if let Some(other) = others.filter(|other| lower(one) > lower(other)).find(|other| meet(one, other)) {
                let upper = format!("{}#{}", other.checked.document.id, other.clause.at);
                let message = words::undeclared_join(&other.checked.document.title, &other.clause.at.chinese());
                let label = other.checked.at(&format!("clause.{}", other.at));
                let found = one.checked.error("undeclared-join", &format!("clause.{}", one.at), message);
                out.push(found.label(other.checked.path(), label, words::THE_OTHER).hint(words::undeclared_join_hint(&upper)));
            }
        }
    }
}

/// Where a clause stands, the highest least: by rank, then by place; of two alike the older gives way.
fn lower<'a>(one: &One<'a>) -> (cailiang::lists::Rank, usize, Reverse<Day>, &'a str) {
    let d = one.checked.document;
    (d.rank, depth(&d.place), Reverse(d.effective), &d.id)
}

fn meet(one: &One<'_>, other: &One<'_>) -> bool {
    let (a, b) = (one.checked.document, other.checked.document);
    let answers = other.clause.join.upper().is_some_and(|r| r.document == a.id && r.at == one.clause.at);
    a.id != b.id && !answers && same_time((a, one.until), (b, other.until)) && !disjoint(&one.clause.when, &other.clause.when)
}
