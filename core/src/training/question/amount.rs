//! 幅度: what the statute allows, and what is advised.

use super::{Draft, Kind, Matter, Wrong};
use crate::{
    amount::{Bound, Range},
    case::Case,
    decide::{conclude, domain, explore::tries},
    decision::{Fine, FineRange},
    facts::{Value, id},
    lists::{Amount, PartyClass},
    phrase,
    training::{Stage, words},
};

/// Cases that are decided anew for their fines.
const VARIANTS: usize = 12;

pub fn drafts(matter: Matter<'_>) -> Vec<Draft> {
    let Some(Fine::Range(fine)) = &matter.decision.fine else { return Vec::new() };
    let elsewhere = variants(matter);
    [statutory(matter, fine, &elsewhere), advised(matter, fine, &elsewhere)].into_iter().flatten().collect()
}

/// The fine of a case that differs in one fact, and how it differs.
struct Elsewhere {
    fine: FineRange,
    how: String,
}

fn statutory(matter: Matter<'_>, fine: &FineRange, elsewhere: &[Elsewhere]) -> Option<Draft> {
    let mut wrong: Vec<Wrong> = elsewhere.iter().map(|e| wrong(&e.fine.range, e.how.clone())).collect();
    wrong.extend(in_the_clauses(matter));
    wrong.extend(fine_ends(&fine.range));
    let own = fine.advised.iter().filter(|a| a.range != fine.range);
    wrong.extend(own.map(|a| self::wrong(&a.range, words::ADVISED_NOT_STATUTORY.to_owned())));
    draft(matter, Kind::Statutory, &fine.range, wrong, words::ASK_STATUTORY, words::why_statutory(&fine.words))
}

fn advised(matter: Matter<'_>, fine: &FineRange, elsewhere: &[Elsewhere]) -> Option<Draft> {
    let [only] = fine.advised.as_slice() else { return None };
    // Nobody can know the range of a method that no organ has published; a table can be read, a sample too.
    if only.range == fine.range || (only.model && only.tier.is_none()) {
        return None;
    }
    let mut wrong: Vec<Wrong> = elsewhere
        .iter()
        .filter_map(|e| e.fine.advised.first().filter(|_| e.fine.advised.len() == 1).map(|a| wrong(&a.range, e.how.clone())))
        .collect();
    wrong.push(self::wrong(&fine.range, words::WHOLE_RANGE.to_owned()));
    wrong.extend(fine_ends(&only.range));
    let method = only.method.as_deref().and_then(|m| matter.lists.method(m)).map(|(_, m)| m.name.as_str());
    let document = only.document.as_deref().and_then(|d| matter.lists.documents().iter().find(|own| own.id == d)).map(|d| d.name());
    let why = words::why_advised(
        crate::words::degree(only.degree),
        document.or(method).unwrap_or_default(),
        only.tier.as_deref().unwrap_or_default(),
        only.model,
    );
    let ask = if only.model { words::ASK_ADVISED_SAMPLE } else { words::ASK_ADVISED };
    draft(matter, Kind::Advised, &only.range, wrong, ask, why)
}

fn draft(matter: Matter<'_>, kind: Kind, range: &Range, wrong: Vec<Wrong>, ask: &str, why: String) -> Option<Draft> {
    let (key, right) = (key(range), phrase::range(range, YUAN));
    let mut basis = matter.decision.norm.iter().map(|n| format!("{}#{}", n.document, n.at)).collect::<Vec<_>>();
    basis.extend(paragraph(matter));
    let basis = matter.all_cited(&basis);
    (!right.is_empty()).then(|| Draft { stage: Stage::Amount, kind, ask: ask.to_owned(), key, right, also: Vec::new(), wrong, why, basis })
}

/// Where the amounts stand, if in another paragraph than the act.
fn paragraph(matter: Matter<'_>) -> Option<String> {
    let norm = matter.decision.norm.as_ref()?;
    let own = matter.lists.documents().iter().find(|d| d.id == norm.document && d.effective.to_string() == norm.effective)?;
    let clause = own.clauses.iter().find(|c| c.violation == norm.violation && c.stands_at(&norm.at))?;
    let at = clause.fines.iter().find_map(|f| f.at.as_ref())?;
    Some(format!("{}#{at}", own.id)).filter(|_| at.to_string() != norm.at)
}

