//! Which stages the group fails: the share of wrong answers as bars, and the same as a table.

use cailiang::training::{
    exam::{Group, Score},
    words as core_words,
};

use super::{column, table};
use crate::{
    dom::{El, el, lit, say},
    words::trainer::results as texts,
};

/// How many of the questions of a stage were answered wrongly, as an attribute.
fn width(sum: &Score) -> String {
    let tenths = u64::from(wrong(sum)) * 1000 / u64::from(sum.asked.max(1));
    [&(tenths / 10).to_string(), ".", &(tenths % 10).to_string(), "%"].concat()
}

fn wrong(sum: &Score) -> u32 {
    sum.asked.saturating_sub(sum.right)
}

/// The section.
pub fn section(group: &Group) -> El {
    let name = |sum: &Score| core_words::stage(sum.stage);
    let heard: Vec<String> = group.stages.iter().map(|s| texts::heard(name(s), wrong(s), s.asked)).collect();
    let bar = |sum: &Score| {
        let drawn = el("svg").kid(el("rect").attr("y", "15%").attr("height", "70%").set("width", &width(sum)));
        let numbers = say("span", "numbers", &texts::of_asked(wrong(sum), sum.asked));
        el("div").cls("stage-bar").kid(lit("span", "", name(sum))).kid(drawn).kid(numbers)
    };
    let chart =
        el("div").cls("fails").attr("role", "img").set("aria-label", &heard.join("；")).list(group.stages.iter().map(bar).collect());
    let row = |sum: &Score| {
        let cells = [wrong(sum).to_string(), sum.asked.to_string(), width(sum)];
        let cells = cells.iter().map(|c| say("td", "", c)).collect();
        el("tr").kid(lit("th", "", name(sum)).attr("scope", "row")).list(cells)
    };
    let head = texts::STAGE_COLUMNS.iter().copied().map(column).collect();
    el("section").cls("card").kid(lit("h2", "", texts::STAGES)).kid(lit("p", "soft", texts::STAGES_HINT)).kid(chart).kid(table(
        texts::STAGE_TABLE,
        head,
        group.stages.iter().map(row).collect(),
    ))
}

#[cfg(test)]
mod tests {
    use cailiang::training::Stage;

    use super::*;

    #[test]
    fn bars_are_the_share_of_wrong_answers() {
        let of = |right, asked| width(&Score { stage: Stage::Basis, asked, right });
        assert_eq!([of(2, 3), of(0, 3), of(3, 3), of(0, 0)], ["33.3%", "100.0%", "0.0%", "0.0%"]);
    }
}
