//! `check`: reads the lists and shows what is wrong with them.

use std::{
    fs,
    path::{Path, PathBuf},
};

use cailiang::day::Day;
use cailiang_lists::{
    Diagnostic, Loaded, Source, diagnostic, render,
    texts::{self, Point},
    training,
};
use serde_json::json;

use crate::{
    End,
    args::{Arg, Args, Command, Stop},
    clock, github, held, lists_dir, output, words,
};

/// The command.
pub const COMMAND: Command =
    Command { name: "check", help: words::HELP_CHECK, options: &["--texts", "--report", "--lists", "--format", "--on"], run };

/// How findings are shown.
#[derive(Clone, Copy, Default)]
enum Shown {
    #[default]
    Text,
    Json,
    Github,
}

#[derive(Default)]
struct Options {
    files: Vec<PathBuf>,
    lists: Option<PathBuf>,
    texts: Option<PathBuf>,
    report: Option<PathBuf>,
    shown: Shown,
    on: Option<Day>,
}

fn options(mut args: Args) -> Result<Options, Stop> {
    const SHOWN: &[(&str, Shown)] = &[("text", Shown::Text), ("json", Shown::Json), ("github", Shown::Github)];
    let mut options = Options::default();
    while let Some(arg) = args.next()? {
        match arg {
            Arg::Option("--texts") => options.texts = Some(args.path("--texts")?),
            Arg::Option("--report") => options.report = Some(args.path("--report")?),
            Arg::Option("--lists") => options.lists = Some(args.path("--lists")?),
            Arg::Option("--format") => options.shown = args.word("--format", SHOWN)?,
            Arg::Option(option) => options.on = Some(args.day(option)?),
            Arg::Value(file) => options.files.push(file.into()),
        }
    }
    if options.report.is_some() && options.texts.is_none() {
        return Err(Stop::Wrong(words::REPORT_WANTS_TEXTS.to_owned()));
    }
    Ok(options)
}

fn run(args: Args) -> Result<End, Stop> {
    let options = options(args)?;
    let (scenarios, lists): (Vec<PathBuf>, Vec<PathBuf>) = options.files.iter().cloned().partition(|f| training::is_scenario(f));
    let loaded = lists_dir::load(options.lists.as_deref(), &lists, options.on.or_else(clock::today));
    // Lists that cannot decide cannot be what a scenario is held against.
    let whole = if loaded.is_usable() { loaded.lists().ok() } else { None };
    let training = training::load(&lists_dir::find(options.lists.as_deref()), &scenarios, whole.as_ref());
    let mut found = loaded.diagnostics.clone();
    found.extend(training.diagnostics.iter().cloned());
    let mut sources = loaded.sources();
    sources.extend(training.sources());
    let mut unreadable = loaded.unreadable || training.unreadable;
    let report = options.texts.as_deref().map(|dir| texts::Texts::read(dir).check(&loaded));
    if let Some(report) = &report {
        found.extend(report.diagnostics.iter().cloned());
        unreadable |= report.unreadable;
        if let Some(file) = &options.report {
            write_report(file, &loaded, report)?;
        }
    }
    let errors = |found: &[Diagnostic]| found.iter().filter(|d| d.is_error()).count();
    let all = errors(&found);
    if !options.files.is_empty() {
        keep_asked(&mut found, &loaded, &options.files);
    }
    let elsewhere = all - errors(&found);
    diagnostic::sort(&mut found);
    sources.sort_by(|a, b| a.path.cmp(&b.path));
    match options.shown {
        Shown::Json => show_json(&found, &sources, report.as_ref()),
        Shown::Text => show_text(&found, &sources, report.as_ref(), render::text),
        Shown::Github => show_text(&found, &sources, report.as_ref(), |d, s| github::line(d, s) + "\n"),
    }
    if elsewhere > 0 && !matches!(options.shown, Shown::Json) {
        output::line(words::errors_elsewhere(elsewhere));
    }
    Ok(if unreadable {
        End::Unreadable
    } else if found.iter().any(Diagnostic::is_error) {
        End::Findings
    } else {
        End::Well
    })
}

/// Writes the report beside the lists and texts; it covers all documents.
fn write_report(file: &Path, loaded: &Loaded, report: &texts::Report) -> Result<(), Stop> {
    fs::write(file, held::markdown(loaded, report)).map_err(|why| Stop::Wrong(words::report_not_written(&file.display().to_string(), &why)))
}

/// With files named, only what concerns them is shown.
fn keep_asked(found: &mut Vec<Diagnostic>, loaded: &Loaded, files: &[PathBuf]) {
    let asked: Vec<String> = files.iter().map(|p| loaded.shown(p)).collect();
    found.retain(|d| asked.contains(&d.file) || d.labels.iter().any(|l| asked.contains(&l.file)));
}

fn show_text(found: &[Diagnostic], sources: &[Source], report: Option<&texts::Report>, line: impl Fn(&Diagnostic, &[Source]) -> String) {
    for diagnostic in found {
        output::raw(&line(diagnostic, sources));
    }
    if let Some(report) = report {
        output::line(words::texts_summary(report));
        for line in &report.not_checked {
            output::line(words::not_checked(line));
        }
    }
    let errors = found.iter().filter(|d| d.is_error()).count();
    output::line(words::check_summary(sources.len(), errors, found.len() - errors));
}

fn show_json(found: &[Diagnostic], sources: &[Source], report: Option<&texts::Report>) {
    let diagnostics: Vec<_> = found.iter().map(|d| render::json(d, sources)).collect();
    let texts = report.map(|r| {
        json!({
            "clauses": r.clauses(), "amounts": r.held(Point::Amount), "stages": r.held(Point::Stage), "orders": r.held(Point::Order),
            "duties": r.held(Point::Duty), "penalties": r.held(Point::Kind), "general": r.held(Point::General), "not_checked": r.not_checked,
        })
    });
    output::line(json!({ "diagnostics": diagnostics, "texts": texts }));
}
