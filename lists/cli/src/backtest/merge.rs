//! `backtest merge`: parts put together; the report is that of one run over everything.

use std::{
    fs,
    path::{Path, PathBuf},
};

use cailiang_backtest::Partial;

use super::{show::Shown, told};
use crate::{End, output, words};

/// Puts the parts together that are named behind `merge`.
pub fn merge(paths: &[PathBuf], format: Shown, out: Option<&Path>, part: Option<&Path>) -> End {
    let mut whole: Option<Partial> = None;
    for path in paths.iter().skip(1) {
        let name = path.display().to_string();
        let text = match fs::read_to_string(path) {
            Ok(text) => text,
            Err(why) => {
                output::error(words::cannot_read(&name, &why));
                return End::Unreadable;
            }
        };
        // A file may hold several parts, one a line: what a cluster's `pipe` gathers.
        for line in text.lines().filter(|l| !l.trim().is_empty()) {
            let taken = Partial::read(line).and_then(|one| match whole.as_mut() {
                Some(whole) => whole.take(one),
                None => {
                    whole = Some(one);
                    Ok(())
                }
            });
            if let Err(why) = taken {
                output::error(words::of_file(&name, &why.to_string()));
                return End::Unreadable;
            }
        }
    }
    match whole {
        Some(whole) => told(&whole, format, out, part).unwrap_or(End::Unreadable),
        None => {
            output::error(words::argument_missing(words::PARTS));
            End::Unreadable
        }
    }
}
