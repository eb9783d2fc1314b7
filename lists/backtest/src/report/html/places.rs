//! Where in their advised ranges the fines lie, violation by violation.

use super::{
    agreement::class,
    tag::{row, table},
};
use crate::{
    held::Verdict,
    report::{ActRow, Report},
    tally::{Bar, PLACES},
    words,
};

/// Violations that are drawn.
const DRAWN: usize = 12;
/// How high one drawing is, in its own measure.
const HEIGHT: u64 = 100;
/// How wide one of its columns is.
const COLUMN: u64 = 70;
/// Between the range and what lies outside it.
const APART: u64 = 30;

/// The charts with their table.
pub fn body(report: &Report) -> String {
    let fined: Vec<&ActRow> = report.acts.iter().filter(|a| a.places.iter().any(|n| *n > 0)).collect();
    if fined.is_empty() {
        return format!("<p>{}</p>\n", words::NO_FINES);
    }
    let mut out = String::from("<ol class=\"chart\">\n");
    for act in fined.iter().take(DRAWN) {
        let all: u64 = act.places.iter().sum();
        let (below, above) = outside(&act.places);
        out.push_str(&row(&act.name, &words::fined(all), &strip(&act.places), &words::outside(below, all - below - above, above)));
    }
    out.push_str("</ol>\n");
    let tenths: Vec<String> = (0..PLACES).map(words::tenth).collect();
    let head: Vec<&str> = [words::VIOLATION, words::verdict(Verdict::Below)]
        .into_iter()
        .chain(tenths.iter().map(String::as_str))
        .chain([words::verdict(Verdict::Above)])
        .collect();
    let line = |a: &&ActRow| std::iter::once(a.name.clone()).chain(a.places.iter().map(u64::to_string)).collect();
    let rows: Vec<Vec<String>> = fined.iter().map(line).collect();
    out.push_str(&table(words::PLACES_TITLE, &head, &rows));
    out
}

/// Fines under the range and over it.
fn outside(places: &Bar) -> (u64, u64) {
    (places.first().copied().unwrap_or_default(), places.last().copied().unwrap_or_default())
}

/// Columns: under the range, its ten parts in a frame, over it.
fn strip(places: &Bar) -> String {
    let most = places.iter().copied().max().unwrap_or(1).max(1);
    let tenths = u64::try_from(PLACES).unwrap_or(10);
    let width = COLUMN * (tenths + 2) + 2 * APART;
    let mut out = format!(
        "<svg class=\"strip\" viewBox=\"0 0 {width} {HEIGHT}\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><rect class=\"trough\" x=\"{}\" width=\"{}\" height=\"{HEIGHT}\"/>",
        COLUMN + APART,
        COLUMN * tenths
    );
    for (at, count) in (0_u64..).zip(places) {
        let (shift, verdict) = match at {
            0 => (0, Verdict::Below),
            at if at > tenths => (2 * APART, Verdict::Above),
            _ => (APART, Verdict::Within),
        };
        let high = u64::try_from(u128::from(*count) * u128::from(HEIGHT) / u128::from(most)).unwrap_or_default();
        let high = if *count > 0 { high.max(2) } else { 0 };
        out.push_str(&format!(
            "<rect class=\"{}\" x=\"{}\" y=\"{}\" width=\"{}\" height=\"{high}\"/>",
            class(verdict),
            at * COLUMN + shift + 4,
            HEIGHT - high,
            COLUMN - 8
        ));
    }
    out.push_str(&format!("<rect class=\"frame\" x=\"{}\" width=\"{}\" height=\"{HEIGHT}\"/></svg>", COLUMN + APART, COLUMN * tenths));
    out
}
