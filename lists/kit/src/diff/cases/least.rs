//! A case made as small as it can be while both sides still say the same of it.

use cailiang::facts::id;

use super::{
    Aspect,
    world::{Facts, World},
};

/// What every case tells.
const KEPT: [&str; 4] = [id::PARTY_KIND, id::ACT_START, id::DISCOVERED_ON, id::DECISION_ON];

impl World<'_> {
    /// Leaves out every fact that makes no difference to either decision.
    pub fn least(&self, facts: Facts, said: &[Vec<Aspect>; 2]) -> Facts {
        let mut out = facts;
        let names: Vec<String> = out.known.keys().filter(|f| !KEPT.contains(&f.as_str())).cloned().collect();
        for fact in names {
            let fewer = out.without(&fact);
            if self.both(&fewer).is_some_and(|now| now == *said) {
                out = fewer;
            }
        }
        out
    }
}
