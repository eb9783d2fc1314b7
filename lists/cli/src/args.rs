//! What the user asked for.

use std::{ffi::OsString, path::PathBuf};

use lexopt::{
    Arg::{Long, Short, Value},
    Parser,
};

use crate::{fmt, schema, words};

/// A command with its options.
#[derive(Debug, PartialEq, Eq)]
pub enum Command {
    /// Print this.
    Help(&'static str),
    /// Check lists.
    Check(Options),
    /// Decide cases.
    Decide(Options),
    /// Format lists.
    Fmt(fmt::Options),
    /// Print, write or check the schema.
    Schema(schema::Options),
}

/// The options of both commands.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// Files to work on; `-` is standard input.
    pub paths: Vec<PathBuf>,
    /// Where the lists are; found by itself where not given.
    pub lists: Option<PathBuf>,
    /// Verbatim statutes to hold the lists against (check only).
    pub texts: Option<PathBuf>,
    /// JSON instead of text.
    pub json: bool,
}

/// Reads the command line.
///
/// # Errors
/// What is wrong with it, in Chinese.
pub fn parse(mut parser: Parser) -> Result<Command, String> {
    let name = match parser.next().map_err(|e| words::bad_option(&e.to_string()))? {
        None | Some(Short('h') | Long("help")) => return Ok(Command::Help(words::HELP)),
        Some(Short('V') | Long("version")) => return Ok(Command::Help(words::VERSION)),
        Some(Value(name)) => name.to_string_lossy().into_owned(),
        Some(other) => return Err(unexpected(&other)),
    };
    match name.as_str() {
        "check" => options(parser, true).map(|o| o.map_or(Command::Help(words::HELP_CHECK), Command::Check)),
        "decide" => options(parser, false).map(|o| o.map_or(Command::Help(words::HELP_DECIDE), Command::Decide)),
        "fmt" => fmt::options(parser).map(|o| o.map_or(Command::Help(words::HELP_FMT), Command::Fmt)),
        "schema" => schema::options(parser).map(|o| o.map_or(Command::Help(words::HELP_SCHEMA), Command::Schema)),
        "help" => Ok(Command::Help(words::HELP)),
        other => {
            let hint = cailiang::suggestion::hint(other, ["check", "decide", "fmt", "schema", "help"].into_iter());
            Err(words::unknown_command(other, &hint))
        }
    }
}

/// `None` where help is asked for.
fn options(mut parser: Parser, check: bool) -> Result<Option<Options>, String> {
    let mut options = Options::default();
    while let Some(arg) = parser.next().map_err(|e| words::bad_option(&e.to_string()))? {
        match arg {
            Short('h') | Long("help") => return Ok(None),
            Long("lists") => options.lists = Some(value(&mut parser, "--lists")?.into()),
            Long("texts") if check => options.texts = Some(value(&mut parser, "--texts")?.into()),
            Long("format") => {
                options.json = match value(&mut parser, "--format")?.to_string_lossy().as_ref() {
                    "json" => true,
                    "text" => false,
                    other => return Err(words::unknown_format(other)),
                }
            }
            Value(path) => options.paths.push(path.into()),
            other => return Err(unexpected(&other)),
        }
    }
    Ok(Some(options))
}

/// The value of an option.
pub fn value(parser: &mut Parser, option: &str) -> Result<OsString, String> {
    parser.value().map_err(|_| words::value_missing(option))
}

/// What to say of an option nobody knows.
pub fn unexpected(arg: &lexopt::Arg<'_>) -> String {
    match arg {
        Long(name) => words::unknown_option(&format!("--{name}")),
        Short(name) => words::unknown_option(&format!("-{name}")),
        Value(text) => words::unknown_option(&text.to_string_lossy()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(args: &[&str]) -> Result<Command, String> {
        parse(Parser::from_args(args))
    }

    #[test]
    fn reads_commands() {
        let want = Options { paths: vec!["a.toml".into()], lists: Some("l".into()), texts: None, json: true };
        assert_eq!(read(&["decide", "a.toml", "--format", "json", "--lists=l"]), Ok(Command::Decide(want)));
        assert_eq!(read(&[]), Ok(Command::Help(words::HELP)));
        assert_eq!(read(&["check", "-h"]), Ok(Command::Help(words::HELP_CHECK)));
    }

    #[test]
    fn says_what_is_wrong() {
        assert!(read(&["chek"]).is_err_and(|e| e.contains("check")));
        assert!(read(&["decide", "--texts", "x"]).is_err());
        assert!(read(&["decide", "--format", "xml"]).is_err());
        assert!(read(&["decide", "--lists"]).is_err());
    }
}
