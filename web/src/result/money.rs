//! The fine in words and on the ruler.

use cailiang::{
    Decision, Outcome,
    amount::Range,
    decision::{Advised, Branch, Fine, FineMissing, FineRange},
    lists::{Amount, Method, PartyClass},
    order::Gather,
    phrase,
};
use rust_decimal::Decimal;

use super::{graded, label};
use crate::{
    article,
    dom::{El, el, lit, say},
    law,
    ruler::{draw, draw::Extras, scale::Domain, view},
    shelf::Shelf,
    words,
};

/// The advised range in one line; the statutory one where nothing is advised.
pub fn in_short(fine: Option<&Fine>) -> Option<String> {
    let Some(Fine::Range(fine)) = fine else { return None };
    let several = fine.advised.len() > 1;
    let one = |a: &Advised| [if several { reading(a) } else { "" }, &phrase::range(&a.range, words::YUAN)].concat();
    let advised: Vec<String> = fine.advised.iter().map(one).gather();
    Some(if advised.is_empty() { phrase::range(&fine.range, words::YUAN) } else { advised.join("；") })
}

/// The amount in big type and the ruler under it.
pub fn fine(shelf: &Shelf, d: &Decision) -> Option<El> {
    match &d.fine {
        Some(Fine::Range(fine)) => {
            let method = method(shelf, fine);
            let extras = Extras { method, waived: d.outcome == Outcome::MayWaive, own: own(d), ..Extras::default() };
            let how = method.map(|m| words::method(&m.name, m.model)).unwrap_or_default();
            let notes = say("p", "soft", &words::statutory(&cailiang::words::with_yuan(fine), fine.force)).say(&how);
            let tier = graded::tier(shelf, d, fine);
            Some(el("div").list(amounts(fine)).maybe(tier).node(view::ruler(&draw::fine(fine, extras))).kid(notes))
        }
        Some(Fine::Missing(missing)) => Some(no_range(shelf, missing)),
        None if spared(d.outcome) => {
            let range = spared_range(shelf, d);
            let text = range.map(|r| phrase::range(&r, words::YUAN)).unwrap_or_default();
            Some(el("div").node(view::ruler(&draw::waived(range.as_ref(), &text))))
        }
        None => None,
    }
}

/// The amount the officer proposes.
fn own(d: &Decision) -> Option<Decimal> {
    Decimal::from_str_exact(d.departure.as_ref()?.fine.as_deref()?).ok()
}

/// Outcomes that spare the party a fine which the clause knows.
fn spared(outcome: Outcome) -> bool {
    matches!(outcome, Outcome::NoPenalty | Outcome::TimeBarred | Outcome::NotEstablished)
}

/// The range the clause would have allowed, where it is the same for everyone
/// or there is only one.
fn spared_range(shelf: &Shelf, d: &Decision) -> Option<Range> {
    let norm = d.norm.as_ref()?;
    let document = law::document(shelf, &norm.document, &norm.effective)?;
    let clause = document.clauses.iter().find(|c| c.violation == norm.violation && c.stands_at(&norm.at))?;
    let fine = clause.fines.first()?;
    let yuan = |class| match fine.amount(class) {
        Some(Amount::Yuan(range)) => Some(*range),
        _ => None,
    };
    match (yuan(PartyClass::Individual), yuan(PartyClass::Organisation)) {
        (Some(a), Some(b)) => (a == b).then_some(a),
        (a, b) => a.or(b),
    }
}

/// What tells one of several ranges from the others: the scheme where a
/// person must choose between readings, else the degree.
fn reading(advised: &Advised) -> &'static str {
    advised.scheme.map_or_else(|| words::degree(advised.degree), words::scheme)
}

