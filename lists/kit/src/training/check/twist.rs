//! `scenario-twist`: a change that cannot be read, or that changes nothing.

use super::Checked;
use crate::{diagnostic::Diagnostic, words};

pub(super) fn check(checked: &Checked<'_>, out: &mut Vec<Diagnostic>) {
    let Some((_, before)) = checked.decided() else { return };
    for (i, (twist, decided)) in checked.scenario.twists.iter().zip(&checked.twists).enumerate() {
        let place = format!("twist.{i}.change");
        match decided {
            Err(errors) => out.extend(errors.iter().map(|e| {
                let message = words::scenario_case(&e.message);
                checked.error("scenario-twist", &format!("{place}.{}", e.key), message).hint(&e.hint)
            })),
            Ok(_) if twist.change.is_empty() => out.push(checked.error("scenario-twist", &place, words::TWIST_EMPTY)),
            Ok((_, after)) => {
                let same = cailiang::Decision { receipt: before.receipt.clone(), ..after.clone() };
                let alike = (same.outcome, &same.fine, &same.procedure, &same.hearing, &same.remedies, &same.duties, &same.ground)
                    == (before.outcome, &before.fine, &before.procedure, &before.hearing, &before.remedies, &before.duties, &before.ground);
                if alike {
                    out.push(checked.warning("scenario-same", &place, words::TWIST_SAME));
                }
            }
        }
    }
}
