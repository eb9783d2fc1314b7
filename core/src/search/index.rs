//! What is searched, made ready once: each entry's names as numbered letters,
//! and for each letter the entries that have it.

use super::Found;
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
    /// For each letter the entries with it in their names, in order.
    named: Vec<Vec<usize>>,
    /// For each letter the entries with it in what stands beside the names: topic, law, organ, gist.
    beside: Vec<Vec<usize>>,
    place: String,
    day: Option<Day>,
}

/// An act or a guide.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    /// Its document among the lists' documents, and its place there.
    at: (usize, usize),
    guide: bool,
    /// Its name and everyday words in letters, each ended by a 0.
    pub text: Vec<u16>,
    /// How deep its place lies: the nearer law goes first.
    depth: usize,
    in_force: bool,
}

impl Index {
    /// The index of what the lists have for a place on a day.
    pub fn new(lists: &Lists, place: &str, day: Option<Day>) -> Self {
        let (numbers, empty) = (vec![0; 0x1_0000], Vec::new());
        let mut index = Self { entries: Vec::new(), numbers, named: empty.clone(), beside: empty, place: place.to_owned(), day };
        // 0 parts the lines.
        index.named.push(Vec::new());
        index.beside.push(Vec::new());
        for (d, document) in lists.documents().iter().enumerate().filter(|(_, d)| place::reaches(&d.place, place)) {
            for (at, v) in document.violations.iter().enumerate() {
                let in_force = !lists.in_force(place, &v.id, day).is_empty();
                index.add(
                    Found::Act(v),
                    Entry { at: (d, at), guide: false, text: Vec::new(), depth: place::depth(&document.place), in_force },
                );
                index.beside(&v.topic);
                for (d, c) in lists.in_force(place, &v.id, day) {
                    [d.title.as_str(), d.name(), &c.by, &c.gist, &c.at.chinese(), &c.at.to_string()].iter().for_each(|t| index.beside(t));
                }
            }
            for (at, g) in document.guides.iter().enumerate() {
                index.add(
                    Found::Guide(g),
                    Entry { at: (d, at), guide: true, text: Vec::new(), depth: place::depth(&document.place), in_force: false },
                );
                index.beside(&g.organ);
            }
        }
        index
    }

    fn add(&mut self, found: Found<'_>, mut entry: Entry) {
        let at = self.entries.len();
        for name in [found.name()].into_iter().chain(found.keywords().iter().map(String::as_str)) {
            for c in name.chars() {
                let letter = self.number(c);
                note(&mut self.named, letter, at);
                entry.text.push(u16::try_from(letter).unwrap_or_default());
            }
            entry.text.push(0);
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
        let next = self.named.len();
        match self.numbers.get_mut(c as usize) {
            Some(number) if *number > 0 => usize::from(*number),
            Some(number) => {
                *number = u16::try_from(next).unwrap_or_default();
                self.named.push(Vec::new());
                self.beside.push(Vec::new());
                next
            }
            // Outside the first 65,536 characters nothing is searched.
            None => 0,
        }
    }

    /// How many letters there are, with the one that parts lines.
    pub(super) fn letters(&self) -> usize {
        self.named.len()
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

    /// The letters of an entry's names.
    pub(super) fn text(&self, at: usize) -> &[u16] {
        self.entries.get(at).map_or(&[], |e| &e.text)
    }

    /// The entries with a letter in their names.
    pub(super) fn named(&self, letter: usize) -> &[usize] {
        self.named.get(letter).map_or(&[], Vec::as_slice)
    }

    /// The entries that may have all of `word` beside their names: those of its rarest letter.
    fn near(&self, word: &str) -> &[usize] {
        let of = |c| self.beside.get(self.letter(c)).map_or(&[][..], Vec::as_slice);
        word.chars().map(of).min_by_key(|entries| entries.len()).unwrap_or_default()
    }

    /// Of the entries that `counts` those whose topic, law, organ or gist has `word`.
    pub(super) fn telling(&self, lists: &Lists, word: &str, counts: impl Fn(&usize) -> bool) -> Vec<usize> {
        let tells = |d: &Document, c: &Clause| [d.title.as_str(), d.name(), &c.by, &c.gist].iter().any(|t| t.contains(word));
        let own = |found: &Found<'_>| match found {
            Found::Act(v) => v.topic.contains(word),
            Found::Guide(g) => g.organ.contains(word),
        };
        let has = |at: &usize| self.found(lists, *at).is_some_and(|f| own(&f) || self.some_clause(lists, f, tells));
        self.near(word).iter().copied().filter(counts).filter(has).gather()
    }

    /// For each entry whether a clause of it stands where a term says, and it was among those before.
    pub(super) fn citing(&self, lists: &Lists, term: &str, before: Option<&[bool]>) -> Vec<bool> {
        let mut out = vec![false; self.len()];
        for at in self.near(term).iter().filter(|at| before.is_none_or(|b| b.get(**at).copied().unwrap_or_default())) {
            let cited = self.found(lists, *at).is_some_and(|f| self.some_clause(lists, f, |d, c| cites(d, &c.at, term)));
            if let Some(slot) = out.get_mut(*at) {
                *slot = cited;
            }
        }
        out
    }

    /// Whether some clause against an act, in force, is so. Whether it is in force is the dearer question.
    fn some_clause(&self, lists: &Lists, found: Found<'_>, so: impl Fn(&Document, &Clause) -> bool) -> bool {
        let Found::Act(v) = found else { return false };
        lists.clauses(&self.place, &v.id).any(|(d, c)| so(d, c))
            && lists.in_force(&self.place, &v.id, self.day).into_iter().any(|(d, c)| so(d, c))
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
            let (depth, in_force) = entry.map_or((0, false), |e| (e.depth, e.in_force));
            (usize::MAX - score, usize::MAX - depth, !in_force, at)
        };
        let mut keys: Vec<_> = entries.into_iter().map(key).gather();
        keys.sort_unstable();
        keys.into_iter().filter_map(|(.., at)| self.found(lists, at)).gather()
    }
}

/// Notes an entry under a letter, once.
fn note(postings: &mut [Vec<usize>], letter: usize, entry: usize) {
    if let Some(entries) = postings.get_mut(letter).filter(|e| e.last() != Some(&entry)) {
        entries.push(entry);
    }
}

/// Whether a clause stands where a term says: 42, 49.1(5), 第四十二条.
fn cites(document: &Document, at: &Citation, term: &str) -> bool {
    let number = at.to_string();
    let inside = || number.strip_prefix(term).is_some_and(|rest| rest.starts_with(['.', '(', 's', '-']));
    number == term || inside() || [document.name(), &at.chinese()].concat().contains(term)
}
