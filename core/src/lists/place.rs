//! What a place adopts: its method, its organ, its answers to what the law leaves open (【口径】).

use macro_rules_attribute::derive;

use super::{Both, MitigationFloor, PartyClass};

/// Which version of a benchmark applies where it changed between act and
/// decision: art. 37 does not speak of normative documents (【口径】).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Wire!)]
pub enum BenchmarkTime {
    /// 从旧兼从轻: the one at the act, unless the one at the decision is milder.
    #[default]
    Milder,
    /// 行为时: the one at the act.
    Act,
    /// 决定时: the one at the decision.
    Decision,
}

/// When a place has the heads deliberate collectively beside complex and major
/// cases: 57.2 names only those (【口径】).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Wire!)]
pub enum Deliberate {
    /// 减轻: a fine below the minimum.
    Mitigated,
    /// 偏离基准: a fine outside the advised range.
    Outside,
    /// 从宽从严并存: lenient and severe circumstances meet.
    Both,
}

/// Until when a decision on the spot, where reconsideration comes first, can
/// still be challenged: no text says whether the six months run (【口径】).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Wire!)]
pub enum SpotPeriod {
    /// 复议期满: until the period for reconsideration has run out.
    Reconsideration,
    /// 起诉期满: until that for litigation has.
    Litigation,
}

/// The settings of one place. A child place overrides its parents.
#[derive(Clone, Debug, PartialEq, Eq, Wire!)]
pub struct Place {
    /// The id: `national`, `tianjin/binhai`.
    pub id: String,
    /// What the officer reads.
    pub name: String,
    /// The method it adopts, by id.
    pub method: Option<String>,
    /// The model documents that hold here, by id; `Some` of none shuts out what the places above adopt.
    pub adopts: Option<Vec<String>>,
    /// What is done where lenient and severe circumstances meet; goes before the method's.
    pub both: Option<Both>,
    /// How far 减轻 may go; goes before the method's.
    pub floor: Option<MitigationFloor>,
    /// How sole traders are treated; `None` where nobody has settled it.
    pub sole_trader: Option<PartyClass>,
    /// Who settles how sole traders are treated, in words.
    pub sole_trader_settled_by: Option<String>,
    /// The kind of organ that decides here, as the fact `authority_kind` names it.
    pub organ: Option<String>,
    /// The body that reconsiders its decisions: `district-government` …
    pub reconsideration: Option<String>,
    /// Which version of a benchmark applies where it changed between act and decision.
    pub benchmark_time: Option<BenchmarkTime>,
    /// After how many months without a check against the text a document is reported.
    pub recheck_months: Option<i32>,
    /// Whether a party's period that ends on a rest day runs on to the next working day.
    pub party_roll_over: Option<bool>,
    /// Whether an organ's does.
    pub organ_roll_over: Option<bool>,
    /// The source of the roll-over rule, in words.
    pub roll_over_source: Option<String>,
    /// When the heads deliberate collectively beside 57.2.
    pub deliberate: Option<Vec<Deliberate>>,
    /// The source of that, in words.
    pub deliberate_source: Option<String>,
    /// Whether days of which the text does not say so are working days (移送案件规定 5).
    pub transfer_working_days: Option<bool>,
    /// The source of that, in words.
    pub transfer_source: Option<String>,
    /// Until when a decision on the spot can be challenged; `None` where nobody has settled it.
    pub spot_period: Option<SpotPeriod>,
}

impl Place {
    /// The same with whatever it leaves open taken from the place above it.
    #[must_use]
    pub fn under(self, above: &Self) -> Self {
        let above = above.clone();
        Self {
            method: self.method.or(above.method),
            adopts: self.adopts.or(above.adopts),
            both: self.both.or(above.both),
            floor: self.floor.or(above.floor),
            sole_trader: self.sole_trader.or(above.sole_trader),
            sole_trader_settled_by: self.sole_trader_settled_by.or(above.sole_trader_settled_by),
            organ: self.organ.or(above.organ),
            reconsideration: self.reconsideration.or(above.reconsideration),
            benchmark_time: self.benchmark_time.or(above.benchmark_time),
            recheck_months: self.recheck_months.or(above.recheck_months),
            party_roll_over: self.party_roll_over.or(above.party_roll_over),
            organ_roll_over: self.organ_roll_over.or(above.organ_roll_over),
            roll_over_source: self.roll_over_source.or(above.roll_over_source),
            deliberate: self.deliberate.or(above.deliberate),
            deliberate_source: self.deliberate_source.or(above.deliberate_source),
            transfer_working_days: self.transfer_working_days.or(above.transfer_working_days),
            transfer_source: self.transfer_source.or(above.transfer_source),
            spot_period: self.spot_period.or(above.spot_period),
            ..self
        }
    }
}

/// The place above: `tianjin` for `tianjin/binhai`, `national` for `tianjin`.
pub fn above(place: &str) -> Option<&str> {
    match place.rsplit_once('/') {
        Some((parent, _)) => Some(parent),
        None => (place != NATIONAL).then_some(NATIONAL),
    }
}

/// Whether what belongs to `of` holds at `place`: it is the same place or lies above it.
pub fn reaches(of: &str, place: &str) -> bool {
    of == NATIONAL || of == place || place.strip_prefix(of).is_some_and(|rest| rest.starts_with('/'))
}

/// The id of the nation.
pub const NATIONAL: &str = "national";

/// How far below the nation a place lies: 0 for the nation itself.
pub fn depth(place: &str) -> usize {
    if place == NATIONAL { 0 } else { place.split('/').count() }
}
