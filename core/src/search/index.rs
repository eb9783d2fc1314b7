//! What is searched, made ready once: the entries' names as numbered letters,
//! and for each letter the entries that have it beside their names.

use super::{Found, lines::Lines};
use crate::{
    citation::Citation,
    day::Day,
    lists::{Clause, Document, Lists, place},
    order::Gather,
};

/// Everything that can be found at a place.
#[derive(Clone, Debug)]
pub struct Index {
    entries: Vec<Entry>,
    /// Each character's number, by its code; 0 for those that stand nowhere.
    numbers: Vec<u16>,
    names: Lines,
    /// For each letter the entries with it in what stands beside the names: topic, law, organ, gist.
    beside: Vec<Vec<usize>>,
}

/// An act or a guide.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    /// Its document among the lists' documents, and its place there.
    at: (usize, usize),
    guide: bool,
    /// How deep its place lies: the nearer law goes first.
    depth: usize,
    /// Where the clauses in force against it stand in the lists.
    clauses: Vec<(usize, usize)>,
}

impl Index {
    /// The index of what the lists have for a place on a day.
    pub fn new(lists: &Lists, place: &str, day: Option<Day>) -> Self {
        // No character has the number 0.
        let mut index = Self { entries: Vec::new(), names: Lines::new(), numbers: vec![0; 0x1_0000], beside: vec![Vec::new()] };
        for (d, document) in lists.documents().iter().enumerate().filter(|(_, d)| place::reaches(&d.place, place)) {
            for (at, v) in document.violations.iter().enumerate() {
                let clauses = lists.standing(place, &v.id, day);
                let entry = Entry { at: (d, at), guide: false, depth: place::depth(&document.place), clauses };
                index.add(Found::Act(v), entry);
                index.beside(&v.topic);
                for (d, c) in lists.in_force(place, &v.id, day) {
                    [d.title.as_str(), d.name(), &c.by, &c.gist].iter().for_each(|t| index.beside(t));
                    c.places().for_each(|at| [at.chinese(), at.to_string()].iter().for_each(|t| index.beside(t)));
                }
            }
            for (at, g) in document.guides.iter().enumerate() {
                let depth = place::depth(&document.place);
                index.add(Found::Guide(g), Entry { at: (d, at), guide: true, depth, clauses: Vec::new() });
                index.beside(&g.organ);
            }
        }
        index
    }

    fn add(&mut self, found: Found<'_>, entry: Entry) {
        let at = self.entries.len();
        for name in [found.name()].into_iter().chain(found.keywords().iter().map(String::as_str)) {
            let letters = name.chars().map(|c| u16::try_from(self.number(c)).unwrap_or_default()).gather();
            self.names.add(letters, at);
        }
        self.entries.push(entry);
    }

    /// Notes what stands beside the names of the entry added last.
    fn beside(&mut self, text: &str) {
        let at = self.entries.len() - 1;
        for c in text.chars() {
            let letter = self.number(c);
            note(&mut self.beside, letter, at);
        }
    }

    /// The number of a character, given now where it has none.
    fn number(&mut self, c: char) -> usize {
        let next = self.beside.len();
        match self.numbers.get_mut(c as usize) {
            Some(number) if *number > 0 => usize::from(*number),
            Some(number) => {
                *number = u16::try_from(next).unwrap_or_default();
                self.beside.push(Vec::new());
                next
            }
            // Outside the first 65,536 characters nothing is searched.
            None => 0,
        }
    }

    /// How many letters there are, with the one that stands nowhere.
    pub(super) fn letters(&self) -> usize {
        self.beside.len()
    }

    /// A character's number; 0 where it stands nowhere.
    pub(super) fn letter(&self, c: char) -> usize {
        self.numbers.get(c as usize).map_or(0, |n| usize::from(*n))
    }

    /// How many entries there are.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there is nothing to find.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The entries' names and everyday words.
    pub(super) fn names(&self) -> &Lines {
        &self.names
    }

