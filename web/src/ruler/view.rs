//! A drawing as SVG, with its legend.

use yew::Html;

use super::{Anchor, Drawing, Mark, WIDTH};
use crate::{
    dom::{El, el, lit, sign},
    words,
};

use cailiang::order::Gather;

/// Shows a drawing. All colours come from the style sheet.
pub fn ruler(d: &Drawing) -> Html {
    let svg = el("svg")
        .set("viewBox", &format!("0 0 {WIDTH} {}", d.height))
        .attr("role", "img")
        .set("aria-label", &d.says)
        .list(d.marks.iter().map(mark).gather());
    el("figure").cls("ruler").kid(svg).kid(legend(d)).html()
}

fn mark(mark: &Mark) -> El {
    let at = |e: El, name: &'static str, n: &i64| e.set(name, &n.to_string());
    match mark {
        Mark::Box(x, y, w, h, class) => at(at(at(at(el("rect").cls(class), "x", x), "y", y), "width", w), "height", h),
        Mark::Path(d, class) => el("path").cls(class).set("d", d),
        Mark::Dot(x, y, r, class) => at(at(at(el("circle").cls(class), "cx", x), "cy", y), "r", r),
        Mark::Text(x, y, text, anchor, class) => {
            let middle = *anchor == Anchor::Middle;
            at(at(el("text").cls(class), "x", x), "y", y).attr("text-anchor", if middle { "middle" } else { "start" }).say(text)
        }
    }
}

fn legend(d: &Drawing) -> El {
    const DISC: &str = "M12 7a5 5 0 1 1-10 0a5 5 0 0 1 10 0";
    let (closed, open, reference) = d.uses;
    let entry = |on: bool, class, path, text| on.then(|| el("span").kid(sign(class, "0 0 14 14", path)).kid(lit("span", "", text)));
    el("figcaption")
        .attr("aria-hidden", "true")
        .maybe(entry(closed, "cap", DISC, words::LEGEND_CLOSED))
        .maybe(entry(open, "ring", DISC, words::LEGEND_OPEN))
        .maybe(entry(reference, "pointer", "M7 12L2 3h10z", words::LEGEND_REFERENCE))
}
