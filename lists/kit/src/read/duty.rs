//! `[[duty]]`: what must be done, by whom, when.

use cailiang::lists::{DutyRule, Who};

use super::{condition::condition, table::Table, vocabulary};
use crate::words;

pub(crate) fn duties(table: &mut Table<'_>) -> Vec<DutyRule> {
    table.tables("duty").into_iter().map(duty).collect()
}

fn duty(mut table: Table<'_>) -> DutyRule {
    let ctx = table.ctx;
    if table.has("days") && table.has("months") {
        ctx.error("days-and-months", table.span, words::DAYS_AND_MONTHS);
    }
    let duty = DutyRule {
        id: table.need("id").value.to_owned(),
        at: table.need_citation("at"),
        text: table.need("text").value.to_owned(),
        days: table.whole("days"),
        working: table.flag("working"),
        months: table.whole("months"),
        after: after(&mut table),
        day_after: table.text("day_after").map(|t| t.value.to_owned()).unwrap_or_default(),
        extended_by: table.text("extended_by").map(|at| table_fact(ctx, at)).unwrap_or_default(),
        starts: table.flag("starts"),
        once_started: table.flag("once_started"),
        who: table.need_word("who", vocabulary::WHO).unwrap_or(Who::Organ),
        on: table.texts("on").into_iter().filter_map(|t| ctx.word(t, vocabulary::CLOSINGS)).collect(),
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

fn table_fact(ctx: &super::Context<'_>, at: super::table::At<&str>) -> String {
    ctx.fact(at);
    at.value.to_owned()
}

fn after(table: &mut Table<'_>) -> String {
    let Some(at) = table.text("after") else { return String::new() };
    table.ctx.fact(at);
    at.value.to_owned()
}
