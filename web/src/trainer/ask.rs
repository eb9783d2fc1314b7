//! One question: its answers as large buttons, and what becomes of a choice.

use cailiang::{Lists, training::Question};
use yew::Callback;

use crate::{
    article,
    dom::{El, button, el, lit, say, sign},
    words::trainer as texts,
};

const TICK: &str = "M3 8.5l3.5 3.5L13 4.5";
const CROSS: &str = "M4 4l8 8M12 4l-8 8";

/// The sign of right or wrong, for the eye.
pub fn mark(right: bool) -> El {
    if right { sign("tick", "0 0 16 16", TICK) } else { sign("cross", "0 0 16 16", CROSS) }
}

/// The answers. Digits choose among those not marked yet (`trainer.js`).
/// `name` is the id of the question's heading.
pub fn options(question: &Question, name: &str, chosen: Option<usize>, marked: bool, then: &Callback<usize>) -> El {
    let one = |(i, text): (usize, &str)| {
        let (ours, right) = (chosen == Some(i), question.right == i);
        let class = match (marked, right, ours) {
            (true, true, _) => "option right",
            (true, false, true) => "option wrong",
            (true, false, false) => "option past",
            (false, ..) => "option",
        };
        let said = if marked { texts::marked(right, ours) } else { "" };
        let then = then.reform(move |_| i);
        let kept = if marked { Callback::noop() } else { then };
        let before =
            if marked && (right || ours) { mark(right) } else { say("span", "k", &(i + 1).to_string()).attr("aria-hidden", "true") };
        let inside = button(class, "", kept).kid(before).kid(say("span", "t", text));
        let inside = inside.maybe((!said.is_empty()).then(|| lit("span", "m", said)));
        el("li").kid(if marked { inside.attr("aria-disabled", "true") } else { inside.whether("aria-pressed", ours) })
    };
    let all = question.options.iter().map(|o| o.text.as_str()).enumerate().map(one).collect();
    el("ol").cls(if marked { "options" } else { "options open" }).set("aria-labelledby", name).list(all)
}

/// Right or wrong, why, and where the choice parted from the law. A choice beyond the last is none at all.
pub fn verdict(lists: &Lists, question: &Question, chosen: usize) -> El {
    let right = chosen == question.right;
    let text = |i: usize| question.options.get(i).map_or("", |o| o.text.as_str());
    let parts = question.options.get(chosen).map_or("", |o| o.parts.as_str());
    let said = if chosen < question.options.len() { texts::verdict(right) } else { texts::NOT_ANSWERED };
    let head = el("h3").kid(mark(right)).text(said);
    let parted = (!right && !parts.is_empty()).then(|| el("p").cls("parted").kid(lit("b", "", texts::PARTED)).say(parts));
    let answer = (!right).then(|| el("p").kid(lit("b", "", texts::RIGHT_IS)).say(text(question.right)));
    let why = (!question.why.is_empty()).then(|| el("p").kid(lit("b", "", texts::WHY)).say(&question.why));
    let cites = question.basis.iter().map(|b| article::worded(lists, &b.at, &b.text)).collect();
    el("div").cls(if right { "judged right" } else { "judged wrong" }).kid(head).maybe(parted).maybe(answer).maybe(why).list(cites)
}

/// The button that goes on. Enter does the same (`trainer.js`).
pub fn next(label: &'static str, then: Callback<yew::MouseEvent>) -> El {
    button("go", label, then).attr("id", "next")
}
