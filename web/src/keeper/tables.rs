//! The tables of the open file: as a table, beside the law, and as a picture.

use std::rc::Rc;

use cailiang_lists::picture::{Ground, Plane, Row, Sheet, View};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::{
    BenchProps, js, picture,
    said::{Ask, Drawn, Sheets},
    strip,
};
use crate::{
    dom::{El, button, el, lit, say},
    words::keeper as texts,
};

/// What was chosen in a table: the facts along the axes, and where the others are held.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Choice {
    sheet: usize,
    view: View,
}

/// The part.
#[component]
pub fn Tables(props: &BenchProps) -> Html {
    let bench = &props.bench;
    let path = bench.desk.here.clone();
    let sheets = use_state(|| None::<Rc<Sheets>>);
    let choice = use_state(Choice::default);
    let plane = use_state(|| None::<Plane>);
    {
        let (sheets, path) = (sheets.setter(), path.clone());
        // Asked when what is shown was checked: the clerk has then read it.
        use_effect_with((bench.checked, path.clone()), move |_| {
            spawn_local(async move {
                let read = if path.is_empty() { None } else { js::ask::<Sheets>(&Ask::Sheets(path)).await };
                sheets.set(read.map(Rc::new));
            });
        });
    }
    let all: &[Sheet] = match (*sheets).as_deref() {
        Some(Ok(sheets)) => sheets,
        _ => &[],
    };
    let shown = all.get(choice.sheet).or(all.first());
    let view = shown.map(|sheet| fitting(sheet, &choice.view));
    {
        let (plane, view, path) = (plane.setter(), view.clone(), path.clone());
        use_effect_with((view.clone(), path.clone(), (*sheets).clone().map(|s| Rc::as_ptr(&s).addr())), move |_| {
            spawn_local(async move {
                let drawn = match view {
                    Some(view) => js::ask::<Drawn>(&Ask::Plane { path, view }).await.flatten(),
                    None => None,
                };
                plane.set(drawn);
            });
        });
    }
    let pane = el("section").cls("pane tables").attr("id", "tables").kid(lit("h2", "", texts::TABLES));
    let stale = bench.checked != bench.desk.stamp;
    if stale && all.is_empty() && !path.is_empty() {
        return pane.kid(lit("p", "count", texts::CHECKING)).html();
    }
    if let Some(Err(why)) = (*sheets).as_deref() {
        return pane.kid(say("p", "note", why)).html();
    }
    let (Some(sheet), Some(view)) = (shown, view) else {
        return pane.kid(lit("p", "soft", texts::NO_TABLES)).html();
    };
    let choose = {
        let choice = choice.setter();
        Callback::from(move |(sheet, view): (usize, View)| choice.set(Choice { sheet, view }))
    };
    let at = all.iter().position(|s| s.place == sheet.place).unwrap_or_default();
    let set = {
        let choose = choose.clone();
        Callback::from(move |view: View| choose.emit((at, view)))
    };
    let drawn = (*plane).as_ref().filter(|p| p.view == view);
    pane.maybe((all.len() > 1).then(|| chooser(all, at, &choose)))
        .kid(about(sheet))
        .kid(table(sheet))
        .maybe(strip::strips(sheet))
        .kid(coverage(sheet, &view, drawn, &set))
        .html()
}

/// A view that the table has: what was chosen where it still can be, else what shows most.
fn fitting(sheet: &Sheet, wanted: &View) -> View {
    if wanted.place == sheet.place {
        let ground = sheet.grounds.get(wanted.ground);
        let fits = |g: &&Ground| {
            let known = |axis: usize| axis < g.axes.len();
            let held = g.axes.iter().zip(&wanted.held).all(|(axis, cell)| *cell < axis.pieces.len());
            known(wanted.x) && wanted.y.is_none_or(known) && g.axes.len() == wanted.held.len() && held
        };
        if ground.is_some_and(|g| fits(&g)) {
            return wanted.clone();
        }
    }
    // The first ground with a finding, else the first.
    let ground = sheet.grounds.iter().position(|g| !g.pins.is_empty()).unwrap_or_default();
    start(sheet, ground)
}

