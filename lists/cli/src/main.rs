//! `cailiang`: checks lists, explains them and decides cases on the command line.

mod args;
mod backtest;
mod check;
mod clock;
mod decide;
mod diff;
mod drill;
mod exam;
mod expiring;
mod explain;
mod fmt;
mod github;
mod held;
mod lists_dir;
mod new;
mod output;
mod papers;
mod quiz;
mod release;
mod replay;
mod schema;
mod show;
mod synth;
mod table;
mod test;
mod text;
mod whatif;
mod why;
mod words;

use std::process::ExitCode;

use args::{Asked, Command, Stop};

/// Every command, one file each.
const COMMANDS: &[Command] = &[
    check::COMMAND,
    test::COMMAND,
    decide::COMMAND,
    why::COMMAND,
    whatif::COMMAND,
    replay::COMMAND,
    papers::COMMAND,
    backtest::COMMAND,
    synth::COMMAND,
    drill::COMMAND,
    exam::COMMAND,
    show::COMMAND,
    explain::COMMAND,
    new::COMMAND,
    fmt::COMMAND,
    schema::COMMAND,
    expiring::COMMAND,
    diff::COMMAND,
    release::COMMAND,
];

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum End {
    /// All went well.
    Well,
    /// Something was found: errors in the lists, examples that fail.
    Findings,
    /// Something could not be read, or was asked for wrongly.
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
        Ok(Asked::Print(text)) => print(text),
        Ok(Asked::Run(command, args)) => match (command.run)(args) {
            Ok(end) => end,
            Err(Stop::Help) => print(command.help),
            Err(Stop::Wrong(why)) => refuse(&why),
        },
        Err(why) => refuse(&why),
    };
    end.into()
}

fn print(text: &str) -> End {
    output::line(text);
    End::Well
}

fn refuse(why: &str) -> End {
    output::error(why);
    End::Unreadable
}
