//! One clause against its passage: the place itself, duties, organ, orders,
//! kinds of penalty, fines; and whether the passage provides more.

use cailiang::{
    condition::Condition,
    lists::{Clause, Force, Order, PenaltyKind, Referral},
};

use super::{
    Against, Section, Statement, duty, fine, kind,
    number::{Counts, numbers},
    order, parts, place, stage,
    statement::Point,
    statute::Passage,
    whole,
};
use crate::words;

/// A clause and what it is held against.
pub(super) struct Held<'a> {
    pub clause: &'a Clause,
    /// Where it stands in the file: `clause.3`.
    pub place: String,
    /// The passage it cites.
    pub passage: Passage,
    /// Every clause of the document on the same passage, this one included: one
    /// passage may provide for several acts.
    pub together: Vec<&'a Clause>,
}

impl<'a> Held<'a> {
    /// The clauses of which one must state what stands at a byte of the passage:
    /// this one, or any on the passage where it is a rule of its own.
    pub fn on(&self, at: usize) -> impl Iterator<Item = &'a Clause> {
        let branch = parts::is_branch(&self.passage.lead, at);
        let this = self.clause;
        self.together.iter().copied().filter(move |c| branch || std::ptr::eq(*c, this))
    }

    /// Whether what stands at a byte of the passage is for the breach of this clause's duties.
    pub fn reaches(&self, at: usize) -> bool {
        duty::reaches(&self.passage.lead, at, &self.clause.at, &self.clause.duty)
    }

    /// Where its penalties may stand: the passage, and the rest of the article
    /// where the passage sends there or the amounts stand there.
    fn provisions(&self) -> Vec<&str> {
        let sends = ["前款", "本条第", "依照本"].iter().any(|word| self.passage.lead.contains(word));
        let elsewhere =
            self.clause.fines.iter().any(|f| f.at.is_some()) || self.clause.order_at.is_some() || self.clause.individual_at.is_some();
        if sends || elsewhere { vec![&self.passage.lead, &self.passage.article] } else { vec![&self.passage.lead] }
    }
}

pub(super) fn check(against: &mut Against<'_>, index: usize, clause: &Clause) -> Section {
    let here = format!("clause.{index}");
    let name = against.names.acts.get(clause.violation.as_str()).map_or(clause.violation.as_str(), |v| v.name.as_str()).to_owned();
    let mut section = Section { place: here.clone(), name, cited: clause.at.chinese(), ..Section::default() };
    let found = against.passage(&clause.at, &format!("{here}.at"));
    let mut cites = Statement::new(format!("{here}.at"), words::said_at(&clause.at));
    cites.settle(Point::Citation, found.is_some());
    let Some(passage) = found else {
        section.statements = vec![cites];
        section.statements.extend(place::duties(against, &here, clause, None));
        return section;
    };
    section.text = against.statute.shown(&clause.at);
    if let Some(at) = &clause.individual_at {
        against.passage(at, &format!("{here}.individual_at"));
    }
    let document = against.document;
    let together = document.clauses.iter().filter(|c| c.at == clause.at).collect();
    let held = Held { clause, place: here.clone(), passage, together };
    section.statements.push(place::act(against, &held, cites));
    section.statements.extend(place::duties(against, &here, clause, Some(&held)));
    section.statements.extend(organ(&held));
    section.statements.extend(orders(against, &held));
    section.statements.extend(combinations(against, &held));
    section.statements.extend(extras(against, &held));
    for (i, one) in clause.fines.iter().enumerate() {
        section.statements.extend(fine::check(against, &held, i, one));
    }
    section.statements.extend(periods(against, &held));
    section.statements.push(whole::whole(against, &held));
    section.statements.extend(retold(against, &held));
    section
}

/// Who punishes. Laws say it in many ways, and in other articles.
fn organ(held: &Held<'_>) -> Option<Statement> {
    let by = &held.clause.by;
    if by.is_empty() {
        return None;
    }
    let mut statement = Statement::new(format!("{}.by", held.place), words::said_by(by));
    match held.passage.article.find(by.as_str()) {
        Some(at) => {
            statement.text = parts::part(&held.passage.article, at).to_owned();
            statement.held.push(Point::Organ);
        }
        None => statement.eye.push(Point::Organ),
    }
    Some(statement)
}