/// What is looked at first: facts that a finding hangs on before others, numbers before bands.
fn start(sheet: &Sheet, ground: usize) -> View {
    let Some(g) = sheet.grounds.get(ground) else { return View { place: sheet.place.clone(), ..View::default() } };
    let mut axes: Vec<usize> = (0..g.axes.len()).collect();
    let matters = |label: &str| g.pins.first().is_some_and(|pin| pin.facts.iter().any(|(known, _)| known == label));
    axes.sort_by_key(|at| g.axes.get(*at).map(|a| (!matters(&a.label), !a.scale, *at)));
    let (x, y) = (axes.first().copied().unwrap_or_default(), axes.get(1).copied());
    View { place: sheet.place.clone(), ground, x, y, held: g.start.clone() }
}

fn chooser(all: &[Sheet], at: usize, choose: &Callback<(usize, View)>) -> El {
    let choose = choose.clone();
    let chosen = Callback::from(move |event: Event| choose.emit((selected(&event), View::default())));
    let option = |(i, sheet): (usize, &Sheet)| {
        let bad = sheet.grounds.iter().any(|g| !g.pins.is_empty());
        let name = [texts::of_item(&sheet.item).as_str(), &name(sheet), if bad { " ⚠" } else { "" }].concat();
        el("option").set("value", &i.to_string()).say(&name).flag("selected", i == at)
    };
    let select = el("select").cls("pick").change(chosen).list(all.iter().enumerate().map(option).collect());
    el("label").cls("placed").text(texts::WHICH_TABLE).kid(select)
}

fn selected(event: &Event) -> usize {
    let select = event.target().and_then(|t| t.dyn_into::<HtmlSelectElement>().ok());
    select.and_then(|s| s.value().parse().ok()).unwrap_or_default()
}

fn name(sheet: &Sheet) -> String {
    let acts = sheet.acts.join("、");
    if sheet.factor.is_empty() { acts } else { [&acts, " · ", &sheet.factor].concat() }
}

fn about(sheet: &Sheet) -> El {
    let line = |head: &'static str, text: &str| (!text.is_empty()).then(|| el("p").cls("soft").kid(lit("b", "", head)).say(text));
    el("div")
        .kid(say("h3", "", &name(sheet)))
        .maybe(line(texts::SUBDIVIDES, &sheet.clause))
        .maybe(line(texts::APPLIES, &sheet.when))
        .maybe(line(texts::HIT, &sheet.hit))
}

/// The rows in words.
fn table(sheet: &Sheet) -> El {
    let everyone = sheet.rows.iter().all(|r| r.everyone || r.amounts.iter().all(String::is_empty));
    let has = |class: usize| sheet.rows.iter().any(|r| r.amounts.get(class).is_some_and(|a| !a.is_empty()));
    // Amounts written once for both take one column.
    let columns: Vec<(usize, &str)> = texts::CLASSES
        .iter()
        .enumerate()
        .filter(|(class, _)| has(*class) && !(everyone && *class == 1))
        .map(|(class, name)| (class, if everyone && class == 0 { texts::BOTH_CLASSES } else { *name }))
        .collect();
    let th = |text: &str| say("th", "", text).attr("scope", "col");
    let heads = [texts::TIER, texts::CONDITION].into_iter().chain(columns.iter().map(|(_, name)| *name)).map(th);
    let row = |(i, r): (usize, &Row)| {
        let swatch = picture::swatch(i);
        let name = el("th").attr("scope", "row").kid(swatch).say(&r.name).kid(say("span", "soft small", &r.effect));
        let amounts = columns.iter().map(|(class, _)| say("td", "num", r.amounts.get(*class).map_or("", String::as_str)));
        el("tr").kid(name).kid(say("td", "", &r.when)).list(amounts.collect())
    };
    let body = sheet.rows.iter().enumerate().map(row).collect();
    let table = el("table").kid(el("thead").kid(el("tr").list(heads.collect()))).kid(el("tbody").list(body));
    scrolls(texts::TABLES, table)
}

/// Something that may be wider than the screen.
pub fn scrolls(label: &str, inside: El) -> El {
    el("div").cls("scrolls").attr("tabindex", "0").attr("role", "group").set("aria-label", label).kid(inside)
}

