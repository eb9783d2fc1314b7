//! The page of figures.

use cailiang::order::Gather;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::{
    chart, choose,
    count::{self, Figures, Row},
    form::Form,
    forms::{self, Forms},
    item::Item,
    period::Period,
    table,
};
use crate::{
    device,
    dom::{El, button, el, fold, group, lit, say},
    ledger::{
        files::{self, Out},
        part::{self, Ledger, link},
        toast::Toast,
        transfer::csv,
    },
    route::Route,
    words::{self as all, figures as words},
};

/// What the page needs.
#[derive(Properties, PartialEq)]
pub struct FiguresProps {
    /// The records.
    pub ledger: Ledger,
}

/// Figures for any period and any items.
#[component]
pub fn FiguresPage(props: &FiguresProps) -> Html {
    let ledger = &props.ledger;
    let form = use_state(forms::last);
    let set = {
        let form = form.setter();
        use_callback((), move |chosen: Form, ()| {
            forms::keep_last(&chosen);
            form.set(chosen);
        })
    };
    let period = device::today().and_then(|today| form.period(today));
    let key = (ledger.records.clone(), period.map(|p| (p.from, p.to)), form.items.clone());
    let figures = use_memo(key, |(records, period, items)| period.map(|(from, to)| count::count(records, Period { from, to }, items)));
    let head = part::head(None, words::FIGURES, Vec::new());
    let main = el("main").cls("ledger figures");
    if ledger.records.is_empty() && ledger.damaged == 0 {
        let begin = link("go", &Route::Ledger("new".to_owned()), words::BEGIN);
        return group(vec![head, main.kid(lit("p", "card hint", words::EMPTY)).kid(begin).html()]);
    }
    let result = match (&*figures, period) {
        (Some(figures), Some(period)) if !form.items.is_empty() => shown(ledger, figures, period),
        (Some(_), _) => vec![lit("p", "card hint", words::NOTHING_CHOSEN).attr("role", "status")],
        _ => vec![lit("p", "warn", words::BAD_PERIOD).attr("role", "alert")],
    };
    let main = main
        .node(html! { <Forms form={(*form).clone()} set={set.clone()} toast={ledger.toast.clone()} /> })
        .kid(choose::span(&form, period, &set))
        .kid(choose::items(&form, &set))
        .list(result)
        .kid(lit("p", "soft target", words::NO_TARGET));
    group(vec![head, main.html()])
}

/// What was counted: the first numbers large, then the table, then drawn.
fn shown(ledger: &Ledger, figures: &Figures, period: Period) -> Vec<El> {
    let mut told = table::missing(&figures.missing);
    if ledger.damaged > 0 {
        told.push(words::damaged(ledger.damaged));
    }
    let of = |wanted: fn(&Row) -> bool| figures.rows.iter().filter(|r| wanted(r)).gather();
    let large = of(|r| matches!(r.item, Item::All | Item::Cases));
    let by_kind = of(|r| matches!(r.item, Item::Kind(_)));
    let by_month = of(|r| r.item == Item::Month && r.part);
    let figure = |r: &&Row| el("div").kid(say("dt", "", &r.label)).kid(say("dd", "", &table::number(r.now)));
    let large = (!large.is_empty()).then(|| el("dl").cls("large").list(large.iter().map(figure).gather()));
    let days = |name: &str, period: Option<Period>| [name, " ", &table::days(period, words::UNTIL)].concat();
    let told_list = (!told.is_empty()).then(|| el("ul").cls("warn").list(told.iter().map(|t| say("li", "", t)).gather()));
    let shown = el("section")
        .cls("card")
        .kid(lit("h2", "", words::TABLE))
        .kid(say("p", "soft days", &days(words::NOW, Some(period))).attr("role", "status"))
        .kid(say("p", "soft days", &days(words::BEFORE, period.year_before())))
        .maybe(large)
        .kid(table::view(figures))
        .kid(ways(ledger, table::cells(figures, period, &told), period));
    let notes = words::NOTES.into_iter().map(|n| lit("li", "", n)).gather();
    let how = fold("card", el("summary").kid(lit("h2", "", words::HOW))).kid(el("ul").cls("notes soft").list(notes));
    [Some(shown), told_list, chart::chart(words::BY_KIND, &by_kind), chart::chart(words::BY_MONTH, &by_month), Some(how)]
        .into_iter()
        .flatten()
        .gather()
}

fn ways(ledger: &Ledger, cells: Vec<Vec<String>>, period: Period) -> El {
    let (text, toast) = (table::tabbed(&cells), ledger.toast.clone());
    let copy = Callback::from(move |_| {
        let (text, toast) = (text.clone(), toast.clone());
        spawn_local(async move {
            let said = if device::copy(text).await { words::COPIED } else { words::NOT_COPIED };
            toast.emit(Toast::only(said));
        });
    });
    let toast = ledger.toast.clone();
    let save = Callback::from(move |_| {
        let name = [words::FILE_NAME, &table::days(Some(period), words::FILE_UNTIL), ".csv"].concat();
        let out = Out { name, kind: "text/csv", bytes: csv::write(cells.iter().cloned()) };
        let saved = files::save(&out).is_some();
        let said = if saved { [all::ledger::SAVED_AS, &out.name].concat() } else { all::ledger::NOT_SAVED.to_owned() };
        toast.emit(Toast::only(&said));
    });
    el("p").cls("ways").kid(button("chip", words::COPY, copy)).kid(button("chip", words::AS_FILE, save))
}
