//! The facts of a case as a scenario carries them: packed, and read again by whatever lists are there.

use crate::{
    case::{Case, Raw},
    case_error::CaseError,
    decision::Outcome,
    lists::Lists,
    wire::{Reader, Wire},
};

/// Keys of a case with their values, as a case file writes them.
pub type Given = Vec<(String, Raw)>;

/// The case these facts are.
///
/// # Errors
/// What the lists do not know, or what contradicts itself.
pub fn case(lists: &Lists, given: &Given) -> Result<Case, Vec<CaseError>> {
    Case::read(lists, given.iter().cloned())
}

/// The facts with some of them changed.
pub fn changed(given: &Given, change: &Given) -> Given {
    let kept = given.iter().filter(|(key, _)| !change.iter().any(|(other, _)| other == key));
    kept.chain(change).cloned().collect()
}

impl Wire for Raw {
    fn put(&self, out: &mut Vec<u8>) {
        match self {
            Self::Flag(yes) => (0_u8, yes.to_owned()).put(out),
            Self::Number(n) => (1_u8, n.to_owned()).put(out),
            Self::Text(text) => (2_u8, text.to_owned()).put(out),
            Self::List(items) => (3_u8, items.to_owned()).put(out),
        }
    }

    fn take(from: &mut Reader<'_>) -> Self {
        match u8::take(from) {
            0 => Self::Flag(Wire::take(from)),
            1 => Self::Number(Wire::take(from)),
            2 => Self::Text(Wire::take(from)),
            3 => Self::List(Wire::take(from)),
            _ => {
                from.fail();
                Self::Flag(false)
            }
        }
    }
}

impl Wire for Outcome {
    fn put(&self, out: &mut Vec<u8>) {
        let at = Self::ALL.iter().position(|o| o == self).unwrap_or_default();
        u8::try_from(at).unwrap_or_default().put(out);
    }

    fn take(from: &mut Reader<'_>) -> Self {
        Self::ALL.get(usize::from(u8::take(from))).copied().unwrap_or_else(|| {
            from.fail();
            Self::Undetermined
        })
    }
}
