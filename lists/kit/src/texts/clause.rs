//! One clause against its passage: the place itself, duties, organ, orders,
//! kinds of penalty, fines; and whether the passage provides more.

use cailiang::{
    citation::Citation,
    condition::Condition,
    lists::{Clause, Force, PenaltyKind, Referral},
};

use super::{
    Against, Section, Statement, duty, fine, kind,
    likeness::Pairs,
    order, parts, stage,
    statement::Point,
    statute::{Lack, Passage},
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
    /// The clauses that must state what stands at a byte of the passage: those
    /// on the same act, and where it is a rule of its own, all.
    pub fn on(&self, at: usize) -> impl Iterator<Item = &'a Clause> {
        let branch = parts::is_branch(&self.passage.lead, at);
        let act = self.clause.violation.as_str();
        self.together.iter().copied().filter(move |c| branch || c.violation == act)
    }

    /// Whether what stands at a byte of the passage is for the breach of this clause's duties.
    pub fn reaches(&self, at: usize) -> bool {
        duty::reaches(&self.passage.lead, at, &self.clause.at, &self.clause.duty)
    }

    /// Where its penalties may stand: the passage, and the rest of the article
    /// where the passage sends there or the amounts stand there.
    fn provisions(&self) -> Vec<&str> {
        let sends = ["前款", "本条第", "依照本"].iter().any(|word| self.passage.lead.contains(word));
        let elsewhere = self.clause.fines.iter().any(|f| f.at.is_some()) || self.clause.order_at.is_some();
        if sends || elsewhere { vec![&self.passage.lead, &self.passage.article] } else { vec![&self.passage.lead] }
    }
}

pub(super) fn check(against: &mut Against<'_>, index: usize, clause: &Clause) -> Section {
    let place = format!("clause.{index}");
    let name = against.names.acts.get(clause.violation.as_str()).map_or(clause.violation.as_str(), |v| v.name.as_str()).to_owned();
    let mut section = Section { place: place.clone(), name, cited: clause.at.chinese(), ..Section::default() };
    let found = against.passage(&clause.at, &format!("{place}.at"));
    let mut cites = Statement::new(format!("{place}.at"), words::said_at(&clause.at));
    cites.settle(Point::Citation, found.is_some());
    let Some(passage) = found else {
        section.statements = vec![cites];
        section.statements.extend(duties(against, &place, clause, None));
        return section;
    };
    section.text = against.statute.shown(&clause.at);
    let document = against.document;
    let together = document.clauses.iter().filter(|c| c.at == clause.at).collect();
    let held = Held { clause, place: place.clone(), passage, together };
    section.statements.push(act(against, &held, cites));
    section.statements.extend(duties(against, &place, clause, Some(&held)));
    section.statements.extend(organ(&held));
    section.statements.extend(orders(against, &held));
    section.statements.extend(combinations(against, &held));
    section.statements.extend(extras(against, &held));
    for (i, one) in clause.fines.iter().enumerate() {
        section.statements.extend(fine::check(against, &held, i, one));
    }
    section.statements.push(whole(against, &held));
    section.statements.extend(retold(against, &held));
    section
}

/// The act in our own words, as the lists name it.
fn told(against: &Against<'_>, clause: &Clause) -> Pairs {
    let names = against.names.acts.get(clause.violation.as_str()).map(|v| format!("{}{}", v.name, v.keywords.concat()));
    Pairs::of(&format!("{}{}", names.unwrap_or_default(), clause.gist))
}

/// Whether the place speaks of the act, as far as shared words tell: another
/// item or paragraph must be much more like it to be reported.
fn act(against: &mut Against<'_>, held: &Held<'_>, mut statement: Statement) -> Statement {
    let ours = told(against, held.clause);
    // 违反第一款规定的，处…: the act stands in the paragraph that is named.
    let names_duty = !duty::named(&held.passage.lead, &held.clause.at).is_empty();
    let paragraph = || paragraph_elsewhere(against, &ours, &held.clause.at, u16::MAX).filter(|_| !names_duty);
    match item_elsewhere(against, &ours, &held.clause.at).or_else(paragraph) {
        Some((at, text)) => {
            against.warning("text-act", &format!("{}.at", held.place), words::act_elsewhere(&at), words::text_there(&text));
            statement.differs.push(Point::Act);
        }
        None => statement.eye.push(Point::Act),
    }
    statement
}

