//! The Chinese words of the closed vocabularies, and what they mean in the model.

use cailiang::{
    facts::{FactKind, Worse, id},
    lists::{
        BenchmarkTime, Both, CaseStanding, Closing, CorrectBy, Degree, Deliberate, Direction, Effect, ExemptKind, Fault, Fit, Force, Hit,
        MeasureKind, OrderKind, PartUnit, PartyClass, PenaltyKind, Rank, Reference, Relation, ScoreKind, SpotPeriod, Stage, Status,
        TierEffect, Who,
    },
};

/// Words and their meanings.
pub(crate) type Words<T> = &'static [(&'static str, T)];

pub(crate) const RANKS: Words<Rank> = &[
    ("法律", Rank::Law),
    ("行政法规", Rank::AdministrativeRegulation),
    ("地方性法规", Rank::LocalRegulation),
    ("部门规章", Rank::DepartmentRule),
    ("地方政府规章", Rank::LocalRule),
    ("司法解释", Rank::Interpretation),
    ("规范性文件", Rank::Normative),
];

pub(crate) const STATUSES: Words<Status> = &[("已核", Status::Verified), ("转引", Status::SecondHand), ("样例", Status::Sample)];

pub(crate) const FORCES: Words<Force> = &[("应当", Force::Shall), ("可以", Force::May)];

pub(crate) const PENALTIES: Words<PenaltyKind> = &[
    ("警告", PenaltyKind::Warning),
    ("通报批评", PenaltyKind::Criticism),
    ("罚款", PenaltyKind::Fine),
    ("没收违法所得", PenaltyKind::ConfiscateGains),
    ("没收非法财物", PenaltyKind::ConfiscateItems),
    ("暂扣许可证件", PenaltyKind::SuspendPermit),
    ("降低资质等级", PenaltyKind::LowerGrade),
    ("吊销许可证件", PenaltyKind::RevokePermit),
    ("限制开展生产经营活动", PenaltyKind::RestrictActivity),
    ("责令停产停业", PenaltyKind::StopBusiness),
    ("责令关闭", PenaltyKind::Close),
    ("限制从业", PenaltyKind::RestrictPractice),
    ("行政拘留", PenaltyKind::Detention),
    ("其他", PenaltyKind::Other),
];

/// The first of these that an order's words contain says what it demands.
const ORDERS: Words<OrderKind> = &[
    ("原状", OrderKind::Restore),
    ("驶离", OrderKind::Leave),
    ("停止", OrderKind::Stop),
    ("补救", OrderKind::Remedy),
    ("清理", OrderKind::Clear),
    ("清除", OrderKind::Clear),
    ("改造", OrderKind::Correct),
    ("拆除", OrderKind::Demolish),
    ("改正", OrderKind::Correct),
    ("纠正", OrderKind::Correct),
    ("补报", OrderKind::Correct),
    ("补办", OrderKind::Correct),
    ("缴纳", OrderKind::Correct),
];

/// What an order's words demand.
pub(crate) fn order_kind(words: &str) -> OrderKind {
    ORDERS.iter().find(|(word, _)| words.contains(word)).map_or(OrderKind::Other, |(_, kind)| *kind)
}

/// Stages whose fact is known without being written out; each reads “yes”.
pub(crate) const STAGES: Words<&str> = &[
    ("逾期不改正", id::OVERDUE),
    ("逾期未改正", id::OVERDUE),
    ("逾期不改", id::OVERDUE),
    ("逾期不采取补救措施", id::OVERDUE),
    ("逾期未改造或者未拆除", id::OVERDUE),
    ("逾期不补报", id::OVERDUE),
    ("逾期不拆除", id::OVERDUE),
    ("逾期不清除", id::OVERDUE),
    ("逾期不清理", id::OVERDUE),
    ("逾期不恢复原状", id::OVERDUE),
    ("拒不改正", id::REFUSED_TO_CORRECT),
    ("拒不执行", id::REFUSED_TO_CORRECT),
    ("情节严重", "serious_circumstances"),
    ("造成严重后果", id::SERIOUS_HARM),
];

pub(crate) const EFFECTS: Words<Effect> = &[
    ("无责任能力", Effect::NoCapacity),
    ("无过错", Effect::NoFault),
    ("轻微不罚", Effect::Minor),
    ("可以不罚", Effect::MayWaive),
    ("应当从轻或者减轻", Effect::ShallMitigate),
    ("可以从轻或者减轻", Effect::MayMitigate),
    ("从重", Effect::Heavier),
    ("酌定从轻", Effect::MayLighten),
];

