//! Limitation, the summary route, collection on the spot, surcharge, remedies, thresholds, bases.

use super::{
    condition::condition,
    forms::{citation, percent, yuan},
    shape::{Key, Section, Shape, may, need, tables, word},
};
use crate::read::vocabulary::{CASES, PENALTIES, RECONSIDERATION, THRESHOLD_DUTIES};

pub(super) fn keys() -> [Key; 9] {
    let table = |section| Shape::Table(section);
    [
        may("bases", Shape::Open(Box::new(citation())), "各步骤引用的条款：步骤 = 条款"),
        may("officers", table(officers()), "执法人员的人数"),
        may("limitation", table(limitation()), "追责时效"),
        may("summary", table(summary()), "当场处罚（简易程序）"),
        may("on_site", table(on_site()), "当场收缴罚款"),
        may("surcharge", table(surcharge()), "加处罚款"),
        may("reconsideration", table(reconsideration()), "行政复议"),
        may("litigation", table(litigation()), "行政诉讼"),
        may("threshold", tables(threshold()), "听证、法制审核的数额线"),
    ]
}

fn officers() -> Section {
    Section::of([may("at", citation(), "规定在哪一条"), need("at_least", Shape::Whole, "执法人员至少几人")])
}

fn limitation() -> Section {
    Section::of([
        need("at", citation(), "规定在哪一条"),
        need("years", Shape::Whole, "几年内未被发现的，不再处罚"),
        need("extended_years", Shape::Whole, "延长到几年"),
        may("extended_from", Shape::Day, "延长的规定从哪天起施行"),
    ])
    .and(condition())
    .one_of(&["all_of", "any_of"])
}

fn summary() -> Section {
    Section::of([
        need("at", citation(), "规定在哪一条"),
        may("penalties", Shape::OneOrMany(Box::new(word(PENALTIES))), "可以当场作出的处罚种类（罚款以外）"),
        need("individual", yuan(), "对个人，罚款多少可以当场作出"),
        need("organisation", yuan(), "对单位，罚款多少可以当场作出"),
    ])
}

fn on_site() -> Section {
    Section::of([need("at", citation(), "规定在哪一条"), need("fine", yuan(), "罚款多少可以当场收缴")]).and(condition())
}

fn surcharge() -> Section {
    Section::of([
        need("at", citation(), "规定在哪一条"),
        need("per_day", percent(), "每日按罚款的百分之几加处"),
        need("at_most", percent(), "加处罚款最多是罚款的百分之几"),
    ])
}

fn reconsideration() -> Section {
    Section::of([
        may("at", citation(), "申请期限规定在哪一条"),
        may("days", Shape::Whole, "几日内申请"),
        may("first", citation(), "必须先复议的，规定在哪一条"),
        may("body", citation(), "由谁复议，规定在哪一条"),
        may("bodies", Shape::Open(Box::new(word(RECONSIDERATION))), "由谁复议：本机关（authority_kind 的取值）= 复议机关"),
        may("untold_at", citation(), "没有告知复议的，规定在哪一条"),
        may("untold_months", Shape::Whole, "没有告知复议的，最长几个月"),
    ])
}

fn litigation() -> Section {
    Section::of([
        may("at", citation(), "起诉期限规定在哪一条"),
        may("months", Shape::Whole, "几个月内起诉"),
        may("after_at", citation(), "不服复议决定的起诉期限规定在哪一条"),
        may("after_days", Shape::Whole, "不服复议决定的，几日内起诉"),
        may("untold_at", citation(), "没有告知起诉期限的，规定在哪一条"),
        may("untold_months", Shape::Whole, "没有告知起诉期限的，最长几个月"),
    ])
}

fn threshold() -> Section {
    Section::of([
        need("duty", word(THRESHOLD_DUTIES), "到了数额要做什么"),
        may("cases", word(CASES), "普通程序：凡走普通程序的案件都要，不看数额；只用于法制审核"),
        may("penalties", Shape::OneOrMany(Box::new(word(PENALTIES))), "哪些处罚种类也要做"),
        may("individual", yuan(), "对个人的罚款到多少"),
        may("organisation", yuan(), "对单位的罚款到多少"),
        need("basis", Shape::Text, "依据"),
    ])
    .one_of(&["cases", "individual", "organisation"])
}
