//! What is kept on the device: how far somebody got, and how well.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize, de::DeserializeOwned};

use crate::device;

/// Every key begins like this.
const PREFIX: &str = "cailiang:training:";

/// What is kept under a name; nothing where it cannot be read.
pub fn read<T: DeserializeOwned>(name: &str) -> Option<T> {
    serde_json::from_str(&device::recall(&key(name))?).ok()
}

/// Keeps something under a name. A device that keeps nothing is no error.
pub fn keep(name: &str, what: &impl Serialize) {
    if let Ok(text) = serde_json::to_string(what) {
        device::keep(&key(name), &text);
    }
}

/// Forgets what is kept under a name.
pub fn forget(name: &str) {
    device::keep(&key(name), "");
}

fn key(name: &str) -> String {
    [PREFIX, name].concat()
}

/// What tells one version of lists and scenarios from another: an attempt made with others is not gone on with.
pub fn version() -> String {
    let named = |what| device::meta(what).unwrap_or_default();
    [named("cailiang-lists"), named("cailiang-rest"), named("cailiang-training")].join(" ")
}

/// A number nobody chose.
pub fn any_seed() -> u64 {
    device::clock() % 1_000_000
}

/// How well a scenario went.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Score {
    /// Questions answered right.
    pub right: usize,
    /// Questions asked.
    pub of: usize,
}

/// The best of every scenario that was played to its end.
pub fn bests() -> BTreeMap<String, Score> {
    read(BESTS).unwrap_or_default()
}

const BESTS: &str = "best";

/// Notes how a scenario went.
pub fn done(id: &str, score: Score) {
    let mut all = bests();
    let best = all.entry(id.to_owned()).or_default();
    if better(score, *best) {
        *best = score;
        keep(BESTS, &all);
    }
}

/// A larger share; the first time is better than never.
fn better(new: Score, old: Score) -> bool {
    old.of == 0 || new.right * old.of > old.right * new.of
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_larger_share_is_better() {
        let of = |right, of| Score { right, of };
        assert!(better(of(0, 5), of(0, 0)) && better(of(5, 6), of(4, 5)));
        assert!(!better(of(4, 5), of(8, 10)) && !better(of(0, 5), of(1, 5)));
    }
}
