//! `method-parts`: the parts of a method leave a gap, overlap, or stand out of order.

use cailiang::amount::Range;
use rust_decimal::Decimal;

use super::Checked;
use crate::{diagnostic::Diagnostic, words};

pub(super) fn check(all: &[Checked<'_>], out: &mut Vec<Diagnostic>) {
    for checked in all {
        for (i, method) in checked.document.methods.iter().enumerate() {
            for (j, pair) in method.parts.windows(2).enumerate() {
                let [a, b] = pair else { continue };
                let place = format!("method.{i}.parts.{}", j + 1);
                if !joins(&a.share, &b.share) {
                    out.push(checked.error("method-parts", &format!("{place}.share"), words::PARTS_GAP).hint(words::PARTS_GAP_HINT));
                }
                if a.degree >= b.degree {
                    out.push(checked.error("method-parts", &format!("{place}.degree"), words::PARTS_ORDER));
                }
            }
            let covers = method.parts.iter().all(|p| inside(&p.share))
                && method.parts.first().is_none_or(|p| p.share.contains(Decimal::ZERO))
                && method.parts.last().is_none_or(|p| p.share.contains(Decimal::ONE));
            if !covers {
                out.push(checked.error("method-parts", &format!("method.{i}.parts"), words::PARTS_COVER));
            }
        }
    }
}

/// Whether `b` starts exactly where `a` ends, the common number belonging to one of them.
pub(super) fn joins(a: &Range, b: &Range) -> bool {
    matches!((a.max, b.min), (Some(end), Some(start)) if end.value == start.value && end.open != start.open)
}

fn inside(share: &Range) -> bool {
    let within = |n: Decimal| (Decimal::ZERO..=Decimal::ONE).contains(&n);
    share.min.is_none_or(|b| within(b.value)) && share.max.is_none_or(|b| within(b.value))
}
