//! The words of scenarios for outcomes, stages and times.

use cailiang::{
    Outcome,
    training::{Stage, When},
};

use crate::read::vocabulary::Words;

/// Outcomes, by the ids a decision names them with.
pub(super) const OUTCOMES: Words<Outcome> = &[
    ("no-authority", Outcome::NoAuthority),
    ("no-basis", Outcome::NoBasis),
    ("no-longer-unlawful", Outcome::NoLongerUnlawful),
    ("refer", Outcome::Refer),
    ("not-established", Outcome::NotEstablished),
    ("time-barred", Outcome::TimeBarred),
    ("no-penalty", Outcome::NoPenalty),
    ("may-waive", Outcome::MayWaive),
    ("no-fine-yet", Outcome::NoFineYet),
    ("order-only", Outcome::OrderOnly),
    ("already-fined", Outcome::AlreadyFined),
    ("mitigated", Outcome::Mitigated),
    ("lighter", Outcome::Lighter),
    ("lighter-or-mitigated", Outcome::LighterOrMitigated),
    ("lighter-or-mitigated-or-ordinary", Outcome::LighterOrMitigatedOrOrdinary),
    ("ordinary", Outcome::Ordinary),
    ("heavier", Outcome::Heavier),
    ("review", Outcome::Review),
    ("undetermined", Outcome::Undetermined),
];

/// Stages of questions.
pub(super) const STAGES: Words<Stage> = &[
    ("违法", Stage::Act),
    ("依据", Stage::Basis),
    ("结论", Stage::Outcome),
    ("幅度", Stage::Amount),
    ("程序", Stage::Procedure),
    ("权利", Stage::Rights),
];

/// When something is told.
pub(super) const WHENS: Words<When> = &[("先说", When::First), ("随后", When::Then), ("问了才说", When::Asked)];

/// What a scenario may call itself: never more than an example.
pub(super) const STATUSES: Words<()> = &[("样例", ())];

/// The id of an outcome.
pub(super) fn id(outcome: Outcome) -> &'static str {
    OUTCOMES.iter().find(|(_, o)| *o == outcome).map_or("", |(id, _)| id)
}
