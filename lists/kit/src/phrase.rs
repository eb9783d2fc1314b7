//! The closed grammar of amounts and ranges: `5000元以上5万元以下`, `超过30%，不满70%`, `2`.
//!
//! The counterpart of [`cailiang::phrase`], which writes what this reads.

use std::fmt;

use cailiang::amount::{Bound, Range};
use rust_decimal::Decimal;

use crate::words;

/// What the numbers of a phrase count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unit {
    /// A bare number.
    None,
    /// 元; 万元 is turned into 元.
    Yuan,
    /// Per cent; the numbers become shares: 5% is 0.05.
    Percent,
    /// 倍.
    Times,
    /// Any other word: 平方米, 日.
    Other(String),
}

impl fmt::Display for Unit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::None => words::NO_UNIT,
            Self::Yuan => "元",
            Self::Percent => "%",
            Self::Times => "倍",
            Self::Other(text) => text,
        })
    }
}

/// A range and what its numbers count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phrase {
    /// The range, in 元, as a share, or in the unit itself.
    pub range: Range,
    /// The unit.
    pub unit: Unit,
}

/// Reads a phrase.
///
/// ```
/// use cailiang_lists::phrase::{parse, Unit};
/// let phrase = parse("超过2000元，8000元以下").unwrap();
/// assert_eq!(phrase.unit, Unit::Yuan);
/// assert_eq!(cailiang::phrase::range(&phrase.range, "元"), "超过2000元，8000元以下");
/// assert!(parse("不超过2000元").is_err());
/// ```
///
/// # Errors
/// What is wrong, in Chinese.
pub fn parse(text: &str) -> Result<Phrase, String> {
    let mut rest = text.trim();
    let no_phrase = || words::bad_phrase(text);
    let first = end(&mut rest, text)?;
    if rest.is_empty() {
        let (min, max) = match first.side {
            Side::Low => (Some(first.bound), None),
            Side::High => (None, Some(first.bound)),
            Side::Both => (Some(first.bound), Some(first.bound)),
        };
        return Ok(Phrase { range: Range { min, max }, unit: first.unit });
    }
    rest = rest.strip_prefix(['，', ',', '、']).unwrap_or(rest).trim_start();
    let second = end(&mut rest, text)?;
    if !rest.is_empty() || first.side != Side::Low || second.side != Side::High {
        return Err(no_phrase());
    }
    if first.unit != second.unit {
        return Err(words::units_differ(&first.unit, &second.unit));
    }
    Ok(Phrase { range: Range { min: Some(first.bound), max: Some(second.bound) }, unit: first.unit })
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Low,
    High,
    Both,
}

struct End {
    side: Side,
    bound: Bound,
    unit: Unit,
}

/// One end of a range: `X以上`, `超过X`, `X以下`, `不满X`, or just `X`.
fn end(rest: &mut &str, whole: &str) -> Result<End, String> {
    for (word, side) in [("超过", Side::Low), ("不满", Side::High)] {
        if let Some(after) = rest.strip_prefix(word) {
            *rest = after;
            let (value, unit) = number(rest, whole)?;
            return Ok(End { side, bound: Bound::open(value), unit });
        }
    }
    let (value, unit) = number(rest, whole)?;
    for (word, side) in [("以上", Side::Low), ("以下", Side::High)] {
        if let Some(after) = rest.strip_prefix(word) {
            *rest = after;
            return Ok(End { side, bound: Bound::closed(value), unit });
        }
    }
    Ok(End { side: Side::Both, bound: Bound::closed(value), unit })
}

/// A number with its unit, taken off the front.
fn number(rest: &mut &str, whole: &str) -> Result<(Decimal, Unit), String> {
    let digits = rest.find(|c: char| !(c.is_ascii_digit() || c == '.')).unwrap_or(rest.len());
    let (figure, after) = rest.split_at_checked(digits).ok_or_else(|| words::bad_phrase(whole))?;
    let tidy = !figure.starts_with('.') && !figure.ends_with('.');
    // Digits and one point that make no number are too many digits.
    let written = tidy && !figure.is_empty() && figure.matches('.').count() < 2;
    let wrong = || if written { words::number_too_big(figure) } else { words::bad_phrase(whole) };
    let value = Decimal::from_str_exact(figure).ok().filter(|_| tidy).ok_or_else(wrong)?;
    let stop = ["以上", "以下", "，", ",", "、", "超过", "不满"].iter().filter_map(|w| after.find(w)).min().unwrap_or(after.len());
    let (unit, after) = after.split_at_checked(stop).ok_or_else(|| words::bad_phrase(whole))?;
    *rest = after;
    let too_big = || words::number_too_big(figure);
    match unit.trim() {
        "" => Ok((value, Unit::None)),
        "元" => Ok((value, Unit::Yuan)),
        "万元" => Ok((value.checked_mul(Decimal::from(10_000)).ok_or_else(too_big)?.normalize(), Unit::Yuan)),
        "%" => Ok((value.checked_div(Decimal::ONE_HUNDRED).ok_or_else(too_big)?.normalize(), Unit::Percent)),
        "倍" => Ok((value, Unit::Times)),
        other if other.chars().all(|c| c.is_alphabetic()) => Ok((value, Unit::Other(other.to_owned()))),
        _ => Err(words::bad_phrase(whole)),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn range(text: &str) -> Range {
        parse(text).expect(text).range
    }

    #[test]
    fn reads_the_law_s_phrases() {
        assert_eq!(range("5000元以上5万元以下"), Range { min: Some(Bound::closed(5000.into())), max: Some(Bound::closed(50000.into())) });
        assert_eq!(range("2万元以下").min, None);
        assert_eq!(range("1.5万元"), Range::exactly(15000.into()));
        assert_eq!(range("14以上，不满18").max, Some(Bound::open(18.into())));
        assert_eq!(range("5%以上10%以下").min, Some(Bound::closed(Decimal::new(5, 2))));
        assert_eq!(parse("5平方米以下").expect("unit").unit, Unit::Other("平方米".into()));
        assert_eq!(range("超过5，20以下").min, Some(Bound::open(5.into())));
    }

    #[test]
    fn rejects_everything_else() {
        for text in [
            "",
            "元",
            "5000元以上以下",
            "5000元以下1万元以上",
            "5元以上10%以下",
            "五千元",
            "5千元以下?",
            "-5",
            ".5",
            "5.",
            "5元6元",
            "不超过5元",
        ] {
            assert!(parse(text).is_err(), "{text}");
        }
        assert!(parse("99999999999999999999999999999999").is_err());
        assert!(parse("79228162514264337593543950335万元").is_err());
    }

    proptest! {
        #[test]
        fn round_trips(low in 0u32..2_000_000, high in 0u32..2_000_000, places in 0u32..3, low_open: bool, high_open: bool, which in 0u8..3, unit in 0usize..4) {
            let name = ["元", "%", "倍", "平方米"][unit];
            let scale = if name == "%" { 2 + places } else { places };
            let bound = |n: u32, open| Bound { value: Decimal::new(n.into(), scale).normalize(), open };
            let range = Range { min: (which != 1).then(|| bound(low, low_open)), max: (which != 0).then(|| bound(high, high_open)) };
            let written = cailiang::phrase::range(&range, name);
            prop_assert_eq!(parse(&written).expect("reads what was written").range, range);
        }

        #[test]
        fn never_panics(text in "\\PC*") {
            let _ = parse(&text);
        }

        #[test]
        fn never_panics_on_near_misses(text in "[0-9.元万%倍以上下超过不满，]{0,24}") {
            let _ = parse(&text);
        }
    }
}
