//! Any text as an amount: what is read can be written and read again.
#![no_main]

use cailiang_lists::phrase::{Unit, parse};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let Ok(phrase) = parse(text) else { return };
    let unit = match &phrase.unit {
        Unit::None => "",
        Unit::Yuan => "元",
        Unit::Percent => "%",
        Unit::Times => "倍",
        Unit::Other(unit) => unit,
    };
    let again = parse(&cailiang::phrase::range(&phrase.range, unit));
    assert!(again.is_ok_and(|again| again.range == phrase.range), "{text}");
});
