//! Facts that were not told, and records that were not used.

use super::tag::{bar, plain, row, table};
use crate::{report::Report, words};

/// Facts that are drawn.
const DRAWN: usize = 12;

/// The facts, the most frequent first.
pub fn facts(report: &Report) -> String {
    if report.unknown.is_empty() {
        return format!("<p>{}</p>\n", words::NOTHING_UNKNOWN);
    }
    let most = report.unknown.iter().map(|u| u.outcome.max(u.fine)).max().unwrap_or(1);
    let mut out = String::from("<ol class=\"chart\">\n");
    for u in report.unknown.iter().take(DRAWN) {
        let (class, count) = if u.outcome > 0 { ("below", u.outcome) } else { ("no-range", u.fine) };
        out.push_str(&row(&u.label, &words::waits(u), &bar(class, count, most), &words::records(count)));
    }
    out.push_str("</ol>\n");
    let line = |u: &crate::report::UnknownRow| {
        vec![u.label.clone(), u.fact.clone(), u.outcome.to_string(), u.first.to_string(), u.fine.to_string()]
    };
    let rows: Vec<Vec<String>> = report.unknown.iter().map(line).collect();
    out.push_str(&table(words::UNKNOWN_FACTS, &words::UNKNOWN_HEAD, &rows));
    out
}

/// What was wrong with the records that were not used.
pub fn rejects(report: &Report) -> String {
    let rows: Vec<Vec<String>> = report.rejects.iter().map(|c| vec![c.label.clone(), c.count.to_string(), c.share.clone()]).collect();
    plain(words::REJECTED, &[words::WHY, words::RECORDS, words::SHARE], &rows)
}
