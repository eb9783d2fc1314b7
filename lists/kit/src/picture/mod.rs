//! The tables of a document as a person looks at them: rows in words, amounts
//! beside the statutory range, and the plane of two facts with every cell's tier.
//!
//! What is drawn comes from the very tables that the checks `tier-gap` and
//! `tier-overlap` ask, so that a picture and a finding cannot disagree.

mod amounts;
mod axes;
mod plane;
#[cfg(test)]
mod tests;

pub use amounts::{Span, Strip, Tick};
pub use axes::{Axis, Piece};
pub use plane::{Plane, Spot, View, plane};

use cailiang::{
    Lists,
    condition::Condition,
    lists::{Grading, PartyClass, TierEffect},
    words as core_words,
};
use serde::{Deserialize, Serialize};

use crate::{
    check::{
        Checked,
        index::{Graded, Index},
        sheet::{self, Found, Outcome},
    },
    read::ListFile,
    words,
};

/// One table: the tiers of a benchmark, or the grades of one factor of a score.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sheet {
    /// Where its rows stand in the file: `benchmark.0.tiers`.
    pub place: String,
    /// The first byte of what stands there.
    pub at: usize,
    /// The benchmark's number in the document; may be empty.
    pub item: String,
    /// The acts it grades, by name.
    pub acts: Vec<String>,
    /// The clause and the stage it subdivides, in words; may be empty.
    pub clause: String,
    /// When it applies at all; may be empty.
    pub when: String,
    /// The factor of a score it grades; empty for tiers.
    pub factor: String,
    /// Which row counts where several hold.
    pub hit: String,
    /// Its rows.
    pub rows: Vec<Row>,
    /// The amounts beside the statutory range, one strip for each class of party and fine.
    pub strips: Vec<Strip>,
    /// The cases it is asked for: one for each set of elements and stages it is used with.
    pub grounds: Vec<Ground>,
}

/// A row in words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// Its name.
    pub name: String,
    /// What it leads to: a degree, no penalty, a grade.
    pub effect: String,
    /// When it holds.
    pub when: String,
    /// Whether it fines.
    pub fines: bool,
    /// The amounts of individuals, organisations, responsible persons; empty where none is stated.
    pub amounts: [String; 3],
    /// Written once for individuals and organisations.
    pub everyone: bool,
    /// The first byte of the row in the file.
    pub at: usize,
}

/// The table for one act and fine.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ground {
    /// The act.
    pub act: String,
    /// The facts its rows read.
    pub axes: Vec<Axis>,
    /// What the checks found, each with a case that shows it.
    pub pins: Vec<Pin>,
    /// A cell on every axis that a look at the table may start from.
    pub start: Vec<usize>,
    /// Whether the check was given up, because too many facts play together.
    pub too_many: bool,
}

/// A case that shows a finding.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pin {
    /// What it shows.
    pub kind: PinKind,
    /// What the check says.
    pub text: String,
    /// Its cell on every axis.
    pub at: Vec<usize>,
    /// Its facts: what each is called, and its value.
    pub facts: Vec<(String, String)>,
}

/// What a case shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum PinKind {
    /// No row covers it.
    Gap,
    /// Two rows hold that must not.
    Overlap,
}

/// A document's tables ready to be drawn.
pub(crate) struct Drawn<'a> {
    pub index: Index<'a>,
    pub checked: Checked<'a>,
}

impl<'a> Drawn<'a> {
    /// The file of this path among all; `None` where it could not be read.
    pub fn new(files: &'a [ListFile], path: &str) -> Option<Self> {
        let of = |file: &'a ListFile| file.document.as_ref().map(|document| Checked { file, document });
        let all: Vec<Checked<'a>> = files.iter().filter_map(of).collect();
        let checked = *all.iter().find(|c| c.path() == path)?;
        Some(Self { index: Index::bare(&all), checked })
    }
}

