//! Whether lists may be released: checked, their examples held, their form canonical.

use std::{fs, path::Path};

use cailiang::day::Day;
use cailiang_lists::{
    Diagnostic, Loaded, Source, examples,
    fmt::{Formatter, schema_from},
    load_on, render,
    training::{self, Training},
};

use crate::{End, lists_dir::Opened, output, words};

/// Lists that may be released.
pub struct Ready {
    pub opened: Opened,
    pub training: Training,
}

/// Reads and checks; what forbids a release is told. With `fmt` files are brought into form first.
pub fn ready(dir: &Path, fmt: bool, on: Day) -> Result<Ready, End> {
    let loaded = load_on(dir, &[], Some(on));
    refuse(&loaded.diagnostics, &loaded.sources(), loaded.unreadable)?;
    let lists = loaded.lists().map_err(|missing| unreadable(&missing.to_string()))?;
    let training = training::load(dir, &[], Some(&lists));
    refuse(&training.diagnostics, &training.sources(), training.unreadable)?;
    let failed = examples::run(&lists, &loaded.files).into_iter().filter(|r| !r.differences.is_empty()).count();
    if failed > 0 {
        output::error(words::examples_fail(failed));
        return Err(End::Findings);
    }
    if formed(dir, &loaded, fmt)? {
        // What was written is read again.
        return ready(dir, false, on);
    }
    Ok(Ready { opened: Opened { loaded, lists }, training })
}

fn refuse(found: &[Diagnostic], sources: &[Source], failed: bool) -> Result<(), End> {
    let errors: Vec<&Diagnostic> = found.iter().filter(|d| d.is_error()).collect();
    if errors.is_empty() && !failed {
        return Ok(());
    }
    output::error(words::LISTS_UNUSABLE);
    errors.iter().for_each(|d| output::raw_error(&render::text(d, sources)));
    Err(if failed { End::Unreadable } else { End::Findings })
}

fn unreadable(why: &str) -> End {
    output::error(why);
    End::Unreadable
}

/// Whether any file was written anew; without leave to write, files out of form forbid the release.
fn formed(dir: &Path, loaded: &Loaded, fmt: bool) -> Result<bool, End> {
    let formatter = Formatter::new(loaded);
    let mut out_of_form = Vec::new();
    for source in loaded.sources() {
        let text = formatter.format(&source, schema_from(dir, Path::new(&source.path)).as_deref());
        if let Ok(text) = text
            && text != source.text
        {
            out_of_form.push((source.path, text));
        }
    }
    if out_of_form.is_empty() {
        return Ok(false);
    }
    if !fmt {
        let paths: Vec<&str> = out_of_form.iter().map(|(path, _)| path.as_str()).collect();
        output::error(words::out_of_form(&paths));
        return Err(End::Findings);
    }
    for (path, text) in &out_of_form {
        fs::write(path, text).map_err(|why| unreadable(&words::cannot_write(path, &why)))?;
        output::line(words::fmt_changed(path));
    }
    Ok(true)
}
