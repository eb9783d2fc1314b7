//! 违法: which violation it is, or none.

use super::{Draft, Kind, Matter, Wrong};
use crate::{
    decision::Outcome,
    lists::Violation,
    training::{Stage, words},
    words as core_words,
};

/// Where the law says that nothing unlawful stands.
const NONE: [Outcome; 2] = [Outcome::NotEstablished, Outcome::NoLongerUnlawful];

/// What stands for no violation at all.
const NO_ACT: &str = "-";

pub fn draft(matter: Matter<'_>) -> Option<Draft> {
    let [only] = matter.case.violations.as_slice() else { return None };
    let act = matter.lists.violation(only)?;
    let none = NONE.contains(&matter.decision.outcome);
    let named = |v: &Violation, parts: String| Wrong::new(v.id.as_str(), v.name.as_str(), parts);
    let near = siblings(matter, act).into_iter().map(|v| named(v, words::other_act(&v.name)));
    let (key, right, mut wrong) = match none {
        true => (NO_ACT.to_owned(), words::NO_ACT.to_owned(), vec![named(act, words::act_not_established(&act.name))]),
        false => (act.id.clone(), act.name.clone(), vec![Wrong::new(NO_ACT, words::NO_ACT, words::act_stands(&act.name))]),
    };
    wrong.splice(usize::from(none)..usize::from(none), near);
    let elements = core_words::condition(matter.lists, &act.elements);
    let why = if none { super::outcome::told(matter) } else { words::why_act(&act.name, &elements) };
    let basis = matter.decision.norm.iter().map(|n| format!("{}#{}", n.document, n.at)).collect::<Vec<_>>();
    Some(Draft {
        stage: Stage::Act,
        kind: Kind::Violation,
        ask: words::ASK_ACT.to_owned(),
        key,
        right,
        also: Vec::new(),
        wrong,
        why,
        basis: matter.all_cited(&basis),
    })
}

/// Acts of the same topic, punished at the same place, that the same doings cannot well be:
/// neither do they overlap in law, nor are they found by the same everyday words.
fn siblings<'a>(matter: Matter<'a>, act: &Violation) -> Vec<&'a Violation> {
    let lists = matter.lists;
    let here = |v: &Violation| lists.clauses(&matter.case.place, &v.id).any(|(_, c)| c.punishes());
    let overlaps = || lists.documents().iter().flat_map(|d| &d.overlaps);
    let shares =
        |v: &Violation| v.keywords.iter().any(|k| act.keywords.iter().any(|own| own.contains(k.as_str()) || k.contains(own.as_str())));
    let fit =
        |v: &&Violation| v.id != act.id && v.topic == act.topic && !shares(v) && !overlaps().any(|o| o.joins(&v.id, &act.id)) && here(v);
    lists.violations().filter(fit).collect()
}
