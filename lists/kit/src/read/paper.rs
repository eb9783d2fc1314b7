//! `[[paper]]`, `[[check]]`: the wording of papers, and the items of the self-check.

use cailiang::{
    lists::{Closing, Form, Offer, SelfCheck, Stage},
    papers::{CODES, If, Line, Unread},
};

use super::{
    condition::condition,
    table::{At, Table},
    vocabulary::{FAULTS, FITS, ROUTES, STAGES_OF_CASE},
};
use crate::words;

/// The papers and self-checks of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Papers {
    /// Papers.
    pub forms: Vec<Form>,
    /// Self-checks.
    pub checks: Vec<SelfCheck>,
}

pub(crate) fn papers(table: &mut Table<'_>) -> Papers {
    let forms = table.tables("paper").into_iter().map(form).collect();
    Papers { forms, checks: table.tables("check").into_iter().map(check).collect() }
}

fn form(mut table: Table<'_>) -> Form {
    if !table.has("lines") {
        table.missing("lines");
    }
    let form = Form {
        id: table.need("id").value.to_owned(),
        title: table.need("title").value.to_owned(),
        offer: offer(&mut table),
        lines: table.texts("lines").into_iter().map(|text| line(&table, text)).collect(),
    };
    table.allow();
    table.finish();
    form
}

fn check(mut table: Table<'_>) -> SelfCheck {
    let facts =
        |texts: Vec<At<&str>>, ctx: &super::Context<'_>| texts.into_iter().filter_map(|t| ctx.fact(t)).map(|f| f.id.clone()).collect();
    let ctx = table.ctx;
    let check = SelfCheck {
        id: table.need("id").value.to_owned(),
        stage: table.need_word("stage", STAGES_OF_CASE).unwrap_or(Stage::Filing),
        fault: table.word("fault", FAULTS),
        offer: offer(&mut table),
        text: {
            let text = table.need("text");
            line(&table, text)
        },
        at: table.references("at"),
        facts: condition(&mut table),
        needs: facts(table.texts("needs"), ctx),
        wrong: codes(&mut table, "wrong"),
        doubt: codes(&mut table, "doubt"),
        duty: table.text_or_empty("duty"),
        done: table.text("done").and_then(|t| ctx.fact(t)).map(|f| f.id.clone()).unwrap_or_default(),
    };
    table.allow();
    table.finish();
    check
}

/// The cases something is for.
fn offer(table: &mut Table<'_>) -> Offer {
    let ctx = table.ctx;
    let fits = table.texts("for").into_iter().filter_map(|t| ctx.word(t, FITS)).collect();
    let route: Option<Closing> = table.word("route", ROUTES);
    let when = table.texts("when").into_iter();
    let when = when.map(|t| If::read(t.value).map_or_else(|wrong| unread(table, t, &wrong), |_| t.value.to_owned())).collect();
    Offer { fits, route, when }
}

/// A line as it is written; what cannot be read is reported.
fn line(table: &Table<'_>, text: At<&str>) -> String {
    if let Err(wrong) = Line::read(text.value, &|id| table.ctx.facts.contains_key(id)) {
        unread(table, text, &wrong);
    }
    text.value.to_owned()
}

fn unread(table: &Table<'_>, text: At<&str>, wrong: &Unread) -> String {
    table.ctx.report(table.ctx.at("bad-line", text.span, words::bad_line(&wrong.why, &wrong.part)).hint(&wrong.hint));
    text.value.to_owned()
}

/// Codes of warnings that the self-check may look for.
fn codes(table: &mut Table<'_>, key: &'static str) -> Vec<String> {
    let ctx = table.ctx;
    let known = |text: &At<&str>| {
        let found = CODES.contains(&text.value);
        if !found {
            ctx.report(ctx.at("unknown-warning", text.span, words::unknown_warning(text.value)).suggest(text.value, CODES.iter().copied()));
        }
        found
    };
    table.texts(key).into_iter().filter(known).map(|t| t.value.to_owned()).collect()
}
