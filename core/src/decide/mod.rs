//! The steps of the law, one file each, in the order a careful lawyer walks them.
//!
//! [`ORDER`] is the table of contents: S1 to S14 lead to the outcome and stop
//! where it stands. What follows from the outcome (the fine, penalties, route,
//! duties, remedies: S13, S15–S23) is drawn up by [`report`].

mod authority;
mod basis;
pub(crate) mod capacity;
mod climb;
mod crime;
pub(crate) mod degree;
mod evidence;
mod fined;
mod first;
pub(crate) mod grading;
mod limitation;
mod minor;
mod no_fault;
mod stage;

mod advise;
mod approvals;
mod assumed;
mod beside;
mod both;
mod branches;
mod combination;
mod daily;
mod departure;
mod details;
pub(crate) mod domain;
mod due;
mod duties;
pub(crate) mod explore;
mod fine;
mod forget;
mod join;
mod kinder;
pub(crate) mod listed;
mod measures;
mod method;
mod mitigation;
mod orders;
mod period;
mod question;
mod remedy;
pub(crate) mod report;
mod route;
mod score;
mod several;
mod sources;
mod surcharge;
pub(crate) mod survey;
pub(crate) mod tier;
mod together;
mod versions;
pub(crate) mod walk;
mod warnings;

pub use assumed::Presuming;
pub use question::{Need, Question, open, questions};

use crate::{case::Case, decision::Decision, facts::Value, lists::Lists};
use walk::Step;

/// The steps that lead to the outcome.
const ORDER: [Step; 13] = [
    Step { id: "authority", title: "有没有权", run: authority::step },
    Step { id: "basis", title: "有没有依据", run: basis::step },
    Step { id: "crime", title: "是否涉嫌犯罪", run: crime::step },
    Step { id: "evidence", title: "事实和要件", run: evidence::step },
    Step { id: "limitation", title: "追责时效", run: limitation::step },
    Step { id: "capacity", title: "责任能力", run: capacity::step },
    Step { id: "no-fault", title: "有没有过错", run: no_fault::step },
    Step { id: "stage", title: "处罚的前提", run: stage::step },
    Step { id: "minor", title: "轻微不罚（应当）", run: minor::step },
    Step { id: "first", title: "首违不罚（可以）", run: first::step },
    Step { id: "fined", title: "一事不再罚", run: fined::step },
    Step { id: "benchmark", title: "裁量基准定档", run: grading::step },
    Step { id: "degree", title: "从轻、减轻、从重", run: degree::step },
];

/// Decides a case. Several violations are norms that one act breaks: the one
/// that applies is found, and each stands by itself in `acts` (S12). Several
/// acts are decided each by itself, then put together.
///
/// The same lists and case always give the same decision. The case must have
/// been read with the same lists.
///
/// ```no_run
/// use cailiang::{Case, CaseError, Lists, Outcome, Raw, decide};
///
/// fn bare(lists: &Lists) -> Result<Outcome, Vec<CaseError>> {
///     let case = Case::read(lists, [("violation".into(), Raw::Text("litter-spit".into()))])?;
///     Ok(decide(lists, &case).outcome) // undetermined: nothing else is known
/// }
/// ```
pub fn decide(lists: &Lists, case: &Case) -> Decision {
    report::report(lists, case, true)
}

/// Decides as [`decide`] does, but does not try what other facts would lead
/// to: `assumed` and `what_if` stay empty. For many cases at once.
pub fn conclude(lists: &Lists, case: &Case) -> Decision {
    report::report(lists, case, false)
}

/// The values of a fact that between them reach every outcome it can lead to
/// in a case of one act, each with the case that has it; what contradicts the
/// case is left out.
pub fn tries(lists: &Lists, case: &Case, fact: &str) -> Vec<(Value, Case)> {
    let act = case.violations.first().and_then(|id| lists.violation(id));
    act.map(|act| explore::tries(explore::Ground { lists, act }, case, fact)).unwrap_or_default()
}