pub(crate) const DEGREES: Words<Degree> =
    &[("减轻", Degree::Mitigated), ("从轻", Degree::Lighter), ("一般", Degree::Ordinary), ("从重", Degree::Heavier)];

pub(crate) const REFERENCES: Words<Reference> = &[("中点", Reference::Midpoint), ("无", Reference::None)];

pub(crate) const DIRECTIONS: Words<Direction> =
    &[("有利当事人", Direction::FavourParty), ("舍去", Direction::FavourParty), ("进一", Direction::Up), ("四舍五入", Direction::Nearest)];

pub(crate) const NO_MINIMUM: Words<bool> = &[("以零为起点", true), ("不划分", false)];

pub(crate) const WHO: Words<Who> = &[("机关", Who::Organ), ("当事人", Who::Party)];

pub(crate) const CLOSINGS: Words<Closing> = &[
    ("当场", Closing::Summary),
    ("普通", Closing::Ordinary),
    ("不予处罚", Closing::NoPenalty),
    ("责令", Closing::OrderOnly),
    ("移送", Closing::Refer),
];

pub(crate) const DELIBERATE: Words<Deliberate> =
    &[("减轻", Deliberate::Mitigated), ("偏离基准", Deliberate::Outside), ("从宽从严并存", Deliberate::Both)];

pub(crate) const SPOT_PERIODS: Words<SpotPeriod> = &[("复议期满", SpotPeriod::Reconsideration), ("起诉期满", SpotPeriod::Litigation)];

pub(crate) const SOLE_TRADER: Words<PartyClass> = &[("个人", PartyClass::Individual), ("单位", PartyClass::Organisation)];

pub(crate) const HEARING: &str = "听证";

pub(crate) const THRESHOLD_DUTIES: Words<&str> = &[("听证", HEARING), ("法制审核", "法制审核")];

/// The cases that need legal review whatever the amount.
pub(crate) const CASES: Words<bool> = &[("普通程序", true)];

/// Bodies that reconsider (design §8).
pub(crate) const RECONSIDERATION: Words<&str> = &[
    ("district-government", "district-government"),
    ("municipal-government", "municipal-government"),
    ("provincial-department", "provincial-department"),
    ("other", "other"),
];

/// The kinds of organ, as the fact `authority_kind` names them.
pub(crate) const ORGANS: Words<&str> = &[
    ("街道办事处", "street_office"),
    ("乡镇人民政府", "township_government"),
    ("区城市管理部门", "district_urban_management"),
    ("区其他部门", "other_district_department"),
    ("市级部门", "city_department"),
    ("受委托组织", "entrusted"),
];

pub(crate) const APPROVALS: Words<&str> = &[("collective", "collective"), ("legal-review", "legal-review")];

/// The kinds of a fact. The values of a closed list are read apart.
pub(crate) const KINDS: &[(&str, FactKind)] = &[
    ("yes-no", FactKind::YesNo),
    ("one-of", FactKind::OneOf),
    ("number", FactKind::Number),
    ("count", FactKind::Count),
    ("money", FactKind::Money),
    ("date", FactKind::Day),
    ("moment", FactKind::Moment),
    ("text", FactKind::Text),
    ("list", FactKind::List),
];

/// What an unknown fact means; `presume` is read together with its value.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum UnknownWord {
    Ask,
    Presume,
    Process,
    Element,
}

pub(crate) const UNKNOWN: Words<UnknownWord> =
    &[("ask", UnknownWord::Ask), ("presume", UnknownWord::Presume), ("element", UnknownWord::Element), ("process", UnknownWord::Process)];

pub(crate) const HITS: Words<Hit> = &[
    ("最重", Hit::Severest),
    ("最轻", Hit::Mildest),
    ("首个", Hit::First),
    ("唯一", Hit::Unique),
    ("一致", Hit::Any),
    ("主轴", Hit::MainAxis),
];

pub(crate) const TIER_EFFECTS: Words<TierEffect> = &[
    ("不予处罚", TierEffect::NoPenalty),
    ("可以不予处罚", TierEffect::MayWaive),
    ("减轻", TierEffect::Degree(Degree::Mitigated)),
    ("从轻", TierEffect::Degree(Degree::Lighter)),
    ("一般", TierEffect::Degree(Degree::Ordinary)),
    ("从重", TierEffect::Degree(Degree::Heavier)),
];

pub(crate) const ADJUSTMENTS: Words<Degree> = &[("从轻", Degree::Lighter), ("从重", Degree::Heavier)];