/// Every table of the file at `path`. Nothing where it could not be read.
pub fn sheets(files: &[ListFile], lists: &Lists, path: &str) -> Vec<Sheet> {
    let Some(drawn) = Drawn::new(files, path) else { return Vec::new() };
    let benchmarks = 0..drawn.checked.document.benchmarks.len();
    let all = benchmarks.filter_map(|at| drawn.index.graded(drawn.checked, at));
    all.flat_map(|graded| graded.sheets.iter().map(|s| one(&drawn, lists, &graded, s)).collect::<Vec<_>>()).collect()
}

fn one(drawn: &Drawn<'_>, lists: &Lists, graded: &Graded<'_>, sheet: &sheet::Sheet<'_>) -> Sheet {
    let b = graded.benchmark;
    let at = |place: &str| drawn.checked.at(place).start;
    let factor = match &b.grading {
        Grading::Tiers(_) => "",
        Grading::Score(score) => {
            score.factors.iter().zip(&graded.sheets).find(|(_, s)| s.place == sheet.place).map_or("", |(f, _)| &f.name)
        }
    };
    let clause = graded.parts.first().map(|p| words::part(p.document.name(), &p.clause.at.chinese(), &p.fine.stage));
    Sheet {
        place: sheet.place.clone(),
        at: at(&sheet.place),
        item: b.item.clone(),
        acts: b.violations.iter().map(|id| lists.violation(id).map_or(id, |v| &v.name).clone()).collect(),
        clause: clause.unwrap_or_default(),
        when: core_words::condition(lists, &b.when),
        factor: factor.to_owned(),
        hit: words::hit(sheet.hit).to_owned(),
        rows: sheet.rows.iter().enumerate().map(|(i, r)| row(&drawn.index, lists, r, at(&sheet.at(i)))).collect(),
        strips: amounts::strips(&drawn.index, graded, sheet),
        grounds: sheet.found.iter().map(|found| ground(sheet, found)).collect(),
    }
}

fn row(index: &Index<'_>, lists: &Lists, row: &sheet::SheetRow<'_>, at: usize) -> Row {
    let said = |when: &Condition| if row.otherwise { words::OTHERWISE.to_owned() } else { core_words::condition(lists, when) };
    let mut out = Row { name: row.name.to_owned(), when: said(row.when), fines: row.fines, at, ..Row::default() };
    match row.outcome {
        Outcome::Tier(tier) => {
            out.effect = match tier.effect {
                TierEffect::NoPenalty => words::NO_PENALTY.to_owned(),
                TierEffect::MayWaive => words::MAY_WAIVE.to_owned(),
                TierEffect::Degree(degree) => core_words::degree(degree).to_owned(),
            };
            let of = |class: PartyClass| tier.amounts.of(class).map(|a| amounts::said(index, a)).unwrap_or_default();
            out.amounts = [of(PartyClass::Individual), of(PartyClass::Organisation), of(PartyClass::Responsible)];
            out.everyone = tier.amounts.everyone;
        }
        Outcome::Grade(kind, grade) => out.effect = words::grade(kind, grade),
    }
    out
}

fn ground(sheet: &sheet::Sheet<'_>, found: &Found<'_>) -> Ground {
    let Some(table) = &found.table else {
        return Ground { act: found.act.to_owned(), too_many: found.too_many, ..Ground::default() };
    };
    let axes = axes::axes(sheet, table);
    let mut pins = Vec::new();
    for point in found.gap.iter().chain(found.waived.as_ref().map(|(_, point)| point)) {
        pins.push(axes::pin(sheet, &axes, point, PinKind::Gap, words::tier_gap(&words::facts(point, &|f| sheet.reads(f)), "")));
    }
    for (a, b, point) in &found.overlaps {
        let facts = words::facts(point, &|f| sheet.reads(f));
        let text = words::tier_overlap(&facts, sheet.name(*a), sheet.name(*b), sheet.hit == cailiang::lists::Hit::Any);
        pins.push(axes::pin(sheet, &axes, point, PinKind::Overlap, text));
    }
    let start = match pins.first() {
        Some(pin) => pin.at.clone(),
        None => table.any().ok().flatten().map(|point| axes::place(&axes, &point)).unwrap_or_default(),
    };
    Ground { act: found.act.to_owned(), axes: axes.into_iter().map(|a| a.axis).collect(), pins, start, too_many: found.too_many }
}
