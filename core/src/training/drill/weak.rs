//! What a trainee missed before: it comes more often.

use serde::{Deserialize, Serialize};

use super::Boundary;
use crate::training::Stage;

/// Times missed that count at most: what is never understood must not drive out all else.
const MOST: usize = 5;

/// A history of mistakes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Weak {
    stages: Vec<(Stage, usize)>,
    kinds: Vec<(Boundary, usize)>,
}

impl Weak {
    /// Notes a wrong answer at a stage, about a kind of boundary where there was one.
    pub fn missed(&mut self, stage: Stage, kind: Option<Boundary>) {
        note(&mut self.stages, stage, true);
        if let Some(kind) = kind {
            note(&mut self.kinds, kind, true);
        }
    }

    /// Notes a right answer: what is understood again need not come so often.
    pub fn mastered(&mut self, stage: Stage, kind: Option<Boundary>) {
        note(&mut self.stages, stage, false);
        if let Some(kind) = kind {
            note(&mut self.kinds, kind, false);
        }
    }

    /// How much more a kind of boundary weighs: 1 where nothing was missed.
    pub fn of_kind(&self, kind: Boundary) -> usize {
        1 + 2 * count(&self.kinds, kind)
    }

    /// How much more a stage weighs: 1 where nothing was missed.
    pub fn of_stage(&self, stage: Stage) -> usize {
        1 + 2 * count(&self.stages, stage)
    }
}

fn count<T: PartialEq>(of: &[(T, usize)], what: T) -> usize {
    of.iter().find(|(other, _)| *other == what).map_or(0, |(_, n)| (*n).min(MOST))
}

fn note<T: PartialEq>(of: &mut Vec<(T, usize)>, what: T, more: bool) {
    match of.iter_mut().find(|(other, _)| *other == what) {
        Some((_, n)) => *n = if more { n.saturating_add(1).min(MOST) } else { n.saturating_sub(1) },
        None if more => of.push((what, 1)),
        None => {}
    }
}
