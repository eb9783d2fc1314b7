//! `schema`: the JSON Schema of the list format.

use std::{fs, path::PathBuf};

use cailiang_lists::schema;

use crate::{
    End,
    args::{Arg, Args, Command, Stop},
    lists_dir, output, words,
};

/// The command.
pub const COMMAND: Command = Command { name: "schema", help: words::HELP_SCHEMA, options: &["--out", "--check", "--lists"], run: start };

/// What to do with the schema.
#[derive(Default)]
struct Options {
    /// Write it here instead of printing it.
    out: Option<PathBuf>,
    /// Only say whether the one in the lists is current.
    check: bool,
    /// Where the lists are; found by itself where not given.
    lists: Option<PathBuf>,
}

fn start(mut args: Args) -> Result<End, Stop> {
    let mut options = Options::default();
    while let Some(arg) = args.next()? {
        match arg {
            Arg::Option("--out") => options.out = Some(args.path("--out")?),
            Arg::Option("--check") => options.check = true,
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
        return check(options);
    }
    let Some(out) = &options.out else {
        output::raw(&schema::text());
        return End::Well;
    };
    let shown = out.display().to_string();
    match fs::write(out, schema::text()) {
        Ok(()) => output::line(words::schema_written(&shown)),
        Err(why) => {
            output::error(words::cannot_write(&shown, &why));
            return End::Unreadable;
        }
    }
    End::Well
}

fn check(options: &Options) -> End {
    let path = lists_dir::find(options.lists.as_deref()).join(schema::FILE);
    let shown = path.display().to_string();
    match fs::read_to_string(&path) {
        // A checkout on another system may have other line ends.
        Ok(text) if text.replace("\r\n", "\n") == schema::text() => {
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
