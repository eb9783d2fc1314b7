//! `[[example]]`: worked examples that travel with a list.

use cailiang::Raw;

use super::table::{At, Node, Table};
use crate::{case_file, source::Span, words};

/// A worked example: facts, and what must come out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Example {
    /// What it shows.
    pub name: String,
    /// The facts, with where they stand.
    pub case: Vec<(String, Raw, Span)>,
    /// What must come out: a member of the decision and its value in words.
    pub expect: Vec<(String, Raw, Span)>,
    /// Where it stands.
    pub span: Span,
}

pub(crate) fn examples(table: &mut Table<'_>) -> Vec<Example> {
    table.tables("example").into_iter().map(example).collect()
}

fn example(mut table: Table<'_>) -> Example {
    let span = table.span;
    let name = table.need("name").value.to_owned();
    let mut part = |key: &'static str| {
        if !table.has(key) {
            table.missing(key);
        }
        let inner = table.table(key);
        inner.map(|t| t.entries().filter_map(|(key, node)| entry(&t, key, node)).collect()).unwrap_or_default()
    };
    let (case, expect) = (part("case"), part("expect"));
    table.allow();
    table.finish();
    Example { name, case, expect, span }
}

fn entry<'a>(table: &Table<'a>, key: At<&'a str>, node: Node<'a>) -> Option<(String, Raw, Span)> {
    match case_file::raw(node.value) {
        Some(raw) => Some((key.value.to_owned(), raw, node.span)),
        None => table.ctx.wrong_kind(node.span, words::KIND_CASE_VALUE),
    }
}
