//! A scenario as the TOML file it is kept in.

use super::{Given, Scenario, words};
use crate::{case::Raw, day::Day};

/// The file of a scenario, for whoever writes one in the browser. The form is that of `lists/training`.
pub fn toml(scenario: &Scenario) -> String {
    let s = scenario;
    let mut out = String::from("[scenario]\n");
    let point: Vec<String> = s.point.iter().map(ToString::to_string).collect();
    let mut key = |name: &str, value: String| out.push_str(&format!("{name} = {value}\n"));
    key("id", text(&s.id));
    key("title", text(&s.title));
    key("topic", text(&s.topic));
    key("level", s.level.to_string());
    key("point", list(&point));
    key("outcome", text(&id(s.outcome)));
    key("story", prose(&s.story));
    if !s.tells.is_empty() {
        key("tells", list(&s.tells));
    }
    key("note", prose(&s.note));
    if !s.unknown.is_empty() {
        key("unknown", list(&s.unknown));
    }
    key("status", text("样例"));
    out.push_str("\n[case]\n");
    s.case.iter().for_each(|(name, raw)| out.push_str(&format!("{name} = {}\n", value(raw))));
    for reveal in &s.reveals {
        out.push_str(&format!("\n[[reveal]]\ntells = {}\n", list(&reveal.tells)));
        if !reveal.irrelevant.is_empty() {
            out.push_str(&format!("irrelevant = {}\n", list(&reveal.irrelevant)));
        }
        out.push_str(&format!("say = {}\nwhen = {}\n", prose(&reveal.say), text(words::when(reveal.when))));
        if !reveal.ask.is_empty() {
            out.push_str(&format!("ask = {}\n", text(&reveal.ask)));
        }
    }
    for question in &s.questions {
        out.push_str(&format!("\n[[question]]\nstage = {}\n", text(words::stage(question.stage))));
        if !question.ask.is_empty() {
            out.push_str(&format!("ask = {}\n", text(&question.ask)));
        }
        if !question.wrong.is_empty() {
            out.push_str(&format!("wrong = {}\n", list(&question.wrong)));
        }
    }
    for twist in &s.twists {
        let outcome = id(twist.outcome);
        out.push_str(&format!("\n[[twist]]\nsay = {}\nchange = {}\n", text(&twist.say), inline(&twist.change)));
        out.push_str(&format!("outcome = {}\nnote = {}\n", text(&outcome), prose(&twist.note)));
    }
    out
}

/// The id of an outcome: the name a decision writes it out with.
pub fn id(outcome: crate::Outcome) -> String {
    // Kebab case of the variant, as serde writes it.
    let mut out = String::new();
    for c in format!("{outcome:?}").chars() {
        if c.is_ascii_uppercase() && !out.is_empty() {
            out.push('-');
        }
        out.push(c.to_ascii_lowercase());
    }
    out
}

fn inline(given: &Given) -> String {
    let entries: Vec<String> = given.iter().map(|(name, raw)| format!("{name} = {}", value(raw))).collect();
    format!("{{ {} }}", entries.join(", "))
}

fn value(raw: &Raw) -> String {
    match raw {
        Raw::Flag(yes) => yes.to_string(),
        Raw::Number(n) => n.to_string(),
        Raw::Text(day) if day.parse::<Day>().is_ok() => day.clone(),
        Raw::Text(other) => text(other),
        Raw::List(items) => list(items),
    }
}

fn list(items: &[String]) -> String {
    format!("[{}]", items.iter().map(|i| text(i)).collect::<Vec<_>>().join(", "))
}

fn text(of: &str) -> String {
    format!("\"{}\"", escaped(of, false))
}

fn prose(of: &str) -> String {
    if of.contains('\n') { format!("\"\"\"\n{}\n\"\"\"", escaped(of, true)) } else { text(of) }
}

fn escaped(of: &str, lines: bool) -> String {
    let mut out = String::new();
    for c in of.chars() {
        match c {
            '\\' => out.push_str("\\\\"),
            '"' => out.push_str("\\\""),
            '\n' if lines => out.push('\n'),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            c if c.is_control() => out.push_str(&format!("\\u{:04X}", u32::from(c))),
            c => out.push(c),
        }
    }
    out
}
