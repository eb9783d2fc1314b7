//! `scenario-value`: a text that makes a number, an amount or a day known does not say it.

use cailiang::{day::Day, facts::Value};

use super::{super::said::said, Checked};
use crate::{diagnostic::Diagnostic, words};

pub(super) fn check(checked: &Checked<'_>, out: &mut Vec<Diagnostic>) {
    let Some((case, _)) = checked.decided() else { return };
    for (fact, value) in case.facts() {
        let Some(spec) = checked.lists.fact(fact) else { continue };
        let texts = telling(checked, fact);
        // 当天 and 次日 mean something only beside a day that is written out.
        let written = |other: &str, value: &Value| said(&telling(checked, other), spec, value, &[]);
        let others = case.facts().filter(|(other, value)| *other != fact && written(other, value));
        let days: Vec<Day> = others.filter_map(|(_, v)| day(v)).collect();
        if !texts.is_empty() && !said(&texts, spec, value, &days) {
            let place = format!("case.{fact}");
            out.push(checked.error("scenario-value", &place, words::value_unsaid(&spec.label, &spec.label_of(value))));
        }
    }
}

/// The texts that make a fact known.
fn telling<'a>(checked: &Checked<'a>, fact: &str) -> Vec<&'a str> {
    let scenario = checked.scenario;
    let tells = |keys: &[String]| keys.iter().any(|k| k == fact);
    let story = tells(&scenario.tells).then_some(scenario.story.as_str());
    story.into_iter().chain(scenario.reveals.iter().filter(|r| tells(&r.tells)).map(|r| r.say.as_str())).collect()
}

fn day(value: &Value) -> Option<Day> {
    match value {
        Value::Day(day) => Some(*day),
        Value::Moment(moment) => Some(moment.day),
        _ => None,
    }
}
