//! S15 dividing a statutory range by a method: exact, then rounded within its bounds.

use rust_decimal::Decimal;

use crate::{
    amount::{Bound, Range},
    exact::Exact,
    lists::{Degree, Direction, Method, Reference, Rounding},
};

/// The range of one degree, and the value the method points to.
pub struct Advice {
    /// The range, 元.
    pub range: Range,
    /// The reference value, 元.
    pub reference: Option<Decimal>,
}

/// The part of `whole` that `method` gives a degree. `None` where the
/// method has no such part or the range has no maximum to divide by.
pub fn part(method: &Method, degree: Degree, whole: &Range) -> Option<Advice> {
    let part = &method.parts.iter().find(|p| p.degree == degree)?.share;
    let bottom = whole.min.map(|b| b.value).or(method.from_zero.then_some(Decimal::ZERO))?;
    let top = whole.max?.value;
    if bottom == top {
        // A fixed sum: 从轻、从重 have no room (定额罚).
        return Some(Advice { range: *whole, reference: Some(top) });
    }
    let mut range = share(part, whole, &method.round)?;
    if range.min.is_none() {
        range.min = method.least.filter(|least| *least <= top).map(Bound::closed);
    }
    let reference = reference(method, &range);
    Some(Advice { range, reference })
}

/// A share of the way from the minimum (or nothing) to the maximum.
pub fn share(share: &Range, whole: &Range, round: &Rounding) -> Option<Range> {
    let top = whole.max?.value;
    let bottom = whole.min.map(|b| b.value).unwrap_or_default();
    let width = top.minus(bottom)?;
    let at = |s: Decimal| width.times(s).and_then(|w| w.plus(bottom));
    let end = |bound: Option<Bound>, end: End, outer: Option<Bound>| match bound {
        Some(b) if b.value == end.limit() && !b.open => Some(outer),
        Some(b) => at(b.value).map(|value| Some(Bound { value, open: b.open })),
        None => Some(outer),
    };
    let exact = Range { min: end(share.min, End::Low, whole.min)?, max: end(share.max, End::High, whole.max)? };
    Some(rounded(&exact, whole, round))
}

/// A range in whole units, inside the statutory one: it never crosses a bound,
/// and stays exact where no whole unit lies in it.
pub fn rounded(range: &Range, whole: &Range, round: &Rounding) -> Range {
    let bottom = whole.min.map(|b| b.value).unwrap_or_default();
    let top = whole.max.map_or(Decimal::MAX, |b| b.value);
    let end = |bound: Option<Bound>, end: End| bound.map(|b| inner(b.value, b.open, end, round.to, bottom, top));
    let rounded = Range { min: end(range.min, End::Low), max: end(range.max, End::High) };
    if rounded.is_empty() { *range } else { rounded }
}

#[derive(Clone, Copy, PartialEq)]
enum End {
    Low,
    High,
}

impl End {
    /// The share that is the statutory bound itself.
    fn limit(self) -> Decimal {
        match self {
            Self::Low => Decimal::ZERO,
            Self::High => Decimal::ONE,
        }
    }
}

/// A dividing point in whole units. A lighter part's upper end rounds down and
/// a heavier part's lower end rounds up, so that neighbours never overlap and
/// no whole amount changes sides; it never crosses the statutory bounds.
fn inner(exact: Decimal, open: bool, end: End, unit: Decimal, bottom: Decimal, top: Decimal) -> Bound {
    let rounded = if (end == End::High) != open { down(exact, unit) } else { up(exact, unit) };
    let value = if rounded < bottom || rounded > top { exact } else { rounded };
    Bound { value: value.normalize(), open }
}

/// The next lower multiple of a unit.
pub fn down(exact: Decimal, unit: Decimal) -> Decimal {
    exact.over(unit).and_then(|n| n.floor().times(unit)).unwrap_or(exact)
}

/// The next higher multiple of a unit.
pub fn up(exact: Decimal, unit: Decimal) -> Decimal {
    exact.over(unit).and_then(|n| n.ceil().times(unit)).unwrap_or(exact)
}

