//! The picture of a table: the plane of two facts, or a ruler of one, every
//! cell in its tier's colour, pattern and name; holes hatched, overlaps crossed.

use cailiang_lists::picture::{Axis, Ground, Plane, Sheet, Spot, View};

use super::{
    strip::{line, text},
    tables::scrolls,
};
use crate::{
    dom::{El, el, fold, lit, say},
    words::keeper as texts,
};

/// The looks of tiers, one after the other.
const LOOKS: [&str; 6] = ["t0", "t1", "t2", "t3", "t4", "t5"];

/// Sizes in the drawing's units: a bound, a stretch or band across, the same upward.
const BOUND: u32 = 16;
const WIDE: u32 = 64;
const HIGH: u32 = 46;
const TOP: u32 = 10;

/// How a tier looks.
pub fn class(row: usize) -> &'static str {
    LOOKS.get(row % LOOKS.len()).copied().unwrap_or_default()
}

/// A rectangle.
pub fn rect(class: &'static str, x: u32, y: u32, wide: u32, high: u32) -> El {
    let n = |n: u32| n.to_string();
    el("rect").cls(class).set("x", &n(x)).set("y", &n(y)).set("width", &n(wide)).set("height", &n(high))
}

/// A tier's look as a small mark.
pub fn swatch(row: usize) -> El {
    el("svg").cls("swatch").attr("viewBox", "0 0 16 16").attr("aria-hidden", "true").kid(rect(class(row), 0, 0, 16, 16)).kid(over(
        class(row),
        0,
        0,
        16,
        16,
    ))
}

/// The patterns that lie over the colours, so that none stands by its colour alone.
pub fn patterns() -> El {
    let pattern = |id: &'static str, path: &'static str, class: &'static str| {
        el("pattern")
            .attr("id", id)
            .attr("width", "8")
            .attr("height", "8")
            .attr("patternUnits", "userSpaceOnUse")
            .kid(el("path").cls(class).attr("d", path))
    };
    el("defs")
        .kid(pattern("p-t1", "M0 8L8 0", "ink"))
        .kid(pattern("p-t2", "M0 4H8", "ink"))
        .kid(pattern("p-t3", "M0 0L8 8", "ink"))
        .kid(pattern("p-t4", "M4 0V8", "ink"))
        .kid(pattern("p-t5", "M0 4H8M4 0V8", "ink"))
        .kid(pattern("p-gap", "M-2 2L2 -2M0 8L8 0M6 10L10 6", "hole"))
        .kid(pattern("p-overlap", "M0 0L8 8M0 8L8 0", "hole"))
        .kid(pattern("p-out", "M2 2h1M6 6h1", "dot"))
}

/// The pattern over a colour.
fn over(look: &str, x: u32, y: u32, wide: u32, high: u32) -> El {
    let pattern = ["url(#p-", look, ")"].concat();
    if look == "t0" { el("g") } else { rect("", x, y, wide, high).set("fill", &pattern) }
}

fn look(spot: &Spot) -> (&'static str, &'static str) {
    match spot {
        Spot::Row(row) | Spot::Waived(row) => (class(*row), class(*row)),
        Spot::Gap => ("gap", "gap"),
        Spot::Overlap(_) => ("overlap", "overlap"),
        Spot::Outside => ("out", "out"),
    }
}

fn name(sheet: &Sheet, spot: &Spot) -> String {
    let row = |row: &usize| sheet.rows.get(*row).map_or("", |r| r.name.as_str());
    match spot {
        Spot::Row(at) => row(at).to_owned(),
        Spot::Waived(at) => texts::waived(row(at)),
        Spot::Gap => texts::GAP.to_owned(),
        Spot::Overlap(rows) => [texts::OVERLAP, "：", &rows.iter().map(row).collect::<Vec<_>>().join("、")].concat(),
        Spot::Outside => texts::OUTSIDE.to_owned(),
    }
}

/// Whether a case lies on the plane in sight: all facts but those of the axes are where they are held.
pub fn is_in_sight(view: &View, at: &[usize]) -> bool {
    at.iter().zip(&view.held).enumerate().all(|(i, (a, b))| i == view.x || Some(i) == view.y || a == b)
}

