//! The amounts of a table beside what the law allows.

use cailiang_lists::picture::{Sheet, Span, Strip};

use super::{picture, tables::scrolls};
use crate::{
    dom::{El, el, lit, say},
    words::keeper as texts,
};

/// Where the scale begins and how long it is, in the drawing's units.
const LEFT: u32 = 78;
const LONG: u32 = 250;
const ROW: u32 = 26;

/// Every strip; nothing where the table states no amounts.
pub fn strips(sheet: &Sheet) -> Option<El> {
    if sheet.strips.is_empty() {
        return None;
    }
    let all = sheet.strips.iter().map(|s| one(sheet, s)).collect();
    Some(el("section").cls("card").kid(lit("h3", "", texts::AMOUNTS)).list(all))
}

fn x(share: u32) -> u32 {
    LEFT + share * LONG / 1000
}

fn one(sheet: &Sheet, strip: &Strip) -> El {
    let rows = u32::try_from(strip.rows.len()).unwrap_or_default();
    let bottom = 30 + rows * ROW;
    let view = ["0 0 ", &(LEFT + LONG + 32).to_string(), " ", &(bottom + 30).to_string()].concat();
    let said: Vec<String> = std::iter::once([texts::LAW, "：", &strip.law.text].concat())
        .chain(strip.rows.iter().map(|(i, span)| {
            let name = sheet.rows.get(*i).map_or("", |r| r.name.as_str());
            [name, "：", &span.text, if span.outside { "，" } else { "" }, if span.outside { texts::BEYOND } else { "" }].concat()
        }))
        .collect();
    let label = [strip.title.as_str(), "。", &said.join("；")].concat();
    let svg = el("svg").cls("strip").set("viewBox", &view).attr("role", "img").set("aria-label", &label).kid(picture::patterns());
    // The law's own range stands behind all rows.
    let behind = picture::rect("law-band", x(strip.law.from), 6, x(strip.law.to) - x(strip.law.from), bottom - 6);
    let mut svg =
        svg.kid(behind).kid(text("end", LEFT - 8, 18, texts::LAW)).kid(bar("law-bar", "", &strip.law, 10)).kid(ends(&strip.law, 10));
    for (n, (i, span)) in strip.rows.iter().enumerate() {
        let y = 30 + u32::try_from(n).unwrap_or_default() * ROW;
        let name = sheet.rows.get(*i).map_or("", |r| r.name.as_str());
        svg = svg
            .kid(text("end", LEFT - 8, y + 13, &picture::short(name, 5)))
            .kid(bar(picture::class(*i), if span.outside { "beyond" } else { "" }, span, y + 3))
            .kid(ends(span, y + 3));
        if span.outside {
            svg = svg.kid(text("start beyond-word", x(span.to) + 6, y + 13, "!"));
        }
    }
    let mut last = 0;
    let mut row = 0;
    for tick in &strip.ticks {
        let at = x(tick.at);
        // Numbers that would run into each other take turns on two lines.
        row = if at < last + 52 { 1 - row } else { 0 };
        last = at;
        svg = svg.kid(line("tick", at, bottom, at, bottom + 5)).kid(text("middle small", at, bottom + 16 + row * 12, &tick.text));
    }
    el("figure").kid(say("figcaption", "soft", &strip.title)).kid(scrolls(&strip.title, svg))
}

fn bar(class: &'static str, more: &'static str, span: &Span, y: u32) -> El {
    let long = (x(span.to) - x(span.from).min(x(span.to))).max(3);
    let bar = picture::rect(class, x(span.from), y, long, 12);
    let group = el("g").kid(bar);
    if more.is_empty() { group } else { group.kid(picture::rect("beyond", x(span.from), y, long, 12)) }
}

/// A solid cap where the number counts, a ring where it does not, nothing where there is no bound.
fn ends(span: &Span, y: u32) -> El {
    let cap = |at: u32, open: bool| {
        let cap = el("circle").set("cx", &x(at).to_string()).set("cy", &(y + 6).to_string()).attr("r", "5");
        cap.cls(if open { "cap open" } else { "cap" })
    };
    let from = (span.from > 0 || span.from_open).then(|| cap(span.from, span.from_open));
    let to = (!span.endless).then(|| cap(span.to, span.to_open));
    el("g").maybe(from).maybe(to)
}

/// A text at a place.
pub fn text(class: &'static str, x: u32, y: u32, words: &str) -> El {
    say("text", class, words).set("x", &x.to_string()).set("y", &y.to_string())
}

/// A line.
pub fn line(class: &'static str, x1: u32, y1: u32, x2: u32, y2: u32) -> El {
    el("line").cls(class).set("x1", &x1.to_string()).set("y1", &y1.to_string()).set("x2", &x2.to_string()).set("y2", &y2.to_string())
}
