//! Citations: 条, 款, 句, 项 in the short notation `33.1s2` and in full Chinese.

use std::{fmt, str::FromStr};

use macro_rules_attribute::derive;
use serde::Serialize;

/// A place in a document: article, paragraph, sentence, item.
///
/// ```
/// use cailiang::citation::Citation;
/// let chinese = |text: &str| text.parse::<Citation>().map(|at| at.chinese());
/// assert_eq!(chinese("33.1s2").as_deref(), Ok("第三十三条第一款后句"));
/// assert_eq!(chinese("111.1(1)").as_deref(), Ok("第一百一十一条第一款第（一）项"));
/// assert!(chinese("前句").is_err());
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Wire!)]
#[serde(into = "String")]
pub struct Citation {
    /// 条, from 1.
    pub article: u16,
    /// 之一, 之二 …: the 1 of `120-1`.
    pub inserted: Option<u16>,
    /// 款, from 1; `None` where the article has a single paragraph.
    pub paragraph: Option<u16>,
    /// 句, from 1: 1 is 前句, 2 is 后句.
    pub sentence: Option<u16>,
    /// 项, from 1.
    pub item: Option<u16>,
}

/// A text that is no citation.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("“{0}”不是条款引用；请写成 42、33.1s2、49.1(5)、120-1 这样的形式")]
pub struct NoCitation(pub String);

impl Citation {
    /// The same place without its item: the words that stand for all items.
    pub fn without_item(&self) -> Self {
        Self { item: None, ..self.clone() }
    }

    /// The place in words: 第四十九条第一款第（五）项.
    pub fn chinese(&self) -> String {
        let mut out = format!("第{}条", numeral(self.article));
        if let Some(n) = self.inserted {
            out.push_str(&format!("之{}", numeral(n)));
        }
        if let Some(n) = self.paragraph {
            out.push_str(&format!("第{}款", numeral(n)));
        }
        match self.sentence {
            Some(1) => out.push_str("前句"),
            Some(2) => out.push_str("后句"),
            Some(n) => out.push_str(&format!("第{}句", numeral(n))),
            None => {}
        }
        if let Some(n) = self.item {
            out.push_str(&format!("第（{}）项", numeral(n)));
        }
        out
    }
}

/// A place in a document that is named: `gas-reg#49.1(5)`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Wire!)]
pub struct Reference {
    /// The document's id.
    pub document: String,
    /// The place in it.
    pub at: Citation,
}

impl fmt::Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}#{}", self.document, self.at)
    }
}

impl FromStr for Reference {
    type Err = NoCitation;

    fn from_str(text: &str) -> Result<Self, NoCitation> {
        let (document, at) = text.split_once('#').filter(|(d, _)| !d.is_empty()).ok_or_else(|| NoCitation(text.to_owned()))?;
        Ok(Self { document: document.to_owned(), at: at.parse()? })
    }
}

/// A whole number below 10 000 in Chinese numerals, as articles are numbered.
pub fn numeral(n: u16) -> String {
    const DIGITS: [&str; 10] = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
    const UNITS: [(u16, &str); 4] = [(1000, "千"), (100, "百"), (10, "十"), (1, "")];
    if n == 0 {
        return DIGITS.first().copied().unwrap_or_default().to_owned();
    }
    let (mut rest, mut out, mut gap) = (n, String::new(), false);
    for (size, unit) in UNITS {
        let digit = rest / size;
        rest %= size;
        if digit == 0 {
            gap = !out.is_empty();
            continue;
        }
        if gap {
            out.push('零');
            gap = false;
        }
        if !(size == 10 && digit == 1 && out.is_empty()) {
            out.push_str(DIGITS.get(usize::from(digit)).copied().unwrap_or("万"));
        }
        out.push_str(unit);
    }
    out
}

impl fmt::Display for Citation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.article)?;
        if let Some(n) = self.inserted {
            write!(f, "-{n}")?;
        }
        if let Some(n) = self.paragraph {
            write!(f, ".{n}")?;
        }
        if let Some(n) = self.sentence {
            write!(f, "s{n}")?;
        }
        if let Some(n) = self.item {
            write!(f, "({n})")?;
        }
        Ok(())
    }
}

impl FromStr for Citation {
    type Err = NoCitation;

    fn from_str(text: &str) -> Result<Self, NoCitation> {
        let mut rest = text;
        let article = leading_number(&mut rest);
        let mut part = |open: char, close: Option<char>| -> Result<Option<u16>, ()> {
            let Some(inner) = rest.strip_prefix(open) else { return Ok(None) };
            rest = inner;
            let n = leading_number(&mut rest).ok_or(())?;
            if let Some(close) = close {
                rest = rest.strip_prefix(close).ok_or(())?;
            }
            Ok(Some(n))
        };
        let parsed = (|| {
            Ok::<_, ()>(Self {
                article: article.ok_or(())?,
                inserted: part('-', None)?,
                paragraph: part('.', None)?,
                sentence: part('s', None)?,
                item: part('(', Some(')'))?,
            })
        })();
        parsed.ok().filter(|_| rest.is_empty()).ok_or_else(|| NoCitation(text.to_owned()))
    }
}

/// Takes a number from 1 to 9999, without leading zero, off the front.
fn leading_number(rest: &mut &str) -> Option<u16> {
    let end = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
    let (digits, tail) = rest.split_at_checked(end)?;
    if digits.starts_with('0') {
        return None;
    }
    let n = digits.parse().ok().filter(|n| *n < 10_000)?;
    *rest = tail;
    Some(n)
}

impl From<Citation> for String {
    fn from(at: Citation) -> Self {
        at.to_string()
    }
}

impl TryFrom<String> for Citation {
    type Error = NoCitation;

    fn try_from(text: String) -> Result<Self, NoCitation> {
        text.parse()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn round_trips() {
        for text in ["33.1s2", "32(1)", "49.1(5)", "120-1", "42", "111.1(1)", "33.1s1"] {
            assert_eq!(text.parse::<Citation>().expect(text).to_string(), text);
        }
    }

    #[test]
    fn rejects_what_is_none() {
        for text in ["", "33.", "s2", "33(一)", "33.1(2", "033", "33.1s2x", "0"] {
            assert!(text.parse::<Citation>().is_err(), "{text}");
        }
    }

    #[test]
    fn numerals() {
        let cases = [
            (1, "一"),
            (10, "十"),
            (19, "十九"),
            (42, "四十二"),
            (101, "一百零一"),
            (111, "一百一十一"),
            (1259, "一千二百五十九"),
            (1001, "一千零一"),
        ];
        for (n, text) in cases {
            assert_eq!(numeral(n), text);
        }
    }
}
