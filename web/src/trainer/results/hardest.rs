//! The questions that were missed most, each with what was chosen instead.

use cailiang::training::{
    Paper,
    exam::{Group, Hard},
    words as core_words,
};

use super::question;
use crate::{
    dom::{El, el, fold, lit, say},
    words::{trainer as common, trainer::exam as exam_texts, trainer::results as texts},
};

/// How many are shown.
const SHOWN: usize = 10;

/// The section.
pub fn section(paper: &Paper, group: &Group) -> El {
    let all = group.sittings.len();
    let rows: Vec<El> = group.hardest.iter().take(SHOWN).filter_map(|hard| one(paper, hard, all)).collect();
    let hint = if rows.is_empty() { texts::NO_MISTAKES } else { texts::HARDEST_HINT };
    el("section").cls("review").kid(lit("h2", "", texts::HARDEST)).kid(lit("p", "soft", hint)).list(rows)
}

fn one(paper: &Paper, hard: &Hard, all: usize) -> Option<El> {
    let (item, asked) = question(paper, hard.question)?;
    let number = exam_texts::number(hard.question);
    let name = el("span").kid(say("b", "", &number)).text(" ").text(core_words::stage(asked.stage)).text("：").say(&asked.ask);
    let summary = el("summary").kid(name).kid(say("span", "n", &texts::missed(hard.missed, all)));
    let row = |(i, (choice, count)): (usize, (&cailiang::training::Choice, &u32))| {
        let right = i == asked.right;
        let mark = right.then(|| lit("b", "", common::marked(true, false)));
        el("li").cls(if right { "right" } else { "" }).kid(say("span", "", &choice.text)).maybe(mark).kid(say("b", "", &count.to_string()))
    };
    let list = el("ul").cls("hard").attr("aria-label", texts::CHOSEN_BY);
    let list = list.list(asked.options.iter().zip(&hard.chosen).enumerate().map(row).collect());
    let told = el("div").cls("tale").kid(say("h3", "", &item.title)).list(item.text.lines().map(|l| say("p", "story", l)).collect());
    let why = (!asked.why.is_empty()).then(|| el("p").kid(lit("b", "", common::WHY)).say(&asked.why));
    Some(fold("card reviewed", summary).kid(told).kid(lit("p", "soft", texts::CHOSEN_BY)).kid(list).maybe(why).key(&number))
}
