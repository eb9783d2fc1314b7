//! How many answers it takes until a decision is settled: asking the first open
//! question by rank, against asking in the order of the steps.
//! `cargo run -p cailiang-tests --example questions -- 24`

use cailiang_tests::{interview, with_forms};

fn main() {
    let lists = with_forms();
    let cases = std::env::args().nth(1).and_then(|n| n.parse().ok()).unwrap_or(24);
    println!("{}", interview::compare(lists, 0..cases));
}