fn coverage(sheet: &Sheet, view: &View, plane: Option<&Plane>, set: &Callback<View>) -> El {
    let card = el("section").cls("card coverage").kid(lit("h3", "", texts::COVERAGE));
    let Some(ground) = sheet.grounds.get(view.ground) else { return card.kid(lit("p", "note", texts::NO_PLANE)) };
    if ground.too_many {
        return card.kid(lit("p", "note", texts::TOO_MANY));
    }
    if ground.axes.is_empty() {
        return card.kid(lit("p", "soft", texts::ALWAYS));
    }
    let card = card.maybe((sheet.grounds.len() > 1).then(|| grounds(sheet, view, set))).kid(choosers(ground, view, set));
    let drawn = plane.map(|plane| picture::picture(sheet, ground, plane));
    card.list(drawn.into_iter().flatten().collect()).kid(pins(sheet, ground, view, set))
}

/// Which of the acts and stages the table is used with is looked at.
fn grounds(sheet: &Sheet, view: &View, set: &Callback<View>) -> El {
    let (set, sheet_) = (set.clone(), sheet.clone());
    let chosen = Callback::from(move |event: Event| set.emit(start(&sheet_, selected(&event))));
    let option = |(i, g): (usize, &Ground)| el("option").set("value", &i.to_string()).say(&g.act).flag("selected", i == view.ground);
    let select = el("select").cls("pick").change(chosen).list(sheet.grounds.iter().enumerate().map(option).collect());
    el("label").cls("placed").text(texts::FOR_ACT).kid(select)
}

/// Which facts lie along the axes, and where the others are held.
fn choosers(ground: &Ground, view: &View, set: &Callback<View>) -> El {
    if ground.axes.len() < 2 {
        return el("div");
    }
    let pick = |label: &str, options: Vec<(usize, String)>, now: usize, then: fn(&mut View, usize, usize), which: usize| {
        let (set, view) = (set.clone(), view.clone());
        let chosen = Callback::from(move |event: Event| {
            let mut view = view.clone();
            then(&mut view, which, selected(&event));
            set.emit(view);
        });
        let options = options.into_iter().map(|(i, name)| el("option").set("value", &i.to_string()).say(&name).flag("selected", i == now));
        el("label").cls("placed").say(label).kid(el("select").cls("pick").change(chosen).list(options.collect()))
    };
    let names = || ground.axes.iter().enumerate().map(|(i, a)| (i, a.label.clone())).collect::<Vec<_>>();
    let across = |view: &mut View, _: usize, to: usize| {
        if view.y == Some(to) {
            view.y = Some(view.x);
        }
        view.x = to;
    };
    let upward = |view: &mut View, _: usize, to: usize| {
        if view.x == to {
            view.x = view.y.unwrap_or(to);
        }
        view.y = Some(to);
    };
    let hold = |view: &mut View, which: usize, to: usize| {
        if let Some(cell) = view.held.get_mut(which) {
            *cell = to;
        }
    };
    let rest: Vec<El> = ground
        .axes
        .iter()
        .enumerate()
        .filter(|(i, _)| *i != view.x && Some(*i) != view.y)
        .map(|(i, axis)| {
            let pieces = axis.pieces.iter().enumerate().map(|(n, p)| (n, p.name.clone())).collect();
            pick(&axis.label, pieces, view.held.get(i).copied().unwrap_or_default(), hold, i)
        })
        .collect();
    let held = (!rest.is_empty()).then(|| lit("p", "soft", texts::HELD));
    el("div")
        .cls("choosers")
        .kid(pick(texts::ACROSS, names(), view.x, across, 0))
        .kid(pick(texts::UPWARD, names(), view.y.unwrap_or_default(), upward, 0))
        .maybe(held)
        .list(rest)
}

/// What the check found, each with a way to see it.
fn pins(sheet: &Sheet, ground: &Ground, view: &View, set: &Callback<View>) -> El {
    if ground.pins.is_empty() {
        return lit("p", "soft", texts::NO_HOLES);
    }
    let one = |(n, pin): (usize, &cailiang_lists::picture::Pin)| {
        let seen = picture::is_in_sight(view, &pin.at);
        let (set, mut to) = (set.clone(), View { held: pin.at.clone(), ..view.clone() });
        to.place.clone_from(&sheet.place);
        let show = button("plain", texts::SHOW_PIN, Callback::from(move |_: MouseEvent| set.emit(to.clone())));
        el("li").kid(say("b", "pin-number", &(n + 1).to_string())).kid(say("span", "", &pin.text)).maybe((!seen).then_some(show))
    };
    el("div").attr("role", "status").kid(el("ul").cls("pins").list(ground.pins.iter().enumerate().map(one).collect()))
}