/// An amount rounded as declared, and never across the bounds (取整不得越过 L).
pub fn within(exact: Decimal, round: &Rounding, low: Decimal, high: Decimal) -> Decimal {
    let lower = down(exact, round.to);
    let rounded = match round.direction {
        Direction::FavourParty => lower,
        Direction::Up => up(exact, round.to),
        Direction::Nearest => {
            let rest = exact.minus(lower).unwrap_or_default();
            let half = round.to.over(Decimal::TWO).unwrap_or(round.to);
            if rest >= half { up(exact, round.to) } else { lower }
        }
    };
    let candidates = [rounded, up(exact, round.to), lower];
    candidates.into_iter().find(|v| *v >= low && *v <= high).unwrap_or(exact).normalize()
}

/// The value a method points to inside a range.
pub fn reference(method: &Method, range: &Range) -> Option<Decimal> {
    if method.reference == Reference::None {
        return None;
    }
    let low = range.min.map(|b| b.value).unwrap_or_default();
    let high = range.max?.value;
    let middle = low.plus(high)?.over(Decimal::TWO)?;
    let rounded = within(middle, &method.round, low, high);
    Some(if range.contains(rounded) { rounded } else { middle })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lists::{Both, MitigationFloor, Part};

    fn three_parts() -> Method {
        let share = |min: Option<(i64, bool)>, max: Option<(i64, bool)>| Range {
            min: min.map(|(v, open)| Bound { value: Decimal::new(v, 2), open }),
            max: max.map(|(v, open)| Bound { value: Decimal::new(v, 2), open }),
        };
        Method {
            id: "three-parts".into(),
            name: "三段法".into(),
            model: true,
            source: String::new(),
            parts: vec![
                Part { degree: Degree::Lighter, share: share(None, Some((30, false))) },
                Part { degree: Degree::Ordinary, share: share(Some((30, true)), Some((70, true))) },
                Part { degree: Degree::Heavier, share: share(Some((70, false)), None) },
            ],
            from_zero: true,
            least: None,
            floor: MitigationFloor::None,
            both: Both::Person,
            round: Rounding { to: Decimal::ONE, direction: Direction::FavourParty },
            reference: Reference::Midpoint,
        }
    }

    fn range(min: Option<i64>, max: i64) -> Range {
        Range { min: min.map(|m| Bound::closed(m.into())), max: Some(Bound::closed(max.into())) }
    }

    /// The worked numbers of benchmark-models.md §1 and §2a.
    #[test]
    fn worked_numbers() {
        let cases =
            [(Some(100), 500, 220, 380), (Some(2000), 20000, 7400, 14600), (Some(500), 20000, 6350, 14150), (None, 20000, 6000, 14000)];
        for (min, max, light, heavy) in cases {
            let statutory = range(min, max);
            let get = |d| part(&three_parts(), d, &statutory).expect("a part").range;
            assert_eq!(get(Degree::Lighter), Range { min: statutory.min, max: Some(Bound::closed(light.into())) });
            assert_eq!(get(Degree::Ordinary), Range { min: Some(Bound::open(light.into())), max: Some(Bound::open(heavy.into())) });
            assert_eq!(get(Degree::Heavier), Range { min: Some(Bound::closed(heavy.into())), max: statutory.max });
        }
    }

    #[test]
    fn neighbours_share_no_whole_yuan_and_leave_none_out() {
        let statutory = range(Some(101), 334);
        let parts: Vec<Range> = [Degree::Lighter, Degree::Ordinary, Degree::Heavier]
            .iter()
            .map(|d| part(&three_parts(), *d, &statutory).expect("a part").range)
            .collect();
        for yuan in 101..=334 {
            assert_eq!(parts.iter().filter(|r| r.contains(yuan.into())).count(), 1, "{yuan}");
        }
    }

    #[test]
    fn a_fixed_sum_has_no_room() {
        let fixed = range(Some(5000), 5000);
        assert_eq!(part(&three_parts(), Degree::Lighter, &fixed).expect("a part").range, fixed);
    }
}
