//! The boundaries of an act: every line the lists draw that could part two cases.

use serde::{Deserialize, Serialize};

use super::{days, sound, tests_of};
use crate::{
    case::Case,
    decide::explore::Ground,
    facts::{Value, id},
    lists::{Grading, Lists},
};

/// What draws the line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Boundary {
    /// A tier of a benchmark: 4.9 and 5 m².
    Tier,
    /// An entry of a leniency list.
    Listed,
    /// A general circumstance: not punished, lighter, heavier.
    Circumstance,
    /// The clause itself: its elements, its stages, what rides along.
    Clause,
    /// The first time and the second.
    First,
    /// A person and an organisation.
    Party,
    /// The birthday and the day after.
    Age,
    /// The last day of limitation and the day after.
    Limitation,
    /// The last day to correct and the day after.
    Correction,
    /// The last day of a period and the day after.
    Deadline,
    /// A period that ends on a rest day.
    RestDay,
    /// The most that may be fined on the spot, and one yuan more.
    OnSpot,
    /// The fine from which a hearing must be offered, and one yuan less.
    Hearing,
}

impl Boundary {
    /// Every kind.
    pub const ALL: [Self; 13] = [
        Self::Tier,
        Self::Listed,
        Self::Circumstance,
        Self::Clause,
        Self::First,
        Self::Party,
        Self::Age,
        Self::Limitation,
        Self::Correction,
        Self::Deadline,
        Self::RestDay,
        Self::OnSpot,
        Self::Hearing,
    ];

    /// How often it comes where nothing was missed before.
    pub(super) fn weight(self) -> usize {
        match self {
            Self::Tier => 4,
            Self::Party | Self::Age => 3,
            Self::Listed | Self::Circumstance | Self::Clause | Self::First | Self::Correction | Self::OnSpot | Self::Hearing => 2,
            _ => 1,
        }
    }
}

/// A line, and the two values of one fact beside it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Try {
    pub kind: Boundary,
    /// The fact that differs.
    pub fact: String,
    pub sides: [Value; 2],
    /// What else must be so for the line to matter.
    pub with: Vec<(String, Value)>,
    /// What must not be given, since the fact is computed from it or stands against it.
    pub without: Vec<&'static str>,
    /// The condition in question, for a report; empty where there is none.
    pub about: String,
}

impl Try {
    pub fn new(kind: Boundary, fact: &str, sides: [Value; 2]) -> Self {
        Self { kind, fact: fact.to_owned(), sides, with: Vec::new(), without: Vec::new(), about: String::new() }
    }

    /// What makes it the same line again.
    pub fn mark(&self, act: &str) -> (String, String, String) {
        let [a, b] = &self.sides;
        (act.to_owned(), self.fact.clone(), format!("{:?}{}{}", self.kind, a.display(), b.display()))
    }
}

/// Every line that could part two cases like `start`.
pub fn all(lists: &Lists, start: &Case, act: &str) -> Vec<Try> {
    let Some(act) = lists.violation(act) else { return Vec::new() };
    let ground = Ground { lists, act };
    let view = ground.view(start);
    let mut out = tiers(ground, start);
    let listed = lists.grading(&start.place).flat_map(|d| &d.exempts).filter(|e| e.covers(&act.id));
    for entry in listed {
        out.extend(tests_of::condition(&view, Boundary::Listed, &entry.when, &entry.item));
    }
    for (_, circumstance) in view.circumstances() {
        out.extend(tests_of::condition(&view, Boundary::Circumstance, &circumstance.when, &circumstance.name));
    }
    for (_, clause) in view.clauses() {
        let stages = clause.fines.iter().map(|f| (&f.when, &f.stage)).chain(clause.extras.iter().map(|e| (&e.when, &e.stage)));
        for (when, stage) in stages.chain([(&clause.when, &act.name), (&act.elements, &act.name)]) {
            out.extend(tests_of::condition(&view, Boundary::Clause, when, stage));
        }
    }
    for one in &mut out {
        match one.fact.as_str() {
            id::FIRST_VIOLATION | id::REPEAT_COUNT => one.kind = Boundary::First,
            id::PARTY_KIND => one.kind = Boundary::Party,
            _ => {}
        }
    }
    out.extend(days::all(ground, start));
    out.extend(money(lists, start));
    let choice = |c: &str| Value::Choice(c.to_owned());
    out.push(Try::new(Boundary::Party, id::PARTY_KIND, [choice("natural_person"), choice("legal_person")]));
    out.retain(|line| sound::line(ground, start, line));
    out
}

/// The lines of the tables of benchmarks.
pub fn tiers(ground: Ground<'_>, start: &Case) -> Vec<Try> {
    let view = ground.view(start);
    let mut out = Vec::new();
    for benchmark in view.benchmarks() {
        let Grading::Tiers(table) = &benchmark.grading else {
            for condition in benchmark.conditions() {
                out.extend(tests_of::condition(&view, Boundary::Tier, condition, &benchmark.item));
            }
            continue;
        };
        for tier in &table.tiers {
            let about = format!("{}{}", benchmark.item, tier.name);
            for mut one in tests_of::condition(&view, Boundary::Tier, &tier.when, &about) {
                one.with.extend(tests_of::satisfying_all(&view, &benchmark.when, &one.fact));
                out.push(one);
            }
        }
    }
    out
}

/// The amounts that decide the route and the hearing, held against a fine that is proposed.
fn money(lists: &Lists, start: &Case) -> Vec<Try> {
    let organisation = matches!(start.get(id::PARTY_KIND), Some(Value::Choice(c)) if c == "legal_person");
    let summary = lists.newest(&start.place, None, |d| d.rules.summary.as_ref());
    let spot = summary.map(|(_, s)| if organisation { s.organisation } else { s.individual });
    let class = if organisation { crate::lists::PartyClass::Organisation } else { crate::lists::PartyClass::Individual };
    let thresholds = lists.current(&start.place, None).flat_map(|d| &d.rules.thresholds).filter(|t| t.duty == "听证");
    let mut out = Vec::new();
    let ranges =
        spot.map(|r| (Boundary::OnSpot, r)).into_iter().chain(thresholds.filter_map(|t| Some((Boundary::Hearing, *t.range(class)?))));
    for (kind, range) in ranges {
        let lines = tests_of::ends(&range, rust_decimal::Decimal::ONE);
        out.extend(lines.into_iter().map(|sides| on_the_day(start, Try::new(kind, id::PROPOSED_FINE, sides))));
    }
    out
}

/// What is decided on the spot is decided and handed over the day it is found, and nothing is filed before (51, 52).
fn on_the_day(start: &Case, line: Try) -> Try {
    let Some(day) = start.get(id::DISCOVERED_ON).filter(|_| line.kind == Boundary::OnSpot) else { return line };
    let with = [id::DECISION_ON, id::DECISION_SERVED_ON].map(|fact| (fact.to_owned(), day.clone())).to_vec();
    Try { with, without: vec![id::FILED_ON], ..line }
}
