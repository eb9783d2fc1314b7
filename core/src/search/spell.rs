//! Pinyin as people type it: whole syllables, initials, both mixed, with
//! characters between; the last syllable may be unfinished.

use super::Readings;
use crate::order::Gather;

/// One way to read letters.
pub(super) struct Spelling {
    /// The characters that may stand at each place.
    pub places: Vec<Vec<char>>,
    /// Whether all are whole syllables or characters.
    pub whole: bool,
    /// The more pieces, and initials among them, the further fetched.
    pub cost: usize,
}

/// What a syllable, an initial and a slip cost.
const SYLLABLE: usize = 2;
const INITIAL: usize = 3;
const SLIP: usize = 4;
/// How much dearer than the cheapest a reading may be.
const SLACK: usize = 2;
/// The longest piece of letters: zhuang, and one letter too many.
const PIECE: usize = 7;
/// More readings than this help nobody.
const MANY: usize = 8;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Character,
    Syllable,
    Initial,
    Slip,
}

/// The ways to read a word.
pub(super) fn ways(readings: &Readings, term: &str) -> Vec<Spelling> {
    spellings(readings, term, 0)
}

/// The ways to read a word in which one letter is wrong, missing, too many or in the other's place.
pub(super) fn slips(readings: &Readings, term: &str) -> Vec<Spelling> {
    spellings(readings, term, 1)
}

fn spellings(readings: &Readings, term: &str, slips: usize) -> Vec<Spelling> {
    let letters: Vec<char> = term.chars().take(40).gather();
    // A key held down is no word.
    if letters.windows(2).all(|pair| matches!(pair, [a, b] if a == b)) {
        return Vec::new();
    }
    let mut search = Search { readings, least: costs(readings, &letters, slips), letters, found: Vec::new() };
    let limit = search.least(0, slips).map_or(0, |least| least + if slips > 0 { 0 } else { SLACK });
    search.from(0, slips, limit, &mut Vec::new());
    search.found
}

struct Search<'a> {
    readings: &'a Readings,
    letters: Vec<char>,
    /// For each place the least cost from there to the end, without a slip and with one.
    least: Vec<[Option<usize>; 2]>,
    found: Vec<Spelling>,
}

impl Search<'_> {
    fn least(&self, at: usize, slips: usize) -> Option<usize> {
        self.least.get(at).and_then(|l| l.get(slips).copied().flatten())
    }

    fn from(&mut self, at: usize, slips: usize, budget: usize, so_far: &mut Vec<(String, Kind)>) {
        if at == self.letters.len() {
            let whole = so_far.iter().all(|(_, kind)| matches!(kind, Kind::Syllable | Kind::Character));
            let places = so_far.iter().map(|(piece, kind)| characters(self.readings, piece, *kind)).gather();
            let cost = so_far.iter().map(|(_, kind)| cost(*kind)).sum();
            self.found.push(Spelling { places, whole, cost });
            return;
        }
        for (next, piece, kind) in pieces(self.readings, &self.letters, at, slips > 0) {
            let left = slips - usize::from(kind == Kind::Slip);
            let fits = self.least(next, left).is_some_and(|least| cost(kind) + least <= budget);
            if fits && self.found.len() < MANY {
                so_far.push((piece, kind));
                self.from(next, left, budget - cost(kind), so_far);
                so_far.pop();
            }
        }
    }
}

fn cost(kind: Kind) -> usize {
    match kind {
        Kind::Character | Kind::Syllable => SYLLABLE,
        Kind::Initial => INITIAL,
        Kind::Slip => SLIP,
    }
}

/// From the end: what the rest of the word costs at least from each place on.
fn costs(readings: &Readings, letters: &[char], slips: usize) -> Vec<[Option<usize>; 2]> {
    let mut least: Vec<[Option<usize>; 2]> = vec![[None, None]; letters.len() + 1];
    if let Some([end, _]) = least.last_mut() {
        *end = Some(0);
    }
    for at in (0..letters.len()).rev() {
        let mut here = [None, None];
        for (next, _, kind) in pieces(readings, letters, at, slips > 0) {
            let [clean, slipped] = least.get(next).copied().unwrap_or_default();
            let candidates = if kind == Kind::Slip { [None, clean] } else { [clean, slipped] };
            for (slot, rest) in here.iter_mut().zip(candidates) {
                let sum = rest.map(|rest| rest + cost(kind));
                *slot = [*slot, sum].into_iter().flatten().min();
            }
        }
        if let Some(slot) = least.get_mut(at) {
            *slot = here;
        }
    }
    least
}

