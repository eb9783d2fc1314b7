//! What lies on a circle of arrows: whatever is left when ends are taken off again and again.

use std::collections::{BTreeMap, BTreeSet};

/// The arrows that lie on a circle, or on a way between two.
pub(super) fn circles<K: Ord + Clone>(arrows: &[(K, K)]) -> BTreeSet<(K, K)> {
    let forward: BTreeSet<(K, K)> = arrows.iter().cloned().collect();
    let turned: BTreeSet<(K, K)> = without_ends(forward).into_iter().map(|(a, b)| (b, a)).collect();
    without_ends(turned).into_iter().map(|(a, b)| (b, a)).collect()
}

/// Drops every arrow whose head leads nowhere, until none is left to drop.
fn without_ends<K: Ord + Clone>(arrows: BTreeSet<(K, K)>) -> BTreeSet<(K, K)> {
    let mut leaving: BTreeMap<K, usize> = BTreeMap::new();
    let mut into: BTreeMap<K, Vec<K>> = BTreeMap::new();
    for (from, to) in &arrows {
        *leaving.entry(from.clone()).or_default() += 1;
        leaving.entry(to.clone()).or_default();
        into.entry(to.clone()).or_default().push(from.clone());
    }
    let mut ends: Vec<K> = leaving.iter().filter(|(_, n)| **n == 0).map(|(k, _)| k.clone()).collect();
    let mut dropped = BTreeSet::new();
    while let Some(end) = ends.pop() {
        for from in into.remove(&end).unwrap_or_default() {
            if let Some(n) = leaving.get_mut(&from) {
                *n = n.saturating_sub(1);
                if *n == 0 {
                    ends.push(from);
                }
            }
        }
        dropped.insert(end);
    }
    arrows.into_iter().filter(|(_, to)| !dropped.contains(to)).collect()
}

#[cfg(test)]
mod tests {
    use super::circles;

    #[test]
    fn only_what_goes_round_is_left() {
        let found = circles(&[(1, 2), (2, 3), (3, 2), (3, 4), (5, 5), (0, 1)]);
        assert_eq!(found.into_iter().collect::<Vec<_>>(), [(2, 3), (3, 2), (5, 5)]);
        assert!(circles(&[(1, 2), (2, 3), (1, 3)]).is_empty());
    }
}
