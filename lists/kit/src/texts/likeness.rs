//! Whether a place in the text speaks of an act: shared pairs of characters.
//! Only a clear preference for another place is reported, and only as a reminder.

use std::collections::BTreeSet;

/// Words that every article uses.
const COMMON: [&str; 16] =
    ["的", "或者", "和", "等", "者", "未", "没有", "擅自", "违反", "规定", "责令", "改正", "罚款", "处", "单位", "个人"];

/// The pairs of neighbouring characters in a text.
pub(super) struct Pairs(BTreeSet<(char, char)>);

impl Pairs {
    pub fn of(text: &str) -> Self {
        let text = COMMON.iter().fold(text.to_owned(), |text, word| text.replace(word, "|"));
        let chinese = |c: char| ('\u{4e00}'..='\u{9fff}').contains(&c);
        let pairs = text.chars().zip(text.chars().skip(1)).filter(|(a, b)| chinese(*a) && chinese(*b));
        Self(pairs.collect())
    }

    /// How many pairs both have.
    pub fn shared(&self, other: &Self) -> usize {
        self.0.intersection(&other.0).count()
    }

    /// The part of `of` that this speaks of too, in per cent.
    pub fn covers(&self, of: &Self) -> usize {
        (self.shared(of) * 100).checked_div(of.0.len()).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_act_is_like_its_own_item() {
        let act = Pairs::of("依附道路建管线、杆线不按规定办批准，架线立杆");
        let own = Pairs::of("依附于城市道路建设各种管线、杆线等设施，不按照规定办理批准手续的；");
        let other = Pairs::of("占用城市道路期满或者挖掘城市道路后，不及时清理现场的；");
        assert!(act.covers(&own) > act.covers(&other) + 10);
        assert_eq!(Pairs::of("").covers(&Pairs::of("的")), 0);
    }
}