const YUAN: &str = "元";

fn wrong(range: &Range, parts: String) -> Wrong {
    Wrong::new(key(range), phrase::range(range, YUAN), parts)
}

/// What a range means, however its numbers are written.
fn key(range: &Range) -> String {
    let end = |b: Option<Bound>| b.map_or_else(String::new, |b| format!("{}{}", b.value.normalize(), if b.open { "x" } else { "" }));
    format!("{}~{}", end(range.min), end(range.max))
}

/// The same numbers with an end taken in that is left out, or the other way round.
fn fine_ends(range: &Range) -> Vec<Wrong> {
    let turned = |b: Option<Bound>| b.map(|b| Bound { open: !b.open, ..b });
    let exact = range.min == range.max;
    let others = [Range { min: range.min, max: turned(range.max) }, Range { min: turned(range.min), max: range.max }];
    let differs = |r: &Range| r != range && !r.is_empty() && !exact;
    others.iter().filter(|r| differs(r)).map(|r| wrong(r, words::ENDS.to_owned())).collect()
}

/// Other fines the law writes: for the other class of party, at another stage, for the acts beside it.
fn in_the_clauses(matter: Matter<'_>) -> Vec<Wrong> {
    let Some(norm) = &matter.decision.norm else { return Vec::new() };
    let Some(own) = matter.lists.documents().iter().find(|d| d.id == norm.document && d.effective.to_string() == norm.effective) else {
        return Vec::new();
    };
    let mut out = Vec::new();
    let this = |c: &&crate::lists::Clause| c.violation == norm.violation && c.at.to_string() == norm.at;
    for clause in own.clauses.iter().filter(this).chain(own.clauses.iter().filter(|c| !this(c))) {
        for fine in &clause.fines {
            for class in [PartyClass::Individual, PartyClass::Organisation, PartyClass::Responsible] {
                let Some(Amount::Yuan(range)) = fine.amount(class) else { continue };
                let act = matter.lists.violation(&clause.violation).map_or("", |v| v.name.as_str());
                // Where the article makes no difference between them, none is told.
                let parted = !fine.everyone && fine.individual != fine.organisation;
                let parts =
                    if this(&clause) { words::other_fine(class, &fine.stage) } else { words::fine_of(act, parted.then_some(class)) };
                out.push(wrong(range, parts));
            }
        }
    }
    out
}

/// The fines of cases that differ in one fact: the party's class first, then what the tables weigh.
fn variants(matter: Matter<'_>) -> Vec<Elsewhere> {
    let Some(ground) = matter.ground() else { return Vec::new() };
    let view = ground.view(matter.case);
    let mut facts: Vec<&str> = vec![id::PARTY_KIND];
    let weighed = domain::graded(&view).into_iter().chain(view.circumstances().map(|(_, c)| &c.when)).flat_map(|c| c.facts());
    facts.extend(weighed.filter(|f| matter.case.get(f).is_some()));
    let mut seen: Vec<&str> = Vec::new();
    facts.retain(|f| {
        !seen.contains(f) && {
            seen.push(f);
            true
        }
    });
    let others = |fact: &str| -> Vec<(Value, Case)> {
        let now = matter.case.get(fact);
        tries(ground, &matter.case.without(fact), fact).into_iter().filter(|(v, _)| Some(v) != now).collect()
    };
    let all = facts.into_iter().flat_map(|fact| others(fact).into_iter().map(move |(value, case)| (fact, value, case)));
    let fines = all.take(VARIANTS).filter_map(|(fact, value, case)| match conclude(matter.lists, &case).fine {
        Some(Fine::Range(fine)) => Some(Elsewhere { fine, how: words::if_fact(matter.lists, fact, &value) }),
        _ => None,
    });
    fines.collect()
}
