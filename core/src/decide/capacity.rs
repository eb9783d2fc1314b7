//! S7 责任能力 (行政处罚法 30, 31).

use super::walk::{Answer, Cited, Note, Walk};
use crate::{
    condition::Truth,
    decision::Outcome,
    facts::{Value, id},
    lists::Effect,
    order::Gather,
    words,
};

/// Stops where the party cannot answer for the act.
pub fn step<'a>(walk: &mut Walk<'a>) -> Answer<'a> {
    let view = walk.view;
    if is_body(walk) {
        return Answer::Continue(Note::new(words::CAPACITY_OF_BODIES, []));
    }
    minor(walk);
    birthday(walk);
    crossed(walk);
    for (document, rule) in view.circumstances().filter(|(_, c)| c.effect == Effect::NoCapacity) {
        let cited = Cited { gist: &rule.gist, ..Cited::new(document, &rule.at) };
        match view.decide(&rule.when) {
            Truth::True => {
                let text = words::circumstance_holds(&rule.name, &rule.gist);
                return Answer::Stop(Outcome::NoPenalty, Some(cited.clone()), Note::new(text, [cited]));
            }
            Truth::False(_) => {}
            Truth::Unknown(facts) => return Answer::Need(facts.into_iter().next().unwrap_or_default()),
        }
    }
    let basis = view.circumstances().filter(|(_, c)| c.effect == Effect::NoCapacity);
    let basis: Vec<_> = basis.map(|(d, c)| Cited::new(d, &c.at)).gather();
    // Who is ill at times answers for what he does at the others (31, second sentence).
    let text = if view.is(id::MENTAL_STATE, "intermittent_normal") { words::CAPACITY_AT_TIMES } else { words::CAPACITY };
    Answer::Continue(Note::new(walk.presuming(text, &[id::AGE_BAND, id::MENTAL_STATE]), basis))
}

/// Legal persons and organisations have no age and no state of mind.
pub fn is_body(walk: &Walk<'_>) -> bool {
    matches!(walk.view.known(id::PARTY_KIND), Some(Value::Choice(kind)) if kind == "legal_person" || kind == "other_org")
}

/// A minor is heard in the presence of a guardian; the penalty law leaves the way open (S7③【口径】).
fn minor(walk: &mut Walk<'_>) {
    let adult = |c: &str| walk.view.lists.fact(id::AGE_BAND).and_then(|spec| spec.values.last()).is_some_and(|last| last.id == c);
    if let Some(Value::Choice(band)) = walk.view.known(id::AGE_BAND)
        && !adult(&band)
    {
        walk.warn("minor-safeguards", words::MINOR_SAFEGUARDS.to_owned());
    }
}

/// An act that lasted from one age band into another.
fn crossed(walk: &mut Walk<'_>) {
    let view = walk.view;
    let Some(Value::Day(end)) = view.known(id::ACT_END) else { return };
    let later = view.case.assuming(id::ACT_START, Value::Day(end));
    let later = crate::view::View { case: &later, ..view };
    if let (Some(then), Some(after), Some(spec)) = (view.known(id::AGE_BAND), later.known(id::AGE_BAND), view.lists.fact(id::AGE_BAND))
        && then != after
    {
        walk.warn("age-crossed", words::age_crossed(&spec.label_of(&then), &spec.label_of(&after)));
    }
}

/// On a birthday that closes a band the law gives no rule of counting: say so.
fn birthday(walk: &mut Walk<'_>) {
    let view = walk.view;
    let (Some(birth), Some(act)) = (view.day(id::BIRTH_DATE), view.day(id::ACT_START)) else { return };
    let years = act.year() - birth.year();
    if birth.plus_years(years) != Some(act) {
        return;
    }
    let Some(spec) = view.lists.fact(id::AGE_BAND) else { return };
    let turning = rust_decimal::Decimal::from(years);
    let closes = |c: &crate::facts::Choice| c.band.is_some_and(|b| b.min.is_some_and(|m| m.value == turning));
    if spec.values.iter().any(closes) {
        walk.warn("age-boundary", words::birthday(years));
    }
}
