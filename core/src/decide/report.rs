//! Drawing up the decision.

use super::{
    assumed, beside, branches, combination, departure,
    details::Details,
    duties,
    explore::{Ground, Leaf, Reading, again, once},
    kinder, measures, remedy, sources,
    survey::Survey,
    together,
    walk::{Cited, Norm as Applied, Walk},
    warnings,
};
use crate::{
    VERSION,
    case::Case,
    decision::{Basis, Decision, Finding, Fine, Norm, Outcome, Receipt, TraceStep, Warning},
    facts::{Value, id},
    lists::{Document, Lists},
    order::{self, Gather, Grow},
    words,
};

/// The decision on a case; not `full`, without what other facts would do.
pub fn report(lists: &Lists, case: &Case, full: bool) -> Decision {
    if !case.acts().is_empty() {
        return together::together(case.acts().iter().map(|act| report(lists, act, full)).gather());
    }
    let Some(act) = case.violations.first().and_then(|id| lists.violation(id)) else { return empty() };
    let ground = Ground { lists, act };
    let decision = single(ground, case, full);
    if case.violations.len() < 2 {
        return decision;
    }
    // One act against several norms: beside what they come to, each by itself.
    let each = case.violations.iter().filter_map(|id| lists.violation(id));
    let acts: Vec<Decision> = each.map(|act| single(Ground { lists, act }, &case.under(&act.id), full)).gather();
    Decision { receipt: together::receipt(&acts), acts, ..decision }
}

/// Norms that a person must choose among (S12): nothing else is said.
fn side_by_side(leaf: &Leaf) -> Decision {
    let warnings = vec![Warning { code: "several-norms", text: words::SEVERAL_VIOLATIONS.to_owned() }];
    Decision { outcome: Outcome::Review, warnings, trace: leaf.weighed.clone(), ..empty() }
}

/// The decision on one act; not `full`, without what other facts would do.
pub fn single(ground: Ground<'_>, case: &Case, full: bool) -> Decision {
    let survey = Survey::of(ground, case);
    match survey.settled() {
        Some(outcome) => settled(ground, case, &survey, outcome, full),
        None if survey.leaves.is_empty() => contradictory(ground, case),
        None => undetermined(ground, case, &survey, full),
    }
}

fn settled(ground: Ground<'_>, case: &Case, survey: &Survey, outcome: Outcome, full: bool) -> Decision {
    // Where several ways end alike, the mildest is told.
    let (leaf, one_tier) = mildest(ground, &survey.leaves);
    let Some(leaf) = leaf else { return empty() };
    if leaf.apart {
        return side_by_side(leaf);
    }
    let ground = ground.under(&leaf.violation);
    let (_, mut walk) = again(ground, leaf);
    let branches = branches::branches(ground, case);
    let parted = outcome == Outcome::Review && !branches.is_empty();
    let details = if parted { branches::undecided(ground, leaf) } else { Details::of_all(ground, &survey.leaves) };
    // Orders, route and approvals cite as they are drawn up.
    Details::at(&mut walk, outcome);
    // Where waiving is merely allowed, the fine that would be rests on the benchmark all the same.
    if let Some(graded) = walk.graded {
        walk.cite(graded.cited());
    }
    let remedies = remedy::remedies(&mut walk, outcome, &details);
    let duties = duties::duties(&mut walk, outcome, &details, remedies.as_ref());
    let beside = beside::beside(&mut walk, outcome, &details, &duties);
    let measures = measures::measures(&mut walk, ground.view(case), outcome);
    warnings::court_window(&mut walk, &duties);
    warnings::warnings(&mut walk, outcome, &details, remedies.as_ref(), &branches);
    let refine = refine(ground, case, survey, &details);
    if !leaf.path.is_empty() && !parted {
        let labels: Vec<&str> = leaf.path.iter().map(|(f, _)| walk.view.label(f)).gather();
        let text = words::same_either_way(&labels);
        // Days that were only tried must not read as if they were given.
        let tried: Vec<String> = leaf.path.iter().filter(|(_, v)| matches!(v, Value::Day(_))).map(|(_, v)| v.display()).gather();
        walk.trace.retain(|step| !tried.iter().any(|day| step.text.contains(day)));
        walk.trace.insert(0, TraceStep { step: "open", title: words::STILL_OPEN, finding: Finding::NeedFact, text, basis: Vec::new() });
    }
    if !one_tier {
        walk.trace.iter_mut().filter(|t| t.step == "benchmark").for_each(|t| t.text = words::TIER_OPEN.to_owned());
    }
    walk.trace.grow(leaf.weighed.iter().cloned());
    for step in &leaf.weighed {
        let warning = match step.step {
            "past-law" => Warning { code: "past-law", text: step.text.clone() },
            _ => Warning { code: "concurrence", text: step.text.clone() },
        };
        walk.warnings.push(warning);
    }
    if !leaf.beside.is_empty() {
        walk.note("same-act", words::SAME_ACT.to_owned());
    }
    if parted {
        let title = words::TREATMENT;
        let text = words::PARTED.to_owned();
        walk.trace.push(TraceStep { step: "sole-trader", title, finding: Finding::NeedReview, text, basis: Vec::new() });
    }
    let departure = departure::departure(&walk, outcome, &details);
    let mut found = found(&walk);
    let rests = |b: &Basis| leaf.ground.as_ref().is_some_and(|g| *g == format!("{}#{}", b.document, b.at));
    let clause = |b: &Basis| found.norm.as_ref().is_some_and(|n| n.document == b.document && n.at == b.at);
    order::by_key(&mut found.basis, |b| (!rests(b), !clause(b)));
    Decision {
        outcome,
        ground: leaf.ground.clone(),
        refine,
        assumed: if full { assumed::assumed(ground, case, survey.outcomes.clone()) } else { Vec::new() },
        fine: details.fine,
        penalties: details.penalties,
        orders: details.orders,
        procedure: details.procedure,
        hearing: details.hearing,
        approvals: details.approvals,
        duties,
        remedies,
        branches,
        what_if: if full { kinder::kinder(ground, case, outcome) } else { Vec::new() },
        // Of several tiers still possible none is named.
        tier: beside.tier.filter(|_| one_tier),
        benchmark: beside.benchmark.filter(|_| one_tier),
        listed: beside.listed,
        spared: beside.spared,
        measures,
        mitigation: beside.mitigation,
        daily: beside.daily,
        departure,
        surcharge: beside.surcharge,
        ..found
    }
}

