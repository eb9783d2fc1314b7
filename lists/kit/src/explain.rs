//! What each code means: the register behind `cailiang explain`.

use crate::words;

/// A code of a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Code {
    /// The stable code.
    pub code: &'static str,
    /// Whether `allow` can silence it. What cannot be read cannot be silenced.
    pub silenceable: bool,
    /// What it means, why it matters, what to do.
    pub text: &'static str,
}

/// The code of this name.
pub fn find(code: &str) -> Option<&'static Code> {
    codes().find(|c| c.code == code)
}

/// Every code.
pub fn codes() -> impl Iterator<Item = &'static Code> {
    GROUPS.iter().flat_map(|group| group.iter())
}

/// A hint for a code that is mistyped.
pub fn suggest(code: &str) -> String {
    cailiang::suggestion::hint(code, codes().map(|c| c.code))
}

/// The codes by what finds them. Their texts stand with the other words of the crate.
const GROUPS: [&[Code]; 8] = [
    words::READING_CODES,
    words::VALUE_CODES,
    words::CHECK_CODES,
    words::JOIN_CODES,
    words::LENIENCY_CODES,
    words::COVERAGE_CODES,
    words::TEXT_CODES,
    words::TRAINING_CODES,
];
