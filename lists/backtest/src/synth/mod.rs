//! Made-up past decisions, clearly marked: plausible cases of many acts, most handled as the
//! lists advise, some not, some with a fact left out. The same seed and lists give the same
//! records for ever.

mod imposed;
mod template;

use cailiang::{Lists, training::Rng};

use self::template::Template;

/// Acts that are drawn from: the busiest of an office.
const ACTS: usize = 32;
/// Cases of one act that the records are made from.
const CASES: usize = 6;
/// Tries for one case before it is given up.
const TRIES: u64 = 4;
/// Of so many records one lacks a fact.
const LACKING: usize = 25;

/// Records that are made up, one after the other.
pub struct Synth<'a> {
    lists: &'a Lists,
    place: String,
    seed: u64,
    rng: Rng,
    /// The acts, the busiest first.
    acts: Vec<String>,
    /// What the records are made from, once it was needed.
    made: Vec<Option<Option<Template>>>,
    count: u64,
}

impl<'a> Synth<'a> {
    /// Records of a place.
    pub fn new(lists: &'a Lists, place: &str, seed: u64) -> Self {
        let mut rng = Rng::of(seed, "synth");
        let punished = |id: &str| lists.clauses(place, id).any(|(_, c)| !c.fines.is_empty());
        let mut acts: Vec<String> = lists.violations().filter(|v| punished(&v.id)).map(|v| v.id.clone()).collect();
        rng.shuffle(&mut acts);
        // What a place grades by a table of its own is what it is busy with.
        acts.sort_by_key(|id| lists.benchmarks(place, id).next().is_none());
        acts.truncate(ACTS);
        let made = acts.iter().flat_map(|_| [const { None }; CASES]).collect();
        Self { lists, place: place.to_owned(), seed, rng, acts, made, count: 0 }
    }

    /// Writes the next record behind `out`, without a line end; false where the lists punish nothing at the place.
    pub fn next(&mut self, out: &mut String) -> bool {
        // An act of which no case can be made up is passed over.
        for _ in 0..ACTS * CASES * 4 {
            let act = self.busy();
            let at = act * CASES + self.rng.below(CASES);
            let Some(slot) = self.made.get_mut(at) else { return false };
            let made = slot.get_or_insert_with(|| {
                let id = self.acts.get(act)?;
                let case = u64::try_from(at).ok()?;
                (0..TRIES).find_map(|n| Template::new(self.lists, &self.place, id, &mut Rng::of(self.seed ^ (case << 8 | n), id)))
            });
            if let Some(template) = made {
                self.count += 1;
                let lacks = self.rng.chance(1, LACKING);
                template.write(self.seed, self.count, lacks, &mut self.rng, out);
                return true;
            }
        }
        false
    }

    /// An act: the first come more often, about as 1 : 1/2 : 1/3 …
    fn busy(&mut self) -> usize {
        let n = self.acts.len();
        // The product of two draws leans towards nothing.
        let upto = 1 + self.rng.below(n);
        self.rng.below(upto)
    }
}
