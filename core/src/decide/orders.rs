//! S16 责令改正 and other orders: no penalty, but with paper, period and recheck.

use super::walk::{Cited, Norm, Walk};
use crate::{
    condition::Truth,
    decision::{OrderMade, Outcome},
    facts::id,
    lists::{Order, OrderKind},
    order::{Gather, Grow},
    words,
};

/// The orders to make with this outcome.
pub fn orders(walk: &mut Walk<'_>, outcome: Outcome) -> Vec<OrderMade> {
    let acts = outcome.penalises()
        || matches!(
            outcome,
            Outcome::NoPenalty
                | Outcome::MayWaive
                | Outcome::NoFineYet
                | Outcome::OrderOnly
                | Outcome::AlreadyFined
                | Outcome::Review
                | Outcome::TimeBarred
        );
    let Some(norm) = walk.norm.filter(|_| acts) else { return Vec::new() };
    // What is corrected is put on file; no order is owed any more (S10, 陷阱⑥).
    let corrected = ["before_discovery", "on_spot", "within_order"].iter().any(|t| walk.view.is(id::CORRECTION_TIMING, t));
    if corrected && !outcome.penalises() {
        return Vec::new();
    }
    let mut orders: Vec<OrderMade> = Vec::new();
    let norms: Vec<Norm<'_>> = std::iter::once(norm).chain(walk.beside.iter().copied()).gather();
    for norm in norms {
        let fresh = |o: &OrderMade| !orders.iter().any(|known| known.words == o.words);
        let more: Vec<OrderMade> = of_norm(walk, norm).into_iter().filter(fresh).gather();
        let suits = more.iter().any(|o| o.suit.is_some());
        for own in norm.clause.orders.iter().filter_map(|o| o.litigation.as_ref()).filter(|_| suits) {
            walk.cite(Cited::new(norm.document, &own.at));
        }
        orders.grow(more);
    }
    if !orders.is_empty() || !(outcome.penalises() || outcome == Outcome::Review) {
        return orders;
    }
    // 28.1 reaches clauses that name no order themselves.
    let Some(general) = walk.base("order") else { return orders };
    let basis = general.id();
    walk.cite(general);
    vec![OrderMade { id: OrderKind::Correct, basis, words: words::ORDER_TO_CORRECT.to_owned(), suit: None, only_if: Vec::new() }]
}

/// The orders one norm demands of the party.
fn of_norm(walk: &Walk<'_>, norm: Norm<'_>) -> Vec<OrderMade> {
    let at = norm.clause.order_at.clone().unwrap_or_else(|| norm.at.without_item());
    let place = Cited::new(norm.document, &at);
    let (view, class) = (walk.view, walk.class());
    let made = |o: &Order| {
        if o.party.is_some() && class.is_some() && o.party != class {
            return None;
        }
        let words = match view.decide(&o.when) {
            Truth::False(_) => return None,
            Truth::True => o.words.clone(),
            Truth::Unknown(_) => words::order_at_stage(&o.stage, &o.words),
        };
        let suit = o.litigation.as_ref().map(|own| (Cited::new(norm.document, &own.at).id(), own.days));
        Some(OrderMade { id: o.kind, basis: place.id(), words, suit, only_if: Vec::new() })
    };
    norm.clause.orders.iter().filter_map(made).gather()
}
