//! Counts records: pure, of any order, the same for everyone.

use std::collections::BTreeMap;

use cailiang::{day::Day, order::Gather};
use rust_decimal::{Decimal, RoundingStrategy};

use super::{item::Item, period::Period};
use crate::{
    ledger::{
        record::{Kind, Record},
        transfer::check,
    },
    words::figures as words,
};

/// The most parts one item is told in; the rest is told together.
const MOST_PARTS: usize = 60;
/// The most months that are told where nothing happened in some.
const MOST_MONTHS: i32 = 36;

/// One line of figures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// What was chosen.
    pub item: Item,
    /// What is counted.
    pub label: String,
    /// Whether it is a part of the line before that is none.
    pub part: bool,
    /// A number of records, or 元; none where the sum is beyond reckoning.
    pub now: Option<Decimal>,
    /// The same a year before.
    pub before: Option<Decimal>,
}

/// How a number stands to the one a year before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// There was nothing to hold it against.
    None,
    /// The same.
    Same,
    /// More, by so many per cent, one decimal.
    More(Decimal),
    /// Less, by so many per cent, one decimal.
    Less(Decimal),
}

impl Row {
    /// 同比, half a tenth rounded up.
    pub fn change(&self) -> Change {
        let reckoned = || {
            let (now, before) = (self.now?, self.before.filter(|b| !b.is_zero())?);
            let share = now.checked_sub(before)?.checked_mul(Decimal::ONE_HUNDRED)?.checked_div(before)?;
            let mut by = share.abs().round_dp_with_strategy(1, RoundingStrategy::MidpointAwayFromZero);
            by.rescale(1);
            Some((share, by))
        };
        match reckoned() {
            None => Change::None,
            Some((share, _)) if share.is_zero() => Change::Same,
            Some((share, by)) if share.is_sign_positive() => Change::More(by),
            Some((_, by)) => Change::Less(by),
        }
    }
}

/// What the figures do not hold, and the officer should know. Each for the period and a year before together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Missing {
    /// Records of the whole ledger whose day cannot be read.
    pub undated: usize,
    /// Penalties whose fine cannot be read.
    pub unreadable: usize,
    /// Penalties without a fine: warnings, or not filled in.
    pub blank: usize,
    /// Fines that stand on records that are no penalty.
    pub stray: usize,
}

/// What was counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figures {
    /// The lines, in the order of [`Item::ALL`].
    pub rows: Vec<Row>,
    /// What they do not hold.
    pub missing: Missing,
}

/// The records of the period and those of the year before.
struct Both<'a> {
    now: Vec<&'a Record>,
    before: Vec<&'a Record>,
}

/// A part's place among the others, and its name.
type Part = (i32, String);

/// Counts the chosen items.
pub fn count(records: &[Record], period: Period, chosen: &[Item]) -> Figures {
    let earlier = period.year_before();
    let dated: Vec<(Day, &Record)> = records.iter().filter_map(|r| Some((r.on.parse().ok()?, r))).gather();
    let of = |p: Option<Period>| dated.iter().filter(|(day, _)| p.is_some_and(|p| p.has(*day))).map(|(_, r)| *r).gather();
    let both = Both { now: of(Some(period)), before: of(earlier) };
    let mut missing = Missing { undated: records.len() - dated.len(), ..Missing::default() };
    for r in both.now.iter().chain(&both.before) {
        match (r.kind, r.fine.is_empty()) {
            (Kind::Penalty, true) => missing.blank += 1,
            (Kind::Penalty, false) if fine(r).is_none() => missing.unreadable += 1,
            (k, false) if k != Kind::Penalty => missing.stray += 1,
            _ => {}
        }
    }
    let mut rows = Vec::new();
    for (item, _) in Item::ALL.into_iter().filter(|(i, _)| chosen.contains(i)) {
        both.lines(item, period, &mut rows);
    }
    Figures { rows, missing }
}

