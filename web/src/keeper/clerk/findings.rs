//! Reading and checking: the same functions, in the same order, as the command line.

use std::path::Path;

use cailiang_lists::{Diagnostic, Loaded, Source, explain, fix, load, load_beside, render};

use super::{Desk, positions};
use crate::keeper::said::{Finding, Fix, Found, Label};

/// Of the errors in files that are not open, so many are told.
const TOLD: usize = 3;

impl Desk {
    /// Reads and checks anew where something changed.
    pub(super) fn refresh(&mut self) {
        if self.read.is_none() {
            self.read = Some(self.load());
        }
    }

    fn load(&self) -> Loaded {
        let place = |path: &str| load::place_of(Path::new(path));
        let own = |path: &str| self.files.iter().find(|f| f.published && f.path == path);
        let published = || {
            let text = |(path, text): &(String, String)| {
                let text = own(path).map_or(text, |f| &f.text);
                (Source::new(path.clone(), text.clone()), place(path))
            };
            self.published.iter().map(text).collect()
        };
        let shipped = if self.whole { Vec::new() } else { published() };
        let others = self.files.iter().filter(|f| self.whole || !f.published);
        let others = others.map(|f| (Source::new(f.path.clone(), f.text.clone()), f.place.clone().unwrap_or_else(|| place(&f.path))));
        load_beside(shipped, others.collect(), self.today)
    }

    /// Everything that is wrong with the open files.
    pub(super) fn found(&mut self) -> Found {
        self.refresh();
        let Some(read) = &self.read else { return Found::default() };
        let sources = read.sources();
        let open = |path: &str| path.is_empty() || self.files.iter().any(|f| f.path == path);
        let asked = |d: &&Diagnostic| open(&d.file) || d.labels.iter().any(|l| open(&l.file));
        let elsewhere: Vec<&Diagnostic> = read.diagnostics.iter().filter(|d| d.is_error() && !asked(d)).collect();
        Found {
            findings: read.diagnostics.iter().filter(asked).map(|d| finding(d, &sources)).collect(),
            files: sources.len(),
            elsewhere: elsewhere.len(),
            examples_elsewhere: elsewhere.iter().take(TOLD).map(|d| render::text(d, &sources)).collect(),
        }
    }
}

fn finding(d: &Diagnostic, sources: &[Source]) -> Finding {
    let source = |path: &str| sources.iter().find(|s| s.path == path);
    let own = source(&d.file);
    let counted = |source: &Source, byte: usize| {
        let at = source.position(byte);
        (at.line, at.column)
    };
    let label = |l: &cailiang_lists::diagnostic::Label| {
        Some(Label { file: l.file.clone(), place: counted(source(&l.file)?, l.span.start), text: l.text.clone() })
    };
    Finding {
        error: d.is_error(),
        code: d.code.to_owned(),
        explained: explain::find(d.code).map(|c| c.text.to_owned()).unwrap_or_default(),
        file: d.file.clone(),
        place: own.zip(d.span).map(|(s, span)| counted(s, span.start)),
        span: own.zip(d.span).map(|(s, span)| (positions::at(s, span.start), positions::at(s, span.end))),
        message: d.message.clone(),
        hint: d.hint.clone(),
        labels: d.labels.iter().filter_map(label).collect(),
        printed: render::text(d, sources),
        fix: own.and_then(|s| {
            let edit = fix::edit(d, s)?;
            Some(Fix { from: positions::at(s, edit.span.start), to: positions::at(s, edit.span.end), with: edit.with })
        }),
    }
}