/// The edges of an axis's pieces, one more than pieces.
fn edges(axis: Option<&Axis>, each: u32) -> Vec<u32> {
    let mut at = 0;
    let mut out = vec![0];
    let one = [each];
    let sizes: Vec<u32> = axis.map_or(one.to_vec(), |a| a.pieces.iter().map(|p| if a.scale && p.bound { BOUND } else { each }).collect());
    for size in sizes {
        at += size;
        out.push(at);
    }
    out
}

/// The drawing, its legend, and the same as a table of words.
pub fn picture(sheet: &Sheet, ground: &Ground, plane: &Plane) -> Vec<El> {
    let view = &plane.view;
    let Some(x_axis) = ground.axes.get(view.x) else { return Vec::new() };
    let y_axis = view.y.and_then(|y| ground.axes.get(y));
    vec![drawing(sheet, ground, plane, x_axis, y_axis), legend(sheet, plane), in_words(sheet, plane, x_axis, y_axis)]
}

/// The room for what stands at the upward axis.
fn margin(axis: Option<&Axis>) -> u32 {
    let Some(axis) = axis else { return 14 };
    let long = axis.pieces.iter().map(|p| columns(&short(&p.mark, 6))).max().unwrap_or_default();
    42 + long * 7
}

/// About how many half-width columns a text takes.
fn columns(words: &str) -> u32 {
    words.chars().map(|c| if c.is_ascii() { 1 } else { 2 }).sum()
}

/// The pieces as they lie on the drawing; upward ones from the bottom.
struct Grid {
    left: u32,
    xs: Vec<u32>,
    ys: Vec<u32>,
}

impl Grid {
    fn high(&self) -> u32 {
        self.ys.last().copied().unwrap_or_default()
    }

    fn wide(&self) -> u32 {
        self.xs.last().copied().unwrap_or_default()
    }

    /// Left, top, width and height of a stretch of pieces.
    fn area(&self, x0: usize, x1: usize, y0: usize, y1: usize) -> (u32, u32, u32, u32) {
        let x = |i: usize| self.xs.get(i).copied().unwrap_or_default();
        let y = |i: usize| self.ys.get(i).copied().unwrap_or_default();
        (self.left + x(x0), TOP + self.high() - y(y1), x(x1) - x(x0), y(y1) - y(y0))
    }
}

fn drawing(sheet: &Sheet, ground: &Ground, plane: &Plane, x_axis: &Axis, y_axis: Option<&Axis>) -> El {
    let grid = Grid { left: margin(y_axis), xs: edges(Some(x_axis), WIDE), ys: edges(y_axis, HIGH) };
    let (wide, high) = (grid.left + grid.wide() + 24, TOP + grid.high() + 58);
    let view_box = ["0 0 ", &wide.to_string(), " ", &high.to_string()].concat();
    let label = texts::figure(&x_axis.label, y_axis.map(|a| a.label.as_str()));
    let mut svg = el("svg")
        // What is hardly wider than a phone shrinks to it; what is wider is scrolled.
        .cls(if wide < 480 { "plane fits" } else { "plane" })
        .set("viewBox", &view_box)
        .set("width", &wide.to_string())
        .set("height", &high.to_string())
        .attr("role", "img")
        .set("aria-label", &label)
        .kid(patterns());
    for (y, line) in plane.spots.iter().enumerate() {
        let mut from = 0;
        for run in line.chunk_by(|a, b| a == b) {
            let to = from + run.len();
            if let Some(spot) = run.first() {
                let (x, y, w, h) = grid.area(from, to, y, y + 1);
                let (class, pattern) = look(spot);
                svg = svg.kid(rect(class, x, y, w, h)).kid(over(pattern, x, y, w, h));
            }
            from = to;
        }
    }
    svg = svg.kid(borders(plane, &grid)).list(names(sheet, ground, plane, &grid));
    svg = svg.list(x_marks(x_axis, &grid)).list(y_marks(y_axis, &grid));
    svg = svg.list(pins(ground, &plane.view, &grid));
    el("figure").kid(scrolls(&label, svg))
}

