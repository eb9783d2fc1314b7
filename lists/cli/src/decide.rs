//! `decide`: cases in, decisions out. `why` reads its cases the same way.

use std::{
    fs,
    io::{BufRead, stdin},
    path::{Path, PathBuf},
};

use cailiang::{Case, Lists, decide};
use cailiang_lists::{
    Diagnostic, Source,
    case_file::{self, Format},
    render,
};

use crate::{
    End,
    args::{Arg, Args, Command, FORMATS, Format as Shown, Stop},
    lists_dir, output, replay, text, words,
};

/// The command.
pub const COMMAND: Command = Command { name: "decide", help: words::HELP_DECIDE, options: &["--lists", "--format", "--receipt"], run };

fn run(args: Args) -> Result<End, Stop> {
    cases(
        args,
        &Tell {
            json: |lists, case| serde_json::to_string(&decide(lists, case)),
            text: |lists, case| text::decision(lists, &decide(lists, case)),
        },
    )
}

/// What is told of a case.
pub struct Tell {
    /// As one JSON object.
    pub json: fn(&Lists, &Case) -> serde_json::Result<String>,
    /// For people; ends its own lines.
    pub text: fn(&Lists, &Case) -> String,
}

/// Reads the cases a command line names, and tells something of each.
pub fn cases(mut args: Args, tell: &Tell) -> Result<End, Stop> {
    let (mut paths, mut dir, mut shown, mut receipt) = (Vec::<PathBuf>::new(), None, Shown::Text, false);
    while let Some(arg) = args.next()? {
        match arg {
            Arg::Option("--lists") => dir = Some(args.path("--lists")?),
            Arg::Option("--receipt") => receipt = true,
            Arg::Option(option) => shown = args.word(option, FORMATS)?,
            Arg::Value(path) => paths.push(path.into()),
        }
    }
    let Some(opened) = lists_dir::open(dir.as_deref(), &[]) else { return Ok(End::Unreadable) };
    let json = shown == Shown::Json;
    let mut run = Run { lists: &opened.lists, tell, json, receipt, several: paths.len() > 1, first: true, end: End::Well };
    if paths.is_empty() {
        run.standard_input();
    }
    for path in &paths {
        if path.as_os_str() == "-" {
            run.standard_input();
        } else {
            run.file(path);
        }
    }
    Ok(run.end)
}

struct Run<'a> {
    lists: &'a Lists,
    tell: &'a Tell,
    json: bool,
    receipt: bool,
    several: bool,
    first: bool,
    end: End,
}

impl Run<'_> {
    fn file(&mut self, path: &Path) {
        let name = path.display().to_string();
        match fs::read_to_string(path) {
            Ok(content) => {
                let format = Format::of(&name);
                self.case(&Source::new(name, content), format);
            }
            Err(why) => {
                output::error(words::cannot_read(&name, &why));
                self.end = End::Unreadable;
            }
        }
    }

    /// One JSON case a line.
    fn standard_input(&mut self) {
        self.several = true;
        for (number, line) in stdin().lock().lines().enumerate() {
            match line {
                Ok(line) if line.trim().is_empty() => {}
                Ok(line) => self.line(number, line),
                Err(why) => {
                    output::error(words::cannot_read(words::STDIN, &why));
                    self.end = End::Unreadable;
                    return;
                }
            }
        }
    }

    fn line(&mut self, number: usize, line: String) {
        let source = Source::new(words::STDIN, line);
        match case_file::read(self.lists, &source, Format::Json) {
            Ok(case) => self.show(&case, words::STDIN),
            // Read again behind as many empty lines as came before, so that the place is right.
            Err(_) => self.case(&Source::new(words::STDIN, "\n".repeat(number) + &source.text), Format::Json),
        }
    }

    fn case(&mut self, source: &Source, format: Format) {
        match case_file::read(self.lists, source, format) {
            Ok(case) => self.show(&case, &source.path),
            Err(found) => self.refuse(&found, source),
        }
    }

    fn refuse(&mut self, found: &[Diagnostic], source: &Source) {
        self.end = End::Unreadable;
        for diagnostic in found {
            output::raw_error(&render::text(diagnostic, std::slice::from_ref(source)));
        }
    }

    fn show(&mut self, case: &Case, name: &str) {
        if self.receipt {
            // Several acts are decided each by itself: one line for each.
            let acts = if case.acts().is_empty() { std::slice::from_ref(case) } else { case.acts() };
            acts.iter().for_each(|act| output::line(replay::line(self.lists, act)));
            return;
        }
        if self.json {
            match (self.tell.json)(self.lists, case) {
                Ok(json) => output::line(json),
                Err(why) => {
                    output::error(why);
                    self.end = End::Unreadable;
                }
            }
            return;
        }
        if self.several {
            output::line(format!("{}── {name} ──", if self.first { "" } else { "\n" }));
        }
        self.first = false;
        output::raw(&(self.tell.text)(self.lists, case));
    }
}
