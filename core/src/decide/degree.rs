//! S14 从轻、减轻、从重 (行政处罚法 30–32, 49), the benchmark's own
//! circumstances, and what the tier itself says.

use super::{
    both::{self, Moves, Verdict, Weighed},
    grading::Position,
    listed, mitigation,
    walk::{Answer, Cited, Note, Spot, Walk},
};
use crate::{
    citation::Reference,
    condition::{Condition, Truth},
    decision::{Found, Outcome},
    lists::{Degree, Effect, ExemptKind, Rank, TierEffect},
    order::Gather,
    words,
};

/// The circumstances found.
#[derive(Default)]
struct Circumstances<'a> {
    weighed: Weighed,
    /// Those that lighten, the weightiest first.
    lenient: Vec<(Effect, Cited<'a>)>,
    severe: Vec<Cited<'a>>,
    names: Vec<&'a str>,
    /// Those of them that demand leniency.
    must: Vec<&'a str>,
    /// A severe circumstance that the clause already counts as an element.
    twice: Option<Cited<'a>>,
    /// A list or a tier settles that it is 减轻, or that it is 从轻.
    settled: Option<Degree>,
}

impl Circumstances<'_> {
    /// Whether the law lightens: by the circumstance named, or by any.
    fn by_law(&self, named: Option<&Reference>) -> bool {
        let statutory = |effect: Effect| matches!(effect, Effect::ShallMitigate | Effect::MayMitigate);
        let named = |c: &Cited<'_>| named.is_none_or(|r| c.document.id == r.document && c.at == Spot::Article(r.at.clone()));
        self.lenient.iter().any(|(effect, cited)| statutory(*effect) && named(cited))
    }
}

/// Ends the walk: the degree follows from the circumstances that hold.
pub fn step<'a>(walk: &mut Walk<'a>) -> Answer<'a> {
    let mut found = Circumstances::default();
    // The step may be walked again once a fact is known.
    walk.listed.retain(|(_, e)| !matches!(e.kind, ExemptKind::Lighter | ExemptKind::Mitigated));
    let gathered = general(walk, &mut found).and_then(|()| of_benchmark(walk, &mut found)).and_then(|()| of_lists(walk, &mut found));
    match gathered.and_then(|()| conclude(walk, &found)) {
        Ok(answer) => answer,
        Err(fact) => Answer::Need(fact),
    }
}

/// The circumstances of the general law, and those a place has published.
fn general<'a>(walk: &mut Walk<'a>, found: &mut Circumstances<'a>) -> Result<(), String> {
    let body = super::capacity::is_body(walk);
    let (mut lenient, mut severe) = (Vec::new(), Vec::new());
    for (document, rule) in walk.view.circumstances() {
        let about = matches!(rule.effect, Effect::ShallMitigate | Effect::MayMitigate | Effect::MayLighten | Effect::Heavier);
        if !about || (body && rule.natural_person) || !met(walk, &rule.when)? {
            continue;
        }
        let cited = Cited { gist: &rule.gist, ..Cited::new(document, &rule.at) };
        if rule.effect == Effect::Heavier && counted(walk, &rule.when) {
            found.twice = Some(cited);
            continue;
        }
        let entry = Found { id: rule.id.clone(), basis: cited.id(), name: rule.name.clone() };
        let published = document.rank == Rank::Normative;
        match rule.effect {
            Effect::Heavier if published => found.weighed.heavy += 1,
            Effect::Heavier => found.weighed.grave += 1,
            Effect::ShallMitigate => found.weighed.shall += 1,
            Effect::MayMitigate => found.weighed.may += 1,
            _ => found.weighed.light += 1,
        }
        if rule.effect == Effect::Heavier {
            severe.push(entry);
            found.severe.push(cited);
        } else {
            lenient.push(entry);
            found.lenient.push((rule.effect, cited));
        }
        found.names.push(&rule.name);
        if rule.effect == Effect::ShallMitigate {
            found.must.push(&rule.name);
        }
    }
    (walk.lenient, walk.severe) = (lenient, severe);
    Ok(())
}

/// The circumstances the benchmark itself names (酌定).
fn of_benchmark<'a>(walk: &mut Walk<'a>, found: &mut Circumstances<'a>) -> Result<(), String> {
    let Some(graded) = walk.graded else { return Ok(()) };
    for adjustment in &graded.benchmark.adjust {
        if !met(walk, &adjustment.when)? {
            continue;
        }
        let cited = graded.cited();
        let entry = Found { id: adjustment.name.clone(), basis: cited.id(), name: adjustment.name.clone() };
        let steps = i32::from(adjustment.steps);
        if adjustment.heavier {
            found.weighed.heavy += steps;
            walk.severe.push(entry);
            found.severe.push(cited);
        } else {
            found.weighed.light += steps;
            walk.lenient.push(entry);
            found.lenient.push((Effect::MayLighten, cited));
        }
        found.names.push(&adjustment.name);
    }
    Ok(())
}