/// Lines between cells that say different things.
fn borders(plane: &Plane, grid: &Grid) -> El {
    let mut path = String::new();
    let at = |x: usize, y: usize| plane.spots.get(y).and_then(|l| l.get(x));
    let mut draw = |words: [&str; 2], a: u32, b: u32, by: u32| {
        path.push_str(&["M", &a.to_string(), " ", &b.to_string(), words.concat().as_str(), &by.to_string()].concat());
    };
    for (y, line) in plane.spots.iter().enumerate() {
        for x in 0..line.len() {
            let (left, top, wide, high) = grid.area(x, x + 1, y, y + 1);
            if x > 0 && at(x, y) != at(x - 1, y) {
                draw(["v", ""], left, top, high);
            }
            if y > 0 && at(x, y) != at(x, y - 1) {
                draw(["h", ""], left, top + high, wide);
            }
        }
    }
    let frame = rect("frame", grid.left, TOP, grid.wide(), grid.high());
    el("g").kid(el("path").cls("border").set("d", &path)).kid(frame)
}

/// Each area's name, in its largest rectangle; none where there is no room.
fn names(sheet: &Sheet, ground: &Ground, plane: &Plane, grid: &Grid) -> Vec<El> {
    let mut said: Vec<&Spot> = Vec::new();
    let mut out = Vec::new();
    for spot in plane.spots.iter().flatten() {
        if said.contains(&spot) {
            continue;
        }
        said.push(spot);
        let Some((x, y, w, h)) = largest(plane, spot, grid) else { continue };
        let words = name(sheet, spot);
        let long = columns(&words) * 7;
        // Below the pin that is stuck into it, where one is.
        let pinned = matches!(spot, Spot::Gap | Spot::Overlap(_)) && ground.pins.iter().any(|p| is_in_sight(&plane.view, &p.at));
        let (down, room) = if pinned { (14, 46) } else { (0, 20) };
        if long + 12 <= w && h >= room {
            let middle = y + h / 2 + down;
            let plate = rect("plate", x + (w - long) / 2 - 5, middle - 10, long + 10, 20).attr("rx", "6");
            out.push(el("g").kid(plate).kid(text("middle label", x + w / 2, middle + 5, &words)));
        }
    }
    out
}

/// The largest rectangle of cells that say the same.
fn largest(plane: &Plane, spot: &Spot, grid: &Grid) -> Option<(u32, u32, u32, u32)> {
    let same = |x: usize, y: usize| plane.spots.get(y).and_then(|l| l.get(x)) == Some(spot);
    let (wide, high) = (plane.spots.first()?.len(), plane.spots.len());
    let mut best: Option<(u32, u32, u32, u32)> = None;
    for y0 in 0..high {
        for x0 in 0..wide {
            let mut right = wide;
            for y1 in y0..high {
                let reach = (x0..right).take_while(|x| same(*x, y1)).count();
                if reach == 0 {
                    break;
                }
                right = x0 + reach;
                let area = grid.area(x0, right, y0, y1 + 1);
                if best.is_none_or(|b| b.2 * b.3 < area.2 * area.3) {
                    best = Some(area);
                }
            }
        }
    }
    best
}

fn x_marks(axis: &Axis, grid: &Grid) -> Vec<El> {
    let bottom = TOP + grid.high();
    let mut out = Vec::new();
    for (i, piece) in axis.pieces.iter().enumerate() {
        let (x, _, w, _) = grid.area(i, i + 1, 0, 1);
        if axis.scale && piece.bound {
            out.push(line("tick", x + w / 2, bottom, x + w / 2, bottom + 6));
        }
        if !piece.mark.is_empty() {
            out.push(text("middle small", x + w / 2, bottom + 20, &short(&piece.mark, 6)));
        }
    }
    if axis.scale {
        let end = grid.left + grid.wide();
        out.push(text("middle small", end + 8, bottom + 20, "→"));
    }
    let unit = if axis.unit.is_empty() { String::new() } else { ["（", &axis.unit, "）"].concat() };
    out.push(text("middle axis", grid.left + grid.wide() / 2, bottom + 44, &[axis.label.as_str(), &unit].concat()));
    out
}

fn y_marks(axis: Option<&Axis>, grid: &Grid) -> Vec<El> {
    let Some(axis) = axis else { return Vec::new() };
    let mut out = Vec::new();
    for (i, piece) in axis.pieces.iter().enumerate() {
        let (_, y, _, h) = grid.area(0, 1, i, i + 1);
        if axis.scale && piece.bound {
            out.push(line("tick", grid.left - 6, y + h / 2, grid.left, y + h / 2));
        }
        if !piece.mark.is_empty() {
            out.push(text("end small", grid.left - 10, y + h / 2 + 4, &short(&piece.mark, 6)));
        }
    }
    let middle = TOP + grid.high() / 2;
    let turn = ["rotate(-90 14 ", &middle.to_string(), ")"].concat();
    let unit = if axis.unit.is_empty() { String::new() } else { ["（", &axis.unit, "）"].concat() };
    out.push(text("middle axis", 14, middle, &short(&[axis.label.as_str(), &unit].concat(), 12)).set("transform", &turn));
    out
}

