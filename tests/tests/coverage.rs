//! What the golden cases leave untested, named: `tests/coverage.toml` says what
//! cannot be tested yet, and why; it must say no more than that.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    sync::LazyLock,
};

use cailiang::{Case, decide};
use cailiang_tests::{
    breaking,
    golden::{self, Golden},
    top, vocabulary, with_forms,
};
use toml::Table;

static CASES: LazyLock<Vec<Golden>> = LazyLock::new(golden::all);

/// The cases that can be read, read once.
static READ: LazyLock<Vec<(&Golden, Case)>> =
    LazyLock::new(|| CASES.iter().filter_map(|g| Some((g, g.read(with_forms()).ok()?))).collect());

/// A table of `tests/coverage.toml`, by its name.
fn manifest(name: &str) -> BTreeMap<String, String> {
    let text = fs::read_to_string(top("tests/coverage.toml")).expect("the manifest");
    let table: Table = text.parse().expect("TOML");
    let entries = table[name].as_table().expect("a table").clone();
    entries
        .into_iter()
        .map(|(key, value)| (key, value.as_str().map(str::to_owned).unwrap_or_else(|| panic!("{name}: texts only"))))
        .collect()
}

/// Holds what is not covered against what the manifest says of a kind of entry.
fn hold(missing: &BTreeSet<String>, all: &BTreeSet<String>, about: &str) {
    let known: BTreeSet<String> = manifest("not_yet").into_keys().filter(|key| all.contains(key)).collect();
    let surprising: Vec<&String> = missing.difference(&known).collect();
    let covered: Vec<&String> = known.difference(missing).collect();
    assert!(surprising.is_empty(), "no golden case {about}:\n  {surprising:#?}");
    assert!(covered.is_empty(), "take these out of not_yet in tests/coverage.toml, a golden case {about}:\n  {covered:#?}");
}

fn all_words() -> BTreeSet<String> {
    let families = vocabulary::words(with_forms());
    families.into_iter().flat_map(|(family, ids)| ids.into_iter().map(move |id| format!("{family}/{id}"))).collect()
}

/// A case names a word where it expects it; the golden test holds that it then comes out.
#[test]
fn every_word_of_a_decision_is_expected_by_a_case() {
    let lists = with_forms();
    let mut missing = all_words();
    for (family, ids) in vocabulary::words(lists) {
        for golden in CASES.iter() {
            for said in vocabulary::said(family, &golden.expect) {
                // A duty without its article stands for the first of its name.
                let bare = |id: &String| *id == said || id.split(' ').next() == Some(said.as_str());
                let Some(id) = ids.iter().find(|id| **id == said).or_else(|| ids.iter().find(|id| bare(id))) else {
                    panic!("{}: {family} {said} is no word of a decision", golden.name)
                };
                missing.remove(&format!("{family}/{id}"));
            }
        }
    }
    hold(&missing, &all_words(), "expects them");
}

fn all_forms() -> BTreeSet<String> {
    breaking::all(with_forms()).iter().map(|b| format!("{}/{}", b.family, b.id)).collect()
}

/// A form is tested where some case fails once it is broken.
#[test]
fn no_form_of_the_lists_breaks_unseen() {
    let lists = with_forms();
    let seen = |b: &breaking::Breakage| {
        let Some((broken, touched)) = b.broken(lists) else { return false };
        let mut concerned =
            READ.iter().filter(|(_, case)| touched.as_ref().is_none_or(|acts| case.violations.iter().any(|v| acts.contains(v))));
        concerned.any(|(g, case)| !g.differences(&decide(&broken, case)).is_empty())
    };
    let unseen = breaking::all(lists).into_iter().filter(|b| !seen(b)).map(|b| format!("{}/{}", b.family, b.id));
    hold(&unseen.collect(), &all_forms(), "fails when they are broken");
}

fn all_traps() -> BTreeSet<String> {
    manifest("traps").into_keys().map(|id| format!("trap/{id}")).collect()
}

#[test]
fn every_trap_of_the_steps_has_a_case() {
    let traps = all_traps();
    let named: BTreeSet<String> = CASES.iter().flat_map(|g| g.traps.iter().map(|t| format!("trap/{t}"))).collect();
    let strange: Vec<&String> = named.difference(&traps).collect();
    assert!(strange.is_empty(), "no such trap: {strange:?}");
    hold(&traps.difference(&named).cloned().collect(), &traps, "names them");
}

#[test]
fn the_manifest_speaks_of_what_there_is() {
    let all: BTreeSet<String> = [all_words(), all_forms(), all_traps()].into_iter().flatten().collect();
    let strange: Vec<String> = manifest("not_yet").into_keys().filter(|key| !all.contains(key)).collect();
    assert!(strange.is_empty(), "nothing is called {strange:?}");
}
