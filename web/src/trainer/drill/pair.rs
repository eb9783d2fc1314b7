//! One pair: what both share, then 甲 and 乙 side by side.

use std::rc::Rc;

use cailiang::training::{Pair, words as core_words};
use yew::{Callback, Html};

use super::{
    super::play::{QUESTION, VERDICT},
    run::Run,
    wish::Wish,
};
use crate::{
    dom::{El, el, fold, lit, say},
    result::label,
    shelf::Shelf,
    trainer::{ask, frame},
    words::trainer as texts,
};

/// What a pair is drawn from.
pub struct Sight<'a> {
    /// The lists.
    pub shelf: &'a Shelf,
    /// What was asked for.
    pub wish: &'a Wish,
    /// How far somebody is.
    pub run: &'a Run,
    /// The pair.
    pub pair: &'a Rc<Pair>,
    /// Changes the run, and keeps it.
    pub change: Callback<Run>,
}

/// The pair in sight.
pub fn view(sight: &Sight) -> Html {
    let (pair, run) = (sight.pair, sight.run);
    let act = sight.shelf.violation(&pair.violation).map_or("", |v| v.name.as_str());
    let count = texts::pair_of(run.at + 1, sight.wish.count);
    let kind = el("p").cls("topic").say(&count).text(" · ").text(core_words::boundary(pair.kind));
    let head = el("div").kid(kind).kid(frame::title(act)).kid(say("p", "soft", &texts::only_differs(label(sight.shelf, &pair.fact))));
    let shared = |(label, value): &(String, String)| [say("dt", "", label), say("dd", "", value)];
    let facts = el("dl").cls("facts").list(pair.shared.iter().flat_map(shared).collect());
    let notes = pair.notes.iter().map(|note| say("p", "soft", note)).collect();
    let shared = fold("card more shared", lit("summary", "", texts::SHARED)).flag("open", true).kid(facts).list(notes);
    let [a, b] = &pair.questions;
    let ask = el("h2").cls("question").attr("id", QUESTION).attr("tabindex", "-1").say(&a.ask);
    let ask = if a.ask == b.ask { ask } else { ask.text(" ").say(&b.ask) };
    let marked = run.is_marked();
    let right = run.marked.get(run.at).map(|(_, right)| *right);
    let judged = el("p").cls("pair-judged").attr("id", VERDICT).attr("role", "status");
    let judged = judged.maybe(right.map(|n| lit("b", "", texts::both(n))));
    let sides = el("div").cls("both").kid(side(sight, 0)).kid(side(sight, 1));
    let on = {
        let (run, change) = (run.clone(), sight.change.clone());
        Callback::from(move |_| {
            let mut run = run.clone();
            run.go_on();
            change.emit(run);
        })
    };
    let last = run.at + 1 == sight.wish.count;
    let next = marked.then(|| ask::next(if last { texts::TO_THE_END } else { texts::NEXT_PAIR }, on));
    let seed = if sight.wish.own { texts::OWN_SET.to_owned() } else { texts::seed(sight.wish.seed) };
    let foot = say("p", "soft seed", &seed).text(" ").text(texts::GENERATED);
    let question = el("section").cls("quiz").kid(ask).kid(judged).kid(sides).maybe(next);
    el("main").cls("room drill").kid(head).kid(shared).kid(question).kid(foot).html()
}

fn side(sight: &Sight, i: usize) -> El {
    let (pair, run) = (sight.pair, sight.run);
    let (Some(side), Some(question)) = (pair.sides.get(i), pair.questions.get(i)) else { return el("div") };
    let name = if i == 0 { "side-a" } else { "side-b" };
    let chosen = run.now().get(i).copied().flatten();
    let choose = {
        let (run, change, pair) = (run.clone(), sight.change.clone(), sight.pair.clone());
        Callback::from(move |choice| {
            let mut run = run.clone();
            run.choose(&pair, i, choice);
            change.emit(run);
        })
    };
    let head = el("h3").attr("id", name).kid(lit("span", "who", texts::SIDES.get(i).copied().unwrap_or_default()));
    let head = head.kid(say("span", "f", label(sight.shelf, &pair.fact))).kid(say("b", "", &side.value));
    let verdict = chosen.filter(|_| run.is_marked()).map(|c| ask::verdict(sight.shelf, question, c));
    let named = [QUESTION, " ", name].concat();
    el("section").cls("card").kid(head).kid(ask::options(question, &named, chosen, run.is_marked(), &choose)).maybe(verdict)
}