/// So many characters at most.
pub fn short(words: &str, most: usize) -> String {
    if words.chars().count() <= most { words.to_owned() } else { words.chars().take(most - 1).chain(['…']).collect() }
}

/// The cases that show what is wrong, numbered as they are listed below.
fn pins(ground: &Ground, view: &View, grid: &Grid) -> Vec<El> {
    let seen = ground.pins.iter().enumerate().filter(|(_, pin)| is_in_sight(view, &pin.at));
    seen.map(|(n, pin)| {
        let cell = |axis: Option<usize>| axis.and_then(|a| pin.at.get(a)).copied().unwrap_or_default();
        let (cx, cy) = (cell(Some(view.x)), cell(view.y));
        let (x, y, w, h) = grid.area(cx, cx + 1, cy, cy + 1);
        let (x, y) = (x + w / 2, y + h / 2);
        let facts: Vec<String> = pin.facts.iter().map(|(label, value)| [label, " ", value].concat()).collect();
        let drop = ["M", &x.to_string(), " ", &y.to_string(), "l-7 -12a8 8 0 1 1 14 0z"].concat();
        el("g").cls("pin").kid(say("title", "", &facts.join("、"))).kid(el("path").set("d", &drop)).kid(text(
            "middle pin-text",
            x,
            y.saturating_sub(12),
            &(n + 1).to_string(),
        ))
    })
    .collect()
}

/// What the looks mean, as far as they are in sight.
fn legend(sheet: &Sheet, plane: &Plane) -> El {
    let mut seen: Vec<&Spot> = Vec::new();
    for spot in plane.spots.iter().flatten() {
        if !seen.contains(&spot) {
            seen.push(spot);
        }
    }
    seen.sort_by_key(|spot| match spot {
        Spot::Row(row) | Spot::Waived(row) => *row,
        Spot::Overlap(_) => usize::MAX - 2,
        Spot::Gap => usize::MAX - 1,
        Spot::Outside => usize::MAX,
    });
    let one = |spot: &&Spot| {
        let (class, pattern) = look(spot);
        let mark = el("svg").cls("swatch").attr("viewBox", "0 0 16 16").attr("aria-hidden", "true");
        let hint = if **spot == Spot::Outside { [": ", texts::OUTSIDE_HINT].concat().replace(": ", "：") } else { String::new() };
        el("li").kid(mark.kid(rect(class, 0, 0, 16, 16)).kid(over(pattern, 0, 0, 16, 16))).say(&[name(sheet, spot), hint].concat())
    };
    el("ul").cls("legend").attr("aria-label", texts::LEGEND).list(seen.iter().map(one).collect())
}

/// The same as a table of words.
fn in_words(sheet: &Sheet, plane: &Plane, x_axis: &Axis, y_axis: Option<&Axis>) -> El {
    let th = |scope: &'static str, words: &str| say("th", "", words).attr("scope", scope);
    let heads = x_axis.pieces.iter().map(|p| th("col", &p.name)).collect();
    let corner = y_axis.map_or(String::new(), |y| [&y.label, " \\ ", &x_axis.label].concat());
    let corner = if corner.is_empty() { x_axis.label.clone() } else { corner };
    let row = |(y, line): (usize, &Vec<Spot>)| {
        let head = y_axis.and_then(|a| a.pieces.get(y)).map_or("", |p| p.name.as_str());
        el("tr").kid(th("row", head)).list(line.iter().map(|spot| say("td", "", &name(sheet, spot))).collect())
    };
    // From the top down, as in the picture.
    let rows = plane.spots.iter().enumerate().rev().map(row).collect();
    let head = el("tr").kid(th("col", &corner)).list(heads);
    let table = el("table").kid(el("thead").kid(head)).kid(el("tbody").list(rows));
    fold("more", lit("summary", "", texts::IN_WORDS)).kid(scrolls(texts::IN_WORDS, table))
}
