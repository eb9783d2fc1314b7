//! `show`: everything the lists hold about one act at one place on one day, on one page.

mod act;
mod amounts;
mod benchmarks;
mod clauses;
mod documents;
mod general;
mod guide;
mod lenient;

use std::path::PathBuf;

use cailiang::{
    Lists,
    condition::Condition,
    day::Day,
    lists::{Document, Violation, place::NATIONAL},
    search::{Found, Readings, search},
    suggestion,
};

use cailiang_lists::sounds;

use crate::{
    End,
    args::{Arg, Args, Command, Stop},
    clock, lists_dir, output, words,
};

/// The command.
pub const COMMAND: Command = Command { name: "show", help: words::HELP_SHOW, options: &["--place", "--on", "--lists"], run };

#[derive(Default)]
struct Options {
    asked: Vec<String>,
    place: Option<String>,
    on: Option<Day>,
    lists: Option<PathBuf>,
}

fn run(mut args: Args) -> Result<End, Stop> {
    let mut options = Options::default();
    while let Some(arg) = args.next()? {
        match arg {
            Arg::Option("--place") => options.place = Some(args.text("--place")?),
            Arg::Option("--on") => options.on = Some(args.day("--on")?),
            Arg::Option(option) => options.lists = Some(args.path(option)?),
            Arg::Value(value) => options.asked.push(value.to_string_lossy().into_owned()),
        }
    }
    let asked = options.asked.join(" ");
    if asked.is_empty() {
        return Err(Stop::Wrong(words::argument_missing(words::THE_VIOLATION)));
    }
    let Some(opened) = lists_dir::open(options.lists.as_deref(), &[]) else { return Ok(End::Unreadable) };
    let lists = &opened.lists;
    let place = options.place.unwrap_or_else(|| NATIONAL.to_owned());
    if lists.place(&place).is_none() {
        let hint = suggestion::hint(&place, lists.places().map(|p| p.id.as_str()));
        return Err(Stop::Wrong(words::unknown_place(&place, &hint)));
    }
    let on = options.on.or_else(clock::today);
    let page = |act| output::raw(&Page::new(lists, act, &place, on).write());
    if let Some(act) = lists.violation(&asked) {
        page(act);
        return Ok(End::Well);
    }
    let hits = search(lists, &Readings::read(&sounds::table(lists.documents())), &asked, &place, on);
    let named = |hit: &&Found<'_>| hit.name() == asked || hit.id() == asked || hit.keywords().contains(&asked);
    let exact: Vec<&Found<'_>> = hits.iter().filter(named).collect();
    match (exact.as_slice(), hits.as_slice()) {
        (_, []) => {
            let hint = suggestion::hint(&asked, lists.violations().map(|v| v.id.as_str()));
            return Err(Stop::Wrong(words::no_violation(&asked, &hint)));
        }
        ([Found::Act(act)], _) | (_, [Found::Act(act)]) => {
            page(act);
            let others = hits.iter().filter(|h| h.id() != act.id);
            let others: Vec<String> = others.map(|h| words::a_match(h.id(), h.name())).collect();
            if !others.is_empty() {
                output::line(format!("\n{}\n{}", words::ALSO_FOUND, others.join("\n")));
            }
        }
        (_, several) => {
            output::line(words::matches(&asked, several.len()));
            for hit in several {
                match hit {
                    Found::Act(act) => output::line(words::a_match(&act.id, &act.name)),
                    Found::Guide(found) => output::line(guide::guide(lists, found)),
                }
            }
        }
    }
    Ok(End::Well)
}

/// The page being written.
pub struct Page<'a> {
    lists: &'a Lists,
    act: &'a Violation,
    place: &'a str,
    on: Option<Day>,
    /// Documents spoken of, in the order of the page.
    used: Vec<&'a Document>,
    out: String,
}

impl<'a> Page<'a> {
    fn new(lists: &'a Lists, act: &'a Violation, place: &'a str, on: Option<Day>) -> Self {
        Self { lists, act, place, on, used: Vec::new(), out: String::new() }
    }

    fn write(mut self) -> String {
        self.act();
        self.clauses();
        self.benchmarks();
        self.lenient();
        self.general();
        self.documents();
        self.out
    }

    /// A heading with lines; nothing where there are none.
    fn section(&mut self, heading: &str, lines: Vec<String>) {
        if lines.is_empty() {
            return;
        }
        self.out.push_str(&format!("\n{heading}\n"));
        for line in lines {
            self.out.push_str(&format!("  {line}\n"));
        }
    }

    /// Takes down that a document was spoken of.
    fn uses(&mut self, document: &'a Document) {
        if !self.used.iter().any(|d| std::ptr::eq(*d, document)) {
            self.used.push(document);
        }
    }

    /// The documents with benchmarks, leniency lists or overlaps in force.
    fn grading(&self) -> Vec<&'a Document> {
        self.lists.grading_current(self.place, self.on).collect()
    }

    /// A condition in words.
    fn condition(&self, condition: &Condition) -> String {
        cailiang::words::condition(self.lists, condition)
    }

    /// What the officer reads for a fact.
    fn label(&self, fact: &str) -> String {
        self.lists.fact(fact).map_or_else(|| fact.to_owned(), |f| f.label.clone())
    }
}
