//! How well entries answer one word.

use super::{
    Index, Readings,
    lines::Line,
    word::{Strict, Way, Word},
};
use crate::{
    lists::Lists,
    order::{Gather, Grow},
};

/// What of a word a name has, or all names of an entry together.
#[derive(Clone, Copy, Default)]
struct Sight {
    /// The places of the word that stand somewhere.
    places: u64,
    /// The places that stand right behind the one before.
    pairs: u64,
    /// Whether the word stands in one line as it is.
    whole: bool,
    /// Whether one line has enough of the word.
    fits: bool,
    /// How many characters of the line are the word's.
    common: usize,
    /// What the best line counts.
    line: usize,
}

/// Adds to each entry's score what it has of a word; gives the reading that found something.
///
/// `only` these entries count; `alone` where the query has no other word.
/// What stands there as it was typed goes before what only sounds so, and that before what needs forgiving.
pub(super) fn weigh(
    index: &Index,
    lists: &Lists,
    readings: &Readings,
    term: &str,
    said: Word,
    (only, alone): (Option<&[bool]>, bool),
    scores: &mut [usize],
) -> Word {
    let counts = |entry: &usize| only.is_none_or(|o| o.get(*entry).copied().unwrap_or_default());
    let (mut found, whole) = answer(index, &said, &counts);
    let mut word = said;
    let lettered = term.chars().any(|c| c.is_ascii_alphabetic());
    let length = term.chars().count();
    if !whole && !readings.is_empty() && (lettered && length > 1 || (2..=8).contains(&length)) {
        for other in
            [lettered.then(|| Word::spelt(index, readings, term)), Some(Word::forgiven(index, readings, term))].into_iter().flatten()
        {
            let (heard, whole) = answer(index, &other, &counts);
            if !heard.is_empty() {
                word.ways.splice(0..0, other.ways);
                let mut anew = vec![false; index.len()];
                for (at, _) in &heard {
                    mark(&mut anew, *at);
                }
                found.retain(|(at, _)| anew.get(*at) == Some(&false));
                found.grow(heard);
            }
            if whole {
                break;
            }
        }
    }
    let mut add = |at: usize, score: usize| {
        if let Some(sum) = scores.get_mut(at) {
            *sum += score;
        }
    };
    let best = found.iter().map(|(_, score)| *score).max().unwrap_or_default();
    let mut named = vec![false; index.len()];
    for (at, score) in found {
        add(at, score);
        mark(&mut named, at);
    }
    // Beside the names a word counts so little that a name that answers it drops such an entry again.
    if alone && best > length * 4 {
        return word;
    }
    let unnamed = |at: &usize| counts(at) && named.get(*at) == Some(&false);
    for at in index.telling(lists, term, unnamed) {
        add(at, length);
    }
    word
}

fn mark(marks: &mut [bool], at: usize) {
    if let Some(mark) = marks.get_mut(at) {
        *mark = true;
    }
}

/// The entries that answer a word in any of its ways, with their scores; whether one has it whole.
fn answer(index: &Index, word: &Word, counts: &impl Fn(&usize) -> bool) -> (Vec<(usize, usize)>, bool) {
    let mut best: Vec<usize> = vec![0; index.len()];
    let mut whole = false;
    for way in &word.ways {
        let (found, all) = one_way(index, way, counts);
        whole |= all;
        for (at, score) in found {
            if let Some(best) = best.get_mut(at) {
                *best = (*best).max(score * 4 / (4 + way.far));
            }
        }
    }
    (best.into_iter().enumerate().filter(|(_, score)| *score > 0).gather(), whole)
}

