//! What the edits mean in law, and for whom: sentences, not lines.

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::{
    BenchProps, js,
    said::{Altered, Ask, Compared, Moved, Turn},
};
use crate::{
    device,
    dom::{El, button, el, fold, lit, say},
    words::keeper as texts,
};

type Answer = Option<Result<Compared, String>>;

/// The part.
#[component]
pub fn Compare(props: &BenchProps) -> Html {
    let bench = &props.bench;
    let answer = use_state(|| Rc::new(Answer::None));
    let looking = use_state(|| false);
    {
        let (answer, looking) = (answer.setter(), looking.setter());
        use_effect_with(bench.checked, move |_| {
            spawn_local(async move {
                looking.set(false);
                answer.set(Rc::new(js::ask(&Ask::Compare { cases: false }).await));
            });
        });
    }
    let look = {
        let (answer, looking) = (answer.setter(), looking.setter());
        Callback::from(move |_: MouseEvent| {
            let (answer, looking) = (answer.clone(), looking.clone());
            looking.set(true);
            spawn_local(async move {
                answer.set(Rc::new(js::ask(&Ask::Compare { cases: true }).await));
                looking.set(false);
            });
        })
    };
    let head = el("section").cls("pane").attr("id", "diff").kid(lit("h2", "", texts::DIFF)).kid(lit("p", "soft", texts::DIFF_HINT));
    // What was said of an older text is not said of this one.
    let stale = bench.checked != bench.desk.stamp;
    let body = match answer.as_ref() {
        _ if stale => lit("p", "count", texts::COMPARING).attr("role", "status"),
        None => lit("p", "count", texts::COMPARING),
        Some(Err(why)) => say("p", "note", why),
        Some(Ok(all)) => told(all, *looking, look),
    };
    head.kid(body).html()
}

fn told(all: &Compared, looking: bool, look: Callback<MouseEvent>) -> El {
    let changes: usize = all.documents.iter().map(|d| d.changes.len()).sum();
    let sum = if changes == 0 { texts::NO_CHANGE.to_owned() } else { texts::changed(all.documents.len(), changes) };
    let found = match (looking, all.tried) {
        (true, _) => Some(texts::LOOKING.to_owned()),
        (_, Some(tried)) => Some(texts::turned(all.turns.len(), tried)),
        _ => None,
    };
    let status = el("div").attr("role", "status").kid(say("p", "count", &sum)).maybe(found.map(|text| say("p", "count", &text)));
    let look = (changes > 0 && all.tried.is_none()).then(|| button("chip small", texts::LOOK_FOR_CASES, look).flag("disabled", looking));
    let limits = all.limits.iter().map(|limit| say("p", "soft", limit)).collect();
    let documents = all.documents.iter().map(|d| document(all, d)).collect();
    let copy = {
        let printed = all.printed.clone();
        Callback::from(move |_: MouseEvent| {
            let printed = printed.clone();
            spawn_local(async move {
                device::copy(printed).await;
            });
        })
    };
    let printed = fold("more", lit("summary", "", texts::AS_PRINTED)).kid(say("pre", "printed", &all.printed));
    let printed = printed.kid(button("chip small", texts::COPY_PRINTED, copy));
    let body = el("div").kid(status).maybe(look).list(limits).list(documents);
    body.maybe((changes > 0).then_some(printed))
}

fn document(all: &Compared, document: &Altered) -> El {
    let changes = document.changes.iter().map(|change| changed(all, change, document.model)).collect();
    el("section").kid(say("h3", "", &document.say)).kid(el("ul").cls("findings").list(changes))
}

fn changed(all: &Compared, change: &Moved, model: bool) -> El {
    let regions = change.regions.iter().map(|region| say("li", "", region)).collect::<Vec<_>>();
    let regions = (!regions.is_empty()).then(|| el("ul").cls("plain-list").list(regions));
    let turns = change.turns.iter().filter_map(|at| Some(turn(*at, all.turns.get(*at)?))).collect();
    let idle = change.idle.then(|| lit("p", "soft", if model { texts::MODEL_NOT_TRIED } else { texts::NO_CASE }));
    el("li").cls("card finding").kid(say("p", "message", &change.say)).maybe(regions).maybe(idle).list(turns)
}

fn turn(at: usize, turn: &Turn) -> El {
    let head = say("summary", "", &[&texts::example(at + 1), "：", &turn.head, " — ", &turn.say].concat());
    fold("more", head).kid(say("p", "", &turn.facts)).kid(say("pre", "printed", &turn.case))
}
