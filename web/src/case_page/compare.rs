//! The case beside a copy of it with other answers.

use cailiang::{Decision, day::Day, facts::id, order::Gather};
use yew::{Callback, MouseEvent};

use super::{Context, HEAD, Room, answered};
use crate::{
    answer::{self, Answer},
    desk::Change,
    device,
    dom::{El, button, el, fold, lit, say},
    field::{self, Field},
    law,
    result::{self, label, money, value_label},
    sheet::Sheet,
    words,
};

/// Both sides, what differs, and the choice between them.
pub fn view(cx: &Context, today: Option<Day>) -> El {
    let head = el("div").kid(say("h1", "name", words::TITLE_COMPARE).attr("id", HEAD).attr("tabindex", "-1"));
    let Some(trial) = &cx.desk.draft().trial else {
        let start = cx.act.reform(|_: MouseEvent| Change::Try(Vec::new()));
        let start = el("div").cls("chips").kid(button("chip", words::MAKE_COPY, start));
        return head.kid(lit("p", "soft", words::NO_COPY)).kid(start);
    };
    let at = if trial.get("place").is_empty() { cx.place } else { trial.get("place") };
    let Some(there) = answer::answer(cx.shelf, trial, at, today) else {
        return head.kid(lit("p", "card hint", words::UNKNOWN_VIOLATION).attr("role", "alert"));
    };
    let other = Context {
        shelf: cx.shelf,
        place: at,
        desk: cx.desk,
        sheet: trial,
        answer: &there,
        otherwise: cx.otherwise,
        touched: cx.touched.clone(),
        save: cx.save.clone(),
        set: cx.act.reform(|(fact, text)| Change::SetTrial(fact, text)),
        act: cx.act.clone(),
    };
    let (here, there) = (rows(cx, cx.answer), rows(cx, &there));
    let same = here.iter().zip(&there).all(|(a, b)| a.1 == b.1);
    let sides = el("div").cls("sides").kid(side(cx, words::THE_CASE, &here, &there)).kid(side(&other, words::THE_COPY, &there, &here));
    el("div")
        .cls("papers")
        .kid(head)
        .kid(changed(&other, cx.sheet))
        .kid(lit("p", "soft", if same { words::SAME_RESULT } else { words::DIFFERENT_RESULT }).attr("role", "status"))
        .kid(sides)
        .kid(choose(cx))
        .kid(more(&other))
}

