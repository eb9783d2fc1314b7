//! `exam`: composes an exam, or reads one from its code, and prints the paper.

use std::path::PathBuf;

use cailiang::training::{Exam, Paper};
use cailiang_lists::training;

use crate::{
    End,
    args::{Arg, Args, Command, FORMATS, Format, Stop},
    lists_dir, output, quiz, words,
};

/// The command.
pub const COMMAND: Command = Command {
    name: "exam",
    help: words::HELP_EXAM,
    options: &["--seed", "--pairs", "--topic", "--scenario", "--place", "--minutes", "--title", "--lists", "--format"],
    run,
};

/// Pairs where nobody says how many.
const PAIRS: u16 = 10;

fn run(mut args: Args) -> Result<End, Stop> {
    let mut exam = Exam { seed: Exam::seed_of(1), pairs: PAIRS, ..Exam::default() };
    let (mut given, mut dir, mut format) = (None, None::<PathBuf>, Format::Text);
    while let Some(arg) = args.next()? {
        match arg {
            Arg::Option("--seed") => exam.seed = Exam::seed_of(quiz::number(&mut args, "--seed")?),
            Arg::Option("--pairs") => exam.pairs = quiz::number(&mut args, "--pairs")?,
            Arg::Option("--topic") => exam.topics.push(args.text("--topic")?),
            Arg::Option("--scenario") => exam.scenarios.push(args.text("--scenario")?),
            Arg::Option("--place") => exam.place = args.text("--place")?,
            Arg::Option("--minutes") => exam.minutes = Some(quiz::number(&mut args, "--minutes")?),
            Arg::Option("--title") => exam.title = args.text("--title")?,
            Arg::Option("--lists") => dir = Some(args.path("--lists")?),
            Arg::Option(_) => format = args.word("--format", FORMATS)?,
            Arg::Value(code) => given = Some(Exam::read(&code.to_string_lossy()).map_err(|e| Stop::Wrong(e.to_string()))?),
        }
    }
    let Some(opened) = lists_dir::open(dir.as_deref(), &[]) else { return Ok(End::Unreadable) };
    let lists = &opened.lists;
    let scenarios = training::load(&lists_dir::find(dir.as_deref()), &[], None).scenarios();
    let mut exam = given.unwrap_or(exam);
    quiz::known(lists, &exam.topics, &exam.place, None)?;
    if exam.lists.is_empty() {
        exam.lists = exam.fingerprint(lists, &scenarios);
    }
    let paper = exam.paper(lists, &scenarios);
    match format {
        Format::Json => output::line(serde_json::to_string(&paper).unwrap_or_default()),
        Format::Text => output::raw(&told(&exam, &paper)),
    }
    if paper.changed {
        output::error(words::EXAM_CHANGED);
    }
    if !paper.missing.is_empty() {
        output::error(words::scenarios_missing(&paper.missing));
        return Ok(End::Findings);
    }
    Ok(End::Well)
}

fn told(exam: &Exam, paper: &Paper) -> String {
    let mut out = words::exam_head(&exam.title, paper.questions().count(), exam.minutes);
    out.push_str(&format!("{}\n\n", paper.exam));
    for (i, item) in paper.items.iter().enumerate() {
        out.push_str(&format!("{}. {}\n", i + 1, item.title));
        item.text.lines().for_each(|line| out.push_str(&format!("  {line}\n")));
        item.questions.iter().for_each(|question| out.push_str(&quiz::told(question, "    ")));
        out.push('\n');
    }
    out
}
