//! Like cases treated unlike: from the low fine to the high one, over the advised range.

use rust_decimal::Decimal;

use super::tag::{row, table};
use crate::{
    report::{Report, Unlike},
    words,
};

/// Kinds of cases that are drawn.
const DRAWN: usize = 15;
/// How wide one drawing is, in its own measure.
const WIDTH: u64 = 1000;

/// The charts with their table.
pub fn body(report: &Report) -> String {
    if report.unlike.is_empty() {
        return format!("<p>{}</p>\n", words::NO_UNLIKE.trim());
    }
    let mut out = String::from("<ol class=\"chart\">\n");
    for u in report.unlike.iter().take(DRAWN) {
        out.push_str(&row(&u.name, &words::kind_of_case(u), &reach(u), &words::from_to(u)));
    }
    out.push_str("</ol>\n");
    if report.unranked > 0 {
        out.push_str(&format!("<p class=\"note\">{}</p>\n", words::unranked(report.unranked).trim()));
    }
    let line = |u: &Unlike| {
        let amounts = [u.low, u.middle, u.high, u.times].map(|n| n.to_string());
        let end = |(fine, name): &(Decimal, String)| format!("{fine}（{name}）");
        let head = [
            u.name.clone(),
            u.place_name.clone(),
            words::party(u.cell.party).to_owned(),
            u.grade.clone(),
            u.range.clone(),
            u.count.to_string(),
        ];
        head.into_iter().chain(amounts).chain([end(&u.least), end(&u.most)]).collect()
    };
    let rows: Vec<Vec<String>> = report.unlike.iter().map(line).collect();
    out.push_str(&table(words::UNLIKE, &words::UNLIKE_HEAD, &rows));
    out
}

/// The advised range as a band, the fines of most cases as a line with a dot in their middle.
fn reach(u: &Unlike) -> String {
    let end = [Some(u.high), u.range_max, Some(u.most.0).filter(|m| u.range_max.is_none_or(|r| *m <= r))];
    let end = end.into_iter().flatten().max().unwrap_or(u.high);
    let at = |n: Decimal| place(n, end);
    let band = (at(u.range_min.unwrap_or_default()), u.range_max.map_or(WIDTH, at));
    let (low, middle, high) = (at(u.low), at(u.middle), at(u.high));
    let mut out = format!(
        "<svg class=\"range\" viewBox=\"-8 0 1016 40\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><rect class=\"trough\" y=\"17\" width=\"{WIDTH}\" height=\"6\"/><rect class=\"advised\" x=\"{}\" y=\"4\" width=\"{}\" height=\"32\"/>",
        band.0,
        band.1.saturating_sub(band.0).max(3)
    );
    out.push_str(&format!("<line class=\"reach\" x1=\"{low}\" x2=\"{high}\" y1=\"20\" y2=\"20\"/>"));
    for (x, fine) in [(low, u.low), (middle, u.middle), (high, u.high)] {
        let inside = u.range_min.is_none_or(|min| fine >= min) && u.range_max.is_none_or(|max| fine <= max);
        let class = if inside { "end" } else { "out" };
        out.push_str(&format!("<rect class=\"{class}\" x=\"{}\" y=\"10\" width=\"8\" height=\"20\" rx=\"3\"/>", x.saturating_sub(4)));
    }
    out.push_str("</svg>");
    out
}

/// Where an amount stands between nothing and the end.
fn place(amount: Decimal, end: Decimal) -> u64 {
    let part = amount.checked_mul(Decimal::from(WIDTH)).and_then(|n| n.checked_div(end)).unwrap_or_default();
    u64::try_from(part.trunc().mantissa()).unwrap_or_default().min(WIDTH)
}
