//! The fines of a clause, stage by stage.

use cailiang::{lists::Fine, words as core};

use super::super::{
    change::What,
    entry::{Entry, Reader},
    facets::Facets,
};
use crate::words::diff as words;

pub(super) fn fine<'a>(reader: Reader<'a>, fine: &'a Fine) -> Entry<'a> {
    // Whether the article names no class shows in the columns.
    let Fine { stage, when, force, at, individual: _, organisation: _, responsible: _, everyone: _ } = fine;
    let mut f = Facets::new(reader);
    f.columns(&|class| fine.amount(class));
    f.text(words::FORCE, core::force(*force));
    f.articles(words::AMOUNT_AT, at);
    f.condition(words::WHEN, when);
    let mut entry = Entry::new(What::Fine, format!("fine {stage}"), words::fine(stage), f);
    entry.alike = vec!["fine".to_owned()];
    entry.when = vec![when];
    entry
}