/// What is compared: a name, and the words for it.
type Row = (&'static str, String);

fn rows(cx: &Context, a: &Answer) -> Vec<Row> {
    let d = &a.decision;
    let none = || words::NONE.to_owned();
    let fine = if d.branches.is_empty() { money::in_short(d.fine.as_ref()).unwrap_or_else(none) } else { branches(d) };
    let hearing = match d.hearing {
        Some(true) => words::HEARING_YES,
        Some(false) => words::HEARING_NO,
        None if d.procedure.is_some() => words::HEARING_UNKNOWN,
        None => words::NONE,
    };
    let approvals: Vec<&str> = d.approvals.iter().map(|a| words::approval(a)).gather();
    let kinds: Vec<String> = d.penalties.iter().map(|p| words::kinds(&p.kinds)).gather();
    let or_none = |text: String| if text.is_empty() { none() } else { text };
    let ground = d.ground.as_deref().map(|g| law::ground(cx.shelf, g)).unwrap_or_default();
    vec![
        (words::RESULT, words::outcome(d.outcome).to_owned()),
        (words::ROW_FINE, fine),
        (words::ROW_PENALTIES, or_none(kinds.join("；"))),
        (words::ROW_ROUTE, d.procedure.map_or_else(none, |p| words::route(p).to_owned())),
        (words::ROW_HEARING, hearing.to_owned()),
        (words::ROW_APPROVALS, or_none(approvals.join("、"))),
        (words::BASIS, or_none(ground)),
    ]
}

fn branches(d: &Decision) -> String {
    let one =
        |b: &cailiang::decision::Branch| [words::class(b.class), "：", &money::in_short(b.fine.as_ref()).unwrap_or_default()].concat();
    d.branches.iter().map(one).gather().join("；")
}

fn side(cx: &Context, title: &'static str, own: &[Row], beside: &[Row]) -> El {
    let d = &cx.answer.decision;
    let row = |((name, text), (_, other)): (&Row, &Row)| {
        let differs = (text != other).then(|| lit("span", "differs", words::DIFFERS));
        [el("dt").text(name).maybe(differs), say("dd", if text == other { "" } else { "other" }, text)]
    };
    let rest = own.iter().zip(beside).skip(1).flat_map(row).gather();
    let differs = own.iter().zip(beside).next().is_some_and(|(a, b)| a.1 != b.1);
    let outcome = say("p", "outcome", words::outcome(d.outcome)).maybe(differs.then(|| lit("span", "differs", words::DIFFERS)));
    let inner = el("div").cls(result::tone(d.outcome)).kid(lit("h2", "", title)).kid(outcome).kid(el("dl").cls("facts").list(rest));
    el("section").cls("card side").attr("aria-label", title).kid(inner)
}

/// The facts that the two answer differently, and the way back.
fn changed(other: &Context, sheet: &Sheet) -> El {
    let mut facts: Vec<&str> = sheet.entries.iter().chain(&other.sheet.entries).map(|(f, _)| f.as_str()).gather();
    facts.retain(|f| sheet.get(f) != other.sheet.get(f));
    facts.dedup();
    let mut seen: Vec<&str> = Vec::new();
    let mut rows: Vec<El> = Vec::new();
    for fact in facts {
        if !seen.contains(&fact) {
            seen.push(fact);
            rows.push(difference(other, sheet, fact));
        }
    }
    let title = lit("h2", "", words::CHANGED_ANSWERS);
    let section = el("section").cls("card changed").kid(title);
    if rows.is_empty() { section.kid(lit("p", "soft", words::NOTHING_CHANGED)) } else { section.kid(el("ul").list(rows)) }
}

fn difference(other: &Context, sheet: &Sheet, fact: &str) -> El {
    let of = |sheet: &Sheet| match sheet.get(fact) {
        "" if other.shelf.fact(fact).is_some_and(|s| matches!(s.unknown, cailiang::facts::WhenUnknown::Ask)) => words::UNCLEAR.to_owned(),
        "" => words::NOT_SAID.to_owned(),
        text if fact == "place" => other.shelf.place_name(text).to_owned(),
        text => value_label(other.shelf, fact, text),
    };
    let name = if fact == "place" { words::PLACE } else { label(other.shelf, fact) };
    let back = (fact.to_owned(), sheet.get(fact).to_owned());
    let undo = button("chip small", words::UNDO, other.set.reform(move |_: MouseEvent| back.clone()));
    let undo = undo.set("aria-label", &[words::UNDO, "：", name].concat());
    let from = say("span", "soft", &of(sheet));
    let said = el("p").cls("said").kid(say("span", "f", name)).kid(from).text(" → ").kid(say("b", "", &of(other.sheet)));
    el("li").key(fact).kid(said).kid(el("span").cls("acts").kid(undo))
}

/// Which of the two stays.
fn choose(cx: &Context) -> El {
    let leave = |change: fn() -> Change| {
        let (act, home) = (cx.act.clone(), cx.href(&Room::Case));
        Callback::from(move |_: MouseEvent| {
            act.emit(change());
            device::open(&home);
        })
    };
    let keep = button("chip main", words::KEEP_COPY, leave(|| Change::KeepTrial));
    let drop = button("chip", words::DROP_COPY, leave(|| Change::DropTrial));
    let back = el("a").cls("chip").set("href", &cx.href(&Room::Case)).kid(lit("span", "", words::LATER));
    el("div").cls("chips").kid(keep).kid(drop).kid(back)
}

/// Every answer of the copy, to change further.
fn more(other: &Context) -> El {
    let open = other.answer.questions.iter().filter(|q| q.need != cailiang::Need::Answered).filter_map(|q| other.shelf.fact(&q.fact));
    let field = |spec: &cailiang::facts::FactSpec| {
        field::field(&Field {
            lists: other.shelf,
            spec,
            typed: other.sheet.get(&spec.id),
            error: other.answer.error(&spec.id),
            prefix: "copy-",
            empty: words::UNCLEAR,
            set: &other.set,
        })
        .key(&spec.id)
    };
    let row = |spec: &cailiang::facts::FactSpec| {
        let summary = el("summary").kid(say("span", "f", &spec.label)).kid(say("b", "", &answered::told(other, spec)));
        fold("row", summary.kid(lit("span", "change", words::CHANGE))).key(&spec.id).kid(field(spec))
    };
    let facts = answered::entered(other);
    let rows = facts.into_iter().chain(open).filter(|s| s.id != id::DECISION_ON);
    let mut seen: Vec<&str> = Vec::new();
    let mut out: Vec<El> = Vec::new();
    for spec in rows {
        if !seen.contains(&spec.id.as_str()) {
            seen.push(&spec.id);
            out.push(row(spec));
        }
    }
    fold("card answered", el("summary").kid(lit("h3", "", words::CHANGE_COPY))).list(out)
}
