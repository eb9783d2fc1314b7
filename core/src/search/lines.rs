//! The names and everyday words of all entries: each one once, with the
//! entries that have it, since acts of one kind share many words.

use crate::order::Gather;

/// Lines by what is in them.
#[derive(Clone, Debug)]
pub(super) struct Lines {
    all: Vec<Line>,
    /// For each letter the lines with it, in order.
    with: Vec<Vec<usize>>,
    /// The lines again, by a number reckoned from their letters.
    like: Vec<Vec<usize>>,
}

/// A name or everyday word.
#[derive(Clone, Debug)]
pub(super) struct Line {
    /// Its characters' numbers.
    pub letters: Vec<u16>,
    /// The entries that have it.
    pub entries: Vec<usize>,
}

impl Lines {
    pub(super) fn new() -> Self {
        Self { all: Vec::new(), with: Vec::new(), like: vec![Vec::new(); 4096] }
    }

    /// Notes a line of an entry.
    pub(super) fn add(&mut self, letters: Vec<u16>, entry: usize) {
        let like = letters.iter().fold(0, |sum, letter| (sum * 31 + usize::from(*letter)) % self.like.len());
        let known = self.like.get(like).and_then(|lines| lines.iter().find(|at| self.all.get(**at).is_some_and(|l| l.letters == letters)));
        if let Some(line) = known.copied().and_then(|at| self.all.get_mut(at)) {
            return line.entries.push(entry);
        }
        let at = self.all.len();
        if let Some(lines) = self.like.get_mut(like) {
            lines.push(at);
        }
        for letter in letters.iter().map(|l| usize::from(*l)) {
            while self.with.len() <= letter {
                self.with.push(Vec::new());
            }
            super::index::note(&mut self.with, letter, at);
        }
        self.all.push(Line { letters, entries: vec![entry] });
    }

    /// The lines with one of these letters, in order.
    pub(super) fn with(&self, letters: impl Iterator<Item = usize>) -> Vec<&Line> {
        let mut out = vec![false; self.all.len()];
        for at in letters.filter_map(|letter| self.with.get(letter)).flatten() {
            if let Some(has) = out.get_mut(*at) {
                *has = true;
            }
        }
        self.all.iter().zip(out).filter(|(_, has)| *has).map(|(line, _)| line).gather()
    }

    /// How many lines have a letter.
    pub(super) fn count(&self, letter: usize) -> usize {
        self.with.get(letter).map_or(0, Vec::len)
    }
}
