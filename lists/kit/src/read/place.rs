//! `[place]`: what a place adopts.

use cailiang::lists::Place;

use super::{
    method,
    table::Table,
    vocabulary::{BENCHMARK_TIMES, BOTH, DELIBERATE, ORGANS, RECONSIDERATION, SOLE_TRADER, SPOT_PERIODS},
};

pub(crate) fn setting(table: &mut Table<'_>) -> Option<Place> {
    let mut table = table.table("place")?;
    let owned = |text: Option<super::table::At<&str>>| text.map(|t| t.value.to_owned());
    let place = Place {
        id: table.need("id").value.to_owned(),
        name: table.need("name").value.to_owned(),
        method: table.text("method").map(|t| t.value.to_owned()),
        adopts: table.has("adopts").then(|| table.texts("adopts").into_iter().map(|t| t.value.to_owned()).collect()),
        both: table.word("both", BOTH),
        floor: table.text("mitigated_floor").and_then(|t| method::floor(table.ctx, t)),
        sole_trader: table.word("sole_trader", SOLE_TRADER),
        sole_trader_settled_by: owned(table.text("sole_trader_settled_by")),
        organ: table.word("organ", ORGANS).map(str::to_owned),
        reconsideration: table.word("reconsideration", RECONSIDERATION).map(str::to_owned),
        benchmark_time: table.word("benchmark_time", BENCHMARK_TIMES),
        recheck_months: table.whole("recheck_months"),
        party_roll_over: table.maybe_flag("party_roll_over"),
        organ_roll_over: table.maybe_flag("organ_roll_over"),
        roll_over_source: owned(table.text("roll_over_source")),
        deliberate: table.has("collective").then(|| {
            let ctx = table.ctx;
            table.texts("collective").into_iter().filter_map(|t| ctx.word(t, DELIBERATE)).collect()
        }),
        deliberate_source: owned(table.text("collective_source")),
        transfer_working_days: table.maybe_flag("transfer_working_days"),
        transfer_source: owned(table.text("transfer_source")),
        spot_period: table.word("spot_period", SPOT_PERIODS),
    };
    table.finish();
    Some(place)
}
