//! Whether a text says a value, in one of the ways Chinese people write it.

use cailiang::{
    citation::numeral,
    day::Day,
    facts::{FactKind, FactSpec, Value},
};
use rust_decimal::Decimal;

/// Whether any of the texts says the value of a number, an amount, a count or a day; other
/// values cannot be sought. `days` are the other days of the case, for 次日 and 十五日后.
pub(super) fn said(texts: &[&str], spec: &FactSpec, value: &Value, days: &[Day]) -> bool {
    match value {
        Value::Number(n) => texts.iter().any(|text| number(text, spec, *n)),
        Value::Day(day) => texts.iter().any(|text| date(text, *day, days)),
        Value::Moment(moment) => texts.iter().any(|text| date(text, moment.day, days)),
        _ => true,
    }
}

fn number(text: &str, spec: &FactSpec, n: Decimal) -> bool {
    if n.is_zero() && ["没", "无", "未", "零", "不", "分文"].iter().any(|word| text.contains(word)) {
        return true;
    }
    let first = spec.kind == FactKind::Count && n == Decimal::ONE;
    first && ["首次", "初次", "初犯"].iter().any(|word| text.contains(word)) || forms(n).iter().any(|form| stands(text, form))
}

/// A number in digits, with 万 and 千, and in Chinese numerals.
fn forms(n: Decimal) -> Vec<String> {
    let n = n.normalize();
    let mut out = vec![n.to_string(), grouped(n)];
    out.extend(chinese(n));
    for (unit, size) in [("万", 10_000), ("千", 1_000), ("百", 100), ("亿", 100_000_000)] {
        let share = (n / Decimal::from(size)).normalize();
        if share.scale() <= 4 && share >= Decimal::new(1, 1) {
            out.push(format!("{share}{unit}"));
            out.extend(chinese(share).into_iter().map(|c| format!("{c}{unit}")));
        }
    }
    // 1.5万 is also 1万5千 and 一万五; 35000 is 三万五.
    if let (true, Ok(whole)) = (n.is_integer(), u64::try_from(n)) {
        out.extend(spoken(whole));
    }
    out
}

fn grouped(n: Decimal) -> String {
    let text = n.to_string();
    let (whole, rest) = text.split_once('.').map_or((text.as_str(), String::new()), |(w, r)| (w, format!(".{r}")));
    let digits: Vec<char> = whole.chars().collect();
    let groups = digits.rchunks(3).rev().map(|c| c.iter().collect::<String>());
    groups.collect::<Vec<_>>().join(",") + &rest
}

/// A number up to 9999 in Chinese numerals, 两 beside 二, with digits behind 点.
fn chinese(n: Decimal) -> Vec<String> {
    let Ok(whole) = u16::try_from(n.trunc()) else { return Vec::new() };
    if whole > 9_999 {
        return Vec::new();
    }
    let mut out = vec![numeral(whole)];
    if whole == 2 {
        out.push("两".to_owned());
    }
    if (10..20).contains(&whole) {
        out.push(format!("一{}", numeral(whole)));
    }
    let text = n.to_string();
    if let Some((_, digits)) = text.split_once('.') {
        let digits: String = digits.chars().filter_map(|c| c.to_digit(10)).map(digit).collect();
        out = out.into_iter().map(|whole| format!("{whole}点{digits}")).collect();
    }
    let two = |text: &String| ["百", "千"].iter().any(|unit| text.starts_with(&format!("二{unit}")));
    let also: Vec<String> = out.iter().filter(|t| two(t)).map(|t| t.replacen('二', "两", 1)).collect();
    out.extend(also);
    out
}

