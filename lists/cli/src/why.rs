//! `why`: a decision, and every tier, entry and circumstance behind it.

use cailiang::{
    Case, Decision, Lists, decide,
    why::{EntryWhy, GradedWhy, Judged, Reading, Row, Stands, Why, why},
    words as core,
};
use serde_json::json;

use crate::{
    End,
    args::{Args, Command, Stop},
    decide::{Tell, cases},
    words,
};

/// The command.
pub const COMMAND: Command = Command { name: "why", help: words::HELP_WHY, options: &["--lists", "--format"], run };

fn run(args: Args) -> Result<End, Stop> {
    let json = |lists: &Lists, case: &Case| serde_json::to_string(&json!({ "decision": decide(lists, case), "why": why(lists, case) }));
    cases(args, &Tell { json, text: page })
}

fn page(lists: &Lists, case: &Case) -> String {
    let decision = decide(lists, case);
    let mut out = conclusion(lists, &decision);
    for why in why(lists, case) {
        out.push_str(&format!("\n{}（{}）\n", why.name, why.violation));
        for (heading, lines) in sections(lists, &why) {
            out.push_str(&format!("\n{heading}\n"));
            out.extend(lines.into_iter().map(|line| format!("  {line}\n")));
        }
    }
    out.push_str(&format!("\n{}\n", core::DISCLAIMER));
    out
}

fn conclusion(lists: &Lists, d: &Decision) -> String {
    let mut out = format!("{}：{}\n", words::CONCLUSION, core::outcome(d.outcome));
    let mut line = |text: String| out.push_str(&format!("  {text}\n"));
    if let Some(step) = d.trace.last() {
        line(format!("{}：{}", step.title, step.text));
    }
    if !d.open.is_empty() {
        let labels: Vec<&str> = d.open.iter().filter_map(|f| lists.fact(f)).map(|f| f.label.as_str()).collect();
        line(words::still_open(&labels));
    }
    out
}

fn sections(lists: &Lists, why: &Why) -> Vec<(String, Vec<String>)> {
    let mut out: Vec<(String, Vec<String>)> = why.benchmarks.iter().map(|b| benchmark(lists, b)).collect();
    if why.benchmarks.is_empty() {
        out.push((words::BENCHMARK.to_owned(), vec![words::NO_BENCHMARK_HERE.to_owned()]));
    }
    if !why.entries.is_empty() {
        out.push((words::ENTRIES.to_owned(), why.entries.iter().map(entry).collect()));
    }
    let circumstances = why.circumstances.iter().map(|c| {
        let judged = if c.open_to_party { verdict(&c.judged) } else { words::NOT_FOR_BODIES.to_owned() };
        format!("{}（{}，{}）：{judged}", c.name, words::effect(c.effect), c.basis)
    });
    out.push((words::CIRCUMSTANCES.to_owned(), circumstances.collect()));
    let weighed = match &why.weighed {
        Some(weighed) => words::weighed(weighed),
        None => vec![words::NOT_WEIGHED.to_owned()],
    };
    out.push((words::WEIGHED.to_owned(), weighed));
    out
}

fn benchmark(lists: &Lists, b: &GradedWhy) -> (String, Vec<String>) {
    let heading = words::benchmark_title(&b.title, &b.effective, &b.item);
    let mut lines = vec![match b.when.stands {
        _ if !b.about => words::NOT_ABOUT.to_owned(),
        Stands::Fails | Stands::Open => words::applies(&verdict(&b.when)),
        Stands::Holds => match (&b.displaced_by, b.counts) {
            (Some(by), _) => words::displaced(by),
            (None, true) => words::THIS_ONE_COUNTS.to_owned(),
            (None, false) => words::NOT_USED.to_owned(),
        },
    }];
    lines.extend(b.hit.map(words::hit_rule));
    lines.extend(b.tiers.iter().map(row));
    lines.extend(b.clash.then(|| words::CLASH.to_owned()));
    for factor in &b.factors {
        lines.push(words::factor(&factor.name));
        lines.extend(factor.grades.iter().map(|g| format!("  {}", row(g))));
    }
    lines.extend(b.corrections.iter().map(|c| words::correction(&c.name, &verdict(&c.judged))));
    lines.extend(b.adjust.iter().map(|a| words::of_benchmark(&a.name, &verdict(&a.judged))));
    let label = |fact: &String| lists.fact(fact).map_or_else(|| fact.clone(), |f| f.label.clone());
    lines.extend(b.needs.as_ref().map(|f| words::still_open(&[label(f).as_str()])));
    (heading, lines)
}

fn row(row: &Row) -> String {
    let said = if row.otherwise { words::OTHERWISE.to_owned() } else { verdict(&row.judged) };
    let effect = row.effect.map(words::tier_effect).map(|e| format!("（{e}）")).unwrap_or_default();
    let mark = if row.counts { words::COUNTS } else { "" };
    format!("{}{effect}：{said}{mark}", row.name)
}

fn entry(e: &EntryWhy) -> String {
    let said = match e.without_law {
        true => words::WITHOUT_LAW.to_owned(),
        false => verdict(&e.judged),
    };
    let part = e.fails.map(words::part).unwrap_or_default();
    format!("{}：{said}{part}", words::entry(&e.title, &e.item, e.kind))
}

/// Whether a condition holds, and what it hangs on.
fn verdict(judged: &Judged) -> String {
    let joined = |say: fn(&Reading) -> String| judged.readings.iter().map(say).collect::<Vec<_>>().join("；");
    match judged.stands {
        Stands::Holds => words::holds(&judged.condition),
        Stands::Fails if judged.excluded => words::excluded(&joined(words::exclusion)),
        Stands::Fails => words::fails(&joined(words::reading)),
        Stands::Open => words::open(&joined(words::reading)),
    }
}
