//! `example-fails`, `example-form`: a worked example comes out otherwise, or cannot be read.

use cailiang::Lists;

use super::Checked;
use crate::{
    diagnostic::Diagnostic,
    examples::{self, Difference, ExampleResult, Fault},
    read::ListFile,
    words,
};

pub(super) fn check(files: &[ListFile], all: &[Checked<'_>], out: &mut Vec<Diagnostic>) {
    if all.iter().all(|c| c.file.examples.is_empty()) {
        return;
    }
    // Lists that lack what every decision needs say so wherever they are used.
    let Ok(lists) = Lists::new(all.iter().map(|c| c.document.clone()).collect()) else { return };
    for result in examples::run(&lists, files) {
        out.extend(result.differences.iter().map(|difference| finding(&result, difference)));
    }
}

fn finding(result: &ExampleResult, difference: &Difference) -> Diagnostic {
    let (name, d) = (&result.name, difference);
    let (code, message, hint) = match &d.fault {
        Fault::Differs => ("example-fails", words::example_differs(name, &d.key, &d.expected, &d.found), words::EXAMPLE_FAILS_HINT),
        Fault::Case(hint) => ("example-fails", words::example_unread(name, &d.found), hint.as_str()),
        Fault::Form(hint) => ("example-form", words::example_form(name, &d.found), hint.as_str()),
    };
    Diagnostic::error(code, &result.file, d.span, message).hint(hint).about(&format!("example.{}", result.at))
}
