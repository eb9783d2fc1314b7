//! The place this device works at: chosen once on the first page, kept here.

use crate::{device, law, shelf::Shelf};

const KEPT: &str = "cailiang:place";

/// The place chosen on this device; the nation where none is, or the lists no longer know it.
pub fn here(shelf: &Shelf) -> String {
    device::recall(KEPT).filter(|id| shelf.place(id).is_some()).unwrap_or_else(|| law::NATION.to_owned())
}

/// Keeps a choice.
pub fn choose(id: &str) {
    device::keep(KEPT, id);
}
