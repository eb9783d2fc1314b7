//! Where in its advised range a fine lies.

use cailiang::amount::Range;
use rust_decimal::Decimal;

/// Parts that a range is divided into.
pub const PLACES: usize = 10;
/// Fines under the range, in each part of it from below, and over it.
pub type Bar = [u64; PLACES + 2];

/// Where in the bar a fine belongs; a range without a minimum is drawn from nothing.
/// `None` where it has no maximum.
pub fn placed(range: &Range, fine: Decimal) -> Option<usize> {
    let max = range.max?;
    let min = range.min.map_or(Decimal::ZERO, |b| b.value);
    if !range.contains(fine) {
        // On an open end itself the nearer side counts.
        let over = fine > max.value || (max.open && fine == max.value);
        return Some(if over { PLACES + 1 } else { 0 });
    }
    let width = max.value - min;
    if width.is_zero() {
        return Some(PLACES / 2);
    }
    let part = (fine - min).checked_mul(Decimal::from(PLACES))?.checked_div(width)?.trunc();
    let part = usize::try_from(part.mantissa()).ok()?.min(PLACES - 1);
    Some(part + 1)
}

#[cfg(test)]
mod tests {
    use cailiang::amount::Bound;

    use super::*;

    #[test]
    fn fines_stand_where_they_belong() {
        let range = Range { min: Some(Bound::closed(100.into())), max: Some(Bound::open(200.into())) };
        let at = |n: i64| placed(&range, n.into());
        assert_eq!([at(99), at(100), at(109), at(110), at(199), at(200), at(999)], [0, 1, 1, 2, 10, 11, 11].map(Some));
        assert_eq!(placed(&Range { max: None, ..range }, 150.into()), None);
        assert_eq!(placed(&Range::exactly(50.into()), 50.into()), Some(5));
    }
}
