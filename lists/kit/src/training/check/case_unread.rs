//! `scenario-case`: the facts are no case the lists can read.

use super::Checked;
use crate::{diagnostic::Diagnostic, words};

pub(super) fn check(checked: &Checked<'_>, out: &mut Vec<Diagnostic>) {
    let Err(errors) = &checked.case else { return };
    for error in errors {
        let message = words::scenario_case(&error.message);
        out.push(checked.error("scenario-case", &format!("case.{}", error.key), message).hint(&error.hint));
    }
}
