//! What other lists would change.

use rust_decimal::Decimal;

use super::tag::{bar, escape, plain, row, table, tile};
use crate::{
    report::{ChangeRow, ChangesShown, change::difference, share},
    words,
};

/// Lines of each chart and table that is always seen.
const SHOWN: usize = 12;

/// The charts with their tables.
pub fn body(changes: &ChangesShown) -> String {
    let all = &changes.all;
    let mut out = String::from("<div class=\"tiles\">\n");
    out.push_str(&tile("within", &share(all.changed, all.all), &words::of_count(words::CHANGED, all.changed)));
    out.push_str(&tile("outcome-differs", &all.outcome.to_string(), words::OUTCOME_CHANGED));
    out.push_str(&tile("above", &all.up.to_string(), words::GOES_UP));
    out.push_str(&tile("below", &all.down.to_string(), words::GOES_DOWN));
    out.push_str("</div>\n<ol class=\"chart\">\n");
    let sums = [(words::LEAST, all.least), (words::MOST, all.most)];
    let end = sums.iter().flat_map(|(_, (a, b))| [a.total, b.total]).max().unwrap_or_default();
    for (name, (before, after)) in sums {
        let by = words::signed(difference(before.total, after.total));
        out.push_str(&row(name, words::BEFORE, &sum("no-range", before.total, end), &words::amount(before.total)));
        out.push_str(&row(name, words::AFTER, &sum("within", after.total, end), &words::with_change(after.total, &by)));
    }
    out.push_str("</ol>\n");
    if !changes.outcomes.is_empty() {
        let rows: Vec<Vec<String>> =
            changes.outcomes.iter().map(|f| vec![f.words.0.clone(), f.words.1.clone(), f.count.to_string()]).collect();
        heading(&mut out, words::FLIPS);
        out.push_str(&plain(words::FLIPS, &[words::BEFORE, words::AFTER, words::RECORDS], &rows));
    }
    if !changes.tiers.is_empty() {
        let tier = |t: &str| if t.is_empty() { words::NONE.to_owned() } else { t.to_owned() };
        let line = |t: &crate::report::TierFlip| vec![t.name.clone(), tier(&t.before), tier(&t.after), t.count.to_string()];
        let rows: Vec<Vec<String>> = changes.tiers.iter().map(line).collect();
        heading(&mut out, words::TIER_FLIPS);
        out.push_str(&plain(words::TIER_FLIPS, &[words::VIOLATION, words::BEFORE, words::AFTER, words::RECORDS], &rows));
    }
    heading(&mut out, words::BY_PARTY);
    out.push_str(&moved(&changes.parties));
    if !changes.acts.is_empty() {
        heading(&mut out, words::BY_ACT);
        out.push_str(&moved(&changes.acts));
    }
    if !changes.verdicts.is_empty() {
        let rows: Vec<Vec<String>> =
            changes.verdicts.iter().map(|f| vec![f.words.0.clone(), f.words.1.clone(), f.count.to_string()]).collect();
        heading(&mut out, words::VERDICT_FLIPS);
        out.push_str(&plain(words::VERDICT_FLIPS, &[words::BEFORE, words::AFTER, words::RECORDS], &rows));
    }
    if !changes.examples.is_empty() {
        heading(&mut out, words::EXAMPLES);
        out.push_str(&plain(words::EXAMPLES, &words::EXAMPLES_HEAD, &examples(changes)));
    }
    for c in &changes.unreadable {
        out.push_str(&format!("<p class=\"note\">{}</p>\n", escape(words::unreadable_there(&c.label, c.count).trim())));
    }
    out
}

fn heading(out: &mut String, text: &str) {
    out.push_str(&format!("<h3>{}</h3>\n", escape(text)));
}

fn sum(class: &str, amount: Decimal, end: Decimal) -> String {
    let part = amount.checked_mul(Decimal::ONE_THOUSAND).and_then(|n| n.checked_div(end)).unwrap_or_default();
    bar(class, u64::try_from(part.trunc().mantissa()).unwrap_or_default(), 1000)
}

/// How many of each kind of records change, drawn and as a table.
fn moved(rows: &[ChangeRow]) -> String {
    let mut out = String::from("<ol class=\"chart\">\n");
    for r in rows.iter().take(SHOWN) {
        let m = &r.moved;
        out.push_str(&row(&r.label, &words::up_and_down(m), &bar("within", m.changed, m.all), &words::changed_of(m)));
    }
    out.push_str("</ol>\n");
    let line = |r: &ChangeRow| {
        let m = &r.moved;
        let counts = [m.all, m.changed, m.outcome, m.tier, m.range, m.up, m.down].map(|n| n.to_string());
        let sums = [m.least.0, m.least.1, m.most.0, m.most.1].map(|s| s.total.to_string());
        std::iter::once(r.label.clone()).chain(counts).chain(sums).collect()
    };
    let lines: Vec<Vec<String>> = rows.iter().map(line).collect();
    out.push_str(&table(words::CHANGES, &words::MOVED_HEAD, &lines));
    out
}

fn examples(changes: &ChangesShown) -> Vec<Vec<String>> {
    let or_none = |text: &str| if text.is_empty() { words::NONE.to_owned() } else { text.to_owned() };
    let line = |e: &crate::report::ExampleRow| {
        let x = &e.example;
        let fine = x.fine.map_or_else(|| words::NONE.to_owned(), words::amount);
        vec![
            x.name.clone(),
            e.violation_name.clone(),
            e.party_name.clone(),
            e.from.clone(),
            or_none(&x.before),
            e.to.clone(),
            or_none(&x.after),
            fine,
        ]
    };
    changes.examples.iter().map(line).collect()
}
