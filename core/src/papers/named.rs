//! Whether a named condition holds for a case.

use super::{If, Named, context::Context};
use crate::{
    decision::{Outcome, Penalty, Route, Standing},
    facts::{Value, id},
    lists::{Degree, Effect, PenaltyKind},
};

/// Penalties that ask nothing of the party but to pay.
const LIGHT: [PenaltyKind; 3] = [PenaltyKind::Fine, PenaltyKind::Warning, PenaltyKind::Criticism];

impl Context<'_> {
    /// Whether a condition of a line holds.
    pub fn holds(&self, cond: If) -> bool {
        self.named(cond.named) != cond.not
    }

    fn named(&self, named: Named) -> bool {
        let d = self.decision;
        match named {
            Named::Penalties => !d.penalties.is_empty(),
            Named::Fined => self.kind(&[PenaltyKind::Fine]),
            Named::Ranged => self.range().is_some(),
            Named::NoAmount => d.fine.is_some() && self.range().is_none(),
            Named::Warned => self.kind(&[PenaltyKind::Warning]),
            Named::Confiscates => self.kind(&[PenaltyKind::ConfiscateGains]),
            Named::ConfiscatesItems => self.kind(&[PenaltyKind::ConfiscateItems]),
            Named::Ordered => !d.orders.is_empty(),
            Named::Hearing => d.hearing == Some(true),
            Named::HearingOpen => d.hearing.is_none() && d.procedure.is_some(),
            Named::LegalReview => d.approvals.contains(&"legal-review"),
            Named::Collective => d.approvals.contains(&"collective"),
            Named::ReviewFirst => self.remedies.and_then(|r| r.reconsideration.as_ref()).is_some_and(|r| r.first == Some(true)),
            Named::ReviewKnown => self.remedies.is_some_and(|r| r.reconsideration.is_some()),
            Named::Found => !d.lenient.is_empty() || !d.severe.is_empty(),
            Named::Severe => !d.severe.is_empty(),
            Named::Benchmark => d.benchmark.is_some(),
            Named::Model => self.range().is_some_and(|f| f.advised.iter().any(|a| a.model)),
            Named::Mitigable => self.range().is_some_and(|f| f.advised.iter().any(|a| a.degree == Degree::Mitigated)),
            Named::Choice => matches!(d.outcome, Outcome::LighterOrMitigated | Outcome::LighterOrMitigatedOrOrdinary),
            Named::Presumed => !d.assumed.is_empty(),
            Named::Open => !d.refine.is_empty() || !d.open.is_empty(),
            Named::Person => self.is(id::PARTY_KIND, "natural_person"),
            Named::Corrected => ["before_discovery", "on_spot", "within_order"].iter().any(|t| self.is(id::CORRECTION_TIMING, t)),
            Named::ByCorrection => self.by_correction(),
            Named::Proposed => self.known(id::PROPOSED_FINE).is_some(),
            Named::NoCapacity => self.effect(Effect::NoCapacity),
            Named::NoFault => self.effect(Effect::NoFault),
            Named::Minor => self.effect(Effect::Minor),
            Named::First => self.effect(Effect::MayWaive),
            Named::Spared => d.outcome == Outcome::NoPenalty && self.ground().is_none(),
            Named::Guarded => d.duties.iter().any(|duty| duty.id == "guardian"),
            Named::Listed => !d.listed.is_empty(),
            Named::Crime => matches!(self.known(id::CRIME_SUSPECTED), Some(Value::Flag(true))),
            Named::SeveralNorms => !d.acts.is_empty(),
            Named::Branched => !d.branches.is_empty(),
            Named::Lasted => self.known(id::ACT_END).is_some_and(|end| self.known(id::ACT_START) != Some(end)),
            Named::OnSite => d.duties.iter().any(|duty| duty.id == "collect-on-site"),
            Named::Depends => self.actual.procedure == Some(Route::Depends),
            Named::SeveralKinds => d.penalties.len() > 1,
            Named::Others => d.penalties.iter().flat_map(|p| &p.kinds).any(|k| !LIGHT.contains(k)),
            Named::Departs => d.departure.as_ref().is_some_and(|own| matches!(own.standing, Standing::Chooses | Standing::Departs)),
            Named::OwnSuit => self.remedies.is_some_and(|r| r.litigation.days.is_some() || !r.litigation.orders.is_empty()),
            Named::SeveralActs => !self.case.acts().is_empty(),
            Named::Seized => matches!(self.known(id::SEIZED_GOODS), Some(Value::Flag(true))),
            Named::Review => d.outcome == Outcome::Review,
            Named::WrongRoute => self.warned("route-not-summary").is_some(),
        }
    }

    /// Whether a penalty that may be imposed holds one of these kinds.
    pub(super) fn kind(&self, kinds: &[PenaltyKind]) -> bool {
        let holds = |p: &Penalty| p.by.is_empty() && p.kinds.iter().any(|k| kinds.contains(k));
        self.decision.penalties.iter().any(holds)
    }

    fn is(&self, fact: &str, choice: &str) -> bool {
        matches!(self.known(fact), Some(Value::Choice(c)) if c == choice)
    }

    fn effect(&self, effect: Effect) -> bool {
        self.ground().is_some_and(|c| c.effect == effect)
    }

    /// Whether the clause fines only what was not corrected (S9).
    fn by_correction(&self) -> bool {
        let reads = |fact: &&str| matches!(*fact, id::OVERDUE | id::REFUSED_TO_CORRECT);
        self.clause.is_some_and(|(_, c)| c.fines.iter().any(|f| f.when.facts().iter().any(reads)))
    }
}
