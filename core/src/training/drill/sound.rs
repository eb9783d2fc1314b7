//! What a drill leaves alone: lines where the law has no plain answer, or where nobody would stand.

use super::{
    base,
    boundary::{Boundary, Try},
    days::as_day,
};
use crate::{
    case::Case,
    decide::explore::Ground,
    decision::{Decision, Outcome},
    facts::{Value, id},
    lists::{Document, Lists, PartyClass, Status},
    training::{
        question::{Draft, Kind},
        words,
    },
};

/// Facts of a body and a mind: of people whom the clause has in view.
const PERSONAL: [&str; 4] = [id::BIRTH_DATE, id::AGE_AT_ACT, id::AGE_BAND, id::MENTAL_STATE];

/// What the engine warns of where a person must look first: there is no one right answer to grade by.
const FOR_A_PERSON: [&str; 14] = [
    "age-crossed",
    "amount-not-set",
    "competing-norm",
    "contradictory-facts",
    "lasting-act",
    "law-changed-during-act",
    "limitation-disputed",
    "limitation-restart",
    "list-stricter",
    "list-without-law",
    "listed-but-judged",
    "sole-trader-limit",
    "sole-trader-unsettled",
    "suspected-change",
];

/// Whether people on both sides of the line are such as the clauses punish.
pub fn line(ground: Ground<'_>, start: &Case, line: &Try) -> bool {
    let Some(day) = start.get(id::ACT_START).and_then(as_day) else { return false };
    let act = &ground.act.id;
    match line.fact.as_str() {
        id::PARTY_KIND => line.kind == Boundary::Party && base::parties(ground.lists, &start.place, act, day).len() > 1,
        // Who may hold a role is not in the lists; a yuan of gains is no case.
        id::ACTOR_ROLE | id::ILLEGAL_GAINS => false,
        // What a permit that is overstepped or has run out comes to, a sister act may say.
        id::PERMIT_STATE => line.sides.iter().any(|v| matches!(v, Value::Choice(c) if c == "valid")),
        fact => !PERSONAL.contains(&fact) || speaks_of_people(ground.lists, start, act),
    }
}

/// Whether a clause names individuals beside bodies: children and the ill do not run what only a business runs.
fn speaks_of_people(lists: &Lists, start: &Case, act: &str) -> bool {
    let day = start.get(id::ACT_START).and_then(as_day);
    let clauses = lists.in_force(&start.place, act, day);
    let own = |f: &&crate::lists::Fine| f.amount(PartyClass::Individual).is_some_and(|a| f.amount(PartyClass::Organisation) != Some(a));
    clauses.iter().flat_map(|(_, c)| &c.fines).any(|f| own(&f))
}

/// Whether the decision stands, on texts that somebody has read, without a question left to a person.
pub fn decided(lists: &Lists, kind: Boundary, case: &Case, decision: &Decision) -> bool {
    let open = matches!(decision.outcome, Outcome::Undetermined | Outcome::Review);
    let doubt = |code: &str| match code {
        // These lines themselves are drawn by a convention, which the pair tells.
        "limitation-boundary" => kind != Boundary::Limitation,
        "age-boundary" => kind != Boundary::Age,
        code => FOR_A_PERSON.contains(&code),
    };
    let norm = decision.norm.iter().map(|n| (&n.document, n.effective.as_str()));
    let table = decision.benchmark.iter().map(|b| (&b.document, b.effective.as_str()));
    let unread = |(id, day): (&String, &str)| document(lists, id, day).is_some_and(|d| d.status == Status::SecondHand);
    let role = case.get(id::ACTOR_ROLE).is_some() && lists.violation(&act(case)).is_some_and(|v| v.roles.is_empty());
    let last = case.facts().filter_map(|(_, v)| as_day(v)).max();
    let documents = decision.receipt.documents.iter().filter(|d| d.cited).filter_map(|d| document(lists, &d.id, &d.effective));
    let mut suspected = documents.filter_map(|d| d.suspected.as_ref().map(|s| s.from));
    // A role that is only one of the alternatives reads like a limit; a text that may have changed by then is no text.
    if role || suspected.any(|from| last.is_some_and(|last| from <= last)) {
        return false;
    }
    let by_list = decision.listed.iter().any(|l| document(lists, &l.document, &l.effective).is_none_or(unpublished));
    !open && !by_list && !decision.warnings.iter().any(|w| doubt(w.code)) && !norm.chain(table).any(unread)
}

fn act(case: &Case) -> String {
    case.violations.first().cloned().unwrap_or_default()
}

fn document<'a>(lists: &'a Lists, id: &str, effective: &str) -> Option<&'a Document> {
    lists.documents().iter().find(|d| d.id == id && d.effective.to_string() == effective)
}

fn unpublished(document: &Document) -> bool {
    document.model || document.status != Status::Verified
}

/// The table that grades it, where no organ has published it: then only its own range can be asked for.
pub fn sample<'a>(lists: &'a Lists, decision: &Decision) -> Option<&'a Document> {
    let graded = decision.benchmark.as_ref()?;
    document(lists, &graded.document, &graded.effective).filter(|d| unpublished(d))
}

/// Whether a fine that does not exist yet is what parts the sides. Where its premise is wanting on both,
/// what is said of one is true of the other, too.
pub fn premise(ground: Ground<'_>, line: &Try, sides: [&Decision; 2]) -> bool {
    let wanting = sides.iter().any(|d| d.outcome == Outcome::NoFineYet);
    let clauses = ground.lists.documents().iter().flat_map(|d| &d.clauses).filter(|c| c.violation == ground.act.id);
    let stage = || clauses.clone().flat_map(|c| &c.fines).flat_map(|f| f.when.facts());
    !wanting || line.kind == Boundary::Correction || stage().any(|fact| fact == line.fact)
}

/// What is settled by convention where the law is silent, and must be known to answer.
pub fn convention(kind: Boundary) -> Option<&'static str> {
    match kind {
        Boundary::Limitation => Some(words::LAST_DAY_COUNTS),
        Boundary::Age => Some(words::FULL_FROM_NEXT_DAY),
        Boundary::Correction => Some(words::IN_TIME_IS_IN_THE_PERIOD),
        _ => None,
    }
}

/// Whether two days asked about are parted by a rest day, not only by the day between them.
pub fn rest_day_between(line: &Try, a: &Draft, b: &Draft) -> bool {
    let day = |draft: &Draft| draft.key.parse::<crate::day::Day>().ok();
    let apart = |x: Option<crate::day::Day>, y: Option<crate::day::Day>| Some(y?.days_since(x?));
    let [first, second] = line.sides.each_ref().map(as_day);
    a.kind == Kind::LastDay && apart(day(a), day(b)) != apart(first, second)
}

/// The kind a pair is shown under: a leniency list is named only where an entry of one holds on a side.
pub fn kind(line: &Try, sides: [&Decision; 2]) -> Boundary {
    let named = sides.iter().any(|d| !d.listed.is_empty());
    if line.kind == Boundary::Listed && !named { Boundary::Circumstance } else { line.kind }
}

/// A value that is a place in time.
pub fn dated(line: &Try) -> bool {
    matches!(line.kind, Boundary::RestDay | Boundary::Deadline) && matches!(line.sides[0], Value::Day(_) | Value::Moment(_))
}
