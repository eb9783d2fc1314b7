//! Finding a violation by its name, everyday words, topic, article or statute.

use cailiang::{
    day::Day,
    lists::{Clause, Document, Violation},
};

use crate::{law, shelf::Shelf};

/// A violation found.
pub struct Hit<'a> {
    /// The violation.
    pub violation: &'a Violation,
    /// Its clauses in force.
    pub clauses: Vec<(&'a Document, &'a Clause)>,
    /// How well it matches: lower is better.
    rank: u32,
}

/// The violations at a place that match `query` and belong to `topic` (any where empty),
/// best first. Every word of the query must be found somewhere.
pub fn search<'a>(shelf: &'a Shelf, query: &str, topic: &str, place: &'a str, today: Option<Day>) -> Vec<Hit<'a>> {
    let terms = terms(query);
    let mut hits: Vec<Hit<'a>> = shelf
        .violations()
        .filter(|v| topic.is_empty() || v.topic == topic)
        .filter_map(|violation| {
            let clauses = law::clauses(shelf, &violation.id, place, today);
            let mut rank = 0;
            for term in &terms {
                rank += term_rank(violation, &clauses, term)?;
            }
            Some(Hit { violation, clauses, rank })
        })
        .collect();
    cailiang::order::by_key(&mut hits, |h| h.rank);
    hits
}

/// The words of a query; a run of digits is a word of its own (城市道路42).
pub fn terms(query: &str) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for word in query.split(|c: char| c.is_whitespace() || matches!(c, '，' | ',' | '、' | '《' | '》')) {
        let mut current = String::new();
        for c in word.chars() {
            let number = |c: char| c.is_ascii_digit() || matches!(c, '.' | '(' | ')' | '-');
            if current.chars().next_back().is_some_and(|last| number(last) != number(c)) {
                out.push(std::mem::take(&mut current));
            }
            current.extend(c.to_lowercase());
        }
        out.push(current);
    }
    // “第42条” leaves 第 and 条 behind, which say nothing by themselves.
    let numbered = out.iter().any(|t| t.starts_with(|c: char| c.is_ascii_digit()));
    let idle = |t: &str| t.is_empty() || (numbered && matches!(t, "第" | "条"));
    out.retain(|t| !idle(t));
    out
}

fn term_rank(violation: &Violation, clauses: &[(&Document, &Clause)], term: &str) -> Option<u32> {
    let cited = |d: &Document, c: &Clause| {
        let number = c.at.to_string();
        let exact = number == term || number.strip_prefix(term).is_some_and(|rest| rest.starts_with(['.', '(', 's', '-']));
        exact || [d.title.as_str(), &c.at.chinese(), d.name(), &c.at.chinese()].concat().contains(term)
    };
    let in_clause = |read: fn(&Clause) -> &str| clauses.iter().any(|(_, c)| read(c).contains(term));
    if violation.name == term || violation.keywords.iter().any(|k| k == term) {
        Some(0)
    } else if violation.name.contains(term) {
        Some(1)
    } else if violation.keywords.iter().any(|k| k.to_lowercase().contains(term) || term.contains(k.as_str())) {
        Some(2)
    } else if scattered(&violation.name, term).is_some() {
        Some(3)
    } else if violation.topic.contains(term) {
        Some(4)
    } else if clauses.iter().any(|(d, c)| cited(d, c)) {
        Some(5)
    } else if in_clause(|c| &c.gist) || in_clause(|c| &c.by) || violation.id == term {
        Some(6)
    } else {
        None
    }
}

/// Where the characters of `term` stand in `text`, in order: 占路 in 擅自占用城市道路.
fn scattered(text: &str, term: &str) -> Option<Vec<usize>> {
    let mut letters = text.char_indices();
    term.chars().map(|c| letters.by_ref().find(|(_, t)| *t == c).map(|(at, _)| at)).collect()
}

/// `text` cut into pieces; `true` marks those that match a word of the query.
pub fn marked<'a>(text: &'a str, terms: &[String]) -> Vec<(&'a str, bool)> {
    let mut starts: Vec<usize> = Vec::new();
    for term in terms {
        if text.contains(term.as_str()) {
            starts.extend(text.match_indices(term.as_str()).flat_map(|(at, found)| found.char_indices().map(move |(i, _)| at + i)));
        } else {
            starts.extend(scattered(text, term).unwrap_or_default());
        }
    }
    let mut pieces: Vec<(&str, bool)> = Vec::new();
    let mut from = 0;
    let mut marking = false;
    for (at, _) in text.char_indices() {
        let hit = starts.contains(&at);
        if hit != marking {
            pieces.extend(text.get(from..at).filter(|p| !p.is_empty()).map(|p| (p, marking)));
            (from, marking) = (at, hit);
        }
    }
    pieces.extend(text.get(from..).filter(|p| !p.is_empty()).map(|p| (p, marking)));
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_scattered_characters() {
        assert_eq!(marked("擅自占用城市道路", &terms("占路")), [("擅自", false), ("占", true), ("用城市道", false), ("路", true)]);
        assert_eq!(marked("占路经营", &terms("占路")), [("占路", true), ("经营", false)]);
    }

    #[test]
    fn an_article_number_is_a_word_of_its_own() {
        assert_eq!(terms("城市道路 第42条"), ["城市道路", "42"]);
        assert_eq!(terms("《燃气》49.1(5)"), ["燃气", "49.1(5)"]);
        assert_eq!(terms("第四十二条"), ["第四十二条"]);
    }
}
