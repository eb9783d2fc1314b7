//! `[[method]]`: ways of dividing a statutory range.

use cailiang::lists::{Degree, Direction, Method, Part, Reference, Rounding};
use rust_decimal::Decimal;

use super::{table::Table, vocabulary};
use crate::{phrase::Unit, words};

pub(crate) fn methods(table: &mut Table<'_>) -> Vec<Method> {
    table.tables("method").into_iter().map(method).collect()
}

fn method(mut table: Table<'_>) -> Method {
    let method = Method {
        id: table.need("id").value.to_owned(),
        name: table.need("name").value.to_owned(),
        model: table.flag("model"),
        source: table.text_or_empty("source"),
        parts: table.tables("parts").into_iter().filter_map(part).collect(),
        from_zero: table.word("no_minimum", vocabulary::NO_MINIMUM).unwrap_or(false),
        round: rounding(&mut table),
        reference: table.need_word("reference", vocabulary::REFERENCES).unwrap_or(Reference::None),
    };
    if !table.has("parts") {
        table.missing("parts");
    }
    table.finish();
    method
}

fn part(mut table: Table<'_>) -> Option<Part> {
    let degree: Option<Degree> = table.need_word("degree", vocabulary::DEGREES);
    if !table.has("share") {
        table.missing("share");
    }
    let share = table.phrase("share");
    if let Some(share) = share.as_ref().filter(|s| s.value.unit != Unit::Percent) {
        table.ctx.error("wrong-unit", share.span, words::SHARE_UNIT);
    }
    table.finish();
    Some(Part { degree: degree?, share: share?.value.range })
}

fn rounding(table: &mut Table<'_>) -> Rounding {
    if !table.has("round") {
        table.missing("round");
    }
    let mut rounding = Rounding { to: Decimal::ONE, direction: Direction::FavourParty };
    if let Some(mut inner) = table.table("round") {
        if let Some(to) = inner.exactly("to", &Unit::Yuan) {
            rounding.to = to;
        }
        rounding.direction = inner.need_word("direction", vocabulary::DIRECTIONS).unwrap_or(rounding.direction);
        inner.finish();
    }
    rounding
}
