//! The report as one page: no scripts, nothing fetched, charts with their tables behind them.

mod agreement;
mod changes;
mod places;
mod style;
mod tag;
mod unknown;
mod unlike;

use super::Report;
use crate::words;
use tag::{escape, section};

/// The page.
pub fn page(report: &Report) -> String {
    let mut out = String::from("<!doctype html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n");
    out.push_str("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n");
    out.push_str(
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n",
    );
    out.push_str(&format!("<title>{}</title>\n<style>{}</style>\n</head>\n<body>\n", words::TITLE, style::STYLE));
    out.push_str(&format!("<header>\n<p class=\"brand\">{}</p>\n<h1>{}</h1>\n", words::BRAND, words::TITLE));
    let lead = words::read(report.read, report.decided, report.undetermined, report.rejected);
    out.push_str(&format!("<p class=\"lead\">{}</p>\n", escape(&lead)));
    if report.synthetic > 0 {
        out.push_str(&format!("<p class=\"notice\">{}</p>\n", escape(&words::synthetic(report.synthetic))));
    }
    out.push_str("</header>\n<main>\n");
    section(&mut out, words::AGREEMENT_TITLE, words::AGREEMENT_NOTE, &agreement::body(report));
    if let Some(changes) = &report.changes {
        section(&mut out, words::CHANGES, words::CHANGES_NOTE, &changes::body(changes));
    }
    section(&mut out, words::PLACES_TITLE, words::PLACES_NOTE, &places::body(report));
    section(&mut out, words::UNLIKE, words::UNLIKE_NOTE, &unlike::body(report));
    section(&mut out, words::UNKNOWN_FACTS, words::UNKNOWN_NOTE, &unknown::facts(report));
    if report.rejected > 0 {
        section(&mut out, words::REJECTED, words::REJECTED_NOTE, &unknown::rejects(report));
    }
    out.push_str(&format!("</main>\n<footer>\n<p>{}</p>\n<p>{}</p>\n", words::PAGE_ADVICE, escape(&words::made_with(report))));
    out.push_str("</footer>\n</body>\n</html>\n");
    out
}
