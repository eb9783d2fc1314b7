//! `cargo web`: checks the lists, builds the page, compresses it, serves it.
//!
//! One step a file, in the order of [`build::run`]: [`lists`] → [`wasm`] →
//! [`site`] → [`squeeze`] → [`sizes`]; [`serve`] shows the result.

mod build;
mod keeper;
mod lists;
mod media;
mod published;
mod put;
mod serve;
mod site;
mod sizes;
mod squeeze;
mod texts;
mod wasm;
mod words;

use std::{path::PathBuf, process::ExitCode};

/// A step that could not be finished: what is wrong and what to do, in Chinese.
type Step<T> = Result<T, String>;

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    match run(&args) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}

fn run(args: &[String]) -> Step<()> {
    let (command, options) = args.split_first().map_or(("", args), |(c, rest)| (c.as_str(), rest));
    match command {
        "build" => {
            let options = Options::read(options)?;
            build::run(options.quick, options.texts.as_deref()).map(|_| ())
        }
        "serve" => {
            let options = Options::read(options)?;
            let dist = build::run(options.quick, options.texts.as_deref())?;
            serve::run(&dist, options.port, options.everyone)
        }
        "" | "help" | "--help" | "-h" => {
            println!("{}", words::HELP);
            Ok(())
        }
        other => Err(words::unknown_option(other)),
    }
}

/// What stands behind the command.
struct Options {
    /// Whether the page is only to be tried: compiled and compressed less.
    quick: bool,
    /// Whether other devices in the same network may open the page.
    everyone: bool,
    /// The port.
    port: u16,
    /// A folder with the articles' own words.
    texts: Option<PathBuf>,
}

impl Options {
    fn read(args: &[String]) -> Step<Self> {
        let mut options = Self { quick: false, everyone: false, port: 8080, texts: None };
        let mut args = args.iter();
        while let Some(arg) = args.next() {
            match arg.as_str() {
                "--quick" => options.quick = true,
                "--host" => options.everyone = true,
                "--port" => {
                    let port = args.next().and_then(|p| p.parse().ok());
                    options.port = port.ok_or_else(|| words::BAD_PORT.to_owned())?;
                }
                "--texts" => options.texts = Some(args.next().map(PathBuf::from).ok_or_else(|| words::NO_TEXTS_FOLDER.to_owned())?),
                other => return Err(words::unknown_option(other)),
            }
        }
        Ok(options)
    }
}
