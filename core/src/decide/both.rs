//! S14 从宽从严并存: the law has no formula (【口径】), so a benchmark or the
//! place's method must say which of four schemes applies.

use super::walk::Walk;
use crate::{
    lists::{Both, Method, MitigationFloor},
    order::Gather,
};

/// How far the circumstances move the case along the tiers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Moves {
    /// Tiers up (heavier) or, below zero, down.
    pub steps: i32,
    /// The scheme by which lenient and severe circumstances were set against each other.
    pub scheme: Option<Both>,
}

/// The circumstances found, by what they are worth.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Weighed {
    /// 应当从轻或者减轻 (30, 32).
    pub shall: i32,
    /// 可以从轻或者减轻 (31).
    pub may: i32,
    /// 酌定从轻, in tiers.
    pub light: i32,
    /// 从重 by statute (49).
    pub grave: i32,
    /// 酌定从重, in tiers.
    pub heavy: i32,
}

/// What lenient and severe circumstances together come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Moved so many tiers; below zero as leniency would have it.
    Net(i32),
    /// So many tiers up as far as they go, then one down.
    UpThenDown(i32),
    /// The ordinary tier.
    Middle,
    /// A person must judge.
    Person,
}

impl Weighed {
    /// Tiers down for leniency: one for what the law itself says, more as the benchmark says.
    fn down(&self) -> i32 {
        i32::from(self.shall.saturating_add(self.may) > 0).saturating_add(self.light)
    }

    /// Tiers up.
    fn up(&self) -> i32 {
        i32::from(self.grave > 0).saturating_add(self.heavy)
    }

    fn lenient(&self) -> i32 {
        self.shall.saturating_add(self.may).saturating_add(self.light)
    }

    fn severe(&self) -> i32 {
        self.grave.saturating_add(self.heavy)
    }

    /// What they come to under a scheme.
    pub fn under(&self, scheme: Both) -> Verdict {
        if self.lenient() == 0 || self.severe() == 0 {
            return Verdict::Net(self.up().saturating_sub(self.down()));
        }
        let net = self.severe().saturating_sub(self.lenient());
        // What the law demands, either way, is not to be set off to nothing (S14 建议①).
        let lost = (self.shall > 0 && net >= 0) || (self.grave > 0 && net <= 0);
        let statute = self.shall > 0 || self.grave > 0;
        match scheme {
            // 49 against 30, 32: statute against statute, no scheme may settle it.
            _ if self.shall > 0 && self.grave > 0 => Verdict::Person,
            Both::Person => Verdict::Person,
            Both::Offset if lost => Verdict::Person,
            Both::Offset => Verdict::Net(net),
            Both::Middle if statute => Verdict::Person,
            Both::Middle => Verdict::Middle,
            Both::HeavierFirst if self.grave > 0 => Verdict::Person,
            Both::HeavierFirst => Verdict::UpThenDown(self.up()),
        }
    }

    /// The readings a person chooses between; none that loses what the law demands.
    pub fn readings(&self) -> Vec<(Both, Verdict)> {
        [Both::Offset, Both::HeavierFirst].into_iter().map(|s| (s, self.under(s))).filter(|(_, v)| *v != Verdict::Person).gather()
    }
}

/// The scheme that applies: the benchmark's, else the place's, else the method's, else a person.
pub fn scheme(walk: &Walk<'_>) -> Both {
    let own = walk.graded.and_then(|g| g.benchmark.both).or_else(|| walk.view.place().and_then(|p| p.both));
    own.or_else(|| method(walk).map(|m| m.both)).unwrap_or(Both::Person)
}

/// How far 减轻 may go: as the place says, else as its method does.
pub fn floor(walk: &Walk<'_>) -> MitigationFloor {
    let own = walk.view.place().and_then(|p| p.floor);
    own.or_else(|| method(walk).map(|m| m.floor)).unwrap_or(MitigationFloor::None)
}

/// The method the place adopts.
pub fn method<'a>(walk: &Walk<'a>) -> Option<&'a Method> {
    let id = walk.view.place().and_then(|p| p.method.as_deref())?;
    walk.view.lists.method(id).map(|(_, m)| m)
}
