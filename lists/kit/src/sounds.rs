//! How the characters of names and everyday words are read, for finding acts by pinyin.

use std::collections::{BTreeMap, BTreeSet};

use cailiang::lists::Document;
use pinyin::ToPinyinMulti;

/// How many readings of a character count: the rest are rare ones.
const COMMON: usize = 2;

/// A line a syllable with the characters read so, `zhan占战站`; a character with several readings stands in several.
pub fn table(documents: &[Document]) -> String {
    let acts = documents.iter().flat_map(|d| d.violations.iter().map(|v| (&v.name, &v.keywords)));
    let guides = documents.iter().flat_map(|d| d.guides.iter().map(|g| (&g.name, &g.keywords)));
    let texts = acts.chain(guides).flat_map(|(name, keywords)| [name].into_iter().chain(keywords));
    let characters: BTreeSet<char> = texts.flat_map(|t| t.chars()).collect();
    let mut table: BTreeMap<String, BTreeSet<char>> = BTreeMap::new();
    for c in characters {
        for reading in c.to_pinyin_multi().into_iter().flatten().take(COMMON) {
            for typed in typed(reading.plain()) {
                table.entry(typed).or_default().insert(c);
            }
        }
    }
    table.into_iter().map(|(syllable, characters)| [syllable, characters.into_iter().collect(), "\n".to_owned()].concat()).collect()
}

/// A syllable as keyboards take it: ü is typed v, and often u.
fn typed(plain: &str) -> Vec<String> {
    match plain.contains('ü') {
        true => vec![plain.replace('ü', "v"), plain.replace('ü', "u")],
        false => vec![plain.to_owned()],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_key_that_people_press() {
        assert_eq!(typed("lü"), ["lv", "lu"]);
        assert_eq!(typed("lu"), ["lu"]);
    }
}
