//! `[[measure]]`: what may or must be done beside or instead of a penalty.

use cailiang::{
    citation::Reference,
    lists::{Force, Measure, MeasureKind, MeasureStep},
};

use super::{
    condition::condition,
    table::{At, Table},
    vocabulary::{CASE_STANDINGS, FORCES, MEASURES},
};
use crate::words;

/// `document` is the file's own id: a bare article is one of its own.
pub(crate) fn measures(table: &mut Table<'_>, document: &str) -> Vec<Measure> {
    table.tables("measure").into_iter().map(|inner| measure(inner, document)).collect()
}

fn measure(mut table: Table<'_>, document: &str) -> Measure {
    let ctx = table.ctx;
    let owned = |texts: Vec<At<&str>>| texts.iter().map(|t| t.value.to_owned()).collect::<Vec<_>>();
    let kind = table.need_word("kind", MEASURES);
    let measure = Measure {
        id: table.need("id").value.to_owned(),
        name: table.need("name").value.to_owned(),
        kind: kind.unwrap_or(MeasureKind::Guidance),
        at: places(&mut table, document),
        force: table.need_word("force", FORCES).unwrap_or(Force::May),
        by: table.text_or_empty("by"),
        violations: owned(table.texts("violation")),
        on: table.texts("on").into_iter().filter_map(|t| ctx.word(t, CASE_STANDINGS)).collect(),
        when: condition(&mut table),
        steps: table.tables("steps").into_iter().map(|inner| step(inner, document)).collect(),
        limits: table.tables("limits").into_iter().map(|inner| step(inner, document)).collect(),
        records: owned(table.texts("records")),
    };
    if measure.steps.is_empty() && measure.limits.is_empty() {
        ctx.error("empty-measure", table.span, words::EMPTY_MEASURE);
    }
    table.allow();
    table.finish();
    measure
}

/// Places of the document itself, written bare, or of named ones.
fn places(table: &mut Table<'_>, document: &str) -> Vec<Reference> {
    let ctx = table.ctx;
    let place = |at: At<&str>| {
        if at.value.contains('#') {
            return ctx.reference(at);
        }
        Some(Reference { document: document.to_owned(), at: ctx.citation(at)? })
    };
    table.texts("at").into_iter().filter_map(place).collect()
}

fn step(mut table: Table<'_>, document: &str) -> MeasureStep {
    let text = table.need("text").value.to_owned();
    let basis = places(&mut table, document).first().map(ToString::to_string).unwrap_or_default();
    table.finish();
    MeasureStep { text, basis }
}