/// 一万五千、两万三.
fn spoken(n: u64) -> Vec<String> {
    let (high, low) = (n / 10_000, n % 10_000);
    if high == 0 || low == 0 {
        return Vec::new();
    }
    let part = |n: u64| chinese(Decimal::from(n));
    let gap = if low < 1_000 { "零" } else { "" };
    let mut out = Vec::new();
    for high in part(high).into_iter().chain([high.to_string()]) {
        out.extend(part(low).into_iter().map(|low| format!("{high}万{gap}{low}")));
        out.push(format!("{high}万{low}"));
        if low % 1_000 == 0 {
            out.extend(part(low / 1_000).into_iter().map(|low| format!("{high}万{low}")));
            out.push(format!("{high}万{}千", low / 1_000));
        }
    }
    out
}

/// Whether the form stands in the text by itself and not as a part of a longer number.
fn stands(text: &str, form: &str) -> bool {
    text.match_indices(form).any(|(at, _)| {
        let before = text.get(..at).and_then(|t| t.chars().next_back());
        let mut after = text.get(at + form.len()..).unwrap_or_default().chars();
        let (next, then) = (after.next(), after.next());
        let unit = |c: char| "十百千万亿".contains(c);
        let numeric = |c: char| c.is_ascii_digit() || "零一二三四五六七八九两〇".contains(c) || unit(c);
        let goes_on =
            next.is_some_and(|c| numeric(c) || "点半".contains(c) || ".,".contains(c) && then.is_some_and(|c| c.is_ascii_digit()));
        !before.is_some_and(|c| numeric(c) || c == '.' || c == '点') && !goes_on
    })
}

/// 2024年5月1日, 5月1日, 五月一日, 1号; 当天, 次日, 十五日后 beside another day of the case.
fn date(text: &str, day: Day, days: &[Day]) -> bool {
    let text: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    let (y, m, d) = parts(day);
    let iso = [
        day.to_string(),
        day.to_string().replace('-', "."),
        day.to_string().replace('-', "/"),
        format!("{y}.{m}.{d}"),
        format!("{y}/{m}/{d}"),
    ];
    if iso.iter().any(|form| text.contains(form)) {
        return true;
    }
    let both = |n: u16| [n.to_string(), numeral(n)];
    let days_of = both(d).into_iter().flat_map(|d| [format!("{d}日"), format!("{d}号")]);
    let days_of: Vec<String> = days_of.collect();
    let dated = both(m).iter().flat_map(|m| days_of.iter().map(move |d| format!("{m}月{d}"))).collect::<Vec<_>>();
    let dated = dated.iter().any(|form| dated_here(&text, form, y));
    dated || days_of.iter().any(|form| alone(&text, form)) || days.iter().any(|other| beside(&text, *other, day))
}

fn parts(day: Day) -> (u16, u16, u16) {
    (u16::try_from(day.year()).unwrap_or_default(), day.month().into(), day.day().into())
}

/// Whether 5月1日 stands there, and no other year in front of it.
fn dated_here(text: &str, form: &str, year: u16) -> bool {
    text.match_indices(form).any(|(at, _)| {
        let before = text.get(..at).unwrap_or_default();
        if before.ends_with(|c: char| c.is_ascii_digit() || c == '十') {
            return false;
        }
        let Some(before) = before.strip_suffix('年') else { return true };
        let written: String = year.to_string().chars().filter_map(|c| c.to_digit(10)).map(digit).collect();
        let words = ["同", "当", "今", "去", "前", "次", "翌", "这一", "第二", "明"];
        before.ends_with(&year.to_string())
            || before.ends_with(&written)
            || before.ends_with(&written.replace('零', "〇"))
            || words.iter().any(|w| before.ends_with(w))
    })
}

/// 11日 behind another day of the same month, as in 5月10日到11日.
fn alone(text: &str, form: &str) -> bool {
    text.match_indices(form).any(|(at, _)| {
        let before = text.get(..at).and_then(|t| t.chars().next_back());
        !before.is_some_and(|c| c.is_ascii_digit() || "月十二三".contains(c))
    })
}

