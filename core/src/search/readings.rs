//! How characters are read: the table that the bundler makes of the lists.

use crate::order::Gather;

/// Each syllable, in capitals, with the characters that may be read so.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Readings(Vec<(String, Vec<char>)>);

impl Readings {
    /// Reads a table: a line a syllable, `zhan占战站`.
    pub fn read(table: &str) -> Self {
        let line = |line: &str| {
            let at = line.find(|c: char| !c.is_ascii()).unwrap_or(line.len());
            let (syllable, characters) = line.split_at(at);
            (syllable.to_ascii_uppercase(), characters.chars().gather())
        };
        Self(table.lines().map(line).gather())
    }

    /// Whether there are none: pinyin finds nothing then.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Every syllable.
    pub fn syllables(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(s, _)| s.as_str())
    }

    /// The characters of the syllables that fit.
    pub fn characters(&self, fits: impl Fn(&str) -> bool) -> Vec<char> {
        self.0.iter().filter(|(s, _)| fits(s)).flat_map(|(_, characters)| characters.iter().copied()).gather()
    }

    /// The character and all that sound like it.
    pub fn alike(&self, c: char) -> Vec<char> {
        let mut out = vec![c];
        for (_, characters) in self.0.iter().filter(|(_, characters)| characters.contains(&c)) {
            characters.iter().for_each(|other| out.push(*other));
        }
        out
    }
}
