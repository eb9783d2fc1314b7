//! Two versions of a table over one space: which facts now fall into other rows.

use cailiang::{
    amount::Range,
    condition::{Condition, Test},
    facts::{FactSpec, Value},
    lists::Hit,
};

use super::{
    Point, Row, Table, TooMany,
    cells::Cell,
    formula::Cells,
    space::{NoSpace, Space},
    table::put,
};

/// How many combinations of cells are looked at; a table of three or four facts has some hundreds.
const MOST: usize = 60_000;

/// One version of a table.
#[derive(Clone, Copy, Debug)]
pub struct Side<'r> {
    /// When the table is asked at all.
    pub when: &'r Condition,
    /// Its rows.
    pub rows: &'r [Row<'r>],
    /// Which counts.
    pub hit: Hit,
}

/// Facts that fall into other rows than before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moved<'a> {
    /// The rows that counted; of several all that held.
    pub from: Vec<usize>,
    /// The rows that count now.
    pub to: Vec<usize>,
    /// Where.
    pub patches: Vec<Patch<'a>>,
}

/// A box in the space of facts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Patch<'a> {
    /// The facts it is bounded in, each with what it may be; the others are free.
    pub sides: Vec<(&'a FactSpec, Vec<Piece>)>,
    /// Facts inside it, as plain as there are.
    pub point: Point<'a>,
}

/// A stretch of numbers, or another value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Numbers.
    Stretch(Range),
    /// A choice, yes or no.
    Value(Value),
}

/// Where two versions of a table part, `same` saying which rows of the first
/// and the second are one. Facts under which a group of `apart` holds are no case. `None`
/// where a fact is declared nowhere.
///
/// # Errors
/// [`TooMany`] where there are too many combinations to look at.
pub fn moved<'a>(
    spec: &dyn Fn(&str) -> Option<&'a FactSpec>,
    apart: &[Vec<Test>],
    [old, new]: [Side<'_>; 2],
    same: &dyn Fn(&[usize], &[usize]) -> bool,
) -> Result<Option<Vec<Moved<'a>>>, TooMany> {
    let conditions: Vec<&Condition> = [&old, &new].iter().flat_map(|s| s.rows.iter().map(|r| r.when).chain([s.when])).collect();
    let space = match Space::new(&conditions, spec) {
        Ok(space) => space,
        Err(NoSpace::Undeclared) => return Ok(None),
        Err(NoSpace::TooMany) => return Err(TooMany),
    };
    let whole = space.whole();
    let sizes: Vec<usize> = (0..whole.len()).map(|f| space.size(f)).collect();
    let all = sizes.iter().try_fold(1_usize, |all, size| all.checked_mul(*size)).filter(|all| *all <= MOST).ok_or(TooMany)?;
    let table = |side: &Side<'_>| Table::on(space.clone(), &[side.when], side.rows, side.hit);
    let known = |group: &&Vec<Test>| group.iter().all(|t| space.literal(t).is_some());
    let admissible = Condition { not: apart.iter().filter(known).cloned().collect(), ..Condition::default() };
    let admissible = Table::on(space.clone(), &[&admissible], &[], Hit::First);
    let (Some(old), Some(new), Some(admissible)) = (table(&old), table(&new), admissible) else { return Ok(None) };
    let mut found: Vec<Found> = Vec::new();
    for n in 0..all {
        let at = cell(&sizes, n);
        if admissible.counting_at(&at).is_none() {
            continue;
        }
        let (from, to) = (old.counting_at(&at).unwrap_or_default(), new.counting_at(&at).unwrap_or_default());
        if !same(&from, &to) {
            match found.iter_mut().find(|(f, t, _)| *f == from && *t == to) {
                Some((.., boxes)) => boxes.push(at),
                None => found.push((from, to, vec![at])),
            }
        }
    }
    let told = |(from, to, boxes): Found| Moved { from, to, patches: merged(boxes).iter().map(|at| patch(&space, &whole, at)).collect() };
    Ok(Some(found.into_iter().map(told).collect()))
}

/// The rows that counted, those that count now, and the boxes of cells where it is so.
type Found = (Vec<usize>, Vec<usize>, Vec<Vec<Cells>>);

/// The `n`-th combination of single cells.
fn cell(sizes: &[usize], n: usize) -> Vec<Cells> {
    let mut rest = n;
    let one = |size: &usize| {
        let at = rest.checked_rem(*size).unwrap_or_default();
        rest = rest.checked_div(*size).unwrap_or_default();
        1 << at
    };
    sizes.iter().map(one).collect()
}

/// Boxes that differ in one fact alone are put together, fact after fact.
fn merged(mut boxes: Vec<Vec<Cells>>) -> Vec<Vec<Cells>> {
    let facts = boxes.first().map_or(0, Vec::len);
    for fact in 0..facts {
        let mut out: Vec<Vec<Cells>> = Vec::new();
        for one in boxes {
            let rest = |at: &[Cells]| {
                let mut at = at.to_vec();
                put(&mut at, fact, 0);
                at
            };
            match out.iter_mut().find(|at| rest(at) == rest(&one)) {
                Some(at) => {
                    let both = at.get(fact).copied().unwrap_or_default() | one.get(fact).copied().unwrap_or_default();
                    put(at, fact, both);
                }
                None => out.push(one),
            }
        }
        boxes = out;
    }
    boxes
}

fn patch<'a>(space: &Space<'a>, whole: &[Cells], at: &[Cells]) -> Patch<'a> {
    let bounded = space.facts().enumerate().zip(whole.iter().zip(at)).filter(|(_, (whole, at))| whole != at);
    let sides = bounded.map(|((fact, (spec, values)), (_, at))| (*spec, pieces(values, space.stretches(fact), *at)));
    Patch { sides: sides.collect(), point: Point::new(space, whole, at) }
}

/// What a set of cells stands for: stretches beside each other are one.
fn pieces(values: &[Cell], stretches: &[Range], at: Cells) -> Vec<Piece> {
    let within = |i: &usize| at & (1 << i) != 0;
    if stretches.is_empty() {
        return values.iter().enumerate().filter(|(i, _)| within(i)).map(|(_, v)| Piece::Value(v.value.clone())).collect();
    }
    let mut out: Vec<Range> = Vec::new();
    let mut before = None;
    for (i, stretch) in stretches.iter().enumerate().filter(|(i, _)| within(i)) {
        match out.last_mut().filter(|_| before.is_some_and(|b: usize| b + 1 == i)) {
            Some(last) => last.max = stretch.max,
            None => out.push(*stretch),
        }
        before = Some(i);
    }
    out.into_iter().map(|range| Piece::Stretch(from_nothing(range))).collect()
}

/// From zero on is no bound: no quantity lies below.
fn from_nothing(range: Range) -> Range {
    let nothing = |b: &cailiang::amount::Bound| b.value.is_zero() && !b.open;
    if range.max.is_some_and(|max| !max.value.is_zero()) { Range { min: range.min.filter(|b| !nothing(b)), ..range } } else { range }
}
