//! `scenario-topic`: a topic the catalogue does not have, or another than the act's.

use cailiang::suggestion;

use super::Checked;
use crate::{diagnostic::Diagnostic, words};

pub(super) fn check(checked: &Checked<'_>, out: &mut Vec<Diagnostic>) {
    let (lists, topic) = (checked.lists, checked.scenario.topic.as_str());
    let mut topics: Vec<&str> = lists.violations().map(|v| v.topic.as_str()).collect();
    topics.sort_unstable();
    topics.dedup();
    if !topics.contains(&topic) {
        let own = checked.decided().and_then(|(case, _)| lists.violation(case.violations.first()?)).map(|v| v.topic.as_str());
        let near = suggestion::hint(topic, topics.iter().copied());
        let hint = if own.is_some() || near.is_empty() { words::topics(own, &topics) } else { near };
        out.push(checked.error("scenario-topic", "scenario.topic", words::unknown_topic(topic)).hint(hint));
    }
}
