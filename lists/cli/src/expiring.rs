//! `expiring`: what keepers of the lists must look at within a window of days.

use cailiang::{
    Lists,
    day::Day,
    lists::{Document, place::NATIONAL},
};
use serde_json::json;

use crate::{
    End,
    args::{Arg, Args, Command, FORMATS, Format, Stop},
    clock, lists_dir, output, table, words,
};

/// The command.
pub const COMMAND: Command =
    Command { name: "expiring", help: words::HELP_EXPIRING, options: &["--within", "--on", "--strict", "--format", "--lists"], run };

/// Something to look at.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Item {
    /// The day it is about.
    day: Day,
    kind: Kind,
    /// The document; empty for the calendar.
    document: String,
    /// In words.
    text: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    Expires,
    Begins,
    Suspected,
    Recheck,
    Calendar,
}

/// The window: both days are in it.
#[derive(Clone, Copy)]
struct Window {
    from: Day,
    to: Day,
}

impl Window {
    fn holds(self, day: Day) -> bool {
        self.from <= day && day <= self.to
    }
}

fn run(mut args: Args) -> Result<End, Stop> {
    let (mut within, mut on, mut strict, mut shown, mut dir) = ("90d".to_owned(), None, false, Format::Text, None);
    while let Some(arg) = args.next()? {
        match arg {
            Arg::Option("--within") => within = args.text("--within")?,
            Arg::Option("--on") => on = Some(args.day("--on")?),
            Arg::Option("--strict") => strict = true,
            Arg::Option("--format") => shown = args.word("--format", FORMATS)?,
            Arg::Option(option) => dir = Some(args.path(option)?),
            Arg::Value(value) => return Err(Stop::Wrong(words::extra_value(&value.to_string_lossy()))),
        }
    }
    let from = on.or_else(clock::today).ok_or_else(|| Stop::Wrong(words::NO_TODAY.to_owned()))?;
    let to = last(from, &within).ok_or_else(|| Stop::Wrong(words::bad_value("--within", words::WITHIN_FORM)))?;
    let Some(opened) = lists_dir::open(dir.as_deref(), &[]) else { return Ok(End::Unreadable) };
    let window = Window { from, to };
    let items = items(&opened.lists, window);
    match shown {
        Format::Text => text(&items, window),
        Format::Json => json_of(&items, window),
    }
    Ok(if strict && !items.is_empty() { End::Findings } else { End::Well })
}

/// The last day of a window: `90d`, `3m`, `1y` from its first.
fn last(from: Day, within: &str) -> Option<Day> {
    let unit = within.chars().next_back()?;
    let number = within.strip_suffix(unit)?.parse::<u16>().ok()?;
    match unit {
        'd' => from.plus_days(i64::from(number)),
        'm' => from.plus_months(i32::from(number)),
        'y' => from.plus_years(i32::from(number)),
        _ => None,
    }
}

fn items(lists: &Lists, window: Window) -> Vec<Item> {
    let mut out: Vec<Item> = lists.documents().iter().flat_map(|d| of_document(lists, d, window)).collect();
    for year in window.from.year()..=window.to.year().max(window.from.year().saturating_add(1)) {
        if !lists.calendar().years().any(|y| y == year) {
            let day = Day::new(year, 1, 1).unwrap_or(window.to);
            out.push(Item { day, kind: Kind::Calendar, document: String::new(), text: words::calendar_missing(year) });
        }
    }
    out.sort();
    out
}

fn of_document(lists: &Lists, document: &Document, window: Window) -> Vec<Item> {
    let item = |day: Day, kind: Kind, text: String| Item { day, kind, document: document.id.clone(), text };
    let title = &document.title;
    let mut out = Vec::new();
    if let Some(end) = document.expires.filter(|end| window.holds(*end)) {
        out.push(item(end, Kind::Expires, words::expires(title, followed(lists, document))));
    }
    if window.holds(document.effective) {
        out.push(item(document.effective, Kind::Begins, words::begins_to_apply(title)));
    }
    if !current(lists, document, window.from) {
        return out;
    }
    if let Some(change) = document.suspected.as_ref().filter(|c| c.from <= window.to) {
        out.push(item(change.from, Kind::Suspected, words::suspected(title, &change.why)));
    }
    if let Some((due, as_of, months)) = recheck(lists, document).filter(|(due, ..)| *due <= window.to) {
        out.push(item(due, Kind::Recheck, words::recheck(title, as_of, months)));
    }
    out
}

/// Whether a version in force, or to come, has not been replaced.
fn current(lists: &Lists, document: &Document, on: Day) -> bool {
    let replaced = |d: &Document| newer(d, document) && d.effective <= on;
    document.expires.is_none_or(|end| on < end) && !lists.documents().iter().any(replaced)
}

fn followed(lists: &Lists, document: &Document) -> bool {
    lists.documents().iter().any(|d| newer(d, document))
}

fn newer(d: &Document, than: &Document) -> bool {
    d.id == than.id && d.place == than.place && d.effective > than.effective
}

/// When a document's text is to be held against the source again: the day, the
/// day it last was, and the months its place allows.
fn recheck(lists: &Lists, document: &Document) -> Option<(Day, Day, i32)> {
    let months = lists.place(&document.place).or_else(|| lists.place(NATIONAL))?.recheck_months?;
    let as_of = document.as_of?;
    Some((as_of.plus_months(months)?, as_of, months))
}

fn text(items: &[Item], window: Window) {
    output::line(words::window(window.from, window.to));
    let row = |i: &Item| vec![i.day.to_string(), words::kind(i.kind).to_owned(), i.document.clone(), i.text.clone()];
    let rows: Vec<Vec<String>> =
        std::iter::once(words::EXPIRING_HEADING.map(str::to_owned).to_vec()).chain(items.iter().map(row)).collect();
    if !items.is_empty() {
        for line in table::lines(&rows) {
            output::line(line);
        }
    }
    output::line(words::expiring_summary(items.len()));
}

fn json_of(items: &[Item], window: Window) {
    let one = |i: &Item| json!({ "day": i.day.to_string(), "kind": words::kind_id(i.kind), "document": i.document, "text": i.text });
    let items: Vec<_> = items.iter().map(one).collect();
    output::line(json!({ "from": window.from.to_string(), "to": window.to.to_string(), "items": items }));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn windows_are_days_months_or_years() {
        let from: Day = "2026-01-31".parse().expect("a day");
        let end = |within: &str| last(from, within).map(|d| d.to_string());
        assert_eq!(end("90d").as_deref(), Some("2026-05-01"));
        assert_eq!(end("1m").as_deref(), Some("2026-02-28"));
        assert_eq!(end("1y").as_deref(), Some("2027-01-31"));
        for wrong in ["", "90", "d", "九十天", "-1d", "90日"] {
            assert_eq!(end(wrong), None, "{wrong}");
        }
    }
}