/// Entries of 从轻 and 减轻 lists, and tiers of 减轻. None of them can mitigate
/// where the law does not; what names a statutory circumstance needs it.
fn of_lists<'a>(walk: &mut Walk<'a>, found: &mut Circumstances<'a>) -> Result<(), String> {
    for kind in [ExemptKind::Mitigated, ExemptKind::Lighter] {
        for (document, entry) in listed::entries(walk, kind) {
            match listed::holds(walk, entry, None) {
                Truth::True => {}
                Truth::False(_) => continue,
                Truth::Unknown(facts) => return Err(facts.into_iter().next().unwrap_or_default()),
            }
            if !entry.amounts.is_empty() && walk.class().is_some_and(|class| entry.amounts.of(class).is_none()) {
                // The list says nothing of this class of party.
                continue;
            }
            let by_law = found.by_law(entry.statute.as_ref());
            if !by_law && (kind == ExemptKind::Mitigated || entry.statute.is_some()) {
                walk.warn("list-without-law", words::LIST_WITHOUT_LAW.to_owned());
                continue;
            }
            walk.listed.push((document, entry));
            walk.cite(Cited { gist: &entry.gist, ..Cited::item(document, &entry.item) });
            if by_law {
                found.settled = found.settled.or(Some(if kind == ExemptKind::Mitigated { Degree::Mitigated } else { Degree::Lighter }));
                continue;
            }
            let cited = Cited { gist: &entry.gist, ..Cited::item(document, &entry.item) };
            walk.lenient.push(Found { id: cited.id(), basis: cited.id(), name: words::LISTED_LIGHTER.to_owned() });
            found.weighed.light += 1;
            found.lenient.push((Effect::MayLighten, cited));
            found.names.push(words::LISTED_LIGHTER);
        }
    }
    mitigating_tier(walk, found)
}

/// A tier of 减轻 whose condition holds.
fn mitigating_tier<'a>(walk: &mut Walk<'a>, found: &mut Circumstances<'a>) -> Result<(), String> {
    walk.mitigating = None;
    let Some(Position::Tier(tiers, _)) = walk.graded.map(|g| g.at) else { return Ok(()) };
    for tier in tiers.iter().filter(|t| t.effect == TierEffect::Degree(Degree::Mitigated)) {
        if !met(walk, &tier.when)? {
            continue;
        }
        if found.by_law(None) {
            walk.mitigating = Some(tier);
            found.settled = Some(Degree::Mitigated);
            return Ok(());
        }
        walk.warn("list-without-law", words::LIST_WITHOUT_LAW.to_owned());
    }
    Ok(())
}

/// Whether the clause, or the stage of its fine, already rests on a fact of a circumstance.
fn counted(walk: &Walk<'_>, when: &Condition) -> bool {
    let Some(norm) = walk.norm else { return false };
    let stage = walk.fine.iter().flat_map(|f| f.when.facts());
    let own: Vec<&str> = norm.clause.when.facts().into_iter().chain(stage).chain(norm.clause.used_up.iter().map(String::as_str)).gather();
    when.facts().iter().any(|fact| own.contains(fact))
}

fn met(walk: &Walk<'_>, when: &Condition) -> Result<bool, String> {
    match walk.view.decide(when) {
        Truth::True => Ok(true),
        Truth::False(_) => Ok(false),
        Truth::Unknown(facts) => Err(facts.into_iter().next().unwrap_or_default()),
    }
}

fn conclude<'a>(walk: &mut Walk<'a>, found: &Circumstances<'a>) -> Result<Answer<'a>, String> {
    let basis: Vec<Cited<'a>> = found.lenient.iter().map(|(_, c)| c).chain(&found.severe).cloned().gather();
    if let Some(cited) = &found.twice {
        // 双重评价: whether 49 may still aggravate is disputed (S14④【口径】).
        let basis = walk.norm.map(|n| n.cited()).into_iter().chain([cited.clone()]);
        return Ok(Answer::Stop(Outcome::Review, Some(cited.clone()), Note::new(words::COUNTED_TWICE, basis)));
    }
    let scheme = both::scheme(walk);
    let verdict = found.weighed.under(scheme);
    let mixed = !found.lenient.is_empty() && !found.severe.is_empty();
    walk.moves = Moves { steps: 0, scheme: mixed.then_some(scheme) };
    if verdict == Verdict::Person {
        let must = found.weighed.shall > 0;
        walk.readings = found.weighed.readings().into_iter().map(|(scheme, v)| (scheme, reading(walk, v, must), steps(walk, v))).gather();
        let named = found.lenient.iter().map(|(_, c)| c).chain(&found.severe).find(|c| statutory(c)).cloned();
        let ground = named.or_else(|| walk.norm.map(|n| n.cited()));
        return Ok(Answer::Stop(Outcome::Review, ground, Note::new(words::lenient_and_severe(&found.names), basis)));
    }
    walk.moves.steps = steps(walk, verdict);
    // 可以从轻 (31) that severe circumstances outweigh leaves no leniency to choose.
    if found.weighed.shall > 0 || (found.weighed.may > 0 && walk.moves.steps < 0) {
        return lenient(walk, found, basis);
    }
    let degree = reading(walk, verdict, false);
    let outcome = if found.weighed.grave > 0 { Outcome::Heavier } else { Outcome::of(degree) };
    let (ground, text) = match walk.moves.steps {
        _ if found.names.is_empty() => (None, plain(walk, degree)),
        _ if mixed => (None, words::set_off(&found.names, degree)),
        ..0 => (None, words::lightened(&found.names)),
        _ => (found.severe.iter().find(|c| statutory(c)).cloned(), words::heavier(&found.names)),
    };
    let clause = walk.norm.map(|n| n.cited());
    let basis: Vec<_> = basis.into_iter().chain(clause.clone().filter(|_| ground.is_none())).gather();
    Ok(Answer::Stop(outcome, ground.or(clause), Note::new(text, basis)))
}

