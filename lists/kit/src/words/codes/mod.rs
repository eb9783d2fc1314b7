//! What each code means, why it matters and what to do.

mod joins;
mod leniency;
mod lists;
mod reading;
mod texts;
mod training;
mod values;

pub use joins::JOIN_CODES;
pub use leniency::LENIENCY_CODES;
pub use lists::CHECK_CODES;
pub use reading::READING_CODES;
pub use texts::TEXT_CODES;
pub use training::TRAINING_CODES;
pub use values::VALUE_CODES;

use crate::explain::Code;

/// A code that `allow` can silence with a reason: a judgement.
const fn judgement(code: &'static str, text: &'static str) -> Code {
    Code { code, silenceable: true, text }
}

/// A code that nothing can silence: what it is about was not understood, or would be missed.
const fn fault(code: &'static str, text: &'static str) -> Code {
    Code { code, silenceable: false, text }
}
