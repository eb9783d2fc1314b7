//! What a made-up office imposed: mostly what is advised, with its habits.

use cailiang::{Outcome, amount::Range, lists::Degree, training::Rng};
use rust_decimal::Decimal;

use crate::tally::two_digits;

/// Tenths that a range is divided into.
const TENTHS: usize = 10;

/// How an office uses to handle one kind of case.
pub struct Habit {
    /// The tenth of the range it likes best.
    tenth: usize,
    /// How far it strays from that, tenths.
    strays: usize,
}

impl Habit {
    /// A habit by chance.
    pub fn new(rng: &mut Rng) -> Self {
        Self { tenth: rng.below(TENTHS + 1), strays: 1 + rng.below(TENTHS / 2) }
    }
}

/// The outcome and the fine: of a hundred records some four with another outcome, six with too low and
/// five with too high a fine, if there is a range at all.
pub fn imposed(advised: Outcome, range: Option<&Range>, habit: &Habit, rng: &mut Rng) -> (Outcome, Option<Decimal>) {
    let chance = rng.below(100);
    let own = match advised {
        Outcome::Review | Outcome::Undetermined => Outcome::Ordinary,
        Outcome::MayWaive if chance.is_multiple_of(4) => Outcome::Ordinary,
        several => several.degrees().first().filter(|_| several.penalises()).map_or(several, |d| Outcome::of(*d)),
    };
    let outcome = match chance {
        0..4 if own.penalises() => Outcome::NoPenalty,
        0..4 => Outcome::of(Degree::Ordinary),
        _ => own,
    };
    if !outcome.penalises() {
        return (outcome, None);
    }
    let Some(max) = range.and_then(|r| r.max).map(|b| b.value) else { return (outcome, None) };
    let min = range.and_then(|r| r.min).map_or(Decimal::ZERO, |b| b.value);
    let fine = match chance {
        4..10 if !min.is_zero() => min * Decimal::new(rng.below(9).try_into().unwrap_or(5) + 1, 1),
        10..15 => max * Decimal::new(11 + i64::try_from(rng.below(10)).unwrap_or_default(), 1),
        _ => {
            let stray = rng.below(2 * habit.strays + 1);
            let tenth = (habit.tenth + stray).saturating_sub(habit.strays).min(TENTHS);
            min + (max - min) * Decimal::new(i64::try_from(tenth).unwrap_or_default(), 1)
        }
    };
    // People impose round sums, where these do not leave the range.
    let exact = fine.round_dp(2);
    let round = two_digits(exact);
    let inside = range.is_some_and(|r| r.contains(exact) && !r.contains(round));
    (outcome, Some(if inside || round.is_zero() { exact } else { round }.normalize()).filter(|f| !f.is_zero()))
}
