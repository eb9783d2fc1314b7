//! Acts that were opened lately. Each is kept by itself, so that two tabs lose nothing of each other.

use crate::device;

const KEPT: &str = "cailiang:opened:";
/// How many are kept.
const MANY: usize = 8;

/// The ids of the acts opened lately, the last first.
pub fn all() -> Vec<String> {
    let mut all = device::stamped(KEPT);
    all.truncate(MANY);
    all
}

/// Notes that an act was opened.
pub fn opened(id: &str) {
    device::keep(&[KEPT, id].concat(), &device::now());
    for old in device::stamped(KEPT).iter().skip(MANY) {
        device::keep(&[KEPT, old].concat(), "");
    }
}
