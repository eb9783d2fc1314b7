//! A drill under way, kept on the device after every choice.

use cailiang::training::{Boundary, Pair, Weak};
use serde::{Deserialize, Serialize};

use crate::trainer::kept;

const RUN: &str = "drill";
const WEAK: &str = "weak";

/// What was chosen for 甲 and 乙.
pub type Choices = [Option<usize>; 2];

/// How far somebody is.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Run {
    version: String,
    plan: String,
    /// What was missed before it began: the pairs depend on it.
    pub weak: Weak,
    /// The pair in sight.
    pub at: usize,
    /// What was chosen, pair by pair.
    pub chosen: Vec<Choices>,
    /// The kind of each pair that was marked, and how many of its two answers were right.
    pub marked: Vec<(Boundary, usize)>,
}

impl Run {
    /// The run of this plan that is under way, else a new one.
    pub fn recall(plan: &str, own: bool) -> Self {
        let found: Option<Self> = kept::read(RUN);
        found.filter(|r| r.plan == plan && r.version == kept::version()).unwrap_or_else(|| Self::new(plan, own))
    }

    /// A new one. Only one's own set heeds what was missed before: else a seed would not mean the same to all.
    pub fn new(plan: &str, own: bool) -> Self {
        let weak = if own { kept::read(WEAK).unwrap_or_default() } else { Weak::default() };
        Self { version: kept::version(), plan: plan.to_owned(), weak, ..Self::default() }
    }

    /// Keeps it.
    pub fn keep(&self) {
        kept::keep(RUN, self);
    }

    /// What was chosen for the pair in sight.
    pub fn now(&self) -> Choices {
        self.chosen.get(self.at).copied().unwrap_or_default()
    }

    /// Whether the pair in sight is marked.
    pub fn is_marked(&self) -> bool {
        self.marked.len() > self.at
    }

    /// Chooses for a side of the pair in sight; once both are chosen they are marked, and what was missed is noted.
    pub fn choose(&mut self, pair: &Pair, side: usize, choice: usize) {
        if self.is_marked() {
            return;
        }
        self.chosen.resize(self.at + 1, Choices::default());
        if let Some(slot) = self.chosen.get_mut(self.at).and_then(|c| c.get_mut(side)) {
            *slot = Some(choice);
        }
        let now = self.now();
        if now.iter().all(Option::is_some) {
            let mut weak: Weak = kept::read(WEAK).unwrap_or_default();
            let mut right = 0;
            for (question, choice) in pair.questions.iter().zip(now) {
                if choice == Some(question.right) {
                    right += 1;
                    weak.mastered(question.stage, Some(pair.kind));
                } else {
                    weak.missed(question.stage, Some(pair.kind));
                }
            }
            kept::keep(WEAK, &weak);
            self.marked.push((pair.kind, right));
        }
    }

    /// Goes on to the next pair.
    pub fn go_on(&mut self) {
        if self.is_marked() {
            self.at += 1;
        }
    }
}

/// Forgets what is under way, so that the next start begins anew.
pub fn forget() {
    kept::forget(RUN);
}

/// Whether anything was missed before.
pub fn has_history() -> bool {
    kept::read::<Weak>(WEAK).is_some_and(|w| Boundary::ALL.into_iter().any(|k| w.of_kind(k) > 1))
}
