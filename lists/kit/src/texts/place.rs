//! The places a clause cites: whether they are there, and speak of its act.

use cailiang::{citation::Citation, lists::Clause};

use super::{Against, Statement, clause::Held, duty, likeness::Pairs, statement::Point, statute::Lack};
use crate::words;

/// The act in our own words, as the lists name it.
pub(super) fn told(against: &Against<'_>, clause: &Clause) -> Pairs {
    let names = against.names.acts.get(clause.violation.as_str()).map(|v| format!("{}{}", v.name, v.keywords.concat()));
    Pairs::of(&format!("{}{}", names.unwrap_or_default(), clause.gist))
}

/// Whether the place speaks of the act, as far as shared words tell: another
/// item or paragraph must be much more like it to be reported.
pub(super) fn act(against: &mut Against<'_>, held: &Held<'_>, mut statement: Statement) -> Statement {
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
    (mine <= 2 && l >= mine + 3).then_some((Citation { article: n, inserted: None, ..whole }, text))
}

/// Duties: the article is there; where the passage names the duty, it is that one.
pub(super) fn duties(against: &mut Against<'_>, place: &str, clause: &Clause, held: Option<&Held<'_>>) -> Vec<Statement> {
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