fn one_way(index: &Index, way: &Way, counts: &impl Fn(&usize) -> bool) -> (Vec<(usize, usize)>, bool) {
    let lines = lines(index, way);
    if lines.is_empty() {
        return (Vec::new(), false);
    }
    let mut sights: Vec<Sight> = vec![Sight::default(); index.len()];
    for (line, seen) in &lines {
        for entry in line.entries.iter().filter(|entry| counts(entry)) {
            if let Some(s) = sights.get_mut(*entry) {
                s.places |= seen.places;
                s.pairs |= seen.pairs;
                s.whole |= seen.whole;
            }
        }
    }
    sights.iter_mut().filter(|s| !keeps(way, s)).for_each(|s| *s = Sight::default());
    // Rare is worth more, and a pair more than its two characters.
    let worth = |of: fn(&Sight) -> u64, place: usize| {
        let count = sights.iter().filter(|s| of(s) >> place & 1 == 1).count();
        index.len().checked_div(count).map_or(0, |rare| rare.ilog2() as usize + 1)
    };
    let single = (0..way.length).map(|place| worth(|s| s.places, place)).gather();
    let pair = (0..way.length).map(|place| worth(|s| s.pairs, place) * 4).gather();
    let sum = |s: &Sight| worths(&single, s.places) + worths(&pair, s.pairs);
    for (line, seen) in &lines {
        let worth = sum(seen) * seen.common / line.letters.len().max(1);
        for entry in &line.entries {
            if let Some(s) = sights.get_mut(*entry) {
                s.fits |= seen.fits;
                s.line = s.line.max(worth);
            }
        }
    }
    let most = sights.iter().map(sum).max().unwrap_or_default();
    let score = |s: &Sight| {
        let all = sum(s);
        // What has too little cannot come near the best, whatever its lines.
        let near = all * 8 > most;
        let fits = way.strict == Strict::Loose && s.pairs > 0 || s.whole || covered(way, s) || near && s.fits;
        fits.then_some(all + if near { s.line } else { 0 })
    };
    let found = sights.iter().enumerate().filter(|(_, s)| s.places > 0).filter_map(|(at, s)| Some((at, score(s)?))).gather();
    (found, sights.iter().any(|s| s.whole))
}

/// The names that may answer a word, and what they have of it: those with some letter of it or,
/// where one line must have all, with the place that fewest have.
fn lines<'a>(index: &'a Index, way: &Way) -> Vec<(&'a Line, Sight)> {
    let names = index.names();
    if way.strict != Strict::Loose && !way.possible() {
        return Vec::new();
    }
    let count = |place: &u64| way.letters(*place).map(|letter| names.count(letter)).sum::<usize>();
    let rarest = || (0..way.length).map(|at| 1 << at).min_by_key(count).unwrap_or_default();
    let places = match way.strict {
        Strict::Loose | Strict::Pairs => u64::MAX,
        Strict::Order | Strict::Run => rarest(),
    };
    let found = names.with(way.letters(places));
    let seen = found.into_iter().map(|line| (line, read(way, line)));
    seen.filter(|(_, s)| way.strict != Strict::Run || s.whole).gather()
}

/// What a line has of a word.
fn read(way: &Way, line: &Line) -> Sight {
    let mut seen = Sight::default();
    let (mut run, mut next, mut last) = (0, 0, 0);
    for letter in &line.letters {
        let here = way.of(usize::from(*letter));
        seen.places |= here;
        seen.common += usize::from(here > 0);
        seen.pairs |= last << 1 & here;
        run = (run << 1 | 1) & here;
        seen.whole |= run >> (way.length - 1) & 1 == 1;
        next += usize::from(here >> next & 1 == 1);
        last = here;
    }
    seen.fits = match way.strict {
        Strict::Loose => seen.places.count_ones() as usize * 2 >= way.length,
        // 占路 in 擅自占用城市道路.
        Strict::Order => next >= way.length,
        Strict::Pairs | Strict::Run => false,
    };
    seen
}

/// Whether an entry is worth a closer look: where all of the word is needed, all is there.
fn keeps(way: &Way, s: &Sight) -> bool {
    match way.strict {
        Strict::Loose => true,
        Strict::Order => s.places == way.all(),
        Strict::Pairs => s.whole || covered(way, s),
        Strict::Run => s.whole,
    }
}

/// Whether pairs alone cover a word of four and more: zldl in 占路 and 道路.
fn covered(way: &Way, s: &Sight) -> bool {
    way.strict == Strict::Pairs && way.length > 3 && (s.pairs | s.pairs >> 1) == way.all()
}

fn worths(of: &[usize], places: u64) -> usize {
    of.iter().enumerate().filter(|(place, _)| places >> place & 1 == 1).map(|(_, worth)| worth).sum()
}
