//! How far a machine can hold the lists against the texts: every shipped clause
//! is altered, one thing at a time, and what goes unnoticed is counted.
//!
//! The statutes stand beside the repository (or where `CAILIANG_TEXTS` says);
//! without them nothing can be altered, and the test says so.
//! `MUTANTS=1 cargo test -p cailiang-lists --test mutants -- --nocapture` lists what went unnoticed.
#![allow(clippy::panic, clippy::expect_used, clippy::indexing_slicing, reason = "tests fail by panicking")]

mod alter;

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use alter::{mutants, upto};
use cailiang::lists::Document;
use cailiang_lists::{ListFile, Loaded, load, texts::Texts};
use rust_decimal::Decimal;

/// The folder with the statutes, where there is one.
fn statutes() -> Option<PathBuf> {
    let beside = || PathBuf::from("../../../shared/domain/statutes");
    Some(std::env::var_os("CAILIANG_TEXTS").map_or_else(beside, PathBuf::from)).filter(|dir| dir.is_dir())
}

/// How many were altered, and how many of these were noticed, by kind.
type Tally = BTreeMap<&'static str, (usize, usize)>;

/// Alters every clause of the last file; the others only say what its facts and acts are called.
fn alter(mut loaded: Loaded, texts: &Texts, tally: &mut Tally) {
    let last = loaded.files.len() - 1;
    let clauses = loaded.files[last].document.as_ref().map(|d| d.clauses.clone()).unwrap_or_default();
    if !texts.check(&loaded).documents.iter().any(|d| d.has_text) {
        return;
    }
    for (i, clause) in clauses.iter().enumerate() {
        let before = texts.check_clause(&loaded, last, i);
        for mutant in mutants(clause) {
            let label = format!("{} {} {}", clause.violation, clause.at, mutant.what);
            loaded.files[last].document.as_mut().expect("a document").clauses[i] = mutant.clause;
            let noticed = texts.check_clause(&loaded, last, i).iter().any(|d| !before.contains(d));
            count(tally, mutant.kind, &label, noticed);
        }
        loaded.files[last].document.as_mut().expect("a document").clauses[i] = clause.clone();
    }
}

/// Alters the numbers of a document's general rules.
fn alter_rules(mut loaded: Loaded, texts: &Texts, tally: &mut Tally) {
    type Alter = fn(&mut cailiang::lists::GeneralRules);
    let alters: [(&str, Alter); 7] = [
        ("时效", |r| r.limitation.iter_mut().for_each(|l| l.years += 1)),
        ("延长的时效", |r| r.limitation.iter_mut().for_each(|l| l.extended_years += 1)),
        ("当场处罚", |r| r.summary.iter_mut().for_each(|s| std::mem::swap(&mut s.individual, &mut s.organisation))),
        ("当场收缴", |r| r.on_site.iter_mut().for_each(|o| o.fine = upto(200))),
        ("加处罚款", |r| r.surcharge.iter_mut().for_each(|s| s.per_day *= Decimal::TWO)),
        ("复议", |r| r.remedies.reconsideration.iter_mut().for_each(|(_, days)| *days += 1)),
        ("诉讼", |r| r.remedies.litigation.iter_mut().for_each(|(_, months)| *months += 1)),
    ];
    let last = loaded.files.len() - 1;
    let Some(rules) = loaded.files[last].document.as_ref().map(|d| d.rules.clone()) else { return };
    let mut altered: Vec<(String, cailiang::lists::GeneralRules)> = alters
        .iter()
        .map(|(what, alter)| {
            let mut rules = rules.clone();
            alter(&mut rules);
            ((*what).to_owned(), rules)
        })
        .collect();
    for (i, duty) in rules.duties.iter().enumerate().filter(|(_, d)| d.days.is_some()) {
        let mut rules = rules.clone();
        rules.duties[i].days = duty.days.map(|d| d + 1);
        altered.push((format!("期限 {}", duty.id), rules));
    }
    for (what, rules) in altered.into_iter().filter(|(_, altered)| *altered != rules) {
        loaded.files[last].document.as_mut().expect("a document").rules = rules;
        count(tally, "一般规定", &what, texts.check(&loaded).diagnostics.iter().any(|d| d.code.starts_with("text-")));
    }
}

