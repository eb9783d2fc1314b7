//! Whether each single test of the tables is covered: for every one a pair that differs
//! in its fact alone and lands in another tier.

use super::{
    base,
    boundary::{self, Boundary, Try},
    pair::{self, Pair},
    weak::Weak,
};
use crate::{
    decide::{conclude, explore::Ground},
    lists::Lists,
    training::rng::Rng,
};

/// Starts that are tried for one test.
const STARTS: usize = 8;

/// One test of a table, and the pair that shows that it decides alone.
#[derive(Clone, Debug)]
pub struct Atom {
    /// The tier and the test, in words.
    pub about: String,
    /// The pair; `None` where none was found.
    pub pair: Option<Pair>,
}

/// Every single test of the tables about an act at a place.
pub fn report(lists: &Lists, place: &str, act: &str, seed: u64) -> Vec<Atom> {
    let Some(found) = lists.violation(act) else { return Vec::new() };
    let mut rng = Rng::of(seed, act);
    let starts: Vec<_> = (0..STARTS).filter_map(|_| base::start(lists, place, act, &mut rng)).collect();
    let Some(first) = starts.first() else { return Vec::new() };
    let mut out: Vec<Atom> = Vec::new();
    for line in boundary::tiers(Ground { lists, act: found }, first) {
        // Several ways to fail one test: the first that shows it is enough.
        if out.iter().any(|a| a.about == line.about && a.pair.is_some()) {
            continue;
        }
        let pair = starts.iter().find_map(|start| flips(lists, start, &line, &mut rng));
        match out.iter_mut().find(|a| a.about == line.about) {
            Some(atom) => atom.pair = pair,
            None => out.push(Atom { about: line.about.clone(), pair }),
        }
    }
    out
}

/// A pair for the line in which the tier itself is another.
fn flips(lists: &Lists, start: &crate::case::Case, line: &Try, rng: &mut Rng) -> Option<Pair> {
    let pair = (0..super::FILLINGS).find_map(|_| pair::find(lists, start, line, &Weak::default(), rng))?;
    let [a, b] = &pair.sides;
    let tier = |case| conclude(lists, case).benchmark.map(|g| (g.document, g.item, g.tier, g.score));
    (pair.kind == Boundary::Tier && tier(&a.case) != tier(&b.case)).then_some(pair)
}
