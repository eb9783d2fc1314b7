//! The papers that fit the case: a list, and each by itself.

use std::rc::Rc;

use cailiang::{
    lists::PaperList,
    order::Gather,
    papers::{self, Block, Mark, Paper},
};
use yew::prelude::*;

use super::{Context, HEAD, Room, paper};
use crate::{
    device,
    dom::{El, button, el, lit, say, sign},
    load, words,
};

/// The wordings, and what became of fetching them.
pub type Forms = Option<Result<Rc<Vec<PaperList>>, String>>;

/// Fetches the wordings when papers are first opened.
#[hook]
pub fn use_forms(wanted: bool) -> UseStateHandle<Forms> {
    let forms = use_state(|| None);
    let here = matches!(&*forms, Some(Ok(_)));
    use_effect_with(wanted, {
        let forms = forms.clone();
        move |wanted| {
            if *wanted && !here {
                wasm_bindgen_futures::spawn_local(async move {
                    forms.set(Some(load::papers().await.map(Rc::new)));
                });
            }
        }
    });
    forms
}

/// The way to the papers, beside the result.
pub fn door(cx: &Context) -> El {
    el("section")
        .cls("card door")
        .kid(lit("h3", "", words::PAPERS))
        .kid(lit("p", "soft", words::PAPERS_HINT))
        .kid(el("a").cls("chip").set("href", &cx.href(&Room::Papers)).kid(lit("span", "", words::OPEN_PAPERS)))
}

/// The papers of the case, or why they are not there.
fn drawn(cx: &Context, forms: &Forms) -> Result<Vec<Paper>, El> {
    match forms {
        None => Err(lit("p", "card hint", words::PAPERS_LOADING).attr("role", "status")),
        Some(Err(why)) => Err(el("div").cls("card hint").kid(say("p", "", why).attr("role", "alert")).kid(button(
            "chip",
            words::TRY_AGAIN,
            Callback::from(|_| device::reload()),
        ))),
        Some(Ok(forms)) => {
            let decision = cailiang::decide(cx.shelf, &cx.answer.case);
            Ok(papers::draw(cx.shelf, forms, &cx.answer.case, &decision))
        }
    }
}

/// Every paper that fits.
pub fn list(cx: &Context, forms: &Forms) -> El {
    let name = cx.shelf.violation(&cx.sheet.violation).map_or("", |v| v.name.as_str());
    let head = el("div").kid(say("p", "topic", name)).kid(lit("h1", "name", words::PAPERS).attr("id", HEAD).attr("tabindex", "-1"));
    let outcome = words::papers_for(words::outcome(cx.answer.decision.outcome));
    let out = el("div").cls("papers").kid(head).kid(say("p", "soft", &outcome));
    match drawn(cx, forms) {
        Err(why) => out.kid(why),
        Ok(all) if all.is_empty() => out.kid(lit("p", "card hint", words::NO_PAPERS)),
        Ok(all) => {
            let row = |p: &Paper| {
                let link = el("a").cls("hit").set("href", &cx.href(&Room::Paper(p.id.clone())));
                let link = link.kid(say("span", "n", &p.title)).kid(say("span", "k", &summary(p)));
                el("li").kid(link.kid(sign("arrow", "0 0 12 12", "M4 2l4 4-4 4")))
            };
            out.kid(el("ul").cls("hits card").list(all.iter().map(row).gather()))
        }
    }
}

/// How a paper stands: blanks to fill in, or how the self-check came out.
fn summary(paper: &Paper) -> String {
    let marked = |is: Mark| paper.blocks.iter().filter(|b| matches!(b, Block::Check { mark, .. } if *mark == is)).count();
    let (well, wrong, open) = (marked(Mark::Well), marked(Mark::Wrong), marked(Mark::Open));
    if well + wrong + open > 0 { words::check_summary(well, wrong, open) } else { words::blanks_left(paper::blanks(paper)) }
}

/// One paper, with what can be done with it.
pub fn one(cx: &Context, forms: &Forms, id: &str) -> El {
    let head = |title: &str| say("h1", "name", title).attr("id", HEAD).attr("tabindex", "-1");
    match drawn(cx, forms) {
        Err(why) => el("div").cls("papers").kid(head(words::PAPERS)).kid(why),
        Ok(all) => match all.iter().find(|p| p.id == id) {
            Some(paper) => el("div").cls("papers").kid(tools(paper).key(&paper.id)).kid(paper::sheet(paper, HEAD)),
            None => {
                el("div").cls("papers").kid(head(words::PAPERS)).kid(lit("p", "card hint", words::NOT_THIS_PAPER).attr("role", "alert"))
            }
        },
    }
}

fn tools(paper: &Paper) -> El {
    let text = papers::text(paper);
    let title = paper.title.clone();
    let copy = {
        let text = text.clone();
        Callback::from(move |_: MouseEvent| {
            let text = text.clone();
            wasm_bindgen_futures::spawn_local(async move {
                let done = device::copy(text).await;
                device::tell(COPIED, if done { words::COPIED } else { words::NOT_COPIED });
            });
        })
    };
    let share =
        device::can_share().then(|| button("chip", words::SHARE, Callback::from(move |_: MouseEvent| device::share(&title, &text))));
    let print = button("chip", words::PRINT, Callback::from(|_: MouseEvent| device::print()));
    el("div")
        .cls("chips paper-tools")
        .kid(button("chip main", words::COPY_TEXT, copy))
        .kid(print)
        .maybe(share)
        .kid(el("span").cls("soft").attr("role", "status").attr("id", COPIED))
}

/// Where it is said whether a text was copied.
const COPIED: &str = "copied";