/// A day told by its distance from another.
fn beside(text: &str, other: Day, day: Day) -> bool {
    let after = day.days_since(other);
    let near: &[&str] = match after {
        0 => &["当天", "当日", "同日", "同一天", "当场", "即日", "那天", "这天", "这一天", "当晚", "当下", "今天", "同天"],
        1 => &["次日", "第二天", "翌日", "隔天", "明天", "后一天", "一天后", "转天", "第二日"],
        -1 => &["前一天", "前一日", "昨天", "头一天"],
        2 => &["第三天", "两天后", "隔了一天"],
        7 => &["一周后", "一星期后", "下周"],
        _ => &[],
    };
    if near.iter().any(|word| text.contains(word)) {
        return true;
    }
    let count = Decimal::from(after.abs());
    let mut counted =
        chinese(count).into_iter().chain([count.to_string()]).flat_map(|n| [format!("{n}日"), format!("{n}天"), format!("{n}个自然日")]);
    after != 0 && counted.any(|form| stands_days(text, &form))
}

fn stands_days(text: &str, form: &str) -> bool {
    text.match_indices(form).any(|(at, _)| {
        let before = text.get(..at).and_then(|t| t.chars().next_back());
        !before.is_some_and(|c| c.is_ascii_digit() || "零一二三四五六七八九十百月".contains(c))
    })
}

fn digit(n: u32) -> char {
    "零一二三四五六七八九".chars().nth(n as usize).unwrap_or('零')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse().unwrap_or(Day::MIN)
    }

    fn spec(kind: FactKind) -> FactSpec {
        FactSpec {
            id: String::new(),
            label: String::new(),
            ask: String::new(),
            hint: String::new(),
            kind,
            unit: String::new(),
            values: Vec::new(),
            was: Vec::new(),
            within: None,
            worse: None,
            bands_of: None,
            since: None,
            unknown: cailiang::facts::WhenUnknown::Ask,
            basis: String::new(),
        }
    }

    #[test]
    fn numbers_are_said_in_many_ways() {
        let says = |n: &str, text: &str| said(&[text], &spec(FactKind::Money), &Value::Number(n.parse().unwrap_or_default()), &[]);
        let yes = [
            ("4.9", "占了4.9平方米"),
            ("4.9", "四点九平方米"),
            ("20000", "收了2万元"),
            ("20000", "两万块"),
            ("20000", "20,000元"),
            ("15000", "一万五"),
            ("15000", "1.5万"),
            ("15000", "1万5千元"),
            ("2000", "两千元"),
            ("2000", "二千元"),
            ("250", "二百五十元"),
            ("3500000", "三百五十万元"),
            ("12", "十二株"),
            ("2", "两次"),
            ("0", "一分钱没赚"),
            ("600", "600元"),
        ];
        for (n, text) in yes {
            assert!(says(n, text), "{n} {text}");
        }
        for (n, text) in [
            ("4.9", "14.9平方米"),
            ("4.9", "4.95平方米"),
            ("2", "12次"),
            ("20000", "2元"),
            ("5", "五十元"),
            ("15", "一百一十五"),
            ("0", "赚了20元"),
        ] {
            assert!(!says(n, text), "{n} {text}");
        }
    }

    #[test]
    fn days_are_said_in_many_ways() {
        let says = |text: &str, days: &[&str]| {
            let days: Vec<Day> = days.iter().map(|d| day(d)).collect();
            said(&[text], &spec(FactKind::Day), &Value::Day(day("2024-05-01")), &days)
        };
        for text in
            ["2024年5月1日", "5月1日上午", "五月一日", "2024 年 5 月 1 日", "5月1号", "2024-05-01", "二〇二四年五月一日", "同年5月1日"]
        {
            assert!(says(text, &[]), "{text}");
        }
        for text in ["2023年5月1日", "5月11日", "15月1日", "5月2日", "第二天", "当天"] {
            assert!(!says(text, &[]), "{text}");
        }
        assert!(
            says("第二天一早", &["2024-04-30"])
                && says("当天", &["2024-05-01"])
                && says("十五日后", &["2024-04-16"])
                && says("15天后", &["2024-04-16"])
        );
        assert!(!says("第二天", &["2024-04-16"]) && !says("十五日后", &["2024-04-15"]));
    }
}
