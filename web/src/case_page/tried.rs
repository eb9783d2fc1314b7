//! What-if cards: one other fact, by when, and where it would lead. A tap tries
//! it on a copy of the case.

use cailiang::{
    order::Gather,
    what_if::{Hold, Way, WhatIf},
};
use yew::MouseEvent;

use super::{Context, Room};
use crate::{
    desk::Change,
    dom::{El, el, fold, lit, say},
    result::{label, money, tone},
    words,
};

/// So many are shown at once.
const FIRST: usize = 3;

/// The cards; nothing while there is nothing to say.
pub fn cards(cx: &Context) -> Option<El> {
    let all = cx.otherwise.what_if.as_ref()?;
    let (first, rest) = sorted(all);
    if first.is_empty() && rest.is_empty() {
        return None;
    }
    let shown = first.iter().take(FIRST).map(|w| card(cx, w)).gather();
    let rest: Vec<El> = first.iter().skip(FIRST).chain(&rest).map(|w| card(cx, w)).gather();
    let summary = |n: usize| lit("summary", "", words::MORE_WHAT_IFS).kid(say("span", "n", &words::count(n)));
    let more = (!rest.is_empty()).then(|| fold("more", summary(rest.len())).kid(el("ul").list(rest)));
    let section = el("section").cls("whatif").attr("aria-label", words::WHAT_IF).kid(lit("h3", "", words::WHAT_IF));
    Some(section.kid(el("ul").list(shown)).maybe(more))
}

/// What is worth showing first: what can still be done or kept from happening,
/// and what a judgement would make kinder. The rest on demand.
fn sorted(all: &[WhatIf]) -> (Vec<&WhatIf>, Vec<&WhatIf>) {
    // The same outcome without a penalty is no other way, whatever its amount would be.
    let leads = |w: &&WhatIf| other_outcome(w) || w.reached.outcome.penalises();
    let kept = |w: &&WhatIf| match w.hold {
        Hold::Party => w.way != Way::Harsher,
        Hold::Ahead => true,
        Hold::Judged => w.way == Way::Kinder,
        Hold::Past | Hold::Open => false,
    };
    let first = |w: &&WhatIf| leads(w) && kept(w);
    let shown: Vec<&WhatIf> = all.iter().filter(first).gather();
    // Answers to what is asked anyway are seen by answering.
    let rest = all.iter().filter(|w| !first(w) && w.hold != Hold::Open).gather();
    (shown, rest)
}

fn other_outcome(w: &WhatIf) -> bool {
    w.differs.contains(&"outcome")
}

/// The answers that make the case the one that was tried.
fn changes(w: &WhatIf) -> Vec<(String, String)> {
    let with = w.with.iter().map(|f| (f.fact.clone(), f.value.clone().unwrap_or_default()));
    std::iter::once((w.fact.clone(), w.value.clone())).chain(with).gather()
}

fn card(cx: &Context, w: &WhatIf) -> El {
    let changes = changes(w);
    let go = cx.act.reform(move |_: MouseEvent| Change::Try(changes.clone()));
    let name = label(cx.shelf, &w.fact);
    let what = [name, "：", &w.wanted].concat();
    let same = !other_outcome(w) && !w.reached.outcome.penalises();
    let amount = if w.reached.outcome.penalises() { money::in_short(w.reached.fine.as_ref()) } else { None };
    let leads = el("p")
        .cls("leads")
        .kid(el("span").cls(tone(w.reached.outcome)).kid(lit("b", "", words::outcome(w.reached.outcome))))
        .maybe(amount.map(|a| say("span", "a", &a)))
        .maybe(same.then(|| say("span", "a", &words::same_outcome(&w.differs))));
    let cited = (!w.reached.cited.is_empty()).then(|| say("p", "cite", &w.reached.cited));
    let link = el("a").cls("chip small").set("href", &cx.href(&Room::Compare)).kid(lit("span", "", words::TRY_IT)).click(go);
    let link = link.set("aria-label", &[words::TRY_IT, "：", &what].concat());
    let way = match w.way {
        Way::Kinder => "kinder",
        Way::Harsher => "harsher",
        Way::Other => "",
    };
    el("li")
        .cls(way)
        .kid(lit("p", "hold", words::hold(w.hold)))
        .kid(say("p", "what", &what))
        .maybe(w.until.as_deref().map(|day| say("p", "until", &words::until(day))))
        .kid(leads)
        .maybe(cited)
        .kid(el("div").cls("acts").kid(link).kid(fold("more", lit("summary", "", words::IN_A_SENTENCE)).kid(say("p", "soft", &w.say))))
}
