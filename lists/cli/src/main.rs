//! `cailiang`: checks and formats lists and decides cases on the command line.

mod args;
mod check;
mod decide;
mod fmt;
mod lists_dir;
mod output;
mod schema;
mod text;
mod words;

use std::process::ExitCode;

use args::Command;

/// How a command ended.
#[derive(Clone, Copy, PartialEq, Eq)]
enum End {
    /// All went well.
    Well,
    /// The lists have errors.
    Findings,
    /// Something could not be read.
    Unreadable,
}

impl From<End> for ExitCode {
    fn from(end: End) -> Self {
        match end {
            End::Well => Self::SUCCESS,
            End::Findings => Self::from(1),
            End::Unreadable => Self::from(2),
        }
    }
}

fn main() -> ExitCode {
    let end = match args::parse(lexopt::Parser::from_env()) {
        Ok(Command::Help(text)) => {
            output::line(text);
            End::Well
        }
        Ok(Command::Check(options)) => check::run(&options),
        Ok(Command::Decide(options)) => decide::run(&options),
        Ok(Command::Fmt(options)) => fmt::run(&options),
        Ok(Command::Schema(options)) => schema::run(&options),
        Err(why) => {
            output::error(&why);
            End::Unreadable
        }
    };
    end.into()
}
