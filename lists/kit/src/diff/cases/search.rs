//! Looking for examples, change by change, within bounds that are told when they are met.

use std::{cell::Cell, collections::BTreeSet};

use cailiang::{
    Lists,
    facts::{Value, id},
};

use super::{
    super::{
        Change, Diff, DocumentChange, How, What,
        change::{Seed, Stands},
    },
    Aspect, Turned, case_text, days,
    days::Dates,
    fill::Leaning,
    grounds,
    revert::revert,
    told,
    world::{Facts, World},
};
use crate::words::diff as words;

/// Decisions that are made at most for one change.
const FOR_ONE: usize = 1_200;
/// Decisions that are made at most in all.
const FOR_ALL: usize = 40_000;
/// Seeds of one change that are followed.
const SEEDS: usize = 16;
/// Examples of one change.
const EXAMPLES: usize = 8;

/// A case that one side leaves open shows less than one in which tier, fine or penalties differ.
const OPEN: usize = 4;

/// The classes of party an example is looked for in.
const PARTIES: [&str; 2] = ["natural_person", "legal_person"];

/// Looking for examples change by change, for a page that must not stand
/// still: every step may be followed by a breath.
#[derive(Clone, Debug)]
pub struct Finding {
    /// The changes that are left, as positions of document and change, the last first.
    left: Vec<(usize, usize)>,
    found: Vec<(Turned, Mark)>,
    tried: usize,
    spent: usize,
    /// Changes whose search was cut off.
    cut: usize,
}

impl Finding {
    /// What is to be looked for: an example for every change that a decision reads.
    pub fn new(diff: &Diff) -> Self {
        let mut left: Vec<(What, usize, usize)> = Vec::new();
        for (d, document) in diff.documents.iter().enumerate() {
            let read = document.changes.iter().enumerate().filter(|(_, c)| c.counts && !c.covered);
            left.extend(read.map(|(c, change)| (change.what, d, c)));
        }
        left.sort_by(|a, b| b.cmp(a));
        Self { left: left.into_iter().map(|(_, d, c)| (d, c)).collect(), found: Vec::new(), tried: 0, spent: 0, cut: 0 }
    }

    /// How many changes are left to look at.
    pub fn left(&self) -> usize {
        self.left.len()
    }

    /// Looks at the next change; says whether there was one. The diff and the lists must be the same at every step.
    pub fn step(&mut self, diff: &mut Diff, old: &Lists, new: &Lists) -> bool {
        let Some((d, c)) = self.left.pop() else { return false };
        let Some(document) = diff.documents.get(d) else { return true };
        let Some(change) = document.changes.get(c) else { return true };
        let may = FOR_ONE.min(FOR_ALL.saturating_sub(self.spent));
        let world = World { old, new, left: Cell::new(may), tried: Cell::new(0) };
        let mut search = Search { world: &world, found: &mut self.found };
        let cases = search.change(document, change);
        self.cut += usize::from(world.left.get() == 0 && cases.is_empty());
        self.spent += may.saturating_sub(world.left.get());
        self.tried += world.tried.get();
        if let Some(change) = diff.documents.get_mut(d).and_then(|d| d.changes.get_mut(c)) {
            change.cases = cases;
        }
        true
    }

    /// Puts what was found into the diff, what turns cases first.
    pub fn done(self, diff: &mut Diff) {
        for document in &mut diff.documents {
            cover(document);
            document.changes.sort_by_key(|c| (c.cases.is_empty(), !c.counts, c.what));
        }
        let weight = |d: &DocumentChange| d.changes.iter().map(|c| (c.cases.is_empty(), !c.counts)).min().unwrap_or((true, true));
        diff.documents.sort_by_key(weight);
        diff.tried = self.tried;
        diff.limits = Some(self.cut).filter(|cut| *cut > 0).map(words::cut).into_iter().collect();
        diff.cases = self.found.into_iter().map(|(turned, _)| turned).collect();
    }
}

