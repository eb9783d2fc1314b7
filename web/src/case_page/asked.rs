//! The questions: those that matter now, the one that decides most, and the process.

use cailiang::{
    Need, Outcome,
    facts::{FactKind, FactSpec, WhenUnknown, id},
    order::Gather,
};
use yew::Callback;

use super::{Context, answered};
use crate::{
    device,
    dom::{El, el, fold, lit, say},
    field::{self, Field},
    words,
};

/// Where a question stands on the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spot {
    /// Among the open ones, at this place.
    Open(usize),
    /// Among the answered ones.
    Answered,
    /// Beside the outcome.
    First,
    /// Under the ruler, with what the officer proposes.
    Own,
}

/// The question touched last. It stays where it is until another one is
/// touched: nothing moves away under the thumb.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Touched {
    /// The fact.
    pub fact: String,
    /// Where it stood.
    pub spot: Spot,
}

impl Context<'_> {
    /// The fact touched last at such a place.
    pub(super) fn touched_at(&self, is: impl Fn(Spot) -> bool) -> Option<&Touched> {
        self.touched.as_ref().filter(|t| is(t.spot))
    }
}

/// A question that keeps its place once it is touched.
pub fn ask(cx: &Context, spec: &FactSpec, spot: Option<Spot>) -> El {
    let (touched, set) = (cx.touched.setter(), cx.set.clone());
    let set = Callback::from(move |(fact, text): (String, String)| {
        touched.set(spot.map(|spot| Touched { fact: fact.clone(), spot }));
        set.emit((fact, text));
    });
    let prefix = match spot {
        Some(Spot::First) => "first-",
        Some(Spot::Answered) => "done-",
        Some(Spot::Own) => "own-",
        _ => "",
    };
    field::field(&Field {
        lists: cx.shelf,
        spec,
        typed: cx.sheet.get(&spec.id),
        error: cx.answer.error(&spec.id),
        prefix,
        empty: if spot == Some(Spot::Own) { words::AS_ADVISED } else { words::UNCLEAR },
        set: &set,
    })
    .key(&spec.id)
}

/// The questions still open, most decisive first; what was touched last keeps its place.
fn open<'c>(cx: &'c Context) -> Vec<&'c str> {
    let a = cx.answer;
    let needed = |need: Need| a.questions.iter().filter(move |q| q.need == need).map(|q| q.fact.as_str());
    let decides = a.decision.open.iter().map(String::as_str).chain(needed(Need::Decides)).chain(needed(Need::Refines));
    // Entries that could not be read keep their question.
    let broken = a.errors.iter().map(|(f, _)| f.as_str()).filter(|f| !is_process(cx, f));
    let mut out: Vec<&str> = Vec::new();
    for fact in decides.chain(broken) {
        if fact != id::DECISION_ON && !out.contains(&fact) && cx.touched_at(|s| s == Spot::Answered).is_none_or(|t| t.fact != fact) {
            out.push(fact);
        }
    }
    match cx.touched_at(|s| matches!(s, Spot::Open(_))) {
        Some(Touched { fact, spot: Spot::Open(at) }) if cx.shelf.fact(fact).is_some() => in_place(out, fact, *at),
        _ => out,
    }
}

/// The list with `fact` at place `at`.
fn in_place<'c>(mut all: Vec<&'c str>, fact: &'c str, at: usize) -> Vec<&'c str> {
    all.retain(|f| *f != fact);
    all.insert(at.min(all.len()), fact);
    all
}

/// What matters for this case, the most decisive first, and what was answered.
pub fn questions(cx: &Context) -> El {
    let open = open(cx);
    let specs: Vec<(usize, &FactSpec)> = (0..).zip(open).filter_map(|(i, f)| Some((i, cx.shelf.fact(f)?))).gather();
    let left = |need: Need| cx.answer.questions.iter().filter(|q| q.need == need && q.fact != id::DECISION_ON).count();
    let (decides, refines) = (left(Need::Decides), left(Need::Refines));
    let hint = match (decides, refines) {
        (0, 0) => words::NO_QUESTIONS,
        (0, _) => words::QUESTIONS_REFINE,
        _ => words::QUESTIONS_HINT,
    };
    let progress = words::still_to_ask(decides + refines);
    let head = lit("h2", "", words::QUESTIONS).attr("id", "ask-h");
    el("section")
        .cls("questions")
        .attr("aria-labelledby", "ask-h")
        .kid(el("div").cls("ask-head").kid(head).kid(say("p", "progress", &progress)))
        .kid(lit("p", "soft", hint))
        .list(specs.into_iter().map(|(i, spec)| ask(cx, spec, Some(Spot::Open(i)))).gather())
        .maybe(answered::list(cx))
        .maybe(decision_day(cx))
}

