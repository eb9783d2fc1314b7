//! What other lists would change.

use std::{cmp::Reverse, collections::BTreeMap};

use cailiang::{Outcome, amount::Range, phrase};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::{
    Entry,
    example::{Example, Examples},
    sum::Sum,
};
use crate::{
    fault::{Fault, FaultKind},
    held::{Held, Party, Verdict, key},
    merge::{Merge, pairs},
};

/// One way a record can change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change {
    /// Another outcome.
    pub outcome: bool,
    /// Another tier.
    pub tier: bool,
    /// Another advised range.
    pub range: bool,
}

impl Change {
    /// What differs between the two.
    pub fn of(before: &Held, after: &Held) -> Self {
        let outcome = before.outcome != after.outcome;
        Self { outcome, tier: before.tier != after.tier, range: before.range != after.range }
    }

    /// Whether anything does.
    pub fn any(self) -> bool {
        self.outcome || self.tier || self.range
    }
}

/// How much changes among some records.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Moved {
    /// The records.
    pub all: u64,
    /// Those of which anything changes.
    pub changed: u64,
    /// Those with another outcome.
    pub outcome: u64,
    /// Those with another tier.
    pub tier: u64,
    /// Those with another advised range.
    pub range: u64,
    /// Those of which the most that is advised gets more.
    pub up: u64,
    /// Those of which it gets less.
    pub down: u64,
    /// The least that is advised, before and after, where both have one.
    pub least: (Sum, Sum),
    /// The most that is advised, before and after, where both have one.
    pub most: (Sum, Sum),
}

impl Moved {
    fn add(&mut self, change: Change, before: &Held, after: &Held) {
        self.all += 1;
        self.changed += u64::from(change.any());
        self.outcome += u64::from(change.outcome);
        self.tier += u64::from(change.tier);
        self.range += u64::from(change.range);
        let ends = |pick: fn(&Range) -> Option<Decimal>| before.range.as_ref().and_then(pick).zip(after.range.as_ref().and_then(pick));
        if let Some((a, b)) = ends(least) {
            self.least.0.add(a);
            self.least.1.add(b);
        }
        if let Some((a, b)) = ends(most) {
            self.most.0.add(a);
            self.most.1.add(b);
            self.up += u64::from(b > a);
            self.down += u64::from(b < a);
        }
    }
}

fn least(range: &Range) -> Option<Decimal> {
    range.min.map(|b| b.value)
}

fn most(range: &Range) -> Option<Decimal> {
    range.max.map(|b| b.value)
}

impl Merge for Moved {
    fn absorb(&mut self, other: Self) {
        self.all.absorb(other.all);
        self.changed.absorb(other.changed);
        self.outcome.absorb(other.outcome);
        self.tier.absorb(other.tier);
        self.range.absorb(other.range);
        self.up.absorb(other.up);
        self.down.absorb(other.down);
        self.least.0.absorb(other.least.0);
        self.least.1.absorb(other.least.1);
        self.most.0.absorb(other.most.0);
        self.most.1.absorb(other.most.1);
    }
}

/// A violation with the tier before and after.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tiers {
    /// The violation.
    pub violation: String,
    /// The tier before; empty where there was none.
    pub before: String,
    /// The tier after.
    pub after: String,
}

/// What other lists would change.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Changes {
    /// All records that both lists can read.
    pub all: Moved,
    /// Records that the other lists cannot read.
    #[serde(with = "pairs")]
    pub unreadable: BTreeMap<FaultKind, u64>,
    /// Other outcomes: before and after.
    #[serde(with = "pairs")]
    pub outcomes: BTreeMap<(String, String), u64>,
    /// Other tiers.
    #[serde(with = "pairs")]
    pub tiers: BTreeMap<Tiers, u64>,
    /// By party.
    #[serde(with = "pairs")]
    pub parties: BTreeMap<Party, Moved>,
    /// By violation.
    #[serde(with = "pairs")]
    pub acts: BTreeMap<String, Moved>,
    /// How what was imposed compares: before and after.
    #[serde(with = "pairs")]
    pub verdicts: BTreeMap<(Verdict, Verdict), u64>,
    /// The records that change most.
    pub examples: Examples,
}

impl Changes {
    /// Counts one record.
    pub fn add(&mut self, entry: &Entry<'_>, party: Party, after: Result<&Held, &Fault>) {
        let before = entry.held;
        let after = match after {
            Ok(after) => after,
            Err(fault) => return *self.unreadable.entry(fault.kind).or_default() += 1,
        };
        let change = Change::of(before, after);
        self.all.add(change, before, after);
        self.parties.entry(party).or_default().add(change, before, after);
        match self.acts.get_mut(&before.violation) {
            Some(act) => act.add(change, before, after),
            None => self.acts.entry(before.violation.clone()).or_default().add(change, before, after),
        }
        *self.verdicts.entry((before.verdict, after.verdict)).or_default() += 1;
        if !change.any() {
            return;
        }
        if change.outcome {
            *self.outcomes.entry((key(before.outcome), key(after.outcome))).or_default() += 1;
        }
        if change.tier {
            let tiers = Tiers { violation: before.violation.clone(), before: before.tier.clone(), after: after.tier.clone() };
            *self.tiers.entry(tiers).or_default() += 1;
        }
        let by = distance(before, after);
        if self.examples.wants(&before.violation, by) {
            self.examples.add(example(entry, after, by));
        }
    }
}

/// How far the most moves, else the least; a range that comes or goes moves by all of it.
fn distance(before: &Held, after: &Held) -> Decimal {
    let end = |held: &Held, pick: fn(&Range) -> Option<Decimal>| held.range.as_ref().and_then(pick);
    let apart = |pick: fn(&Range) -> Option<Decimal>| match (end(before, pick), end(after, pick)) {
        (Some(a), Some(b)) => a.checked_sub(b).unwrap_or_default().abs(),
        (one, other) => one.or(other).unwrap_or_default(),
    };
    let by = apart(most);
    if by.is_zero() { apart(least) } else { by }.normalize()
}

fn example(entry: &Entry<'_>, after: &Held, by: Decimal) -> Example {
    let before = entry.held;
    let words = |held: &Held| held.range.as_ref().map(|r| phrase::range(r, "元")).unwrap_or_default();
    let outcome = |o: Outcome| key(o);
    Example {
        by: Reverse(by),
        name: (entry.name)(),
        violation: before.violation.clone(),
        party: entry.party,
        outcomes: (outcome(before.outcome), outcome(after.outcome)),
        tiers: (before.tier.clone(), after.tier.clone()),
        before: words(before),
        after: words(after),
        fine: entry.imposed.fine,
    }
}

impl Merge for Changes {
    fn absorb(&mut self, other: Self) {
        self.all.absorb(other.all);
        self.unreadable.absorb(other.unreadable);
        self.outcomes.absorb(other.outcomes);
        self.tiers.absorb(other.tiers);
        self.parties.absorb(other.parties);
        self.acts.absorb(other.acts);
        self.verdicts.absorb(other.verdicts);
        self.examples.absorb(other.examples);
    }
}
