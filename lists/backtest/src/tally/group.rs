//! Like cases: the same violation, place, party, clause, outcome and tier.

use std::collections::BTreeMap;

use cailiang::amount::{Bound, Range};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::{Entry, sum::Sum};
use crate::{
    held::{Party, key},
    merge::{Merge, pairs},
};

/// What like cases have in common.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cell {
    /// The violation.
    pub violation: String,
    /// The place.
    pub place: String,
    /// Whom it was imposed on.
    pub party: Party,
    /// The clause and its version.
    pub norm: String,
    /// The advised outcome.
    pub outcome: String,
    /// The tier; empty where no benchmark grades.
    pub tier: String,
}

impl Cell {
    /// The cell of a record.
    pub fn of(entry: &Entry<'_>) -> Self {
        let held = entry.held;
        Self {
            violation: held.violation.clone(),
            place: entry.place.to_owned(),
            party: entry.party,
            norm: held.norm.clone(),
            outcome: key(held.outcome),
            tier: held.tier.clone(),
        }
    }
}

/// The advised range of the cases of a cell.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RangeSeen {
    /// No case yet.
    #[default]
    None,
    /// The same for all: least and most, each with whether the number itself is left out.
    One(Option<(Decimal, bool)>, Option<(Decimal, bool)>),
    /// Some have none, or it hangs on a base that is another in each case.
    Varies,
}

impl RangeSeen {
    fn of(range: Option<&Range>) -> Self {
        let end = |b: Bound| (b.value.normalize(), b.open);
        range.map_or(Self::Varies, |r| Self::One(r.min.map(end), r.max.map(end)))
    }
}

impl Merge for RangeSeen {
    fn absorb(&mut self, other: Self) {
        if *self == Self::None {
            *self = other;
        } else if other != Self::None && *self != other {
            *self = Self::Varies;
        }
    }
}

/// The fines of like cases.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fines {
    /// Their sum.
    pub sum: Sum,
    /// The least fine, and the record it stands in (of several the first by name).
    pub least: Option<(Decimal, String)>,
    /// The greatest fine, and its record.
    pub most: Option<(Decimal, String)>,
    /// How many begin with the same two digits: the digits are the key.
    #[serde(with = "pairs")]
    pub bins: BTreeMap<Decimal, u64>,
}

impl Fines {
    fn add(&mut self, fine: Decimal, name: &dyn Fn() -> String) {
        self.sum.add(fine);
        *self.bins.entry(two_digits(fine)).or_default() += 1;
        take(&mut self.least, fine, name, |a, b| a < b);
        take(&mut self.most, fine, name, |a, b| a > b);
    }

    /// The fine that so many in a hundred do not exceed, to two digits.
    pub fn quantile(&self, hundredth: u64) -> Option<Decimal> {
        let all: u64 = self.bins.values().sum();
        let wanted = u128::from(all) * u128::from(hundredth);
        let mut so_far = 0_u128;
        let reached = |n: &u64| {
            so_far += u128::from(*n) * 100;
            so_far >= wanted
        };
        let mut reached = reached;
        self.bins.iter().find(|(_, n)| reached(n)).map(|(fine, _)| *fine)
    }
}

/// Keeps the one that comes first; of equal fines the smaller name.
fn take(kept: &mut Option<(Decimal, String)>, fine: Decimal, name: &dyn Fn() -> String, first: fn(Decimal, Decimal) -> bool) {
    match kept {
        Some((own, _)) if first(*own, fine) => {}
        Some((own, known)) if *own == fine => {
            let name = name();
            if name < *known {
                *known = name;
            }
        }
        _ => *kept = Some((fine, name())),
    }
}

/// An amount with all digits behind the second made nought: 1250 → 1200.
pub fn two_digits(amount: Decimal) -> Decimal {
    let mantissa = amount.mantissa();
    let digits = mantissa.unsigned_abs().checked_ilog10().unwrap_or_default();
    let step = 10_i128.checked_pow(digits.saturating_sub(1)).unwrap_or(1);
    Decimal::try_from_i128_with_scale(mantissa / step * step, amount.scale()).unwrap_or(amount).normalize()
}

impl Merge for Fines {
    fn absorb(&mut self, other: Self) {
        self.sum.absorb(other.sum);
        self.bins.absorb(other.bins);
        if let Some((fine, name)) = other.least {
            take(&mut self.least, fine, &|| name.clone(), |a, b| a < b);
        }
        if let Some((fine, name)) = other.most {
            take(&mut self.most, fine, &|| name.clone(), |a, b| a > b);
        }
    }
}

/// Like cases together.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Group {
    /// Their fines.
    pub fines: Fines,
    /// Their advised range.
    pub range: RangeSeen,
}

impl Group {
    /// Counts one record with a fine.
    pub fn add(&mut self, entry: &Entry<'_>) {
        let Some(fine) = entry.imposed.fine else { return };
        self.fines.add(fine, entry.name);
        self.range.absorb(RangeSeen::of(entry.held.range.as_ref()));
    }
}

impl Merge for Group {
    fn absorb(&mut self, other: Self) {
        self.fines.absorb(other.fines);
        self.range.absorb(other.range);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_digits_are_kept() {
        let of = |text: &str| two_digits(text.parse().expect("a number")).to_string();
        assert_eq!(["1250", "99", "7", "0.5", "12.34", "200", "100999"].map(of), ["1200", "99", "7", "0.5", "12", "200", "100000"]);
    }

    #[test]
    fn quantiles_are_nearest_ranks() {
        let mut fines = Fines::default();
        (1..=10).for_each(|n| fines.add(Decimal::from(n * 10), &|| format!("{n:02}")));
        assert_eq!([10, 50, 90, 100].map(|q| fines.quantile(q)), [10, 50, 90, 100].map(|n: i64| Some(Decimal::from(n))));
        assert_eq!((fines.least, fines.most), (Some((10.into(), "01".into())), Some((100.into(), "10".into()))));
        assert_eq!(Fines::default().quantile(50), None);
    }
}
