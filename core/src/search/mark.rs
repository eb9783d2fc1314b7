//! What of a text answers the words of a query.

use super::{Found, Index, Word, word::Way};
use crate::order::Grow;

/// `text` cut into pieces; `true` marks those that match a word of the query.
pub fn marked<'a>(index: &Index, text: &'a str, words: &[Word]) -> Vec<(&'a str, bool)> {
    let mut starts: Vec<usize> = Vec::new();
    for word in words {
        starts.grow(places(index, text, word));
    }
    let mut pieces: Vec<(&str, bool)> = Vec::new();
    let mut from = 0;
    let mut marking = false;
    for (at, _) in text.char_indices() {
        let hit = starts.contains(&at);
        if hit != marking {
            pieces.grow(text.get(from..at).filter(|p| !p.is_empty()).map(|p| (p, marking)));
            (from, marking) = (at, hit);
        }
    }
    pieces.grow(text.get(from..).filter(|p| !p.is_empty()).map(|p| (p, marking)));
    pieces
}

/// The everyday words of an act that were searched for.
pub fn called<'a>(index: &Index, found: Found<'a>, words: &[Word]) -> impl Iterator<Item = &'a str> {
    let asked = move |k: &&str| words.iter().any(|w| !places(index, k, w).is_empty());
    found.keywords().iter().map(String::as_str).filter(asked)
}

/// Where a word stands in a text: its pairs, else its characters in order.
fn places(index: &Index, text: &str, word: &Word) -> Vec<usize> {
    let pairs = |way: &Way| paired(index, text, way);
    let found = word.ways.iter().map(pairs).max_by_key(Vec::len).unwrap_or_default();
    if !found.is_empty() {
        return found;
    }
    word.ways.iter().find_map(|way| scattered(index, text, way)).unwrap_or_default()
}

/// Where pairs of the word's places stand in `text`.
fn paired(index: &Index, text: &str, way: &Way) -> Vec<usize> {
    let (mut out, mut last, mut before) = (Vec::new(), 0, 0);
    for (at, c) in text.char_indices() {
        let here = way.of(index.letter(c));
        if last << 1 & here > 0 {
            out.push(before);
            out.push(at);
        }
        (last, before) = (here, at);
    }
    out
}

/// Where the places of a word stand in `text`, in order: 占路 in 擅自占用城市道路.
fn scattered(index: &Index, text: &str, way: &Way) -> Option<Vec<usize>> {
    let mut out = Vec::new();
    for (at, c) in text.char_indices() {
        if way.of(index.letter(c)) >> out.len() & 1 == 1 {
            out.push(at);
        }
    }
    (out.len() >= way.length).then_some(out)
}
