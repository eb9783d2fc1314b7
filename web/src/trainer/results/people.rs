//! A line for everybody, in the order in which the sheets were read: nobody is ranked.

use cailiang::training::{
    Sitting, Stage,
    exam::{Group, Score},
    words as core_words,
};
use yew::Callback;

use super::{column, table};
use crate::{
    device,
    dom::{El, button, el, lit, say},
    ledger::{
        files::{self, Out},
        transfer::csv,
    },
    words::{trainer as common, trainer::exam as exam_texts, trainer::results as texts},
};

/// The id of the line that says how saving went.
const SAID: &str = "csv-said";

/// The section.
pub fn section(group: &Group) -> El {
    let stages: Vec<Stage> = group.stages.iter().map(|s| s.stage).collect();
    let head = texts::PEOPLE_COLUMNS.into_iter().chain(stages.iter().map(|s| core_words::stage(*s)));
    let of = |score: &Score| [&score.right.to_string(), " / ", &score.asked.to_string()].concat();
    let row = |s: &Sitting| {
        let sum = |count: fn(&Score) -> u32| s.stages.iter().map(count).sum::<u32>() as usize;
        let by = |stage: &Stage| s.stages.iter().find(|s| s.stage == *stage).map(of).unwrap_or_default();
        let own = [exam_texts::duration(s.seconds), common::of(sum(|s| s.right), sum(|s| s.asked))];
        let cells = own.into_iter().chain(stages.iter().map(by)).map(|c| say("td", "", &c)).collect();
        el("tr").kid(say("th", "", s.called()).attr("scope", "row")).list(cells)
    };
    let rows = group.sittings.iter().map(row).collect();
    let out = Out { name: texts::CSV_FILE.to_owned(), kind: texts::CSV_KIND, bytes: csv::write(group.table()) };
    let save = Callback::from(move |_| {
        let said = if files::save(&out).is_some() { [exam_texts::SAVED, &out.name].concat() } else { texts::NOT_SAVED.to_owned() };
        device::tell(SAID, &said);
    });
    el("section")
        .cls("card")
        .kid(lit("h2", "", texts::PEOPLE))
        .kid(lit("p", "soft", texts::PEOPLE_HINT))
        .kid(table(texts::PEOPLE, head.map(column).collect(), rows))
        .kid(el("div").cls("chips").kid(button("chip", texts::CSV, save)))
        .kid(el("p").cls("soft").attr("id", SAID).attr("role", "status"))
}
