//! `synth`: made-up past decisions on standard output, one a line, clearly marked.

use std::{
    io::{BufWriter, Write, stdout},
    path::PathBuf,
};

use cailiang_backtest::synth::Synth;

use crate::{
    End,
    args::{Arg, Args, Command, Stop},
    lists_dir, output, quiz, words,
};

/// The command.
pub const COMMAND: Command = Command { name: "synth", help: words::HELP_SYNTH, options: &["--seed", "--count", "--place", "--lists"], run };

/// Records where nobody says how many.
const COUNT: u64 = 1000;

fn run(mut args: Args) -> Result<End, Stop> {
    let (mut seed, mut count, mut place, mut dir) = (1_u64, COUNT, "national".to_owned(), None::<PathBuf>);
    while let Some(arg) = args.next()? {
        match arg {
            Arg::Option("--seed") => seed = quiz::number(&mut args, "--seed")?,
            Arg::Option("--count") => count = quiz::number(&mut args, "--count")?,
            Arg::Option("--place") => place = args.text("--place")?,
            Arg::Option(_) => dir = Some(args.path("--lists")?),
            Arg::Value(value) => return Err(Stop::Wrong(words::extra_value(&value.to_string_lossy()))),
        }
    }
    let Some(opened) = lists_dir::open(dir.as_deref(), &[]) else { return Ok(End::Unreadable) };
    quiz::known(&opened.lists, &[], &place, None)?;
    let mut synth = Synth::new(&opened.lists, &place, seed);
    let (mut out, mut line) = (BufWriter::new(stdout().lock()), String::new());
    for _ in 0..count {
        line.clear();
        if !synth.next(&mut line) {
            output::error(words::NOTHING_TO_MAKE_UP);
            return Ok(End::Findings);
        }
        line.push('\n');
        // Whoever reads has enough.
        if out.write_all(line.as_bytes()).is_err() {
            return Ok(End::Well);
        }
    }
    let _ = out.flush();
    Ok(End::Well)
}
