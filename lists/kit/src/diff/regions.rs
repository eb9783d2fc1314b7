//! Which facts fall elsewhere, by exact reasoning over both versions.

use cailiang::{
    condition::{Condition, Expect, Test},
    decision::Bounds,
    exclusive,
    facts::{FactSpec, Value},
    lists::Hit,
};

use super::{
    change::{Region, Seed, Side},
    compare::Sides,
    entry::{Entry, Reader, Table},
};
use crate::{
    coverage::{self, Moved, Patch, Piece, Point, Row},
    words::diff as words,
};

/// A part of the plane, with facts inside each of its boxes.
pub(super) type Found = (Region, Vec<Seed>);

/// Facts under which one version of a condition holds and the other does not;
/// `None` where they are too many.
pub(super) fn condition<'a>(sides: Sides<'a>, [old, new]: [&Condition; 2]) -> Option<Vec<Found>> {
    let none = Condition::default();
    let rows = [old, new].map(|when| [Row { when, otherwise: false }]);
    let [a, b] = &rows;
    let side = |rows| coverage::Side { when: &none, rows, hit: Hit::First };
    let moved = coverage::moved(&|f| spec(sides, f), &apart(sides.new), [side(a), side(b)], &|x, y| x.is_empty() == y.is_empty());
    let name = |rows: &[usize]| if rows.is_empty() { words::FAILS } else { words::HOLDS }.to_owned();
    let told = |m: Moved<'a>| told(sides, &m, name(&m.from), name(&m.to));
    Some(moved.ok()??.into_iter().map(told).collect())
}

/// Facts that fall into another row; `alike` says which rows are one by their names.
pub(super) fn tables<'a>(sides: Sides<'a>, [old, new]: [&Table<'a>; 2], alike: &dyn Fn(&str, &str) -> bool) -> Option<Vec<Found>> {
    let rows = [old, new].map(|t| t.rows.iter().map(|(_, row)| *row).collect::<Vec<Row<'_>>>());
    let [a, b] = &rows;
    let side = |t: &Table<'a>, rows| coverage::Side { when: t.when, rows, hit: t.hit };
    let names =
        |t: &Table<'a>, rows: &[usize]| rows.iter().filter_map(|i| t.rows.get(*i)).map(|(name, _)| name.clone()).collect::<Vec<_>>();
    let same = |x: &[usize], y: &[usize]| {
        let (x, y) = (names(old, x), names(new, y));
        x.len() == y.len() && x.iter().zip(&y).all(|(x, y)| x == y || alike(x, y))
    };
    let when = [old.when, new.when].map(Clone::clone);
    let [was, is] = &when;
    let sides_of = [coverage::Side { when: was, ..side(old, a) }, coverage::Side { when: is, ..side(new, b) }];
    let moved = coverage::moved(&|f| spec(sides, f), &apart(sides.new), sides_of, &same).ok()??;
    let told = |m: Moved<'a>| told(sides, &m, words::rows(&names(old, &m.from)), words::rows(&names(new, &m.to)));
    Some(moved.into_iter().map(told).collect())
}

/// Facts under which an inner entry counts as a row: in the newer side, else in the older.
pub(super) fn counting<'a>(sides: Sides<'a>, [(old, a), (new, b)]: [(&Entry<'a>, Option<&Entry<'a>>); 2]) -> Option<Seed> {
    let at = |reader: Reader<'a>, whole: &Entry<'a>, entry: Option<&Entry<'a>>| {
        let table = whole.table.as_ref()?;
        let row = table.position(&entry?.name)?;
        let rows: Vec<Row<'_>> = table.rows.iter().map(|(_, row)| *row).collect();
        let asked = coverage::Table::new(&|f| reader.lists.fact(f), &[table.when], &rows, table.hit).ok()??;
        let all: Vec<usize> = (0..rows.len()).collect();
        asked.reach(row, &all).ok()?.map(|point| seed(&point))
    };
    at(sides.new, new, b).or_else(|| at(sides.old, old, a))
}

