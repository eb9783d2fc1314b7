//! How well entries answer one word.

use super::{
    Index, Readings,
    word::{Strict, Way, Word},
};
use crate::{lists::Lists, order::Gather};

/// What of a word an entry's names have.
struct Sight {
    entry: usize,
    /// The places of the word that stand somewhere.
    places: u64,
    /// The places that stand right behind the one before.
    pairs: u64,
    /// Whether the word stands in one line as it is.
    whole: bool,
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
                found.retain(|(at, _)| !heard.iter().any(|(h, _)| h == at));
                found.splice(0..0, heard);
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
        if let Some(named) = named.get_mut(at) {
            *named = true;
        }
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
    let sights: Vec<Sight> =
        candidates(index, way).into_iter().filter(counts).map(|at| sight(index, way, at)).filter(|s| keeps(way, s)).gather();
    // Rare is worth more, and a pair more than its two characters.
    let worth = |of: fn(&Sight) -> u64, place: usize| {
        let count = sights.iter().filter(|s| of(s) >> place & 1 == 1).count();
        index.len().checked_div(count).map_or(0, |rare| rare.ilog2() as usize + 1)
    };
    let single = (0..way.length).map(|place| worth(|s| s.places, place)).gather();
    let pair = (0..way.length).map(|place| worth(|s| s.pairs, place) * 4).gather();
    let sum = |places: u64, pairs: u64| worths(&single, places) + worths(&pair, pairs);
    let most = sights.iter().map(|s| sum(s.places, s.pairs)).max().unwrap_or_default();
    let mut found = Vec::new();
    for s in &sights {
        let all = sum(s.places, s.pairs);
        let mut fits = way.strict == Strict::Loose && s.pairs > 0 || s.whole || covered(way, s);
        let mut line = 0;
        // What has too little cannot come near the best, whatever its lines.
        if all * 8 > most {
            for text in index.text(s.entry).split(|letter| *letter == 0) {
                let (places, pairs) = bits(way, text);
                let common = text.iter().filter(|letter| way.of(usize::from(**letter)) > 0).count();
                line = line.max(sum(places, pairs) * common / text.len().max(1));
                fits |= match way.strict {
                    Strict::Loose => places.count_ones() as usize * 2 >= way.length,
                    Strict::Order => ordered(way, text),
                    Strict::Pairs | Strict::Run => false,
                };
            }
        }
        if fits {
            found.push((s.entry, all + line));
        }
    }
    (found, sights.iter().any(|s| s.whole))
}

/// The entries that may have the word: some letter of it, or, where all are needed, the place that fewest have.
fn candidates(index: &Index, way: &Way) -> Vec<usize> {
    let entries = |letters: Vec<usize>| {
        let mut seen = vec![false; index.len()];
        for at in letters.into_iter().flat_map(|letter| index.named(letter)) {
            if let Some(seen) = seen.get_mut(*at) {
                *seen = true;
            }
        }
        seen.into_iter().enumerate().filter(|(_, seen)| *seen).map(|(at, _)| at).gather()
    };
    if way.strict == Strict::Loose {
        return entries((0..index.letters()).filter(|letter| way.of(*letter) > 0).gather());
    }
    if !way.possible() {
        return Vec::new();
    }
    let count = |letters: &Vec<usize>| letters.iter().map(|letter| index.named(*letter).len()).sum::<usize>();
    (0..way.length).map(|place| way.at(place)).min_by_key(count).map(entries).unwrap_or_default()
}

fn sight(index: &Index, way: &Way, entry: usize) -> Sight {
    let (mut places, mut pairs, mut run, mut last) = (0, 0, 0, 0);
    let mut whole = false;
    for letter in index.text(entry) {
        let here = way.of(usize::from(*letter));
        places |= here;
        pairs |= last << 1 & here;
        run = (run << 1 | 1) & here;
        whole |= run >> (way.length - 1) & 1 == 1;
        last = here;
    }
    Sight { entry, places, pairs, whole }
}

/// The places and pairs of a word that stand in one line.
fn bits(way: &Way, text: &[u16]) -> (u64, u64) {
    let (mut places, mut pairs, mut last) = (0, 0, 0);
    for letter in text {
        let here = way.of(usize::from(*letter));
        places |= here;
        pairs |= last << 1 & here;
        last = here;
    }
    (places, pairs)
}

/// Whether an entry is worth a closer look.
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

/// Whether all of a word stands in a line, in order: 占路 in 擅自占用城市道路.
fn ordered(way: &Way, text: &[u16]) -> bool {
    let mut next = 0;
    for letter in text {
        next += usize::from(way.of(usize::from(*letter)) >> next & 1 == 1);
    }
    next >= way.length
}

fn worths(of: &[usize], places: u64) -> usize {
    of.iter().enumerate().filter(|(place, _)| places >> place & 1 == 1).map(|(_, worth)| worth).sum()
}
