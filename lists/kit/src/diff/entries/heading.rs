//! The heading: the name, the dates, how far it can be trusted.

use cailiang::{
    lists::{Document, Outdated, SuspectedChange},
    words as core,
};

use super::super::{
    change::What,
    entry::{Entry, Reader},
    facets::Facets,
};
use crate::words::diff as words;

pub(super) fn heading<'a>(reader: Reader<'a>, d: &'a Document) -> Entry<'a> {
    let mut f = Facets::new(reader);
    f.text(words::EFFECTIVE, d.effective.to_string());
    f.may(words::EXPIRES, d.expires);
    f.text(words::STATUS, core::status(d.status));
    f.text(words::RANK, words::rank(d.rank));
    f.flag(words::MODEL, d.model);
    f.note(words::TITLE, &d.title);
    f.note(words::SHORT, &d.short);
    f.note(words::NUMBER, &d.number);
    f.note(words::AS_OF, d.as_of.map(|day| day.to_string()).unwrap_or_default());
    f.note(words::SOURCE, &d.source);
    let suspected = |SuspectedChange { from, why }: &SuspectedChange| words::suspected(*from, why);
    f.note(words::SUSPECTED, d.suspected.as_ref().map(suspected).unwrap_or_default());
    let outdated = |Outdated { at, why }: &Outdated| words::outdated(&at.chinese(), why);
    f.set(words::OUTDATED, d.outdated.iter().map(outdated));
    f.aside();
    let mut entry = Entry::new(What::Heading, "", words::HEADING, f);
    entry.violations = acts(reader, d);
    entry.days = [Some(d.effective), d.expires].into_iter().flatten().collect();
    entry
}

/// The acts a document is about; none where it is about all.
fn acts(reader: Reader<'_>, d: &Document) -> Vec<String> {
    let clauses = d.clauses.iter().map(|c| std::slice::from_ref(&c.violation));
    let benchmarks = d.benchmarks.iter().map(|b| b.violations.as_slice());
    let exempts = d.exempts.iter().map(|e| e.violations.as_slice());
    let all: Vec<&[String]> = clauses.chain(benchmarks).chain(exempts).collect();
    let general = !d.rules.is_empty() || !d.circumstances.is_empty() || all.iter().any(|acts| acts.is_empty());
    if general { Vec::new() } else { reader.violations(&all.concat()) }
}