    /// The entries that may have all of `word` beside their names: those of its rarest letter.
    fn near(&self, word: &str) -> &[usize] {
        let of = |c| self.beside.get(self.letter(c)).map_or(&[][..], Vec::as_slice);
        word.chars().map(of).min_by_key(|entries| entries.len()).unwrap_or_default()
    }

    /// Of the entries that `counts` those whose topic, law, organ or gist has `word`.
    pub(super) fn telling(&self, lists: &Lists, word: &str, counts: impl Fn(&usize) -> bool) -> Vec<usize> {
        let tells = |d: &Document, c: &Clause| [d.title.as_str(), d.name(), &c.by, &c.gist].iter().any(|t| t.contains(word));
        let own = |at: usize| match self.found(lists, at) {
            Some(Found::Act(v)) => v.topic.contains(word),
            Some(Found::Guide(g)) => g.organ.contains(word),
            None => false,
        };
        let has = |at: &usize| own(*at) || self.some_clause(lists, *at, tells);
        self.near(word).iter().copied().filter(counts).filter(has).gather()
    }

    /// For each entry whether a clause of it stands where a term says, and it was among those before.
    pub(super) fn citing(&self, lists: &Lists, term: &str, before: Option<&[bool]>) -> Vec<bool> {
        let mut out = vec![false; self.len()];
        for at in self.near(term).iter().filter(|at| before.is_none_or(|b| b.get(**at).copied().unwrap_or_default())) {
            if let Some(slot) = out.get_mut(*at) {
                *slot = self.some_clause(lists, *at, |d, c| c.places().any(|at| cites(d, at, term)));
            }
        }
        out
    }

    /// Whether some clause in force against the act of an entry is so.
    fn some_clause(&self, lists: &Lists, entry: usize, so: impl Fn(&Document, &Clause) -> bool) -> bool {
        let clauses = self.entries.get(entry).map_or(&[][..], |e| &e.clauses);
        clauses.iter().filter_map(|at| lists.clause(*at)).any(|(d, c)| so(d, c))
    }

    /// The act or guide of an entry.
    fn found<'a>(&self, lists: &'a Lists, at: usize) -> Option<Found<'a>> {
        let entry = self.entries.get(at)?;
        let document = lists.documents().get(entry.at.0)?;
        match entry.guide {
            true => document.guides.get(entry.at.1).map(Found::Guide),
            false => document.violations.get(entry.at.1).map(Found::Act),
        }
    }

    /// Entries by their scores, best first; of equals the nearer law, then what is in force.
    pub(super) fn ranked<'a>(&self, lists: &'a Lists, entries: Vec<(usize, usize)>) -> Vec<Found<'a>> {
        let key = |(at, score): (usize, usize)| {
            let entry = self.entries.get(at);
            let (depth, in_force) = entry.map_or((0, false), |e| (e.depth, !e.clauses.is_empty()));
            (usize::MAX - score, usize::MAX - depth, !in_force, at)
        };
        let mut keys: Vec<_> = entries.into_iter().map(key).gather();
        keys.sort_unstable();
        keys.into_iter().filter_map(|(.., at)| self.found(lists, at)).gather()
    }
}

/// Notes an entry or a line under a letter, once.
pub(super) fn note(postings: &mut [Vec<usize>], letter: usize, entry: usize) {
    if let Some(entries) = postings.get_mut(letter).filter(|e| e.last() != Some(&entry)) {
        entries.push(entry);
    }
}

/// Whether a clause stands where a term says: 42, 49.1(5), 第四十二条.
fn cites(document: &Document, at: &Citation, term: &str) -> bool {
    let number = at.to_string();
    let inside = || number.strip_prefix(term).is_some_and(|rest| rest.starts_with(['.', '(', 's', '-']));
    let named = || document.name().contains(term) || (!term.is_ascii() && at.chinese().contains(term));
    number == term || inside() || named()
}
