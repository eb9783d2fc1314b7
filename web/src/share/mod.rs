//! A case as a link: its facts stand behind `#`, so that they reach no server.
//!
//! `1.<engine>~<outcome>~<place>~<act>~<fact=text&…>~<documents>~<check>`. Of
//! each document that took part two bytes of its id's digest and three of its
//! own suffice to say whether the same one is here, and, where it differs, which.

mod qr;

pub use qr::picture;

use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD as BASE64};
use cailiang::{VERSION, decision::UsedDocument, order::Gather};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use sha2::{Digest as _, Sha256};

/// The number of the form.
const FORMAT: &str = "1.";
/// Longer links are refused unread; a long case has some two thousand characters.
const LONGEST: usize = 20_000;
/// What may stand in a link as it is.
const KEPT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b':');

/// A case as it was shared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shared {
    /// The engine it was decided by.
    pub engine: String,
    /// The outcome it had, as a decision names it.
    pub outcome: String,
    /// The place.
    pub place: String,
    /// The violation.
    pub violation: String,
    /// What was answered, fact by fact, as it was typed.
    pub entries: Vec<(String, String)>,
    /// The documents it was decided on.
    pub documents: Vec<Mark>,
}

/// What tells a document: two bytes for its id, three for its text.
pub type Mark = [u8; 5];

/// Why a link cannot be opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It is no shared case, or damaged on its way.
    Damaged,
    /// Written by a newer page.
    Newer,
    /// Far too long.
    TooLong,
}

/// How the documents here differ from those a case was decided on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Difference {
    /// Here, but in another text or version; or here and not taken into account then.
    pub other: Vec<String>,
    /// How many took part then that are not here at all.
    pub missing: usize,
}

impl Difference {
    /// Whether there is none.
    pub fn is_none(&self) -> bool {
        *self == Self::default()
    }
}

impl Shared {
    /// A case with the documents that took part in its decision.
    pub fn new(outcome: &str, place: &str, violation: &str, entries: Vec<(String, String)>, documents: &[UsedDocument]) -> Self {
        Self {
            engine: VERSION.to_owned(),
            outcome: outcome.to_owned(),
            place: place.to_owned(),
            violation: violation.to_owned(),
            entries,
            documents: documents.iter().map(mark).gather(),
        }
    }

    /// What stands in the address.
    pub fn write(&self) -> String {
        let safe = |text: &str| utf8_percent_encode(text, KEPT).to_string();
        let entries: Vec<String> = self.entries.iter().map(|(f, t)| [safe(f).as_str(), "=", &safe(t)].concat()).gather();
        let documents = BASE64.encode(self.documents.concat());
        let head: Vec<String> = [&self.engine, &self.outcome, &self.place, &self.violation].map(|t| safe(t)).into();
        let text = [FORMAT, &head.join("~"), "~", &entries.join("&"), "~", &documents].concat();
        [text.as_str(), "~", &check(&text)].concat()
    }

    /// Reads what stands in an address.
    ///
    /// # Errors
    /// [`Refusal`], whatever it is that stands there.
    pub fn read(address: &str) -> Result<Self, Refusal> {
        if address.len() > LONGEST {
            return Err(Refusal::TooLong);
        }
        let body = address.strip_prefix(FORMAT);
        let newer = address.split('.').next().is_some_and(|n| n.parse::<u16>().is_ok_and(|n| n > 1));
        let body = body.ok_or(if newer { Refusal::Newer } else { Refusal::Damaged })?;
        Self::checked(address, body).ok_or(Refusal::Damaged)
    }

    fn checked(address: &str, body: &str) -> Option<Self> {
        let (text, sum) = address.rsplit_once('~')?;
        if check(text) != sum {
            return None;
        }
        let plain = |text: &str| percent_decode_str(text).decode_utf8().ok().map(String::from);
        let mut parts = body.split('~');
        let mut next = || parts.next();
        let (engine, outcome, place, violation) = (plain(next()?)?, plain(next()?)?, plain(next()?)?, plain(next()?)?);
        let entry = |e: &str| e.split_once('=').and_then(|(f, t)| Some((plain(f)?, plain(t)?)));
        let entries = next()?.split('&').filter(|e| !e.is_empty()).map(entry).collect::<Option<Vec<_>>>()?;
        let documents = BASE64.decode(next()?).ok()?;
        let (documents, rest) = documents.as_chunks::<5>();
        rest.is_empty().then(|| Self { engine, outcome, place, violation, entries, documents: documents.to_vec() })
    }

    /// How the documents of a decision made here differ from those of then.
    pub fn difference(&self, here: &[UsedDocument]) -> Difference {
        let other = here.iter().filter(|d| !self.documents.contains(&mark(d))).map(|d| d.title.clone()).gather();
        let known = |then: &&Mark| here.iter().any(|d| mark(d).first_chunk::<2>() == then.first_chunk::<2>());
        Difference { other, missing: self.documents.iter().filter(|m| !known(m)).count() }
    }
}

/// What tells a document.
fn mark(document: &UsedDocument) -> Mark {
    let [a, b, ..] = sum(&document.id);
    let [c, d, e, ..] = sum(&document.digest);
    [a, b, c, d, e]
}

fn check(text: &str) -> String {
    let [a, b, c, d, e, f, ..] = sum(text);
    BASE64.encode([a, b, c, d, e, f])
}

fn sum(text: &str) -> [u8; 32] {
    Sha256::digest(text.as_bytes()).into()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn sample() -> Shared {
        let of = |(f, t): (&str, &str)| (f.to_owned(), t.to_owned());
        Shared {
            engine: "0.1.0".into(),
            outcome: "ordinary".into(),
            place: "tianjin/binhai".into(),
            violation: "food-stall".into(),
            entries: [("act_start", "2024-05-01T08:30"), ("note", "甲~乙=丙&丁 #")].map(of).into(),
            documents: vec![[1, 2, 3, 4, 5], [6, 7, 8, 9, 0]],
        }
    }

    #[test]
    fn reads_what_it_wrote() {
        let text = sample().write();
        assert!(text.bytes().all(|b| b.is_ascii_graphic() && !matches!(b, b'#' | b'"' | b'<' | b'>')), "{text}");
        assert_eq!(Shared::read(&text), Ok(sample()));
    }

    #[test]
    fn refuses_what_is_none() {
        assert_eq!(Shared::read("2.x"), Err(Refusal::Newer));
        assert_eq!(Shared::read("<script>"), Err(Refusal::Damaged));
        assert_eq!(Shared::read(&"1.".repeat(LONGEST)), Err(Refusal::TooLong));
        let text = sample().write();
        for at in 2..text.len() {
            assert!(Shared::read(&text[..at]).is_err(), "cut at {at}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_read_or_refused(text in ".{0,200}") {
            prop_assert!(Shared::read(&text).is_err());
            prop_assert!(Shared::read(&["1.", &text].concat()).is_err());
        }

        #[test]
        fn any_entries_survive(entries in proptest::collection::vec((".{0,12}", ".{0,40}"), 0..6)) {
            let shared = Shared { entries, ..sample() };
            prop_assert_eq!(Shared::read(&shared.write()), Ok(shared));
        }
    }
}
