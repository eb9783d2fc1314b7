//! What the edits mean in law: the published lists held against the edited ones.

use cailiang_lists::diff::{self, Change, Diff, How};

use super::Desk;
use crate::{
    keeper::said::{Altered, Compared, Moved, Turn},
    words::keeper as texts,
};

impl Desk {
    /// What changed; with `cases`, for which facts the outcome is another one, too.
    pub(super) fn compare(&self, cases: bool) -> Result<Compared, String> {
        let old = match &self.plain {
            Some(lists) => lists.as_ref().map_err(Clone::clone)?,
            None => return Err(texts::NOT_READ.to_owned()),
        };
        // Lists with errors mean nothing in law; the command line refuses them, too.
        if self.read.as_ref().is_none_or(|read| read.diagnostics.iter().any(|d| d.is_error() && d.code != "example-fails")) {
            return Err(texts::ERRORS_FIRST.to_owned());
        }
        let new = self.joined()?;
        let edited = self.read.as_ref().map(|read| read.files.as_slice()).unwrap_or_default();
        let (old, new) = ((old, self.plain_files.as_slice()), (&new, edited));
        let diff = if cases { diff::diff_with_files(old, new) } else { diff::changes_with_files(old, new) };
        Ok(told(&diff, cases))
    }
}

fn told(diff: &Diff, cases: bool) -> Compared {
    let documents = diff.documents.iter().map(|d| Altered {
        say: d.say.clone(),
        changes: d.changes.iter().map(|c| moved(c, cases)).collect(),
        model: d.model,
    });
    let turns = diff.cases.iter().map(|t| Turn {
        head: [&t.name, "，", &t.party].concat(),
        facts: t.facts.clone(),
        say: t.say.clone(),
        case: t.case.clone(),
    });
    Compared {
        documents: documents.collect(),
        turns: turns.collect(),
        tried: cases.then_some(diff.tried),
        limits: diff.limits.clone(),
        printed: diff::text(diff),
    }
}

fn moved(change: &Change, cases: bool) -> Moved {
    // Where facts fall elsewhere the sentence itself tells the regions.
    let regions = change.regions.iter().filter(|_| change.how != How::Moved).map(|r| r.say.clone()).collect();
    Moved { say: change.say.clone(), regions, turns: change.cases.clone(), idle: cases && change.counts && change.cases.is_empty() }
}
