//! `unknown-duty`: a self-check counts to the last day of a duty that is in no list.

use std::collections::BTreeSet;

use super::Checked;
use crate::{diagnostic::Diagnostic, words};

pub(super) fn check(all: &[Checked<'_>], out: &mut Vec<Diagnostic>) {
    let known: BTreeSet<&str> = all.iter().flat_map(|c| &c.document.rules.duties).map(|d| d.id.as_str()).collect();
    for checked in all {
        for (i, item) in checked.file.papers.checks.iter().enumerate() {
            let place = format!("check.{i}");
            if !item.duty.is_empty() && !known.contains(item.duty.as_str()) {
                let message = words::check_unknown_duty(&item.duty);
                out.push(checked.error("unknown-duty", &format!("{place}.duty"), message).suggest(&item.duty, known.iter().copied()));
            } else if item.duty.is_empty() && !item.done.is_empty() {
                out.push(checked.error("unknown-duty", &format!("{place}.done"), words::DONE_WITHOUT_DUTY));
            }
        }
    }
}
