//! 结论: not punished, lighter, ordinary, heavier.

use super::{Draft, Kind, Matter, Wrong};
use crate::{
    decide::conclude,
    decision::{Finding, Outcome},
    facts::{Value, id},
    lists::Force,
    training::{Stage, words},
};

/// What is kinder than the ordinary, and still a penalty.
const LENIENT: [Outcome; 4] = [Outcome::Lighter, Outcome::Mitigated, Outcome::LighterOrMitigated, Outcome::LighterOrMitigatedOrOrdinary];

/// Outcomes that are easily taken for each other, the nearest first.
fn near(outcome: Outcome) -> &'static [Outcome] {
    use Outcome as O;
    match outcome {
        O::NoPenalty => &[O::MayWaive, O::Ordinary, O::Mitigated, O::Lighter, O::NotEstablished],
        O::MayWaive => &[O::NoPenalty, O::Ordinary, O::Lighter, O::Mitigated],
        O::NoFineYet => &[O::Ordinary, O::NoPenalty, O::OrderOnly, O::MayWaive],
        O::OrderOnly => &[O::Ordinary, O::NoPenalty, O::NoFineYet, O::NoBasis],
        O::AlreadyFined => &[O::Ordinary, O::NoPenalty, O::Heavier, O::NotEstablished],
        O::TimeBarred => &[O::NoPenalty, O::NotEstablished, O::Ordinary, O::MayWaive],
        O::NotEstablished => &[O::NoPenalty, O::TimeBarred, O::Ordinary, O::MayWaive],
        O::NoBasis => &[O::NotEstablished, O::NoPenalty, O::Ordinary, O::NoAuthority],
        O::NoLongerUnlawful => &[O::NoPenalty, O::TimeBarred, O::Ordinary, O::NoBasis],
        O::NoAuthority => &[O::Ordinary, O::NoPenalty, O::NoBasis, O::Refer],
        O::Refer => &[O::Heavier, O::Ordinary, O::NoAuthority, O::NoPenalty],
        O::Mitigated => &[O::Lighter, O::LighterOrMitigated, O::NoPenalty, O::Ordinary],
        O::Lighter => &[O::LighterOrMitigated, O::Mitigated, O::Ordinary, O::MayWaive],
        O::LighterOrMitigated => &[O::Lighter, O::Mitigated, O::LighterOrMitigatedOrOrdinary, O::NoPenalty, O::Ordinary],
        O::LighterOrMitigatedOrOrdinary => &[O::LighterOrMitigated, O::NoPenalty, O::Ordinary, O::Heavier],
        O::Ordinary => &[O::Lighter, O::MayWaive, O::Heavier, O::NoPenalty, O::LighterOrMitigated],
        O::Heavier => &[O::Ordinary, O::Lighter, O::Refer, O::LighterOrMitigated],
        O::Review | O::Undetermined => &[O::Ordinary, O::NoPenalty, O::MayWaive, O::Lighter, O::Heavier],
    }
}

pub fn draft(matter: Matter<'_>) -> Option<Draft> {
    let decision = matter.decision;
    // Beside a warning alone there is nothing to lighten: which word fits is no question.
    if LENIENT.contains(&decision.outcome) && decision.fine.is_none() {
        return None;
    }
    let key = |o: &Outcome| format!("{o:?}");
    let wrong = near(decision.outcome).iter().map(|o| Wrong::new(key(o), words::outcome(*o), words::not_outcome(*o))).collect();
    let basis = decision.ground.iter().collect::<Vec<_>>();
    let right = match decision.outcome {
        Outcome::Undetermined => {
            let label = |f: &String| matter.lists.fact(f).map_or_else(|| f.clone(), |s| s.label.clone());
            words::undetermined(&decision.open.iter().take(3).map(label).collect::<Vec<_>>())
        }
        outcome => words::outcome(outcome).to_owned(),
    };
    Some(Draft {
        stage: Stage::Outcome,
        kind: Kind::Outcome,
        ask: words::ASK_OUTCOME.to_owned(),
        key: key(&decision.outcome),
        right,
        also: also(matter).iter().map(key).collect(),
        wrong,
        why: told(matter),
        basis: matter.all_cited(basis),
    })
}

/// What is lawful beside the outcome: where the clause only allows a penalty, to leave it; where
/// it may be waived (33.1s2), what a penalty that is imposed all the same would have to be (32).
fn also(matter: Matter<'_>) -> Vec<Outcome> {
    use Outcome as O;
    // Of a party that may be an individual or an organisation either reading is arguable.
    let mut out: Vec<Outcome> = matter.decision.branches.iter().map(|b| b.outcome).collect();
    if matter.decision.penalties.iter().any(|p| p.force == Force::May) {
        out.push(O::MayWaive);
    }
    // Where only one of the two has a form, the words of the law (30, 32) are right still.
    if matches!(matter.decision.outcome, O::Lighter | O::Mitigated) {
        out.push(O::LighterOrMitigated);
    }
    if matter.decision.outcome == O::MayWaive {
        let again = matter.case.assuming(id::FIRST_VIOLATION, Value::Flag(false));
        match conclude(matter.lists, &again).outcome {
            lenient if LENIENT.contains(&lenient) => out.extend(LENIENT),
            O::Heavier => out.push(O::Heavier),
            _ => {}
        }
    }
    out
}

/// How the decision itself says why: the step it ended at.
pub fn told(matter: Matter<'_>) -> String {
    let trace = &matter.decision.trace;
    let end = trace.iter().rev().find(|s| s.finding != Finding::Continue).or(trace.last());
    end.map(|step| step.text.clone()).unwrap_or_default()
}
