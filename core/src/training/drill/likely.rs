//! What hardly goes together in one case, though no rule forbids it.

use super::days::as_day;
use crate::{
    case::Case,
    facts::{Value, id},
};

/// Whether a made-up case could be told without anybody shaking his head.
pub fn likely(case: &Case) -> bool {
    let told = Told(case);
    !(told.correction() || told.harm() || told.fault() || told.days())
}

struct Told<'a>(&'a Case);

impl Told<'_> {
    fn timing(&self, wanted: &[&str]) -> bool {
        matches!(self.0.get(id::CORRECTION_TIMING), Some(Value::Choice(c)) if wanted.contains(&c.as_str()))
    }

    fn flag(&self, fact: &str, wanted: bool) -> bool {
        self.0.get(fact) == Some(&Value::Flag(wanted))
    }

    fn given(&self, fact: &str) -> bool {
        self.0.get(fact).is_some()
    }

    /// Whether the party leaves an order undone.
    fn defies(&self) -> bool {
        self.timing(&["refused", "after_order_late"]) || self.flag(id::OVERDUE, true) || self.flag(id::REFUSED_TO_CORRECT, true)
    }

    fn correction(&self) -> bool {
        // What no measure can put right was not put right.
        let lost = self.flag(id::CANNOT_DEMOLISH, true) || self.flag(id::CORRECTABLE, false);
        let corrected = self.flag(id::CORRECTED, true) || self.timing(&["before_discovery", "on_spot", "within_order"]);
        // A period runs from an order that was served.
        let unordered = self.timing(&["within_order", "after_order_late"]) && !self.given(id::ORDER_SERVED_ON);
        // What had ended before it was found was put right before, or never.
        let answered = self.timing(&["on_spot", "within_order", "after_order_late", "not_yet", "refused"]);
        let ended = self.given(id::ACT_END) && (self.defies() || answered);
        // Whether grave harm is one to life or health, for which the period is longer (36.1), is not told.
        let longer = self.given(id::ACT_END) && self.flag(id::SERIOUS_HARM, true);
        let on_time = self.flag(id::OVERDUE, false);
        let half_refused = on_time && self.flag(id::REFUSED_TO_CORRECT, true);
        (lost && corrected) || unordered || ended || longer || half_refused
    }

    fn harm(&self) -> bool {
        let reduced = |wanted| self.flag(id::VOLUNTARILY_REDUCED_HARM, wanted);
        let none = self.flag(id::NO_HARM_RESULT, true) || self.flag(id::HARM_RESULT_EXISTS, false);
        // To correct before the organ knows is to reduce the harm of one's own accord (32(1)), where there is any.
        let early = self.timing(&["before_discovery"]) && reduced(false) && !none;
        let grave = self.flag(id::SERIOUS_HARM, true) || self.flag(id::SERIOUS_CIRCUMSTANCES, true);
        let light = self.flag(id::ACT_MINOR, true) || self.flag(id::HARM_MINOR, true);
        // Nobody who leaves an order undone, or waits for its last day, reduces anything of his own accord.
        let idle = self.defies() || self.timing(&["not_yet"]);
        // Where a graver stage may follow the one that is overdue, or stand by itself, is disputed.
        let stages = self.flag(id::OVERDUE, false) && self.flag(id::SERIOUS_CIRCUMSTANCES, true);
        early || (none && reduced(true)) || (idle && reduced(true)) || (grave && (light || none)) || stages
    }

    fn fault(&self) -> bool {
        let blameless = matches!(self.0.get(id::NO_FAULT), Some(Value::Choice(c)) if c == "sufficient");
        let no_measures = self.flag(id::VIOLATES_EMERGENCY, true) && self.flag(id::EMERGENCY_IN_FORCE, false);
        (blameless && (self.defies() || self.flag(id::REFUSED_INSPECTION, true))) || no_measures
    }

    fn days(&self) -> bool {
        let day = |fact: &str| self.0.get(fact).and_then(as_day);
        let same = |a: &str, b: &str| day(a).is_some() && day(a) == day(b);
        // Nothing is put right before it is found on the day that it is done and found.
        let at_once = self.timing(&["before_discovery"]) && same(id::ACT_START, id::DISCOVERED_ON);
        // No order runs out on the day it is given.
        at_once || (same(id::DISCOVERED_ON, id::DECISION_ON) && self.flag(id::OVERDUE, true))
    }
}
