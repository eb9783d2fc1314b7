//! S11 首违不罚 (行政处罚法 33.1 后句): 可以, and the reasons must be given.

use super::{
    minor,
    walk::{Answer, Walk},
};
use crate::{
    decision::Outcome,
    lists::{Effect, ExemptKind},
};

/// Stops where the act was the first, did minor harm and was corrected in time.
pub fn step<'a>(walk: &mut Walk<'a>) -> Answer<'a> {
    minor::waived(walk, Effect::MayWaive, Outcome::MayWaive, ExemptKind::First)
}
