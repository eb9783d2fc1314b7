//! Numbers in running text, in Arabic or Chinese numerals, with what they count.

use rust_decimal::Decimal;

/// What a number in a text counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Counts {
    Yuan,
    Percent,
    Times,
    WorkingDays,
    Days,
    Months,
    Years,
    /// Nothing known; an amount may still take its unit from the next number.
    Nothing,
}

/// A number and where it stands, its unit included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Number {
    pub value: Decimal,
    pub counts: Counts,
    pub start: usize,
    pub end: usize,
}

const UNITS: [(&str, Counts); 10] = [
    ("元", Counts::Yuan),
    ("%", Counts::Percent),
    ("％", Counts::Percent),
    ("倍", Counts::Times),
    ("个工作日", Counts::WorkingDays),
    ("日", Counts::Days),
    ("天", Counts::Days),
    ("个月", Counts::Months),
    ("年", Counts::Years),
    ("周岁", Counts::Nothing),
];

/// Every number in the text, in order.
pub(super) fn numbers(text: &str) -> Vec<Number> {
    let mut out = Vec::new();
    let mut at = 0;
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        match number(rest) {
            Some((mut number, length)) => {
                number.start += at;
                number.end += at;
                out.push(number);
                at += length;
            }
            None => at += rest.chars().next().map_or(1, char::len_utf8),
        }
    }
    out
}

/// The number the text starts with, and how many bytes it takes.
fn number(text: &str) -> Option<(Number, usize)> {
    let (percent, body) = match text.strip_prefix("百分之") {
        Some(body) => (true, body),
        None => (false, text),
    };
    let (value, digits) = arabic(body).or_else(|| chinese(body))?;
    let mut length = text.len() - body.len() + digits;
    let unit = UNITS.iter().find(|(word, _)| text.get(length..).is_some_and(|rest| rest.starts_with(word)));
    let counts = match unit {
        _ if percent => Counts::Percent,
        Some((word, counts)) => {
            length += word.len();
            *counts
        }
        None => Counts::Nothing,
    };
    let value = if counts == Counts::Percent { value.checked_div(Decimal::ONE_HUNDRED)? } else { value };
    Some((Number { value: value.normalize(), counts, start: 0, end: length }, length))
}

/// `5000`, `1.5万`.
fn arabic(text: &str) -> Option<(Decimal, usize)> {
    let end = text.find(|c: char| !(c.is_ascii_digit() || c == '.')).unwrap_or(text.len());
    let value = Decimal::from_str_exact(text.get(..end)?).ok()?;
    let rest = text.get(end..)?;
    let (scale, word) = [("亿", 100_000_000), ("万", 10_000), ("千", 1_000), ("百", 100)]
        .iter()
        .find(|(word, _)| rest.starts_with(word))
        .map_or((1, ""), |(word, scale)| (*scale, *word));
    Some((value.checked_mul(Decimal::from(scale))?, end + word.len()))
}

/// `五千`, `二十万`, `一百零五`.
fn chinese(text: &str) -> Option<(Decimal, usize)> {
    let (mut total, mut section, mut digit): (u64, u64, Option<u64>) = (0, 0, None);
    let mut length = 0;
    for c in text.chars() {
        match c {
            '零' | '〇' => {}
            '十' | '百' | '千' => {
                let scale = if c == '十' {
                    10
                } else if c == '百' {
                    100
                } else {
                    1_000
                };
                section = section.checked_add(digit.take().unwrap_or(1).checked_mul(scale)?)?;
            }
            '万' | '亿' => {
                let scale = if c == '万' { 10_000 } else { 100_000_000 };
                let whole = section.checked_add(digit.take().unwrap_or(0))?;
                if whole == 0 {
                    break;
                }
                total = total.checked_add(whole.checked_mul(scale)?)?;
                section = 0;
            }
            _ => match "一二三四五六七八九".chars().position(|d| d == c).or((c == '两').then_some(1)) {
                Some(n) => digit = Some(u64::try_from(n).ok()? + 1),
                None => break,
            },
        }
        length += c.len_utf8();
    }
    let value = total.checked_add(section)?.checked_add(digit.unwrap_or(0))?;
    (length > 0 && value > 0).then(|| (Decimal::from(value), length))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn only(text: &str) -> (String, Counts) {
        let found = numbers(text);
        assert_eq!(found.len(), 1, "{text}: {found:?}");
        found.first().map(|n| (n.value.to_string(), n.counts)).expect("one")
    }

    #[test]
    fn reads_both_kinds_of_numerals() {
        for (text, value) in
            [("五千元", "5000"), ("5000元", "5000"), ("五万元", "50000"), ("5万元", "50000"), ("一百元", "100"), ("二十万元", "200000")]
        {
            assert_eq!(only(text), (value.to_owned(), Counts::Yuan), "{text}");
        }
        assert_eq!(only("百分之二"), ("0.02".into(), Counts::Percent));
        assert_eq!(only("处2%以下"), ("0.02".into(), Counts::Percent));
        assert_eq!(only("一倍"), ("1".into(), Counts::Times));
        assert_eq!(only("七个工作日内"), ("7".into(), Counts::WorkingDays));
        assert_eq!(only("九十日内"), ("90".into(), Counts::Days));
        assert_eq!(only("六个月"), ("6".into(), Counts::Months));
        assert_eq!(only("一百零五"), ("105".into(), Counts::Nothing));
    }

    #[test]
    fn a_long_number_is_one_number() {
        assert_eq!(only("11000元"), ("11000".into(), Counts::Yuan));
        assert!(numbers("万元").is_empty());
    }

    proptest! {
        #[test]
        fn never_panics(text in "[0-9.一二十百千万亿零两元%百分之倍个月工作日年]{0,30}") {
            numbers(&text);
        }
    }
}
