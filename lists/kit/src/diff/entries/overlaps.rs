//! Norms that one act may break together.

use cailiang::lists::Overlap;

use super::super::{
    change::What,
    entry::{Entry, Reader},
    facets::Facets,
};
use crate::words::diff as words;

pub(super) fn overlap<'a>(reader: Reader<'a>, o: &'a Overlap) -> Entry<'a> {
    let Overlap { violations, relation, special, note } = o;
    let mut f = Facets::new(reader);
    f.acts(words::ACTS, violations);
    f.may(words::RELATION, relation.map(words::relation));
    f.acts(words::SPECIAL, special.as_slice());
    f.note(words::NOTE, note);
    let acts = reader.violations(violations);
    let names: Vec<String> = acts.iter().map(|v| reader.act(v)).collect();
    let mut entry = Entry::new(What::Overlap, acts.join(" "), words::overlap(&names), f);
    entry.violations = acts;
    entry
}
