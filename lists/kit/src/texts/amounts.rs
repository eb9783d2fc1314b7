//! Amounts in running text: numbers joined with 以上、以下、超过、不满 to ranges.

use cailiang::amount::{Bound, Range};

use super::number::{Counts, Number, numbers};

/// An amount as a text states it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct TextAmount {
    pub range: Range,
    pub counts: Counts,
    pub start: usize,
    pub end: usize,
}

/// Every amount of money, percentage or multiple in the text.
pub(super) fn amounts(text: &str) -> Vec<TextAmount> {
    let numbers = numbers(text);
    let mut out = Vec::new();
    let mut rest = numbers.as_slice();
    while let Some((first, after)) = rest.split_first() {
        rest = after;
        if let Some((amount, pair)) = amount(text, first, after.first()) {
            out.push(amount);
            if pair {
                rest = after.get(1..).unwrap_or_default();
            }
        }
    }
    out
}

/// The amount that starts with this number, and whether the next belongs to it.
fn amount(text: &str, first: &Number, next: Option<&Number>) -> Option<(TextAmount, bool)> {
    let before = text.get(..first.start)?;
    let tail = text.get(first.end..)?;
    if let Some(next) = next.filter(|n| is_amount(n.counts) && (first.counts == n.counts || first.counts == Counts::Nothing)) {
        let between = text.get(first.end..next.start)?;
        let low = if before.ends_with("超过") && matches!(between, "" | "，") {
            Some(Bound::open(first.value))
        } else if matches!(between, "以上" | "以上，" | "以上、" | "至" | "到" | "以上至" | "以上不满" | "以上，不满")
        {
            Some(Bound::closed(first.value))
        } else {
            None
        };
        let after = text.get(next.end..)?;
        let open = text.get(..next.start)?.ends_with("不满");
        let ends = open || after.starts_with("以下") || matches!(between, "至" | "到");
        if let Some(min) = low.filter(|_| ends) {
            let max = if open { Bound::open(next.value) } else { Bound::closed(next.value) };
            // A percentage with an elided sign before: 5至10%.
            let scaled = first.counts == Counts::Nothing && next.counts == Counts::Percent;
            let min = if scaled { Bound { value: min.value.checked_div(rust_decimal::Decimal::ONE_HUNDRED)?, ..min } } else { min };
            let range = Range { min: Some(min), max: Some(max) };
            return Some((TextAmount { range, counts: next.counts, start: first.start, end: next.end }, true));
        }
    }
    if !is_amount(first.counts) {
        return None;
    }
    let value = first.value;
    let range = if tail.starts_with("以上") {
        Range { min: Some(Bound::closed(value)), max: None }
    } else if tail.starts_with("以下") || before.ends_with("不超过") || before.ends_with("最高") {
        Range { min: None, max: Some(Bound::closed(value)) }
    } else if before.ends_with("超过") {
        Range { min: Some(Bound::open(value)), max: None }
    } else if before.ends_with("不满") || before.ends_with("不足") {
        Range { min: None, max: Some(Bound::open(value)) }
    } else {
        Range::exactly(value)
    };
    Some((TextAmount { range, counts: first.counts, start: first.start, end: first.end }, false))
}

fn is_amount(counts: Counts) -> bool {
    matches!(counts, Counts::Yuan | Counts::Percent | Counts::Times)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::phrase;

    #[test]
    fn finds_what_statutes_write() {
        let cases = [
            ("处五万元以上五十万元以下的罚款", "5万元以上50万元以下"),
            ("可以处1000元以下罚款", "1000元以下"),
            ("处建设工程造价百分之五以上百分之十以下的罚款", "5%以上10%以下"),
            ("处所需处置费用一倍以上三倍以下的罚款", "1倍以上3倍以下"),
            ("处2000元罚款", "2000元"),
            ("处五万以上十万元以下罚款", "5万元以上10万元以下"),
            ("可处五百元至一千元罚款", "500元以上1000元以下"),
            ("处每平方米三百元以上三千元以下罚款", "300元以上3000元以下"),
            ("按照每只（头）处二十元以上五十元以下罚款", "20元以上50元以下"),
            ("可以处以2万元以下的罚款", "2万元以下"),
            ("违法所得5万元以上的", "5万元以上"),
            ("超过2000元，8000元以下", "超过2000元，8000元以下"),
            ("三万元以上，不满五万元", "3万元以上，不满5万元"),
        ];
        for (text, want) in cases {
            let found = amounts(text);
            assert_eq!(found.len(), 1, "{text}: {found:?}");
            assert_eq!(found.first().map(|a| a.range), phrase::parse(want).ok().map(|p| p.range), "{text}");
        }
    }

    #[test]
    fn keeps_amounts_apart() {
        let found = amounts("对单位可以处10万元以下罚款，对个人可以处1000元以下罚款；第一项、七日内");
        assert_eq!(found.len(), 2);
    }
}
