//! `scenario-untold`, `scenario-tells`: a fact that nobody tells, or that is told but not there.

use super::Checked;
use crate::{diagnostic::Diagnostic, words};

/// What every story tells by being told.
const BY_ITSELF: [&str; 2] = ["violation", "place"];

pub(super) fn check(checked: &Checked<'_>, out: &mut Vec<Diagnostic>) {
    let scenario = checked.scenario;
    let by_story = scenario.tells.iter().enumerate().map(|(i, key)| (key, format!("scenario.tells.{i}")));
    let by_reveals = scenario
        .reveals
        .iter()
        .enumerate()
        .flat_map(|(i, reveal)| reveal.tells.iter().enumerate().map(move |(j, key)| (key, format!("reveal.{i}.tells.{j}"))));
    let told: Vec<(&String, String)> = by_story.chain(by_reveals).collect();
    for (key, _) in &scenario.case {
        if !BY_ITSELF.contains(&key.as_str()) && !told.iter().any(|(t, _)| *t == key) {
            out.push(checked.error("scenario-untold", &format!("case.{key}"), words::untold(key)));
        }
    }
    for (key, place) in told.iter().filter(|(key, _)| !checked.given(key)) {
        let hint = cailiang::suggestion::hint(key, scenario.case.iter().map(|(k, _)| k.as_str()));
        out.push(checked.error("scenario-tells", place, words::tells_nothing(key)).hint(hint));
    }
}
