//! Drawing up the decision.

use std::ptr;

use super::{
    assumed, beside, branches, combination,
    details::Details,
    duties,
    explore::{Ground, Leaf, once},
    remedy,
    survey::Survey,
    walk::{Cited, Norm as Applied, Walk},
    warnings,
};
use crate::{
    VERSION,
    case::Case,
    decision::{Basis, Decision, Finding, Fine, Norm, Outcome, Receipt, TraceStep, UsedDocument, Warning},
    facts::{Value, id},
    lists::{Document, Lists},
    order, what_if, words,
};

/// The decision on a case.
pub fn report(lists: &Lists, case: &Case) -> Decision {
    match case.violations.as_slice() {
        [one] => lists.violation(one).map_or_else(empty, |act| single(Ground { lists, act }, case)),
        several => side_by_side(lists, case, several),
    }
}

/// One act against several norms: which of them applies, and whether they
/// exclude each other (S12), is for a person to judge; each is shown by itself.
fn side_by_side(lists: &Lists, case: &Case, several: &[String]) -> Decision {
    let each = several.iter().filter_map(|id| lists.violation(id));
    let acts: Vec<Decision> = each.map(|act| single(Ground { lists, act }, &case.under(&act.id))).collect();
    let warnings = vec![Warning { code: "several-norms", text: words::SEVERAL_VIOLATIONS.to_owned() }];
    let trace = vec![TraceStep {
        step: "concurrence",
        title: words::CONCURRENCE,
        finding: Finding::NeedReview,
        text: words::SEVERAL_VIOLATIONS.to_owned(),
        basis: Vec::new(),
    }];
    Decision { outcome: Outcome::Review, acts, warnings, trace, ..empty() }
}

fn single(ground: Ground<'_>, case: &Case) -> Decision {
    let survey = Survey::of(ground, case);
    match survey.settled() {
        Some(outcome) => settled(ground, case, &survey, outcome),
        None if survey.leaves.is_empty() => contradictory(ground, case),
        None => undetermined(ground, case, &survey),
    }
}

fn settled(ground: Ground<'_>, case: &Case, survey: &Survey, outcome: Outcome) -> Decision {
    // Where several ways end alike, the mildest is told.
    let (leaf, one_tier) = mildest(ground, &survey.leaves);
    let Some(leaf) = leaf else { return empty() };
    let (_, mut walk) = once(ground, &leaf.case, leaf.treated_as);
    let branches = branches::branches(ground, case);
    let parted = outcome == Outcome::Review && !branches.is_empty();
    let details = if parted { branches::undecided(ground, leaf) } else { Details::of_all(ground, &survey.leaves) };
    // Orders, route and approvals cite as they are drawn up.
    Details::at(&mut walk, outcome);
    // Where waiving is merely allowed, the fine that would be rests on the benchmark all the same.
    if let Some(graded) = walk.graded {
        walk.cite(graded.cited());
    }
    let duties = duties::duties(&mut walk, outcome, &details);
    let remedies = remedy::remedies(&mut walk, outcome, &details);
    let beside = beside::beside(&mut walk, outcome, &details, &duties);
    warnings::warnings(&mut walk, outcome, &details, &branches);
    let refine = refine(ground, case, survey, &details);
    if !leaf.path.is_empty() && !parted {
        let labels: Vec<&str> = leaf.path.iter().map(|(f, _)| walk.view.label(f)).collect();
        let text = words::same_either_way(&labels);
        // Days that were only tried must not read as if they were given.
        let tried: Vec<String> = leaf.path.iter().filter(|(_, v)| matches!(v, Value::Day(_))).map(|(_, v)| v.display()).collect();
        walk.trace.retain(|step| !tried.iter().any(|day| step.text.contains(day)));
        walk.trace.insert(0, TraceStep { step: "open", title: words::STILL_OPEN, finding: Finding::NeedFact, text, basis: Vec::new() });
    }
    if !one_tier {
        walk.trace.iter_mut().filter(|t| t.step == "benchmark").for_each(|t| t.text = words::TIER_OPEN.to_owned());
    }
    if parted {
        let title = words::TREATMENT;
        let text = words::PARTED.to_owned();
        walk.trace.push(TraceStep { step: "sole-trader", title, finding: Finding::NeedReview, text, basis: Vec::new() });
    }
    let mut found = found(&walk);
    let rests = |b: &Basis| leaf.ground.as_ref().is_some_and(|g| *g == format!("{}#{}", b.document, b.at));
    let clause = |b: &Basis| found.norm.as_ref().is_some_and(|n| n.document == b.document && n.at == b.at);
    order::by_key(&mut found.basis, |b| (!rests(b), !clause(b)));
    Decision {
        outcome,
        ground: leaf.ground.clone(),
        refine,
        assumed: assumed::assumed(ground, case, &survey.outcomes),
        fine: details.fine,
        penalties: details.penalties,
        orders: details.orders,
        procedure: details.procedure,
        hearing: details.hearing,
        approvals: details.approvals,
        duties,
        remedies,
        branches,
        what_if: what_if::what_if(ground, case, outcome),
        // Of several tiers still possible none is named.
        tier: beside.tier.filter(|_| one_tier),
        benchmark: beside.benchmark.filter(|_| one_tier),
        listed: beside.listed,
        spared: beside.spared,
        mitigation: beside.mitigation,
        daily: beside.daily,
        surcharge: beside.surcharge,
        ..found
    }
}

