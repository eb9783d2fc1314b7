//! Drawing pairs without keeping the page from everything else.

use cailiang::{
    Lists,
    training::{Drill, drill::Step},
};

use crate::device;

/// Milliseconds before others have their turn: less than a finger notices.
const SLICE: u64 = 40;

/// As many steps as fit; `Searching` where the next slice goes on.
pub fn some_steps(drill: &mut Drill, lists: &Lists) -> Step {
    let until = device::clock() + SLICE;
    loop {
        match drill.step(lists) {
            Step::Searching if device::clock() < until => {}
            step => return step,
        }
    }
}
