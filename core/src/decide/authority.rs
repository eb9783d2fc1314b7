//! S1 主体与权限 (行政处罚法 17, 18, 24, 25).

use super::walk::{Answer, Cited, Note, Walk};
use crate::{
    decision::Outcome,
    facts::{Value, id},
    lists::{Authority, Clause, Document},
    order::Gather,
    words,
};

/// Stops where the matter is not this organ's to punish.
pub fn step<'a>(walk: &mut Walk<'a>) -> Answer<'a> {
    let view = walk.view;
    let listed = listed(walk);
    let granted = match (view.known(id::AUTHORITY_ITEM_GRANTED), listed) {
        (Some(Value::Flag(given)), found) => {
            // What the case says goes before the lists, and is marked (design.md §6).
            if found.is_some_and(|(_, granted)| granted != given) {
                walk.note("authority-given", words::AUTHORITY_GIVEN.to_owned());
            }
            given
        }
        _ if given_to_others(walk) => false,
        (_, Some((_, granted))) => granted,
        (_, None) => view.flag(id::AUTHORITY_ITEM_GRANTED) != Some(false),
    };
    if !granted {
        let delegated = matches!(kind(walk).as_deref(), Some("street_office" | "township_government"));
        let ground = walk.base(if delegated { "delegation" } else { "authority" });
        let text = if delegated { words::NOT_DELEGATED } else { words::NO_AUTHORITY };
        let organ = view.clauses().map(|(_, c)| c.by.as_str()).find(|by| !by.is_empty());
        let text = if given_to_others(walk) { words::GIVEN_TO_OTHERS } else { text };
        let text = organ.map_or_else(|| text.to_owned(), |organ| words::to_organ(text, organ));
        let basis = ground.clone().into_iter().chain(listed.map(|(d, _)| Cited::item(d, "")));
        return Answer::Stop(Outcome::NoAuthority, ground, Note::new(text, basis));
    }
    if view.is(id::FIRST_FILED_BY, "other") {
        let ground = walk.base("first-filing");
        return Answer::Stop(Outcome::NoAuthority, ground.clone(), Note::new(words::FILED_ELSEWHERE, ground));
    }
    if let Some((document, _)) = listed {
        let basis = walk.base("delegation").into_iter().chain([Cited::item(document, "")]);
        return Answer::Continue(Note::new(words::AUTHORITY_LISTED, basis));
    }
    Answer::Continue(Note::new(walk.presuming(words::AUTHORITY_ASSUMED, &[id::AUTHORITY_ITEM_GRANTED]), walk.base("authority")))
}

/// Whether the text gives the power to other kinds of organ by name: what 24
/// hands down is the power of county departments alone (S1⑥).
fn given_to_others(walk: &Walk<'_>) -> bool {
    let Some(kind) = kind(walk) else { return false };
    // Who acts on behalf of another has that organ's power (20).
    let kind = match walk.view.value(id::PRINCIPAL_KIND) {
        Some(Value::Choice(principal)) if kind == "entrusted" => principal,
        _ if kind == "entrusted" => return false,
        _ => kind,
    };
    let elsewhere = |c: &Clause| !c.only_organs.is_empty() && !c.only_organs.contains(&kind);
    walk.view.clauses().next().is_some() && walk.view.clauses().all(|(_, c)| elsewhere(c))
}

/// The kind of organ that decides: as the case says, else as the place is set up.
pub fn kind(walk: &Walk<'_>) -> Option<String> {
    match walk.view.value(id::AUTHORITY_KIND) {
        Some(Value::Choice(kind)) => Some(kind),
        _ => walk.view.place().and_then(|p| p.organ.clone()),
    }
}

/// What the published lists in force on the day of decision say of the matter;
/// `None` where there is none for this kind of organ, or it is not complete and silent.
fn listed<'a>(walk: &Walk<'a>) -> Option<(&'a Document, bool)> {
    let view = walk.view;
    let kind = kind(walk)?;
    let documents = view.lists.current(&view.case.place, view.day(id::DECISION_ON));
    let about = |a: &&Authority| a.organs.contains(&kind);
    let all: Vec<(&'a Document, &'a Authority)> =
        documents.flat_map(|d| d.rules.authorities.iter().map(move |a| (d, a))).filter(|(_, a)| about(a)).gather();
    let named = |a: &Authority| view.clauses().any(|(d, c)| a.names(&view.act.id, &d.id, c));
    // What was taken back goes before what was once given.
    let given = |withdrawn: bool| all.iter().find(|(_, a)| a.withdrawn == withdrawn && named(a));
    if let Some((document, authority)) = given(true).or_else(|| given(false)) {
        return Some((document, !authority.withdrawn));
    }
    all.iter().find(|(_, a)| a.complete).map(|(document, _)| (*document, false))
}