/// The way that ends in the mildest tier, the last of those; and whether all end in one.
fn mildest<'l>(ground: Ground<'_>, leaves: &'l [Leaf]) -> (Option<&'l Leaf>, bool) {
    let mut best: Option<(&Leaf, Option<(usize, String)>)> = None;
    let mut one = true;
    for leaf in leaves {
        let (_, walk) = once(ground, &leaf.case, leaf.treated_as);
        let tier = walk.graded.map(|g| g.rank());
        match &best {
            Some((_, known)) => {
                one &= *known == tier;
                if tier <= *known {
                    best = Some((leaf, tier));
                }
            }
            None => best = Some((leaf, tier)),
        }
    }
    (best.map(|(leaf, _)| leaf), one)
}

fn undetermined(ground: Ground<'_>, case: &Case, survey: &Survey) -> Decision {
    let (_, mut walk) = once(ground, case, None);
    let branches = branches::branches(ground, case);
    warnings::of_documents(&mut walk);
    Decision {
        outcome: Outcome::Undetermined,
        possible: survey.outcomes.clone(),
        open: survey.ranked(),
        assumed: assumed::assumed(ground, case, &survey.outcomes),
        branches,
        norm: walk.norm.map(|n| norm(&walk, n)).or_else(|| only_clause(&walk)),
        ..found(&walk)
    }
}

/// Facts that leave no room for any value of a fact still needed.
fn contradictory(ground: Ground<'_>, case: &Case) -> Decision {
    let (_, mut walk) = once(ground, case, None);
    walk.warn("contradictory-facts", words::CONTRADICTORY_FACTS.to_owned());
    Decision { outcome: Outcome::Review, ..found(&walk) }
}

/// What the walk itself holds.
fn found(walk: &Walk<'_>) -> Decision {
    let mut documents: Vec<&Document> = Vec::new();
    let method = walk.view.place().and_then(|p| p.method.as_deref()).and_then(|m| walk.view.lists.method(m)).map(|(d, _)| d);
    for document in walk.basis.iter().map(|c| c.document).chain(method.filter(|_| walk.fine.is_some())) {
        if !documents.iter().any(|d| ptr::eq(*d, document)) {
            documents.push(document);
        }
    }
    order::by(&mut documents, |a, b| (&a.id, a.effective).cmp(&(&b.id, b.effective)));
    Decision {
        norm: walk.norm.map(|n| norm(walk, n)),
        lenient: walk.lenient.clone(),
        severe: walk.severe.clone(),
        warnings: walk.warnings.clone(),
        notes: walk.notes.clone(),
        trace: walk.trace.clone(),
        basis: walk.basis.iter().map(Cited::basis).collect(),
        receipt: Receipt { engine: VERSION, documents: documents.into_iter().map(used).collect() },
        ..empty()
    }
}

fn norm(walk: &Walk<'_>, applied: Applied<'_>) -> Norm {
    Norm {
        violation: walk.view.act.id.clone(),
        document: applied.document.id.clone(),
        effective: applied.document.effective.to_string(),
        at: applied.clause.at.to_string(),
    }
}

/// The clause there would be, where the lists know only one.
fn only_clause(walk: &Walk<'_>) -> Option<Norm> {
    let mut all = walk.view.clauses();
    match (all.next(), all.next()) {
        (Some((document, clause)), None) => Some(norm(walk, Applied { document, clause })),
        _ => None,
    }
}

fn used(document: &Document) -> UsedDocument {
    UsedDocument {
        id: document.id.clone(),
        effective: document.effective.to_string(),
        digest: document.digest.clone(),
        title: document.title.clone(),
        status: document.status,
    }
}

/// Facts that would not change the outcome but the fine, the penalties or the route.
pub fn refine(ground: Ground<'_>, case: &Case, survey: &Survey, details: &Details) -> Vec<String> {
    let mut out = survey.asked();
    if let Some(Fine::Missing(missing)) = &details.fine {
        out.extend(missing.needs.iter().cloned());
    }
    out.extend(details.penalties.iter().flat_map(|p| p.only_if.iter().cloned()));
    let walk = Walk::new(ground.view(case), None);
    if !details.penalties.is_empty() {
        if walk.view.known(id::PARTY_KIND).is_none() {
            out.push(id::PARTY_KIND.to_owned());
        }
        if combination::net_gains(&walk).is_none() {
            out.push(id::ILLEGAL_GAINS.to_owned());
        }
    }
    let mut seen: Vec<String> = Vec::new();
    out.retain(|f| {
        let fresh = !seen.contains(f);
        seen.push(f.clone());
        fresh
    });
    out
}

/// A decision that says nothing yet. Out of line: it is long, and many begin with it.
#[inline(never)]
pub fn empty() -> Decision {
    Decision {
        outcome: Outcome::Undetermined,
        ground: None,
        possible: Vec::new(),
        open: Vec::new(),
        refine: Vec::new(),
        assumed: Vec::new(),
        norm: None,
        tier: None,
        benchmark: None,
        listed: Vec::new(),
        spared: Vec::new(),
        mitigation: None,
        daily: None,
        surcharge: None,
        penalties: Vec::new(),
        fine: None,
        orders: Vec::new(),
        lenient: Vec::new(),
        severe: Vec::new(),
        procedure: None,
        hearing: None,
        approvals: Vec::new(),
        duties: Vec::new(),
        remedies: None,
        branches: Vec::new(),
        acts: Vec::new(),
        warnings: Vec::new(),
        notes: Vec::new(),
        what_if: Vec::new(),
        trace: Vec::new(),
        basis: Vec::new(),
        receipt: Receipt { engine: VERSION, documents: Vec::new() },
    }
}
