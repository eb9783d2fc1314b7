//! The tables of a benchmark, and everything exact reasoning finds in them.

use cailiang::{
    condition::{Condition, Expect, Test},
    facts::FactSpec,
    lists::{Benchmark, Document, Factor, Grade, Grading, Hit, ScoreKind, Tier, TierEffect, TierTable},
};

use super::{amounts, index::Index, index::Part};
use crate::coverage::{Fall, Point, Row, Table, TooMany};

/// One table: the tiers of a benchmark, or the grades of one factor.
pub(crate) struct Sheet<'a> {
    /// Where its rows stand: `benchmark.0.tiers`.
    pub place: String,
    pub rows: Vec<SheetRow<'a>>,
    pub hit: Hit,
    /// What is found, for each act and fine it is used with.
    pub found: Vec<Found<'a>>,
}

/// A row by name.
pub(crate) struct SheetRow<'a> {
    pub name: &'a str,
    /// Whether it fines; other rows spell out where the law waives the penalty.
    pub fines: bool,
    pub otherwise: bool,
    pub when: &'a Condition,
    /// What stands for its outcome: rows that agree in it say the same.
    pub outcome: Outcome<'a>,
}

#[derive(Clone, Copy)]
pub(crate) enum Outcome<'a> {
    Tier(&'a Tier),
    Grade(ScoreKind, &'a Grade),
}

/// What is found in a table for one act and fine.
#[derive(Default)]
pub(crate) struct Found<'a> {
    /// The act's name.
    pub act: &'a str,
    /// Facts no row covers.
    pub gap: Option<Point<'a>>,
    /// Facts that only a row covers which waives the penalty.
    pub waived: Option<(usize, Point<'a>)>,
    pub overlaps: Vec<(usize, usize, Point<'a>)>,
    pub unreachable: Vec<usize>,
    pub falls: Vec<Fall<'a>>,
    /// Whether the search was given up.
    pub too_many: bool,
    /// What was asked; nothing where it could not be made ready.
    pub table: Option<Table<'a>>,
}

impl<'a> Sheet<'a> {
    /// Where a row stands.
    pub fn at(&self, row: usize) -> String {
        format!("{}.{row}", self.place)
    }

    /// The name of a row.
    pub fn name(&self, row: usize) -> &'a str {
        self.rows.get(row).map_or("", |r| r.name)
    }

    /// The positions of the rows that fine.
    pub fn fining(&self) -> Vec<usize> {
        self.positions(|r| r.fines)
    }

    fn positions(&self, which: impl Fn(&SheetRow<'_>) -> bool) -> Vec<usize> {
        self.rows.iter().enumerate().filter(|(_, r)| which(r)).map(|(i, _)| i).collect()
    }

    /// Whether the rows read a fact.
    pub fn reads(&self, fact: &str) -> bool {
        self.rows.iter().any(|r| r.when.tests().any(|t| t.fact == fact))
    }

    /// Asks all questions of the table on one ground.
    fn ask(&self, table: &Table<'a>, act: &'a str) -> Result<Found<'a>, TooMany> {
        let fining = self.fining();
        let stated = self.positions(|r| r.fines && !r.otherwise);
        let mut found = Found { act, ..Found::default() };
        if stated.len() == fining.len() {
            let covering = self.positions(|r| !r.otherwise);
            found.gap = table.uncovered(&covering)?;
            for row in self.positions(|r| !r.fines) {
                if found.gap.is_none() && found.waived.is_none() {
                    found.waived = table.uncovered_inside(&fining, row)?.map(|point| (row, point));
                }
            }
        }
        if matches!(self.hit, Hit::Unique | Hit::Any) {
            for (n, b) in stated.iter().enumerate() {
                for a in stated.iter().take(n).filter(|a| self.hit == Hit::Unique || !self.agree(**a, *b)) {
                    found.overlaps.extend(table.overlap(*a, *b)?.map(|point| (*a, *b, point)));
                }
            }
        }
        for row in &fining {
            if table.reach(*row, &fining)?.is_none() {
                found.unreachable.push(*row);
            }
        }
        found.falls = table.falls(&fining, &|a, b| self.lower(a, b))?;
        Ok(found)
    }

    fn pair(&self, a: usize, b: usize) -> Option<(Outcome<'a>, Outcome<'a>)> {
        self.rows.get(a).map(|r| r.outcome).zip(self.rows.get(b).map(|r| r.outcome))
    }

    /// Whether two rows say the same.
    pub fn agree(&self, a: usize, b: usize) -> bool {
        match self.pair(a, b) {
            Some((Outcome::Tier(a), Outcome::Tier(b))) => (a.effect, &a.amounts, &a.kinds) == (b.effect, &b.amounts, &b.kinds),
            Some((Outcome::Grade(ScoreKind::Percent, a), Outcome::Grade(_, b))) => a.share == b.share,
            Some((Outcome::Grade(_, a), Outcome::Grade(_, b))) => a.grade == b.grade,
            _ => false,
        }
    }

    /// Whether row `b` is fined less than row `a`.
    fn lower(&self, a: usize, b: usize) -> bool {
        match self.pair(a, b) {
            Some((Outcome::Tier(a), Outcome::Tier(b))) => amounts::falls(a, b),
            Some((Outcome::Grade(ScoreKind::Percent, a), Outcome::Grade(_, b))) => b.share < a.share,
            Some((Outcome::Grade(_, a), Outcome::Grade(_, b))) => b.grade < a.grade,
            _ => false,
        }
    }
}

/// The tables of a benchmark, with what is found in them.
pub(crate) fn sheets<'a>(
    index: &Index<'a>,
    document: &'a Document,
    benchmark: &'a Benchmark,
    place: &str,
    parts: &[Part<'a>],
) -> Vec<Sheet<'a>> {
    let mut sheets = match &benchmark.grading {
        Grading::Tiers(table) => vec![of_tiers(table, format!("{place}.tiers"))],
        Grading::Score(score) => {
            let factors = score.factors.iter().enumerate();
            factors.map(|(i, f)| of_factor(f, score.kind, format!("{place}.score.factors.{i}.grades"))).collect()
        }
    };
    let none = Condition::default();
    let mut grounds: Vec<(&str, [&Condition; 3])> = Vec::new();
    for part in parts {
        if !grounds.iter().any(|(_, ground)| *ground == part.ground()) {
            grounds.push((&part.act.name, part.ground()));
        }
    }
    if grounds.is_empty() {
        grounds.push(("", [&none; 3]));
    }
    for sheet in &mut sheets {
        for (act, ground) in &grounds {
            let conditions: Vec<&Condition> = ground.iter().copied().chain([&benchmark.when]).collect();
            let apart = apart(index, &document.place, sheet, &conditions);
            let ground: Vec<&Condition> = conditions.into_iter().filter(|c| !c.is_empty()).chain([&apart]).collect();
            let rows: Vec<Row<'_>> = sheet.rows.iter().map(|r| Row { when: r.when, otherwise: r.otherwise }).collect();
            let table = Table::new(&|fact| index.fact(fact), &ground, &rows, sheet.hit);
            let found = match table {
                Ok(None) => continue,
                Ok(Some(table)) => {
                    let mut found = sheet.ask(&table, act).unwrap_or_else(|TooMany| given_up(act));
                    found.table = Some(table);
                    found
                }
                Err(TooMany) => given_up(act),
            };
            sheet.found.push(found);
        }
    }
    sheets
}

