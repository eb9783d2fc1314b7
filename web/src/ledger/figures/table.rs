//! The figures as a table: to look at, to copy, to save.

use cailiang::order::Gather;
use rust_decimal::Decimal;

use super::{
    count::{Change, Figures, Missing, Row},
    period::Period,
};
use crate::{
    dom::{El, el, lit, say},
    ledger::transfer::csv,
    words::figures as words,
};

/// A number as it is written.
pub fn number(n: Option<Decimal>) -> String {
    n.map_or(words::TOO_LARGE.to_owned(), |n| n.to_string())
}

/// 同比 as it is written: in words, so that no spreadsheet takes a sign for a formula.
pub fn change(row: &Row) -> String {
    let by = |word: &str, by: Decimal| [word, &words::per_cent(&by.to_string())].concat();
    match row.change() {
        Change::None => words::NO_CHANGE.to_owned(),
        Change::Same => words::SAME.to_owned(),
        Change::More(n) => by(words::MORE, n),
        Change::Less(n) => by(words::LESS, n),
    }
}

/// The days of a period.
pub fn days(period: Option<Period>, between: &str) -> String {
    period.map(|p| [&p.from.to_string(), between, &p.to.to_string()].concat()).unwrap_or_default()
}

/// What the figures do not hold, in sentences.
pub fn missing(m: &Missing) -> Vec<String> {
    let told = [
        (m.undated, words::undated as fn(usize) -> String),
        (m.unreadable, words::unreadable),
        (m.blank, words::blank),
        (m.stray, words::stray),
    ];
    told.into_iter().filter(|(n, _)| *n > 0).map(|(n, say)| say(n)).gather()
}

/// The table, cell by cell, with the days on top and what is missing below.
pub fn cells(figures: &Figures, period: Period, told: &[String]) -> Vec<Vec<String>> {
    let of = |texts: [&str; 4]| texts.map(str::to_owned).to_vec();
    let until = words::UNTIL;
    let mut out = vec![of([words::PERIOD, &days(Some(period), until), &days(period.year_before(), until), ""]), of(words::COLUMNS)];
    for r in &figures.rows {
        let label = if r.part { ["　", &r.label].concat() } else { r.label.clone() };
        out.push(vec![label, number(r.now), number(r.before), change(r)]);
    }
    for sentence in told {
        out.push(of([sentence, "", "", ""]));
    }
    out
}

/// The cells as a text that a spreadsheet takes when it is pasted.
pub fn tabbed(cells: &[Vec<String>]) -> String {
    let cell = |c: &String| csv::escaped(c).replace(['\t', '\r', '\n'], " ");
    let row = |r: &Vec<String>| r.iter().map(cell).gather().join("\t");
    cells.iter().map(row).gather().join("\n")
}

/// The table on the page.
pub fn view(figures: &Figures) -> El {
    let head = words::COLUMNS.into_iter().map(|c| lit("th", "", c).attr("scope", "col")).gather();
    let row = |r: &Row| {
        let cell = |text: &str| say("td", "", text);
        el("tr")
            .cls(if r.part { "part" } else { "" })
            .kid(say("th", "", &r.label).attr("scope", "row"))
            .kid(cell(&number(r.now)))
            .kid(cell(&number(r.before)))
            .kid(cell(&change(r)))
    };
    let rows = figures.rows.iter().map(row).gather();
    let table = el("table")
        .cls("tally")
        .kid(lit("caption", "aloud", words::TABLE))
        .kid(el("thead").kid(el("tr").list(head)))
        .kid(el("tbody").list(rows));
    // Large texts and sums may need more than the screen: then the table moves, not the page.
    el("div").cls("scroll").attr("tabindex", "0").attr("role", "region").attr("aria-label", words::TABLE).kid(table)
}

#[cfg(test)]
mod tests {
    use super::{super::item::Item, *};

    #[test]
    fn no_cell_breaks_the_table() {
        let row = |label: &str, part| Row { item: Item::Topic, label: label.to_owned(), part, now: Some(2.into()), before: Some(3.into()) };
        let figures = Figures { rows: vec![row("=1+1\t二\n三", false), row("市容", true)], missing: Missing::default() };
        let day = "2025-02-28".parse().unwrap_or(cailiang::day::Day::MIN);
        let text = tabbed(&cells(&figures, Period { from: day, to: day }, &["一句。".to_owned()]));
        let wanted = [
            "统计期间\t2025-02-28 至 2025-02-28\t2024-02-28 至 2024-02-29\t",
            "项目\t本期\t上年同期\t同比",
            "'=1+1 二 三\t2\t3\t降 33.3%",
            "　市容\t2\t3\t降 33.3%",
            "一句。\t\t\t",
        ];
        assert_eq!(text.lines().collect::<Vec<_>>(), wanted);
    }
}
