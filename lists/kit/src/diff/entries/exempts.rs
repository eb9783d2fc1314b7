//! Entries of leniency lists.

use cailiang::{
    facts::{Value, id},
    lists::Exempt,
    words as core,
};

use super::super::{
    change::What,
    entry::{Entry, Reader},
    facets::Facets,
};
use crate::words::diff as words;

pub(super) fn exempt<'a>(reader: Reader<'a>, e: &'a Exempt) -> Entry<'a> {
    let Exempt { item, violations, kind, statute, when, correct, order_days, amounts, measure, must, then, evidence, by, gist } = e;
    let mut f = Facets::new(reader);
    f.acts(words::ACTS, violations);
    f.text(words::GROUND, core::exempt_kind(*kind));
    f.may(words::STATUTE, statute.as_ref());
    f.condition(words::WHEN, when);
    f.may(words::CORRECT, correct.map(words::correct_by));
    f.may(words::ORDER_DAYS, order_days.map(words::days_at_most));
    f.amounts(amounts);
    f.text(words::MEASURE_SPARED, measure);
    f.flag(words::MUST_SPARE, *must);
    f.series(words::THEN, then.iter().cloned());
    f.set(words::EVIDENCE, evidence.iter().cloned());
    f.text(words::BY, by);
    f.note(words::GIST, gist);
    f.note(words::ITEM, item);
    let acts = reader.violations(violations);
    let names: Vec<String> = acts.iter().map(|v| reader.act(v)).collect();
    let same = format!("{kind:?} {}", acts.join(" "));
    let mut entry = Entry::new(What::Exempt, format!("{same} {item}"), words::exempt(core::exempt_kind(*kind), &names, item), f);
    entry.alike = vec![same, format!("{} {item}", acts.join(" ")), format!("item {item}")];
    entry.item.clone_from(item);
    entry.violations = acts;
    entry.when = vec![when];
    let timing = |t: &&'static str| vec![(id::CORRECTION_TIMING.to_owned(), Value::Choice((*t).to_owned()))];
    entry.seeds = correct.map(|c| c.timings().iter().rev().map(timing).collect()).unwrap_or_default();
    entry
}
