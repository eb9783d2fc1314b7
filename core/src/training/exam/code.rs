//! The text an exam travels as: in a link, or in a QR code.
//!
//! `裁量尺考卷1:`, base64url of the packed exam, and a checksum. It holds names and
//! numbers only, no text that a page would show as its own.

use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD as BASE64};
use sha2::{Digest as _, Sha256};

use super::Exam;
use crate::{training::words, wire};

const NAME: &str = "裁量尺考卷";
const FORMAT: &str = "1";
/// The most characters that are read: more does not fit into a QR code.
const MOST: usize = 2_000;
/// Bytes of the checksum.
const CHECK: usize = 4;
/// The most pairs and scenarios of one exam.
const ITEMS: usize = 200;

/// Why a text is no exam.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct BadExam(pub String);

impl Exam {
    /// The exam as a text.
    pub fn code(&self) -> String {
        let packed = wire::pack(std::slice::from_ref(self));
        let bytes: Vec<u8> = packed.iter().copied().chain(check(&packed)).collect();
        format!("{NAME}{FORMAT}:{}", BASE64.encode(bytes))
    }

    /// The exam a text is.
    ///
    /// # Errors
    /// [`BadExam`], in Chinese, for whatever is none.
    pub fn read(text: &str) -> Result<Self, BadExam> {
        let bad = |why: &str| BadExam(why.to_owned());
        let text = text.trim();
        let rest = text.strip_prefix(NAME).ok_or_else(|| bad(words::NO_EXAM))?;
        if text.chars().count() > MOST {
            return Err(bad(words::TOO_LONG));
        }
        let (version, code) = rest.split_once(':').ok_or_else(|| bad(words::DAMAGED))?;
        if version != FORMAT {
            let number = !version.is_empty() && version.len() < 4 && version.chars().all(|c| c.is_ascii_digit());
            return Err(if number { BadExam(words::other_version(version)) } else { bad(words::DAMAGED) });
        }
        let bytes = BASE64.decode(code).map_err(|_| bad(words::DAMAGED))?;
        let at = bytes.len().checked_sub(CHECK).ok_or_else(|| bad(words::DAMAGED))?;
        let (packed, sum) = bytes.split_at(at);
        if check(packed).as_slice() != sum {
            return Err(bad(words::DAMAGED));
        }
        let all: Vec<Self> = wire::unpack(packed).ok_or_else(|| bad(words::DAMAGED))?;
        let [exam] = all.as_slice() else { return Err(bad(words::DAMAGED)) };
        if usize::from(exam.pairs) > ITEMS || exam.scenarios.len() > ITEMS {
            return Err(bad(words::TOO_MUCH));
        }
        Ok(exam.clone())
    }
}

fn check(packed: &[u8]) -> Vec<u8> {
    Sha256::digest(packed).iter().copied().take(CHECK).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{any, proptest};

    use super::*;

    fn exam() -> Exam {
        Exam {
            seed: Exam::seed_of(u64::MAX),
            title: "第二季度考试".to_owned(),
            topics: vec!["生活垃圾和环卫".to_owned()],
            scenarios: vec!["old-sofa".to_owned(); 12],
            pairs: 20,
            minutes: Some(45),
            lists: "0123456789ab".to_owned(),
            ..Exam::default()
        }
    }

    #[test]
    fn an_exam_comes_back_and_fits_a_qr_code() {
        let code = exam().code();
        assert_eq!(Exam::read(&format!(" {code}\n")), Ok(exam()));
        assert_eq!(exam().number(), u64::MAX);
        assert!(code.len() < 600, "{}", code.len());
    }

    #[test]
    fn what_is_none_is_refused_in_chinese() {
        let code = exam().code();
        let why = |text: &str| Exam::read(text).map_err(|e| e.to_string());
        assert_eq!(why("http://x"), Err(words::NO_EXAM.to_owned()));
        assert_eq!(why(&code.replacen('1', "2", 1)), Err(words::other_version("2")));
        assert_eq!(why(&code.replacen('1', "x", 1)), Err(words::DAMAGED.to_owned()));
        assert_eq!(why(code.split_at(code.len() - 2).0), Err(words::DAMAGED.to_owned()));
        assert_eq!(why(&format!("{code}{}", "A".repeat(9000))), Err(words::TOO_LONG.to_owned()));
        assert_eq!(why(&Exam { pairs: 999, ..exam() }.code()), Err(words::TOO_MUCH.to_owned()));
        assert_eq!(why("裁量尺考卷1:"), Err(words::DAMAGED.to_owned()));
    }

    proptest! {
        #[test]
        fn any_text_is_read_or_refused(text in any::<String>(), bytes in any::<Vec<u8>>()) {
            let _ = Exam::read(&format!("{NAME}1:{text}"));
            let sum = check(&bytes);
            let _ = Exam::read(&format!("{NAME}1:{}", BASE64.encode([bytes, sum].concat())));
        }

        #[test]
        fn any_letter_changed_is_noticed(at in 0_usize..400, to in "[A-Za-z0-9_-]") {
            let code = exam().code();
            let at = code.char_indices().skip(7).map(|(i, _)| i).nth(at);
            let Some(at) = at.filter(|i| code.get(*i..=*i).is_some_and(|c| c != to)) else { return Ok(()) };
            let changed = format!("{}{to}{}", code.get(..at).unwrap_or_default(), code.get(at + 1..).unwrap_or_default());
            assert_ne!(Exam::read(&changed).ok(), Some(exam()));
        }
    }
}
