//! The report of `check --texts`: every clause with its text beside it, what a
//! machine has held against it and what a reader must. Markdown, the same bytes
//! for the same lists and texts.

use std::fmt::Write;

use cailiang::{
    day::Day,
    lists::{Document, Status},
    words as core,
};
use cailiang_lists::{
    ListFile, Loaded,
    texts::{HeldDocument, Point, Report, Section, Statement},
};

use crate::words;

/// A document beside its text, with its file.
struct Row<'a> {
    file: &'a ListFile,
    document: &'a Document,
    held: &'a HeldDocument,
}

impl Row<'_> {
    /// Readings of the text the list rests on; earlier ones were of an earlier text.
    fn readings(&self) -> Vec<Day> {
        let counts = |day: &&Day| self.document.as_of.is_none_or(|as_of| **day >= as_of);
        self.file.readings.iter().filter(counts).copied().collect()
    }

    fn statements(&self) -> impl Iterator<Item = &Statement> {
        self.held.sections.iter().flat_map(|s| &s.statements)
    }
}

/// The whole report.
pub fn markdown(loaded: &Loaded, report: &Report) -> String {
    let mut rows: Vec<Row<'_>> = report.documents.iter().filter_map(|held| row(loaded, held)).collect();
    // By rank of law, then as the files lie.
    rows.sort_by_key(|r| (r.document.place != "national", &r.document.place, r.document.rank, &r.held.file));
    let (with_text, without): (Vec<_>, Vec<_>) = rows.into_iter().partition(|r| r.held.has_text);
    let mut out = String::new();
    out.push_str(words::HELD_HEADING);
    summary(&mut out, &with_text, without.len());
    documents(&mut out, &with_text);
    no_text(&mut out, &without);
    if !report.diagnostics.is_empty() {
        out.push_str(words::HELD_FINDINGS);
        for d in &report.diagnostics {
            let _ = writeln!(out, "- `{}` {}：{}", d.file, d.code, cell(&d.message));
        }
    }
    let not_checked: Vec<&String> =
        report.not_checked.iter().filter(|what| !without.iter().any(|r| what.contains(&r.document.title))).collect();
    if !not_checked.is_empty() {
        out.push_str(words::HELD_NOT_CHECKED);
        for what in not_checked {
            let _ = writeln!(out, "- {}", cell(what));
        }
    }
    for row in &with_text {
        document(&mut out, row);
    }
    out
}

fn row<'a>(loaded: &'a Loaded, held: &'a HeldDocument) -> Option<Row<'a>> {
    let file = loaded.files.iter().find(|f| f.source.path == held.file)?;
    Some(Row { file, document: file.document.as_ref()?, held })
}

/// How many statements each point was held in, differs in, and is left to a reader in.
fn summary(out: &mut String, rows: &[Row<'_>], without: usize) {
    let clauses = rows.iter().map(|r| r.document.clauses.len()).sum();
    let read_twice = rows.iter().filter(|r| r.readings().len() >= 2).count();
    out.push_str(&words::held_figures(rows.len(), without, clauses, read_twice));
    out.push_str(words::HELD_POINTS_HEADING);
    for point in Point::ALL {
        let count = |of: fn(&Statement) -> &Vec<Point>| {
            let points = rows.iter().flat_map(Row::statements).flat_map(of);
            points.filter(|p| **p == point).count()
        };
        let (held, differs, eye) = (count(|s| &s.held), count(|s| &s.differs), count(|s| &s.eye));
        if held + differs + eye > 0 {
            let _ = writeln!(out, "| {} | {} | {held} | {differs} | {eye} |", words::point(point), words::point_means(point));
        }
    }
}

/// One line for each document.
fn documents(out: &mut String, rows: &[Row<'_>]) {
    out.push_str(words::HELD_DOCUMENTS_HEADING);
    for row in rows {
        let count = |of: fn(&Statement) -> &Vec<Point>| row.statements().flat_map(of).count();
        let _ = writeln!(
            out,
            "| 《{}》 | {} | {} | {} | {} | {} | {} |",
            cell(row.document.name()),
            core::status(row.document.status),
            row.document.clauses.len(),
            count(|s| &s.held),
            count(|s| &s.differs),
            count(|s| &s.eye),
            readings(row),
        );
    }
}

fn readings(row: &Row<'_>) -> String {
    let days: Vec<String> = row.readings().iter().map(Day::to_string).collect();
    let stale = row.file.readings.len() - days.len();
    let days = if days.is_empty() { words::NOT_READ.to_owned() } else { days.join("、") };
    if stale > 0 { format!("{days}{}", words::read_before_text(stale)) } else { days }
}

fn no_text(out: &mut String, rows: &[Row<'_>]) {
    if rows.is_empty() {
        return;
    }
    out.push_str(words::HELD_WITHOUT);
    for row in rows {
        let about = words::held_without(core::status(row.document.status), row.document.status == Status::Verified);
        let _ = writeln!(out, "- 《{}》（{about}）：`{}`", row.document.title, row.held.file);
    }
}

fn document(out: &mut String, row: &Row<'_>) {
    let d = row.document;
    let _ = writeln!(out, "\n## 《{}》\n", d.title);
    out.push_str(&words::held_document(&row.held.file, core::status(d.status), d.as_of, &d.source, &readings(row)));
    for allow in row.file.allows.iter().filter(|a| a.code.starts_with("text-")) {
        out.push_str(&words::held_allowed(&allow.code, &where_it_is(row, &allow.place), &allow.reason));
    }
    for section in &row.held.sections {
        self::section(out, section);
    }
}

/// Where an allowance stands, as the reader knows it.
fn where_it_is(row: &Row<'_>, place: &str) -> String {
    let section = row.held.sections.iter().find(|s| !s.place.is_empty() && s.place == place);
    section.map(|s| s.cited.clone()).unwrap_or_else(|| words::WHOLE_FILE.to_owned())
}

fn section(out: &mut String, section: &Section) {
    if section.place.is_empty() {
        out.push_str(words::HELD_GENERAL);
    } else {
        let _ = writeln!(out, "\n### {}　{}\n", section.cited, section.name);
        if section.text.is_empty() {
            let _ = writeln!(out, "{}\n", words::NO_PASSAGE);
        }
        let _ = writeln!(out, "> {}", section.text.lines().collect::<Vec<_>>().join("\n>\n> "));
    }
    out.push_str(words::HELD_TABLE_HEADING);
    for statement in &section.statements {
        let named = |points: &[Point]| points.iter().map(|p| words::point(*p)).collect::<Vec<_>>().join("、");
        let differs = if statement.differs.is_empty() { String::new() } else { words::held_differs(&named(&statement.differs)) };
        let machine = [named(&statement.held), differs].into_iter().filter(|t| !t.is_empty()).collect::<Vec<_>>().join("；");
        let eye = if statement.eye.is_empty() { String::new() } else { format!("□ {}", named(&statement.eye)) };
        let _ = writeln!(out, "| {} | {} | {machine} | {eye} |", cell(&statement.said), cell(&statement.text));
    }
}

/// A text that stands in one cell of a table.
fn cell(text: &str) -> String {
    text.trim().replace('|', "\\|").replace('\n', "<br>")
}
