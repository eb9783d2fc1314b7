//! The plane of two facts, or the line of one: what the table says of every cell.

use serde::{Deserialize, Serialize};

use super::{Drawn, axes};
use crate::{
    check::sheet::{Found, Sheet},
    coverage::{self, TooMany},
    read::ListFile,
};
use cailiang::lists::Hit;

/// What is looked at.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct View {
    /// The table, by its place in the file.
    pub place: String,
    /// Which of its grounds.
    pub ground: usize,
    /// The fact from left to right, by its position among the axes.
    pub x: usize,
    /// The fact from bottom to top; none where there is one fact only.
    pub y: Option<usize>,
    /// A cell on every axis: where the other facts are held.
    pub held: Vec<usize>,
}

/// What is seen: rows from bottom to top, each from left to right.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plane {
    /// What was looked at.
    pub view: View,
    /// Every cell.
    pub spots: Vec<Vec<Spot>>,
}

/// What the table says of a cell.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Spot {
    /// No case can be there.
    Outside,
    /// This row counts.
    Row(usize),
    /// Only this row covers it, and it waives the penalty.
    Waived(usize),
    /// No row covers it.
    Gap,
    /// These rows hold together, which must not be.
    Overlap(Vec<usize>),
}

/// The plane of a table of the file at `path`; `None` where there is no such table, or too many facts play together.
pub fn plane(files: &[ListFile], path: &str, view: &View) -> Option<Plane> {
    let drawn = Drawn::new(files, path)?;
    let benchmark = view.place.split('.').nth(1)?.parse().ok()?;
    let graded = drawn.index.graded(drawn.checked, benchmark)?;
    let sheet = graded.sheets.iter().find(|s| s.place == view.place)?;
    let found = sheet.found.get(view.ground)?;
    Some(Plane { view: view.clone(), spots: spots(sheet, found, view)? })
}

/// The cells of a view, rows from the first piece of `y` on.
pub(super) fn spots(sheet: &Sheet<'_>, found: &Found<'_>, view: &View) -> Option<Vec<Vec<Spot>>> {
    let table = found.table.as_ref()?;
    let axes = axes::axes(sheet, table);
    let size = |axis: Option<usize>| axis.map_or(Some(1), |at| axes.get(at).map(|a| a.cells.len()));
    let (wide, high) = (size(Some(view.x))?, size(view.y)?);
    let mut at: Vec<Option<usize>> = vec![None; table.axes().count()];
    for (axis, cell) in axes.iter().zip(&view.held) {
        set(&mut at, axis.nth, *cell);
    }
    let line = |y: usize| {
        let spot = |x: usize| {
            let mut at = at.clone();
            set(&mut at, axes.get(view.x)?.nth, x);
            if let Some(axis) = view.y {
                set(&mut at, axes.get(axis)?.nth, y);
            }
            spot(sheet, table, &at).ok()
        };
        (0..wide).map(spot).collect::<Option<Vec<_>>>()
    };
    (0..high).map(line).collect()
}

fn set(at: &mut [Option<usize>], nth: usize, cell: usize) {
    if let Some(slot) = at.get_mut(nth) {
        *slot = Some(cell);
    }
}

/// What the table says where its facts lie in these cells, by the same rules as the checks.
fn spot(sheet: &Sheet<'_>, table: &coverage::Table<'_>, at: &[Option<usize>]) -> Result<Spot, TooMany> {
    let holding = match table.spot(at)? {
        coverage::Spot::Inadmissible => return Ok(Spot::Outside),
        coverage::Spot::Rows(rows) => rows,
    };
    let fines = |row: &usize| sheet.rows.get(*row).is_some_and(|r| r.fines);
    let fining: Vec<usize> = holding.iter().copied().filter(fines).collect();
    let apart = |a: &usize| fining.iter().any(|b| b != a && (sheet.hit == Hit::Unique || !sheet.agree(*a, *b)));
    let overlapping: Vec<usize> = fining.iter().copied().filter(apart).collect();
    if matches!(sheet.hit, Hit::Unique | Hit::Any) && overlapping.len() > 1 {
        return Ok(Spot::Overlap(overlapping));
    }
    let counts = if sheet.hit == Hit::Severest { fining.last() } else { fining.first() };
    let rest = || sheet.rows.iter().position(|r| r.fines && r.otherwise);
    Ok(match (counts.copied().or_else(rest), holding.first()) {
        (Some(row), _) => Spot::Row(row),
        (None, Some(row)) => Spot::Waived(*row),
        (None, None) => Spot::Gap,
    })
}
