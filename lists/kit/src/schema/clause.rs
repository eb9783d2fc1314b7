//! `[[clause]]`: what a document provides against one act.

use super::{
    condition::{allow, condition},
    fines,
    forms::{citation, kinds, reference},
    shape::{Key, Section, Shape, may, need, tables, texts, word, words},
};
use crate::read::vocabulary::{FORCES, PENALTIES, SOLE_TRADER, STAGES};

pub(super) fn section() -> Section {
    let combination = Shape::Either(vec![kinds(), Shape::Table(combination())]);
    Section::of([
        need("violation", Shape::Text, "罚的是哪个违法行为（目录里的编号）"),
        may("duty", Shape::OneOrMany(Box::new(citation())), "义务条款：违反了哪一条；可以写几条"),
        need("at", citation(), "罚则所在的条款"),
        may("by", Shape::Text, "条文写的执法机关"),
    ])
    .and(condition())
    .and([
        may("order", Shape::OneOrMany(Box::new(Shape::Either(vec![Shape::Text, Shape::Table(order())]))), ORDER),
        may("individual_at", citation(), "个人的处罚写在另一款时，写在哪里；at 写单位那一款"),
        may("order_at", citation(), "责令写在别的款时，写在哪里"),
        may("fines", tables(fines::section()), "罚款；多档时由轻到重，一档一项"),
        may("penalties", Shape::OneOrMany(Box::new(combination)), "可以怎样处罚的组合；省略＝只有罚款"),
        may("also", tables(extra()), "随之而来的其他处罚，如没收违法所得、吊销许可证件"),
        may("refers", Shape::Table(referral()), "这一条自己不罚，由谁罚、依什么罚"),
        may("fills", reference(), "补充上位法的哪一条：那一条没有定数额，由本条定"),
        may("specifies", reference(), "细化上位法的哪一条：在它的幅度以内"),
        may("competes", reference(), "与上位法的哪一条都能适用，按规则选一条"),
        may("own", Shape::Flag, "true：本条自己设定处罚，上位法没有相应的条款"),
        may("daily", Shape::Table(daily()), "按日连续处罚"),
        may("limitation", Shape::Table(limitation()), "法律另有规定的追责时效"),
        may("spares", Shape::Table(spares()), "条文自己写明不予处罚的情形"),
        may("only_organs", texts(), "条文只写给哪些机关（authority_kind 的选项），赋权决定不能转给别的机关"),
        may("used_up", texts(), "哪些事实已经是本条的要件，不得再拿来从重（事实编号）"),
        may("gains_elsewhere", Shape::Text, "违法所得另有去处（如依法退赔）时，写明去处"),
        may("fault_irrelevant", Shape::Flag, "法律、行政法规规定不问过错（行政处罚法第三十三条第二款后句）"),
        may("gist", Shape::Text, "用自己的话说这一条讲什么"),
        may("notes", texts(), "附注：引用这一条时还要知道的"),
        allow(),
    ])
}

/// The words of a stage; those that are not known need a condition beside them.
pub(super) fn stage() -> Key {
    let words = Shape::Like(words(STAGES));
    may("stage", words, "前提，照抄条文，如“逾期不改正”；清单不认得的前提，同时写 all_of 或 any_of")
}

pub(super) const FORCE: &str = "应当＝“处”“并处”；可以＝“可以处”“可以并处”“可处”";

const ORDER: &str = "责令的内容，照抄条文，如“责令限期改正”；可以写几项。责令不是处罚";

fn order() -> Section {
    Section::of([need("words", Shape::Text, "责令什么，照抄条文"), may("party", word(SOLE_TRADER), "只对个人，或者只对单位"), stage()])
        .and(condition())
        .and([may("litigation", Shape::Table(suit()), "法律对这项责令另定了起诉期限（土地管理法第八十三条）")])
}

fn suit() -> Section {
    Section::of([need("days", Shape::Whole, "几日内起诉"), need("at", citation(), "写在本法哪一条")])
}

fn spares() -> Section {
    Section::of([need("at", citation(), "写在哪一款")]).and(condition())
}

fn limitation() -> Section {
    Section::of([need("months", Shape::Whole, "几个月"), need("at", citation(), "写在本法哪一条")])
}

fn combination() -> Section {
    Section::of([
        need("kinds", kinds(), "哪些处罚种类，用加号连接"),
        may("force", word(FORCES), FORCE),
        may("party", word(SOLE_TRADER), "只对个人，或者只对单位"),
        stage(),
    ])
    .and(condition())
}

fn extra() -> Section {
    Section::of([
        need("kind", word(PENALTIES), "处罚种类"),
        need("force", word(FORCES), "应当，还是可以"),
        stage(),
        may("by", Shape::Text, "由别的机关作出的，写哪个机关"),
    ])
    .and(condition())
}

fn referral() -> Section {
    Section::of([
        may("organ", Shape::Text, "移送哪个机关，如“公安机关”"),
        may("law", Shape::Text, "依照哪部法律处罚（文件的标识）"),
        may("violations", texts(), "和 law 一起写：那部法律里是哪几个违法行为"),
        may("provincial", Shape::Text, "由省级规定的，写明怎样规定"),
    ])
    .one_of(&["organ", "law", "provincial"])
}

fn daily() -> Section {
    Section::of([
        need("at", reference(), "按日连续处罚的依据，如 air-law#123"),
        need("force", word(FORCES), "应当，还是可以"),
        need("of", super::forms::fact_id(), "原处罚数额是哪个事实（金额）"),
        need("from", super::forms::fact_id(), "从哪一天的次日起算（日期事实）"),
        need("to", super::forms::fact_id(), "算到哪一天为止（日期事实）"),
    ])
    .and(condition())
}
