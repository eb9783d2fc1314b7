//! Which papers a case may have.

use super::{context::Context, line::If};
use crate::{
    Case, Decision,
    decision::Route,
    facts::{Value, id},
    lists::{Closing, Fit, Offer},
    suggestion, words,
};

/// Why a paper is not drawn.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct WhyNot(String);

impl WhyNot {
    pub(super) fn unknown<'a>(id: &str, known: impl Iterator<Item = &'a str> + Clone) -> Self {
        let hint = suggestion::hint(id, known.clone());
        let all: Vec<&str> = known.collect();
        Self(words::unknown_paper(id, &all, &hint))
    }
}

/// The route the papers are for: on the spot only where the law lets it be so,
/// and nobody chose the other (51 says 可以). While that is open, the fuller one.
pub fn route(case: &Case, decision: &Decision) -> Option<Closing> {
    let chosen = |way: &str| matches!(case.get(id::DECISION_ROUTE), Some(Value::Choice(route)) if route == way);
    match decision.procedure? {
        Route::Summary if !chosen("ordinary") => Some(Closing::Summary),
        _ => Some(Closing::Ordinary),
    }
}

/// Whether something offered is for this case.
pub fn fits(context: &Context<'_>, offer: &Offer, route: Option<Closing>) -> Result<(), WhyNot> {
    let outcome = context.actual.outcome;
    if !offer.fits.is_empty() && !offer.fits.contains(&Fit::of(outcome)) {
        return Err(WhyNot(words::paper_not_for(words::outcome(outcome))));
    }
    match (offer.route, route) {
        (Some(Closing::Summary), Some(Closing::Ordinary)) => return Err(WhyNot(words::NOT_ON_THE_SPOT.to_owned())),
        (Some(Closing::Ordinary), Some(Closing::Summary)) => return Err(WhyNot(words::ON_THE_SPOT.to_owned())),
        (Some(_), None) => return Err(WhyNot(words::NO_ROUTE.to_owned())),
        _ => {}
    }
    let failed = offer.when.iter().find(|word| !If::read(word).is_ok_and(|cond| context.holds(cond)));
    failed.map_or(Ok(()), |word| Err(WhyNot(words::paper_needs(word))))
}
