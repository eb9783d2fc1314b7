//! S14 从轻、减轻、从重 (行政处罚法 30–32, 49), the benchmark's own
//! circumstances, and what the tier itself says.

use super::{
    both::{self, Moves, Verdict, Weighed},
    grading::Position,
    listed, mitigation,
    walk::{Answer, Cited, Note, Walk},
};
use crate::{
    condition::Truth,
    decision::{Found, Outcome},
    lists::{Degree, Effect, ExemptKind, Rank, TierEffect},
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
    /// A 减轻 list names the case.
    mitigated: bool,
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

/// Entries of 从轻 and 减轻 lists. A list cannot mitigate where the law does not.
fn of_lists<'a>(walk: &mut Walk<'a>, found: &mut Circumstances<'a>) -> Result<(), String> {
    for kind in [ExemptKind::Mitigated, ExemptKind::Lighter] {
        for (document, entry) in listed::entries(walk, kind) {
            match listed::holds(walk, entry, None) {
                Truth::True => {}
                Truth::False(_) => continue,
                Truth::Unknown(facts) => return Err(facts.into_iter().next().unwrap_or_default()),
            }
            let by_law = found.weighed.shall + found.weighed.may > 0;
            if kind == ExemptKind::Mitigated && !by_law {
                walk.warn("list-without-law", words::LIST_WITHOUT_LAW.to_owned());
                continue;
            }
            walk.listed.push((document, entry));
            found.mitigated |= kind == ExemptKind::Mitigated;
            if !by_law {
                let cited = Cited { gist: &entry.gist, ..Cited::item(document, &entry.item) };
                walk.lenient.push(Found { id: cited.id(), basis: cited.id(), name: words::LISTED_LIGHTER.to_owned() });
                found.weighed.light += 1;
                found.lenient.push((Effect::MayLighten, cited));
                found.names.push(words::LISTED_LIGHTER);
            }
        }
    }
    Ok(())
}

fn met(walk: &Walk<'_>, when: &crate::condition::Condition) -> Result<bool, String> {
    match walk.view.decide(when) {
        Truth::True => Ok(true),
        Truth::False(_) => Ok(false),
        Truth::Unknown(facts) => Err(facts.into_iter().next().unwrap_or_default()),
    }
}

fn conclude<'a>(walk: &mut Walk<'a>, found: &Circumstances<'a>) -> Result<Answer<'a>, String> {
    let basis: Vec<Cited<'a>> = found.lenient.iter().map(|(_, c)| c).chain(&found.severe).cloned().collect();
    let scheme = both::scheme(walk);
    let verdict = found.weighed.under(scheme);
    let mixed = !found.lenient.is_empty() && !found.severe.is_empty();
    walk.moves = Moves { steps: 0, scheme: mixed.then_some(scheme) };
    Ok(match verdict {
        Verdict::Person => {
            let ground = found.lenient.first().map(|(_, c)| c.clone());
            walk.readings = readings(walk, &found.weighed);
            Answer::Stop(Outcome::Review, ground, Note::new(words::lenient_and_severe(&found.names), basis))
        }
        Verdict::Severe(steps) => {
            walk.moves.steps = steps;
            let outcome = if found.weighed.grave > 0 { Outcome::Heavier } else { Outcome::of(moved(walk, steps)) };
            Answer::Stop(outcome, found.severe.first().cloned(), Note::new(words::heavier(&found.names), basis))
        }
        Verdict::Lenient(steps) => lenient(walk, found, steps, basis)?,
        Verdict::Ordinary => {
            let degree = if mixed { Degree::Ordinary } else { moved(walk, 0) };
            let text = if mixed { words::set_off(&found.names) } else { plain(walk, degree) };
            let clause = walk.norm.map(|n| n.cited());
            let basis: Vec<_> = basis.into_iter().chain(clause.clone()).collect();
            Answer::Stop(Outcome::of(degree), clause, Note::new(text, basis))
        }
    })
}

fn lenient<'a>(walk: &mut Walk<'a>, found: &Circumstances<'a>, steps: i32, basis: Vec<Cited<'a>>) -> Result<Answer<'a>, String> {
    walk.moves.steps = steps;
    let first = |effect| found.lenient.iter().find(|(e, _)| *e == effect).map(|(_, c)| c.clone());
    if let Some(ground) = first(Effect::ShallMitigate) {
        let has_form = mitigation::has_form(walk)?;
        let outcome = match (has_form, found.mitigated) {
            (true, true) => Outcome::Mitigated,
            (true, false) => Outcome::LighterOrMitigated,
            (false, _) => Outcome::Lighter,
        };
        return Ok(Answer::Stop(outcome, Some(ground), Note::new(words::must_be_lenient(&found.names, has_form), basis)));
    }
    if let Some(ground) = first(Effect::MayMitigate) {
        let outcome = if found.mitigated { Outcome::Mitigated } else { Outcome::LighterOrMitigatedOrOrdinary };
        return Ok(Answer::Stop(outcome, Some(ground), Note::new(words::may_be_lenient(&found.names), basis)));
    }
    let ground = found.lenient.first().map(|(_, c)| c.clone());
    Ok(Answer::Stop(Outcome::of(moved(walk, steps)), ground, Note::new(words::lightened(&found.names), basis)))
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

/// What the two main schemes would each come to, for the person who must judge.
fn readings(walk: &Walk<'_>, weighed: &Weighed) -> Vec<(crate::lists::Both, Degree, i32)> {
    let net = weighed.shall + weighed.may + weighed.light - weighed.grave - weighed.heavy;
    let lenient = if walk.graded.is_some() { weighed.up() - weighed.down() } else { -1 };
    let lenient = if weighed.shall > 0 { lenient } else { weighed.up() - weighed.down() };
    let of = |steps: i32, must: bool| if must { Degree::Lighter } else { moved(walk, steps) };
    vec![(crate::lists::Both::Offset, of(-net, false), -net), (crate::lists::Both::HeavierFirst, of(lenient, weighed.shall > 0), lenient)]
}
