//! What the checks of benchmarks say.

use cailiang::{
    amount::Range,
    facts::Value,
    lists::{Amount, PartyClass},
    phrase,
    words::party_class,
};
use rust_decimal::Decimal;

use super::given_value as value;
use crate::coverage::{Fall, Given, Point};

pub const TIER_GAP_HINT: &str = "补上一档，或者放宽相邻一档的条件；其余情形都归一档的，那一档写 otherwise = true";
pub const THIS_WAIVES: &str = "这一档不罚，却可能用不上";
pub const ALSO_HOLDS: &str = "这一档也成立";
pub const TIER_OVERLAP_HINT: &str = "分界的数只归一档：5平方米以下 之后写 超过5平方米；或者换一种 hit，写明几档同时成立时用哪一档";
pub const TIER_UNREACHABLE_HINT: &str = "条件自相矛盾、被别的档全部盖住，或者与构成要件、罚款前提冲突；改条件，或者删去这一档";
pub const REST_UNREACHABLE_HINT: &str = "可以删去；别的档写得太宽的，改它们的条件";
pub const MILDER_FACTS_HERE: &str = "较轻的情形落在这一档";
pub const TIER_MONOTONE_HINT: &str = "核对两档的条件和数额；这个事实越大未必越重的，改它的 worse";
pub const TOO_MANY_FACTORS: &str = "这张表牵涉的事实太多，没有查完有没有空当、重叠";
pub const TOO_MANY_FACTORS_HINT: &str = "拆成几个基准，或者减少每一档的条件";
pub const MAIN_AXIS_HINT: &str = "主轴只按一个事实分档，其他事实写进 adjust；要按几个事实分档的，hit 写 最重 或者 首个";
pub const TIER_ORDER_HINT: &str = "各档由轻到重写；“最重”和升档、降档都靠这个次序";
pub const TIER_OUTSIDE_HINT: &str = "基准只能在法定幅度内细化，两端都不能越过；低于法定最低的只能是减轻";
pub const CLAUSE_SETS_NO_AMOUNT: &str = "罚则没有定数额，没有幅度可以细化";
pub const TIER_FORM_HINT: &str =
    "核对基准原文：写法应当和罚则一样，或者写 share。原文就是这样写的，用 allow 写明；套用时算出的数额仍以法定幅度为界";
pub const TIER_NO_AMOUNT_HINT: &str = "补上数额；这一档不罚款的，写明 penalties";
pub const CLASS_WITHOUT_TIER_HINT: &str = "补上这一类当事人的数额；另有基准或者不细化的，用 allow 写明";
pub const DOUBLE_USE_HINT: &str = "用作构成要件或者罚款前提的事实，不得再作从重情节；换成超出要件的事实";
pub const WEIGHTS_HINT: &str = "各因素的 weight 合计正好 100%";
pub const OVERLAY_HINT: &str = "二维叠加要正好一个 specific = true 的个性因素，至少一个共性因素";
pub const GRADES_HINT: &str = "每个因素至少两级，由轻到重写，级数从 1 起、逐级升高";
pub const SHARES_HINT: &str = "超过的部分按法定上限截断，最重的几种情形就分不出轻重了";
pub const FIRST_FACTOR: &str = "先用在这个因素";
pub const SCORE_DOUBLE_HINT: &str = "同一事实只能进一个因素，否则重复计算";

/// The facts of a counter-example in the user's own units.
pub fn facts(point: &Point<'_>, which: &dyn Fn(&str) -> bool) -> String {
    let shown: Vec<String> = point.given.iter().filter(|g| g.matters && which(&g.fact.id)).map(fact).collect();
    shown.join("、")
}

fn fact(given: &Given<'_>) -> String {
    let label = &given.fact.label;
    match &given.value {
        Value::Number(_) => format!("{label} {}", value(given)),
        _ => format!("{label}“{}”", value(given)),
    }
}

fn case(facts: &str) -> &str {
    if facts.is_empty() { "任何情形" } else { facts }
}

pub fn tier_gap(facts: &str, act: &str) -> String {
    let act = if act.is_empty() { String::new() } else { format!("“{act}”，") };
    format!("{act}{}：没有阶次覆盖", case(facts))
}

pub fn waived_gap(facts: &str, tier: &str) -> String {
    format!("{}：只有不罚的“{tier}”覆盖；法律规定的其他要件不满足、或者决定要罚时，没有阶次可用", case(facts))
}

pub fn waived_gap_hint(mildest: &str) -> String {
    format!("不罚还要看法律自己的要件；把这些情形也写进最轻的罚款阶次“{mildest}”")
}

pub fn tier_overlap(facts: &str, first: &str, second: &str, any: bool) -> String {
    let then = if any { "，结果却不同" } else { "" };
    format!("{}：“{first}”和“{second}”同时成立{then}", case(facts))
}

pub fn tier_unreachable(tier: &str, otherwise: bool) -> String {
    if otherwise {
        format!("其他各档已经全部覆盖，“{tier}”用不上")
    } else {
        format!("没有哪种情形会落在“{tier}”")
    }
}

