//! The way back: what a passage provides, its clause states.

use cailiang::lists::{Amount, Clause, Combination, Fine, PartyClass, PenaltyKind};

use super::{
    Against, Statement,
    amounts::{TextAmount, amounts},
    clause::Held,
    duty, fine, kind,
    number::Counts,
    order, parts,
    statement::Point,
};
use crate::words;

/// The way back: whether the passage provides anything that the clause does not state.
pub(super) fn whole(against: &mut Against<'_>, held: &Held<'_>) -> Statement {
    let mut statement = Statement::new(&held.place, words::SAID_WHOLE);
    if held.clause.referral.is_some() {
        statement.eye.push(Point::Whole);
        return statement;
    }
    let before = against.found.len();
    let lead = held.passage.lead.clone();
    for kind in kind::TOLD {
        for at in kind::imposed(&lead, kind).into_iter().filter(|at| held.reaches(*at)) {
            let stated = |kind| held.on(at).any(|c| states(c, kind));
            // 责令停业或者关闭: one of two is chosen, and the list may name the lighter.
            let either = kind == PenaltyKind::Close && lead.contains("停业或者关闭") && stated(PenaltyKind::StopBusiness);
            if !stated(kind) && !either {
                against.error("text-penalty", &held.place, words::penalty_left_out(kind), words::penalty_key(kind));
                break;
            }
        }
    }
    // 处警告或者五百元以下罚款, where the amounts stand.
    let elsewhere: Vec<String> =
        held.clause.fines.iter().filter_map(|f| f.at.as_ref()).filter_map(|at| against.statute.words_of(at)).collect();
    for kind in kind::TOLD.into_iter().filter(|k| !states(held.clause, *k)) {
        let fits = |text: &String| kind::imposed(text, kind).into_iter().any(|at| fine::names_item(held.clause, text, at));
        if elsewhere.iter().any(fits) {
            against.error("text-penalty", &held.place, words::penalty_left_out(kind), words::penalty_key(kind));
        }
    }
    // What individuals are punished with in a paragraph of their own.
    let own = held.clause.individual_at.as_ref().and_then(|at| against.statute.words_of(at)).unwrap_or_default();
    for kind in kind::TOLD.into_iter().filter(|k| !kind::imposed(&own, *k).is_empty() && !reaches_individuals(held.clause, *k)) {
        against.error("text-penalty", &held.place, words::penalty_left_out(kind), words::penalty_key(kind));
    }
    // A statement that is wrong is reported as wrong, and not once more as left out.
    let inside = format!("{}.", held.place);
    let wrong = |against: &Against<'_>, codes: &[&str]| {
        let mine = against.found.iter().filter(|d| d.file == against.file.source.path && d.place.starts_with(&inside));
        mine.into_iter().any(|d| codes.contains(&d.code))
    };
    let orders_wrong = wrong(against, &["text-order"]);
    for (at, left) in order::left_out(&lead, &[]).into_iter().filter(|(at, _)| !orders_wrong && held.reaches(*at)) {
        let named = duty::names_one(&lead, at, &held.clause.at, &held.clause.duty);
        let ours = held.on(at).filter(|c| !named || std::ptr::eq(*c, held.clause));
        let orders: Vec<&str> = ours.flat_map(|c| &c.orders).map(|o| o.words.as_str()).collect();
        if order::left_out(&lead, &orders).iter().any(|(other, words)| *other == at && *words == left) {
            against.error("text-order", &held.place, words::order_left_out(&left), words::COPY_HINT);
        }
    }
    combine(against, held);
    if !wrong(against, &["text-amount", "text-class"]) {
        amounts_left_out(against, held);
    }
    statement.settle(Point::Whole, against.found.len() == before);
    statement
}

fn states(clause: &Clause, kind: PenaltyKind) -> bool {
    let fine = kind == PenaltyKind::Fine && !clause.fines.is_empty();
    fine || clause.extras.iter().any(|e| e.kind == kind) || clause.combinations.iter().any(|c| c.kinds.contains(&kind))
}

/// Whether a clause states a penalty for individuals.
fn reaches_individuals(clause: &Clause, kind: PenaltyKind) -> bool {
    let combined = |c: &Combination| c.kinds.contains(&kind) && c.party != Some(PartyClass::Organisation);
    match kind {
        PenaltyKind::Fine => clause.fines.iter().any(|f| f.individual.is_some()),
        _ => clause.extras.iter().any(|e| e.kind == kind) || clause.combinations.iter().any(combined),
    }
}

