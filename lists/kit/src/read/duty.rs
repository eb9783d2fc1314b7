//! `[[duty]]`: what must be done, by whom, when.

use cailiang::lists::{DutyRule, Who};

use super::{condition::condition, table::Table, vocabulary};
use crate::words;

pub(crate) fn duties(table: &mut Table<'_>) -> Vec<DutyRule> {
    table.tables("duty").into_iter().map(duty).collect()
}

fn duty(mut table: Table<'_>) -> DutyRule {
    let ctx = table.ctx;
    if ["days", "months", "hours"].iter().filter(|key| table.has(key)).count() > 1 {
        ctx.error("days-and-months", table.span, words::DAYS_AND_MONTHS);
    }
    let duty = DutyRule {
        id: table.need("id").value.to_owned(),
        at: table.need_citation("at"),
        text: table.need("text").value.to_owned(),
        days: table.whole("days"),
        working: table.flag("working"),
        working_by_place: table.flag("working_by_place"),
        months: table.whole("months"),
        hours: table.whole("hours"),
        after: fact(&mut table, "after"),
        before: table.flag("before"),
        day_after: table.text_or_empty("day_after"),
        after_remedies: table.flag("after_remedies"),
        restarts_on: fact(&mut table, "restarts_on"),
        extended_by: fact(&mut table, "extended_by"),
        extended_with: fact(&mut table, "extended_with"),
        extended_days: table.whole("extended_days"),
        not_counted: fact(&mut table, "not_counted"),
        done_on: fact(&mut table, "done_on"),
        gives: fact(&mut table, "gives"),
        starts: table.flag("starts"),
        once_started: table.flag("once_started"),
        who: table.need_word("who", vocabulary::WHO).unwrap_or(Who::Organ),
        on: table.texts("on").into_iter().filter_map(|t| ctx.word(t, vocabulary::CLOSINGS)).collect(),
        violations: table.texts("violations").into_iter().map(|t| t.value.to_owned()).collect(),
        fine_only: table.flag("fine_only"),
        when: condition(&mut table),
        circumstances: table.texts("circumstances").into_iter().map(|t| t.value.to_owned()).collect(),
        on_site: table.flag("on_site"),
        with_order: table.flag("with_order"),
        with_hearing: table.flag("with_hearing"),
        with_approval: table.word("with_approval", vocabulary::APPROVALS).unwrap_or_default().to_owned(),
    };
    table.finish();
    duty
}

/// The id of a fact; empty where left out.
fn fact(table: &mut Table<'_>, key: &'static str) -> String {
    let Some(at) = table.text(key) else { return String::new() };
    table.ctx.fact(at);
    at.value.to_owned()
}
