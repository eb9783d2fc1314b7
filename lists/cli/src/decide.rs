//! `decide`: cases in, decisions out.

use std::{
    fs,
    io::{BufRead, stdin},
    path::Path,
};

use cailiang::{Lists, decide};
use cailiang_lists::{
    Diagnostic, Source,
    case_file::{self, Format},
    load, render,
};

use crate::{End, args::Options, lists_dir, output, text, words};

/// Runs the command.
pub fn run(options: &Options) -> End {
    let Some(lists) = lists(options) else { return End::Unreadable };
    let mut run = Run { lists: &lists, json: options.json, several: options.paths.len() > 1, first: true, end: End::Well };
    if options.paths.is_empty() {
        run.standard_input();
    }
    for path in &options.paths {
        if path.as_os_str() == "-" {
            run.standard_input();
        } else {
            run.file(path);
        }
    }
    run.end
}

/// The lists, if nothing forbids using them.
fn lists(options: &Options) -> Option<Lists> {
    let loaded = load(&lists_dir::find(options.lists.as_deref()));
    if !loaded.is_usable() {
        output::error(words::LISTS_UNUSABLE);
        let sources = loaded.sources();
        for diagnostic in loaded.diagnostics.iter().filter(|d| d.is_error()) {
            output::raw_error(&render::text(diagnostic, &sources));
        }
        return None;
    }
    loaded.lists().map_err(output::error).ok()
}

struct Run<'a> {
    lists: &'a Lists,
    json: bool,
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

    fn show(&mut self, case: &cailiang::Case, name: &str) {
        let decision = decide(self.lists, case);
        if self.json {
            match serde_json::to_string(&decision) {
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
        output::raw(&text::decision(self.lists, &decision));
    }
}
