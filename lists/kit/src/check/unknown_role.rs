//! `unknown-role`: an act is limited to a role that `actor_role` does not know.

use cailiang::facts::id;

use super::Checked;
use crate::{diagnostic::Diagnostic, words};

pub(super) fn check(all: &[Checked<'_>], out: &mut Vec<Diagnostic>) {
    let Some(spec) = all.iter().flat_map(|c| &c.document.facts).find(|f| f.id == id::ACTOR_ROLE) else { return };
    for checked in all {
        for (i, violation) in checked.document.violations.iter().enumerate() {
            for (j, role) in violation.roles.iter().enumerate().filter(|(_, role)| !spec.values.iter().any(|v| v.id == **role)) {
                out.push(
                    checked
                        .error("unknown-role", &format!("violation.{i}.roles.{j}"), words::unknown_choice(spec, role))
                        .suggest(role, spec.values.iter().map(|v| v.id.as_str())),
                );
            }
        }
    }
}
