//! `scenario-outcome`: the engine comes to another outcome than the writer.

use cailiang::{Decision, Outcome, words as core_words};

use super::{super::outcomes, Checked};
use crate::{diagnostic::Diagnostic, words};

pub(super) fn check(checked: &Checked<'_>, out: &mut Vec<Diagnostic>) {
    if let Some((_, decision)) = checked.decided() {
        compare(checked, "scenario.outcome", checked.scenario.outcome, decision, out);
    }
    for (i, (twist, decided)) in checked.scenario.twists.iter().zip(&checked.twists).enumerate() {
        if let Ok((_, decision)) = decided {
            compare(checked, &format!("twist.{i}.outcome"), twist.outcome, decision, out);
        }
    }
}

fn compare(checked: &Checked<'_>, place: &str, meant: Outcome, decision: &Decision, out: &mut Vec<Diagnostic>) {
    if decision.outcome == meant {
        return;
    }
    let name = |o: Outcome| format!("{}（{}）", outcomes::id(o), core_words::outcome(o));
    let label = |f: &String| checked.lists.fact(f).map_or_else(|| f.clone(), |s| format!("{f}（{}）", s.label));
    let open: Vec<String> = decision.open.iter().map(label).collect();
    let message = words::scenario_outcome(&name(meant), &name(decision.outcome), decision.ground.as_deref().unwrap_or_default());
    let hint = if open.is_empty() { words::SCENARIO_OUTCOME_HINT.to_owned() } else { words::scenario_open(&open) };
    out.push(checked.error("scenario-outcome", place, message).hint(hint));
}
