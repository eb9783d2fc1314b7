//! One fine against its passage: value, class of party, item, stage and force.

use cailiang::{
    amount::Range,
    lists::{Amount, Clause, Fine, Force, PartyClass},
};

use super::{
    Against,
    amounts::{TextAmount, amounts},
    number::Counts,
    parts, stage,
    statute::Passage,
};
use crate::words;

/// One amount of a fine: where it stands in the list and whom it reaches.
struct Claim<'a> {
    place: String,
    /// `None` is everyone.
    class: Option<PartyClass>,
    amount: &'a Amount,
}

/// What does not fit a candidate.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Misfit {
    Force,
    StageMissing,
    Stage,
    Item,
    Class,
}

/// Checks every amount of a fine. `whole` is the passage the clause itself cites.
pub(super) fn check(against: &mut Against<'_>, place: &str, clause: &Clause, fine: &Fine, whole: &Passage) {
    let passage = match &fine.at {
        Some(at) => match against.passage(at, &format!("{place}.at")) {
            Some(passage) => passage,
            None => return,
        },
        None => whole.clone(),
    };
    if !fine.stage.is_empty() {
        if passage.text.contains(&fine.stage) || whole.text.contains(&fine.stage) {
            against.report.stages += 1;
        } else {
            against.error("text-stage", &format!("{place}.stage"), words::stage_not_there(&fine.stage), words::COPY_HINT);
            return;
        }
    }
    for claim in claims(place, fine) {
        match claim.amount {
            Amount::NotSet => not_set(against, &claim, clause, fine, &passage, whole),
            Amount::Yuan(range) => amount(against, &claim, clause, fine, &passage, (range, Counts::Yuan)),
            Amount::Per { each, .. } => amount(against, &claim, clause, fine, &passage, (each, Counts::Yuan)),
            Amount::Of { times, percent, base_at_least, .. } => {
                let counts = if *percent { Counts::Percent } else { Counts::Times };
                amount(against, &claim, clause, fine, &passage, (times, counts));
                if let Some(least) = base_at_least {
                    let there = amounts(&passage.text).iter().any(|a| a.counts == Counts::Yuan && a.range == Range::exactly(*least));
                    if !there {
                        against.error("text-amount", &format!("{place}.base_at_least"), words::BASE_NOT_THERE, words::COPY_HINT);
                    }
                }
            }
        }
    }
}

fn claims<'a>(place: &str, fine: &'a Fine) -> Vec<Claim<'a>> {
    let claim = |key: &str, class, amount: &'a Option<Amount>| {
        amount.as_ref().map(|amount| Claim { place: format!("{place}.{key}"), class, amount })
    };
    let columns = if fine.everyone {
        vec![claim("everyone", None, &fine.individual)]
    } else {
        vec![
            claim("individual", Some(PartyClass::Individual), &fine.individual),
            claim("organisation", Some(PartyClass::Organisation), &fine.organisation),
        ]
    };
    let responsible = claim("responsible", Some(PartyClass::Responsible), &fine.responsible);
    columns.into_iter().chain([responsible]).flatten().collect()
}

fn amount(against: &mut Against<'_>, claim: &Claim<'_>, clause: &Clause, fine: &Fine, passage: &Passage, want: (&Range, Counts)) {
    let all = amounts(&passage.text);
    let mut best: Option<Vec<Misfit>> = None;
    for candidate in all.iter().filter(|a| a.range == *want.0 && a.counts == want.1) {
        let misfits = misfits(claim, clause, fine, passage, candidate);
        if best.as_ref().is_none_or(|b| misfits.len() < b.len()) {
            best = Some(misfits);
        }
    }
    match best {
        None => {
            let there: Vec<&str> = all.iter().filter_map(|a| passage.text.get(a.start..a.end)).collect();
            against.error("text-amount", &claim.place, words::AMOUNT_NOT_THERE, words::amounts_there(&there));
        }
        Some(misfits) if misfits.is_empty() => against.report.amounts += 1,
        Some(misfits) => {
            for misfit in misfits {
                let (code, message) = match misfit {
                    Misfit::Class => ("text-class", words::class_differs(claim.class)),
                    Misfit::Item => ("text-item", words::ITEM_NOT_NAMED.to_owned()),
                    Misfit::Stage => ("text-stage", words::stage_not_before(&fine.stage)),
                    Misfit::StageMissing => ("text-stage", words::STAGE_OVERLOOKED.to_owned()),
                    Misfit::Force => ("text-force", words::force_differs(fine.force)),
                };
                against.error(code, &claim.place, message, words::COPY_HINT);
            }
        }
    }
}

