//! S15 dividing a statutory range by a method: exact, then rounded within its bounds.

use rust_decimal::Decimal;

use crate::{
    amount::{Bound, Range},
    lists::{Degree, Method, Reference},
};

/// The range of one degree, and the value the method points to.
pub struct Advice {
    /// The range, 元.
    pub range: Range,
    /// The reference value, 元.
    pub reference: Option<Decimal>,
}

/// The part of `statutory` that `method` gives a degree. `None` where the
/// method has no such part or the range has no maximum to divide by.
pub fn part(method: &Method, degree: Degree, statutory: &Range) -> Option<Advice> {
    let share = &method.parts.iter().find(|p| p.degree == degree)?.share;
    let top = statutory.max?;
    let bottom = match statutory.min {
        Some(min) => min.value,
        None if method.from_zero => Decimal::ZERO,
        None => return None,
    };
    if bottom == top.value {
        // A fixed sum: 从轻、从重 have no room (定额罚).
        return Some(Advice { range: *statutory, reference: Some(top.value) });
    }
    let width = top.value.checked_sub(bottom)?;
    let at = |s: Decimal| width.checked_mul(s).and_then(|w| w.checked_add(bottom));
    let min = match share.min {
        Some(b) => Some(inner(at(b.value)?, b.open, End::Low, method, bottom, top.value)),
        None => statutory.min,
    };
    let max = match share.max {
        Some(b) => Some(inner(at(b.value)?, b.open, End::High, method, bottom, top.value)),
        None => statutory.max,
    };
    let range = Range { min, max };
    let reference = match method.reference {
        Reference::Midpoint => midpoint(&range, bottom, method.round.to),
        Reference::None => None,
    };
    Some(Advice { range, reference })
}

#[derive(PartialEq)]
enum End {
    Low,
    High,
}

/// A dividing point in whole units. A lighter part's upper end rounds down and
/// a heavier part's lower end rounds up, so that neighbours never overlap and
/// no whole amount changes sides; it never crosses the statutory bounds.
fn inner(exact: Decimal, open: bool, end: End, method: &Method, bottom: Decimal, top: Decimal) -> Bound {
    let down = (end == End::High) != open;
    let rounded = to_unit(exact, method.round.to, down);
    let value = if rounded < bottom || rounded > top { exact } else { rounded };
    Bound { value: value.normalize(), open }
}

fn to_unit(exact: Decimal, unit: Decimal, down: bool) -> Decimal {
    let units = exact.checked_div(unit).unwrap_or(exact);
    let whole = if down { units.floor() } else { units.ceil() };
    whole.checked_mul(unit).unwrap_or(exact)
}

fn midpoint(range: &Range, bottom: Decimal, unit: Decimal) -> Option<Decimal> {
    let low = range.min.map_or(bottom, |b| b.value);
    let high = range.max?.value;
    let middle = low.checked_add(high)?.checked_div(Decimal::TWO)?;
    let rounded = to_unit(middle, unit, true);
    Some(if range.contains(rounded) { rounded } else { middle })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lists::{Direction, Part, Rounding};

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
