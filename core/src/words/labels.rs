//! Names of outcomes, degrees, kinds and routes.

use crate::{
    decision::{Outcome, Route},
    lists::{Both, Degree, ExemptKind, Force, MeasureKind, PartyClass, PenaltyKind, Status},
};

/// An outcome as the officer reads it.
pub fn outcome(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::NoAuthority => "没有处罚权，移交有权机关",
        Outcome::NoBasis => "没有可用的处罚依据",
        Outcome::NoLongerUnlawful => "新的规定不认为违法",
        Outcome::Refer => "涉嫌犯罪，移送",
        Outcome::NotEstablished => "违法事实不能成立",
        Outcome::TimeBarred => "超过追责时效，不再处罚",
        Outcome::NoPenalty => "不予处罚",
        Outcome::MayWaive => "可以不予处罚",
        Outcome::NoFineYet => "罚款前提还没有成立",
        Outcome::OrderOnly => "只责令，没有处罚",
        Outcome::AlreadyFined => "已经罚过款，不得再罚款",
        Outcome::Mitigated => "减轻处罚",
        Outcome::Lighter => "从轻处罚",
        Outcome::LighterOrMitigated => "从轻或者减轻处罚",
        Outcome::LighterOrMitigatedOrOrdinary => "可以从轻或者减轻处罚",
        Outcome::Ordinary => "一般处罚",
        Outcome::Heavier => "从重处罚",
        Outcome::Review => "送法制审核",
        Outcome::Undetermined => "还不能下结论",
    }
}

/// A degree as the officer reads it.
pub fn degree(degree: Degree) -> &'static str {
    match degree {
        Degree::Mitigated => "减轻",
        Degree::Lighter => "从轻",
        Degree::Ordinary => "一般",
        Degree::Heavier => "从重",
    }
}

/// A scheme for lenient and severe circumstances that meet.
pub fn scheme(both: Both) -> &'static str {
    match both {
        Both::Offset => "逐项抵销",
        Both::HeavierFirst => "先重后轻",
        Both::Middle => "中间取值",
        Both::Person => "人工判断",
    }
}

/// A kind of leniency list.
pub fn exempt_kind(kind: ExemptKind) -> &'static str {
    match kind {
        ExemptKind::Minor => "轻微不罚",
        ExemptKind::First => "首违不罚",
        ExemptKind::Mitigated => "减轻",
        ExemptKind::Lighter => "从轻",
        ExemptKind::NoCoercion => "免予强制",
    }
}

/// A class of party.
pub fn party_class(class: PartyClass) -> &'static str {
    match class {
        PartyClass::Individual => "个人",
        PartyClass::Organisation => "单位",
        PartyClass::Responsible => "直接负责的主管人员和其他直接责任人员",
    }
}

/// A kind of penalty.
pub fn penalty(kind: PenaltyKind) -> &'static str {
    match kind {
        PenaltyKind::Warning => "警告",
        PenaltyKind::Criticism => "通报批评",
        PenaltyKind::Fine => "罚款",
        PenaltyKind::ConfiscateGains => "没收违法所得",
        PenaltyKind::ConfiscateItems => "没收非法财物",
        PenaltyKind::SuspendPermit => "暂扣许可证件",
        PenaltyKind::LowerGrade => "降低资质等级",
        PenaltyKind::RevokePermit => "吊销许可证件",
        PenaltyKind::RestrictActivity => "限制开展生产经营活动",
        PenaltyKind::StopBusiness => "责令停产停业",
        PenaltyKind::Close => "责令关闭",
        PenaltyKind::RestrictPractice => "限制从业",
        PenaltyKind::Detention => "行政拘留",
        PenaltyKind::Other => "其他处罚",
    }
}

/// 应当 or 可以.
pub fn force(force: Force) -> &'static str {
    match force {
        Force::Shall => "应当",
        Force::May => "可以",
    }
}

/// What a measure is in law.
pub fn measure_kind(kind: MeasureKind) -> &'static str {
    match kind {
        MeasureKind::Duty => "法定义务",
        MeasureKind::Guidance => "行政指导",
        MeasureKind::Order => "行政命令",
        MeasureKind::Restraint => "强制措施",
        MeasureKind::Enforcement => "强制执行",
        MeasureKind::Relief => "执行宽缓",
    }
}

/// A route.
pub fn route(route: Route) -> &'static str {
    match route {
        Route::Summary => "可以适用简易程序（当场处罚）",
        Route::Ordinary => "普通程序",
        Route::Depends => "简易还是普通程序，要看拟罚数额和未查明的事实",
    }
}

/// A body that reconsiders.
pub fn body(id: &str) -> &'static str {
    match id {
        "district-government" => "区（县）人民政府",
        "municipal-government" => "市人民政府",
        "provincial-department" => "省级主管部门",
        _ => "依法有管辖权的复议机关",
    }
}

/// An approval.
pub fn approval(id: &str) -> &'static str {
    match id {
        "head" => "行政机关负责人决定",
        "legal-review" => "法制审核",
        "collective" => "负责人集体讨论",
        _ => "审批",
    }
}

/// How far a document can be trusted.
pub fn status(status: Status) -> &'static str {
    match status {
        Status::Verified => "已核",
        Status::SecondHand => "转引",
        Status::Sample => "样例",
    }
}

/// The line that stands under every decision.
pub const DISCLAIMER: &str = "辅助参考，不替代执法人员裁量";

/// The statutory fine in the statute's words, with what they come to in 元 where they only say how to reckon it.
pub fn with_yuan(fine: &crate::decision::FineRange) -> String {
    let yuan = crate::phrase::range(&fine.range, "元");
    if yuan == fine.words || yuan.is_empty() { fine.words.clone() } else { [&fine.words, "，本案合", &yuan].concat() }
}
