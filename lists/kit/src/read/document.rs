//! The heading of a file, and the order of its sections.

use cailiang::lists::{Document, Outdated, Rank, Status, SuspectedChange};

use super::{
    Context, benchmark, calendar, circumstance, clause,
    example::{self, Example},
    exempt, fact, guide, measure, method,
    paper::{self, Papers},
    place, procedure,
    table::Table,
    violation, vocabulary,
};
use toml::de::{DeTable, DeValue};

use crate::{diagnostic::Diagnostic, words};

/// Reads a whole file; `None` where it has no heading or its heading no day of effect.
pub(crate) fn document(mut table: Table<'_>, place: &str, digest: String) -> (Option<Document>, (Vec<Example>, Papers)) {
    let Some(heading) = table.table("document") else {
        let none = crate::diagnostic::Diagnostic::whole("no-document", table.ctx.path, words::NO_DOCUMENT);
        table.ctx.report(none.hint(words::NO_DOCUMENT_HINT));
        return (None, Default::default());
    };
    let Some(mut document) = self::heading(heading, place, digest) else { return (None, Default::default()) };
    document.outdated = table.tables("outdated").into_iter().map(outdated).collect();
    document.violations = violation::violations(&mut table);
    document.guides = guide::guides(&mut table);
    document.facts = fact::facts(&mut table);
    document.clauses = clause::clauses(&mut table);
    document.benchmarks = benchmark::benchmarks(&mut table);
    document.exempts = exempt::exempts(&mut table);
    document.overlaps = exempt::overlaps(&mut table);
    document.measures = measure::measures(&mut table, &document.id);
    document.circumstances = circumstance::circumstances(&mut table);
    document.rules = procedure::rules(&mut table);
    document.methods = method::methods(&mut table);
    document.calendar = calendar::years(&mut table);
    document.setting = place::setting(&mut table);
    let beside = (example::examples(&mut table), paper::papers(&mut table));
    table.finish();
    (Some(document), beside)
}

/// The format these readers know. Format 1 had no benchmarks, leniency lists
/// and examples; what it had still reads the same.
pub const FORMAT: u32 = 2;

/// The finding that a file is written in a newer format than this.
pub(crate) fn newer_format(ctx: &Context<'_>, table: &DeTable<'_>) -> Option<Diagnostic> {
    let DeValue::Table(document) = table.get("document")?.get_ref() else { return None };
    let at = document.get("format")?;
    let DeValue::Integer(n) = at.get_ref() else { return None };
    let number: u32 = n.as_str().parse().ok()?;
    (number > FORMAT).then(|| ctx.at("newer-format", at.span().into(), words::newer_format(number, FORMAT)).hint(words::NEWER_FORMAT_HINT))
}

fn heading(mut table: Table<'_>, place: &str, digest: String) -> Option<Document> {
    if !table.has("effective") {
        table.missing("effective");
    }
    let format: Option<u32> = table.whole("format");
    if format == Some(0) {
        table.ctx.error("newer-format", table.span, words::newer_format(0, FORMAT));
    }
    table.allow();
    // Taken for the file by `readings`: when it was read is no part of the document.
    table.node("read");
    let effective = table.day("effective");
    let document = Document {
        id: table.need("id").value.to_owned(),
        title: table.need("title").value.to_owned(),
        short: table.text_or_empty("short"),
        number: table.text_or_empty("number"),
        rank: table.need_word("rank", vocabulary::RANKS).unwrap_or(Rank::Law),
        effective: effective?,
        expires: table.day("expires"),
        status: table.need_word("status", vocabulary::STATUSES).unwrap_or(Status::Sample),
        model: table.flag("model"),
        as_of: table.day("as_of"),
        source: table.text_or_empty("source"),
        suspected: suspected(&mut table),
        outdated: Vec::new(),
        place: place.to_owned(),
        digest,
        violations: Vec::new(),
        guides: Vec::new(),
        facts: Vec::new(),
        clauses: Vec::new(),
        circumstances: Vec::new(),
        benchmarks: Vec::new(),
        exempts: Vec::new(),
        overlaps: Vec::new(),
        measures: Vec::new(),
        rules: Default::default(),
        methods: Vec::new(),
        calendar: Vec::new(),
        setting: None,
    };
    table.finish();
    Some(document)
}

fn outdated(mut table: Table<'_>) -> Outdated {
    let outdated = Outdated { at: table.need_citation("at"), why: table.need("why").value.to_owned() };
    table.finish();
    outdated
}

fn suspected(table: &mut Table<'_>) -> Option<SuspectedChange> {
    let mut inner = table.table("suspected_change")?;
    if !inner.has("from") {
        inner.missing("from");
    }
    let from = inner.day("from");
    let why = inner.need("why").value.to_owned();
    inner.finish();
    Some(SuspectedChange { from: from?, why })
}
