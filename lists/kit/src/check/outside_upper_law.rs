//! `outside-upper-law`: a clause goes beyond the higher one it hangs on: lower, higher, another kind, another party (行政处罚法 12–14).

use std::collections::BTreeMap;

use cailiang::lists::{Amount, Clause, Fine, Join, PartyClass, PenaltyKind};

use super::{
    Checked,
    compare::{above, below, comparable},
};
use crate::{diagnostic::Diagnostic, words};

const CLASSES: [(PartyClass, &str); 3] =
    [(PartyClass::Individual, "individual"), (PartyClass::Organisation, "organisation"), (PartyClass::Responsible, "responsible")];

pub(super) fn check(all: &[Checked<'_>], out: &mut Vec<Diagnostic>) {
    let mut clauses: BTreeMap<(&str, &str, String), (&Checked<'_>, &Clause)> = BTreeMap::new();
    for checked in all {
        for clause in &checked.document.clauses {
            let key = (clause.violation.as_str(), checked.document.id.as_str(), clause.at.to_string());
            let newer = clauses.get(&key).is_none_or(|(c, _)| c.document.effective < checked.document.effective);
            if newer {
                clauses.insert(key, (checked, clause));
            }
        }
    }
    for checked in all {
        for (i, clause) in checked.document.clauses.iter().enumerate() {
            let (Join::Fills(upper) | Join::Specifies(upper)) = &clause.join else { continue };
            let Some((above, upper)) = clauses.get(&(&clause.violation, &upper.document, upper.at.to_string())) else { continue };
            if above.document.rank < checked.document.rank {
                let name = format!("《{}》{}", above.document.name(), upper.at.chinese());
                for (place, message) in beyond(clause, upper, &name) {
                    let found = checked.error("outside-upper-law", &format!("clause.{i}.{place}"), message);
                    out.push(found.hint(words::OUTSIDE_UPPER_LAW_HINT));
                }
            }
        }
    }
}

/// Everything in which `clause` goes beyond `upper`, and where it stands in the clause.
fn beyond(clause: &Clause, upper: &Clause, name: &str) -> Vec<(String, String)> {
    let mut out = Vec::new();
    let known = kinds(upper);
    for (place, kind) in placed_kinds(clause) {
        if !known.contains(&kind) {
            out.push((place, words::kind_beyond(kind, name)));
        }
    }
    for (j, fine) in clause.fines.iter().enumerate() {
        for (class, key) in CLASSES {
            let Some(amount) = fine.amount(class) else { continue };
            let key = if fine.everyone && class != PartyClass::Responsible { "everyone" } else { key };
            let place = format!("fines.{j}.{key}");
            let there = amounts(upper, fine, class);
            if there.is_empty() && !upper.fines.is_empty() {
                out.push((place, words::class_beyond(class, name)));
            } else if let Some(message) = range_beyond(amount, &there, class, name) {
                out.push((place, message));
            }
        }
    }
    out.dedup_by(|a, b| a.0 == b.0);
    out
}

/// The higher clause's amounts for a class: those of the same stage, else of every stage.
fn amounts<'a>(upper: &'a Clause, fine: &Fine, class: PartyClass) -> Vec<&'a Amount> {
    let same: Vec<&Amount> = upper.fines.iter().filter(|f| f.stage == fine.stage).filter_map(|f| f.amount(class)).collect();
    if same.is_empty() { upper.fines.iter().filter_map(|f| f.amount(class)).collect() } else { same }
}

/// An amount must lie inside one that the higher clause sets; where that sets none it is free.
fn range_beyond(amount: &Amount, there: &[&Amount], class: PartyClass, name: &str) -> Option<String> {
    let pairs: Vec<_> = there.iter().map(|upper| comparable(amount, upper)).collect::<Option<_>>()?;
    let inside = pairs.iter().any(|(own, upper)| !below(own, upper) && !above(own, upper));
    let (own, upper) = pairs.first().filter(|_| !inside)?;
    Some(words::range_beyond(class, below(own, upper), above(own, upper), name))
}

fn kinds(clause: &Clause) -> Vec<PenaltyKind> {
    placed_kinds(clause).into_iter().map(|(_, kind)| kind).collect()
}

fn placed_kinds(clause: &Clause) -> Vec<(String, PenaltyKind)> {
    let mut out = Vec::new();
    if !clause.fines.is_empty() {
        out.push(("fines".to_owned(), PenaltyKind::Fine));
    }
    for (j, combination) in clause.combinations.iter().enumerate() {
        out.extend(combination.kinds.iter().filter(|k| **k != PenaltyKind::Fine).map(|kind| (format!("penalties.{j}"), *kind)));
    }
    out.extend(clause.extras.iter().enumerate().map(|(j, extra)| (format!("also.{j}.kind"), extra.kind)));
    out
}