fn count(tally: &mut Tally, kind: &'static str, label: &str, noticed: bool) {
    let count = tally.entry(kind).or_default();
    count.0 += 1;
    count.1 += usize::from(noticed);
    if !noticed && std::env::var_os("MUTANTS").is_some() {
        println!("{kind}：{label}");
    }
}

/// How many of a hundred altered statements of each kind must be noticed, in
/// national and in local lists. What is missing to a hundred only a reader can
/// see: the report of `check --texts` leaves it to one. (义务写粗 is no mistake:
/// a duty may be cited by its article alone.)
const FLOORS: [(&str, usize, usize); 26] = [
    ("一般规定", 100, 100),
    ("条", 97, 96),
    ("款", 98, 98),
    ("项", 83, 86),
    ("义务的条", 77, 78),
    ("义务的款项", 71, 71),
    ("义务写粗", 2, 20),
    ("责令、数额所在", 87, 80),
    ("责令换字", 98, 99),
    ("责令多写", 97, 98),
    ("责令漏写", 92, 98),
    ("种类多写", 99, 99),
    ("种类漏写", 95, 94),
    ("数额换数", 100, 100),
    ("数额少一头", 100, 100),
    ("数额多一头", 100, 100),
    ("数额含不含", 100, 100),
    ("数额有无", 100, 100),
    ("计算办法", 100, 100),
    ("主体", 88, 85),
    ("漏一类人", 95, 98),
    ("漏一档", 88, 98),
    ("可以与应当", 97, 98),
    ("前提漏写", 79, 98),
    ("前提换字", 96, 98),
    ("前提多写", 99, 99),
];

/// Alters every clause of the lists of some places.
fn altered(places: fn(&str) -> bool) -> Option<Tally> {
    let Some(dir) = statutes() else {
        println!("no statutes beside the repository: nothing to alter");
        return None;
    };
    let texts = Texts::read(&dir);
    let all = load(Path::new("..")).files;
    let has = |f: &ListFile, what: fn(&Document) -> bool| f.document.as_ref().is_some_and(what);
    let words: Vec<ListFile> = all.iter().filter(|f| has(f, |d| !d.violations.is_empty() || !d.facts.is_empty())).cloned().collect();
    let law: Vec<ListFile> = all.into_iter().filter(|f| f.document.as_ref().is_some_and(|d| places(&d.place))).collect();
    let mut tally = Tally::new();
    for file in law {
        let files = words.iter().cloned().chain([file]).collect();
        let loaded = Loaded { files, diagnostics: Vec::new(), unreadable: false };
        alter(loaded.clone(), &texts, &mut tally);
        alter_rules(loaded, &texts, &mut tally);
    }
    for (kind, (all, noticed)) in &tally {
        println!("{kind} {noticed}/{all} {}%", noticed * 100 / all);
    }
    Some(tally)
}

fn hold_floors(tally: &Tally, floor: impl Fn(&(&str, usize, usize)) -> usize) {
    for (kind, (all, noticed)) in tally {
        let floor = FLOORS.iter().find(|(k, ..)| k == kind).map(&floor).unwrap_or_else(|| panic!("{kind} has no floor"));
        assert!(noticed * 100 >= all * floor, "{kind}：{noticed}/{all}, less than {floor}%");
    }
}

#[test]
fn national_clauses_altered_one_thing_at_a_time() {
    if let Some(tally) = altered(|place| place == "national") {
        assert_eq!(tally.len(), FLOORS.len(), "every kind is altered");
        hold_floors(&tally, |(_, national, _)| *national);
    }
}

#[test]
fn local_clauses_altered_one_thing_at_a_time() {
    if let Some(tally) = altered(|place| place != "national") {
        hold_floors(&tally, |(.., local)| *local);
    }
}