/// The day of the decision: today by the device's clock, unless changed.
fn decision_day(cx: &Context) -> Option<El> {
    let spec = cx.shelf.fact(id::DECISION_ON)?;
    let typed = cx.sheet.get(id::DECISION_ON);
    let error = cx.answer.error(id::DECISION_ON).is_some();
    let summary = el("summary").kid(lit("span", "", words::DAY_OF_DECISION));
    let summary = match (typed, device::today()) {
        ("", Some(today)) => summary.say(&today.to_string()).kid(lit("small", "", words::DAY_FROM_CLOCK)),
        (typed, _) => summary.say(typed),
    };
    Some(fold("line", summary).flag("open", error).kid(ask(cx, spec, None)))
}

/// While undetermined: the question that decides most, beside the outcome.
pub fn most_decisive(cx: &Context) -> Option<El> {
    let d = &cx.answer.decision;
    let touched = cx.touched_at(|s| s == Spot::First).map(|t| &t.fact);
    let first = d.open.first().filter(|_| d.outcome == Outcome::Undetermined);
    let spec = cx.shelf.fact(touched.or(first)?)?;
    let section = el("section").cls("first-ask").attr("aria-label", words::ASK_FIRST);
    Some(section.kid(lit("p", "k", words::ASK_FIRST)).list(vec![ask(cx, spec, Some(Spot::First))]))
}

/// Whether a fact only drives the procedure.
pub fn is_process(cx: &Context, fact: &str) -> bool {
    cx.shelf.fact(fact).is_some_and(|f| f.unknown == WhenUnknown::Process)
}

/// What the officer proposes has a place of its own beside the ruler.
const PROPOSED: [&str; 3] = [id::PROPOSED_FINE, id::PROPOSED_OUTCOME, id::DEPARTURE_REASON];

/// Days and amounts of the procedure: never needed, always useful.
pub fn process(cx: &Context) -> El {
    // What a measure hangs on, and what was answered of it, beside the days and amounts.
    let measured = |f: &FactSpec| {
        let measures = &cx.answer.decision.measures;
        !cx.sheet.get(&f.id).is_empty() || measures.iter().any(|m| m.only_if.contains(&f.id))
    };
    let own = super::own::is_open(cx);
    let asked = |f: &&FactSpec| {
        f.unknown == WhenUnknown::Process
            && (matches!(f.kind, FactKind::Day | FactKind::Moment | FactKind::Money) || measured(f))
            && f.id != id::DECISION_ON
            && !(own && PROPOSED.contains(&f.id.as_str()))
            && !cx.answer.questions.iter().any(|q| q.fact == f.id)
    };
    let mut specs: Vec<&FactSpec> = cx.shelf.facts().filter(asked).gather();
    // What the duties of this case wait for comes first.
    cailiang::order::by_key(&mut specs, |f| !cx.answer.decision.duties.iter().any(|d| d.after.as_deref() == Some(f.id.as_str())));
    let open = specs.iter().any(|f| cx.answer.error(&f.id).is_some());
    fold("card process", el("summary").kid(lit("h2", "", words::PROCESS_DATES)))
        .flag("open", open)
        .kid(say("p", "soft", words::PROCESS_HINT))
        .list(specs.into_iter().map(|spec| ask(cx, spec, None)).gather())
}

#[cfg(test)]
mod tests {
    use super::in_place;

    #[test]
    fn what_was_touched_keeps_its_place() {
        assert_eq!(in_place(vec!["a", "b", "c"], "x", 1), ["a", "x", "b", "c"]);
        assert_eq!(in_place(vec!["a", "b", "c"], "c", 0), ["c", "a", "b"]);
        assert_eq!(in_place(vec![], "x", 4), ["x"]);
    }
}
