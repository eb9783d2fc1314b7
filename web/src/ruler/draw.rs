//! What to draw for a fine, a waiver, a clause.

use cailiang::{
    amount::{Bound, Range},
    decision::FineRange,
    lists::{Degree, Method},
    order::{Gather, Grow},
    phrase,
};
use rust_decimal::Decimal;

use super::{
    Anchor, Drawing, Mark, WIDTH, band_class,
    labels::{Label, spread, width},
    scale::{Domain, Scale, between},
};
use crate::words;

const BAR: i64 = 26;
const EDGE: i64 = 18;
const CAP: i64 = 6;

/// What stands beside the range itself.
#[derive(Clone, Copy, Default)]
pub struct Extras<'a> {
    /// The method whose parts are named along the bar.
    pub method: Option<&'a Method>,
    /// Whether not punishing is (also) a lawful outcome: the dot before the bar.
    pub waived: bool,
    /// A scale shared with another ruler.
    pub domain: Option<Domain>,
    /// What the drawing says before anything else.
    pub says: &'a str,
    /// The amount the officer proposes, 元.
    pub own: Option<Decimal>,
}

/// Draws a fine.
pub fn fine(fine: &FineRange, extras: Extras) -> Drawing {
    let mut d =
        Drawing { says: words::ruler_says(extras.says, &fine.words, &phrase::range(&fine.range, words::YUAN)), ..Drawing::default() };
    let below = fine.advised.iter().any(|a| a.degree == Degree::Mitigated) && fine.range.min.is_some();
    let left = EDGE + if below { 76 } else { 0 } + if extras.waived { 58 } else { 0 };
    let scale = Scale { domain: extras.domain.unwrap_or_else(|| Domain::of(&fine.range)), left, right: WIDTH - EDGE };
    let pointers: Vec<Decimal> = fine.advised.iter().filter_map(|a| Decimal::from_str_exact(a.reference.as_deref()?).ok()).gather();
    let ends = advised_ends(fine);
    let top = 4 + if pointers.is_empty() { 0 } else { 18 } + if ends.is_empty() && pointers.is_empty() { 0 } else { 16 };

    if extras.domain.is_some() {
        d.marks.push(Mark::Path(format!("M{} {}H{}", scale.left, top + BAR / 2, scale.right), "thread"));
    }
    bar(&mut d, &scale, &fine.range, top);
    names(&mut d, &scale, fine, extras.method, top);
    for a in &fine.advised {
        d.says.push_str(&words::ruler_says_advised(a.degree, &phrase::range(&a.range, words::YUAN), a.reference.as_deref()));
        if a.degree == Degree::Mitigated {
            if below {
                hatched(&mut d, left - 76, left - 4, top);
            }
        } else {
            band(&mut d, &scale, a.degree, &a.range, top);
        }
    }
    graduations(&mut d, &scale, &fine.range, top);
    caps(&mut d, &scale, fine, top);
    if extras.waived {
        waiver(&mut d, top);
    }
    above(&mut d, &scale, ends, &pointers, top);
    under(&mut d, &scale, &fine.range, top);
    if let Some(amount) = extras.own {
        mine(&mut d, &scale, amount, top);
    }
    d
}

/// The officer's own amount: a line through the bar, its head and number below
/// everything else. Outside the scale it stands at the nearer end.
fn mine(d: &mut Drawing, scale: &Scale, amount: Decimal, top: i64) {
    let x = scale.x(amount);
    let foot = top + BAR + 24;
    d.marks.push(Mark::Path(format!("M{x} {}V{}", top - 2, top + BAR + 3), "mine"));
    d.marks.push(Mark::Path(format!("M{x} {foot}l-6 9h12z"), "mine-head"));
    let text = words::own_amount(&phrase::number(amount, words::YUAN));
    d.says.push_str(&["；", &text].concat());
    line(d, spread(vec![Label { x, text }], 0, WIDTH), foot + 23, "mine-text");
    d.height = foot + 28;
}

/// Draws a range nobody is fined from: the waiver's dot, and what it spares.
pub fn waived(range: Option<&Range>, words: &str) -> Drawing {
    let mut d = Drawing { says: words::ruler_says_waived(words), ..Drawing::default() };
    let top = 4;
    if let Some(range) = range {
        let scale = Scale { domain: Domain::of(range), left: EDGE + 58, right: WIDTH - EDGE };
        bar(&mut d, &scale, range, top);
        graduations(&mut d, &scale, range, top);
        under(&mut d, &scale, range, top);
    } else {
        d.height = top + BAR + 24;
    }
    waiver(&mut d, top);
    d
}

