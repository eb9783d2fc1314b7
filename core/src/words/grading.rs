//! What is said of tiers, scores, leniency lists and circumstances both ways.
#![allow(missing_docs, reason = "each text says itself what it is")]

use rust_decimal::Decimal;

use super::labels;
use crate::{
    day::Day,
    exact::Exact,
    lists::{Degree, MitigationFloor},
    phrase,
};

pub const NO_BENCHMARK: &str = "没有适用的裁量基准，按采用的方法划分幅度";
pub const TIER_OPEN: &str = "落在裁量基准的哪一档，要看还不清楚的事实";
pub const NO_TIER: &str = "裁量基准里没有哪一档的条件成立，请送法制审核，并请维护清单的同事补上";
pub const SEVERAL_TIERS: &str = "裁量基准里有几档的条件同时成立，而这张表规定只能有一档，请送法制审核，并请维护清单的同事改正";
pub const NO_GRADE: &str = "裁量基准里有一个因素没有相应的等级，请送法制审核，并请维护清单的同事补上";
pub const TWO_BENCHMARKS: &str = "有两份裁量基准管同一个行为，没有写明用哪一份，请送法制审核";
pub const LIST_STRICTER: &str = "清单的条件没有全部具备，但法律规定的要件已经具备：清单不能排除法律，以法律为准";
pub const LISTED_BUT_JUDGED: &str = "清单把这种情形列为轻微，而您认定不轻微：请逐案说明理由，或者重新核对";
pub const LIST_WITHOUT_LAW: &str = "清单写了减轻，但没有法律规定的减轻情节；清单不能单独作为减轻的依据";
pub const LISTED_LIGHTER: &str = "列入从轻清单";

pub fn in_tier(name: &str) -> String {
    format!("按裁量基准，本案事实落在“{name}”一档")
}

pub fn scored(share: Decimal) -> String {
    format!("按裁量基准评分，合计 {}%", share.times(Decimal::ONE_HUNDRED).unwrap_or(share).round_dp(2).normalize())
}

pub fn by_tier(name: &str, degree: Degree) -> String {
    let degree = labels::degree(degree);
    let degree = if name == degree { String::new() } else { format!("，{degree}") };
    format!("没有另外的从轻、减轻或者从重情节；裁量基准“{name}”一档{degree}")
}

pub fn listed_holds(name: &str) -> String {
    format!("清单列明了这种情形，条件具备，属于“{name}”")
}

pub fn lightened(names: &[&str]) -> String {
    format!("有酌定从轻的情节：{}。在法定幅度以内从轻", names.join("、"))
}

pub fn set_off(names: &[&str], degree: Degree) -> String {
    format!("从宽与从重的情节并存（{}），按采用的办法相抵以后：{}", names.join("、"), labels::degree(degree))
}

pub fn benchmark_version(name: &str, effective: Day) -> String {
    format!("裁量基准在行为以后有变化：法律没有规定用哪一版，这里按本地口径用《{name}》{effective} 起施行的一版")
}

pub fn capped_at(each: &str, most: &str) -> String {
    format!("{each}，总额不超过{most}")
}

pub fn list_item(item: &str) -> String {
    if item.is_empty() { String::new() } else { format!("第{item}项") }
}

pub fn floor(floor: MitigationFloor) -> String {
    match floor {
        MitigationFloor::None => {
            "减到多低，法律和本地都没有规定；低于法定最低额即可（没有最低额的，改处较轻的种类），须说明理由，建议集体讨论".to_owned()
        }
        MitigationFloor::ShareOfMinimum(share) => format!("按本地口径，减轻后不低于法定最低额的{}", phrase::number(share, "%")),
        MitigationFloor::MilderKind => "按本地口径，减轻表现为改处较轻的种类，不另定较低的数额".to_owned(),
    }
}

pub const ON_THE_BOUND: &str = "正好是界限，不含本数";

pub fn above_by(by: &str) -> String {
    format!("超出{by}")
}

pub fn below_by(by: &str) -> String {
    format!("差{by}")
}

pub fn days_at_most(days: u32) -> String {
    format!("责令的期限不超过{days}日")
}

pub fn order_days(days: u32) -> String {
    format!("清单以责令改正的期限不超过 {days} 日为条件，而责令的日子还没有填：这里按符合条件说明，请核对")
}

pub const NEWEST_LISTS: &str = "没有填决定日：这里用的是最新一版的裁量基准和清单，定下决定日以后请再算一次";

pub fn sole_trader_settled(class: &str, place: &str) -> String {
    format!("个体工商户按{class}处理：这是“{place}”的口径，法律没有统一规定")
}

pub fn overlap(names: &[&str], note: &str) -> String {
    let note = if note.is_empty() { String::new() } else { format!("（{note}）") };
    format!("同一个行为可能还触犯：“{}”{note}。都查明以后一并填入，由法制审核确定适用哪一个", names.join("”“"))
}
