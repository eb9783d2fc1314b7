//! Two entries held against each other: what of them differs.

mod columns;
mod pair;

use cailiang::condition::Condition;

use super::{
    change::{Change, How, Part, Seed, Stands, What},
    entry::{Entry, Reader, Shape},
    regions,
};
use crate::words::diff as words;
pub(crate) use columns::Column;
use columns::columns;
use pair::pairs;

/// What both sides are read with.
#[derive(Clone, Copy)]
pub(super) struct Sides<'a> {
    /// The older side.
    pub old: Reader<'a>,
    /// The newer side.
    pub new: Reader<'a>,
}

/// Every change between the entries of two documents.
pub(super) fn entries<'a>(sides: Sides<'a>, old: &[Entry<'a>], new: &[Entry<'a>]) -> Vec<Change> {
    let mut out = Vec::new();
    for (old, new) in pairs(old, new, false) {
        let Some(top) = new.or(old) else { continue };
        let stands = Stands { what: top.what, at: [old.map(|e| e.index), new.map(|e| e.index)], part: Part::Whole };
        let mut walk = Walk { sides, top, stands, out: &mut out };
        walk.both(Level { old, new, ..Level::default() });
    }
    out
}

/// A pair of entries with what stands above them.
#[derive(Clone, Default)]
struct Level<'e, 'a> {
    old: Option<&'e Entry<'a>>,
    new: Option<&'e Entry<'a>>,
    /// Conditions of the entries above, in the older and in the newer side.
    above: [Vec<&'a Condition>; 2],
    /// Of a row of a table: whether facts fall into other rows; `None` where it is no row.
    row: Option<bool>,
    /// Facts under which that row counts.
    point: Option<Seed>,
    /// Whether it stands within another entry.
    inside: bool,
    /// The positions of the part of the top entry that it stands in, where it is no such part itself.
    outer: Option<[Option<usize>; 2]>,
}

impl<'e, 'a> Level<'e, 'a> {
    fn entry(&self) -> Option<&'e Entry<'a>> {
        self.new.or(self.old)
    }

    /// What sentences call it beside their subject.
    fn name(&self) -> &'e str {
        self.entry().filter(|_| self.inside).map_or("", |e| e.name.as_str())
    }

    /// What of the top entry it is.
    fn part(&self, how: How) -> Part {
        match (self.old, self.new) {
            _ if how == How::Moved => Part::Rows,
            (Some(_), Some(_)) if !self.inside => Part::Own,
            (old, new) if self.inside => {
                let what = self.entry().map_or(What::Clause, |e| e.what);
                Part::Inner(what, self.outer.unwrap_or([old.map(|e| e.index), new.map(|e| e.index)]))
            }
            _ => Part::Whole,
        }
    }

    /// Facts under which it matters.
    fn seeds(&self, sides: Sides<'a>) -> Vec<Seed> {
        let own = |entry: &Entry<'a>, side: usize| {
            let above = self.above.get(side).cloned().unwrap_or_default();
            let when: Vec<&Condition> = above.into_iter().chain(entry.when.iter().copied()).collect();
            regions::inside(if side == 0 { sides.old } else { sides.new }, &when)
        };
        let matter = self.new.and_then(|e| own(e, 1)).or_else(|| self.old.and_then(|e| own(e, 0)));
        let base = self.point.clone().or(matter).unwrap_or_default();
        let beside: Vec<Seed> = [self.old, self.new].into_iter().flatten().flat_map(|e| e.seeds.iter().cloned()).collect();
        crossed(&[base], &beside)
    }
}

/// Each of some facts together with each of others.
fn crossed(all: &[Seed], beside: &[Seed]) -> Vec<Seed> {
    if beside.is_empty() {
        return all.to_vec();
    }
    let joined = |a: &Seed, b: &Seed| a.iter().filter(|(fact, _)| !b.iter().any(|(own, _)| own == fact)).chain(b).cloned().collect();
    all.iter().flat_map(|a| beside.iter().map(move |b| joined(a, b))).collect()
}

struct Walk<'w, 'e, 'a> {
    sides: Sides<'a>,
    top: &'e Entry<'a>,
    stands: Stands,
    out: &'w mut Vec<Change>,
}