fn amounts(fine: &FineRange) -> Vec<El> {
    let several = fine.advised.len() > 1;
    let line = |degree: &'static str, range: &Range, reference: Option<&str>| {
        let reference = reference.and_then(|r| Decimal::from_str_exact(r).ok()).map(|v| words::reference(&phrase::number(v, words::YUAN)));
        el("p")
            .cls("amount")
            .maybe((!degree.is_empty()).then(|| lit("small", "", degree)))
            .say(&phrase::range(range, words::YUAN))
            .text(" ")
            .maybe(reference.map(|r| say("small", "", &r)))
    };
    if fine.advised.is_empty() {
        return vec![line("", &fine.range, None)];
    }
    fine.advised.iter().map(|a| line(if several { reading(a) } else { "" }, &a.range, a.reference.as_deref())).gather()
}

/// The method that divides the range.
pub fn method<'a>(shelf: &'a Shelf, fine: &FineRange) -> Option<&'a Method> {
    let id = fine.advised.iter().find_map(|a| a.method.as_deref())?;
    shelf.method(id).map(|(_, m)| m)
}

fn no_range(shelf: &Shelf, missing: &FineMissing) -> El {
    let needs: Vec<&str> = missing.needs.iter().map(|f| label(shelf, f)).gather();
    let statute = (!missing.words.is_empty()).then(|| say("b", "", &words::fine(missing.force, &missing.words)));
    let why = if needs.is_empty() { words::NOTHING_SET.to_owned() } else { words::missing(&needs) };
    el("p").cls("no-range").maybe(statute).kid(say("span", "", &why))
}

/// The two treatments of a sole trader, one ruler above the other, to one scale.
pub fn branches(shelf: &Shelf, d: &Decision) -> Option<El> {
    if d.branches.is_empty() {
        return None;
    }
    let ranges: Vec<&FineRange> =
        d.branches.iter().filter_map(|b| if let Some(Fine::Range(f)) = &b.fine { Some(f) } else { None }).gather();
    let domain = match ranges.as_slice() {
        [a, b] => Some(Domain::across(&a.range, &b.range)),
        _ => None,
    };
    let section = el("section").cls("card branches").kid(lit("h3", "", words::BRANCHES));
    let settle = d.warnings.iter().find(|w| w.code == "sole-trader-unsettled").map(|w| say("p", "settle", &w.text));
    let section = section.maybe(gap(d).map(|g| say("p", "gap-said", &g))).maybe(settle);
    let section = section.list(d.branches.iter().map(|b| branch(shelf, b, domain)).gather());
    Some(section.maybe(domain.map(|_| lit("p", "soft", words::ONE_SCALE))))
}

/// How far the two treatments are apart, in words.
fn gap(d: &Decision) -> Option<String> {
    let [a, b] = d.branches.as_slice() else { return None };
    let (Some(Fine::Range(a)), Some(Fine::Range(b))) = (&a.fine, &b.fine) else { return None };
    let show = |n: Decimal| phrase::number(n, words::YUAN);
    let (most_a, most_b) = (a.range.max?.value, b.range.max?.value);
    match b.range.min {
        Some(least) if least.value > most_a => Some(words::branch_gap(&show(most_a), &show(least.value))),
        _ if most_a != most_b => Some(words::branch_most(&show(most_a), &show(most_b))),
        _ => None,
    }
}

fn branch(shelf: &Shelf, b: &Branch, domain: Option<Domain>) -> El {
    let route = b.procedure.map(|p| [" · ", words::route(p)].concat()).unwrap_or_default();
    let outcome = el("span").cls(super::tone(b.outcome)).kid(lit("b", "", words::outcome(b.outcome)).say(&route));
    let fine = match &b.fine {
        Some(Fine::Range(f)) => {
            let drawing = draw::fine(f, Extras { domain, says: words::class(b.class), ..Extras::default() });
            Some(el("div").list(amounts(f)).node(view::ruler(&drawing)))
        }
        Some(Fine::Missing(m)) => Some(no_range(shelf, m)),
        None => None,
    };
    let ground = b.ground.as_deref().map(|g| article::ground(shelf, g));
    el("div").cls("branch").kid(el("p").cls("as").kid(lit("b", "", words::class(b.class))).kid(outcome)).maybe(fine).maybe(ground)
}
