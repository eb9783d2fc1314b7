//! The names of all acts, for those who write an entry: a small file of the
//! site, so that the ledger need not load the lists.

use cailiang::order::Gather;

use super::repeat::folded;
use crate::{device, load};

/// An act that an entry may name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Act {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its topic.
    pub topic: String,
    /// What else it is found by.
    words: String,
}

impl Act {
    /// An act that a record names.
    pub fn named(id: &str, name: &str, topic: &str) -> Self {
        Self { id: id.to_owned(), name: name.to_owned(), topic: topic.to_owned(), words: String::new() }
    }
}

/// All acts that the site knows; none where they cannot be fetched: a free text serves as well.
pub async fn all() -> Vec<Act> {
    let file = device::meta("cailiang-acts").unwrap_or_default();
    let text = load::bytes(&file).await.ok().and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default();
    text.lines().filter_map(read).gather()
}

fn read(line: &str) -> Option<Act> {
    let mut parts = line.split('\t');
    let [id, name, topic, words] = [parts.next()?, parts.next()?, parts.next()?, parts.next()?];
    let words = folded(&[name, "\n", words, "\n", topic].concat());
    Some(Act { id: id.to_owned(), name: name.to_owned(), topic: topic.to_owned(), words })
}

/// The acts that a typed text may mean: those whose name has it first, last
/// those whose name only has all its signs.
pub fn matching<'a>(acts: &'a [Act], typed: &str, most: usize) -> Vec<&'a Act> {
    let typed: Vec<String> = typed.split_whitespace().map(folded).gather();
    let words_in = |text: &str| typed.iter().all(|t| text.contains(t.as_str()));
    let signs_in = |text: &str| typed.iter().flat_map(|t| t.chars()).all(|c| text.contains(c));
    let rank = |act: &'a Act| {
        let name = folded(&act.name);
        let fits = [words_in(&name), words_in(&act.words), signs_in(&name)];
        fits.iter().position(|fits| *fits).map(|rank| (rank, act))
    };
    let mut found: Vec<(usize, &Act)> = acts.iter().filter(|_| !typed.is_empty()).filter_map(rank).gather();
    cailiang::order::by_key(&mut found, |(rank, _)| *rank);
    found.into_iter().map(|(_, act)| act).take(most).gather()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_by_name_before_other_words() {
        let acts: Vec<Act> = ["a\t乱扔烟头\t市容\t垃圾 烟蒂", "b\t倾倒垃圾\t环卫\t倒土", "坏"].into_iter().filter_map(read).collect();
        let ids = |typed| matching(&acts, typed, 5).into_iter().map(|a| a.id.as_str()).collect::<Vec<_>>();
        assert_eq!(ids("垃圾"), ["b", "a"]);
        assert_eq!(ids("市容 烟"), ["a"]);
        assert_eq!(ids("垃倒"), ["b"]);
        assert_eq!(ids(" "), Vec::<&str>::new());
    }
}
