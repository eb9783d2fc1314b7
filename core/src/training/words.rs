//! Everything the training room says, in one place.

use super::{Stage, When};

/// A stage as the trainee reads it.
pub fn stage(stage: Stage) -> &'static str {
    match stage {
        Stage::Act => "违法",
        Stage::Basis => "依据",
        Stage::Outcome => "结论",
        Stage::Amount => "幅度",
        Stage::Procedure => "程序",
        Stage::Rights => "权利",
    }
}

/// When something is told.
pub fn when(when: When) -> &'static str {
    match when {
        When::First => "先说",
        When::Then => "随后",
        When::Asked => "问了才说",
    }
}
