//! One line that reproduces a decision: what was asked, against which
//! documents, by which engine, giving what.
//!
//! `裁量尺1:` and base64url of a plain text, one `key value` a line, behind it
//! a checksum. Only the documents that took part stand in it, and a replay
//! decides with those alone: other lists may change as they like.

use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD};
use sha2::{Digest as _, Sha256};

use crate::{
    VERSION,
    case::{Case, Raw},
    case_error::CaseError,
    decide::decide,
    decision::Decision,
    facts::{FactKind, FactSpec, Value, id},
    lists::{Document, Lists, place},
    words,
};

/// How the line begins, before the number of its format.
const NAME: &str = "裁量尺";
/// The number of the format.
const FORMAT: &str = "1";
/// Bytes of the checksum.
const CHECK: usize = 6;
/// Hex digits kept of a digest.
const SHORT: usize = 16;
/// Between the texts of a list.
const BETWEEN: char = '\u{1f}';

/// Writes a decision out, so that its bytes can be compared.
pub type Write<'a> = &'a dyn Fn(&Decision) -> Vec<u8>;

/// A receipt.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Receipt {
    /// The engine's version.
    pub engine: String,
    /// The place.
    pub place: String,
    /// The violations.
    pub violations: Vec<String>,
    /// The facts given, as a case file writes them.
    pub facts: Vec<(String, String)>,
    /// Personal facts that were given and left out.
    pub without: Vec<String>,
    /// The documents that took part: id, effective date, the digest's beginning.
    pub documents: Vec<(String, String, String)>,
    /// The beginning of the digest of the decision, its engine's version left out.
    pub digest: String,
}

/// A decision that was replayed.
#[derive(Clone, Debug)]
pub struct Replayed {
    /// The decision.
    pub decision: Decision,
    /// The documents it was made with, joined.
    pub lists: Lists,
    /// The case.
    pub case: Case,
    /// Whether it is the same: always, unless personal facts were left out.
    pub same: bool,
}

/// Why a receipt cannot be replayed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// It is no receipt.
    #[error("{}", words::NOT_A_RECEIPT)]
    NotAReceipt,
    /// Of another format.
    #[error("{}", words::other_format(.0))]
    Format(String),
    /// Damaged: the checksum does not fit.
    #[error("{}", words::DAMAGED)]
    Damaged,
    /// A document is not there in this version; the versions that are.
    #[error("{}", words::missing(title, effective, known))]
    Missing {
        /// Its title, or id where not even that is known.
        title: String,
        /// The version's effective date.
        effective: String,
        /// The effective dates that are there.
        known: Vec<String>,
    },
    /// A document reads otherwise.
    #[error("{}", words::other_text(title, effective, was, is))]
    OtherText {
        /// Its title.
        title: String,
        /// The version's effective date.
        effective: String,
        /// The digest then.
        was: String,
        /// The digest now.
        is: String,
    },
    /// The documents lack something every decision needs.
    #[error("{}", words::incomplete(.0))]
    Incomplete(String),
    /// The facts cannot be read.
    #[error("{}", words::unreadable(&.0.iter().map(|e| e.message.clone()).collect::<Vec<_>>()))]
    Unreadable(Vec<CaseError>),
    /// Another engine, and another result.
    #[error("{}", words::other_engine(was, VERSION))]
    OtherEngine {
        /// The version then.
        was: String,
    },
    /// The same of everything, and yet another result.
    #[error("{}", words::OTHER_RESULT)]
    OtherResult,
}

impl Receipt {
    /// The receipt of a case's decision.
    pub fn of(lists: &Lists, case: &Case, write: Write<'_>) -> Self {
        let decision = decide(lists, case);
        let documents = decision.receipt.documents.iter().map(|d| (d.id.clone(), d.effective.clone(), short(&d.digest)));
        Self {
            engine: VERSION.to_owned(),
            place: case.place.clone(),
            violations: case.violations.clone(),
            facts: case.facts().map(|(fact, value)| (fact.to_owned(), written(value))).collect(),
            without: Vec::new(),
            documents: documents.collect(),
            digest: digest(decision, write),
        }
    }

    /// The same without what is personal: the birth date, and every free text.
    #[must_use]
    pub fn without_personal(mut self, lists: &Lists) -> Self {
        let text = |s: &FactSpec| matches!(s.kind, FactKind::Text | FactKind::List);
        let personal = |fact: &str| fact == id::BIRTH_DATE || lists.fact(fact).is_some_and(text);
        self.without.extend(self.facts.iter().map(|(f, _)| f.clone()).filter(|f| personal(f)));
        self.facts.retain(|(f, _)| !personal(f));
        self
    }

