//! Acts that the officer has pinned. Each is kept by itself, so that two tabs lose nothing of each other.

use crate::device;

const KEPT: &str = "cailiang:pin:";

/// The ids of the pinned acts, the one pinned last first.
pub fn all() -> Vec<String> {
    device::stamped(KEPT)
}

/// Whether an act is pinned.
pub fn is_pinned(id: &str) -> bool {
    device::recall(&[KEPT, id].concat()).is_some()
}

/// Pins an act, or no longer.
pub fn toggle(id: &str) {
    let stamp = if is_pinned(id) { String::new() } else { device::now() };
    device::keep(&[KEPT, id].concat(), &stamp);
}
