//! Finding an act, or who is in charge of a subject, in the words people use.
//!
//! Nobody types a name as the lists write it, so a query is cut into its
//! characters and their neighbouring pairs. Each of these counts the more the
//! fewer entries have it; the name or everyday word that fits best counts again.

use std::cmp::Reverse;

use crate::{
    day::Day,
    lists::{Clause, Document, Guide, Lists, Violation, place},
    order::{self, Gather, Grow},
};

/// What was found.
#[derive(Clone, Copy, Debug)]
pub enum Found<'a> {
    /// An act.
    Act(&'a Violation),
    /// A subject without one.
    Guide(&'a Guide),
}

/// An act or a guide that answers a query.
#[derive(Clone, Debug)]
pub struct Hit<'a> {
    /// Which.
    pub found: Found<'a>,
    /// An act's clauses in force.
    pub clauses: Vec<(&'a Document, &'a Clause)>,
    /// Its name and everyday words, a line each.
    names: String,
    /// How deep its place lies: the nearer law goes first.
    depth: usize,
    /// How well it answers.
    score: usize,
}

impl<'a> Found<'a> {
    /// Its id.
    pub fn id(self) -> &'a str {
        match self {
            Self::Act(v) => &v.id,
            Self::Guide(g) => &g.id,
        }
    }

    /// Its name.
    pub fn name(self) -> &'a str {
        match self {
            Self::Act(v) => &v.name,
            Self::Guide(g) => &g.name,
        }
    }

    /// What people call it.
    pub fn keywords(self) -> &'a [String] {
        match self {
            Self::Act(v) => &v.keywords,
            Self::Guide(g) => &g.keywords,
        }
    }
}

/// The acts at a place that answer `query` and belong to `topic` (any where
/// empty), and the guides where no topic is named; best first.
pub fn search<'a>(lists: &'a Lists, query: &str, topic: &str, place: &'a str, day: Option<Day>) -> Vec<Hit<'a>> {
    let mut hits = entries(lists, topic, place, day);
    let mut worded = false;
    for term in &terms(query) {
        if numbered(term) || (term.starts_with('第') && term.contains('条')) {
            hits.retain(|hit| hit.clauses.iter().any(|(d, c)| cites(d, c, term)));
        } else {
            weigh(&mut hits, term);
            worded = true;
        }
    }
    if worded {
        let best = hits.iter().map(|h| h.score).max().unwrap_or_default();
        hits.retain(|h| h.score > 0 && h.score * 4 >= best);
    }
    order::by_key(&mut hits, |h| (Reverse(h.score), Reverse(h.depth), h.clauses.is_empty()));
    hits
}

/// Everything that can be found at a place.
fn entries<'a>(lists: &'a Lists, topic: &str, place: &'a str, day: Option<Day>) -> Vec<Hit<'a>> {
    let mut hits = Vec::new();
    for document in lists.reaching(place) {
        let acts = document.violations.iter().map(Found::Act);
        for found in acts.chain(document.guides.iter().map(Found::Guide)) {
            let clauses = match found {
                Found::Act(v) if topic.is_empty() || v.topic == topic => lists.in_force(place, &v.id, day),
                Found::Guide(_) if topic.is_empty() => Vec::new(),
                _ => continue,
            };
            let names = [found.name(), "\n", &found.keywords().join("\n")].concat();
            hits.push(Hit { found, clauses, names, depth: place::depth(&document.place), score: 0 });
        }
    }
    hits
}

