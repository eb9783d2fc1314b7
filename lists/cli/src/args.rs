//! Reading the command line: the command, then its own options.

use std::{ffi::OsString, path::PathBuf};

use cailiang::{day::Day, suggestion};
use lexopt::{
    Arg::{Long, Short, Value},
    Parser,
};

use crate::{COMMANDS, End, words};

/// One command. Each stands in its own file and is listed once, in [`COMMANDS`].
pub struct Command {
    /// What the user types.
    pub name: &'static str,
    /// What `--help` prints.
    pub help: &'static str,
    /// The options it knows, with their dashes.
    pub options: &'static [&'static str],
    /// Reads its options and runs it.
    pub run: fn(Args) -> Result<End, Stop>,
}

/// Why a command does not run.
#[derive(Debug, PartialEq, Eq)]
pub enum Stop {
    /// Its help is asked for.
    Help,
    /// The command line is wrong; in Chinese.
    Wrong(String),
}

/// What stands on the command line.
#[derive(Debug, PartialEq, Eq)]
pub enum Arg {
    /// One of the command's options.
    Option(&'static str),
    /// Anything else.
    Value(OsString),
}

/// What is behind the command's name.
pub struct Args {
    parser: Parser,
    options: &'static [&'static str],
}

impl Args {
    /// The next option or value; `None` at the end.
    pub fn next(&mut self) -> Result<Option<Arg>, Stop> {
        let name = match self.parser.next().map_err(|e| Stop::Wrong(words::bad_option(&e.to_string())))? {
            None => return Ok(None),
            Some(Value(value)) => return Ok(Some(Arg::Value(value))),
            Some(Short('h') | Long("help")) => return Err(Stop::Help),
            Some(Long(name)) => format!("--{name}"),
            Some(Short(name)) => format!("-{name}"),
        };
        match self.options.iter().find(|o| **o == name) {
            Some(option) => Ok(Some(Arg::Option(option))),
            None => Err(Stop::Wrong(words::unknown_option(&name, &suggestion::hint(&name, self.options.iter().copied())))),
        }
    }

    /// What stands behind an option.
    pub fn value(&mut self, option: &str) -> Result<OsString, Stop> {
        self.parser.value().map_err(|_| Stop::Wrong(words::value_missing(option)))
    }

    /// A path behind an option.
    pub fn path(&mut self, option: &str) -> Result<PathBuf, Stop> {
        self.value(option).map(PathBuf::from)
    }

    /// A text behind an option.
    pub fn text(&mut self, option: &str) -> Result<String, Stop> {
        Ok(self.value(option)?.to_string_lossy().into_owned())
    }

    /// A day behind an option.
    pub fn day(&mut self, option: &str) -> Result<Day, Stop> {
        self.text(option)?.parse().map_err(|e: cailiang::day::NoDay| Stop::Wrong(words::bad_value(option, &e.to_string())))
    }

    /// One of some words behind an option.
    pub fn word<T: Copy>(&mut self, option: &str, words: &[(&str, T)]) -> Result<T, Stop> {
        let text = self.text(option)?;
        let known = || words.iter().map(|(word, _)| *word);
        let found = words.iter().find(|(word, _)| *word == text).map(|(_, meaning)| *meaning);
        found.ok_or_else(|| {
            let known: Vec<&str> = known().collect();
            Stop::Wrong(words::unknown_word(option, &text, &known, &suggestion::hint(&text, known.iter().copied())))
        })
    }
}

/// How results are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// For people.
    #[default]
    Text,
    /// For programs.
    Json,
}

/// The words behind `--format`, where there is nothing beside text and JSON.
pub const FORMATS: &[(&str, Format)] = &[("text", Format::Text), ("json", Format::Json)];

/// What the command line comes to.
pub enum Asked {
    /// Print this.
    Print(&'static str),
    /// Run this.
    Run(&'static Command, Args),
}

/// Finds the command.
pub fn parse(mut parser: Parser) -> Result<Asked, String> {
    let name = match parser.next().map_err(|e| words::bad_option(&e.to_string()))? {
        None | Some(Short('h') | Long("help")) => return Ok(Asked::Print(words::HELP)),
        Some(Short('V') | Long("version")) => return Ok(Asked::Print(words::VERSION)),
        Some(Value(name)) => name.to_string_lossy().into_owned(),
        Some(Long(name)) => return Err(words::unknown_option(&format!("--{name}"), "")),
        Some(Short(name)) => return Err(words::unknown_option(&format!("-{name}"), "")),
    };
    if name == "help" {
        return help(parser);
    }
    command(&name).map(|command| Asked::Run(command, Args { parser, options: command.options }))
}

/// `help`, or `help COMMAND`.
fn help(mut parser: Parser) -> Result<Asked, String> {
    match parser.next() {
        Ok(Some(Value(name))) => command(&name.to_string_lossy()).map(|c| Asked::Print(c.help)),
        _ => Ok(Asked::Print(words::HELP)),
    }
}

fn command(name: &str) -> Result<&'static Command, String> {
    COMMANDS.iter().find(|c| c.name == name).ok_or_else(|| {
        let hint = suggestion::hint(name, COMMANDS.iter().map(|c| c.name).chain(["help"]));
        words::unknown_command(name, &hint)
    })
}

/// The arguments of a command as its tests write them.
#[cfg(test)]
pub fn of(command: &Command, args: &[&str]) -> Args {
    Args { parser: Parser::from_args(args), options: command.options }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::panic, clippy::expect_used, reason = "tests fail by panicking")]

    use super::*;

    fn wrong(args: &[&str]) -> String {
        parse(Parser::from_args(args)).err().expect("refused")
    }

    #[test]
    fn finds_commands_and_says_what_is_wrong() {
        assert!(matches!(parse(Parser::from_args(["check", "x"])), Ok(Asked::Run(c, _)) if c.name == "check"));
        assert!(matches!(parse(Parser::from_args::<[&str; 0]>([])), Ok(Asked::Print(text)) if text == words::HELP));
        assert!(matches!(parse(Parser::from_args(["help", "check"])), Ok(Asked::Print(text)) if text == words::HELP_CHECK));
        assert!(wrong(&["chek"]).contains("您是不是想写“check”？"));
        assert!(wrong(&["--lists"]).contains("--lists"));
    }

    #[test]
    fn every_command_is_in_the_help_and_explains_its_options() {
        for command in COMMANDS {
            assert!(words::HELP.contains(&format!("cargo cailiang {}", command.name)), "{}", command.name);
            assert!(command.help.contains(&format!("用法：cargo cailiang {}", command.name)), "{}", command.name);
            assert!(command.help.contains("退出码"), "{}", command.name);
            for option in command.options {
                assert!(command.help.contains(&format!("\n  {option} ")), "{} {option}", command.name);
            }
        }
    }

    #[test]
    fn options_belong_to_their_command() {
        let check = COMMANDS.iter().find(|c| c.name == "check").expect("there");
        let mut args = of(check, &["--text", "x"]);
        assert!(matches!(args.next(), Err(Stop::Wrong(why)) if why.contains("您是不是想写“--texts”？")));
        let mut args = of(check, &["--help"]);
        assert_eq!(args.next(), Err(Stop::Help));
        let mut args = of(check, &["--on", "2024-13-01"]);
        assert_eq!(args.next(), Ok(Some(Arg::Option("--on"))));
        assert!(matches!(args.day("--on"), Err(Stop::Wrong(why)) if why.contains("--on") && why.contains("2024-05-20")));
    }
}
