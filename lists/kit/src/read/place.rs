//! `[place]`: what a place adopts.

use cailiang::lists::Place;

use super::{
    table::Table,
    vocabulary::{RECONSIDERATION, SOLE_TRADER},
};

pub(crate) fn setting(table: &mut Table<'_>) -> Option<Place> {
    let mut table = table.table("place")?;
    let place = Place {
        id: table.need("id").value.to_owned(),
        name: table.need("name").value.to_owned(),
        method: table.text("method").map(|t| t.value.to_owned()),
        sole_trader: table.word("sole_trader", SOLE_TRADER),
        sole_trader_settled_by: table.text_or_empty("sole_trader_settled_by"),
        reconsideration: table.word("reconsideration", RECONSIDERATION).map(str::to_owned),
        party_roll_over: table.flag("party_roll_over"),
        organ_roll_over: table.flag("organ_roll_over"),
        roll_over_source: table.text_or_empty("roll_over_source"),
    };
    table.finish();
    Some(place)
}
