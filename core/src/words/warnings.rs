//! What the officer is warned of.
#![allow(missing_docs, reason = "each text says itself what it is")]

use crate::day::Day;

pub const AMOUNT_NOT_SET_WARNING: &str = "国家层面没有规定罚款数额；没有本地法规、规章规定数额的，不能罚款";
pub const HEARING_THRESHOLD_MISSING: &str = "听证的“较大数额”由规章或者地方规定，清单里没有；请按本地标准核对要不要告知听证";
pub const SOLE_TRADER_LIMIT: &str = "个体工商户当场处罚的限额，法律没有写明；这里按公民的限额从严掌握";
pub const MITIGATION_NEEDS_REASONS: &str = "选择减轻的，应写明法定情节和理由；减到多低法律没有规定，建议集体讨论并作法制审核";
pub const ORDER_DESPITE_TIME: &str = "超过时效只是不再处罚；违法状态还在的，责令改正、排除危险不当然受限";
pub const CONTRADICTORY_FACTS: &str = "这些事实放在一起说不通，没有一种情况能同时满足；请核对";
pub const OFFICERS_NOT_CERTIFIED: &str = "执法人员没有执法资格，不能实施处罚";
pub const RECUSAL: &str = "有应当回避的情形，先由负责人决定";
pub const RAISED_AFTER_NOTICE: &str = "拟罚数额高于事先告知的数额：不得因当事人陈述、申辩而加重；查明新事实的，应重新告知";

pub fn suspected_change(name: &str, from: Day, why: &str) -> String {
    format!("《{name}》自 {from} 起可能已修改或者废止，须先送法制核对。说明：{}", why.trim_end_matches('。'))
}

pub fn text_as_of(day: Day) -> String {
    format!("所引文本核对到 {day} 为止，此后有没有修改请核对国家法律法规数据库")
}

pub fn second_hand(name: &str) -> String {
    format!("《{name}》是转引，没有核对原文，不能直接用于案件")
}

pub fn sample(name: &str) -> String {
    format!("《{name}》是培训样例，不是任何机关的正式文件")
}

pub fn model_method(name: &str) -> String {
    format!("建议幅度按“{name}”计算，这是示范方法，不是本地公布的裁量基准")
}

pub fn legal_review_rule(every: bool, basis: &str) -> String {
    let when = if every {
        "走普通程序的案件，作出决定前都要经法制审核"
    } else {
        "罚款到了本地的数额线，作出决定前要经法制审核"
    };
    [when, "；本地依据：", basis].concat()
}

pub fn sole_trader_unsettled(settled_by: &str) -> String {
    let who = if settled_by.is_empty() { "由法制审核确定".to_owned() } else { format!("由{settled_by}确定") };
    format!("个体工商户按个人还是按单位处罚，法律没有统一规定，{who}；两种结果并列在下面，当场处罚按公民的限额从严掌握")
}

pub fn too_few_officers(least: u32) -> String {
    format!("执法人员不得少于{least}人")
}

pub fn calendar_missing(text: &str, nominal: Option<Day>) -> String {
    match nominal {
        Some(day) => format!("“{text}”的期限：工作日历没有收入那一年，休息日无法核对；不考虑休息日是 {day}"),
        None => format!("“{text}”的期限按工作日计算，工作日历没有收入那一年，不能推算"),
    }
}