    /// The line.
    pub fn line(&self) -> String {
        let mut text = format!("engine {}\nplace {}\n", self.engine, self.place);
        let mut put = |key: &str, rest: &str| text.extend([key, " ", &escaped(rest), "\n"]);
        self.violations.iter().for_each(|v| put("violation", v));
        self.facts.iter().for_each(|(fact, value)| put("fact", &[fact, " ", value].concat()));
        self.without.iter().for_each(|fact| put("without", fact));
        self.documents.iter().for_each(|(id, effective, digest)| put("document", &[id, "@", effective, ":", digest].concat()));
        put("digest", &self.digest);
        let mut bytes = text.into_bytes();
        bytes.extend(check(&bytes));
        [NAME, FORMAT, ":", &BASE64_URL_SAFE_NO_PAD.encode(bytes)].concat()
    }

    /// Reads a line; white space in it does not matter.
    ///
    /// # Errors
    /// [`Refusal::NotAReceipt`], [`Refusal::Format`] or [`Refusal::Damaged`].
    pub fn read(line: &str) -> Result<Self, Refusal> {
        let line: String = line.split_whitespace().collect();
        let (format, body) = line.strip_prefix(NAME).and_then(|rest| rest.split_once(':')).ok_or(Refusal::NotAReceipt)?;
        if format != FORMAT {
            return Err(Refusal::Format(format.to_owned()));
        }
        let bytes = BASE64_URL_SAFE_NO_PAD.decode(body).map_err(|_| Refusal::Damaged)?;
        let (text, sum) = bytes.len().checked_sub(CHECK).and_then(|at| bytes.split_at_checked(at)).ok_or(Refusal::Damaged)?;
        if check(text) != sum {
            return Err(Refusal::Damaged);
        }
        let text = std::str::from_utf8(text).map_err(|_| Refusal::Damaged)?;
        Self::parsed(text).ok_or(Refusal::Damaged)
    }

    fn parsed(text: &str) -> Option<Self> {
        let mut out = Self::default();
        for line in text.lines() {
            let (key, rest) = line.split_once(' ')?;
            let rest = unescaped(rest);
            match key {
                "engine" => out.engine = rest,
                "place" => out.place = rest,
                "violation" => out.violations.push(rest),
                "fact" => out.facts.push(rest.split_once(' ').map(|(f, v)| (f.to_owned(), v.to_owned()))?),
                "without" => out.without.push(rest),
                "document" => {
                    let (id, rest) = rest.split_once('@')?;
                    let (effective, digest) = rest.split_once(':')?;
                    out.documents.push((id.to_owned(), effective.to_owned(), digest.to_owned()));
                }
                "digest" => out.digest = rest,
                _ => return None,
            }
        }
        Some(out)
    }

    /// Decides again, with the documents that took part alone.
    ///
    /// # Errors
    /// [`Refusal`], where the decision would not be the same.
    pub fn replay(&self, lists: &Lists, write: Write<'_>) -> Result<Replayed, Refusal> {
        let documents = self.documents.iter().map(|d| self.document(lists, d)).collect::<Result<Vec<_>, _>>()?;
        let lists = Lists::new(documents.into_iter().cloned().collect()).map_err(|why| Refusal::Incomplete(why.to_string()))?;
        let facts = self.facts.iter().map(|(fact, value)| (fact.clone(), raw(&lists, fact, value)));
        let asked = [("place".to_owned(), Raw::Text(self.place.clone())), ("violation".to_owned(), Raw::List(self.violations.clone()))];
        let case = Case::read(&lists, asked.into_iter().chain(facts)).map_err(Refusal::Unreadable)?;
        let decision = decide(&lists, &case);
        let same = digest(decision.clone(), write) == self.digest;
        if !same && self.without.is_empty() {
            return Err(if self.engine == VERSION { Refusal::OtherResult } else { Refusal::OtherEngine { was: self.engine.clone() } });
        }
        Ok(Replayed { decision, lists, case, same })
    }

    /// A document of the receipt as the lists hold it.
    fn document<'l>(&self, lists: &'l Lists, (id, effective, was): &(String, String, String)) -> Result<&'l Document, Refusal> {
        let named = || lists.documents().iter().filter(|d| d.id == *id);
        let title = named().next().map_or_else(|| id.clone(), |d| d.title.clone());
        let versions: Vec<&Document> = named().filter(|d| d.effective.to_string() == *effective).collect();
        if let Some(found) = versions.iter().find(|d| short(&d.digest) == *was) {
            return Ok(found);
        }
        let here = versions.iter().find(|d| place::reaches(&d.place, &self.place)).or(versions.first());
        Err(match here {
            Some(d) => Refusal::OtherText { title, effective: effective.clone(), was: was.clone(), is: short(&d.digest) },
            None => Refusal::Missing { title, effective: effective.clone(), known: named().map(|d| d.effective.to_string()).collect() },
        })
    }
}

