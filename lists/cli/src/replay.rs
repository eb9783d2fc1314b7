//! `replay`: a receipt's line in, the same decision out.

use std::io::stdin;

use cailiang::{
    Case, Decision, Lists, VERSION,
    receipt::{Receipt, Replayed},
};

use crate::{
    End,
    args::{Arg, Args, Command, FORMATS, Format, Stop},
    lists_dir, output, text, words,
};

/// The command.
pub const COMMAND: Command = Command { name: "replay", help: words::HELP_REPLAY, options: &["--lists", "--format"], run };

fn run(mut args: Args) -> Result<End, Stop> {
    let (mut lines, mut dir, mut format) = (Vec::<String>::new(), None, Format::Text);
    while let Some(arg) = args.next()? {
        match arg {
            Arg::Option("--lists") => dir = Some(args.path("--lists")?),
            Arg::Option(option) => format = args.word(option, FORMATS)?,
            Arg::Value(line) => lines.push(line.to_string_lossy().into_owned()),
        }
    }
    if lines.is_empty() || lines == ["-"] {
        lines = stdin().lines().map_while(Result::ok).filter(|l| !l.trim().is_empty()).collect();
    }
    if lines.is_empty() {
        return Err(Stop::Wrong(words::argument_missing(words::RECEIPT)));
    }
    // A line that is no receipt is told before the lists are read.
    let mut read = Vec::new();
    for line in &lines {
        match Receipt::read(line) {
            Ok(receipt) => read.push(receipt),
            Err(why) => {
                output::error(why);
                return Ok(End::Unreadable);
            }
        }
    }
    let Some(opened) = lists_dir::open(dir.as_deref(), &[]) else { return Ok(End::Unreadable) };
    let ends = read.iter().map(|receipt| replay(&opened.lists, receipt, format));
    Ok(ends.max().unwrap_or(End::Well))
}

fn replay(lists: &Lists, receipt: &Receipt, format: Format) -> End {
    match receipt.replay(lists, &written) {
        Ok(replayed) => {
            told(receipt, &replayed);
            match format {
                Format::Json => output::line(String::from_utf8_lossy(&written(&replayed.decision))),
                Format::Text => output::raw(&text::decision(&replayed.lists, &replayed.decision)),
            }
            End::Well
        }
        Err(why) => {
            output::error(why);
            End::Unreadable
        }
    }
}

/// What the reader must know beside the decision.
fn told(receipt: &Receipt, replayed: &Replayed) {
    if !receipt.without.is_empty() {
        let label = |f: &String| replayed.lists.fact(f).map_or_else(|| f.clone(), |s| s.label.clone());
        let labels: Vec<String> = receipt.without.iter().map(label).collect();
        output::error(words::without(&labels, replayed.same));
    }
    if receipt.engine != VERSION && replayed.same {
        output::error(words::same_though_newer(&receipt.engine, VERSION));
    }
}

/// The receipt's line of a case.
pub fn line(lists: &Lists, case: &Case) -> String {
    Receipt::of(lists, case, &written).line()
}

/// A decision as `decide --format json` writes it.
fn written(decision: &Decision) -> Vec<u8> {
    serde_json::to_vec(decision).unwrap_or_default()
}
