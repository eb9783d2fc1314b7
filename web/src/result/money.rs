//! The fine in words and on the ruler.

use cailiang::{
    Decision, Outcome,
    amount::Range,
    decision::{Branch, Fine, FineMissing, FineRange},
    lists::{Amount, PartyClass},
    phrase,
};
use rust_decimal::Decimal;
use yew::prelude::*;

use super::label;
use crate::{
    law,
    ruler::{draw, draw::Extras, scale::Domain, view},
    shelf::Shelf,
    words,
};

/// The advised range in one line; the statutory one where nothing is advised.
pub fn in_short(fine: Option<&Fine>) -> Option<String> {
    let Some(Fine::Range(fine)) = fine else { return None };
    let advised: Vec<String> = fine.advised.iter().map(|a| phrase::range(&a.range, words::YUAN)).collect();
    Some(match advised.as_slice() {
        [] => phrase::range(&fine.range, words::YUAN),
        [one] => one.clone(),
        [first, ..] => [first, "……"].concat(),
    })
}

/// The amount in big type and the ruler under it.
pub fn fine(shelf: &Shelf, d: &Decision) -> Html {
    match &d.fine {
        Some(Fine::Range(fine)) => html! {
            <>
            { amounts(fine) }
            { view::ruler(&draw::fine(fine, Extras { method: method(shelf, fine), waived: d.outcome == Outcome::MayWaive, ..Extras::default() })) }
            { notes(shelf, d, fine) }
            </>
        },
        Some(Fine::Missing(missing)) => no_range(shelf, missing),
        None if spared(d.outcome) => {
            let range = spared_range(shelf, d);
            let text = range.map(|r| phrase::range(&r, words::YUAN)).unwrap_or_default();
            view::ruler(&draw::waived(range.as_ref(), &text))
        }
        None => Html::default(),
    }
}

/// Outcomes that spare the party a fine which the clause knows.
fn spared(outcome: Outcome) -> bool {
    matches!(outcome, Outcome::NoPenalty | Outcome::TimeBarred | Outcome::NotEstablished)
}

/// The range the clause would have allowed, where it is the same for everyone
/// or there is only one.
fn spared_range(shelf: &Shelf, d: &Decision) -> Option<Range> {
    let norm = d.norm.as_ref()?;
    let (_, clause) = shelf
        .clauses(&norm.violation)
        .find(|(doc, c)| doc.id == norm.document && doc.effective.to_string() == norm.effective && c.at.to_string() == norm.at)?;
    let fine = clause.fines.first()?;
    let ranges = [PartyClass::Individual, PartyClass::Organisation].map(|c| match fine.amount(c) {
        Some(Amount::Yuan(range)) => Some(*range),
        _ => None,
    });
    match ranges {
        [Some(a), Some(b)] => (a == b).then_some(a),
        [a, b] => a.or(b),
    }
}

fn amounts(fine: &FineRange) -> Html {
    if fine.advised.is_empty() {
        return html! { <p class="amount">{ phrase::range(&fine.range, words::YUAN) }</p> };
    }
    let several = fine.advised.len() > 1;
    fine.advised
        .iter()
        .map(|a| {
            let reference = a.reference.as_deref().and_then(|r| Decimal::from_str_exact(r).ok());
            html! {
                <p class="amount">
                    if several { <small>{ words::degree(a.degree) }</small> }
                    { phrase::range(&a.range, words::YUAN) }
                    if let Some(value) = reference { <small>{ words::reference(&phrase::number(value, words::YUAN)) }</small> }
                </p>
            }
        })
        .collect()
}

fn method<'a>(shelf: &'a Shelf, fine: &FineRange) -> Option<&'a cailiang::lists::Method> {
    let id = fine.advised.iter().find_map(|a| a.method.as_deref())?;
    shelf.method(id).map(|(_, m)| m)
}

fn notes(shelf: &Shelf, d: &Decision, fine: &FineRange) -> Html {
    let method = method(shelf, fine);
    html! {
        <p class="soft">
            { words::statutory(&fine.words, fine.force) }
            if let Some(tier) = &d.tier { { words::tier(tier) } } else if let Some(m) = method { { words::method(&m.name, m.model) } }
        </p>
    }
}

fn no_range(shelf: &Shelf, missing: &FineMissing) -> Html {
    let needs: Vec<&str> = missing.needs.iter().map(|f| label(shelf, f)).collect();
    html! {
        <p class="no-range">
            if !missing.words.is_empty() { <b>{ words::fine(missing.force, &missing.words) }</b><br/> }
            { if needs.is_empty() { words::NOTHING_SET.to_owned() } else { words::missing(&needs) } }
        </p>
    }
}

/// The two treatments of a sole trader, one ruler above the other, to one scale.
pub fn branches(shelf: &Shelf, branches: &[Branch]) -> Html {
    let ranges: Vec<&FineRange> = branches.iter().filter_map(|b| if let Some(Fine::Range(f)) = &b.fine { Some(f) } else { None }).collect();
    let domain = match ranges.as_slice() {
        [a, b] => Some(Domain::across(&a.range, &b.range)),
        _ => None,
    };
    html! {
        <section class="card branches">
            <h3>{ words::BRANCHES }</h3>
            { for branches.iter().map(|b| html! {
                <div class={classes!("branch", super::tone(b.outcome))}>
                    <p class="as"><b>{ words::class(b.class) }</b><span>{ words::outcome(b.outcome) }{ b.procedure.map(|p| [" · ", words::route(p)].concat()) }</span></p>
                    { match &b.fine {
                        Some(Fine::Range(f)) => html! { <>{ amounts(f) }{ view::ruler(&draw::fine(f, Extras { domain, says: words::class(b.class), ..Extras::default() })) }</> },
                        Some(Fine::Missing(m)) => no_range(shelf, m),
                        None => Html::default(),
                    } }
                    if let Some(g) = &b.ground { <p class="cite">{ law::ground(shelf, g) }</p> }
                </div>
            }) }
            if domain.is_some() { <p class="soft">{ words::ONE_SCALE }</p> }
        </section>
    }
}