pub fn tier_monotone(fall: &Fall<'_>, from: &str, to: &str, beside: &str) -> String {
    let fact = &fall.fact.id;
    let of = |point: &Point<'_>| point.given.iter().find(|g| g.fact.id == *fact).map(value).unwrap_or_default();
    let beside = if beside.is_empty() { String::new() } else { format!("（{beside}）") };
    let (first, second) = (of(&fall.first.1), of(&fall.second.1));
    format!("{}由“{first}”变为“{second}”，更重了，却从“{from}”落到罚得更轻的“{to}”{beside}", fall.fact.label)
}

pub fn main_axis(axis: &str, other: &str) -> String {
    format!("主轴是“{axis}”，这一档又看“{other}”")
}

pub fn degree_falls(before: &str, tier: &str) -> String {
    format!("“{tier}”写在“{before}”后面，处罚的轻重却比它轻")
}

pub fn amount_falls(before: &str, tier: &str, class: Option<PartyClass>) -> String {
    format!("“{tier}”写在“{before}”后面，{}数额却比它低", of_class(class))
}

fn of_class(class: Option<PartyClass>) -> String {
    class.map(|c| format!("对{}的", party_class(c))).unwrap_or_default()
}

pub fn tier_outside(amount: &str, whole: &str, class: Option<PartyClass>) -> String {
    format!("{}“{amount}”超出法定幅度“{whole}”", of_class(class))
}

pub fn share_outside(share: &Range) -> String {
    format!("“{}”不在 0% 到 100% 之间", phrase::range(share, "%"))
}

pub fn class_not_fined(class: PartyClass) -> String {
    format!("罚则对{}没有规定罚款", party_class(class))
}

/// The clause a tier is held against.
pub fn clause(document: &str, at: &str) -> String {
    format!("（《{document}》{at}）")
}

pub fn tier_form(amount: &str, whole: &str) -> String {
    format!("“{amount}”和罚则的“{whole}”写法不同，不能比较")
}

/// An amount as the lists write it; `label` names the fact a base comes from.
pub fn amount(amount: &Amount, label: &dyn Fn(&str) -> String) -> String {
    match amount {
        Amount::Yuan(range) => phrase::range(range, "元"),
        Amount::Of { times, base, percent, .. } => format!("{}的{}", label(base), phrase::range(times, if *percent { "%" } else { "倍" })),
        Amount::Per { each, unit, .. } => format!("每{unit}{}", phrase::range(each, "元")),
        Amount::NotSet => "未定数额".to_owned(),
    }
}

pub fn tier_no_amount(tier: &str, classes: &[PartyClass]) -> String {
    let classes: Vec<&str> = classes.iter().map(|c| party_class(*c)).collect();
    format!("别的档写了对{}的数额，“{tier}”没有写", classes.join("、"))
}

pub fn class_without_tier(class: PartyClass) -> String {
    format!("罚则也罚{0}，各档都没有写对{0}的数额", party_class(class))
}

pub fn double_use(fact: &str, act: &str, stage: &str) -> String {
    let stage = if stage.is_empty() { String::new() } else { format!("（{stage}）") };
    format!("“{fact}”在“{act}”的要件、前提{stage}里必然成立，又用来从重")
}

fn percent(share: Decimal) -> String {
    phrase::number(share, "%")
}

pub fn weights_sum(sum: Decimal) -> String {
    format!("各因素的权重合计 {}，不是 100%", percent(sum))
}

pub fn overlay_factors(specific: usize, common: usize) -> String {
    format!("个性因素 {specific} 个、共性因素 {common} 个，不成二维叠加")
}

pub fn too_few_grades(factor: &str) -> String {
    format!("“{factor}”不足两级，分不出轻重")
}

pub fn grades_fall(factor: &str) -> String {
    format!("“{factor}”的级数要从 1 起逐级升高")
}

pub fn shares_fall(factor: &str) -> String {
    format!("“{factor}”的百分值要逐级升高")
}

pub fn shares_sum(sum: Decimal) -> String {
    format!("各因素最高的百分值合计 {}，超过 100%", percent(sum))
}

pub fn score_double(fact: &str, factor: &str) -> String {
    format!("“{fact}”已经进了另一个因素，又进“{factor}”")
}

pub fn no_such_fine(stage: &str) -> String {
    if stage.is_empty() {
        "它要细化的罚款，罚则里没有，或者有几档而没有写是哪一档，这张表永远用不上".to_owned()
    } else {
        format!("罚则里没有“{stage}”这一档罚款，这张表永远用不上")
    }
}

pub fn known_fines(stages: &[&str]) -> String {
    let names: Vec<String> =
        stages.iter().map(|s| if s.is_empty() { "（没有前提的一档，不写 stage）".to_owned() } else { format!("“{s}”") }).collect();
    if names.is_empty() {
        "罚则没有罚款，或者 clause 写的不是它的罚则".to_owned()
    } else {
        format!("stage 照抄罚则的前提：{}", names.join("、"))
    }
}