/// Whether an outcome may rest on it: a normative document is no ground of its own (行政处罚法 16).
fn statutory(cited: &Cited<'_>) -> bool {
    cited.document.rank != Rank::Normative
}

/// How many tiers a verdict moves the case, as far as there is room.
fn steps(walk: &Walk<'_>, verdict: Verdict) -> i32 {
    match (verdict, walk.graded) {
        (Verdict::Net(net), _) => net,
        (Verdict::UpThenDown(up), Some(graded)) if graded.tier(0).is_some() => graded.room(up).saturating_sub(1),
        (Verdict::UpThenDown(up), _) => up.min(1).saturating_sub(1),
        (Verdict::Middle, Some(graded)) => graded.steps_to_ordinary(),
        (Verdict::Middle | Verdict::Person, _) => 0,
    }
}

/// The degree a verdict comes to. Leniency the law demands never ends at 一般 or above.
fn reading(walk: &Walk<'_>, verdict: Verdict, must: bool) -> Degree {
    match verdict {
        Verdict::UpThenDown(_) if must => Degree::Lighter,
        Verdict::Middle if walk.graded.is_none_or(|g| g.tier(0).is_none()) => Degree::Ordinary,
        _ => moved(walk, steps(walk, verdict)),
    }
}

/// Where the law lightens: the organ chooses between 从轻 and 减轻, unless only one has a form.
fn lenient<'a>(walk: &mut Walk<'a>, found: &Circumstances<'a>, basis: Vec<Cited<'a>>) -> Result<Answer<'a>, String> {
    let first = |effect| found.lenient.iter().find(|(e, _)| *e == effect).map(|(_, c)| c.clone());
    let has_form = mitigation::has_form(walk)?;
    let settled = match found.settled {
        Some(Degree::Mitigated) if !has_form => Some(Degree::Lighter),
        None if !has_form => Some(Degree::Lighter),
        None if !mitigation::lighter_has_form(walk) => Some(Degree::Mitigated),
        settled => settled,
    };
    let by = |open: Outcome| settled.map_or(open, Outcome::of);
    Ok(match (first(Effect::ShallMitigate), first(Effect::MayMitigate)) {
        (Some(ground), _) => {
            let by_list = found.settled.is_some() && settled == found.settled;
            // What only may lighten (31) is no reason that one must.
            let may = found.names.iter().copied().filter(|name| !found.must.contains(name)).gather();
            let text = words::must_be_lenient(&found.must, &may, settled, by_list);
            Answer::Stop(by(Outcome::LighterOrMitigated), Some(ground), Note::new(text, basis))
        }
        (None, ground) => {
            // 31: the organ may also not lighten at all.
            let outcome =
                if found.settled.is_some() { by(Outcome::LighterOrMitigatedOrOrdinary) } else { Outcome::LighterOrMitigatedOrOrdinary };
            Answer::Stop(outcome, ground, Note::new(words::may_be_lenient(&found.names), basis))
        }
    })
}

/// The degree of the case's tier, or part, moved so many places.
pub fn moved(walk: &Walk<'_>, steps: i32) -> Degree {
    if let Some(tier) = walk.graded.and_then(|g| g.tier(steps)) {
        return match tier.effect {
            TierEffect::Degree(degree) => degree,
            TierEffect::NoPenalty | TierEffect::MayWaive => Degree::Ordinary,
        };
    }
    match (steps, walk.graded.map(|g| g.at)) {
        (..0, _) => Degree::Lighter,
        (1.., _) => Degree::Heavier,
        (0, Some(Position::Score(score))) => {
            let part = both::method(walk).and_then(|m| m.parts.iter().find(|p| p.share.contains(score.share())));
            part.map_or(Degree::Ordinary, |p| p.degree)
        }
        (0, _) => Degree::Ordinary,
    }
}

fn plain(walk: &Walk<'_>, degree: Degree) -> String {
    match walk.graded.and_then(|g| g.tier(0)) {
        Some(tier) => words::by_tier(&tier.name, degree),
        None => words::ORDINARY.to_owned(),
    }
}