fn bar(d: &mut Drawing, scale: &Scale, range: &Range, top: i64) {
    let (mut x1, mut x2) = span(scale, range);
    if x1 == x2 && range.min.is_some() && range.min == range.max {
        d.marks.push(Mark::Path(format!("M{} {}H{}", EDGE, top + BAR / 2, WIDTH - EDGE), "thread"));
    }
    // An end without bound is broken off.
    if range.min.is_none() {
        for (at, w) in [(0, 2), (5, 4), (12, 7)] {
            d.marks.push(Mark::Box(x1 + at, top, w, BAR, "bar"));
        }
        x1 += 22;
    }
    if range.max.is_none() {
        for (at, w) in [(2, 2), (9, 4), (19, 7)] {
            d.marks.push(Mark::Box(x2 - at, top, w, BAR, "bar"));
        }
        x2 -= 22;
    }
    d.marks.push(Mark::Box(x1, top, (x2 - x1).max(2), BAR, "bar"));
    d.height = top + BAR + 26;
}

fn span(scale: &Scale, range: &Range) -> (i64, i64) {
    (range.min.map_or(scale.left, |b| scale.x(b.value)), range.max.map_or(scale.right, |b| scale.x(b.value)))
}

fn band(d: &mut Drawing, scale: &Scale, degree: Degree, range: &Range, top: i64) {
    let (x1, x2) = span(scale, range);
    // Where the band has no minimum, neither has the bar: the broken end shows through.
    let x1 = if range.min.is_none() { x1 + 22 } else { x1 };
    d.marks.push(Mark::Box(x1, top, (x2 - x1).max(3), BAR, band_class(degree)));
    if range.min.is_none() {
        for (at, w) in [(0, 2), (5, 4), (12, 7)] {
            d.marks.push(Mark::Box(x1 - 22 + at, top, w, BAR, band_class(degree)));
        }
    }
    let name = words::degree(degree);
    if x2 - x1 >= width(name) + 4 * CAP {
        d.marks.push(Mark::Text((x1 + x2) / 2, top + 16, name.to_owned(), Anchor::Middle, "in-band"));
    }
}

/// Below the minimum (减轻): a zone of its own, without a left end and not to scale.
fn hatched(d: &mut Drawing, x1: i64, x2: i64, top: i64) {
    let mut path = String::new();
    let mut x = x1;
    while x + BAR <= x2 {
        path.push_str(&format!("M{x} {}L{} {top}", top + BAR, x + BAR));
        x += 6;
    }
    d.marks.push(Mark::Path(path, "hatch d-mitigated"));
    d.marks.push(Mark::Path(format!("M{x1} {}H{x2}M{x1} {top}H{x2}", top + BAR), "hatch-edge d-mitigated"));
    let name = words::degree(Degree::Mitigated);
    let middle = (x1 + x2) / 2;
    d.marks.push(Mark::Box(middle - 18, top + 4, 36, BAR - 8, "behind"));
    d.marks.push(Mark::Text(middle, top + 17, name.to_owned(), Anchor::Middle, "name-mitigated"));
}

/// The other parts of the method, faintly named where they lie.
fn names(d: &mut Drawing, scale: &Scale, fine: &FineRange, method: Option<&Method>, top: i64) {
    let (Some(method), Some(max)) = (method, fine.range.max) else { return };
    let min = match fine.range.min {
        Some(b) => b.value,
        None if method.from_zero => Decimal::ZERO,
        None => return,
    };
    for part in &method.parts {
        if fine.advised.iter().any(|a| a.degree == part.degree) {
            continue;
        }
        let at = |b: Option<Bound>, else_: i64| b.and_then(|b| between(min, max.value, b.value)).map_or(else_, |v| scale.x(v));
        let (x1, x2) = (at(part.share.min, scale.left), at(part.share.max, scale.right));
        let name = words::degree(part.degree);
        if x2 - x1 >= width(name) + 2 * CAP {
            d.marks.push(Mark::Text((x1 + x2) / 2, top + 16, name.to_owned(), Anchor::Middle, "in-bar"));
        }
    }
}

/// Twenty divisions, every fifth longer: it is a ruler.
fn graduations(d: &mut Drawing, scale: &Scale, range: &Range, top: i64) {
    let (x1, x2) = span(scale, range);
    if x2 - x1 < 120 {
        return;
    }
    let bottom = top + BAR;
    let (from, to) = (if range.min.is_none() { 2 } else { 1 }, if range.max.is_none() { 18 } else { 19 });
    let path: String = (from..=to).map(|i| format!("M{} {bottom}v-{}", x1 + (x2 - x1) * i / 20, if i % 5 == 0 { 7 } else { 4 })).collect();
    d.marks.push(Mark::Path(path, "graduation"));
}

