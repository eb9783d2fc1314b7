//! What the officer proposes: an outcome and an amount of its own, held against
//! the advice and the statute (行政处罚法 5, 34, 45.2).

use cailiang::{
    Decision,
    decision::{Advised, Departure, Fine, FineRange, Standing},
    facts::id,
    lists::Method,
    order::Gather,
    phrase,
};
use rust_decimal::Decimal;

use super::{
    Context,
    asked::{self, Spot},
};
use crate::{
    dom::{El, el, fold, lit, say},
    law,
    result::money,
    ruler::scale::between,
    words,
};

/// Whether there is something to choose, or something was chosen already.
pub fn is_open(cx: &Context) -> bool {
    let d = &cx.answer.decision;
    d.departure.is_some() || (matches!(d.fine, Some(Fine::Range(_))) && d.branches.is_empty())
}

/// The control under the ruler, and what follows from the proposal.
pub fn choice(cx: &Context) -> Option<El> {
    if !is_open(cx) {
        return None;
    }
    let d = &cx.answer.decision;
    let typed = |fact| !cx.sheet.get(fact).is_empty();
    let explained = d.departure.as_ref().is_some_and(|own| matches!(own.standing, Standing::Chooses | Standing::Departs));
    let touched = cx.touched_at(|s| s == Spot::Own).is_some();
    let open = touched || typed(id::PROPOSED_FINE) || typed(id::PROPOSED_OUTCOME) || typed(id::DEPARTURE_REASON);
    let summary = lit("summary", "", words::OWN_CHOICE);
    let summary = match &d.departure {
        Some(own) if open => summary.kid(say("span", "n", words::standing(own.standing))),
        _ => summary,
    };
    Some(
        fold("more own", summary)
            .flag("open", open)
            .maybe(ask(cx, id::PROPOSED_FINE))
            .maybe(ask(cx, id::PROPOSED_OUTCOME))
            .maybe(d.departure.as_ref().map(|own| verdict(cx, d, own)))
            .maybe((explained || typed(id::DEPARTURE_REASON)).then(|| ask(cx, id::DEPARTURE_REASON)).flatten()),
    )
}

fn ask(cx: &Context, fact: &str) -> Option<El> {
    Some(asked::ask(cx, cx.shelf.fact(fact)?, Some(Spot::Own)))
}

/// How the proposal stands, why, and what it needs.
fn verdict(cx: &Context, d: &Decision, own: &Departure) -> El {
    let class = match own.standing {
        Standing::Within => "verdict within",
        Standing::Chooses | Standing::Departs => "verdict departs",
        Standing::NotAllowed => "verdict no",
    };
    let lies = own.fine.as_deref().and_then(|n| Decimal::from_str_exact(n).ok()).and_then(|n| lies(cx, d, n));
    let why: Vec<El> = own.why.iter().map(|w| say("li", "", w)).gather();
    let basis = basis(cx, d, own);
    let approvals: Vec<&str> = own.approvals.iter().map(|a| words::approval(a)).gather();
    let needs = matches!(own.standing, Standing::Chooses | Standing::Departs);
    el("div")
        .cls(class)
        .attr("role", "status")
        .kid(lit("b", "", words::standing(own.standing)))
        .maybe(lies.map(|l| say("p", "", &l)))
        .maybe((!why.is_empty()).then(|| el("ul").list(why)))
        .maybe(basis.map(|b| say("p", "cite", &b)))
        .maybe((needs && !approvals.is_empty()).then(|| say("p", "", &words::needs_approvals(&approvals))))
        .maybe(own.needs_reason.then(|| lit("p", "", words::NEEDS_REASON)))
}

/// The article that the verdict stands on: the clause where it cannot be, the
/// rule on reasons where it can.
fn basis(cx: &Context, d: &Decision, own: &Departure) -> Option<String> {
    let text = match own.standing {
        Standing::Within => return None,
        Standing::NotAllowed => {
            let norm = d.norm.as_ref()?;
            law::ground(cx.shelf, &[&norm.document, "#", &norm.at].concat())
        }
        Standing::Chooses | Standing::Departs => law::ground(cx.shelf, &cx.shelf.fact(id::DEPARTURE_REASON)?.basis),
    };
    (!text.is_empty()).then_some(text)
}

/// Which part of the range an amount lies in.
fn lies(cx: &Context, d: &Decision, amount: Decimal) -> Option<String> {
    let Some(Fine::Range(fine)) = &d.fine else { return None };
    if let Some(a) = fine.advised.iter().find(|a| a.range.contains(amount)) {
        return Some(words::lies_in(&part_name(a)));
    }
    let method = money::method(cx.shelf, fine).filter(|_| fine.range.contains(amount))?;
    Some(words::lies_outside(words::degree(part_of(method, fine, amount)?)))
}

fn part_name(a: &Advised) -> String {
    let range = phrase::range(&a.range, words::YUAN);
    match &a.tier {
        Some(tier) => [&words::in_tier(tier), "（", &range, "）"].concat(),
        None => [words::degree(a.degree), "（", &range, "）"].concat(),
    }
}

/// The part of the method that an amount inside the statutory range falls into.
fn part_of(method: &Method, fine: &FineRange, amount: Decimal) -> Option<cailiang::lists::Degree> {
    let max = fine.range.max?.value;
    let min = match fine.range.min {
        Some(min) => min.value,
        None if method.from_zero => Decimal::ZERO,
        None => return None,
    };
    let at = |share: Option<cailiang::amount::Bound>| share.map(|b| Some((between(min, max, b.value)?, b.open)));
    let above =
        |b: Option<Option<(Decimal, bool)>>| b.is_none_or(|b| b.is_some_and(|(v, open)| if open { amount > v } else { amount >= v }));
    let below =
        |b: Option<Option<(Decimal, bool)>>| b.is_none_or(|b| b.is_some_and(|(v, open)| if open { amount < v } else { amount <= v }));
    method.parts.iter().find(|p| above(at(p.share.min)) && below(at(p.share.max))).map(|p| p.degree)
}