/// An item that is clearly more like the act than the cited one, or than every
/// other where none is cited.
fn item_elsewhere(against: &Against<'_>, ours: &Pairs, at: &Citation) -> Option<(Citation, String)> {
    let items = against.statute.items_beside(at);
    let mut likeness: Vec<(usize, u16, &String)> = items.iter().map(|(n, text)| (ours.covers(&Pairs::of(text)), *n, text)).collect();
    likeness.sort_by_key(|(l, n, _)| (usize::MAX - l, *n));
    let (best, n, text) = likeness.first().copied()?;
    let clearly = match at.item {
        Some(item) => best >= 30 && best >= likeness.iter().find(|(_, n, _)| *n == item).map(|(l, ..)| *l)? + 20,
        // One act may be several items; not where one of them has all the words.
        None => {
            let words = |text: &str| ours.shared(&Pairs::of(text));
            let all = words(&items.iter().map(|(_, text)| text.as_str()).collect::<Vec<_>>().join("\n"));
            items.len() > 1 && best >= 45 && words(text) >= 4 && words(text) * 10 >= all * 8
        }
    };
    clearly.then(|| (Citation { item: Some(n), ..at.clone() }, text.clone()))
}

/// A paragraph that is clearly more like the act than the cited one, where that
/// has at most so much in common with it.
fn paragraph_elsewhere(against: &Against<'_>, ours: &Pairs, at: &Citation, at_most: u16) -> Option<(Citation, String)> {
    let own = at.paragraph.filter(|_| at.item.is_none())?;
    let paragraphs = against.statute.paragraphs_beside(at);
    let likeness = |text: &str| ours.shared(&Pairs::of(text));
    let mine = paragraphs.iter().find(|(n, _)| *n == own).map(|(_, text)| likeness(text))?;
    let best = paragraphs.iter().map(|(n, text)| (likeness(text), *n, text)).max_by_key(|(l, n, _)| (*l, u16::MAX - n))?;
    let clearly = best.0 >= 2 * mine + 4 && mine <= at_most.into();
    clearly.then(|| (Citation { paragraph: Some(best.1), sentence: None, ..at.clone() }, best.2.clone()))
}

/// An article beside the cited one that has much in common with the act, where the cited one has next to nothing.
fn article_elsewhere(against: &Against<'_>, ours: &Pairs, at: &Citation) -> Option<(Citation, String)> {
    let whole = Citation { paragraph: None, sentence: None, item: None, ..at.clone() };
    let mine = ours.shared(&Pairs::of(&against.statute.words_of(&whole)?));
    let beside = against.statute.articles_beside(at).into_iter().map(|(n, text)| (ours.shared(&Pairs::of(&text)), n, text));
    let (l, n, text) = beside.max_by_key(|(l, n, _)| (*l, u16::MAX - n))?;
    (mine <= 2 && l >= mine + 3).then(|| (Citation { article: n, inserted: None, ..whole }, text))
}

/// Duties: the article is there; where the passage names the duty, it is that one.
fn duties(against: &mut Against<'_>, place: &str, clause: &Clause, held: Option<&Held<'_>>) -> Vec<Statement> {
    let named = held.map(|h| duty::named(&h.passage.lead, &clause.at)).unwrap_or_default();
    let mut out = Vec::new();
    for (i, at) in clause.duty.iter().enumerate() {
        let place = if clause.duty.len() == 1 { format!("{place}.duty") } else { format!("{place}.duty.{i}") };
        let mut statement = Statement::new(&place, words::said_duty(at));
        let text = cited(against, at, &place);
        statement.settle(Point::Duty, text.is_some());
        let other = named.iter().find(|n| n.same_article(at)).filter(|_| !named.iter().any(|n| n.is(at)));
        if let Some(other) = other {
            against.error("text-duty", &place, words::duty_differs(&other.citation()), words::COPY_HINT);
            statement.differs.push(Point::Act);
        } else if named.iter().any(|n| n.is(at)) {
            statement.held.push(Point::Act);
        } else {
            unlike(against, clause, at, &mut statement);
        }
        let shown = text.map(|_| against.statute.shown(at)).unwrap_or_default();
        out.push(statement.quote(&shown));
    }
    // 违反第二十七条规定，或者有下列行为之一: an item has its own duty.
    let differs = out.iter().any(|s| s.differs.contains(&Point::Act));
    let must = clause.at.item.is_none() && !differs && !clause.duty.iter().any(|at| named.iter().any(|n| n.is(at)));
    if let Some(first) = named.first().filter(|_| must) {
        against.error("text-duty", &format!("{place}.duty"), words::duty_missing(&first.citation()), words::COPY_HINT);
    }
    out
}