/// A penalty and a fine, alone or together as the words between them say.
fn combine(against: &mut Against<'_>, held: &Held<'_>) {
    let stated: Vec<&Vec<PenaltyKind>> = held.clause.combinations.iter().map(|c| &c.kinds).collect();
    let mut bases: Vec<PenaltyKind> = stated.iter().flat_map(|kinds| kinds.iter().copied()).filter(|k| *k != PenaltyKind::Fine).collect();
    bases.sort_by_key(|k| *k as u8);
    bases.dedup();
    if bases.is_empty() {
        return;
    }
    let elsewhere: Vec<String> =
        held.clause.fines.iter().filter_map(|f| f.at.as_ref()).filter_map(|at| against.statute.words_of(at)).collect();
    let texts: Vec<&str> = std::iter::once(held.passage.lead.as_str()).chain(elsewhere.iter().map(String::as_str)).collect();
    let of = |kind: &PenaltyKind| texts.iter().find_map(|text| kind::together(text, *kind));
    let Some(expected) = bases.iter().map(of).collect::<Option<Vec<_>>>().map(|e| e.concat()) else { return };
    let same = expected.iter().all(|e| stated.contains(&e)) && stated.iter().all(|s| expected.contains(s));
    if !same {
        against.error("text-penalty", &format!("{}.penalties", held.place), words::together_differs(&expected), words::COPY_HINT);
    }
}

/// Amounts that the passage sets for this clause's item and the list does not state.
fn amounts_left_out(against: &mut Against<'_>, held: &Held<'_>) {
    let clause = held.clause;
    let elsewhere: Vec<String> = clause.fines.iter().filter_map(|f| f.at.as_ref()).filter_map(|at| against.statute.words_of(at)).collect();
    let own = std::iter::once((held.passage.lead.clone(), true));
    let mut seen = Vec::new();
    for (text, here) in own.chain(elsewhere.into_iter().map(|text| (text, false))) {
        for found in amounts(&text)
            .iter()
            .filter(|a| is_fine(&text, a) && fine::item_fits(clause, &text, a.start) && (!here || held.reaches(a.start)))
        {
            let class = parts::class_at(&text, found.start);
            let stated = if here {
                held.on(found.start).flat_map(|c| &c.fines).any(|f| sets(f, class, found))
            } else {
                clause.fines.iter().any(|f| sets(f, class, found))
            };
            let words = text.get(found.start..found.end).unwrap_or_default().to_owned();
            if !stated && !seen.contains(&(words.clone(), class)) {
                against.error("text-amount", &format!("{}.fines", held.place), words::amount_left_out(&words, class), words::COPY_HINT);
                seen.push((words, class));
            }
        }
        // 对个人依法处以罚款: a class of its own without an amount.
        for (at, _) in
            text.match_indices("罚款").filter(|(at, _)| text.get(*at..parts::segment_end(&text, *at)).is_some_and(|s| !s.ends_with('的')))
        {
            let Some(class) = parts::class_at(&text, at).filter(|_| here && held.reaches(at)) else { continue };
            if amounts(&text).iter().all(|a| a.start < parts::segment_start(&text, at) || a.start > at)
                && !clause.fines.iter().any(|f| f.amount(class).is_some())
            {
                against.error("text-amount", &format!("{}.fines", held.place), words::class_left_out(class), words::COPY_HINT);
            }
        }
    }
}

/// Whether an amount is that of a fine: 处…以下的罚款, 罚款额为….
fn is_fine(text: &str, amount: &TextAmount) -> bool {
    let segment = text.get(amount.end..parts::segment_end(text, amount.end)).unwrap_or_default();
    segment.contains("罚款") && !segment.ends_with('的')
}

/// Whether a fine states this amount, for this class where the text names one.
fn sets(fine: &Fine, class: Option<PartyClass>, found: &TextAmount) -> bool {
    let same = |amount: &Amount| match amount {
        Amount::Yuan(range) | Amount::Per { each: range, .. } => found.counts == Counts::Yuan && *range == found.range,
        Amount::Of { times, percent, .. } => {
            found.counts == (if *percent { Counts::Percent } else { Counts::Times }) && *times == found.range
        }
        Amount::NotSet => false,
    };
    let classes = match class {
        Some(class) => vec![class],
        None => vec![PartyClass::Individual, PartyClass::Organisation, PartyClass::Responsible],
    };
    classes.into_iter().filter_map(|c| fine.amount(c)).any(same)
}
