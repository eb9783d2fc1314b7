//! General circumstances.

use cailiang::lists::Circumstance;

use super::super::{
    change::What,
    entry::{Entry, Reader},
    facets::Facets,
    same,
};
use crate::words::diff as words;

pub(super) fn circumstance<'a>(reader: Reader<'a>, c: &'a Circumstance) -> Entry<'a> {
    let Circumstance { id, at, name, effect, natural_person, listed, when, gist } = c;
    let mut f = Facets::new(reader);
    f.text(words::AT, at.chinese());
    f.text(words::EFFECT, words::effect(*effect));
    f.flag(words::NATURAL_PERSON, *natural_person);
    f.set(words::LISTED, listed.iter().map(|fact| reader.label(fact)));
    f.condition(words::WHEN, when);
    f.text(words::NAME, name);
    f.note(words::GIST, gist);
    let mut entry = Entry::new(What::Circumstance, id, words::circumstance(name), f);
    entry.alike = same::sorted(std::iter::once(format!("{at}{effect:?}")));
    entry.at = at.to_string();
    entry.when = vec![when];
    entry
}