impl<'e, 'a> Walk<'_, 'e, 'a> {
    fn both(&mut self, level: Level<'e, 'a>) {
        let told = self.out.len();
        match (level.old, level.new) {
            (Some(old), Some(new)) => {
                self.renamed(&level, old, new);
                let moved = self.moved(&level, old, new);
                for column in columns(old, new) {
                    self.column(&level, &column, moved);
                }
                let lower = |at: usize, e: &Entry<'a>| level.above.get(at).into_iter().flatten().chain(&e.when).copied().collect();
                let above = [lower(0, old), lower(1, new)];
                for (a, b) in pairs(&old.inner, &new.inner, true) {
                    let row = moved.filter(|_| new.table.as_ref().zip(b).is_some_and(|(t, e)| t.position(&e.name).is_some()));
                    let point = regions::counting(self.sides, [(old, a), (new, b)]);
                    let outer = level.outer.or_else(|| level.inside.then_some([Some(old.index), Some(new.index)]));
                    self.both(Level { old: a, new: b, above: above.clone(), row, point, inside: true, outer });
                }
                if self.out.len() == told && old.key != new.key {
                    // What tells it from others is all that differs.
                    let change = self.change(&level, How::Renamed, "", words::renamed(&words::quoted(&old.key), &words::quoted(&new.key)));
                    self.out.push(change);
                }
            }
            (None, Some(new)) => self.whole(&level, new, How::Added),
            (Some(old), None) => self.whole(&level, old, How::Removed),
            (None, None) => {}
        }
    }

    /// The whole is new or gone.
    fn whole(&mut self, level: &Level<'e, 'a>, entry: &'e Entry<'a>, how: How) {
        let all = words::summary(entry);
        let told = words::whole(how == How::Added, level.name(), &all);
        let mut change = self.change(level, how, "", told);
        (change.before, change.after) = if how == How::Added { (None, Some(all)) } else { (Some(all), None) };
        change.counts = entry.counts();
        self.out.push(change);
    }

    /// Where a name is not told among the parts, it is told by itself.
    fn renamed(&mut self, level: &Level<'e, 'a>, old: &Entry<'a>, new: &Entry<'a>) {
        if level.inside && old.name != new.name {
            let mut change = self.change(level, How::Renamed, "", words::renamed(&old.name, &new.name));
            (change.before, change.after) = (Some(old.name.clone()), Some(new.name.clone()));
            self.out.push(change);
        }
    }

    /// One part that says something else; `falls` as its table tells it.
    fn column(&mut self, level: &Level<'e, 'a>, column: &Column<'e, 'a>, falls: Option<bool>) {
        let mut told = words::said(level.name(), column);
        let mut moved = None;
        let both = column.conditions();
        match (both, level.row) {
            (Some(both), None) => {
                moved = regions::condition(self.sides, both);
                if moved.as_ref().is_some_and(Vec::is_empty) {
                    told = words::same_range(&told);
                }
            }
            (Some(_), Some(false)) => told = words::same_rows(&told),
            (Some(_), Some(true)) | (None, _) => {}
        }
        let mut change = self.change(level, How::Changed, &column.name, told);
        (change.before, change.after) = column.texts();
        change.counts = column.counts();
        change.covered = both.is_some() && level.row.is_some() || column.ordered() && falls == Some(true);
        if let Some(moved) = moved.filter(|m| !m.is_empty()) {
            let (regions, seeds): (Vec<_>, Vec<_>) = moved.into_iter().unzip();
            let beside: Vec<Seed> = level.entry().into_iter().flat_map(|e| e.seeds.iter().cloned()).collect();
            change.seeds = crossed(&seeds.concat(), &beside);
            change.regions = regions;
        }
        self.out.push(change);
    }

    /// Facts that fall into another row of a table: whether there are any, or too many to look at; `None` where there is no table.
    fn moved(&mut self, level: &Level<'e, 'a>, old: &Entry<'a>, new: &Entry<'a>) -> Option<bool> {
        let (Some(a), Some(b)) = (&old.table, &new.table) else { return None };
        let alike = |x: &str, y: &str| {
            pairs(&old.inner, &new.inner, true).iter().any(|(o, n)| o.is_some_and(|o| o.name == x) && n.is_some_and(|n| n.name == y))
        };
        match regions::tables(self.sides, [a, b], &alike) {
            Some(moved) if moved.is_empty() => return Some(false),
            Some(moved) => {
                let (regions, seeds): (Vec<_>, Vec<_>) = moved.into_iter().unzip();
                let said: Vec<&str> = regions.iter().map(|r| r.say.as_str()).collect();
                let mut change = self.change(level, How::Moved, words::FALLS, words::falls(level.name(), &said));
                change.seeds = seeds.concat();
                change.counts = true;
                change.shows = regions.iter().flat_map(|r| [words::bare(&r.from), words::bare(&r.to)]).collect();
                change.regions = regions;
                self.out.push(change);
            }
            None => {
                let mut change = self.change(level, How::Moved, words::FALLS, words::too_many(level.name()));
                change.counts = true;
                self.out.push(change);
            }
        }
        Some(true)
    }

    fn change(&self, level: &Level<'e, 'a>, how: How, member: &str, told: String) -> Change {
        let entry = level.entry().unwrap_or(self.top);
        let or_top = |own: &str, top: &str| if own.is_empty() { top.to_owned() } else { own.to_owned() };
        let shows = if entry.what == What::Tier { vec![words::bare(&entry.name)] } else { Vec::new() };
        let mut violations = self.top.violations.clone();
        violations.extend(level.old.into_iter().filter(|_| !level.inside).flat_map(|e| e.violations.iter().cloned()));
        Change {
            what: entry.what,
            how,
            at: or_top(&entry.at, &self.top.at),
            item: or_top(&entry.item, &self.top.item),
            subject: self.top.name.clone(),
            member: member.to_owned(),
            before: None,
            after: None,
            say: words::sentence(&self.top.name, &told),
            told,
            violations: super::same::sorted(violations.into_iter()),
            regions: Vec::new(),
            counts: true,
            cases: Vec::new(),
            covered: false,
            stands: Stands { part: level.part(how), ..self.stands },
            seeds: level.seeds(self.sides),
            days: [level.old, level.new].into_iter().flatten().flat_map(|e| e.days.iter().copied()).collect(),
            shows,
        }
    }
}

impl Entry<'_> {
    /// Whether a decision reads any part of it.
    fn counts(&self) -> bool {
        self.facets.iter().any(|f| f.counts && !f.text.is_empty()) || self.inner.iter().any(Entry::counts)
    }
}

impl<'a> Column<'_, 'a> {
    /// The conditions of both sides; none where a side says nothing.
    fn conditions(&self) -> Option<[&'a Condition; 2]> {
        let of = |f: Option<&super::entry::Facet<'a>>| match &f?.shape {
            Shape::Condition(condition) => Some(*condition),
            Shape::Text | Shape::Range(..) | Shape::Items(_) => None,
        };
        Some([of(self.before)?, of(self.after)?])
    }
}
