//! `fmt`: brings lists into their canonical form.

use std::{
    fs,
    path::{Path, PathBuf},
};

use cailiang_lists::{
    Diagnostic, Loaded, Source,
    fmt::{Formatter, lists_at, schema_from},
    load_with, render, training,
};

use crate::{
    End,
    args::{Arg, Args, Command, Stop},
    lists_dir, output, words,
};

/// The command.
pub const COMMAND: Command = Command { name: "fmt", help: words::HELP_FMT, options: &["--check", "--lists"], run: start };

/// What to format.
#[derive(Default)]
struct Options {
    /// Files and folders; all lists where there are none.
    paths: Vec<PathBuf>,
    /// Only say what would change.
    check: bool,
    /// Where the lists are; found by itself where not given.
    lists: Option<PathBuf>,
}

fn start(mut args: Args) -> Result<End, Stop> {
    let mut options = Options::default();
    while let Some(arg) = args.next()? {
        match arg {
            Arg::Option("--check") => options.check = true,
            Arg::Option(option) => options.lists = Some(args.path(option)?),
            Arg::Value(path) => options.paths.push(path.into()),
        }
    }
    Ok(run(&options))
}

/// What became of a file.
enum Done {
    Same,
    Changed,
    Refused,
    Failed,
}

fn run(options: &Options) -> End {
    let dir = lists_dir::find(options.lists.as_deref());
    let mut failed = false;
    let mut asked = Vec::new();
    for path in &options.paths {
        match lists_at(path) {
            Ok(found) => asked.extend(found),
            Err((path, why)) => {
                output::error(words::cannot_read(&path.display().to_string(), &why));
                failed = true;
            }
        }
    }
    let lists: Vec<PathBuf> = asked.iter().filter(|path| !training::is_scenario(path)).cloned().collect();
    let loaded = load_with(&dir, &lists);
    for unreadable in loaded.diagnostics.iter().filter(|d| d.code == "unreadable") {
        output::raw_error(&render::text(unreadable, &[]));
    }
    failed |= loaded.unreadable;
    if options.paths.is_empty() {
        let scenarios = training::load(&dir, &[], None);
        let all = loaded.sources().into_iter().chain(scenarios.sources());
        asked = all.map(|source| PathBuf::from(source.path)).collect();
    }
    let formatter = Formatter::new(&loaded);
    let (mut changed, mut refused) = (0, 0);
    for path in &asked {
        match one(&formatter, &loaded, &dir, path, options.check) {
            Done::Same => {}
            Done::Changed => changed += 1,
            Done::Refused => refused += 1,
            Done::Failed => failed = true,
        }
    }
    output::line(words::fmt_summary(asked.len(), changed, refused, options.check));
    match (failed, refused > 0 || options.check && changed > 0) {
        (true, _) => End::Unreadable,
        (_, true) => End::Findings,
        _ => End::Well,
    }
}

fn one(formatter: &Formatter, loaded: &Loaded, dir: &Path, path: &Path, check: bool) -> Done {
    let shown = loaded.shown(path);
    let Ok(text) = fs::read_to_string(path) else {
        // Said already when the lists were loaded.
        return Done::Failed;
    };
    let source = Source::new(&shown, text);
    match formatter.format(&source, schema_from(dir, path).as_deref()) {
        Ok(text) if text == source.text => Done::Same,
        Ok(_) if check => {
            output::line(words::fmt_would_change(&shown));
            Done::Changed
        }
        Ok(text) => write(path, &shown, &text),
        Err(found) => {
            refuse(&found, source);
            Done::Refused
        }
    }
}

fn write(path: &Path, shown: &str, text: &str) -> Done {
    match fs::write(path, text) {
        Ok(()) => {
            output::line(words::fmt_changed(shown));
            Done::Changed
        }
        Err(why) => {
            output::error(words::cannot_write(shown, &why));
            Done::Failed
        }
    }
}

fn refuse(found: &[Diagnostic], source: Source) {
    let sources = [source];
    for diagnostic in found {
        output::raw_error(&render::text(diagnostic, &sources));
    }
}
