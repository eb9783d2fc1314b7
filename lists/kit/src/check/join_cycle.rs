//! `join-cycle`: clauses that hang on each other in a circle.

use cailiang::lists::{Clause, Join};

use super::{Checked, cycle::circles};
use crate::{diagnostic::Diagnostic, words};

type Node = (String, String, String);

pub(super) fn check(all: &[Checked<'_>], out: &mut Vec<Diagnostic>) {
    let arrows: Vec<(Node, Node)> = all.iter().flat_map(|c| c.document.clauses.iter().filter_map(|one| arrow(c, one))).collect();
    let round = circles(&arrows);
    for checked in all {
        for (i, clause) in checked.document.clauses.iter().enumerate() {
            let (Some(arrow), Some(upper)) = (arrow(checked, clause), clause.join.upper()) else { continue };
            if round.contains(&arrow) {
                let key = match clause.join {
                    Join::Fills(_) => "fills",
                    Join::Specifies(_) => "specifies",
                    _ => "competes",
                };
                let message = words::join_cycle(&upper.to_string());
                out.push(checked.error("join-cycle", &format!("clause.{i}.{key}"), message).hint(words::JOIN_CYCLE_HINT));
            }
        }
    }
}

/// From a clause to the one it hangs on. Competing clauses may name each other.
fn arrow(checked: &Checked<'_>, clause: &Clause) -> Option<(Node, Node)> {
    let (Join::Fills(upper) | Join::Specifies(upper)) = &clause.join else { return None };
    let node = |document: &str, at: String| (clause.violation.clone(), document.to_owned(), at);
    Some((node(&checked.document.id, clause.at.to_string()), node(&upper.document, upper.at.to_string())))
}
