//! The catalogue: acts, and guides to what no act is for.

use cailiang::{
    facts::id,
    lists::{Guide, Violation},
};

use super::super::{
    change::What,
    entry::{Entry, Reader},
    facets::Facets,
};
use crate::words::diff as words;

pub(super) fn violation<'a>(reader: Reader<'a>, v: &'a Violation) -> Entry<'a> {
    let Violation { id, was, name, topic, keywords, elements, roles, knowing, lasting_disputed, crime_hint, note } = v;
    let mut f = Facets::new(reader);
    f.note(words::ID, id);
    f.condition(words::ELEMENTS, elements);
    let spec = reader.lists.fact(id::ACTOR_ROLE);
    let role = |r: &String| spec.and_then(|s| s.values.iter().find(|c| c.id == *r)).map_or_else(|| r.clone(), |c| c.label.clone());
    f.set(words::ROLES, roles.iter().map(role));
    f.flag(words::KNOWING, *knowing);
    f.flag(words::LASTING_DISPUTED, *lasting_disputed);
    f.note(words::NAME, name);
    f.note(words::TOPIC, topic);
    f.set(words::KEYWORDS, keywords.iter().cloned());
    f.aside();
    f.note(words::CRIME, crime_hint);
    f.note(words::NOTE, note);
    f.set(words::WAS, was.iter().cloned());
    f.aside();
    let now = reader.violation(id);
    let mut entry = Entry::new(What::Violation, now.clone(), words::act(name, id), f);
    entry.violations = vec![now];
    entry.when = vec![elements];
    entry
}

pub(super) fn guide<'a>(reader: Reader<'a>, g: &'a Guide) -> Entry<'a> {
    let Guide { id, name, keywords, organ, law, note, see } = g;
    let mut f = Facets::new(reader);
    f.note(words::NAME, name);
    f.set(words::KEYWORDS, keywords.iter().cloned());
    f.aside();
    f.note(words::ORGAN_IN_CHARGE, organ);
    f.set(words::BASIS, law.iter().map(ToString::to_string));
    f.aside();
    f.note(words::NOTE, note);
    f.note(words::SEE, reader.violations(see).iter().map(|v| words::quoted(&reader.act(v))).collect::<String>());
    Entry::new(What::Guide, id, words::guide(name), f)
}
