//! The entry of each kind of skeleton.

use cailiang::{
    Case, Lists, Raw,
    facts::{FactKind, id},
    lists::{Amount, Clause, Document, Fine, place::NATIONAL},
    phrase, questions, words as core,
};

use super::{Options, act, fit};
use crate::words;

/// Nothing but the heading.
pub fn document(_: &Lists, options: &Options) -> Result<String, String> {
    fit(&options.id).map(|()| words::DOCUMENT_ENTRY.to_owned())
}

/// A clause, with the clauses above it that it may join.
pub fn clause(lists: &Lists, options: &Options) -> Result<String, String> {
    let act = act(lists, &options.id)?;
    let above: Vec<String> = clauses(lists, options, &act.id).into_iter().map(|(d, c)| named(d, c)).collect();
    Ok(words::clause_entry(&act.id, &act.name, &above))
}

/// A benchmark for each fine of the clause, with its statutory range as a comment.
pub fn benchmark(lists: &Lists, options: &Options) -> Result<String, String> {
    let act = act(lists, &options.id)?;
    let all = clauses(lists, options, &act.id);
    let wanted: Vec<_> = match &options.clause {
        None => all.clone(),
        Some(name) => all.iter().filter(|(d, c)| named(d, c) == *name).copied().collect(),
    };
    let known: Vec<String> = all.iter().map(|(d, c)| named(d, c)).collect();
    let [(document, clause)] = wanted.as_slice() else {
        return Err(words::which_clause(&act.name, options.clause.as_deref(), &known));
    };
    if clause.fines.is_empty() {
        return Err(words::no_fine(&named(document, clause)));
    }
    let several = clause.fines.len() > 1;
    let entries = clause.fines.iter().map(|fine| {
        let stage = if several { fine.stage.as_str() } else { "" };
        let cited = words::cited(document.name(), &clause.at.chinese());
        let range = statutory(lists, fine);
        words::benchmark_entry(&words::BenchmarkEntry {
            act: &act.id,
            name: &act.name,
            clause: &named(document, clause),
            cited: &cited,
            stage,
            range: &range,
            amounts: &holes(fine),
        })
    });
    Ok(entries.collect::<Vec<_>>().join("\n"))
}

/// An entry of a leniency list.
pub fn exempt(lists: &Lists, options: &Options) -> Result<String, String> {
    let act = act(lists, &options.id)?;
    Ok(words::exempt_entry(&act.id, &act.name, options.ground))
}

/// An example, with the questions the act raises.
pub fn example(lists: &Lists, options: &Options) -> Result<String, String> {
    let act = act(lists, &options.id)?;
    let bare = Case::read(lists, [("violation".to_owned(), Raw::Text(act.id.clone()))]).unwrap_or_default();
    const GIVEN: [&str; 4] = [id::PARTY_KIND, id::ACT_START, id::DISCOVERED_ON, id::DECISION_ON];
    let asked = questions(lists, &bare).into_iter().map(|q| q.fact).filter(|f| !GIVEN.contains(&f.as_str()));
    let lines = asked.filter_map(|f| lists.fact(&f)).map(|spec| {
        let form = match spec.kind {
            FactKind::YesNo => words::YES_OR_NO.to_owned(),
            FactKind::OneOf => spec.values.iter().map(|v| format!("\"{}\"", v.id)).collect::<Vec<_>>().join(" "),
            FactKind::Day | FactKind::Moment => words::A_DAY.to_owned(),
            _ => spec.unit.clone(),
        };
        words::question_line(&spec.id, &spec.ask, &form)
    });
    let parties = lists.fact(id::PARTY_KIND).map(|f| f.values.iter().map(|v| v.id.clone()).collect::<Vec<_>>().join(" "));
    Ok(words::example_entry(&act.id, &act.name, &parties.unwrap_or_default(), &lines.collect::<String>()))
}

/// The settings of a place.
pub fn place(lists: &Lists, options: &Options) -> Result<String, String> {
    fit(&options.id)?;
    match lists.place(&options.id) {
        Some(there) => Err(words::already_there(&options.id, &there.name)),
        None => Ok(words::place_entry(&options.id)),
    }
}

/// An act in the catalogue.
pub fn violation(lists: &Lists, options: &Options) -> Result<String, String> {
    fit(&options.id)?;
    match lists.violation(&options.id) {
        Some(there) => Err(words::already_there(&options.id, &there.name)),
        None => Ok(words::violation_entry(&options.id)),
    }
}

/// The clauses against an act that reach the place, the newest version of each document.
fn clauses<'a>(lists: &'a Lists, options: &'a Options, act: &str) -> Vec<(&'a Document, &'a Clause)> {
    let mut out: Vec<(&Document, &Clause)> = lists.clauses(options.place.as_deref().unwrap_or(NATIONAL), act).collect();
    let all = out.clone();
    out.retain(|(d, _)| !all.iter().any(|(n, _)| n.id == d.id && n.place == d.place && n.effective > d.effective));
    out
}

fn named(document: &Document, clause: &Clause) -> String {
    format!("{}#{}", document.id, clause.at)
}

/// The statutory range in words: 可以处2万元以下.
fn statutory(lists: &Lists, fine: &Fine) -> String {
    let label = |fact: &str| lists.fact(fact).map_or_else(|| fact.to_owned(), |f| f.label.clone());
    let amount = |amount: &Amount| match amount {
        Amount::Yuan(range) => phrase::range(range, "元"),
        Amount::Of { times, base, percent, .. } => format!("{}{}", label(base), phrase::range(times, if *percent { "%" } else { "倍" })),
        Amount::Per { each, unit, .. } => words::each(unit, &phrase::range(each, "元")),
        Amount::NotSet => words::AMOUNT_NOT_SET.to_owned(),
    };
    let of = |(class, a): (cailiang::lists::PartyClass, &Option<Amount>)| a.as_ref().map(|a| words::of_class(class, &amount(a)));
    use cailiang::lists::PartyClass::{Individual, Organisation, Responsible};
    let by_class = [(Individual, &fine.individual), (Organisation, &fine.organisation), (Responsible, &fine.responsible)];
    let text = match (&fine.individual, fine.everyone) {
        (Some(everyone), true) => amount(everyone),
        _ => by_class.into_iter().filter_map(of).collect::<Vec<_>>().join("；"),
    };
    words::statutory_range(core::force(fine.force), &text)
}

/// The keys of a tier's amounts, in the clause's own form, each a hole.
fn holes(fine: &Fine) -> String {
    let form = match fine.individual.as_ref().or(fine.organisation.as_ref()).or(fine.responsible.as_ref()) {
        Some(Amount::Of { base, .. }) => format!(", of = \"{base}\""),
        Some(Amount::Per { units, unit, .. }) => format!(", per = \"{units}\", unit = \"{unit}\""),
        _ => String::new(),
    };
    let mut keys = Vec::new();
    if fine.everyone {
        keys.push("everyone");
    } else {
        keys.extend(fine.individual.is_some().then_some("individual"));
        keys.extend(fine.organisation.is_some().then_some("organisation"));
    }
    keys.extend(fine.responsible.is_some().then_some("responsible"));
    keys.iter().map(|key| format!("{key} = \"{}\"", words::AMOUNT_HOLE)).collect::<Vec<_>>().join(", ") + &form
}
