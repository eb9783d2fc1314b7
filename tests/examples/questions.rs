//! How many answers it takes until a decision is settled: asking the first open
//! question by rank, against asking in the order of the steps.
//! `cargo run --release -p cailiang-tests --example questions -- 300`

use cailiang_tests::{interview, with_forms};

fn main() {
    let lists = with_forms();
    let cases = std::env::args().nth(1).and_then(|n| n.parse().ok()).unwrap_or(100);
    println!("{}", interview::compare(&lists, 0..cases));
}
