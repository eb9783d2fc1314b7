//! `test`: runs the lists' own examples and shows what differs.

use std::path::{Path, PathBuf};

use cailiang::{Lists, Raw};
use cailiang_lists::{
    Diagnostic, Example, Loaded,
    examples::{self, ExampleResult},
    render, training,
};

use crate::{
    End,
    args::{Arg, Args, Command, Stop},
    lists_dir::{self, Opened},
    output, words,
};

/// The command.
pub const COMMAND: Command = Command { name: "test", help: words::HELP_TEST, options: &["--filter", "--lists"], run };

fn run(mut args: Args) -> Result<End, Stop> {
    let (mut files, mut dir, mut filter) = (Vec::<PathBuf>::new(), None, String::new());
    while let Some(arg) = args.next()? {
        match arg {
            Arg::Option("--filter") => filter = args.text("--filter")?,
            Arg::Option(option) => dir = Some(args.path(option)?),
            Arg::Value(file) => files.push(file.into()),
        }
    }
    let (scenarios, files): (Vec<PathBuf>, Vec<PathBuf>) = files.into_iter().partition(|f| training::is_scenario(f));
    let of_examples = |d: &Diagnostic| d.code.starts_with("example-");
    let Some(Opened { loaded, lists }) = lists_dir::open_but(dir.as_deref(), &files, of_examples) else { return Ok(End::Unreadable) };
    let asked: Vec<String> = files.iter().chain(&scenarios).map(|f| loaded.shown(f)).collect();
    let wanted = |r: &ExampleResult| (asked.is_empty() || asked.contains(&r.file)) && r.name.contains(&filter);
    let results: Vec<ExampleResult> = examples::run(&lists, &loaded.files).into_iter().filter(wanted).collect();
    let failed: Vec<&ExampleResult> = results.iter().filter(|r| !r.differences.is_empty()).collect();
    for result in &failed {
        output::raw(&page(&loaded, result));
    }
    output::line(words::test_summary(results.len(), failed.len()));
    let played = play(dir.as_deref(), &scenarios, &lists, |path, title| {
        (asked.is_empty() || asked.iter().any(|a| a == path)) && title.contains(&filter)
    });
    Ok(if failed.is_empty() { played } else { played.max(End::Findings) })
}

/// Holds the scenarios that are wanted against the lists, every twist too.
fn play(dir: Option<&Path>, extra: &[PathBuf], lists: &Lists, wanted: impl Fn(&str, &str) -> bool) -> End {
    let training = training::load(&lists_dir::find(dir), extra, Some(lists));
    let title = |f: &training::ScenarioFile| f.scenario.as_ref().map_or("", |s| s.title.as_str()).to_owned();
    let files: Vec<_> = training.files.iter().filter(|f| wanted(&f.source.path, &title(f))).collect();
    let sources = training.sources();
    let of = |d: &&Diagnostic| d.is_error() && files.iter().any(|f| f.source.path == d.file);
    let errors: Vec<&Diagnostic> = training.diagnostics.iter().filter(of).collect();
    errors.iter().for_each(|d| output::raw(&render::text(d, &sources)));
    let wrong = files.iter().filter(|f| errors.iter().any(|d| d.file == f.source.path)).count();
    let twists = files.iter().filter_map(|f| f.scenario.as_ref()).map(|s| s.twists.len()).sum();
    if !files.is_empty() {
        output::line(words::scenario_summary(files.len(), twists, wrong));
    }
    if training.unreadable {
        End::Unreadable
    } else if errors.is_empty() {
        End::Well
    } else {
        End::Findings
    }
}

/// One example that failed: where it stands, what differs, its facts.
fn page(loaded: &Loaded, result: &ExampleResult) -> String {
    let file = loaded.files.iter().find(|f| f.source.path == result.file);
    let line = |byte: usize| file.map(|f| f.source.position(byte).line).unwrap_or_default();
    let mut out = format!("{}\n", words::failed(&result.file, line(result.span.start), &result.name));
    for difference in &result.differences {
        out.push_str(&format!("  {}\n", words::differs(&difference.key, line(difference.span.start))));
        out.push_str(&format!("    {}{}\n", words::EXPECTED, words::or_nothing(&difference.expected)));
        out.push_str(&format!("    {}{}\n", words::FOUND, words::or_nothing(&difference.found)));
    }
    let example = file.into_iter().flat_map(|f| &f.examples).find(|e| e.span == result.span && e.name == result.name);
    out.push_str(&example.map(facts).unwrap_or_default());
    out.push('\n');
    out
}

/// The facts of the case as the file writes them.
fn facts(example: &Example) -> String {
    let entries = example.case.iter().map(|(key, value, _)| format!("    {key} = {}\n", shown(value)));
    format!("  {}\n{}", words::FACTS_OF_THE_CASE, entries.collect::<String>())
}

fn shown(raw: &Raw) -> String {
    match raw {
        Raw::Flag(yes) => yes.to_string(),
        Raw::Number(n) => n.normalize().to_string(),
        Raw::Text(text) => format!("\"{text}\""),
        Raw::List(items) => format!("[{}]", items.iter().map(|i| format!("\"{i}\"")).collect::<Vec<_>>().join(", ")),
    }
}
