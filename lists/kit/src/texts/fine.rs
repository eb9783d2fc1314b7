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

/// A fine and the words it is held against.
struct Asked<'a> {
    clause: &'a Clause,
    fine: &'a Fine,
    /// Where the amounts stand.
    passage: Passage,
    /// Where the clause stands.
    whole: &'a Passage,
    /// The articles that set the duty: they may say who bears it.
    duty: String,
}

/// Checks every amount of a fine. `whole` is the passage the clause itself cites.
pub(super) fn check(against: &mut Against<'_>, place: &str, clause: &Clause, fine: &Fine, whole: &Passage) {
    let Some(passage) = amounts_passage(against, place, fine, whole) else { return };
    let duty = clause.duty.iter().filter_map(|at| against.statute.passage(at).ok()).map(|p| p.text).collect();
    if !fine.stage.is_empty() {
        if passage.text.contains(&fine.stage) || whole.text.contains(&fine.stage) {
            against.report.stages += 1;
        } else {
            against.error("text-stage", &format!("{place}.stage"), words::stage_not_there(&fine.stage), words::COPY_HINT);
            return;
        }
    }
    let asked = Asked { clause, fine, passage, whole, duty };
    for claim in claims(place, fine) {
        match claim.amount {
            Amount::NotSet => not_set(against, &asked, &claim),
            Amount::Yuan(range) => amount(against, &asked, &claim, (range, Counts::Yuan)),
            Amount::Per { each, .. } => amount(against, &asked, &claim, (each, Counts::Yuan)),
            Amount::Of { times, percent, base_at_least, .. } => {
                let counts = if *percent { Counts::Percent } else { Counts::Times };
                amount(against, &asked, &claim, (times, counts));
                if let Some(least) = base_at_least {
                    let there = amounts(&asked.passage.text).iter().any(|a| a.counts == Counts::Yuan && a.range == Range::exactly(*least));
                    if !there {
                        against.error("text-amount", &format!("{place}.base_at_least"), words::BASE_NOT_THERE, words::COPY_HINT);
                    }
                }
            }
        }
    }
}

/// The passage the amounts stand in; `at` may name a whole article where the
/// classes of party have a paragraph each.
fn amounts_passage(against: &mut Against<'_>, place: &str, fine: &Fine, whole: &Passage) -> Option<Passage> {
    let Some(at) = &fine.at else { return Some(whole.clone()) };
    match against.statute.article(at) {
        Some(article) => Some(article),
        None => against.passage(at, &format!("{place}.at")),
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

fn amount(against: &mut Against<'_>, asked: &Asked<'_>, claim: &Claim<'_>, want: (&Range, Counts)) {
    let (fine, passage) = (asked.fine, &asked.passage);
    let all = amounts(&passage.text);
    let mut best: Option<Vec<Misfit>> = None;
    if all.iter().any(|a| parts::force_is_elsewhere(&passage.text, a.start)) {
        against.skip(words::force_elsewhere(against.document.name(), fine.at.as_ref().unwrap_or(&asked.clause.at)));
    }
    for candidate in all.iter().filter(|a| a.range == *want.0 && a.counts == want.1) {
        let misfits = misfits(asked, claim, candidate);
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

fn misfits(asked: &Asked<'_>, claim: &Claim<'_>, candidate: &TextAmount) -> Vec<Misfit> {
    let (clause, fine) = (asked.clause, asked.fine);
    let (text, at) = (asked.passage.text.as_str(), candidate.start);
    let unconditional = fine.stage.is_empty() && fine.when.is_empty() && clause.when.is_empty();
    let stage_elsewhere = !fine.stage.is_empty() && text.contains(&fine.stage) && !stage::stands_before(text, &fine.stage, at);
    let found = [
        (Misfit::Class, !class_fits(asked, claim.class, at)),
        (Misfit::Item, !item_fits(clause, text, at)),
        (Misfit::StageMissing, unconditional && stage::overlooked(text, at).is_some()),
        (Misfit::Stage, stage_elsewhere),
        (Misfit::Force, !force_fits(asked, at)),
    ];
    found.into_iter().filter(|(_, wrong)| *wrong).map(|(misfit, _)| misfit).collect()
}

fn class_fits(asked: &Asked<'_>, class: Option<PartyClass>, at: usize) -> bool {
    let text = asked.passage.text.as_str();
    match (class, parts::class_at(text, at)) {
        (Some(PartyClass::Organisation), None) => parts::speaks_of_organisations(text, at) || parts::names_organisations(&asked.duty),
        (Some(PartyClass::Individual), None) => parts::speaks_of_individuals(text, at),
        (want, found) => want == found,
    }
}

/// Where the article only sets the amount of a fine that another law provides
/// (罚款额为…), the force stands in that law.
fn force_fits(asked: &Asked<'_>, at: usize) -> bool {
    let text = asked.passage.text.as_str();
    parts::force_is_elsewhere(text, at) || parts::force_at(text, at) == Some(asked.fine.force)
}

fn item_fits(clause: &Clause, text: &str, at: usize) -> bool {
    let named = parts::items_named(text, at);
    clause.at.item.is_none_or(|item| named.is_empty() || named.contains(&item))
}

/// A fine without an amount: the text speaks of a fine, and of no amount for this party.
fn not_set(against: &mut Against<'_>, asked: &Asked<'_>, claim: &Claim<'_>) {
    let Asked { clause, fine, passage, whole, .. } = asked;
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

/// Whether some occurrence of a penalty's word bears this force. A paragraph
/// that 可以依照 another one leaves the choice too.
pub(super) fn word_with_force(passage: &Passage, word: &str, force: Force) -> bool {
    if force == Force::May && passage.text.contains("可以依照") {
        return true;
    }
    let text = passage.article.as_str();
    text.match_indices(word).any(|(at, _)| {
        let choice = force == Force::May && parts::is_alternative_to_order(text, at);
        choice || parts::force_at(text, at).unwrap_or(Force::Shall) == force
    })
}
