//! The page of all documents in force: what they are, where they come from, who held them against the
//! text and when, what is running out or suspected of change (行政处罚法 34: benchmarks are public).
//!
//! It is plain HTML. A few lines of script mark what is in force on the day it is read.

use cailiang::{
    Lists,
    day::Day,
    lists::{Document, Status, place::NATIONAL},
};
use cailiang_lists::Loaded;

use crate::words::published as words;

/// The groups of documents, as HTML.
pub fn groups(loaded: &Loaded, lists: &Lists) -> String {
    let mut files: Vec<(&Document, &[Day])> =
        loaded.files.iter().filter_map(|f| Some((f.document.as_ref()?, f.readings.as_slice()))).filter(|(d, _)| is_read(d)).collect();
    files.sort_by_key(|(d, _)| (d.place != NATIONAL, &d.place, d.model, d.rank, &d.title, d.effective));
    let mut places: Vec<&str> = files.iter().map(|(d, _)| d.place.as_str()).collect();
    places.dedup();
    places.iter().map(|place| group(lists, place, &files)).collect()
}

/// Catalogues and settings of this tool are no documents that anybody published.
fn is_read(document: &Document) -> bool {
    !document.title.is_empty() && (document.as_of.is_some() || document.status != Status::Verified)
}

fn group(lists: &Lists, place: &str, files: &[(&Document, &[Day])]) -> String {
    let name = lists.place(place).map_or(place, |p| p.name.as_str());
    let of = files.iter().filter(|(d, _)| d.place == place);
    let entries: String = of.map(|(document, readings)| entry(lists, document, readings)).collect();
    format!("<section class=\"of\"><h2>{}</h2>\n{entries}</section>\n", safe(name))
}

fn entry(lists: &Lists, d: &Document, readings: &[Day]) -> String {
    let months = lists.place(&d.place).or_else(|| lists.place(NATIONAL)).and_then(|p| p.recheck_months);
    let recheck = d.as_of.zip(months).and_then(|(day, months)| day.plus_months(months));
    // The version that follows ends this one, whether or not its own text says so.
    let next = lists.documents().iter().filter(|o| o.id == d.id && o.place == d.place && o.effective > d.effective);
    let next = next.map(|o| o.effective).min();
    let until = d.expires.into_iter().chain(next).min();
    let data = |name: &str, day: Option<Day>| day.map_or_else(String::new, |day| format!(" data-{name}=\"{day}\""));
    let suspected = d.suspected.as_ref();
    let marks =
        [data("from", Some(d.effective)), data("until", until), data("recheck", recheck), data("suspected", suspected.map(|s| s.from))];
    let row = |name: &str, value: &str| {
        if value.is_empty() { String::new() } else { format!("<dt>{name}</dt><dd>{}</dd>", safe(value)) }
    };
    let days = |days: &[Day]| days.iter().map(Day::to_string).collect::<Vec<_>>().join("、");
    let rows = [
        row(words::NUMBER, &d.number),
        row(words::RANK, words::rank(d.rank, d.model)),
        row(words::EFFECTIVE, &d.effective.to_string()),
        row(words::UNTIL, &until.map(|day| words::until(day, next.is_some())).unwrap_or_default()),
        row(words::STATUS, words::status(d.status)),
        row(words::SOURCE, &d.source),
        row(words::AS_OF, &d.as_of.map(|day| day.to_string()).unwrap_or_default()),
        row(words::READ, &if readings.is_empty() { words::UNREAD.to_owned() } else { days(readings) }),
        row(words::RECHECK, &recheck.map(|day| day.to_string()).unwrap_or_default()),
        row(words::SUSPECTED, &suspected.map(|s| words::suspected(s.from, &s.why)).unwrap_or_default()),
        row(words::DIGEST, &d.digest),
    ];
    let mark = match (d.status, d.model) {
        (Status::Verified, false) => String::new(),
        (status, model) => format!(" <span class=\"sample\">{}</span>", safe(words::mark(status, model))),
    };
    let name = format!("<h3>{}{mark} <span class=\"now\"></span></h3>", safe(&d.title));
    format!("<article class=\"card\" id=\"{}\"{}>{name}<dl class=\"facts\">{}</dl></article>\n", anchor(d), marks.concat(), rows.concat())
}

fn anchor(d: &Document) -> String {
    safe(&format!("{}-{}", d.id, d.effective))
}

fn safe(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