fn orders(against: &mut Against<'_>, held: &Held<'_>) -> Vec<Statement> {
    let Held { clause, place, .. } = held;
    let elsewhere = clause.order_at.as_ref().map(|at| against.passage(at, &format!("{place}.order_at")));
    let texts = match &elsewhere {
        Some(Some(passage)) => vec![passage.lead.as_str()],
        Some(None) => Vec::new(),
        None => held.provisions(),
    };
    let mut out = Vec::new();
    for (i, demand) in clause.orders.iter().enumerate() {
        let place = if clause.orders.len() == 1 { format!("{place}.order") } else { format!("{place}.order.{i}") };
        let mut statement = Statement::new(&place, words::said_order(demand));
        let text = texts.iter().find(|text| order::stands(text, &demand.words)).copied();
        statement.settle(Point::Order, text.is_some());
        match text {
            Some(text) => ordered_when(against, demand, text, &mut statement),
            None if elsewhere != Some(None) => {
                against.error("text-order", &place, words::order_not_there(&demand.words), words::orders_there(&texts.concat()));
            }
            None => {}
        }
        out.push(statement);
    }
    out
}

/// For whom and on what stage an order is made.
fn ordered_when(against: &mut Against<'_>, demand: &Order, text: &str, statement: &mut Statement) {
    let places = order::places(text, &demand.words);
    let governs = |at: &usize| {
        if demand.stage.is_empty() { stage::overlooked(text, *at).is_none() } else { stage::governs(text, &demand.stage, *at) }
    };
    let fits = places.iter().copied().find(governs);
    if let Some(at) = fits.or(places.first().copied()) {
        statement.text = parts::part(text, at).to_owned();
    }
    let known = !demand.stage.is_empty() || demand.when.is_empty();
    if known && fits.is_none() && !places.is_empty() {
        let message = if demand.stage.is_empty() { words::STAGE_OVERLOOKED.to_owned() } else { words::stage_not_there(&demand.stage) };
        against.error("text-stage", &statement.place, message, words::COPY_HINT);
        statement.differs.push(Point::Stage);
    } else if !demand.stage.is_empty() {
        statement.settle(Point::Stage, fits.is_some());
    }
    if demand.party.is_some() {
        statement.eye.push(Point::Class);
    }
    if stage::has_condition(&demand.stage, &demand.when) {
        statement.eye.push(Point::Condition);
    }
}

/// Combinations: each kind stands in the text, with its force and its stage.
fn combinations(against: &mut Against<'_>, held: &Held<'_>) -> Vec<Statement> {
    let mut out = Vec::new();
    for (i, combination) in held.clause.combinations.iter().enumerate() {
        let place = format!("{}.penalties.{i}", held.place);
        let said = words::said_combination(combination);
        let kinds: Vec<PenaltyKind> = combination.kinds.clone();
        let wanted = Wanted { force: combination.force, stage: &combination.stage, when: &combination.when };
        out.push(penalties(against, held, Statement::new(place, said), &kinds, &wanted));
    }
    out
}

fn extras(against: &mut Against<'_>, held: &Held<'_>) -> Vec<Statement> {
    let mut out = Vec::new();
    for (i, extra) in held.clause.extras.iter().enumerate() {
        let place = format!("{}.also.{i}", held.place);
        let wanted = Wanted { force: extra.force, stage: &extra.stage, when: &extra.when };
        out.push(penalties(against, held, Statement::new(place, words::said_extra(extra)), &[extra.kind], &wanted));
    }
    out
}

/// What the list says of a penalty beside its kind.
struct Wanted<'a> {
    force: Force,
    stage: &'a str,
    when: &'a Condition,
}

