//! The questions asked of a table.

use cailiang::{
    condition::Condition,
    facts::{FactSpec, Worse},
    lists::Hit,
};

use super::{
    cells::Cell,
    formula::{Cells, Formula, Known},
    point::Point,
    search::{Demand, TooMany, search, step_up},
    space::{NoSpace, Space},
};

/// A row as the table writes it.
#[derive(Clone, Copy, Debug)]
pub struct Row<'a> {
    /// When it holds.
    pub when: &'a Condition,
    /// It holds where no other does.
    pub otherwise: bool,
}

/// A table made ready for questions.
#[derive(Clone, Debug)]
pub struct Table<'a> {
    space: Space<'a>,
    whole: Vec<Cells>,
    ground: Vec<Formula>,
    rows: Vec<(Formula, bool)>,
    hit: Hit,
}

/// Two cases that differ in one fact only: it is worse in the second, which
/// falls into a row that is fined less.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fall<'a> {
    /// The fact that is worse.
    pub fact: &'a FactSpec,
    /// The row and the facts of the first case.
    pub first: (usize, Point<'a>),
    /// Those of the second.
    pub second: (usize, Point<'a>),
}

/// What a table says of facts that lie in one cell each.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Spot {
    /// No admissible case has these facts.
    Inadmissible,
    /// The rows that hold by their own conditions.
    Rows(Vec<usize>),
}

impl<'a> Table<'a> {
    /// A table whose facts are admissible where every condition of `ground`
    /// holds. `None` where a fact is declared nowhere.
    ///
    /// # Errors
    /// [`TooMany`] where one fact is cut into too many pieces.
    pub fn new(
        spec: &dyn Fn(&str) -> Option<&'a FactSpec>,
        ground: &[&Condition],
        rows: &[Row<'_>],
        hit: Hit,
    ) -> Result<Option<Self>, TooMany> {
        let conditions: Vec<&Condition> = rows.iter().map(|r| r.when).chain(ground.iter().copied()).collect();
        let space = match Space::new(&conditions, spec) {
            Ok(space) => space,
            Err(NoSpace::Undeclared) => return Ok(None),
            Err(NoSpace::TooMany) => return Err(TooMany),
        };
        Ok(Self::on(space, ground, rows, hit))
    }

    /// A table over a space that covers its facts; `None` where it does not.
    pub(super) fn on(space: Space<'a>, ground: &[&Condition], rows: &[Row<'_>], hit: Hit) -> Option<Self> {
        let whole = space.whole();
        let ground: Option<Vec<Formula>> = ground.iter().map(|c| Formula::new(&space, c)).collect();
        let rows: Option<Vec<(Formula, bool)>> = rows.iter().map(|r| Some((Formula::new(&space, r.when)?, r.otherwise))).collect();
        ground.zip(rows).map(|(ground, rows)| Self { space, whole, ground, rows, hit })
    }

    /// The rows that count where every fact lies in one cell; `None` where the facts are not admissible.
    pub(super) fn counting_at(&self, at: &[Cells]) -> Option<Vec<usize>> {
        let holds = |formula: &Formula| matches!(formula.decide(at), Known::True);
        if !self.ground.iter().all(holds) {
            return None;
        }
        let mut stated = self.rows.iter().enumerate().filter(|(_, (formula, otherwise))| !otherwise && holds(formula)).map(|(i, _)| i);
        let found: Vec<usize> = match self.hit {
            Hit::Severest => stated.next_back().into_iter().collect(),
            Hit::Mildest | Hit::First | Hit::MainAxis => stated.take(1).collect(),
            Hit::Unique | Hit::Any => stated.collect(),
        };
        let rest = || self.rows.iter().enumerate().filter(|(_, (formula, otherwise))| *otherwise && holds(formula)).map(|(i, _)| i);
        Some(if found.is_empty() { rest().collect() } else { found })
    }

    /// The facts and their cells, in the order they are first read.
    pub fn axes(&self) -> impl Iterator<Item = (&'a FactSpec, &[Cell])> {
        self.space.facts().map(|(spec, cells)| (*spec, cells.as_slice()))
    }