/// Adds to each hit what it has of a word.
fn weigh(hits: &mut [Hit<'_>], word: &str) {
    let mut grams: Vec<(&str, usize)> = Vec::new();
    // Of each hit, what its grams are worth and whether a pair is among them.
    let mut sums: Vec<(usize, bool)> = hits.iter().map(|_| (0, false)).gather();
    for gram in self::grams(word) {
        let having: Vec<bool> = hits.iter().map(|h| h.names.contains(gram)).gather();
        let count = having.iter().filter(|has| **has).count();
        if let Some(rare) = hits.len().checked_div(count) {
            // Rare is worth more, and a pair more than its two characters.
            let length = gram.chars().count();
            let worth = (rare.ilog2() as usize + 1) * length * length;
            for (sum, _) in sums.iter_mut().zip(having).filter(|(_, has)| *has) {
                *sum = (sum.0 + worth, sum.1 || length > 1);
            }
            grams.push((gram, worth));
        }
    }
    let most = sums.iter().map(|sum| sum.0).max().unwrap_or_default();
    for (hit, (all, paired)) in hits.iter_mut().zip(sums) {
        let (mut line, mut half) = (0, false);
        // What has too little cannot come near the best, whatever its lines.
        for name in hit.names.split('\n').filter(|_| all * 8 > most) {
            let has: usize = grams.iter().filter(|(gram, _)| name.contains(gram)).map(|(_, worth)| worth).sum();
            line = line.max(has * common(name, word) / name.chars().count().max(1));
            half |= !word.is_ascii() && common(word, name) * 2 >= word.chars().count();
        }
        // Without a pair (a word turned round, a character wrong), half of the word must stand in one line.
        if paired || half {
            hit.score += all + line;
        } else if beside(hit, word) {
            hit.score += word.chars().count();
        }
    }
}

/// How many characters of `text` stand in `other` too.
fn common(text: &str, other: &str) -> usize {
    text.chars().filter(|c| other.contains(*c)).count()
}

/// Whether a word that the names do not have stands in the topic, the law, the organ or the gist.
fn beside(hit: &Hit<'_>, word: &str) -> bool {
    let own = match hit.found {
        Found::Act(v) => &v.topic,
        Found::Guide(g) => &g.organ,
    };
    own.contains(word) || hit.clauses.iter().any(|(d, c)| [d.title.as_str(), d.name(), &c.by, &c.gist].iter().any(|t| t.contains(word)))
}

/// Whether a clause stands where a term says: 42, 49.1(5), 第四十二条.
fn cites(document: &Document, clause: &Clause, term: &str) -> bool {
    let number = clause.at.to_string();
    let inside = || number.strip_prefix(term).is_some_and(|rest| rest.starts_with(['.', '(', 's', '-']));
    number == term || inside() || [document.name(), &clause.at.chinese()].concat().contains(term)
}

fn numbered(term: &str) -> bool {
    term.starts_with(|c: char| c.is_ascii_digit())
}

/// The words of a query, in capitals as the lists have them; a run of digits
/// is a word of its own (城市道路42).
pub fn terms(query: &str) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for word in query.split(|c: char| c.is_whitespace() || "，,、。；？?！!：《》“”".contains(c)) {
        let mut current = String::new();
        for c in word.chars() {
            let number = |c: char| c.is_ascii_digit() || matches!(c, '.' | '(' | ')' | '-');
            if current.chars().next_back().is_some_and(|last| number(last) != number(c)) {
                out.push(std::mem::take(&mut current));
            }
            current.push(c.to_ascii_uppercase());
        }
        out.push(current);
    }
    // “第42条” leaves 第 and 条 behind, which say nothing by themselves.
    let cited = out.iter().any(|t| numbered(t));
    out.retain(|t| !(t.is_empty() || (cited && matches!(t.as_str(), "第" | "条"))));
    out
}

/// The characters of a word and their neighbouring pairs; a word in letters stays whole.
fn grams(word: &str) -> Vec<&str> {
    if word.is_ascii() {
        return vec![word];
    }
    let starts = word.char_indices().map(|(at, _)| at);
    let ends = || word.char_indices().map(|(at, c)| at + c.len_utf8());
    let singles = starts.clone().zip(ends());
    singles.chain(starts.zip(ends().skip(1))).filter_map(|(from, to)| word.get(from..to)).gather()
}

/// Where the characters of `word` stand in `text`, in order: 占路 in 擅自占用城市道路.
fn scattered(text: &str, word: &str) -> Option<Vec<usize>> {
    let mut letters = text.char_indices();
    word.chars().map(|c| letters.by_ref().find(|(_, t)| *t == c).map(|(at, _)| at)).collect()
}

/// `text` cut into pieces; `true` marks those that match a word of the query.
pub fn marked<'a>(text: &'a str, terms: &[String]) -> Vec<(&'a str, bool)> {
    let mut starts: Vec<usize> = Vec::new();
    for term in terms {
        let found = paired(text, term);
        if found.is_empty() {
            starts.grow(scattered(text, term).unwrap_or_default());
        }
        starts.grow(found);
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

/// Where pairs of the word's characters stand in `text`.
fn paired(text: &str, word: &str) -> Vec<usize> {
    let pairs = grams(word).into_iter().filter(|g| g.chars().nth(1).is_some());
    pairs.flat_map(|p| text.match_indices(p)).flat_map(|(at, p)| p.char_indices().map(move |(i, _)| at + i)).gather()
}

/// The everyday words of an act that were searched for.
pub fn called<'a>(found: Found<'a>, terms: &[String]) -> impl Iterator<Item = &'a str> {
    let asked = move |k: &&str| terms.iter().any(|t| !paired(k, t).is_empty() || scattered(k, t).is_some());
    found.keywords().iter().map(String::as_str).filter(asked)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_pairs_else_scattered_characters() {
        let marked = |text: &'static str, query| marked(text, &terms(query));
        assert_eq!(marked("擅自占用城市道路", "占路"), [("擅自", false), ("占", true), ("用城市道", false), ("路", true)]);
        assert_eq!(marked("占路经营", "占路"), [("占路", true), ("经营", false)]);
        assert_eq!(marked("装修噪声", "楼上装修太吵怎么办"), [("装修", true), ("噪声", false)]);
    }

    #[test]
    fn an_article_number_is_a_word_of_its_own() {
        assert_eq!(terms("城市道路 第42条"), ["城市道路", "42"]);
        assert_eq!(terms("《燃气》49.1(5)"), ["燃气", "49.1(5)"]);
        assert_eq!(terms("第四十二条"), ["第四十二条"]);
        assert_eq!(terms("谁管？Ktv，扰民"), ["谁管", "KTV", "扰民"]);
    }

    #[test]
    fn cuts_into_characters_and_pairs() {
        assert_eq!(grams("天天"), ["天", "天", "天天"]);
        assert_eq!(grams("占路"), ["占", "路", "占路"]);
        assert_eq!(grams("KTV"), ["KTV"]);
    }
}