pub const CRIME_STILL: &str = "另有涉嫌犯罪的情形：不论本案在哪一步停下，都应当及时移送司法机关（行政处罚法第二十七条）";
pub const ORDER_PROOF: &str = "认定逾期要有责令改正的送达证据、合理的期限和复查记录；案件里没有写全送达日和期限，请补齐";
pub const NO_FAULT_TO_PROVE: &str = "案件写明当事人没有过错，但还没有写当事人的证据够不够；足以证明没有主观过错的，不予处罚";
pub const ROUTE_NOT_SUMMARY: &str = "案件写的是当场作出，但按这里的结论不符合当场处罚的条件；违反法定程序的处罚可能无效";
pub const PROPOSED_TOO_HIGH: &str = "拟罚数额超过法定上限";
pub const PROPOSED_TOO_LOW: &str = "拟罚数额低于法定下限：没有法定减轻情节不得低于下限";
pub const PROPOSED_MITIGATED: &str = "拟罚数额低于法定下限，属于减轻：须写明法定情节和理由，走普通程序，建议集体讨论";
pub const PROPOSED_OUTSIDE: &str = "拟罚数额在法定幅度内，但不在建议幅度内：须说明理由";
pub const PROPOSED_WITHOUT_AMOUNT: &str = "国家没有规定数额，写了拟罚数额也没有依据；须有本地法规、规章规定的数额";
pub const PUNISHED_THOUGH_WAIVABLE: &str = "符合可以不予处罚的条件而决定处罚，须说明为什么不用";
pub const NOTHING_TO_PUNISH: &str = "本案不应当给予处罚，不能定这一档";
pub const NO_FINE_THOUGH_MAY: &str = "本条是“可以”罚款，选择不罚是合法的，须说明理由；这不是减轻，也不是免罚";
pub const PROPOSED_NOTHING: &str = "本条应当罚款，又没有不予处罚的法定情形，拟罚数额不能是零";
pub const NO_GROUND_TO_WAIVE: &str = "没有不予处罚的法定情形，不能不予处罚";
pub const NO_GROUND_TO_MITIGATE: &str = "没有减轻的法定情形，不能减轻";
pub const LENIENCY_IS_DUE: &str = "有应当从轻或者减轻的情形，不能定为一般或者从重";
pub const HEAVIER_NEEDS_A_RULE: &str = "从重要有法律、法规、规章或者公布的基准规定的情节，并说明理由";
pub const ANOTHER_DEGREE: &str = "和裁量基准得出的档次不同：须说明理由，经负责人批准或者集体讨论";
pub const NO_FINE_TO_PROPOSE: &str = "本案没有可以罚款的规定，或者不应当罚款，写了拟罚数额也没有依据";
pub const NOT_NOTIFIED: &str = "没有事先告知，当事人也没有明确放弃陈述、申辩，不得作出处罚决定";
pub const E_MONITOR: &str = "电子监控记录没有经过法制和技术审核，不得作为证据";
pub const EXTENSION_WITHOUT_BASIS: &str =
    "写了办案期限延长到哪天，没有写依据：只有法律、法规、规章规定可以延长、扣除的才行，这里不延长（行政处罚法第六十条）";
pub const HEARING_NOT_HELD: &str = "当事人已经要求听证：先举行听证，根据笔录作决定";

pub fn extension_too_long(most: Day) -> String {
    format!("延长超过了法律允许的日数，最多到 {most}")
}

pub fn done_late(label: &str, done: Day, due: Day, text: &str) -> String {
    format!("“{label}”是 {done}，晚于 {due}：{text}")
}

pub fn transfer_days(working: bool, source: &str) -> String {
    let kind = if working { "工作日" } else { "自然日" };
    format!("移送决定的“3日”是不是工作日，规定没有写；这里按{kind}。{source}")
}

pub fn deliberated(source: &str) -> String {
    ["集体讨论：", source].concat()
}

pub const DECIDED_LATE: &str = "作出决定已超过自立案起的办案期限；法律、法规、规章另有规定的除外";
pub const IF_PENALISED: &str = "下面的幅度、处罚种类和期限，是决定处罚时才用的；不予处罚的，不罚款，也不没收违法所得";
pub const RECONSIDERATION_LAW_MISSING: &str = "当时有效的行政复议法不在清单里，复议的期限和机关请查当时的文本";

pub fn law_changed_during_act(effective: Day) -> String {
    format!("行为开始时这一版规定还没有施行（{effective} 起施行）：按行为终了时的规定处理是通说；新规定较重的，送法制审核")
}

pub fn responsible_too(words: &str) -> String {
    format!("对直接负责的主管人员和其他直接责任人员另处{words}罚款：他们是另外的当事人，分别立案、分别决定")
}

pub const HEARING_THRESHOLD_GIVEN: &str = "听证的数额线是案件给定的，不是清单里的";

pub const HEARING_PERIOD_RUNNING: &str = "当事人要求听证的期限还没有过（明示放弃的除外），不得作出处罚决定";

pub fn age_crossed(then: &str, later: &str) -> String {
    format!("行为持续期间当事人的年龄段由“{then}”变为“{later}”；这里按行为开始时从宽认定，请送法制审核")
}

pub fn competing_norm(cited: &str, gist: &str) -> String {
    [
        cited,
        "也管这一行为：",
        gist,
        "这里按效力高的一条算；是不是同一个违法行为、哪一条罚款数额高，它另有的责令、吊销等措施用不用，送法制审核",
    ]
    .concat()
}