fn caps(d: &mut Drawing, scale: &Scale, fine: &FineRange, top: i64) {
    let middle = top + BAR / 2;
    let (x1, x2) = span(scale, &fine.range);
    if x2 - x1 < 4 * CAP && fine.range.min != fine.range.max {
        // Too short to tell its ends apart; the words beside it do.
        d.uses.2 = fine.advised.iter().any(|a| a.reference.is_some());
        return;
    }
    let put = |d: &mut Drawing, b: Bound, class: (&'static str, &'static str)| {
        d.marks.push(Mark::Dot(scale.x(b.value), middle, CAP, if b.open { class.1 } else { class.0 }));
        if b.open { d.uses.1 = true } else { d.uses.0 = true }
    };
    for bound in [fine.range.min, fine.range.max].into_iter().flatten() {
        if fine.range.min != fine.range.max || fine.advised.is_empty() {
            put(d, bound, ("cap", "ring"));
        }
    }
    for a in &fine.advised {
        for bound in [a.range.min, a.range.max].into_iter().flatten() {
            put(d, bound, cap_class(a.degree));
        }
        if let Some(Ok(_)) = a.reference.as_deref().map(Decimal::from_str_exact) {
            d.uses.2 = true;
        }
    }
}

fn cap_class(degree: Degree) -> (&'static str, &'static str) {
    match degree {
        Degree::Mitigated => ("cap d-mitigated", "ring d-mitigated"),
        Degree::Lighter => ("cap d-lighter", "ring d-lighter"),
        Degree::Ordinary => ("cap d-ordinary", "ring d-ordinary"),
        Degree::Heavier => ("cap d-heavier", "ring d-heavier"),
    }
}

fn waiver(d: &mut Drawing, top: i64) {
    d.marks.push(Mark::Dot(EDGE + 12, top + BAR / 2, 12, "waiver"));
    d.marks.push(Mark::Path(format!("M{} {}l4 4l7-8", EDGE + 7, top + BAR / 2), "tick"));
    d.marks.push(Mark::Text(EDGE - 1, top + BAR + 18, words::WAIVED.to_owned(), Anchor::Start, "waived"));
}

/// The advised numbers that are not the statute's own.
fn advised_ends(fine: &FineRange) -> Vec<Decimal> {
    let own: Vec<Decimal> = [fine.range.min, fine.range.max].into_iter().flatten().map(|b| b.value).gather();
    let mut ends: Vec<Decimal> = fine.advised.iter().flat_map(|a| [a.range.min, a.range.max]).flatten().map(|b| b.value).gather();
    ends.retain(|v| !own.contains(v));
    cailiang::order::by_key(&mut ends, |v| *v);
    ends.dedup();
    ends
}

/// Above the bar: the advised ends on both sides of the pointer, the reference on top.
fn above(d: &mut Drawing, scale: &Scale, ends: Vec<Decimal>, pointers: &[Decimal], top: i64) {
    let mut from = 0;
    let mut ends: Vec<Label> = ends.into_iter().map(|v| Label { x: scale.x(v), text: phrase::number(v, words::YUAN) }).gather();
    let mut tops = Vec::new();
    for value in pointers {
        let x = scale.x(*value);
        let (left, right) = ends.into_iter().partition(|l| l.x <= x);
        ends = right;
        line(d, spread(left, from, x - 9), top - 5, "end");
        from = x + 9;
        d.marks.push(Mark::Path(format!("M{x} {}l-6 -11h12z", top - 1), "pointer"));
        tops.push(Label { x, text: phrase::number(*value, words::YUAN) });
    }
    line(d, spread(ends, from, WIDTH), top - 5, "end");
    line(d, spread(tops, 0, WIDTH), top - 17, "reference");
}

/// Under the bar: the statute's own numbers.
fn under(d: &mut Drawing, scale: &Scale, range: &Range, top: i64) {
    let (x1, x2) = span(scale, range);
    let show = |b: Option<Bound>, none: &str| b.map_or_else(|| none.to_owned(), |b| phrase::number(b.value, words::YUAN));
    let (low, high) = (show(range.min, words::NO_MINIMUM), show(range.max, words::NO_MAXIMUM));
    let close = x2 - x1 < (width(&low) + width(&high)) / 2 + 12;
    let labels = if close {
        vec![Label { x: (x1 + x2) / 2, text: phrase::range(range, words::YUAN) }]
    } else {
        vec![Label { x: x1, text: low }, Label { x: x2, text: high }]
    };
    line(d, spread(labels, 0, WIDTH), top + BAR + 18, "own");
}

fn line(d: &mut Drawing, labels: Vec<Label>, y: i64, class: &'static str) {
    d.marks.grow(labels.into_iter().map(|l| Mark::Text(l.x, y, l.text, Anchor::Start, class)));
}