/// The pieces that may begin at a place: where each ends, its letters, its kind.
fn pieces(readings: &Readings, letters: &[char], at: usize, slipping: bool) -> Vec<(usize, String, Kind)> {
    let mut out = Vec::new();
    let run = letters.iter().skip(at).take(PIECE).take_while(|c| c.is_ascii_alphabetic()).count();
    if let (0, Some(c)) = (run, letters.get(at)) {
        return vec![(at + 1, c.to_string(), Kind::Character)];
    }
    for length in (1..=run).rev() {
        let piece: String = letters.iter().skip(at).take(length).collect();
        let next = at + length;
        let (mut same, mut begun, mut close) = (false, false, false);
        for syllable in readings.syllables() {
            same |= syllable == piece;
            begun |= syllable.starts_with(&piece);
            close |= slipping && length > 1 && near(syllable, &piece);
        }
        if same {
            out.push((next, piece.clone(), Kind::Syllable));
        }
        // A syllable is cut short to its initial, or anywhere at the end of what is typed.
        if begun && !slipping && (length == 1 || (length == 2 && piece.ends_with('H')) || next == letters.len()) {
            out.push((next, piece.clone(), Kind::Initial));
        }
        if close {
            out.push((next, piece, Kind::Slip));
        }
    }
    out
}

fn characters(readings: &Readings, piece: &str, kind: Kind) -> Vec<char> {
    match kind {
        Kind::Character => piece.chars().gather(),
        Kind::Syllable => readings.characters(|s| s == piece),
        Kind::Initial => readings.characters(|s| s.starts_with(piece)),
        Kind::Slip => readings.characters(|s| near(s, piece)),
    }
}

/// Whether one slip leads from a syllable to what was typed: a letter changed, left out, added, or two turned round.
fn near(syllable: &str, typed: &str) -> bool {
    let (a, b) = (syllable.as_bytes(), typed.as_bytes());
    let front = a.iter().zip(b).take_while(|(x, y)| x == y).count();
    let (a, b) = (a.get(front..).unwrap_or_default(), b.get(front..).unwrap_or_default());
    match (a, b) {
        ([_, x @ ..], [_, y @ ..]) if x == y => true,
        ([p, q, x @ ..], [r, s, y @ ..]) if p == s && q == r && x == y => true,
        ([_, x @ ..], y) if x == y => true,
        (x, [_, y @ ..]) if x == y => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn readings() -> Readings {
        Readings::read("an安\nfan饭\nfang房\ngan干\nli立\nlu路露\nxi西\nxian现\nzhan占战\ndao道")
    }

    fn read(term: &str) -> Vec<String> {
        ways(&readings(), term).into_iter().map(|s| s.places.into_iter().filter_map(|p| p.first().copied()).collect()).collect()
    }

    #[test]
    fn syllables_initials_and_characters() {
        assert_eq!(read("ZHANLU"), ["占路", "占路"]);
        assert_eq!(read("ZHLU").first().map(String::as_str), Some("占路"));
        assert_eq!(read("ZLDL"), ["占立道立"]);
        assert_eq!(read("占LU").first().map(String::as_str), Some("占路"));
        assert!(read("FANGAN").contains(&"饭干".to_owned()) && read("FANGAN").contains(&"房安".to_owned()));
        assert!(read("XIAN").contains(&"西安".to_owned()));
        assert!(read("QQ").is_empty());
    }

    #[test]
    fn one_slip_of_the_finger() {
        for typed in ["ZHANLI", "ZANLU", "ZHNALU", "ZHXNLU", "ZHANLLU"] {
            let places = slips(&readings(), typed).into_iter().map(|s| s.places);
            assert!(places.into_iter().any(|p| matches!(&*p, [a, b] if a.contains(&'占') && b.contains(&'路'))), "{typed}");
        }
        assert!(!near("LU", "LU") && near("LU", "LI") && near("ZHAN", "ZAHN") && !near("ZHAN", "LU"));
    }
}
