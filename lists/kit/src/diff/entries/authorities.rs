//! Whose penalties they are.

use cailiang::lists::Authority;

use super::super::{
    change::What,
    entry::{Entry, Reader},
    facets::Facets,
    same,
};
use crate::words::diff as words;

pub(super) fn authority<'a>(reader: Reader<'a>, a: &'a Authority) -> Entry<'a> {
    let Authority { organs, violations, clauses, withdrawn, complete } = a;
    let mut f = Facets::new(reader);
    f.set(words::ORGANS, organs.iter().map(|o| words::organ(o)));
    f.flag(words::WITHDRAWN, *withdrawn);
    f.flag(words::COMPLETE, *complete);
    f.acts(words::ACTS, violations);
    f.set(words::CLAUSES, clauses.iter().map(ToString::to_string));
    let organs = same::sorted(organs.iter().map(|o| words::organ(o)));
    let mut entry = Entry::new(What::Authority, format!("{}{withdrawn}", organs.concat()), words::authority(&organs, *withdrawn), f);
    entry.alike = vec![String::new()];
    entry
}