fn given_up(act: &str) -> Found<'_> {
    Found { act, too_many: true, ..Found::default() }
}

fn of_tiers(table: &TierTable, place: String) -> Sheet<'_> {
    let row = |t| {
        let Tier { name, effect, otherwise, when, .. }: &Tier = t;
        SheetRow { name, fines: matches!(effect, TierEffect::Degree(_)), otherwise: *otherwise, when, outcome: Outcome::Tier(t) }
    };
    Sheet { place, rows: table.tiers.iter().map(row).collect(), hit: table.hit, found: Vec::new() }
}

fn of_factor(factor: &Factor, kind: ScoreKind, place: String) -> Sheet<'_> {
    let row = |g| {
        let Grade { name, otherwise, when, .. }: &Grade = g;
        SheetRow { name, fines: true, otherwise: *otherwise, when, outcome: Outcome::Grade(kind, g) }
    };
    Sheet { place, rows: factor.grades.iter().map(row).collect(), hit: factor.hit, found: Vec::new() }
}

/// What no case can be, among the facts a table reads: answers that exclude
/// each other, bands beside numbers they are not computed from, and where the
/// law itself waives the penalty, so that the table is never asked. What reads
/// some other fact as well leaves the table's facts free.
fn apart(index: &Index<'_>, place: &str, sheet: &Sheet<'_>, ground: &[&Condition]) -> Condition {
    let mut facts: Vec<&str> = Vec::new();
    for fact in ground.iter().copied().chain(sheet.rows.iter().map(|r| r.when)).flat_map(Condition::tests).map(|t| t.fact.as_str()) {
        if !facts.contains(&fact) {
            facts.push(fact);
        }
    }
    if facts.len() < 2 {
        return Condition::default();
    }
    let spared = index.spared(place).filter(|c| c.any.is_empty() && c.not.is_empty()).map(|c| &c.all);
    let known = |group: &&Vec<Test>| group.iter().all(|t| facts.contains(&t.fact.as_str()));
    let mut not: Vec<Vec<Test>> = index.exclusive.iter().chain(spared).filter(known).cloned().collect();
    not.extend(facts.iter().filter_map(|f| index.fact(f)).flat_map(bands).filter(|g| known(&g)));
    Condition { not, ..Condition::default() }
}

/// Each band excludes all values but its own.
fn bands(spec: &FactSpec) -> Vec<Vec<Test>> {
    let Some(of) = &spec.bands_of else { return Vec::new() };
    let bands = spec.values.iter().filter_map(|v| v.band.map(|band| (v, band)));
    bands
        .map(|(value, band)| {
            let others = spec.values.iter().filter(|v| v.id != value.id).map(|v| v.id.clone()).collect();
            vec![Test { fact: of.clone(), is: Expect::Within(band) }, Test { fact: spec.id.clone(), is: Expect::OneOf(others) }]
        })
        .collect()
}
