//! Which stages the group fails: bars, and the same as a table.

use cailiang::training::{Stage, exam::Group, exam::Score, words as core_words};

use super::{column, table};
use crate::{
    dom::{El, el, lit, say},
    words::trainer::results as texts,
};

/// Tenths of the questions of a stage that must be right; the page says so.
const PASS: u32 = 6;

/// A stage of the whole group.
struct Row {
    stage: Stage,
    failed: usize,
    of: usize,
    asked: u32,
    wrong: u32,
}

fn fails(score: &Score) -> bool {
    score.right.saturating_mul(10) < score.asked.saturating_mul(PASS)
}

fn rows(group: &Group) -> Vec<Row> {
    let one = |sum: &Score| {
        let own = group.sittings.iter().filter_map(|s| s.stages.iter().find(|s| s.stage == sum.stage));
        Row {
            stage: sum.stage,
            failed: own.clone().filter(|s| fails(s)).count(),
            of: own.count(),
            asked: sum.asked,
            wrong: sum.asked.saturating_sub(sum.right),
        }
    };
    group.stages.iter().map(one).collect()
}

/// A share as an attribute.
fn width(some: usize, all: usize) -> String {
    let tenths = some * 1000 / all.max(1);
    [&(tenths / 10).to_string(), ".", &(tenths % 10).to_string(), "%"].concat()
}

/// The section.
pub fn section(group: &Group) -> El {
    let rows = rows(group);
    let heard: Vec<String> = rows.iter().map(|r| texts::heard(core_words::stage(r.stage), r.failed, r.of)).collect();
    let bar = |r: &Row| {
        let drawn = el("svg").kid(el("rect").attr("y", "15%").attr("height", "70%").set("width", &width(r.failed, r.of)));
        let numbers = say("span", "numbers", &texts::people(r.failed, r.of));
        el("div").cls("stage-bar").kid(lit("span", "", core_words::stage(r.stage))).kid(drawn).kid(numbers)
    };
    let chart = el("div").cls("fails").attr("role", "img").set("aria-label", &heard.join("；")).list(rows.iter().map(bar).collect());
    let row = |r: &Row| {
        let cells = [texts::people(r.failed, r.of), r.wrong.to_string(), r.asked.to_string()];
        let cells = cells.iter().map(|c| say("td", "", c)).collect();
        el("tr").kid(lit("th", "", core_words::stage(r.stage)).attr("scope", "row")).list(cells)
    };
    let head = texts::STAGE_COLUMNS.iter().copied().map(column).collect();
    el("section").cls("card").kid(lit("h2", "", texts::STAGES)).kid(lit("p", "soft", texts::STAGES_HINT)).kid(chart).kid(table(
        texts::STAGE_TABLE,
        head,
        rows.iter().map(row).collect(),
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn six_of_ten_pass_and_bars_stay_within() {
        let of = |right, asked| Score { stage: Stage::Basis, asked, right };
        assert!(!fails(&of(6, 10)) && !fails(&of(3, 5)) && fails(&of(5, 9)) && fails(&of(0, 1)));
        assert_eq!([width(1, 3), width(3, 3), width(0, 0)], ["33.3%", "100.0%", "0.0%"]);
    }
}
