//! Which facts an act's decision may read at all.

use std::collections::BTreeSet;

use cailiang::{
    Lists,
    condition::Condition,
    facts::id,
    lists::{Amount, Clause, Document, Grading, Score, TierAmount},
};

/// Every fact that the steps, the general rules, or what is written about the act may read.
pub fn relevant(lists: &Lists, act: &str) -> BTreeSet<String> {
    let mut out: BTreeSet<String> = id::ALL.iter().map(|id| (*id).to_owned()).collect();
    for document in lists.documents() {
        let clauses = document.clauses.iter().filter(|c| c.violation == act);
        out.extend(clauses.flat_map(of_clause));
        let acts = document.violations.iter().filter(|v| v.id == act).map(|v| &v.elements);
        let graded = document.benchmarks.iter().filter(|b| b.grades(act));
        let listed = document.exempts.iter().filter(|e| e.covers(act)).map(|e| &e.when);
        out.extend(acts.chain(graded.clone().flat_map(|b| b.conditions())).chain(listed).flat_map(read));
        out.extend(graded.flat_map(|b| of_grading(&b.grading)));
        out.extend(general(document));
        out.extend(document.measures.iter().filter(|m| m.about(act)).flat_map(|m| read(&m.when)));
    }
    // A band is read through the number it is computed from.
    let bands: Vec<_> = lists.facts().filter(|f| out.contains(&f.id)).filter_map(|f| f.bands_of.clone()).collect();
    out.extend(bands);
    out
}

fn read(condition: &Condition) -> Vec<String> {
    condition.facts().into_iter().map(str::to_owned).collect()
}

fn base(amount: &Amount) -> Option<String> {
    match amount {
        Amount::Of { base, .. } => Some(base.clone()),
        Amount::Per { units, .. } => Some(units.clone()),
        Amount::Yuan(_) | Amount::NotSet => None,
    }
}

fn of_clause(clause: &Clause) -> Vec<String> {
    let fines = clause.fines.iter();
    let amounts = fines.clone().flat_map(|f| [&f.individual, &f.organisation, &f.responsible]).flatten().filter_map(base);
    let stages = fines.map(|f| &f.when).chain(clause.combinations.iter().map(|c| &c.when));
    let beside = clause.extras.iter().map(|e| &e.when).chain(clause.orders.iter().map(|o| &o.when));
    let rest = clause.spares.iter().map(|s| &s.when).chain(clause.daily.iter().map(|d| &d.when)).chain([&clause.when]);
    let daily = clause.daily.iter().flat_map(|d| [d.base.clone(), d.from.clone(), d.to.clone()]);
    amounts.chain(stages.chain(beside).chain(rest).flat_map(read)).chain(daily).collect()
}

fn of_grading(grading: &Grading) -> Vec<String> {
    match grading {
        Grading::Tiers(table) => {
            let amounts =
                table.tiers.iter().flat_map(|t| [&t.amounts.individual, &t.amounts.organisation, &t.amounts.responsible]).flatten();
            let stated = amounts.filter_map(|a| if let TierAmount::Stated(a) = a { base(a) } else { None });
            stated.collect()
        }
        Grading::Score(Score { .. }) => Vec::new(),
    }
}

fn general(document: &Document) -> Vec<String> {
    let rules = &document.rules;
    let when = rules.limitation.iter().map(|l| &l.extended_when).chain(rules.on_site.iter().map(|o| &o.or_when));
    let all = when.chain(rules.duties.iter().map(|d| &d.when)).chain(document.circumstances.iter().map(|c| &c.when));
    let days = rules.duties.iter().flat_map(|d| [d.after.clone(), d.extended_by.clone()]);
    all.flat_map(read).chain(days).collect()
}
