//! One made-up case that many records are made from: other weeks, other fines, a fact left out.

use cailiang::{
    Case, Lists, Outcome, Raw,
    amount::Range,
    day::{Day, Moment},
    decision::Fine,
    facts::{FactKind, Value, id},
    training::{Rng, drill},
};

use super::imposed::{self, Habit};
use crate::past::{FINE, NUMBER, OUTCOME, SYNTHETIC, id_of};

/// Weeks that a case may be put later: whole ones, so that working days stay working days.
const WEEKS: usize = 12;
/// Days in a week.
const WEEK: i64 = 7;

/// What many records are made from.
pub struct Template {
    /// The facts for each week, written out: key, and key with value.
    weeks: Vec<Vec<(String, String)>>,
    /// Which facts may be left out.
    spare: Vec<usize>,
    outcome: Outcome,
    range: Option<Range>,
    habit: Habit,
}

impl Template {
    /// A case by chance.
    pub fn new(lists: &Lists, place: &str, act: &str, rng: &mut Rng) -> Option<Self> {
        let (case, decision) = drill::made_up(lists, place, act, rng)?;
        let range = match &decision.fine {
            Some(Fine::Range(fine)) => fine.advised.first().map(|a| a.range),
            _ => None,
        };
        let weeks: Vec<Vec<(String, String)>> =
            (0..WEEKS).filter_map(|week| facts(lists, &case, i64::try_from(week).ok()? * WEEK)).collect();
        let never = [id::PARTY_KIND, id::ACT_START, id::DISCOVERED_ON, id::DECISION_ON, id::FILED_ON, id::DECISION_SERVED_ON];
        let told = weeks.first()?;
        let spare = (2..told.len()).filter(|at| told.get(*at).is_some_and(|(key, _)| !never.contains(&key.as_str()))).collect();
        Some(Self { weeks, spare, outcome: decision.outcome, range, habit: Habit::new(rng) })
    }

    /// Writes a record.
    pub fn write(&self, seed: u64, number: u64, lacks: bool, rng: &mut Rng, out: &mut String) {
        let Some(facts) = rng.pick(&self.weeks) else { return };
        let left_out = if lacks { rng.pick(&self.spare) } else { None };
        out.push_str(&format!("{{\"{SYNTHETIC}\":true,\"{NUMBER}\":\"模拟{seed}-{number}\""));
        for (at, (_, text)) in facts.iter().enumerate() {
            if Some(&at) != left_out {
                out.push(',');
                out.push_str(text);
            }
        }
        let (outcome, fine) = imposed::imposed(self.outcome, self.range.as_ref(), &self.habit, rng);
        out.push_str(&format!(",\"{OUTCOME}\":\"{}\"", id_of(outcome)));
        if let Some(fine) = fine {
            out.push_str(&format!(",\"{FINE}\":\"{fine}\""));
        }
        out.push('}');
    }
}

/// The facts of a case so many days later, written out; `None` where that is no case any more.
fn facts(lists: &Lists, case: &Case, later: i64) -> Option<Vec<(String, String)>> {
    let violation = case.violations.first()?;
    let mut told: Vec<(String, Raw)> =
        vec![("violation".to_owned(), Raw::Text(violation.clone())), ("place".to_owned(), Raw::Text(case.place.clone()))];
    for (fact, value) in case.facts() {
        told.push((fact.to_owned(), raw(lists, fact, value, later)?));
    }
    Case::read(lists, told.iter().cloned()).ok()?;
    told.into_iter().map(|(key, raw)| Some((key.clone(), written(&key, &raw)?))).collect()
}

fn raw(lists: &Lists, fact: &str, value: &Value, later: i64) -> Option<Raw> {
    let personal = lists.fact(fact).is_some_and(|s| matches!(s.kind, FactKind::Text | FactKind::List));
    Some(match value {
        Value::Flag(yes) => Raw::Flag(*yes),
        // A day of birth is nobody's business, and does not move with the case.
        Value::Day(day) if fact != id::BIRTH_DATE => Raw::Text(moved(*day, later)?),
        Value::Moment(moment) => Raw::Text(shifted(moment, later)?),
        _ if personal => return None,
        other => Raw::Text(other.display()),
    })
}

fn moved(day: Day, later: i64) -> Option<String> {
    let other = day.plus_days(later)?;
    // The calendar of another year may not be known, nor its law the same.
    (other.year() == day.year()).then(|| other.to_string())
}

fn shifted(moment: &Moment, later: i64) -> Option<String> {
    let text = moment.to_string();
    let (day, time) = text.split_at_checked(10)?;
    moved(day.parse().ok()?, later).map(|day| day + time)
}

fn written(key: &str, raw: &Raw) -> Option<String> {
    let value = match raw {
        Raw::Flag(yes) => yes.to_string(),
        Raw::Text(text) => serde_json::to_string(text).ok()?,
        Raw::Number(_) | Raw::List(_) => return None,
    };
    Some(format!("{}:{value}", serde_json::to_string(key).ok()?))
}
