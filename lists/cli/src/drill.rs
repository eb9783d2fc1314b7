//! `drill`: pairs of cases on both sides of a boundary, the same as the trainer's page shows for a seed.

use std::path::PathBuf;

use cailiang::{
    Lists,
    training::{
        Drill, Pair, Plan,
        drill::mcdc::{self, Atom},
        words as core_words,
    },
};
use serde_json::{Value, json};

use crate::{
    End,
    args::{Arg, Args, Command, FORMATS, Format, Stop},
    lists_dir, output, quiz, words,
};

/// The command.
pub const COMMAND: Command = Command {
    name: "drill",
    help: words::HELP_DRILL,
    options: &["--seed", "--count", "--topic", "--violation", "--place", "--coverage", "--lists", "--format"],
    run,
};

/// Pairs where nobody says how many.
const COUNT: usize = 10;

fn run(mut args: Args) -> Result<End, Stop> {
    let mut plan = Plan { count: COUNT, ..Plan::default() };
    let (mut seed, mut coverage, mut dir, mut format) = (1_u64, false, None::<PathBuf>, Format::Text);
    while let Some(arg) = args.next()? {
        match arg {
            Arg::Option("--seed") => seed = quiz::number(&mut args, "--seed")?,
            Arg::Option("--count") => plan.count = quiz::number(&mut args, "--count")?,
            Arg::Option("--topic") => plan.topics.push(args.text("--topic")?),
            Arg::Option("--violation") => plan.violation = Some(args.text("--violation")?),
            Arg::Option("--place") => plan.place = args.text("--place")?,
            Arg::Option("--coverage") => coverage = true,
            Arg::Option("--lists") => dir = Some(args.path("--lists")?),
            Arg::Option(_) => format = args.word("--format", FORMATS)?,
            Arg::Value(value) => return Err(Stop::Wrong(words::unknown_option(&value.to_string_lossy(), ""))),
        }
    }
    let Some(opened) = lists_dir::open(dir.as_deref(), &[]) else { return Ok(End::Unreadable) };
    let lists = &opened.lists;
    quiz::known(lists, &plan.topics, &plan.place, plan.violation.as_deref())?;
    if coverage {
        report(lists, &plan, seed);
        return Ok(End::Well);
    }
    let wanted = plan.count;
    let mut drill = Drill::new(lists, plan, seed);
    let pairs: Vec<Pair> = std::iter::from_fn(|| drill.next(lists)).collect();
    match format {
        Format::Json => output::line(Value::Array(pairs.iter().map(shown).collect())),
        Format::Text => pairs.iter().enumerate().for_each(|(i, pair)| output::raw(&told(i + 1, pair))),
    }
    if pairs.len() < wanted {
        output::error(words::fewer_pairs(pairs.len(), wanted));
    }
    Ok(End::Well)
}

fn shown(pair: &Pair) -> Value {
    let facts: Vec<Value> = pair.shared.iter().map(|(label, value)| json!([label, value])).collect();
    let side = |i: usize| json!({ "value": pair.sides.get(i).map(|s| &s.value), "question": pair.questions.get(i) });
    json!({
        "violation": pair.violation, "kind": pair.kind, "fact": pair.fact, "title": pair.title,
        "shared": facts, "notes": pair.notes, "differs": pair.differs, "sides": [side(0), side(1)],
    })
}

fn told(number: usize, pair: &Pair) -> String {
    let mut out = format!("{}\n", words::pair_head(number, core_words::boundary(pair.kind), &pair.title));
    let facts: Vec<String> = pair.shared.iter().map(|(label, value)| format!("{label}：{value}")).collect();
    out.push_str(&format!("  {}\n", facts.join("；")));
    pair.notes.iter().for_each(|note| out.push_str(&format!("  {note}\n")));
    for ((name, side), question) in words::SIDES.iter().zip(&pair.sides).zip(&pair.questions) {
        out.push_str(&format!("  {}\n", words::side(name, &side.value)));
        out.push_str(&quiz::told(question, "    "));
    }
    out.push('\n');
    out
}

/// Which tests of the tables some pair covers.
fn report(lists: &Lists, plan: &Plan, seed: u64) {
    let place = if plan.place.is_empty() { "national" } else { plan.place.as_str() };
    let wanted = |v: &&cailiang::lists::Violation| match &plan.violation {
        Some(id) => v.id == *id,
        None => plan.topics.is_empty() || plan.topics.contains(&v.topic),
    };
    let (mut all, mut covered) = (0, 0);
    for act in lists.violations().filter(wanted) {
        let atoms: Vec<Atom> = mcdc::report(lists, place, &act.id, seed);
        all += atoms.len();
        covered += atoms.iter().filter(|a| a.pair.is_some()).count();
        let without: Vec<&Atom> = atoms.iter().filter(|a| a.pair.is_none()).collect();
        if !atoms.is_empty() {
            output::line(words::act_coverage(&act.name, atoms.len(), without.len()));
        }
        without.iter().for_each(|a| output::line(words::no_pair(&a.about)));
    }
    output::line(words::coverage_total(all, covered));
}
