//! What the officer has typed about one case, just as it was typed, valid or not.

use cailiang::{
    Raw,
    exact::Exact,
    facts::{FactKind, FactSpec},
    order::Gather,
};
use rust_decimal::Decimal;

/// Where the cases of an act are kept; the violation's id follows.
pub const KEPT: &str = "cailiang:case:";

/// The entries of one case, by fact.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    /// The violation.
    pub violation: String,
    /// What was typed, by fact id (and `place`), in the order it was first typed.
    pub entries: Vec<(String, String)>,
}

impl Sheet {
    /// What was typed for a fact; empty where nothing was.
    pub fn get(&self, fact: &str) -> &str {
        self.entries.iter().find(|(f, _)| f == fact).map_or("", |(_, text)| text)
    }

    /// Types this text for a fact; an empty text leaves it open.
    pub fn put(&mut self, fact: &str, text: &str) {
        if text.is_empty() {
            self.entries.retain(|(f, _)| f != fact);
        } else if let Some((_, typed)) = self.entries.iter_mut().find(|(f, _)| f == fact) {
            text.clone_into(typed);
        } else {
            self.entries.push((fact.to_owned(), text.to_owned()));
        }
    }
}

/// One entry a line, `fact=text`.
pub fn print(entries: &[(String, String)]) -> String {
    let mut out = String::new();
    for (fact, text) in entries {
        out.extend([fact, "=", &text.replace('\n', " "), "\n"]);
    }
    out
}

/// What [`print`] wrote.
pub fn parse(text: &str) -> Vec<(String, String)> {
    text.lines().filter_map(|line| line.split_once('=')).map(|(fact, text)| (fact.to_owned(), text.to_owned())).gather()
}

/// The typed text as a case takes it.
pub fn raw(spec: &FactSpec, text: &str) -> Raw {
    match spec.kind {
        FactKind::YesNo if text == "true" => Raw::Flag(true),
        FactKind::YesNo if text == "false" => Raw::Flag(false),
        FactKind::Number | FactKind::Count | FactKind::Money => Raw::Text(plain_number(text)),
        FactKind::List => Raw::List(text.split(['、', '，', ',']).map(|part| part.trim().to_owned()).filter(|p| !p.is_empty()).gather()),
        _ => Raw::Text(text.trim().to_owned()),
    }
}

/// A number as people type it, as a plain decimal: full-width digits, thousands
/// separators, a trailing 元, and 万. Anything else stays as it is, to be refused.
pub fn plain_number(text: &str) -> String {
    let typed = text.trim().trim_end_matches('元');
    let (typed, ten_thousands) = match typed.strip_suffix('万') {
        Some(front) => (front, true),
        None => (typed, false),
    };
    let plain: String = typed
        .chars()
        .filter(|c| !matches!(c, ',' | '，' | ' ' | '\u{3000}'))
        .map(|c| match c {
            '０'..='９' => char::from_u32(u32::from(c) - u32::from('０') + u32::from('0')).unwrap_or(c),
            '．' | '。' => '.',
            c => c,
        })
        .collect();
    if !ten_thousands {
        return plain;
    }
    let scaled = Decimal::from_str_exact(&plain).ok().and_then(|n| n.times(Decimal::from(10_000)));
    scaled.map_or_else(|| text.to_owned(), |n| n.normalize().to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_as_people_type_them() {
        let cases =
            [("3，000", "3000"), ("１２．５", "12.5"), ("1.5万元", "15000"), (" 800元", "800"), ("半亩", "半亩"), ("许多万", "许多万")];
        for (typed, plain) in cases {
            assert_eq!(plain_number(typed), plain);
        }
    }

    #[test]
    fn what_was_typed_survives() {
        let entries = [("area_m2", "半亩=?"), ("act_minor", "true")].map(|(f, t)| (f.to_owned(), t.to_owned()));
        assert_eq!(parse(&print(&entries)), entries);
    }
}
