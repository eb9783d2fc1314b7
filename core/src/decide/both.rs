//! S14 从宽从严并存: the law has no formula (【口径】), so a benchmark or the
//! place's method must say which of four schemes applies.

use super::walk::Walk;
use crate::lists::{Both, Method};

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
    /// As the lenient ones alone would have it, moved so many tiers.
    Lenient(i32),
    /// As the severe ones alone would have it, moved so many tiers.
    Severe(i32),
    /// 一般.
    Ordinary,
    /// A person must judge.
    Person,
}

impl Weighed {
    /// Tiers down for leniency: one for what the law itself says, more as the benchmark says.
    pub fn down(&self) -> i32 {
        i32::from(self.shall + self.may > 0).saturating_add(self.light)
    }

    /// Tiers up.
    pub fn up(&self) -> i32 {
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
        match (self.lenient() > 0, self.severe() > 0) {
            (true, false) => return Verdict::Lenient(-self.down()),
            (false, true) => return Verdict::Severe(self.up()),
            (false, false) => return Verdict::Ordinary,
            (true, true) => {}
        }
        // 49 against 30, 32: statute against statute, no scheme may settle it.
        if self.shall > 0 && self.grave > 0 {
            return Verdict::Person;
        }
        let net = self.lenient().saturating_sub(self.severe());
        match scheme {
            Both::Person => Verdict::Person,
            Both::Offset if net > 0 => Verdict::Lenient(-net),
            // Leniency the law demands may not be set off (S14 建议①).
            Both::Offset | Both::Middle if self.shall > 0 => Verdict::Person,
            Both::Offset if net < 0 => Verdict::Severe(-net),
            Both::Offset | Both::Middle => Verdict::Ordinary,
            Both::HeavierFirst => match self.up().saturating_sub(self.down()) {
                steps if self.shall > 0 => Verdict::Lenient(steps),
                steps if steps > 0 => Verdict::Severe(steps),
                steps if steps < 0 => Verdict::Lenient(steps),
                _ => Verdict::Ordinary,
            },
        }
    }
}

/// The scheme that applies: the benchmark's, else the method's, else a person.
pub fn scheme(walk: &Walk<'_>) -> Both {
    walk.graded.and_then(|g| g.benchmark.both).or_else(|| method(walk).map(|m| m.both)).unwrap_or(Both::Person)
}

/// The method the place adopts.
pub fn method<'a>(walk: &Walk<'a>) -> Option<&'a Method> {
    let id = walk.view.place().and_then(|p| p.method.as_deref())?;
    walk.view.lists.method(id).map(|(_, m)| m)
}
