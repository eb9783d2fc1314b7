//! Which wording holds: the newest version in force, and of the same id the nearest place's.

use crate::{
    Case, Lists,
    facts::id,
    lists::{
        Form, PaperList, SelfCheck,
        place::{depth, reaches},
    },
    view::View,
    words,
};

/// The forms that hold at the case's place, in the order of the lists above.
pub fn forms<'a>(lists: &Lists, all: &'a [PaperList], case: &Case) -> Vec<(&'a PaperList, &'a Form)> {
    nearest(lists, all, case, |l| &l.forms, |f| &f.id)
}

/// The self-checks that hold at the case's place, in the order of the lists above.
pub fn checks<'a>(lists: &Lists, all: &'a [PaperList], case: &Case) -> Vec<&'a SelfCheck> {
    nearest(lists, all, case, |l| &l.checks, |c| &c.id).into_iter().map(|(_, c)| c).collect()
}

fn nearest<'a, T>(
    lists: &Lists,
    all: &'a [PaperList],
    case: &Case,
    of: impl Fn(&'a PaperList) -> &'a Vec<T>,
    id_of: impl Fn(&T) -> &str,
) -> Vec<(&'a PaperList, &'a T)> {
    let mut out: Vec<(&PaperList, &T)> = Vec::new();
    for list in current(lists, all, case) {
        for one in of(list) {
            match out.iter_mut().find(|(_, known)| id_of(known) == id_of(one)) {
                Some(known) => *known = (list, one),
                None => out.push((list, one)),
            }
        }
    }
    out
}

/// Of each document the newest version in force when the case is decided, the nation's first.
fn current<'a>(lists: &Lists, all: &'a [PaperList], case: &Case) -> Vec<&'a PaperList> {
    let act = case.violations.first().and_then(|v| lists.violation(v));
    let decided = act.and_then(|act| View { lists, case, act }.day(id::DECISION_ON));
    let in_force = |l: &&PaperList| decided.is_none_or(|day| l.effective <= day && l.expires.is_none_or(|end| day < end));
    let here = || all.iter().filter(|l| reaches(&l.place, &case.place)).filter(in_force);
    let newest = |l: &&PaperList| !here().any(|n| n.document == l.document && n.place == l.place && n.effective > l.effective);
    let mut out: Vec<&PaperList> = here().filter(newest).collect();
    crate::order::by_key(&mut out, |l| (depth(&l.place), l.document.clone()));
    out
}

/// The document a wording comes from, with what it is worth.
pub fn source(list: &PaperList) -> String {
    words::paper_source(&list.title, list.effective, list.status)
}
