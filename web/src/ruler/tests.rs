//! Labels never touch, nothing leaves the drawing, no end is invented.

use cailiang::{
    amount::{Bound, Range},
    decision::{Advised, Bounds, FineRange},
    lists::{Degree, Force},
    phrase,
};
use rust_decimal::Decimal;

use super::{
    Anchor, Drawing, Mark, WIDTH,
    draw::{self, Extras},
    labels::width,
};

fn range(min: Option<i64>, max: Option<i64>) -> Range {
    let closed = |v: Option<i64>| v.map(|v| Bound::closed(v.into()));
    Range { min: closed(min), max: closed(max) }
}

fn fine(own: Range, advised: &[(Degree, Range, Option<i64>)]) -> FineRange {
    let advised = advised.iter().map(|(degree, range, reference)| Advised {
        document: None,
        tier: None,
        scheme: None,
        degree: *degree,
        bounds: Bounds::from(range),
        method: None,
        model: false,
        reference: reference.map(|r| r.to_string()),
        range: *range,
    });
    FineRange {
        force: Force::May, statutory: Bounds::from(&own), advised: advised.collect(), words: phrase::range(&own, "元"), range: own
    }
}

fn texts(d: &Drawing) -> Vec<(i64, i64, i64, &str)> {
    d.marks
        .iter()
        .filter_map(|m| match m {
            Mark::Text(x, y, text, anchor, _) => {
                let left = if *anchor == Anchor::Middle { x - width(text) / 2 } else { *x };
                Some((left, left + width(text), *y, text.as_str()))
            }
            _ => None,
        })
        .collect()
}

fn holds(d: &Drawing) {
    let texts = texts(d);
    for (i, a) in texts.iter().enumerate() {
        assert!(a.0 >= 0 && a.1 <= WIDTH && a.2 <= d.height, "{a:?} leaves the drawing: {}", d.says);
        for b in texts.iter().skip(i + 1) {
            let apart = a.1 <= b.0 || b.1 <= a.0 || (a.2 - b.2).abs() >= 12;
            assert!(apart, "{a:?} touches {b:?}: {}", d.says);
        }
    }
}

#[test]
fn labels_never_touch() {
    for max in [500, 2_000, 20_000, 1_000_000] {
        for min in [None, Some(max / 100), Some(max / 5), Some(max * 9 / 10)] {
            let own = range(min, Some(max));
            let low = min.unwrap_or(0);
            for (a, b) in [(0, 30), (30, 70), (70, 100), (1, 2), (97, 100), (49, 51)] {
                let at = |share: i64| Decimal::from(low) + Decimal::from(max - low) * Decimal::new(share, 2);
                let part = Range { min: Some(Bound::open(at(a))), max: Some(Bound::open(at(b))) };
                let reference = low + (max - low) * (a + b) / 200;
                for waived in [false, true] {
                    let one = fine(own, &[(Degree::Ordinary, part, Some(reference))]);
                    holds(&draw::fine(&one, Extras { waived, ..Extras::default() }));
                    let below = Range { min: None, max: min.map(|m| Bound::open(m.into())) };
                    let two = fine(own, &[(Degree::Lighter, part, Some(reference)), (Degree::Mitigated, below, None)]);
                    holds(&draw::fine(&two, Extras { waived, ..Extras::default() }));
                }
            }
            holds(&draw::waived(Some(&own), ""));
        }
    }
}

#[test]
fn no_minimum_is_never_zero() {
    let d = draw::fine(&fine(range(None, Some(20_000)), &[]), Extras::default());
    let words: Vec<&str> = texts(&d).into_iter().map(|t| t.3).collect();
    assert_eq!(words, ["无下限", "2万元"]);
    let caps = d.marks.iter().filter(|m| matches!(m, Mark::Dot(..))).count();
    assert_eq!(caps, 1, "only the maximum has a cap");
}

#[test]
fn open_bounds_are_rings() {
    let part = Range { min: Some(Bound::open(220.into())), max: Some(Bound::open(380.into())) };
    let d = draw::fine(&fine(range(Some(100), Some(500)), &[(Degree::Ordinary, part, Some(300))]), Extras::default());
    let rings = d.marks.iter().filter(|m| matches!(m, Mark::Dot(.., class) if class.starts_with("ring"))).count();
    assert_eq!(rings, 2);
    assert!(d.says.contains("超过220元，不满380元") && d.says.contains("300"), "{}", d.says);
}
