//! Finding an act, or who is in charge of a subject, in the words people use.
//!
//! Nobody types a name as the lists write it, so a query is cut into its
//! characters and their neighbouring pairs. Each of these counts the more the
//! fewer entries have it; the name or everyday word that fits best counts again.
//! Letters are read as pinyin, whole or by initials ([`spell`]); what is found
//! neither way may be misspelt. A key works on an [`Index`] made once.

mod index;
mod lines;
mod mark;
mod readings;
mod spell;
mod terms;
mod weigh;
mod word;

pub use index::Index;
pub use mark::{called, marked};
pub use readings::Readings;
pub use word::Word;

use crate::{
    day::Day,
    lists::{Guide, Lists, Violation},
    order::Gather,
};

/// What was found.
#[derive(Clone, Copy, Debug)]
pub enum Found<'a> {
    /// An act.
    Act(&'a Violation),
    /// A subject without one.
    Guide(&'a Guide),
}

impl<'a> Found<'a> {
    /// Its id.
    pub fn id(self) -> &'a str {
        match self {
            Self::Act(v) => &v.id,
            Self::Guide(g) => &g.id,
        }
    }

    /// Its name.
    pub fn name(self) -> &'a str {
        match self {
            Self::Act(v) => &v.name,
            Self::Guide(g) => &g.name,
        }
    }

    /// What people call it.
    pub fn keywords(self) -> &'a [String] {
        match self {
            Self::Act(v) => &v.keywords,
            Self::Guide(g) => &g.keywords,
        }
    }
}

/// The acts and guides at a place that answer `query`, best first.
pub fn search<'a>(lists: &'a Lists, readings: &Readings, query: &str, place: &str, day: Option<Day>) -> Vec<Found<'a>> {
    Index::new(lists, place, day).search(lists, readings, query).0
}

impl Index {
    /// What answers `query`, best first, and the words it was found by, to mark them with.
    /// `lists` are those of the index.
    pub fn search<'a>(&self, lists: &'a Lists, readings: &Readings, query: &str) -> (Vec<Found<'a>>, Vec<Word>) {
        let mut words: Vec<Word> = Vec::new();
        let mut scores: Vec<usize> = vec![0; self.len()];
        let mut cited: Option<Vec<bool>> = None;
        let mut worded = false;
        let terms = terms::terms(query);
        let alone = terms.len() == 1;
        for term in terms {
            let word = Word::said(self, &term);
            if terms::cites(&term) {
                let here = self.citing(lists, &term, cited.as_deref());
                cited = Some(here);
                words.push(word);
            } else {
                words.push(weigh::weigh(self, lists, readings, &term, word, (cited.as_deref(), alone), &mut scores));
                worded = true;
            }
        }
        if words.is_empty() {
            return (Vec::new(), words);
        }
        let best = scores.iter().copied().max().unwrap_or_default();
        let stays = |at: usize, score: usize| {
            let here = cited.as_ref().is_none_or(|c| c.get(at).copied().unwrap_or_default());
            here && (!worded || (score > 0 && score * 4 >= best))
        };
        let kept = scores.iter().enumerate().filter(|(at, score)| stays(*at, **score)).map(|(at, score)| (at, *score)).gather();
        (self.ranked(lists, kept), words)
    }
}
