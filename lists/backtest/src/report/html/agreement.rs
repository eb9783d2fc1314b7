//! How what was imposed compares: the whole as one bar.

use super::tag::{escape, plain, table, tile};
use crate::{
    held::Verdict,
    report::{Count, Report, count::permille},
    words,
};

/// The chart with its tables.
pub fn body(report: &Report) -> String {
    let mut out = String::from("<div class=\"tiles\">\n");
    for c in &report.verdicts {
        if c.count > 0 {
            out.push_str(&tile(&c.id, &c.share, &words::of_count(&c.label, c.count)));
        }
    }
    out.push_str("</div>\n");
    out.push_str(&whole(&report.verdicts, report.decided));
    out.push_str(&format!("<p class=\"note\">{}</p>\n", escape(words::off(&report.below, &report.above).trim())));
    if !report.differing.is_empty() {
        let rows: Vec<Vec<String>> =
            report.differing.iter().take(SHOWN).map(|f| vec![f.words.0.clone(), f.words.1.clone(), f.count.to_string()]).collect();
        out.push_str(&format!("<h3>{}</h3>\n", words::DIFFERING));
        out.push_str(&plain(words::DIFFERING_CAPTION, &[words::ADVISED, words::IMPOSED, words::RECORDS], &rows));
    }
    let mut head = vec![words::VIOLATION, words::RECORDS];
    head.extend(report.verdicts.iter().map(|c| c.label.as_str()));
    head.push(words::UNDETERMINED);
    let row = |a: &crate::report::ActRow| {
        let counts = a.verdicts.iter().map(|c| c.count.to_string());
        let open = a.all.saturating_sub(a.decided).to_string();
        [a.name.clone(), a.all.to_string()].into_iter().chain(counts).chain([open]).collect()
    };
    let rows: Vec<Vec<String>> = report.acts.iter().map(row).collect();
    out.push_str(&table(words::BY_ACT, &head, &rows));
    out
}

/// Lines of the table of outcomes.
const SHOWN: usize = 12;

/// The bar, with its key.
fn whole(counts: &[Count], of: u64) -> String {
    let told: Vec<String> = counts.iter().filter(|c| c.count > 0).map(|c| format!("{} {}", c.label, c.share)).collect();
    let mut out = format!(
        "<svg class=\"whole\" viewBox=\"0 0 1000 40\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"{}\">\n",
        escape(&told.join("，"))
    );
    let mut at = 0;
    let mut so_far = 0;
    for c in counts.iter().filter(|c| c.count > 0) {
        so_far += c.count;
        let end = permille(so_far, of);
        out.push_str(&format!("<rect class=\"{}\" x=\"{at}\" width=\"{}\" height=\"40\"/>", c.id, end.saturating_sub(at)));
        out.push_str(&format!("<line class=\"gap\" x1=\"{end}\" x2=\"{end}\" y1=\"0\" y2=\"40\"/>\n"));
        at = end;
    }
    out.push_str("</svg>\n<ul class=\"key\">\n");
    for c in counts {
        out.push_str(&format!(
            "<li><svg viewBox=\"0 0 10 10\" aria-hidden=\"true\"><rect class=\"{}\" width=\"10\" height=\"10\" rx=\"2\"/></svg>{} {}</li>\n",
            c.id, c.label, c.share
        ));
    }
    out.push_str("</ul>\n");
    out
}

/// How a part of the bar is drawn, by verdict.
pub fn class(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Within => "within",
        Verdict::Below => "below",
        Verdict::Above => "above",
        Verdict::OutcomeDiffers => "outcome-differs",
        Verdict::NoRange | Verdict::Review | Verdict::Undetermined => "no-range",
    }
}