pub(crate) const BOTH: Words<Both> =
    &[("逐项抵销", Both::Offset), ("先重后轻", Both::HeavierFirst), ("中间取值", Both::Middle), ("人工", Both::Person)];

pub(crate) const SCORES: Words<ScoreKind> =
    &[("加权", ScoreKind::Weighted), ("百分值", ScoreKind::Percent), ("二维叠加", ScoreKind::Overlay)];

pub(crate) const CALIBRATIONS: Words<bool> = &[("最低等级取下限", true), ("不校准", false)];

pub(crate) const EXEMPTS: Words<ExemptKind> = &[
    ("轻微不罚", ExemptKind::Minor),
    ("首违不罚", ExemptKind::First),
    ("减轻", ExemptKind::Mitigated),
    ("从轻", ExemptKind::Lighter),
    ("免予强制", ExemptKind::NoCoercion),
];

pub(crate) const MEASURES: Words<MeasureKind> = &[
    ("法定义务", MeasureKind::Duty),
    ("行政指导", MeasureKind::Guidance),
    ("行政命令", MeasureKind::Order),
    ("强制措施", MeasureKind::Restraint),
    ("强制执行", MeasureKind::Enforcement),
    ("执行宽缓", MeasureKind::Relief),
];

/// How a case must stand for a measure.
pub(crate) const CASE_STANDINGS: Words<CaseStanding> = &[
    ("不予处罚", CaseStanding::NoPenalty),
    ("可以不予处罚", CaseStanding::MayWaive),
    ("处罚", CaseStanding::Penalty),
    ("责令", CaseStanding::Order),
    ("送审", CaseStanding::Review),
    ("未定", CaseStanding::Open),
    ("不成立", CaseStanding::NotEstablished),
    ("移送", CaseStanding::Refer),
];

/// The latest correction that still counts. The rule reported from Tianjin,
/// 发现前主动改正或者在责令限期改正的期限内改正, is one of these words.
pub(crate) const CORRECTIONS: Words<CorrectBy> = &[
    ("发现前", CorrectBy::BeforeDiscovery),
    ("当场", CorrectBy::OnSpot),
    ("责令期限内", CorrectBy::WithinOrder),
    ("发现前或者责令期限内", CorrectBy::WithinOrder),
];

/// How norms that one act breaks stand to each other.
pub(crate) const RELATIONS: Words<Relation> = &[("竞合", Relation::Concurrent), ("同一事项", Relation::SameMatter)];

pub(crate) const PART_UNITS: Words<PartUnit> =
    &[("按比例", PartUnit::Proportion), ("按一单位", PartUnit::AsOne), ("不计", PartUnit::Dropped)];

pub(crate) const WORSE: Words<Worse> = &[("越大越重", Worse::Up), ("越小越重", Worse::Down)];

pub(crate) const BENCHMARK_TIMES: Words<BenchmarkTime> =
    &[("从旧兼从轻", BenchmarkTime::Milder), ("行为时", BenchmarkTime::Act), ("决定时", BenchmarkTime::Decision)];

/// Outcomes that papers are for.
pub(crate) const FITS: Words<Fit> = &[
    ("处罚", Fit::Penalty),
    ("可以不予处罚", Fit::MayWaive),
    ("不予处罚", Fit::NoPenalty),
    ("前提未成立", Fit::NoFineYet),
    ("只责令", Fit::OrderOnly),
    ("已罚过款", Fit::AlreadyFined),
    ("超过时效", Fit::TimeBarred),
    ("事实不成立", Fit::NotEstablished),
    ("没有处罚权", Fit::NoAuthority),
    ("没有依据", Fit::NoBasis),
    ("不再违法", Fit::NoLongerUnlawful),
    ("涉嫌犯罪", Fit::Refer),
    ("送审", Fit::Review),
    ("待查明", Fit::Undetermined),
];

pub(crate) const ROUTES: Words<Closing> = &[("当场", Closing::Summary), ("普通", Closing::Ordinary)];

pub(crate) const STAGES_OF_CASE: Words<Stage> = &[
    ("立案", Stage::Filing),
    ("调查", Stage::Inquiry),
    ("取证", Stage::Evidence),
    ("告知", Stage::Notice),
    ("听证", Stage::Hearing),
    ("审查决定", Stage::Decision),
    ("送达执行", Stage::Service),
    ("结案", Stage::Closing),
];

pub(crate) const FAULTS: Words<Fault> =
    &[("权利没有保障", Fault::Rights), ("依据错误", Fault::Basis), ("事实不清", Fault::Facts), ("复议机关错误", Fault::Body)];
