//! What a document says, kind by kind: one file tells one kind of thing. Each
//! takes its structure apart by name, so that a new member cannot be forgotten.

mod acts;
mod authorities;
mod benchmarks;
mod calendar;
mod circumstances;
mod clauses;
mod duties;
mod exempts;
mod facts;
mod fines;
mod heading;
mod measures;
mod methods;
mod overlaps;
pub(super) mod papers;
mod places;
mod rules;
mod scores;
mod thresholds;
mod tiers;

use cailiang::lists::Document;

use super::entry::{Entry, Reader, counted};

/// Everything a document says.
pub(super) fn of<'a>(reader: Reader<'a>, document: &'a Document) -> Vec<Entry<'a>> {
    let Document {
        id,
        violations,
        clauses,
        benchmarks,
        exempts,
        overlaps,
        circumstances,
        rules,
        methods,
        setting,
        measures,
        facts,
        calendar,
        guides,
        // The rest is told by the heading; a digest says nothing of law.
        title: _,
        short: _,
        number: _,
        rank: _,
        effective: _,
        expires: _,
        status: _,
        model: _,
        as_of: _,
        source: _,
        suspected: _,
        outdated: _,
        place: _,
        digest: _,
    } = document;
    let mut out = vec![heading::heading(reader, document)];
    out.extend(counted(violations.iter().map(|v| acts::violation(reader, v))));
    out.extend(counted(clauses.iter().map(|c| clauses::clause(reader, id, c))));
    out.extend(counted(benchmarks.iter().map(|b| benchmarks::benchmark(reader, b))));
    out.extend(counted(exempts.iter().map(|e| exempts::exempt(reader, e))));
    out.extend(counted(overlaps.iter().map(|o| overlaps::overlap(reader, o))));
    out.extend(counted(circumstances.iter().map(|c| circumstances::circumstance(reader, c))));
    out.extend(rules::rules(reader, rules));
    out.extend(counted(methods.iter().map(|m| methods::method(reader, m))));
    out.extend(counted(setting.iter().map(|p| places::place(reader, p))));
    out.extend(counted(measures.iter().map(|m| measures::measure(reader, m))));
    out.extend(counted(facts.iter().map(|f| facts::fact(reader, f))));
    out.extend(counted(calendar.iter().map(|y| calendar::year(reader, y))));
    out.extend(counted(guides.iter().map(|g| acts::guide(reader, g))));
    out
}