fn misfits(claim: &Claim<'_>, clause: &Clause, fine: &Fine, passage: &Passage, candidate: &TextAmount) -> Vec<Misfit> {
    let (text, at) = (passage.text.as_str(), candidate.start);
    let mut out = Vec::new();
    if !class_fits(claim.class, text, at) {
        out.push(Misfit::Class);
    }
    if !item_fits(clause, text, at) {
        out.push(Misfit::Item);
    }
    if fine.stage.is_empty() && fine.when.is_empty() && clause.when.is_empty() && stage::overlooked(text, at).is_some() {
        out.push(Misfit::StageMissing);
    }
    if !fine.stage.is_empty() && text.contains(&fine.stage) && !stage::stands_before(text, &fine.stage, at) {
        out.push(Misfit::Stage);
    }
    if parts::force_at(text, at) != Some(fine.force) {
        out.push(Misfit::Force);
    }
    out
}

fn class_fits(class: Option<PartyClass>, text: &str, at: usize) -> bool {
    match (class, parts::class_at(text, at)) {
        (Some(PartyClass::Organisation), None) => parts::speaks_of_organisations(text, at),
        (Some(PartyClass::Individual), None) => parts::speaks_of_individuals(text, at),
        (want, found) => want == found,
    }
}

fn item_fits(clause: &Clause, text: &str, at: usize) -> bool {
    let named = parts::items_named(text, at);
    clause.at.item.is_none_or(|item| named.is_empty() || named.contains(&item))
}

/// A fine without an amount: the text speaks of a fine, and of no amount for this party.
fn not_set(against: &mut Against<'_>, claim: &Claim<'_>, clause: &Clause, fine: &Fine, passage: &Passage, whole: &Passage) {
    let force_there = |text: &str| text.match_indices("罚款").any(|(at, _)| parts::force_at(text, at) == Some(fine.force));
    if !passage.text.contains("罚款") && !whole.text.contains("罚款") {
        against.error("text-amount", &claim.place, words::NO_FINE_THERE, words::COPY_HINT);
        return;
    }
    let reaches = |a: &TextAmount| {
        let text = passage.text.as_str();
        parts::class_at(text, a.start).is_none_or(|found| claim.class.is_none_or(|c| c == found)) && item_fits(clause, text, a.start)
    };
    let amounts: Vec<&str> =
        amounts(&passage.text).iter().filter(|a| reaches(a)).filter_map(|a| passage.text.get(a.start..a.end)).collect();
    if !amounts.is_empty() {
        against.error("text-amount", &claim.place, words::AMOUNT_IS_SET, words::amounts_there(&amounts));
    } else if !force_there(&passage.text) && !force_there(&whole.text) {
        against.error("text-force", &claim.place, words::force_differs(fine.force), words::COPY_HINT);
    } else {
        against.report.amounts += 1;
    }
}

/// Whether some occurrence of a penalty's word bears this force.
pub(super) fn word_with_force(text: &str, word: &str, force: Force) -> bool {
    text.match_indices(word).any(|(at, _)| {
        let found = parts::force_at(text, at + word.len());
        found == Some(force) || (found.is_none() && force == Force::Shall)
    })
}
