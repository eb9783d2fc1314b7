//! `method-parts`: the parts of a method leave a gap, overlap, or stand out of order.

use cailiang::{
    amount::{Bound, Range},
    lists::Part,
    phrase,
};
use rust_decimal::Decimal;

use super::Checked;
use crate::{diagnostic::Diagnostic, words};

pub(super) fn check(all: &[Checked<'_>], out: &mut Vec<Diagnostic>) {
    for checked in all {
        for (i, method) in checked.document.methods.iter().enumerate() {
            let place = format!("method.{i}.parts");
            for (j, pair) in method.parts.windows(2).enumerate() {
                let [a, b] = pair else { continue };
                if a.degree >= b.degree {
                    out.push(checked.error("method-parts", &format!("{place}.{}.degree", j + 1), words::PARTS_ORDER));
                }
                if overlap(&a.share, &b.share) {
                    let found = checked.error("method-parts", &format!("{place}.{}.share", j + 1), words::PARTS_OVERLAP);
                    out.push(found.hint(words::PARTS_OVERLAP_HINT));
                }
            }
            if !method.parts.iter().all(|p| inside(&p.share)) {
                out.push(checked.error("method-parts", &place, words::PARTS_COVER));
            }
            let in_order = method.parts.windows(2).all(|pair| matches!(pair, [a, b] if a.degree < b.degree));
            let parts = if in_order { method.parts.as_slice() } else { &[] };
            let holes: Vec<String> = holes(parts).iter().map(|hole| phrase::range(hole, "%")).collect();
            if in_order && !method.parts.is_empty() && !holes.is_empty() {
                out.push(checked.error("method-parts", &place, words::part_holes(&holes)).hint(words::part_holes_hint(&holes)));
            }
        }
    }
}

/// The shares between 0% and 100% that no part holds, where the parts stand in order.
fn holes(parts: &[Part]) -> Vec<Range> {
    let turned = |b: Bound| Bound { value: b.value, open: !b.open };
    let mut out = Vec::new();
    let mut from = Some(Bound::closed(Decimal::ZERO));
    for share in parts.iter().map(|p| p.share) {
        let start = share.min.unwrap_or(Bound::closed(Decimal::ZERO));
        if let Some(from) = from.filter(|from| from.value < start.value || (from.value == start.value && !from.open && start.open)) {
            // A single number that two open ends leave out stands as itself.
            out.push(Range { min: Some(from), max: Some(turned(start)) });
        }
        from = share.max.map(turned);
    }
    let whole = Bound::closed(Decimal::ONE);
    let left = from.filter(|from| from.value < whole.value || (from.value == whole.value && !from.open));
    out.extend(left.map(|from| Range { min: Some(from), max: Some(whole) }));
    out
}

/// Whether some share lies in both parts.
fn overlap(a: &Range, b: &Range) -> bool {
    a.max.zip(b.min).is_none_or(|(end, start)| end.value > start.value || (end.value == start.value && !end.open && !start.open))
}

/// Whether `b` starts exactly where `a` ends, the common number belonging to one of them.
pub(super) fn joins(a: &Range, b: &Range) -> bool {
    matches!((a.max, b.min), (Some(end), Some(start)) if end.value == start.value && end.open != start.open)
}

fn inside(share: &Range) -> bool {
    let within = |n: Decimal| (Decimal::ZERO..=Decimal::ONE).contains(&n);
    share.min.is_none_or(|b| within(b.value)) && share.max.is_none_or(|b| within(b.value))
}