fn penalties(
    against: &mut Against<'_>,
    held: &Held<'_>,
    mut statement: Statement,
    kinds: &[PenaltyKind],
    wanted: &Wanted<'_>,
) -> Statement {
    let texts = held.provisions();
    let place = statement.place.clone();
    let absent: Vec<PenaltyKind> = kinds.iter().copied().filter(|k| texts.iter().all(|text| kind::imposed(text, *k).is_empty())).collect();
    for kind in &absent {
        against.error("text-penalty", &place, words::penalty_not_there(*kind), words::COPY_HINT);
    }
    statement.settle(Point::Kind, absent.is_empty());
    if stage::has_condition(wanted.stage, wanted.when) {
        statement.eye.push(Point::Condition);
    }
    // “警告，可以并处罚款”: what is added last says whether there is a choice.
    let Some(last) = kinds.last().copied().filter(|_| absent.is_empty()) else { return statement };
    if last == PenaltyKind::Other {
        statement.eye.push(Point::Force);
        return statement;
    }
    let places: Vec<(&str, usize)> = texts.iter().flat_map(|text| kind::imposed(text, last).into_iter().map(|at| (*text, at))).collect();
    let stage_fits = |(text, at): &(&str, usize)| fine::stage_fits(text, *at, wanted.stage, wanted.when, last);
    let force_fits = |(text, at): &(&str, usize)| fine::word_has_force(text, *at, wanted.force, &texts);
    let fits = places.iter().find(|p| stage_fits(p) && force_fits(p));
    let shown = fits.or_else(|| places.iter().find(|p| stage_fits(p))).or(places.first());
    if let Some((text, at)) = shown {
        statement.text = parts::part(text, *at).to_owned();
    }
    statement.settle(Point::Force, fits.is_some() || places.iter().any(force_fits));
    if !wanted.stage.is_empty() {
        statement.settle(Point::Stage, fits.is_some() || places.iter().any(stage_fits));
    }
    if fits.is_none() {
        if places.iter().any(force_fits) {
            let message = if wanted.stage.is_empty() { words::STAGE_OVERLOOKED.to_owned() } else { words::stage_not_there(wanted.stage) };
            against.error("text-stage", &format!("{place}.stage"), message, words::COPY_HINT);
        } else {
            against.error("text-force", &format!("{place}.force"), words::force_differs(wanted.force), words::COPY_HINT);
        }
    }
    statement
}

/// A limitation of its own, and periods of their own to sue against its orders.
fn periods(against: &mut Against<'_>, held: &Held<'_>) -> Vec<Statement> {
    let Held { clause, place, .. } = held;
    let limitation = clause.limitation.iter().map(|own| {
        let said = words::said_general(words::SAID_LIMITATION, &words::said_count(own.months.into(), "个月"), &own.at);
        (format!("{place}.limitation"), "months", said, &own.at, i64::from(own.months), Counts::Months)
    });
    let suits = clause.orders.iter().enumerate().filter_map(|(i, order)| order.litigation.as_ref().map(|own| (i, own)));
    let suits = suits.map(|(i, own)| {
        let said = words::said_general(words::SAID_LITIGATION, &words::said_count(own.days, "日"), &own.at);
        (format!("{place}.order.{i}.litigation"), "days", said, &own.at, own.days, Counts::Days)
    });
    let mut out = Vec::new();
    for (place, key, said, at, value, counts) in limitation.chain(suits) {
        let mut statement = Statement::new(&place, said);
        let Some(text) = against.passage(at, &format!("{place}.at")).map(|p| p.text) else {
            statement.differs.push(Point::Citation);
            out.push(statement);
            continue;
        };
        let there = numbers(&text).iter().any(|n| n.counts == counts && n.value == value.into());
        if !there {
            against.error("text-general", &format!("{place}.{key}"), words::GENERAL_NOT_THERE, words::text_there(&text));
        }
        statement.settle(Point::General, there);
        out.push(statement.quote(&text));
    }
    out
}

/// What only a reader can hold against the text.
fn retold(against: &Against<'_>, held: &Held<'_>) -> Vec<Statement> {
    let Held { clause, place, .. } = held;
    let at = |key: &str| format!("{place}.{key}");
    let retell = |key: &str, said: String| Statement::new(at(key), said).eye(Point::Retold);
    let mut out = Vec::new();
    if !clause.when.is_empty() {
        let facts: Vec<String> = clause.when.facts().iter().map(|f| against.names.fact(f)).collect();
        out.push(Statement::new(at("all_of"), words::said_condition(&facts)).eye(Point::Condition));
    }
    match &clause.referral {
        Some(Referral::Organ { to } | Referral::Law { to, .. } | Referral::Provincial { to }) => {
            out.push(retell("refers", words::said_referral(to)))
        }
        None => {}
    }
    if let Some(upper) = clause.join.upper() {
        out.push(retell("fills", words::said_join(&upper.to_string())));
    }
    if let Some(daily) = &clause.daily {
        out.push(retell("daily", words::said_daily(&daily.at.to_string(), daily.force)));
    }
    if !clause.gains_elsewhere.is_empty() {
        out.push(retell("gains_elsewhere", words::said_gains(&clause.gains_elsewhere)));
    }
    if clause.fault_irrelevant {
        out.push(retell("fault_irrelevant", words::SAID_FAULT.to_owned()));
    }
    if !clause.gist.is_empty() {
        out.push(retell("gist", words::said_gist(&clause.gist)));
    }
    out.extend(clause.notes.iter().map(|note| retell("notes", words::said_note(note))));
    out
}
