//! The same case again with one fact changed, for whoever wants to teach with it.

use cailiang::{
    Lists, Outcome,
    case::Case,
    decide::conclude,
    training::{Given, Twist},
    what_if::{self, WhatIf},
};
use yew::prelude::*;

use super::Desk;
use crate::{
    dom::{El, button, el, lit, say},
    sheet,
    words::trainer as texts,
};

/// Changes that are offered at most.
const MOST: usize = 8;

/// The facts of one change, as they would be typed; `unknown` for what falls away.
pub type Change = Vec<(String, String)>;

/// The changes that lead to another outcome, what the party could do first.
fn offers(lists: &Lists, given: &Given) -> Vec<Change> {
    let Ok(case) = Case::read(lists, given.iter().cloned()) else { return Vec::new() };
    let change = |w: WhatIf| -> Change {
        let with = w.with.into_iter().map(|f| (f.fact, f.value.unwrap_or_else(|| "unknown".to_owned())));
        std::iter::once((w.fact, w.value)).chain(with).collect()
    };
    let other = |w: &WhatIf| w.differs.contains(&"outcome");
    let all = what_if::what_if(lists, &case).into_iter().filter(other).map(change);
    all.filter(|c| twist(lists, given, c).is_some()).take(MOST).collect()
}

/// The change as a scenario has it; `None` where the lists cannot read it, or where nothing stands then.
pub fn twist(lists: &Lists, given: &Given, change: &Change) -> Option<Twist> {
    let facts: Given = change.iter().filter_map(|(key, typed)| Some((key.clone(), sheet::raw(lists.fact(key)?, typed)))).collect();
    let kept = given.iter().filter(|(key, _)| !facts.iter().any(|(other, _)| other == key));
    let case = Case::read(lists, kept.chain(&facts).cloned()).ok()?;
    let decision = conclude(lists, &case);
    if matches!(decision.outcome, Outcome::Undetermined | Outcome::Review) {
        return None;
    }
    let (fact, _) = change.first()?;
    let spec = lists.fact(fact)?;
    let say = texts::what_if(&spec.label, &spec.label_of(case.get(fact)?));
    let note = decision.trace.last().map(|step| step.text.clone()).unwrap_or_default();
    Some(Twist { say, change: facts, outcome: decision.outcome, note })
}

/// The section.
pub fn section(desk: &Desk, found: &UseStateHandle<Vec<Change>>) -> El {
    let look = {
        let (shelf, given, found) = (desk.shelf.clone(), desk.anonymous.given.clone(), found.setter());
        Callback::from(move |_| found.set(offers(&shelf, &given)))
    };
    let card = el("section").cls("card").kid(lit("h2", "", texts::TWISTS)).kid(lit("p", "soft", texts::TWISTS_OWN));
    let mut all: Vec<&Change> = desk.draft.twists.iter().collect();
    all.extend(found.iter().filter(|c| !desk.draft.twists.contains(c)));
    let rows = all.into_iter().filter_map(|change| row(desk, change)).collect();
    card.kid(button("chip", texts::FIND_TWISTS, look)).kid(el("ul").cls("confirm").attr("aria-live", "polite").list(rows))
}

fn row(desk: &Desk, change: &Change) -> Option<El> {
    let twist = twist(desk.shelf, &desk.anonymous.given, change)?;
    let on = desk.draft.twists.contains(change);
    let key = change.clone();
    let turn = desk.then(move |draft, _: Event| if on { draft.twists.retain(|c| *c != key) } else { draft.twists.push(key.clone()) });
    let box_ = el("input").attr("type", "checkbox").checked(on).change(turn);
    let led = say("span", "soft", cailiang::words::outcome(twist.outcome));
    Some(el("li").key(&twist.say).kid(el("label").kid(box_).kid(el("span").say(&twist.say).text(" ").kid(led))))
}
