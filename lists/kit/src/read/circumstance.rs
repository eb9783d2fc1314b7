//! `[[circumstance]]`: general circumstances.

use cailiang::lists::{Circumstance, Effect};

use super::{condition::condition, table::Table, vocabulary::EFFECTS};

pub(crate) fn circumstances(table: &mut Table<'_>) -> Vec<Circumstance> {
    table.tables("circumstance").into_iter().map(circumstance).collect()
}

fn circumstance(mut table: Table<'_>) -> Circumstance {
    if !table.has("all_of") && !table.has("any_of") {
        table.missing("all_of");
    }
    let ctx = table.ctx;
    let circumstance = Circumstance {
        id: table.need("id").value.to_owned(),
        at: table.need_citation("at"),
        name: table.need("name").value.to_owned(),
        effect: table.need_word("effect", EFFECTS).unwrap_or(Effect::MayMitigate),
        natural_person: table.flag("natural_person"),
        listed: table.texts("listed").into_iter().filter_map(|t| ctx.fact(t)).map(|f| f.id.clone()).collect(),
        when: condition(&mut table),
        gist: table.text_or_empty("gist"),
    };
    table.finish();
    circumstance
}