impl Both<'_> {
    fn lines(&self, item: Item, period: Period, rows: &mut Vec<Row>) {
        let any = |_: &Record| true;
        let penalty = |r: &Record| r.kind == Kind::Penalty;
        match item {
            Item::All => rows.push(self.line(item, any)),
            Item::Cases => rows.push(self.line(item, |r| matches!(r.kind, Kind::Penalty | Kind::NoPenalty))),
            Item::Kind(kind) => rows.push(self.line(item, |r| r.kind == kind)),
            Item::Fines => rows.push(self.fines()),
            Item::Procedure => self.parts(rows, item, penalty, parts_of(&words::PROCEDURES), |r| known(&words::PROCEDURES, &r.procedure)),
            Item::Outcome => self.parts(rows, item, penalty, parts_of(&words::OUTCOMES), |r| known(&words::OUTCOMES, &r.outcome)),
            Item::Ground => self.parts(rows, item, |r| r.kind == Kind::NoPenalty, parts_of(&words::GROUNDS), ground),
            Item::Topic => self.parts(rows, item, any, Vec::new(), |r| known(&[], &r.topic)),
            Item::Party => self.parts(rows, item, any, parts_of(&words::PARTIES), |r| known(&words::PARTIES, &r.party_kind)),
            Item::Month => self.months(rows, period),
        }
    }

    fn line(&self, item: Item, counted: impl Fn(&Record) -> bool) -> Row {
        let number = |records: &[&Record]| Some(Decimal::from(records.iter().filter(|r| counted(r)).count()));
        Row { item, label: words::item(item).to_owned(), part: false, now: number(&self.now), before: number(&self.before) }
    }

    fn fines(&self) -> Row {
        let sum = |records: &[&Record]| {
            let mut fines = records.iter().filter(|r| r.kind == Kind::Penalty).filter_map(|r| fine(r));
            fines.try_fold(Decimal::ZERO, |sum, fine| sum.checked_add(fine)).map(|sum| sum.normalize())
        };
        Row { item: Item::Fines, label: words::item(Item::Fines).to_owned(), part: false, now: sum(&self.now), before: sum(&self.before) }
    }

    /// The whole, and then its parts; those that are always told stand in `always`.
    fn parts(&self, rows: &mut Vec<Row>, item: Item, counted: impl Fn(&Record) -> bool, always: Vec<Part>, part: impl Fn(&Record) -> Part) {
        rows.push(self.line(item, &counted));
        let mut found: BTreeMap<Part, [usize; 2]> = BTreeMap::new();
        for name in always {
            found.insert(name, [0; 2]);
        }
        for r in self.now.iter().filter(|r| counted(r)) {
            found.entry(part(r)).or_default()[0] += 1;
        }
        for r in self.before.iter().filter(|r| counted(r)) {
            found.entry(part(r)).or_default()[1] += 1;
        }
        let row =
            |label: String, [now, before]: [usize; 2]| Row { item, label, part: true, now: Some(now.into()), before: Some(before.into()) };
        let mut found = found.into_iter();
        rows.extend(found.by_ref().take(MOST_PARTS).map(|((_, label), numbers)| row(label, numbers)));
        let rest: Vec<[usize; 2]> = found.map(|(_, numbers)| numbers).gather();
        if !rest.is_empty() {
            let sum = rest.iter().fold([0; 2], |[a, b], [c, d]| [a + c, b + d]);
            rows.push(row(words::rest(rest.len()), sum));
        }
    }

    /// Month by month; a month a year before stands beside its own.
    fn months(&self, rows: &mut Vec<Row>, period: Period) {
        let number = |year: i32, month: u8| year * 12 + i32::from(month) - 1;
        let at = |day: Day| number(day.year(), day.month());
        let every = if period.is_empty() { 0..0 } else { at(period.from)..at(period.to) + 1 };
        let named = |n: i32| (n, words::month(n.div_euclid(12), n.rem_euclid(12) + 1));
        let every = if every.end - every.start > MOST_MONTHS { Vec::new() } else { every.map(named).gather() };
        // Those of the year before are put into the month they are held against.
        let now: Vec<i32> = self.now.iter().filter_map(|r| Some(at(r.on.parse().ok()?))).gather();
        let before: Vec<i32> = self.before.iter().filter_map(|r| Some(at(r.on.parse().ok()?) + 12)).gather();
        let mut found: BTreeMap<Part, [usize; 2]> = BTreeMap::new();
        for name in every {
            found.insert(name, [0; 2]);
        }
        for n in now {
            found.entry(named(n)).or_default()[0] += 1;
        }
        for n in before {
            found.entry(named(n)).or_default()[1] += 1;
        }
        rows.push(self.line(Item::Month, |_| true));
        let row = |((_, label), [now, before]): (Part, [usize; 2])| Row {
            item: Item::Month,
            label,
            part: true,
            now: Some(now.into()),
            before: Some(before.into()),
        };
        rows.extend(found.into_iter().map(row));
    }
}

/// The fine of a record, where it can be read.
fn fine(r: &Record) -> Option<Decimal> {
    let text = r.fine.trim();
    if check::amount(text) { Decimal::from_str_exact(text).ok() } else { None }
}

/// Stands behind all others.
const LAST: i32 = i32::MAX;

fn parts_of(named: &[(&str, &str)]) -> Vec<Part> {
    (0..).zip(named).map(|(n, (_, label))| (n, (*label).to_owned())).gather()
}

fn known(named: &[(&str, &str)], id: &str) -> Part {
    let id = id.trim();
    match (0..).zip(named).find(|(_, (known, _))| *known == id) {
        _ if id.is_empty() => (LAST, words::BLANK.to_owned()),
        Some((n, (_, label))) => (n, (*label).to_owned()),
        None => (LAST - 1, words::other(id)),
    }
}

/// The ground of a decision not to punish: by its article where we know it, else as it was recorded.
fn ground(r: &Record) -> Part {
    let basis = r.basis.trim();
    match known(&words::GROUNDS, &r.ground) {
        (LAST, _) if basis.is_empty() => (LAST, words::NO_GROUND.to_owned()),
        (n, _) if n >= LAST - 1 && !basis.is_empty() => (LAST - 1, basis.to_owned()),
        part => part,
    }
}

#[cfg(test)]
#[path = "count_tests.rs"]
mod tests;
