//! Whether what came out is what was expected. Amounts are compared as amounts, not as text.

use cailiang::{Raw, amount::Range};

use super::actual::Actual;
use crate::{
    phrase::{self, Unit},
    words,
};

/// Whether the member is as expected.
///
/// # Errors
/// Why the expectation cannot be read.
pub(super) fn holds(actual: &Actual, raw: &Raw) -> Result<bool, String> {
    let wanted: Vec<String> = items(raw).into_iter().filter(|t| t != words::NOTHING).collect();
    match actual {
        Actual::Words(found) => Ok(all_among(&wanted, found) && found.iter().all(|ways| wanted.iter().any(|w| is(w, ways)))),
        Actual::Among(found) => Ok(all_among(&wanted, found) && (found.is_empty() || !wanted.is_empty())),
        Actual::NotSet(why) => Ok(matches!(wanted.as_slice(), [one] if one == why)),
        Actual::Money(found) => {
            if wanted.iter().any(|w| w == words::NOT_SET) {
                return Ok(false);
            }
            let wanted: Vec<Range> = wanted.iter().map(|w| amount(w)).collect::<Result<_, _>>()?;
            Ok(wanted.iter().all(|w| found.contains(w)) && found.iter().all(|f| wanted.contains(f)))
        }
    }
}

/// The expectation as it is shown again.
pub(super) fn shown(raw: &Raw) -> String {
    let items = items(raw);
    if items.is_empty() { words::NOTHING.to_owned() } else { items.join("、") }
}

fn items(raw: &Raw) -> Vec<String> {
    match raw {
        Raw::Flag(flag) => vec![flag.to_string()],
        Raw::Number(n) => vec![n.normalize().to_string()],
        Raw::Text(text) => vec![text.clone()],
        Raw::List(items) => items.clone(),
    }
}

fn all_among(wanted: &[String], found: &[Vec<String>]) -> bool {
    wanted.iter().all(|w| found.iter().any(|ways| is(w, ways)))
}

fn is(wanted: &str, ways: &[String]) -> bool {
    ways.iter().any(|way| parts(way) == parts(wanted))
}

/// `警告+罚款` and `罚款+警告` are the same.
fn parts(text: &str) -> Vec<&str> {
    let mut parts: Vec<&str> = text.split('+').map(str::trim).collect();
    parts.sort_unstable();
    parts
}

/// An amount in 元; a bare number is one.
fn amount(text: &str) -> Result<Range, String> {
    let phrase = phrase::parse(text)?;
    match phrase.unit {
        Unit::Yuan | Unit::None => Ok(phrase.range),
        _ => Err(words::WANTS_YUAN.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_differ_by_their_ends_not_by_their_words() {
        let found = Actual::Money(vec![phrase::parse("超过2000元，8000元以下").expect("a phrase").range]);
        let is = |text: &str| holds(&found, &Raw::Text(text.to_owned()));
        assert_eq!(is("超过2000元,8000元以下"), Ok(true));
        assert_eq!(is("超过0.2万元，0.8万元以下"), Ok(true));
        assert_eq!(is("2000元以上8000元以下"), Ok(false));
        assert_eq!(is("无"), Ok(false));
        assert!(is("约2000元").is_err() && is("30%以下").is_err());
        assert_eq!(holds(&Actual::Money(Vec::new()), &Raw::Text("无".to_owned())), Ok(true));
    }

    #[test]
    fn words_hold_as_a_whole() {
        let found = Actual::Words(vec![vec!["警告+罚款".to_owned()], vec!["警告".to_owned(), "warning".to_owned()]]);
        let is = |items: &[&str]| holds(&found, &Raw::List(items.iter().map(|s| (*s).to_owned()).collect()));
        assert_eq!(is(&["warning", "罚款+警告"]), Ok(true));
        assert_eq!(is(&["警告"]), Ok(false));
        assert_eq!(is(&[]), Ok(false));
    }
}
