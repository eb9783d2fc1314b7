//! What the checks of references, joins, benchmarks and powers say.

use cailiang::{
    citation::Citation,
    lists::{PartyClass, PenaltyKind, Rank},
    words::{party_class, penalty},
};

pub const THE_OTHER: &str = "另一处在这里";
pub const OVER_CYCLE_HINT: &str = "只留一个方向：由优先适用的一份写 over";
pub const JOIN_CYCLE_HINT: &str = "只留一个方向：由下位的条款指向上位的条款";
pub const ONE_OF_TWO_HINT: &str = "合成一条，或者给两条写上不会同时成立的条件";
pub const OUTSIDE_UPPER_LAW_HINT: &str = "下位法只能在上位法规定的行为、种类、幅度以内作具体规定（行政处罚法第十一条至第十四条）；核对两边的条文，确有变通依据的用 allow 写明理由";
pub const RULE_EXCEEDS_POWER_HINT: &str = "属于对上位法的细化的，写 specifies 或者 fills；否则核对效力等级（行政处罚法第十一条至第十四条）";

pub fn renamed_now(id: &str, now: &str) -> String {
    format!("“{id}”是以前的编号，现在写“{now}”")
}

pub fn unknown_clause(document: &str, at: &Citation, act: &str) -> String {
    format!("“{document}”{}没有对“{act}”的罚则", at.chinese())
}

pub fn clauses_there(document: &str, there: &[&str]) -> String {
    match there {
        [] => format!("“{document}”没有对这个行为的罚则"),
        _ => format!("“{document}”对这个行为的罚则在 {}", there.join("、")),
    }
}

pub fn unknown_over(id: &str) -> String {
    format!("“{id}”在本地和上级没有对这个行为的裁量基准，没有什么可以优先")
}

pub const OVER_ITSELF: &str = "over 写的是这份文件自己";

pub fn over_cycle(id: &str) -> String {
    format!("与“{id}”互相优先，成了一个圈，不知道用哪一份")
}

pub fn join_cycle(upper: &str) -> String {
    format!("与“{upper}”互为上位，成了一个圈")
}

pub fn still_in_use(id: &str) -> String {
    format!("“{id}”还在使用，不能又是别的编号的曾用名")
}

pub fn renamed_twice(id: &str) -> String {
    format!("“{id}”在两处都写成曾用名，不知道现在指哪一个")
}

pub fn two_benchmarks(act: &str, title: &str) -> String {
    format!("“{act}”的同一档罚款已有《{title}》的裁量基准，同时同地有效，没有写用哪一份")
}

pub const EVERY_FINE: &str = "每一笔有幅度的罚款";
pub const TWO_MODELS_HINT: &str = "只采用一份；示范里写了 over、说明先后的，可以都采用";

pub fn two_models(act: &str, [one, other]: [&str; 2]) -> String {
    format!("“{act}”在采用的两份示范《{other}》《{one}》里都有裁量基准，没有写用哪一份")
}

pub fn over_hint(id: &str) -> String {
    format!("优先适用这一份的，写 over = \"{id}\"；优先适用另一份的，在那里写 over")
}

pub fn undeclared_join(title: &str, at: &str) -> String {
    format!("《{title}》{at}同时也处罚这个行为，这里没有写与它是什么关系")
}

pub fn undeclared_join_hint(upper: &str) -> String {
    format!("补上数额写 fills = \"{upper}\"，细化幅度写 specifies = \"{upper}\"，各管各的写 competes = \"{upper}\"，自成一事写 own = true")
}

pub fn kind_beyond(kind: PenaltyKind, name: &str) -> String {
    format!("{name}没有规定“{}”这个种类", penalty(kind))
}

pub fn class_beyond(class: PartyClass, name: &str) -> String {
    format!("{name}没有对{}规定罚款", party_class(class))
}

pub fn range_beyond(class: PartyClass, below: bool, above: bool, name: &str) -> String {
    let how = match (below, above) {
        (true, true) => "低于下限、又高于上限",
        (true, false) => "低于下限",
        _ => "高于上限",
    };
    format!("对{}的罚款超出{name}的幅度：{how}", party_class(class))
}

pub fn rule_exceeds_power(rank: Rank, kind: PenaltyKind) -> String {
    let name = match rank {
        Rank::AdministrativeRegulation => "行政法规",
        Rank::LocalRegulation => "地方性法规",
        Rank::DepartmentRule => "部门规章",
        _ => "地方政府规章",
    };
    format!("{name}不能自行设定“{}”", penalty(kind))
}

/// Kinds imposed together: 警告+罚款.
pub fn together(kinds: &[PenaltyKind]) -> String {
    kinds.iter().map(|k| penalty(*k)).collect::<Vec<_>>().join("+")
}

pub fn tier_kinds(tier: &str, kinds: &[PenaltyKind]) -> String {
    format!("“{tier}”一档写的是“{}”，罚则没有这样的组合", together(kinds))
}

pub fn combinations_there(known: &[String]) -> String {
    format!("罚则允许的是 {}", known.join("、"))
}

pub fn no_amount_here(place: &str, acts: &[&str]) -> String {
    const SHOWN: usize = 5;
    let names: Vec<String> = acts.iter().take(SHOWN).map(|n| format!("“{n}”")).collect();
    let more = if acts.len() > SHOWN { "等" } else { "" };
    format!("“{place}”有 {} 个行为的罚款没有数额，暂时不能罚款：{}{more}", acts.len(), names.join(""))
}

pub const NO_AMOUNT_HERE_HINT: &str = "把规定数额的地方性法规、规章写成清单，在罚则里写 fills";