/// The digest of a decision, its engine's version left out.
fn digest(mut decision: Decision, write: Write<'_>) -> String {
    decision.receipt.engine = "";
    decision.acts.iter_mut().for_each(|act| act.receipt.engine = "");
    let hash = Sha256::digest(write(&decision));
    hash.iter().take(SHORT).map(|byte| format!("{byte:02x}")).collect()
}

fn check(bytes: &[u8]) -> Vec<u8> {
    Sha256::digest(bytes).iter().take(CHECK).copied().collect()
}

fn short(digest: &str) -> String {
    digest.chars().take(SHORT).collect()
}

/// A value with all its digits.
fn written(value: &Value) -> String {
    match value {
        Value::Number(n) => n.to_string(),
        Value::List(items) => items.iter().flat_map(|i| [escaped(i), BETWEEN.to_string()]).collect(),
        other => other.display(),
    }
}

fn raw(lists: &Lists, fact: &str, value: &str) -> Raw {
    match (lists.fact(fact).map(|s| &s.kind), value) {
        (Some(FactKind::YesNo), "true") => Raw::Flag(true),
        (Some(FactKind::YesNo), "false") => Raw::Flag(false),
        (Some(FactKind::List), items) => Raw::List(items.split_terminator(BETWEEN).map(unescaped).collect()),
        _ => Raw::Text(value.to_owned()),
    }
}

fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace('\n', "\\n").replace('\r', "\\r").replace(BETWEEN, "\\s")
}

fn unescaped(text: &str) -> String {
    let (mut out, mut rest) = (String::new(), text.chars());
    while let Some(c) = rest.next() {
        match if c == '\\' { rest.next() } else { None } {
            Some('n') => out.push('\n'),
            Some('r') => out.push('\r'),
            Some('s') => out.push(BETWEEN),
            Some(other) => out.push(other),
            None => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn sample() -> Receipt {
        let facts = [("act_minor", "true"), ("guardian", "张\n三 \\n 甲"), ("act_place_district", "")];
        Receipt {
            engine: "0.1.0".into(),
            place: "beijing".into(),
            violations: vec!["a".into(), "b".into()],
            facts: facts.map(|(f, v)| (f.to_owned(), v.to_owned())).to_vec(),
            without: vec!["birth_date".into()],
            documents: vec![("apl".into(), "2021-07-15".into(), "0123456789abcdef".into())],
            digest: "00".repeat(16),
        }
    }

    #[test]
    fn a_line_reads_back() {
        let line = sample().line();
        assert!(line.starts_with("裁量尺1:") && !line.contains(char::is_whitespace), "{line}");
        assert_eq!(Receipt::read(&line), Ok(sample()));
        let (a, b) = line.split_at(40);
        assert_eq!(Receipt::read(&format!(" {a}\n  {b}\n")), Ok(sample()), "copied with line breaks");
    }

    #[test]
    fn what_is_no_receipt_or_another_format() {
        assert_eq!(Receipt::read("裁量尺"), Err(Refusal::NotAReceipt));
        assert_eq!(Receipt::read("https://example.org/"), Err(Refusal::NotAReceipt));
        assert_eq!(Receipt::read("裁量尺2:AAAA"), Err(Refusal::Format("2".into())));
        assert_eq!(Receipt::read("裁量尺1:"), Err(Refusal::Damaged));
    }

    proptest! {
        #[test]
        fn any_text_is_read_or_refused(text in any::<String>()) {
            prop_assert!(Receipt::read(&["裁量尺1:", &text].concat()).is_err());
        }

        #[test]
        fn any_wrong_character_is_seen(at in 0usize..300, by in "[A-Za-z0-9_-]") {
            let line = sample().line();
            let body: Vec<char> = line.chars().collect();
            let at = 5 + at % (body.len() - 5);
            let mut other = body.clone();
            other.splice(at..=at, by.chars());
            prop_assume!(other != body);
            // The last character may carry bits that mean nothing.
            let read = Receipt::read(&other.into_iter().collect::<String>());
            prop_assert!(read == Err(Refusal::Damaged) || (at + 1 == body.len() && read == Ok(sample())));
        }

        #[test]
        fn any_values_come_back(value in any::<String>(), items in prop::collection::vec(any::<String>(), 0..4)) {
            let mut one = sample();
            one.facts = vec![("a".into(), value), ("b".into(), written(&Value::List(items)))];
            prop_assert_eq!(Receipt::read(&one.line()), Ok(one));
        }
    }
}