/// What a table tells as a whole is shown by the same examples in its rows.
fn cover(document: &mut DocumentChange) {
    let told: Vec<(Stands, Vec<usize>)> =
        document.changes.iter().filter(|c| c.how == How::Moved).map(|c| (c.stands, c.cases.clone())).collect();
    let one = |a: Stands, b: Stands| (a.what, a.at) == (b.what, b.at);
    for change in document.changes.iter_mut().filter(|c| c.covered) {
        let cases = told.iter().filter(|(stands, _)| one(*stands, change.stands)).flat_map(|(_, cases)| cases.clone());
        change.cases = cases.collect::<BTreeSet<usize>>().into_iter().collect();
    }
}

struct Search<'w, 'a> {
    world: &'w World<'a>,
    found: &'w mut Vec<(Turned, Mark)>,
}

/// What makes two examples one: the act, the class of party, what both sides say where they part.
type Mark = (String, String, Vec<Aspect>, Vec<Aspect>);

impl Search<'_, '_> {
    /// The examples of one change.
    fn change(&mut self, document: &DocumentChange, change: &Change) -> Vec<usize> {
        let world = self.world;
        let mut out: BTreeSet<usize> = BTreeSet::new();
        let without = revert(world.old, world.new, document, change);
        let dates = days::dates(world.old, world.new, document, change);
        let general = change.violations.is_empty();
        let mut shown: Vec<String> = Vec::new();
        for (place, act) in grounds::grounds(world.old, world.new, document, change) {
            // What shows at a place need not be shown again at one below it.
            if shown.contains(&act) {
                continue;
            }
            for party in PARTIES {
                let found = self.ground(change, without.as_ref(), &[&place, &act, party], &dates);
                if !found.is_empty() {
                    shown.push(act.clone());
                }
                out.extend(found);
            }
            // A rule for all acts is shown well enough by one.
            if (general && !out.is_empty()) || world.left.get() == 0 || out.len() >= EXAMPLES {
                break;
            }
        }
        out.into_iter().collect()
    }

    /// Examples at one place, under one act, with one class of party.
    fn ground(&mut self, change: &Change, without: Option<&Lists>, [place, act, party]: &[&str; 3], dates: &[Dates]) -> Vec<usize> {
        let none = [Seed::new()];
        let seeds = if change.seeds.is_empty() { &none[..] } else { &change.seeds };
        let mut out = Vec::new();
        for (at, [begun, decided]) in dates.iter().enumerate() {
            let known = [
                (id::PARTY_KIND, Value::Choice((*party).to_owned())),
                (id::ACT_START, Value::Day(*begun)),
                (id::DISCOVERED_ON, Value::Day(*begun)),
                (id::DECISION_ON, Value::Day(*decided)),
            ];
            let known = known.into_iter().map(|(fact, value)| (fact.to_owned(), value)).collect();
            let base = Facts { place: (*place).to_owned(), violation: (*act).to_owned(), known };
            for seed in seeds.iter().take(SEEDS) {
                out.extend(self.seed(change, without, &base, seed, at == 0));
            }
            // What shows on one day is the same on another.
            if !out.is_empty() {
                break;
            }
        }
        out
    }

    /// An example that begins with some facts; `widely` where every other answer is tried too.
    fn seed(&mut self, change: &Change, without: Option<&Lists>, base: &Facts, seed: &Seed, widely: bool) -> Option<usize> {
        let mut start = base.clone();
        start.known.extend(seed.iter().cloned());
        let readable = |l: &&Lists| !self.world.knows(l, &start) || self.world.case(l, &start).is_some();
        if ![self.world.old, self.world.new].iter().all(readable) {
            return None;
        }
        let mut ways: Vec<Facts> = Vec::new();
        let mut halfway: Vec<Facts> = Vec::new();
        for filled in [Leaning::Punishing, Leaning::Sparing, Leaning::Plain].into_iter().filter_map(|l| self.world.fill(&start, l)) {
            ways.push(filled.facts);
            halfway.extend(filled.halfway);
        }
        let best = ways.iter().chain(&halfway).filter_map(|facts| self.parted(change, without, facts)).min_by_key(Parted::weight);
        let best = match best {
            Some(parted) if !parted.open() => return Some(self.keep(parted)),
            best => best,
        };
        // None of the ways that suggest themselves: each other answer in turn.
        let Some(facts) = ways.first().filter(|_| widely) else { return best.map(|parted| self.keep(parted)) };
        let fixed: Vec<&String> = seed.iter().map(|(fact, _)| fact).collect();
        for fact in facts.known.keys().filter(|f| !base.known.contains_key(*f) && !fixed.contains(f)) {
            for value in self.world.values(facts, fact) {
                if self.world.left.get() == 0 {
                    return best.map(|parted| self.keep(parted));
                }
                let other = facts.with(fact, value);
                let parted = Some(other).filter(|o| o != facts).and_then(|o| self.parted(change, without, &o));
                if let Some(parted) = parted.filter(|p| best.as_ref().is_none_or(|b| p.weight() < b.weight())) {
                    return Some(self.keep(parted));
                }
            }
        }
        best.map(|parted| self.keep(parted))
    }

