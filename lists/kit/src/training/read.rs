//! Reading one scenario, key by key, with positions.

use cailiang::{
    Outcome,
    citation::Reference,
    training::{Asked, Given, Reveal, Scenario, Stage, Twist, When},
};

use super::outcomes::{OUTCOMES, STAGES, STATUSES, WHENS};
use crate::{
    case_file,
    diagnostic::Diagnostic,
    read::{Context, Facts, Places, Table, parse},
    source::Source,
    words,
};

/// The scenario a file holds, where everything in it stands, and what is wrong with its form.
pub(super) fn scenario(source: &Source) -> (Option<Scenario>, Places, Vec<Diagnostic>) {
    let parsed = match parse(source) {
        Ok(parsed) => parsed,
        Err(found) => return (None, Places::default(), found),
    };
    let none = Facts::new();
    let ctx = Context::new(&source.path, &none);
    let places = Places::new(&parsed);
    let scenario = file(Table::new(&ctx, parsed.get_ref(), parsed.span().into()));
    (scenario, places, ctx.into_diagnostics())
}

fn file(mut root: Table<'_>) -> Option<Scenario> {
    let head = table(&mut root, "scenario").map(heading);
    let case = table(&mut root, "case").map(|t| given(&t)).unwrap_or_default();
    let reveals = root.tables("reveal").into_iter().map(reveal).collect();
    let questions = root.tables("question").into_iter().filter_map(question).collect();
    let twists = root.tables("twist").into_iter().map(twist).collect();
    root.finish();
    Some(Scenario { case, reveals, questions, twists, ..head? })
}

fn table<'a>(root: &mut Table<'a>, key: &'static str) -> Option<Table<'a>> {
    if !root.has(key) {
        root.missing(key);
    }
    root.table(key)
}

fn heading(mut table: Table<'_>) -> Scenario {
    let out = Scenario {
        id: text(&mut table, "id"),
        title: text(&mut table, "title"),
        topic: text(&mut table, "topic"),
        level: level(&mut table),
        point: points(&mut table),
        outcome: outcome(&mut table),
        story: text(&mut table, "story").trim().to_owned(),
        tells: ids(&mut table, "tells"),
        note: text(&mut table, "note").trim().to_owned(),
        unknown: ids(&mut table, "unknown"),
        case: Given::new(),
        reveals: Vec::new(),
        questions: Vec::new(),
        twists: Vec::new(),
    };
    table.need_word("status", STATUSES);
    table.finish();
    out
}

fn level(table: &mut Table<'_>) -> u8 {
    let level = table.need_whole("level");
    if table.has("level") && !(1..=3).contains(&level) {
        let span = table.node("level").map_or(table.span, |at| at.span);
        table.ctx.error("scenario-level", span, words::LEVEL);
    }
    level
}

fn points(table: &mut Table<'_>) -> Vec<Reference> {
    if !table.has("point") {
        table.missing("point");
    }
    table.references("point")
}

fn outcome(table: &mut Table<'_>) -> Outcome {
    table.need_word("outcome", OUTCOMES).unwrap_or(Outcome::Undetermined)
}

fn reveal(mut table: Table<'_>) -> Reveal {
    let when = table.need_word("when", WHENS).unwrap_or(When::First);
    let out = Reveal {
        tells: ids(&mut table, "tells"),
        irrelevant: ids(&mut table, "irrelevant"),
        say: text(&mut table, "say").trim().to_owned(),
        when,
        ask: table.text_or_empty("ask"),
    };
    if when == When::Asked && out.ask.is_empty() {
        table.missing("ask");
    } else if when != When::Asked && !out.ask.is_empty() {
        table.unused("ask", words::ASK_UNUSED);
    }
    table.finish();
    out
}

fn question(mut table: Table<'_>) -> Option<Asked> {
    let stage: Option<Stage> = table.need_word("stage", STAGES);
    let (ask, wrong) = (table.text_or_empty("ask"), ids(&mut table, "wrong"));
    table.finish();
    Some(Asked { stage: stage?, ask, wrong })
}

fn twist(mut table: Table<'_>) -> Twist {
    let change = self::table(&mut table, "change").map(|t| given(&t)).unwrap_or_default();
    let out =
        Twist { say: text(&mut table, "say"), change, outcome: outcome(&mut table), note: text(&mut table, "note").trim().to_owned() };
    table.finish();
    out
}

/// The keys and values of a case; `"unknown"` as a value says nothing, or takes back what was said.
fn given(table: &Table<'_>) -> Given {
    let entry = |(key, node): (crate::read::At<&str>, crate::read::Node<'_>)| match case_file::raw(node.value) {
        Some(raw) => Some((key.value.to_owned(), raw)),
        None => table.ctx.wrong_kind(node.span, words::KIND_CASE_VALUE),
    };
    table.entries().filter_map(entry).collect()
}

fn text(table: &mut Table<'_>, key: &'static str) -> String {
    table.need(key).value.to_owned()
}

fn ids(table: &mut Table<'_>, key: &'static str) -> Vec<String> {
    table.texts(key).into_iter().map(|at| at.value.to_owned()).collect()
}
