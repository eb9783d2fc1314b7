//! `diff`: what changed in law between two sets of lists.

use std::path::{Path, PathBuf};

use cailiang_lists::{
    Diagnostic,
    diff::{self, Diff},
    fmt::lists_at,
};

use crate::{
    End,
    args::{Arg, Args, Command, Stop},
    lists_dir::{self, Opened},
    output, words,
};

/// The command.
pub const COMMAND: Command = Command { name: "diff", help: words::HELP_DIFF, options: &["--violation", "--format", "--lists"], run };

/// How a diff is shown.
#[derive(Clone, Copy, Default)]
enum Shown {
    #[default]
    Text,
    Json,
    Markdown,
}

fn run(mut args: Args) -> Result<End, Stop> {
    const SHOWN: &[(&str, Shown)] = &[("text", Shown::Text), ("json", Shown::Json), ("markdown", Shown::Markdown)];
    let (mut paths, mut violation, mut shown, mut dir): (Vec<PathBuf>, _, _, Option<PathBuf>) = (Vec::new(), None, Shown::Text, None);
    while let Some(arg) = args.next()? {
        match arg {
            Arg::Option("--violation") => violation = Some(args.text("--violation")?),
            Arg::Option("--format") => shown = args.word("--format", SHOWN)?,
            Arg::Option(option) => dir = Some(args.path(option)?),
            Arg::Value(path) => paths.push(path.into()),
        }
    }
    let [old, new] = paths.as_slice() else { return Err(Stop::Wrong(words::TWO_SIDES.to_owned())) };
    let Some((old, new)) = open(dir.as_deref(), old).zip(open(dir.as_deref(), new)) else { return Ok(End::Unreadable) };
    let mut diff = between(&old, &new);
    if let Some(asked) = violation {
        let id = new.lists.violation(&asked).or_else(|| old.lists.violation(&asked)).map(|v| v.id.clone());
        let known = || new.lists.violations().map(|v| v.id.as_str());
        diff = diff.about(&id.ok_or_else(|| Stop::Wrong(words::unknown_act(&asked, &cailiang::suggestion::hint(&asked, known()))))?);
    }
    match shown {
        Shown::Text => output::raw(&diff::text(&diff)),
        Shown::Markdown => output::raw(&diff::markdown(&diff)),
        Shown::Json => output::line(json(&diff)),
    }
    Ok(if diff.is_empty() { End::Well } else { End::Findings })
}

/// What changed between two opened sets.
pub fn between(old: &Opened, new: &Opened) -> Diff {
    diff::diff_with_files((&old.lists, &old.loaded.files), (&new.lists, &new.loaded.files))
}

/// One side: a whole folder of lists; or some files, read in their place among the others.
pub fn open(others: Option<&Path>, path: &Path) -> Option<Opened> {
    if path.join("national").is_dir() {
        return lists_dir::open_but(Some(path), &[], examples);
    }
    match lists_at(path) {
        Ok(files) => lists_dir::open_but(others, &files, examples),
        Err((path, why)) => {
            output::error(words::cannot_read(&path.display().to_string(), &why));
            None
        }
    }
}

/// Examples that fail say nothing about what the lists say.
fn examples(found: &Diagnostic) -> bool {
    found.code == "example-fails"
}

fn json(diff: &Diff) -> String {
    serde_json::to_string(diff).unwrap_or_default()
}