/// The way that ends in the mildest tier, the last of those; and whether all end in one.
fn mildest<'l>(ground: Ground<'_>, leaves: &'l [Leaf]) -> (Option<&'l Leaf>, bool) {
    let mut best: Option<(&Leaf, Option<(usize, String)>)> = None;
    let mut one = true;
    for leaf in leaves {
        let (_, walk) = again(ground, leaf);
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

fn undetermined(ground: Ground<'_>, case: &Case, survey: &Survey, full: bool) -> Decision {
    let (_, mut walk) = once(ground, case, Reading::default());
    let branches = branches::branches(ground, case);
    let measures = measures::measures(&mut walk, ground.view(case), Outcome::Undetermined);
    warnings::of_documents(&mut walk);
    warnings::rest_day(&mut walk);
    Decision {
        outcome: Outcome::Undetermined,
        possible: survey.outcomes.clone(),
        open: survey.ranked(ground, case),
        assumed: if full { assumed::assumed(ground, case, survey.outcomes.clone()) } else { Vec::new() },
        branches,
        measures,
        norm: walk.norm.map(|n| norm(&walk, n)).or_else(|| only_clause(&walk)),
        ..found(&walk)
    }
}

/// Facts that leave no room for any value of a fact still needed.
fn contradictory(ground: Ground<'_>, case: &Case) -> Decision {
    let (_, mut walk) = once(ground, case, Reading::default());
    walk.warn("contradictory-facts", words::CONTRADICTORY_FACTS.to_owned());
    Decision { outcome: Outcome::Review, ..found(&walk) }
}

/// What the walk itself holds.
fn found(walk: &Walk<'_>) -> Decision {
    let method = walk.view.place().and_then(|p| p.method.as_deref()).and_then(|m| walk.view.lists.method(m)).map(|(d, _)| d);
    let cited: Vec<&Document> =
        walk.basis.iter().map(|c| c.document).chain(method.filter(|_| walk.fine.is_some())).chain(walk.used.iter().copied()).gather();
    Decision {
        norm: walk.norm.map(|n| norm(walk, n)),
        lenient: walk.lenient.clone(),
        severe: walk.severe.clone(),
        warnings: walk.warnings.clone(),
        notes: walk.notes.clone(),
        trace: walk.trace.clone(),
        basis: walk.basis.iter().map(Cited::basis).gather(),
        receipt: Receipt { engine: VERSION, documents: sources::sources(&walk.view, &cited) },
        ..empty()
    }
}

fn norm(walk: &Walk<'_>, applied: Applied<'_>) -> Norm {
    Norm {
        violation: walk.view.act.id.clone(),
        document: applied.document.id.clone(),
        effective: applied.document.effective.to_string(),
        at: applied.at.to_string(),
    }
}

/// The clause there would be, where the lists know only one.
fn only_clause(walk: &Walk<'_>) -> Option<Norm> {
    let mut all = walk.view.clauses();
    match (all.next(), all.next()) {
        (Some((document, clause)), None) => Some(norm(walk, Applied::new(document, clause).for_class(walk.class()))),
        _ => None,
    }
}

/// Facts that would not change the outcome but the fine, the penalties or the route.
pub fn refine(ground: Ground<'_>, case: &Case, survey: &Survey, details: &Details) -> Vec<String> {
    let mut out = survey.asked();
    if let Some(Fine::Missing(missing)) = &details.fine {
        out.grow(missing.needs.iter().cloned());
    }
    out.grow(details.penalties.iter().flat_map(|p| p.only_if.iter().cloned()));
    let walk = Walk::new(ground.view(case), Reading::default());
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
        measures: Vec::new(),
        mitigation: None,
        daily: None,
        departure: None,
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
