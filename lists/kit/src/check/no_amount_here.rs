//! `no-amount-here`: at a place, acts are punished by a fine whose amount no document sets (S2: 没有数额不能罚款).

use std::collections::{BTreeMap, BTreeSet};

use cailiang::{
    day::Day,
    lists::{Amount, Clause, Fine, Join, PartyClass, Place, place, place::NATIONAL},
};

use super::{Checked, acts::Acts};
use crate::{diagnostic::Diagnostic, words};

pub(super) fn check(all: &[Checked<'_>], today: Option<Day>, out: &mut Vec<Diagnostic>) {
    let index = Acts::new(all);
    // Only acts with such a clause are looked at again, place by place.
    let open: BTreeSet<&str> = all.iter().flat_map(|c| &c.document.clauses).filter(|c| not_set(c)).map(|c| c.violation.as_str()).collect();
    let settled: BTreeSet<&str> = all.iter().filter_map(|c| c.document.setting.as_ref()).map(|p| p.id.as_str()).collect();
    for checked in all {
        let here = |p: &&Place| p.id != NATIONAL && p.id == checked.document.place;
        let Some(place) = checked.document.setting.as_ref().filter(here) else { continue };
        let at = |place: &str| -> Vec<&str> { open.iter().filter(|act| lacks(&index, act, place, today)).copied().collect() };
        let missing = at(&place.id);
        // What the place above lacks as well is reported there.
        let parent = place::above(&place.id).filter(|p| *p != NATIONAL && settled.contains(p));
        let told = parent.is_some_and(|p| at(p) == missing);
        if !missing.is_empty() && !told {
            let names: Vec<&str> = missing.iter().map(|id| index.acts.get(id).map_or(*id, |v| v.name.as_str())).collect();
            let message = words::no_amount_here(&place.name, &names);
            out.push(checked.warning("no-amount-here", "place.id", message).hint(words::NO_AMOUNT_HERE_HINT));
        }
    }
}

/// Whether a clause that reaches the place leaves an amount open, and none there fills it.
fn lacks(index: &Acts<'_>, act: &str, place: &str, today: Option<Day>) -> bool {
    let in_force = |c: &Checked<'_>| today.is_none_or(|day| c.document.in_force_on(day));
    let here: Vec<(&Checked<'_>, &Clause)> = index.reaching(act, place).filter(|(c, _)| in_force(c)).collect();
    let mut filled: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for upper in here.iter().filter(|(_, c)| !not_set(c)).filter_map(|(_, c)| c.join.upper()) {
        filled.entry(&upper.document).or_default().insert(upper.at.to_string());
    }
    let is_filled =
        |c: &Checked<'_>, clause: &Clause| filled.get(c.document.id.as_str()).is_some_and(|there| there.contains(&clause.at.to_string()));
    let alone = |clause: &Clause| matches!(clause.join, Join::Alone | Join::Own | Join::Competes(_));
    here.iter().any(|(c, clause)| not_set(clause) && alone(clause) && !is_filled(c, clause))
}

fn not_set(clause: &Clause) -> bool {
    clause.fines.iter().any(|fine: &Fine| {
        let classes = [PartyClass::Individual, PartyClass::Organisation, PartyClass::Responsible];
        classes.into_iter().any(|class| fine.amount(class) == Some(&Amount::NotSet))
    })
}
