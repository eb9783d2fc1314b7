//! Putting parts together, exactly: in whatever order, the whole is the same.

use std::collections::BTreeMap;

/// What can be put together with another of its kind.
pub trait Merge {
    /// Takes the other in. Order and grouping do not matter.
    fn absorb(&mut self, other: Self);
}

impl Merge for u64 {
    fn absorb(&mut self, other: Self) {
        *self = self.saturating_add(other);
    }
}

impl<K: Ord, V: Merge + Default> Merge for BTreeMap<K, V> {
    fn absorb(&mut self, other: Self) {
        for (key, value) in other {
            self.entry(key).or_default().absorb(value);
        }
    }
}

impl<M: Merge> Merge for Option<M> {
    fn absorb(&mut self, other: Self) {
        match (self.as_mut(), other) {
            (Some(own), Some(other)) => own.absorb(other),
            (None, other) => *self = other,
            (Some(_), None) => {}
        }
    }
}

impl<const N: usize> Merge for [u64; N] {
    fn absorb(&mut self, other: Self) {
        self.iter_mut().zip(other).for_each(|(own, other)| own.absorb(other));
    }
}

/// Maps as lists of pairs: JSON has no other keys than texts.
pub mod pairs {
    use std::collections::BTreeMap;

    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    /// Writes the pairs.
    pub fn serialize<K: Serialize, V: Serialize, S: Serializer>(map: &BTreeMap<K, V>, to: S) -> Result<S::Ok, S::Error> {
        to.collect_seq(map)
    }

    /// Reads the pairs.
    pub fn deserialize<'de, K: Deserialize<'de> + Ord, V: Deserialize<'de>, D: Deserializer<'de>>(
        from: D,
    ) -> Result<BTreeMap<K, V>, D::Error> {
        Vec::<(K, V)>::deserialize(from).map(|pairs| pairs.into_iter().collect())
    }
}
