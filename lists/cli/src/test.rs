//! `test`: runs the lists' own examples and shows what differs.

use std::path::PathBuf;

use cailiang::Raw;
use cailiang_lists::{
    Diagnostic, Example, Loaded,
    examples::{self, ExampleResult},
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
    let of_examples = |d: &Diagnostic| d.code.starts_with("example-");
    let Some(Opened { loaded, lists }) = lists_dir::open_but(dir.as_deref(), &files, of_examples) else { return Ok(End::Unreadable) };
    let asked: Vec<String> = files.iter().map(|f| loaded.shown(f)).collect();
    let wanted = |r: &ExampleResult| (asked.is_empty() || asked.contains(&r.file)) && r.name.contains(&filter);
    let results: Vec<ExampleResult> = examples::run(&lists, &loaded.files).into_iter().filter(wanted).collect();
    let failed: Vec<&ExampleResult> = results.iter().filter(|r| !r.differences.is_empty()).collect();
    for result in &failed {
        output::raw(&page(&loaded, result));
    }
    output::line(words::test_summary(results.len(), failed.len()));
    Ok(if failed.is_empty() { End::Well } else { End::Findings })
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