/// A reminder where the cited duty has hardly a word in common with the act, and a place beside it has many.
fn unlike(against: &mut Against<'_>, clause: &Clause, at: &Citation, statement: &mut Statement) {
    let ours = told(against, clause);
    let item = at.item.and_then(|_| item_elsewhere(against, &ours, at));
    let found = item.or_else(|| paragraph_elsewhere(against, &ours, at, 2)).or_else(|| article_elsewhere(against, &ours, at));
    match found {
        Some((other, text)) => {
            against.warning("text-act", &statement.place, words::duty_elsewhere(&other), words::text_there(&text));
            statement.differs.push(Point::Act);
        }
        None => statement.eye.push(Point::Act),
    }
}

/// The words of a cited place; a whole article may be cited without its paragraph.
pub(super) fn cited(against: &mut Against<'_>, at: &Citation, place: &str) -> Option<String> {
    let whole_article = at.paragraph.is_none() && at.item.is_none() && at.sentence.is_none();
    if whole_article && matches!(against.statute.passage(at), Err(Lack::ParagraphNotNamed(_))) {
        return against.statute.article(at).map(|p| p.text);
    }
    against.passage(at, place).map(|p| p.text)
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
        let text = texts.iter().find(|text| order::stands(text, &demand.words)).copied();
        let quoted = text.and_then(|text| text.find('令').map(|at| parts::part(text, at))).unwrap_or_default();
        let mut statement = Statement::new(&place, words::said_order(&demand.words)).quote(quoted);
        statement.settle(Point::Order, text.is_some());
        if text.is_none() && elsewhere != Some(None) {
            against.error("text-order", &place, words::order_not_there(&demand.words), words::orders_there(&texts.concat()));
        }
        out.push(statement);
    }
    out
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

/// The way back: whether the passage provides anything that the clause does not state.
fn whole(against: &mut Against<'_>, held: &Held<'_>) -> Statement {
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
    // A statement that is wrong is reported as wrong, and not once more as left out.
    let inside = format!("{}.", held.place);
    let wrong = |against: &Against<'_>, codes: &[&str]| {
        let mine = against.found.iter().filter(|d| d.file == against.file.source.path && d.place.starts_with(&inside));
        mine.into_iter().any(|d| codes.contains(&d.code))
    };
    let orders_wrong = wrong(against, &["text-order"]);
    for (at, left) in order::left_out(&lead, &[]).into_iter().filter(|(at, _)| !orders_wrong && held.reaches(*at)) {
        let named = duty::names_one(&lead, at, &held.clause.at, &held.clause.duty);
        let ours = held.on(at).filter(|c| !named || c.violation == held.clause.violation);
        let orders: Vec<&str> = ours.flat_map(|c| &c.orders).map(|o| o.words.as_str()).collect();
        if order::left_out(&lead, &orders).iter().any(|(other, words)| *other == at && *words == left) {
            against.error("text-order", &held.place, words::order_left_out(&left), words::COPY_HINT);
        }
    }
    combine(against, held);
    if !wrong(against, &["text-amount", "text-class"]) {
        fine::left_out(against, held);
    }
    statement.settle(Point::Whole, against.found.len() == before);
    statement
}

fn states(clause: &Clause, kind: PenaltyKind) -> bool {
    let fine = kind == PenaltyKind::Fine && !clause.fines.is_empty();
    fine || clause.extras.iter().any(|e| e.kind == kind) || clause.combinations.iter().any(|c| c.kinds.contains(&kind))
}

/// A penalty and a fine, alone or together as the words between them say.
fn combine(against: &mut Against<'_>, held: &Held<'_>) {
    let stated: Vec<&Vec<PenaltyKind>> = held.clause.combinations.iter().map(|c| &c.kinds).collect();
    let mut bases: Vec<PenaltyKind> = stated.iter().flat_map(|kinds| kinds.iter().copied()).filter(|k| *k != PenaltyKind::Fine).collect();
    bases.sort_by_key(|k| *k as u8);
    bases.dedup();
    let several = held.together.iter().any(|c| c.violation == held.clause.violation && !std::ptr::eq(*c, held.clause));
    if bases.is_empty() || several {
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
