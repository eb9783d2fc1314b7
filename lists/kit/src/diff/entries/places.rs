//! What a place adopts.

use cailiang::{lists::Place, words as core};

use super::super::{
    change::What,
    entry::{Entry, Reader},
    facets::Facets,
    same,
};
use crate::words::diff as words;

pub(super) fn place<'a>(reader: Reader<'a>, p: &'a Place) -> Entry<'a> {
    let Place {
        id,
        name,
        method,
        adopts,
        both,
        floor,
        sole_trader,
        sole_trader_settled_by,
        organ,
        reconsideration,
        benchmark_time,
        recheck_months,
        party_roll_over,
        organ_roll_over,
        roll_over_source,
        deliberate,
        deliberate_source,
        transfer_working_days,
        transfer_source,
        spot_period,
    } = p;
    let named = |id: &String| reader.lists.method(id).map_or_else(|| id.clone(), |(_, m)| m.name.clone());
    let yes = |b: &bool| if *b { words::YES } else { words::NO };
    let mut f = Facets::new(reader);
    f.may(words::METHOD, method.as_ref().map(named));
    let none = || words::NONE_ADOPTED.to_owned();
    let title = |id: &String| reader.lists.documents().iter().find(|d| d.id == *id).map_or_else(|| id.clone(), |d| d.title.clone());
    let adopted = |ids: &Vec<String>| if ids.is_empty() { none() } else { same::sorted(ids.iter().map(title)).join("、") };
    f.may(words::ADOPTS, adopts.as_ref().map(adopted));
    f.may(words::BOTH, both.map(core::scheme));
    f.may(words::FLOOR, floor.map(words::floor));
    f.may(words::SOLE_TRADER, sole_trader.map(core::party_class));
    f.may(words::ORGAN, organ.as_ref().map(|o| words::organ(o)));
    f.may(words::RECONSIDERATION_BODY, reconsideration.as_ref().map(|b| core::body(b)));
    f.may(words::BENCHMARK_TIME, benchmark_time.map(words::benchmark_time));
    f.may(words::PARTY_ROLL_OVER, party_roll_over.as_ref().map(yes));
    f.may(words::ORGAN_ROLL_OVER, organ_roll_over.as_ref().map(yes));
    f.may(words::TRANSFER_WORKING_DAYS, transfer_working_days.as_ref().map(yes));
    let cases = |all: &Vec<cailiang::lists::Deliberate>| same::sorted(all.iter().map(|d| words::deliberate(*d).to_owned())).join("、");
    f.may(words::DELIBERATE, deliberate.as_ref().map(cases));
    f.may(words::SPOT_PERIOD, spot_period.map(words::spot_period));
    f.note(words::NAME, name);
    f.note(words::RECHECK_MONTHS, recheck_months.map(|m| m.to_string()).unwrap_or_default());
    f.note(words::SOLE_TRADER_BY, sole_trader_settled_by.clone().unwrap_or_default());
    f.note(words::ROLL_OVER_SOURCE, roll_over_source.clone().unwrap_or_default());
    f.note(words::DELIBERATE_SOURCE, deliberate_source.clone().unwrap_or_default());
    f.note(words::TRANSFER_SOURCE, transfer_source.clone().unwrap_or_default());
    Entry::new(What::Place, id, words::place(name), f)
}
