//! “您是不是想写 …？”

use crate::order::Gather;

/// A hint naming the closest of `known`, or an empty text where none is close.
pub fn hint<'a>(typed: &str, known: impl Iterator<Item = &'a str>) -> String {
    closest(typed, known).map(said).unwrap_or_default()
}

/// A hint naming what was probably meant.
pub fn said(near: &str) -> String {
    format!("您是不是想写“{near}”？")
}

/// The closest of `known`, where one is close.
pub fn closest<'a>(typed: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let limit = (typed.chars().count() / 3).max(2);
    known.map(|k| (distance(typed, k), k)).filter(|(d, _)| *d <= limit).min().map(|(_, k)| k)
}

/// How many single edits lead from one text to the other.
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().gather();
    let mut row: Vec<usize> = (0..=b.len()).gather();
    for (i, x) in a.chars().enumerate() {
        let mut diagonal = i;
        let mut left = i + 1;
        if let Some(first) = row.first_mut() {
            *first = left;
        }
        for (cell, y) in row.iter_mut().skip(1).zip(&b) {
            let cost = (diagonal + usize::from(x != *y)).min(*cell + 1).min(left + 1);
            diagonal = *cell;
            *cell = cost;
            left = cost;
        }
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_close_one() {
        assert_eq!(hint("act_minr", ["act_minor", "act_start"].into_iter()), "您是不是想写“act_minor”？");
        assert_eq!(hint("zzzzzz", ["act_minor"].into_iter()), "");
    }
}
