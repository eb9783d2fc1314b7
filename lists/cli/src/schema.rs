//! `schema`: the JSON Schema of the list format.

use std::{
    fs,
    path::{Path, PathBuf},
};

use cailiang_lists::{schema, training};

use crate::{
    End,
    args::{Arg, Args, Command, Stop},
    lists_dir, output, words,
};

/// The command.
pub const COMMAND: Command =
    Command { name: "schema", help: words::HELP_SCHEMA, options: &["--training", "--out", "--check", "--lists"], run: start };

/// What to do with the schema.
#[derive(Default)]
struct Options {
    /// Write it here instead of printing it.
    out: Option<PathBuf>,
    /// Only say whether the one in the lists is current.
    check: bool,
    /// The form of scenarios instead of that of lists.
    training: bool,
    /// Where the lists are; found by itself where not given.
    lists: Option<PathBuf>,
}

fn start(mut args: Args) -> Result<End, Stop> {
    let mut options = Options::default();
    while let Some(arg) = args.next()? {
        match arg {
            Arg::Option("--out") => options.out = Some(args.path("--out")?),
            Arg::Option("--check") => options.check = true,
            Arg::Option("--training") => options.training = true,
            Arg::Option(option) => options.lists = Some(args.path(option)?),
            Arg::Value(value) => return Err(Stop::Wrong(words::unknown_option(&value.to_string_lossy(), ""))),
        }
    }
    if options.check && options.out.is_some() {
        return Err(Stop::Wrong(words::OUT_AND_CHECK.to_owned()));
    }
    Ok(run(&options))
}

fn run(options: &Options) -> End {
    if options.check {
        let dir = lists_dir::find(options.lists.as_deref());
        let lists = check(&dir.join(schema::FILE), &schema::text());
        // Lists may stand without scenarios.
        let own = dir.join(training::FOLDER).is_dir().then(|| check(&dir.join(training::SCHEMA), &training::schema()));
        return own.map_or(lists, |own| lists.max(own));
    }
    let text = if options.training { training::schema() } else { schema::text() };
    let Some(out) = &options.out else {
        output::raw(&text);
        return End::Well;
    };
    let shown = out.display().to_string();
    match fs::write(out, text) {
        Ok(()) => output::line(words::schema_written(&shown)),
        Err(why) => {
            output::error(words::cannot_write(&shown, &why));
            return End::Unreadable;
        }
    }
    End::Well
}

fn check(path: &Path, current: &str) -> End {
    let shown = path.display().to_string();
    match fs::read_to_string(path) {
        // A checkout on another system may have other line ends.
        Ok(text) if text.replace("\r\n", "\n") == current => {
            output::line(words::schema_current(&shown));
            End::Well
        }
        Ok(_) => {
            output::line(words::schema_stale(&shown));
            End::Findings
        }
        Err(why) => {
            output::error(words::cannot_read(&shown, &why));
            End::Unreadable
        }
    }
}