    /// Some facts, where both sides part over them because of the change.
    fn parted(&self, change: &Change, without: Option<&Lists>, facts: &Facts) -> Option<Parted> {
        let said = self.world.both(facts)?;
        let [before, after] = &said;
        let without = without.and_then(|lists| self.world.told(lists, facts));
        let because = without.as_ref().map(|without| told::differs(without, after));
        let mut differs = told::differs(before, after);
        differs.retain(|part| because.as_ref().is_none_or(|own| own.contains(part)));
        if differs.is_empty() || !shows(change, &said) {
            return None;
        }
        let lines = |all: &[Aspect], part: &str| all.iter().find(|a| a.part == part).map(|a| a.lines.clone()).unwrap_or_default();
        let one = |part: &&'static str| {
            // Of what follows, what other changes do to it is not told here.
            let earlier = without.as_ref().filter(|_| words::following(part)).unwrap_or(before);
            words::Parted { part, before: lines(earlier, part), after: lines(after, part) }
        };
        let say = words::turned(&differs.iter().map(one).collect::<Vec<_>>());
        Some(Parted { facts: facts.clone(), said, differs, say })
    }

    /// The example that such facts make: the one that is there already, or a new one.
    fn keep(&mut self, Parted { facts, said, differs, say }: Parted) -> usize {
        let [before, after] = &said;
        let party = facts.known.get(id::PARTY_KIND).map(Value::display).unwrap_or_default();
        let only = |all: &[Aspect]| all.iter().filter(|a| differs.contains(&a.part)).cloned().collect::<Vec<_>>();
        let mark = (facts.violation.clone(), party.clone(), only(before), only(after));
        if let Some(at) = self.found.iter().position(|(_, m)| *m == mark) {
            return at;
        }
        let least = self.world.least(facts, &said);
        let lists = if self.world.knows(self.world.new, &least) { self.world.new } else { self.world.old };
        let act = lists.violation(&least.violation).map_or_else(|| least.violation.clone(), |v| v.name.clone());
        let turned = Turned {
            violation: least.violation.clone(),
            name: act,
            place: least.place.clone(),
            party: case_text::party(lists, &party),
            case: case_text::toml(&least),
            facts: case_text::facts(lists, &least),
            say,
            before: before.clone(),
            after: after.clone(),
            differs,
        };
        self.found.push((turned, mark));
        self.found.len().saturating_sub(1)
    }
}

/// Facts over which both sides part.
struct Parted {
    facts: Facts,
    said: [Vec<Aspect>; 2],
    differs: Vec<&'static str>,
    say: String,
}

impl Parted {
    /// Whether one side leaves it open.
    fn open(&self) -> bool {
        self.said.iter().flatten().any(|a| a.part == "outcome" && a.text().starts_with(words::OPEN))
    }

    /// The weightiest part that differs comes first.
    fn weight(&self) -> usize {
        let first = |all: &[Aspect]| all.iter().position(|a| self.differs.first() == Some(&a.part)).unwrap_or(usize::MAX);
        let part = self.said.first().map_or(usize::MAX, |all| first(all));
        part.saturating_add(if self.open() { OPEN } else { 0 })
    }
}

/// Whether an example shows a change: where it is about a row, that row is named.
fn shows(change: &Change, [before, after]: &[Vec<Aspect>; 2]) -> bool {
    let tier = |all: &[Aspect]| all.iter().find(|a| a.part == "tier").map(Aspect::text).unwrap_or_default();
    let names = [tier(before), tier(after)];
    change.shows.is_empty() || change.shows.iter().any(|name| names.iter().any(|t| t.contains(&words::tier(name))))
}
