//! What `drill` and `exam` share: numbers, topics and places from the command line, and questions as text.

use std::str::FromStr;

use cailiang::{
    Lists, suggestion,
    training::{Question, words as core_words},
};

use crate::{
    args::{Args, Stop},
    words,
};

/// A number behind an option.
pub fn number<N: FromStr>(args: &mut Args, option: &str) -> Result<N, Stop> {
    let text = args.text(option)?;
    text.parse().map_err(|_| Stop::Wrong(words::wants_number(option, &text)))
}

/// Refuses topics, places and violations that the lists do not have.
pub fn known(lists: &Lists, topics: &[String], place: &str, violation: Option<&str>) -> Result<(), Stop> {
    let mut all: Vec<&str> = lists.violations().map(|v| v.topic.as_str()).collect();
    all.sort_unstable();
    all.dedup();
    if let Some(topic) = topics.iter().find(|t| !all.contains(&t.as_str())) {
        return Err(Stop::Wrong(words::no_topic(topic, &all)));
    }
    if !place.is_empty() && lists.place(place).is_none() {
        return Err(Stop::Wrong(words::no_such("地方", place, &suggestion::hint(place, lists.places().map(|p| p.id.as_str())))));
    }
    match violation.filter(|id| lists.violation(id).is_none()) {
        Some(id) => Err(Stop::Wrong(words::no_such("违法行为", id, &suggestion::hint(id, lists.violations().map(|v| v.id.as_str()))))),
        None => Ok(()),
    }
}

/// A question with its answers, the right one marked, and why.
pub fn told(question: &Question, indent: &str) -> String {
    let mut out = format!("{indent}【{}】{}\n", core_words::stage(question.stage), question.ask);
    for (i, (letter, option)) in words::LETTERS.iter().zip(&question.options).enumerate() {
        let mark = if i == question.right { "✓" } else { " " };
        let parts = if option.parts.is_empty() { String::new() } else { format!("（{}）", option.parts) };
        out.push_str(&format!("{indent}{mark} {letter}. {}{parts}\n", option.text));
    }
    let basis: Vec<&str> = question.basis.iter().map(|b| b.text.as_str()).collect();
    let basis = if basis.is_empty() { String::new() } else { format!("　{}", basis.join("、")) };
    out.push_str(&format!("{indent}  {}{}{basis}\n", words::WHY_RIGHT, question.why));
    out
}
