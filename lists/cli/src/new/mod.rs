//! `new`: a commented skeleton of a list. Amounts, dates and whatever else only
//! the published document can say are holes (【……】) that `check` refuses.

mod entry;

use std::{fs::OpenOptions, io::Write, path::Path, path::PathBuf};

use cailiang::{
    Lists,
    lists::{Violation, place::NATIONAL},
    suggestion,
};

use crate::{
    End,
    args::{Arg, Args, Command, Stop},
    lists_dir, output, words,
};

/// The command.
pub const COMMAND: Command =
    Command { name: "new", help: words::HELP_NEW, options: &["--place", "--clause", "--ground", "--entry", "--out", "--lists"], run };

/// What is asked for.
#[derive(Default)]
pub struct Options {
    kind: String,
    id: String,
    place: Option<String>,
    clause: Option<String>,
    ground: Option<&'static str>,
    entry: bool,
    out: Option<PathBuf>,
    lists: Option<PathBuf>,
}

/// The kinds, and what writes the entry of each.
type Entry = fn(&Lists, &Options) -> Result<String, String>;
const KINDS: &[(&str, Entry)] = &[
    ("document", entry::document),
    ("clause", entry::clause),
    ("benchmark", entry::benchmark),
    ("exempt", entry::exempt),
    ("example", entry::example),
    ("place", entry::place),
    ("violation", entry::violation),
];

fn run(args: Args) -> Result<End, Stop> {
    let options = options(args)?;
    let Some((_, write)) = KINDS.iter().find(|(name, _)| *name == options.kind) else {
        let hint = suggestion::hint(&options.kind, KINDS.iter().map(|(name, _)| *name));
        return Err(Stop::Wrong(words::unknown_kind(&options.kind, &hint)));
    };
    let Some(opened) = lists_dir::open(options.lists.as_deref(), &[]) else { return Ok(End::Unreadable) };
    let entry = write(&opened.lists, &options).map_err(Stop::Wrong)?;
    let text = if options.entry { entry } else { format!("{}\n{entry}", heading(&opened.lists, &options)) };
    match &options.out {
        None => output::raw(&text),
        Some(out) => {
            put(out, &text).map_err(|why| Stop::Wrong(words::cannot_write(&out.display().to_string(), &why)))?;
            output::line(words::written(&out.display().to_string()));
        }
    }
    Ok(End::Well)
}

fn options(mut args: Args) -> Result<Options, Stop> {
    let mut options = Options::default();
    let mut values = Vec::new();
    while let Some(arg) = args.next()? {
        match arg {
            Arg::Option("--place") => options.place = Some(args.text("--place")?),
            Arg::Option("--clause") => options.clause = Some(args.text("--clause")?),
            Arg::Option("--ground") => options.ground = Some(args.word("--ground", &words::GROUNDS.map(|g| (g, g)))?),
            Arg::Option("--entry") => options.entry = true,
            Arg::Option("--out") => options.out = Some(args.path("--out")?),
            Arg::Option(option) => options.lists = Some(args.path(option)?),
            Arg::Value(value) => values.push(value.to_string_lossy().into_owned()),
        }
    }
    let mut values = values.into_iter();
    options.kind = values.next().ok_or_else(|| Stop::Wrong(words::argument_missing(words::THE_KIND)))?;
    options.id = values.next().ok_or_else(|| Stop::Wrong(words::argument_missing(words::THE_ID)))?;
    match values.next() {
        Some(extra) => Err(Stop::Wrong(words::extra_value(&extra))),
        None => Ok(options),
    }
}

/// Writes a new file; one that is there is left alone.
fn put(path: &Path, text: &str) -> std::io::Result<()> {
    OpenOptions::new().write(true).create_new(true).open(path)?.write_all(text.as_bytes())
}

/// The heading, and where the file belongs.
fn heading(lists: &Lists, options: &Options) -> String {
    let place = match options.kind.as_str() {
        "place" => options.id.as_str(),
        _ => options.place.as_deref().unwrap_or(NATIONAL),
    };
    let known = options.kind == "place" || lists.place(place).is_some();
    let id = match options.kind.as_str() {
        "document" => options.id.clone(),
        kind => format!("{}-{kind}", place.replace('/', "-")),
    };
    let folder = match (options.kind.as_str(), place) {
        ("violation", _) => "lists/catalogue".to_owned(),
        (_, NATIONAL) => "lists/national".to_owned(),
        _ => format!("lists/places/{place}"),
    };
    let rank = match options.kind.as_str() {
        "document" | "clause" => words::ANY_RANK,
        _ => words::NORMATIVE,
    };
    words::heading(&id, &folder, rank, if known { "" } else { place })
}

/// The act of this id.
fn act<'a>(lists: &'a Lists, id: &str) -> Result<&'a Violation, String> {
    lists.violation(id).ok_or_else(|| {
        let hint = suggestion::hint(id, lists.violations().map(|v| v.id.as_str()));
        words::no_violation(id, &hint)
    })
}

/// Whether a text is fit to be an id.
fn fit(id: &str) -> Result<(), String> {
    let letters = id.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '/');
    if letters && id.starts_with(|c: char| c.is_ascii_lowercase()) { Ok(()) } else { Err(words::bad_id(id)) }
}
