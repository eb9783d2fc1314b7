//! `schema`: the JSON Schema of the list format.

use std::{fs, path::PathBuf};

use cailiang_lists::schema;
use lexopt::{
    Arg::{Long, Short},
    Parser,
};

use crate::{End, args, lists_dir, output, words};

/// What to do with the schema.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// Write it here instead of printing it.
    pub out: Option<PathBuf>,
    /// Only say whether the one in the lists is current.
    pub check: bool,
    /// Where the lists are; found by itself where not given.
    pub lists: Option<PathBuf>,
}

/// Reads the options; `None` where help is asked for.
///
/// # Errors
/// What is wrong with them, in Chinese.
pub fn options(mut parser: Parser) -> Result<Option<Options>, String> {
    let mut options = Options::default();
    while let Some(arg) = parser.next().map_err(|e| words::bad_option(&e.to_string()))? {
        match arg {
            Short('h') | Long("help") => return Ok(None),
            Long("out") => options.out = Some(args::value(&mut parser, "--out")?.into()),
            Long("lists") => options.lists = Some(args::value(&mut parser, "--lists")?.into()),
            Long("check") => options.check = true,
            other => return Err(args::unexpected(&other)),
        }
    }
    if options.check && options.out.is_some() {
        return Err(words::OUT_AND_CHECK.to_owned());
    }
    Ok(Some(options))
}

/// Runs the command.
pub fn run(options: &Options) -> End {
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
