//! `check`: reads the lists and shows what is wrong with them.

use std::path::Path;

use cailiang_lists::{Diagnostic, Loaded, Source, load_with, render, texts};
use serde_json::json;

use crate::{End, args::Options, lists_dir, output, words};

/// Runs the command.
pub fn run(options: &Options) -> End {
    let dir = lists_dir::find(options.lists.as_deref());
    let loaded = load_with(&dir, &options.paths);
    let mut found = loaded.diagnostics.clone();
    let mut sources = loaded.sources();
    let mut unreadable = loaded.unreadable;
    let report = options.texts.as_deref().map(|texts| against(&loaded, texts));
    if let Some(report) = &report {
        found.extend(report.diagnostics.iter().cloned());
        unreadable |= report.unreadable;
    }
    if !options.paths.is_empty() {
        keep_asked(&mut found, &loaded, options);
    }
    cailiang_lists::diagnostic::sort(&mut found);
    sources.sort_by(|a, b| a.path.cmp(&b.path));
    if options.json {
        show_json(&found, &sources, report.as_ref());
    } else {
        show_text(&found, &sources, &loaded, report.as_ref());
    }
    if unreadable {
        End::Unreadable
    } else if found.iter().any(Diagnostic::is_error) {
        End::Findings
    } else {
        End::Well
    }
}

fn against(loaded: &Loaded, dir: &Path) -> texts::Report {
    texts::check(loaded, dir)
}

/// With files named, only what concerns them is shown.
fn keep_asked(found: &mut Vec<Diagnostic>, loaded: &Loaded, options: &Options) {
    let asked: Vec<String> = options.paths.iter().map(|p| loaded.shown(p)).collect();
    found.retain(|d| asked.contains(&d.file) || d.labels.iter().any(|l| asked.contains(&l.file)));
}

fn show_text(found: &[Diagnostic], sources: &[Source], loaded: &Loaded, report: Option<&texts::Report>) {
    for diagnostic in found {
        output::raw(&render::text(diagnostic, sources));
    }
    if let Some(report) = report {
        output::line(words::texts_summary(report));
        for line in &report.not_checked {
            output::line(words::not_checked(line));
        }
    }
    let errors = found.iter().filter(|d| d.is_error()).count();
    output::line(words::check_summary(loaded.files.len(), errors, found.len() - errors));
}

fn show_json(found: &[Diagnostic], sources: &[Source], report: Option<&texts::Report>) {
    let diagnostics: Vec<_> = found.iter().map(|d| render::json(d, sources)).collect();
    let texts = report.map(|r| {
        json!({
            "clauses": r.clauses, "amounts": r.amounts, "stages": r.stages, "orders": r.orders, "duties": r.duties,
            "penalties": r.penalties, "general": r.general, "not_checked": r.not_checked,
        })
    });
    output::line(json!({ "diagnostics": diagnostics, "texts": texts }));
}
