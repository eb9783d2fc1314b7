//! A word of a query as the index looks for it.

use super::{Index, Readings, spell};
use crate::order::Gather;

/// Longer words are cut off: one bit a place in the word.
const LONGEST: usize = 60;

/// A word, in one or more ways to read it.
#[derive(Clone, Debug, Default)]
pub struct Word {
    /// The ways.
    pub(super) ways: Vec<Way>,
}

/// One way to read a word: what may stand at each of its places.
#[derive(Clone, Debug)]
pub struct Way {
    /// For each letter of the index the places it may stand at, a bit a place.
    pub(super) places: Vec<u64>,
    /// How many places there are.
    pub(super) length: usize,
    /// How far-fetched it is, beside the best way.
    pub(super) far: usize,
    /// How strictly it must stand in a name.
    pub(super) strict: Strict,
}

/// What of a word must be found for an entry to have it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Strict {
    /// A pair, or half of the characters in one line.
    Loose,
    /// All places, in order in one line.
    Order,
    /// All places side by side, or pairs that cover four and more.
    Pairs,
    /// All places side by side in one line.
    Run,
}

impl Word {
    /// As it was written.
    pub(super) fn said(index: &Index, term: &str) -> Self {
        let strict = if term.is_ascii() { Strict::Run } else { Strict::Loose };
        Self { ways: vec![Way::new(index, term.chars().take(LONGEST).map(|c| vec![c]).gather(), strict, 0)] }
    }

    /// Its letters read as pinyin.
    pub(super) fn spelt(index: &Index, readings: &Readings, term: &str) -> Self {
        let ways = spell::ways(readings, term);
        let least = ways.iter().map(|w| w.cost).min().unwrap_or_default();
        let way = |spelling: spell::Spelling| {
            let strict = if spelling.whole { Strict::Order } else { Strict::Pairs };
            Way::new(index, spelling.places, strict, spelling.cost - least)
        };
        Self { ways: ways.into_iter().map(way).gather() }
    }

    /// With one slip of the finger in its letters; in characters, with one that only sounds alike.
    pub(super) fn forgiven(index: &Index, readings: &Readings, term: &str) -> Self {
        if term.chars().any(|c| c.is_ascii_alphabetic()) {
            let ways = spell::slips(readings, term).into_iter();
            return Self { ways: ways.map(|s| Way::new(index, s.places, Strict::Run, s.cost)).gather() };
        }
        let length = term.chars().count();
        let may_be = |c: char| match readings.alike(c) {
            // A character that no name has is surely wrong; any other may have been meant.
            alike if length > 2 && alike.len() == 1 && index.letter(c) == 0 => readings.characters(|_| true),
            alike => alike,
        };
        let one_wrong = |wrong: usize| {
            let place = |(at, c)| if at == wrong { may_be(c) } else { vec![c] };
            Way::new(index, term.chars().enumerate().map(place).gather(), Strict::Run, 1)
        };
        Self { ways: (0..length).map(one_wrong).gather() }
    }
}

impl Way {
    fn new(index: &Index, places: Vec<Vec<char>>, strict: Strict, far: usize) -> Self {
        let length = places.len().min(LONGEST);
        let mut out = Self { places: vec![0; index.letters()], length, far, strict };
        for (at, characters) in places.into_iter().take(LONGEST).enumerate() {
            for c in characters {
                if let Some(bits) = out.places.get_mut(index.letter(c)).filter(|_| index.letter(c) > 0) {
                    *bits |= 1 << at;
                }
            }
        }
        out
    }

    /// The places where a letter may stand.
    pub(super) fn of(&self, letter: usize) -> u64 {
        self.places.get(letter).copied().unwrap_or_default()
    }

    /// A bit for every place.
    pub(super) fn all(&self) -> u64 {
        (1 << self.length) - 1
    }

    /// Whether some letter of the index may stand at every place.
    pub(super) fn possible(&self) -> bool {
        self.places.iter().fold(0, |all, bits| all | bits) == self.all()
    }
    /// The letters that may stand at one of these places.
    pub(super) fn letters(&self, places: u64) -> impl Iterator<Item = usize> {
        self.places.iter().enumerate().filter(move |(_, bits)| **bits & places > 0).map(|(letter, _)| letter)
    }
}
