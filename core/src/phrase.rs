//! Amounts in the statute's own Chinese: 5000元以上5万元以下, 超过2000元，8000元以下.

use rust_decimal::Decimal;

use crate::{
    amount::{Bound, Range},
    exact::Exact,
};

/// A range in words with its unit behind each number; `None` bounds are left
/// out, and a range without any bound is empty text.
///
/// ```
/// use cailiang::{amount::{Bound, Range}, phrase};
/// let r = Range { min: Some(Bound::closed(5000.into())), max: Some(Bound::closed(50000.into())) };
/// assert_eq!(phrase::range(&r, "元"), "5000元以上5万元以下");
/// ```
pub fn range(range: &Range, unit: &str) -> String {
    let show = |b: Bound| number(b.value, unit);
    match (range.min, range.max) {
        (Some(min), Some(max)) if min == max && !min.open => show(min),
        (min, max) => {
            let low = min.map(|b| if b.open { format!("超过{}", show(b)) } else { format!("{}以上", show(b)) });
            let high = max.map(|b| if b.open { format!("不满{}", show(b)) } else { format!("{}以下", show(b)) });
            let closed = |b: Option<Bound>| b.is_none_or(|b| !b.open);
            let between = if low.is_some() && high.is_some() && !(closed(min) && closed(max)) { "，" } else { "" };
            format!("{}{between}{}", low.unwrap_or_default(), high.unwrap_or_default())
        }
    }
}

/// A number with its unit. Whole ten-thousands of yuan read 5万元, as statutes write them.
pub fn number(value: Decimal, unit: &str) -> String {
    let ten_thousand = Decimal::from(10_000);
    let value = value.normalize();
    if unit == "元" && value >= ten_thousand && (value % Decimal::ONE_HUNDRED).is_zero() {
        return format!("{}万元", (value / ten_thousand).normalize());
    }
    if unit == "%" {
        return format!("{}%", value.times(Decimal::ONE_HUNDRED).unwrap_or(value).normalize());
    }
    format!("{value}{unit}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bound(v: i64, open: bool) -> Option<Bound> {
        Some(Bound { value: v.into(), open })
    }

    #[test]
    fn reads_as_statutes_do() {
        let cases = [
            (Range { min: None, max: bound(20000, false) }, "2万元以下"),
            (Range { min: bound(2000, true), max: bound(8000, false) }, "超过2000元，8000元以下"),
            (Range { min: bound(220, true), max: bound(380, true) }, "超过220元，不满380元"),
            (Range { min: bound(100, false), max: bound(500, false) }, "100元以上500元以下"),
            (Range { min: bound(5000, false), max: bound(5000, false) }, "5000元"),
            (Range { min: bound(14000, false), max: None }, "1.4万元以上"),
            (Range { min: None, max: bound(117500, false) }, "11.75万元以下"),
            (Range { min: None, max: bound(10050, false) }, "10050元以下"),
        ];
        for (r, text) in cases {
            assert_eq!(range(&r, "元"), text);
        }
    }
}
