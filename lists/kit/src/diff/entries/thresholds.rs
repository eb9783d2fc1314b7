//! Amounts from which a hearing or a legal review is due.

use cailiang::{
    amount::Range,
    facts::{Value, id},
    lists::Threshold,
};
use rust_decimal::Decimal;

use super::super::{
    change::{Seed, What},
    entry::{Entry, Reader},
    facets::Facets,
};
use crate::words::diff as words;

pub(super) fn threshold<'a>(reader: Reader<'a>, t: &'a Threshold) -> Entry<'a> {
    let Threshold { duty, every, kinds, individual, organisation, basis } = t;
    let mut f = Facets::new(reader);
    f.flag(words::EVERY_CASE, *every);
    f.kinds(words::KINDS, kinds);
    f.range(words::INDIVIDUAL, individual.as_ref(), "元");
    f.range(words::ORGANISATION, organisation.as_ref(), "元");
    f.note(words::BASIS, basis);
    let mut kinds: Vec<&str> = kinds.iter().map(|k| k.id()).collect();
    kinds.sort_unstable();
    let mut entry = Entry::new(What::Threshold, format!("{duty} {}", kinds.join(" ")), words::threshold(duty), f);
    entry.alike = vec![duty.clone()];
    entry.seeds = beside(individual.iter().chain(organisation));
    entry
}

/// Fines on either side of the ends of some ranges.
pub(super) fn beside<'r>(ranges: impl IntoIterator<Item = &'r Range>) -> Vec<Seed> {
    let ends = ranges.into_iter().flat_map(|r| [r.min, r.max]).flatten().map(|b| b.value);
    let around = ends.flat_map(|n| [n.checked_sub(Decimal::ONE), Some(n), n.checked_add(Decimal::ONE)]).flatten();
    around.filter(|n| !n.is_sign_negative()).map(|n| vec![(id::PROPOSED_FINE.to_owned(), Value::Number(n))]).collect()
}
