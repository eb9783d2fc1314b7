//! S10 轻微不罚 (行政处罚法 33.1 前句): 应当, no discretion.

use super::{
    grading, listed,
    walk::{Answer, Cited, Note, Walk},
};
use crate::{
    condition::Truth,
    decision::Outcome,
    lists::{Circumstance, Effect, ExemptKind},
    order::Gather,
    words,
};

/// Stops where the act was minor, corrected in time and harmless.
pub fn step<'a>(walk: &mut Walk<'a>) -> Answer<'a> {
    if let Some(answer) = by_clause(walk) {
        return answer;
    }
    waived(walk, Effect::Minor, Outcome::NoPenalty, ExemptKind::Minor)
}

/// The text that punishes may itself spare, whatever 33.1 asks for.
fn by_clause<'a>(walk: &mut Walk<'a>) -> Option<Answer<'a>> {
    let norm = walk.norm?;
    let spares = norm.clause.spares.as_ref()?;
    let cited = Cited::new(norm.document, &spares.at);
    match walk.view.decide(&spares.when) {
        Truth::True => Some(Answer::Stop(Outcome::NoPenalty, Some(cited.clone()), Note::new(words::CLAUSE_SPARES, [cited]))),
        Truth::Unknown(facts) => facts.into_iter().next().map(Answer::Need),
        Truth::False(_) => None,
    }
}

/// Decides one of the two sentences of 33.1: by its own elements, or as an
/// entry of a leniency list or a tier of a benchmark spells them out.
pub fn waived<'a>(walk: &mut Walk<'a>, effect: Effect, outcome: Outcome, kind: ExemptKind) -> Answer<'a> {
    let rules: Vec<_> = walk.view.circumstances().filter(|(_, c)| c.effect == effect).gather();
    let (mut basis, mut failed, mut open) = (Vec::new(), None, None);
    for (document, rule) in rules {
        let cited = Cited { gist: &rule.gist, ..Cited::new(document, &rule.at) };
        let spelled = spelled_out(walk, rule, kind, &mut open);
        match walk.view.decide(&rule.when) {
            Truth::True => {
                if spelled == Some(false) {
                    walk.warn("list-stricter", words::LIST_STRICTER.to_owned());
                }
                let text = words::circumstance_holds(&rule.name, &rule.gist);
                return Answer::Stop(outcome, Some(cited.clone()), Note::new(text, listing(walk, cited)));
            }
            _ if spelled == Some(true) => {
                let text = words::listed_holds(&rule.name);
                return Answer::Stop(outcome, Some(cited.clone()), Note::new(text, listing(walk, cited)));
            }
            Truth::False(fact) => failed = Some(words::circumstance_fails(&rule.name, walk.view.label(&fact))),
            Truth::Unknown(facts) => open = open.or(facts.into_iter().next()),
        }
        basis.push(cited);
    }
    match open {
        Some(fact) => Answer::Need(fact),
        None => Answer::Continue(Note::new(failed.unwrap_or_default(), basis)),
    }
}

/// The law's own place first, then the entries that spell it out.
fn listing<'a>(walk: &Walk<'a>, law: Cited<'a>) -> Vec<Cited<'a>> {
    std::iter::once(law).chain(walk.listed.iter().map(|(d, e)| Cited { gist: &e.gist, ..Cited::item(d, &e.item) })).gather()
}

/// Whether an entry or a tier covers the case (`None` where there is none for
/// the act); what is still open goes to `open`.
fn spelled_out<'a>(walk: &mut Walk<'a>, law: &'a Circumstance, kind: ExemptKind, open: &mut Option<String>) -> Option<bool> {
    let mut covered: Option<bool> = None;
    for (document, entry) in listed::entries(walk, kind) {
        match listed::holds(walk, entry, Some(law)) {
            Truth::True => {
                if let Some(days) = listed::days_to_check(walk, entry) {
                    walk.warn("order-days", words::order_days(days));
                }
                walk.listed.push((document, entry));
                covered = Some(true);
            }
            Truth::Unknown(facts) => *open = open.take().or(facts.into_iter().next()),
            Truth::False(_) => {
                if listed::against_judgement(walk, entry, law) {
                    walk.warn("listed-but-judged", words::LISTED_BUT_JUDGED.to_owned());
                }
                covered = covered.or(Some(false));
            }
        }
    }
    for (cited, tier) in grading::waiving(walk, kind) {
        match walk.view.decide(&listed::whole(walk, &tier.when, None, Some(law))) {
            Truth::True => {
                covered = Some(true);
                walk.cite(cited);
            }
            Truth::Unknown(facts) => *open = open.take().or(facts.into_iter().next()),
            Truth::False(_) => {}
        }
    }
    covered
}
