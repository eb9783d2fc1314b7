//! Like cases treated unlike, ranked.

use std::{cmp::Ordering, collections::BTreeMap};

use cailiang::{
    amount::{Bound, Range},
    phrase,
};
use rust_decimal::Decimal;
use serde::Serialize;

use super::outcome_words;
use crate::{
    names::Names,
    tally::{Cell, Group, RangeSeen},
    words,
};

/// So many are listed.
const LISTED: usize = 100;
/// The hundredths between which the fines of most cases lie.
const LOW: u64 = 10;
/// The hundredth that half of them do not exceed.
const MIDDLE: u64 = 50;
/// The other end.
const HIGH: u64 = 90;

/// Like cases whose fines lie apart.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Unlike {
    /// What they have in common.
    #[serde(flatten)]
    pub cell: Cell,
    /// The violation's name.
    pub name: String,
    /// The place's name.
    pub place_name: String,
    /// The outcome in words, with the tier.
    pub grade: String,
    /// The advised range in words.
    pub range: String,
    /// Its least, 元.
    pub range_min: Option<Decimal>,
    /// Its most, 元.
    pub range_max: Option<Decimal>,
    /// How many they are.
    pub count: u64,
    /// A tenth of the fines are not more than this, to two digits.
    pub low: Decimal,
    /// Half of the fines are not more than this.
    pub middle: Decimal,
    /// Nine tenths of the fines are not more than this.
    pub high: Decimal,
    /// How many times the low one the high one is.
    pub times: Decimal,
    /// The least fine and its record.
    pub least: (Decimal, String),
    /// The greatest fine and its record.
    pub most: (Decimal, String),
}

/// The most unlike first: by how many times the low fine the high one is, then by their
/// number; and how many kinds of cases cannot be ranked.
pub fn ranked(groups: &BTreeMap<Cell, Group>, names: &Names) -> (Vec<Unlike>, u64) {
    let unranked = groups.values().filter(|g| g.range == RangeSeen::Varies).count();
    let mut all: Vec<Unlike> = groups.iter().filter_map(|(cell, group)| unlike(cell, group, names)).collect();
    all.sort_by(|a, b| first(a, b).then_with(|| b.count.cmp(&a.count)).then_with(|| a.cell.cmp(&b.cell)));
    all.truncate(LISTED);
    (all, u64::try_from(unranked).unwrap_or(u64::MAX))
}

/// By the exact ratio, not the rounded one.
fn first(a: &Unlike, b: &Unlike) -> Ordering {
    let product = |x: Decimal, y: Decimal| x.checked_mul(y).unwrap_or(Decimal::MAX);
    product(b.high, a.low).cmp(&product(a.high, b.low))
}

fn unlike(cell: &Cell, group: &Group, names: &Names) -> Option<Unlike> {
    let RangeSeen::One(min, max) = group.range else { return None };
    let fines = &group.fines;
    let (low, middle, high) = (fines.quantile(LOW)?, fines.quantile(MIDDLE)?, fines.quantile(HIGH)?);
    if high <= low {
        return None;
    }
    let bound = |end: (Decimal, bool)| Bound { value: end.0, open: end.1 };
    let range = Range { min: min.map(bound), max: max.map(bound) };
    Some(Unlike {
        name: names.violation(&cell.violation).to_owned(),
        place_name: names.place(&cell.place).to_owned(),
        grade: words::grade(outcome_words(&cell.outcome), &cell.tier),
        range: phrase::range(&range, "元"),
        range_min: min.map(|(n, _)| n),
        range_max: max.map(|(n, _)| n),
        count: fines.bins.values().sum(),
        low,
        middle,
        high,
        times: high.checked_div(low)?.round_dp(1).normalize(),
        least: fines.least.clone()?,
        most: fines.most.clone()?,
        cell: cell.clone(),
    })
}
