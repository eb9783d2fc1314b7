//! The facts of a table as axes: numbers cut at every bound in use, choices as they are listed.

use cailiang::{
    facts::{FactKind, FactSpec, Value},
    phrase,
};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::{Pin, PinKind};
use crate::{
    check::sheet::Sheet,
    coverage::{Cell, Point, Table},
    words,
};

/// A fact that the rows read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Axis {
    /// Its id.
    pub fact: String,
    /// What it is called.
    pub label: String,
    /// Its unit; may be empty.
    pub unit: String,
    /// Whether it is a scale of numbers, with bounds between stretches; else its pieces are bands.
    pub scale: bool,
    /// Its pieces, in order.
    pub pieces: Vec<Piece>,
}

/// A piece of an axis.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Piece {
    /// The whole of it in words: 超过5，不满20; 是.
    pub name: String,
    /// What stands at it on the axis: the number at a bound, a band's name.
    pub mark: String,
    /// On a scale: whether it is a single number, a bound.
    pub bound: bool,
}

/// An axis, and where it stands among the facts that the table asks.
pub(super) struct Found<'t> {
    pub axis: Axis,
    pub nth: usize,
    pub cells: &'t [Cell],
}

/// The facts that the rows read, in the order of the table.
pub(super) fn axes<'t>(sheet: &Sheet<'_>, table: &'t Table<'_>) -> Vec<Found<'t>> {
    let all = table.axes().enumerate().filter(|(_, (spec, _))| sheet.reads(&spec.id));
    all.map(|(nth, (spec, cells))| Found { axis: axis(spec, cells), nth, cells }).collect()
}

fn axis(spec: &FactSpec, cells: &[Cell]) -> Axis {
    let pieces = cells.iter().map(|cell| piece(spec, cell)).collect();
    let scale = matches!(spec.kind, FactKind::Number | FactKind::Money);
    Axis { fact: spec.id.clone(), label: spec.label.clone(), unit: spec.unit.clone(), scale, pieces }
}

fn piece(spec: &FactSpec, cell: &Cell) -> Piece {
    let show = |n: Decimal| words::quantity(n, &spec.unit);
    let bare = |n: Decimal| if spec.unit == "元" { phrase::number(n, "元") } else { n.normalize().to_string() };
    match (&cell.value, cell.between) {
        (Value::Number(n), None) => Piece { name: show(*n), mark: bare(*n), bound: true },
        // Between two counts lie whole numbers: they are named by the first and the last.
        (Value::Number(first), Some((_, end))) if spec.kind == FactKind::Count => {
            let last = end.map(|end| (end - Decimal::ONE).ceil());
            let name = match last {
                Some(last) if last == *first => show(*first),
                Some(last) => words::from_to(*first, last, &spec.unit),
                None => words::at_least(&show(*first)),
            };
            let mark = match last {
                Some(last) if last == *first => bare(*first),
                Some(last) => words::from_to(*first, last, ""),
                None => words::at_least(&bare(*first)),
            };
            Piece { name, mark, bound: false }
        }
        (Value::Number(_), Some((low, end))) => {
            Piece { name: words::stretch(&show(low), end.map(show).as_deref()), mark: String::new(), bound: false }
        }
        (value, _) => {
            let name = words::fact_value(spec, value);
            Piece { mark: name.clone(), name, bound: false }
        }
    }
}

/// The cell of a case on every axis.
pub(super) fn place(axes: &[Found<'_>], point: &Point<'_>) -> Vec<usize> {
    let cell = |axis: &Found<'_>| {
        let value = point.value(&axis.axis.fact)?;
        axis.cells.iter().position(|c| c.value == *value)
    };
    axes.iter().map(|axis| cell(axis).unwrap_or_default()).collect()
}

/// A case that shows a finding.
pub(super) fn pin(sheet: &Sheet<'_>, axes: &[Found<'_>], point: &Point<'_>, kind: PinKind, text: String) -> Pin {
    let given = point.given.iter().filter(|g| g.matters && sheet.reads(&g.fact.id));
    let facts = given.map(|g| (g.fact.label.clone(), words::given_value(g))).collect();
    Pin { kind, text, at: place(axes, point), facts }
}
