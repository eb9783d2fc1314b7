//! One fine against its passage: value, class of party, item, stage, force and
//! what it is counted on.

use cailiang::{
    amount::Range,
    condition::Condition,
    lists::{Amount, Clause, Fine, Force, PartyClass, PenaltyKind},
};

use super::{
    Against, Statement,
    amounts::{TextAmount, amounts},
    clause::Held,
    likeness::Pairs,
    number::Counts,
    parts, stage,
    statement::Point,
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
    PerMissing,
    Per,
    Base,
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

/// Checks every amount of a fine.
pub(super) fn check(against: &mut Against<'_>, held: &Held<'_>, index: usize, fine: &Fine) -> Vec<Statement> {
    let (clause, whole) = (held.clause, &held.passage);
    let place = format!("{}.fines.{index}", held.place);
    let passage = amounts_passage(against, &place, fine, whole);
    let duty = clause.duty.iter().filter_map(|at| against.statute.passage(at).ok()).map(|p| p.text).collect();
    let mut out = Vec::new();
    let no_stage = passage.as_ref().is_some_and(|p| !p.text.contains(&fine.stage) && !whole.text.contains(&fine.stage));
    if no_stage {
        against.error("text-stage", &format!("{place}.stage"), words::stage_not_there(&fine.stage), words::COPY_HINT);
    }
    let asked = passage.map(|passage| Asked { clause, fine, passage, whole, duty });
    for claim in claims(&place, fine) {
        let said = words::said_fine(fine, claim.class, claim.amount, &|id| against.names.fact(id));
        let mut statement = Statement::new(&claim.place, said);
        match &asked {
            Some(asked) if !no_stage => hold(against, asked, &claim, &mut statement),
            Some(_) => statement.differs.push(Point::Stage),
            None => statement.differs.push(Point::Amount),
        }
        if stage::has_condition(&fine.stage, &fine.when) {
            statement.eye.push(Point::Condition);
        }
        out.push(statement);
    }
    out
}

fn hold(against: &mut Against<'_>, asked: &Asked<'_>, claim: &Claim<'_>, statement: &mut Statement) {
    match claim.amount {
        Amount::NotSet => not_set(against, asked, claim, statement),
        Amount::Yuan(range) => amount(against, asked, claim, (range, Counts::Yuan), statement),
        Amount::Per { each, at_most, .. } => {
            amount(against, asked, claim, (each, Counts::Yuan), statement);
            cap(against, asked, claim, *at_most);
        }
        Amount::Of { times, percent, base_at_least, .. } => {
            let counts = if *percent { Counts::Percent } else { Counts::Times };
            amount(against, asked, claim, (times, counts), statement);
            floor(against, asked, claim, *base_at_least);
        }
    }
}

/// 所需处置费用不足十万元的，按十万元计算.
fn floor(against: &mut Against<'_>, asked: &Asked<'_>, claim: &Claim<'_>, least: Option<rust_decimal::Decimal>) {
    let text = asked.passage.text.as_str();
    let yuan = |want: rust_decimal::Decimal| amounts(text).iter().any(|a| a.counts == Counts::Yuan && a.range == Range::exactly(want));
    let place = claim.place.rsplit_once('.').map_or("", |(front, _)| front);
    let place = format!("{place}.base_at_least");
    match least {
        Some(least) if !yuan(least) => against.error("text-amount", &place, words::BASE_NOT_THERE, words::COPY_HINT),
        None if text.contains("不足") && text.contains("元计算") => {
            against.error("text-amount", &place, words::BASE_LEFT_OUT, words::COPY_HINT);
        }
        _ => {}
    }
}

/// 总额不超过五千元.
fn cap(against: &mut Against<'_>, asked: &Asked<'_>, claim: &Claim<'_>, most: Option<rust_decimal::Decimal>) {
    let text = asked.passage.text.as_str();
    let capped = |a: &TextAmount| text.get(..a.start).is_some_and(|before| before.ends_with("不超过") || before.ends_with("最高"));
    let caps: Vec<Option<rust_decimal::Decimal>> =
        amounts(text).iter().filter(|a| capped(a)).map(|a| a.range.max.map(|b| b.value)).collect();
    let fits = if most.is_some() { caps.contains(&most) } else { caps.is_empty() };
    if !fits {
        let place = claim.place.rsplit_once('.').map_or("", |(front, _)| front);
        against.error("text-amount", &format!("{place}.at_most"), words::CAP_DIFFERS, words::COPY_HINT);
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

fn amount(against: &mut Against<'_>, asked: &Asked<'_>, claim: &Claim<'_>, want: (&Range, Counts), statement: &mut Statement) {
    let (fine, passage) = (asked.fine, &asked.passage);
    let all = amounts(&passage.text);
    let elsewhere = all.iter().any(|a| parts::force_is_elsewhere(&passage.text, a.start));
    if elsewhere {
        against.skip(words::force_elsewhere(against.document.name(), fine.at.as_ref().unwrap_or(&asked.clause.at)));
    }
    let candidates = all.iter().filter(|a| a.range == *want.0 && a.counts == want.1);
    let best = candidates.map(|c| (misfits(against, asked, claim, c), c)).min_by_key(|(misfits, c)| (misfits.len(), c.start));
    let Some((misfits, candidate)) = best else {
        let there: Vec<&str> = all.iter().filter_map(|a| passage.text.get(a.start..a.end)).collect();
        against.error("text-amount", &claim.place, words::AMOUNT_NOT_THERE, words::amounts_there(&there));
        statement.differs.push(Point::Amount);
        return;
    };
    statement.text = parts::part(&passage.text, candidate.start).to_owned();
    let wrong = |these: &[Misfit]| these.iter().any(|m| misfits.contains(m));
    statement.settle(Point::Amount, !wrong(&[Misfit::Item]));
    if doubtful_class(asked, candidate.start) && !wrong(&[Misfit::Class]) {
        statement.eye.push(Point::Class);
    } else {
        statement.settle(Point::Class, !wrong(&[Misfit::Class]));
    }
    if elsewhere {
        statement.eye.push(Point::Force);
    } else {
        statement.settle(Point::Force, !wrong(&[Misfit::Force]));
    }
    if !fine.stage.is_empty() || wrong(&[Misfit::StageMissing]) {
        statement.settle(Point::Stage, !wrong(&[Misfit::Stage, Misfit::StageMissing]));
    }
    if !matches!(claim.amount, Amount::Yuan(_)) || wrong(&[Misfit::PerMissing]) {
        statement.settle(Point::Reckoning, !wrong(&[Misfit::Base, Misfit::Per, Misfit::PerMissing]));
    }
    for misfit in misfits {
        let (code, message) = match misfit {
            Misfit::Class => ("text-class", words::class_differs(claim.class)),
            Misfit::Item => ("text-item", words::ITEM_NOT_NAMED.to_owned()),
            Misfit::Stage => ("text-stage", words::stage_not_before(&fine.stage)),
            Misfit::StageMissing => ("text-stage", words::STAGE_OVERLOOKED.to_owned()),
            Misfit::Force => ("text-force", words::force_differs(fine.force)),
            Misfit::Base => ("text-base", words::BASE_DIFFERS.to_owned()),
            Misfit::Per => ("text-base", words::PER_DIFFERS.to_owned()),
            Misfit::PerMissing => ("text-base", words::PER_MISSING.to_owned()),
        };
        against.error(code, &claim.place, message, words::COPY_HINT);
    }
}

fn misfits(against: &Against<'_>, asked: &Asked<'_>, claim: &Claim<'_>, candidate: &TextAmount) -> Vec<Misfit> {
    let (clause, fine) = (asked.clause, asked.fine);
    let (text, at) = (asked.passage.text.as_str(), candidate.start);
    let stage_elsewhere = !fine.stage.is_empty() && text.contains(&fine.stage) && !stage::governs(text, &fine.stage, at);
    let per = parts::per(text, at);
    let (per_wrong, per_missing) = match claim.amount {
        Amount::Per { unit, .. } => (!per.is_some_and(|said| said.starts_with(unit.as_str())), false),
        Amount::Yuan(_) => (false, per.is_some()),
        _ => (false, false),
    };
    let base_wrong = match claim.amount {
        Amount::Of { base, .. } => {
            let label = against.names.fact(base);
            !base_fits(text, at, &label)
        }
        _ => false,
    };
    let found = [
        (Misfit::Class, !class_fits(asked, claim.class, at)),
        (Misfit::Item, !item_fits(clause, text, at)),
        (Misfit::StageMissing, fine.stage.is_empty() && stage::overlooked(text, at).is_some()),
        (Misfit::Stage, stage_elsewhere),
        (Misfit::Force, !force_fits(asked, at)),
        (Misfit::Per, per_wrong),
        (Misfit::PerMissing, per_missing),
        (Misfit::Base, base_wrong),
    ];
    found.into_iter().filter(|(_, wrong)| *wrong).map(|(misfit, _)| misfit).collect()
}

/// What stands between 处 and the share names the base: 处违法所得一倍以上.
fn base_fits(text: &str, at: usize, label: &str) -> bool {
    let start = parts::segment_start(text, at);
    let before = text.get(start..at).unwrap_or_default();
    let named = before.rsplit_once('处').map_or(before, |(_, named)| named);
    Pairs::of(named).shared(&Pairs::of(label)) > 0
}

fn class_fits(asked: &Asked<'_>, class: Option<PartyClass>, at: usize) -> bool {
    let text = asked.passage.text.as_str();
    match (class, parts::class_at(text, at)) {
        (Some(PartyClass::Organisation), None) => asked.subject(at) == Some(PartyClass::Organisation),
        (Some(PartyClass::Individual), None) => asked.subject(at) == Some(PartyClass::Individual),
        (want, found) => want == found,
    }
}

impl Asked<'_> {
    /// Who acts, where the words before an amount, the item, or else the duty speak of one class only.
    fn subject(&self, at: usize) -> Option<PartyClass> {
        let text = self.passage.text.as_str();
        // The items say who acts: the cited one, or all of them.
        let items = text.split_once('\n').map(|(_, items)| items).unwrap_or_default();
        let acts = format!("{}{items}", parts::without_organ(parts::sentence_before(text, at)));
        let named = |text: &str| (parts::names_organisations(text), parts::names_individuals(text));
        let (organisations, individuals) = match named(&acts) {
            (false, false) => named(&self.duty),
            found => found,
        };
        match (organisations, individuals) {
            (true, false) => Some(PartyClass::Organisation),
            (false, true) => Some(PartyClass::Individual),
            _ => None,
        }
    }
}

/// Whether the text names no class for the amount, only someone who acts: then
/// everyone or that class is a reading, not a copy.
fn doubtful_class(asked: &Asked<'_>, at: usize) -> bool {
    parts::class_at(&asked.passage.text, at).is_none() && asked.subject(at).is_some()
}

/// Where the article only sets the amount of a fine that another law provides
/// (罚款额为…), the force stands in that law.
fn force_fits(asked: &Asked<'_>, at: usize) -> bool {
    let text = asked.passage.text.as_str();
    parts::force_is_elsewhere(text, at) || parts::force_at(text, at) == Some(asked.fine.force)
}

/// Whether the words before a byte name the item of a clause.
pub(super) fn names_item(clause: &Clause, text: &str, at: usize) -> bool {
    clause.at.item.is_some_and(|item| parts::items_named(text, at).contains(&item))
}

/// Whether the words before a byte name no item, or the clause's.
pub(super) fn item_fits(clause: &Clause, text: &str, at: usize) -> bool {
    let named = parts::items_named(text, at);
    clause.at.item.is_none_or(|item| named.is_empty() || named.contains(&item))
}

/// A fine without an amount: the text speaks of a fine, and of no amount for this party.
fn not_set(against: &mut Against<'_>, asked: &Asked<'_>, claim: &Claim<'_>, statement: &mut Statement) {
    let Asked { clause, fine, passage, whole, .. } = asked;
    let fines = |text: &str| text.match_indices("罚款").map(|(at, _)| at).collect::<Vec<_>>();
    let force_there = |text: &str| fines(text).into_iter().any(|at| parts::force_at(text, at) == Some(fine.force));
    let place = [passage, *whole].into_iter().find_map(|p| fines(&p.text).first().map(|at| parts::part(&p.text, *at).to_owned()));
    let Some(quoted) = place else {
        against.error("text-amount", &claim.place, words::NO_FINE_THERE, words::COPY_HINT);
        statement.differs.push(Point::Amount);
        return;
    };
    statement.text = quoted;
    let reaches = |a: &TextAmount| {
        let text = passage.text.as_str();
        parts::class_at(text, a.start).is_none_or(|found| claim.class.is_none_or(|c| c == found)) && item_fits(clause, text, a.start)
    };
    let amounts: Vec<&str> =
        amounts(&passage.text).iter().filter(|a| reaches(a)).filter_map(|a| passage.text.get(a.start..a.end)).collect();
    statement.settle(Point::Amount, amounts.is_empty());
    let class_there = |asked: &Asked<'_>| fines(&asked.passage.text).into_iter().any(|at| class_fits(asked, claim.class, at));
    let class = class_there(asked) || (claim.class != Some(PartyClass::Responsible) && fine.at.is_some());
    if class && claim.class.is_some() {
        statement.eye.push(Point::Class);
    } else {
        statement.settle(Point::Class, class);
    }
    if !class {
        against.error("text-class", &claim.place, words::class_differs(claim.class), words::COPY_HINT);
    }
    if !amounts.is_empty() {
        against.error("text-amount", &claim.place, words::AMOUNT_IS_SET, words::amounts_there(&amounts));
        return;
    }
    let force = force_there(&passage.text) || force_there(&whole.text);
    statement.settle(Point::Force, force);
    if !force {
        against.error("text-force", &claim.place, words::force_differs(fine.force), words::COPY_HINT);
    }
    // The stage of a fine without amount: some 罚款 stands under it, or, without one, under none.
    let under = |text: &str| fines(text).into_iter().any(|at| stage_fits(text, at, &fine.stage, &Condition::default(), PenaltyKind::Fine));
    let fits = under(&passage.text) || under(&whole.text);
    if !fits {
        let message = if fine.stage.is_empty() { words::STAGE_OVERLOOKED.to_owned() } else { words::stage_not_before(&fine.stage) };
        against.error("text-stage", &format!("{}.stage", claim.place), message, words::COPY_HINT);
    }
    if !fine.stage.is_empty() || !fits {
        statement.settle(Point::Stage, fits);
    }
}

/// Whether a penalty at a byte stands under this stage, or under none where
/// none is named. A fine in a combination leaves its stage to the amounts.
pub(super) fn stage_fits(text: &str, at: usize, stage: &str, when: &Condition, kind: PenaltyKind) -> bool {
    if !stage.is_empty() {
        return stage::governs(text, stage, at);
    }
    !when.is_empty() || stage::overlooked(text, at).is_none() || kind == PenaltyKind::Fine && when.is_empty() && text.contains("警告")
}

/// Whether a penalty's word at a byte bears this force. A paragraph that
/// 可以依照 another one leaves the choice too.
pub(super) fn word_has_force(text: &str, at: usize, force: Force, texts: &[&str]) -> bool {
    let may = force == Force::May;
    let choice = may && (parts::is_alternative_to_order(text, at) || texts.iter().any(|t| t.contains("可以依照")));
    choice || parts::force_at(text, at).unwrap_or(Force::Shall) == force
}