    /// What holds where each fact lies in the cell given for it; those given
    /// none may lie anywhere, and no row may read them.
    ///
    /// # Errors
    /// [`TooMany`], as with every question.
    pub fn spot(&self, cells: &[Option<usize>]) -> Result<Spot, TooMany> {
        let mut at = self.whole.clone();
        for (set, cell) in at.iter_mut().zip(cells) {
            if let Some(cell) = cell {
                *set &= 1u128.checked_shl(u32::try_from(*cell).unwrap_or(Cells::BITS)).unwrap_or(0);
            }
        }
        let fixed = at.clone();
        if !search(&self.without(&[]), None, &mut at)? {
            return Ok(Spot::Inadmissible);
        }
        let holds = |(formula, otherwise): &(Formula, bool)| !otherwise && matches!(formula.decide(&fixed), Known::True);
        Ok(Spot::Rows(self.rows.iter().enumerate().filter(|(_, row)| holds(row)).map(|(i, _)| i).collect()))
    }

    /// Some admissible facts.
    ///
    /// # Errors
    /// [`TooMany`].
    pub fn any(&self) -> Result<Option<Point<'a>>, TooMany> {
        self.ask(self.without(&[]))
    }

    /// Admissible facts that none of the stated rows covers, where there are any.
    ///
    /// # Errors
    /// [`TooMany`], as with every question.
    pub fn uncovered(&self, stated: &[usize]) -> Result<Option<Point<'a>>, TooMany> {
        self.ask(self.without(stated))
    }

    /// Admissible facts that none of the stated rows covers, but `inside` does.
    ///
    /// # Errors
    /// [`TooMany`].
    pub fn uncovered_inside(&self, stated: &[usize], inside: usize) -> Result<Option<Point<'a>>, TooMany> {
        let mut demands = self.without(stated);
        demands.extend(self.row(inside).map(|r| (r, true)));
        self.ask(demands)
    }

    /// Admissible facts under which both rows hold.
    ///
    /// # Errors
    /// [`TooMany`].
    pub fn overlap(&self, a: usize, b: usize) -> Result<Option<Point<'a>>, TooMany> {
        let mut demands = self.without(&[]);
        demands.extend(self.row(a).into_iter().chain(self.row(b)).map(|r| (r, true)));
        self.ask(demands)
    }

    /// Admissible facts under which this is the row that counts among the
    /// stated ones. A row of 唯一 or 一致 counts wherever it holds.
    ///
    /// # Errors
    /// [`TooMany`].
    pub fn reach(&self, row: usize, among: &[usize]) -> Result<Option<Point<'a>>, TooMany> {
        let wherever = matches!(self.hit, Hit::Unique | Hit::Any) && self.rows.get(row).is_some_and(|(_, otherwise)| !otherwise);
        self.ask(if wherever { self.counting(row, &[]) } else { self.counting(row, among) })
    }

    /// Where `lower(a, b)` says that row `b` is fined less than row `a`: cases
    /// that go from `a` to `b` by one fact getting worse.
    ///
    /// # Errors
    /// [`TooMany`].
    pub fn falls(&self, among: &[usize], lower: &dyn Fn(usize, usize) -> bool) -> Result<Vec<Fall<'a>>, TooMany> {
        let pairs: Vec<(usize, usize)> =
            among.iter().flat_map(|a| among.iter().map(move |b| (*a, *b))).filter(|(a, b)| a != b && lower(*a, *b)).collect();
        let mut out = Vec::new();
        for (fact, (spec, _)) in self.space.facts().enumerate().filter(|(_, (spec, _))| spec.worse.is_some()) {
            let possible: Vec<(usize, Cells)> = among.iter().map(|row| (*row, self.possible(*row, fact))).collect();
            let cells = |row: usize| possible.iter().find(|(r, _)| *r == row).map_or(0, |(_, cells)| *cells);
            for (a, b) in &pairs {
                out.extend(self.fall(fact, spec, [(*a, cells(*a)), (*b, cells(*b))], among)?);
            }
        }
        Ok(out)
    }

    /// The second case is a copy of the first in all but `fact`, which has a
    /// place of its own at the end of the cells.
    fn fall(
        &self,
        fact: usize,
        spec: &'a FactSpec,
        [(a, milder), (b, heavier)]: [(usize, Cells); 2],
        among: &[usize],
    ) -> Result<Option<Fall<'a>>, TooMany> {
        let copy = self.whole.len();
        let up = spec.worse != Some(Worse::Down);
        let rising = |milder, heavier| if up { step_up(milder, heavier) } else { step_up(heavier, milder).map(|(h, m)| (m, h)) };
        if rising(milder, heavier).is_none() {
            return Ok(None);
        }
        let second: Vec<(Formula, bool)> = self.counting(b, among).into_iter().map(|(f, wanted)| (f.renamed(fact, copy), wanted)).collect();
        let mut demands = self.counting(a, among);
        demands.extend(second.iter().map(|(f, wanted)| (f, *wanted)));
        let mut at: Vec<Cells> = self.whole.clone();
        put(&mut at, fact, milder);
        at.push(heavier);
        if !search(&demands, Some(if up { (fact, copy) } else { (copy, fact) }), &mut at)? {
            return Ok(None);
        }
        let heavier = at.pop().unwrap_or_default();
        let Some((milder, heavier)) = rising(at.get(fact).copied().unwrap_or_default(), heavier) else { return Ok(None) };
        put(&mut at, fact, milder);
        let first = Point::new(&self.space, &self.whole, &at);
        put(&mut at, fact, heavier);
        let second = Point::new(&self.space, &self.whole, &at);
        Ok(Some(Fall { fact: spec, first: (a, first), second: (b, second) }))
    }

    /// The cells of a fact under which a row can hold at all.
    fn possible(&self, row: usize, fact: usize) -> Cells {
        let Some((formula, otherwise)) = self.rows.get(row) else { return 0 };
        let mut at = self.whole.clone();
        let mut out = 0;
        for cell in 0..self.space.size(fact) {
            put(&mut at, fact, 1 << cell);
            let admissible = self.ground.iter().all(|g| !matches!(g.decide(&at), Known::False));
            if admissible && (*otherwise || !matches!(formula.decide(&at), Known::False)) {
                out |= 1 << cell;
            }
        }
        out
    }

    /// What must hold, and what must not, for a row to be the one that counts.
    fn counting(&self, row: usize, among: &[usize]) -> Vec<Demand<'_>> {
        let Some((formula, otherwise)) = self.rows.get(row) else { return Vec::new() };
        let stated = || among.iter().copied().filter(|i| *i != row && self.rows.get(*i).is_some_and(|(_, otherwise)| !otherwise));
        if *otherwise {
            return self.without(&stated().collect::<Vec<_>>());
        }
        let first: Vec<usize> = match self.hit {
            Hit::Severest => stated().filter(|i| *i > row).collect(),
            Hit::Mildest | Hit::First | Hit::MainAxis | Hit::Unique | Hit::Any => stated().filter(|i| *i < row).collect(),
        };
        let mut demands = self.without(&first);
        demands.push((formula, true));
        demands
    }

    /// Admissible, and none of these rows.
    fn without(&self, rows: &[usize]) -> Vec<Demand<'_>> {
        let ground = self.ground.iter().map(|g| (g, true));
        ground.chain(rows.iter().filter_map(|i| self.row(*i)).map(|r| (r, false))).collect()
    }

    fn row(&self, row: usize) -> Option<&Formula> {
        self.rows.get(row).map(|(formula, _)| formula)
    }

    fn ask(&self, demands: Vec<Demand<'_>>) -> Result<Option<Point<'a>>, TooMany> {
        let mut at = self.whole.clone();
        Ok(search(&demands, None, &mut at)?.then(|| Point::new(&self.space, &self.whole, &at)))
    }
}

pub(super) fn put(at: &mut [Cells], fact: usize, cells: Cells) {
    if let Some(slot) = at.get_mut(fact) {
        *slot = cells;
    }
}