/// Facts under which all of some conditions hold.
pub(super) fn inside(reader: Reader<'_>, when: &[&Condition]) -> Option<Seed> {
    let when: Vec<&Condition> = when.iter().copied().filter(|c| !c.is_empty()).collect();
    let (first, ground) = when.split_first()?;
    let rows = [Row { when: first, otherwise: false }];
    let table = coverage::Table::new(&|f| reader.lists.fact(f), ground, &rows, Hit::First).ok()??;
    table.reach(0, &[0]).ok()?.map(|point| seed(&point))
}

/// The facts of a point that a case can give.
fn seed(point: &Point<'_>) -> Seed {
    let given = point.given.iter().filter(|g| g.matters && matches!(g.value, Value::Flag(_) | Value::Choice(_) | Value::Number(_)));
    given.map(|g| (g.fact.id.clone(), g.value.clone())).collect()
}

fn spec<'a>(sides: Sides<'a>, fact: &str) -> Option<&'a FactSpec> {
    sides.new.lists.fact(fact).or_else(|| sides.old.lists.fact(fact))
}

/// Answers that no one case can give together.
fn apart(reader: Reader<'_>) -> Vec<Vec<Test>> {
    let bands = reader.lists.facts().flat_map(|spec| {
        let of = spec.bands_of.as_ref();
        let bands = spec.values.iter().filter_map(move |v| Some((of?, v, v.band?)));
        bands.map(|(of, value, band)| {
            let others = spec.values.iter().filter(|v| v.id != value.id).map(|v| v.id.clone()).collect();
            vec![Test { fact: of.clone(), is: Expect::Within(band) }, Test { fact: spec.id.clone(), is: Expect::OneOf(others) }]
        })
    });
    exclusive().into_iter().chain(bands).collect()
}

fn told(sides: Sides<'_>, moved: &Moved<'_>, from: String, to: String) -> Found {
    let boxes: Vec<Vec<Side>> = moved.patches.iter().map(|p| p.sides.iter().map(|(spec, pieces)| side(spec, pieces)).collect()).collect();
    let said: Vec<String> = moved.patches.iter().map(|p| patch(sides, p)).collect();
    let region = Region { say: words::region(&said, &from, &to), from, to, boxes };
    (region, moved.patches.iter().map(|p| seed(&p.point)).collect())
}

fn patch(sides: Sides<'_>, patch: &Patch<'_>) -> String {
    let one = |(spec, pieces): &(&FactSpec, Vec<Piece>)| {
        let lists = if sides.new.lists.fact(&spec.id).is_some() { sides.new.lists } else { sides.old.lists };
        let said: Vec<String> = pieces.iter().map(|p| cailiang::words::expected(lists, &test(spec, p))).collect();
        let number = matches!(pieces.first(), Some(Piece::Stretch(_)));
        words::side(&spec.label, number, &said)
    };
    words::patch(&patch.sides.iter().map(one).collect::<Vec<_>>())
}

fn test(spec: &FactSpec, piece: &Piece) -> Test {
    let is = match piece {
        Piece::Stretch(range) => Expect::Within(*range),
        Piece::Value(Value::Flag(yes)) => Expect::Flag(*yes),
        Piece::Value(Value::List(items)) => Expect::Flag(!items.is_empty()),
        Piece::Value(other) => Expect::OneOf(vec![other.display()]),
    };
    Test { fact: spec.id.clone(), is }
}

fn side(spec: &FactSpec, pieces: &[Piece]) -> Side {
    let ranges = pieces.iter().filter_map(|p| if let Piece::Stretch(range) = p { Some(Bounds::from(range)) } else { None });
    let values = pieces.iter().filter_map(|p| if let Piece::Value(value) = p { Some(value.display()) } else { None });
    Side { fact: spec.id.clone(), label: spec.label.clone(), ranges: ranges.collect(), values: values.collect() }
}

impl Table<'_> {
    /// The row with this name.
    pub fn position(&self, name: &str) -> Option<usize> {
        self.rows.iter().position(|(own, _)| own == name)
    }
}
