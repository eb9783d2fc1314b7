//! A number of records with its share.

use serde::Serialize;

/// A number of records.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Count {
    /// What is counted, by id.
    pub id: String,
    /// What it is called.
    pub label: String,
    /// How many.
    pub count: u64,
    /// Their share: `12.3%`.
    pub share: String,
}

impl Count {
    /// A count of something with an id of its own, out of so many.
    pub fn new(id: &impl Serialize, label: &str, count: u64, of: u64) -> Self {
        let id = serde_json::to_value(id).ok().and_then(|v| v.as_str().map(str::to_owned)).unwrap_or_default();
        Self { id, label: label.to_owned(), count, share: share(count, of) }
    }
}

/// Tenths of a percent, rounded half up.
pub fn permille(count: u64, of: u64) -> u64 {
    let (count, of) = (u128::from(count), u128::from(of));
    (count * 2000 + of).checked_div(of * 2).and_then(|n| u64::try_from(n).ok()).unwrap_or_default()
}

/// A share in percent with one digit behind the point: `12.3%`.
pub fn share(count: u64, of: u64) -> String {
    let n = permille(count, of);
    format!("{}.{}%", n / 10, n % 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_are_rounded_half_up() {
        assert_eq!([(1, 3), (2, 3), (1, 2000), (0, 0), (5, 5)].map(|(a, b)| share(a, b)), ["33.3%", "66.7%", "0.1%", "0.0%", "100.0%"]);
    }
}
