//! The law in the words an officer reads: citations, amounts, stages.

use cailiang::{
    Lists,
    citation::Citation,
    lists::{Amount, Clause, Document, Fine, Referral},
    order::{Gather, Grow},
    phrase,
};

use crate::words;

/// The place whose law holds everywhere.
pub const NATION: &str = "national";

/// 《城镇燃气管理条例》第四十九条.
pub fn cite(document: &Document, at: &Citation) -> String {
    ["《", document.name(), "》", &at.chinese()].concat()
}

/// A clause with every place where it stands: 《北京市生活垃圾管理条例》第六十七条第一款、第六十七条第二款.
pub fn cite_clause(document: &Document, clause: &Clause) -> String {
    let mut out = cite(document, &clause.at);
    for at in clause.places().skip(1) {
        out = [&out, "、", &at.chinese()].concat();
    }
    out
}

/// A document in the version that took effect on a day.
pub fn document<'a>(lists: &'a Lists, id: &str, effective: &str) -> Option<&'a Document> {
    lists.documents().iter().find(|d| d.id == id && d.effective.to_string() == effective)
}

/// The words of a citation like `apl#33.1s1`, or of an entry like `list#3`.
pub fn ground(lists: &Lists, ground: &str) -> String {
    let found = ground.split_once('#').and_then(|(id, at)| {
        let document = lists.documents().iter().rev().find(|d| d.id == id)?;
        let entry = document.exempts.iter().any(|e| e.item == at) || document.benchmarks.iter().any(|b| b.item == at);
        if entry { Some(words::entry(document.name(), at)) } else { Some(cite(document, &at.parse().ok()?)) }
    });
    found.unwrap_or_default()
}

/// An amount as its clause states it.
pub fn amount(lists: &Lists, amount: &Amount) -> String {
    match amount {
        Amount::Yuan(range) => phrase::range(range, words::YUAN),
        Amount::Of { times, base, base_at_least, percent } => {
            let base = lists.fact(base).map_or(base.as_str(), |f| f.label.as_str());
            let least = base_at_least.map(|n| words::base_at_least(&phrase::number(n, words::YUAN))).unwrap_or_default();
            [base, &phrase::range(times, if *percent { "%" } else { words::TIMES }), &least].concat()
        }
        Amount::Per { each, unit, .. } => words::per_unit(unit, &phrase::range(each, words::YUAN)),
        Amount::NotSet => words::AMOUNT_NOT_SET.to_owned(),
    }
}

/// One line of a clause's fines: for whom, how much.
pub struct FineLine {
    /// For whom; empty where for everyone.
    pub who: &'static str,
    /// 可以罚 2万元以下.
    pub how_much: String,
    /// 逾期不改正; empty where the fine stands at once.
    pub stage: String,
}

/// The fines of a clause, line by line.
pub fn fines(lists: &Lists, clause: &Clause) -> Vec<FineLine> {
    clause.fines.iter().flat_map(|fine| lines(lists, fine)).gather()
}

fn lines(lists: &Lists, fine: &Fine) -> Vec<FineLine> {
    let columns = [
        (if fine.everyone { "" } else { words::INDIVIDUAL }, &fine.individual),
        (words::ORGANISATION, if fine.everyone { &None } else { &fine.organisation }),
        (words::RESPONSIBLE, if fine.everyone { &None } else { &fine.responsible }),
    ];
    let line = |(who, a): (&'static str, &Option<Amount>)| {
        let how_much = words::fine(fine.force, &amount(lists, a.as_ref()?));
        Some(FineLine { who, how_much, stage: fine.stage.clone() })
    };
    columns.into_iter().filter_map(line).gather()
}

/// A clause in one line, as search results show it.
pub fn in_short(lists: &Lists, clause: &Clause) -> String {
    let mut parts: Vec<String> = Vec::new();
    for line in fines(lists, clause) {
        let stage = if line.stage.is_empty() { String::new() } else { words::stage(&line.stage) };
        parts.push([line.who, &line.how_much, &stage].concat());
    }
    if parts.is_empty() {
        parts.grow(clause.combinations.iter().map(|c| words::kinds(&c.kinds)));
    }
    for order in &clause.orders {
        if !parts.contains(&order.words) {
            parts.push(order.words.clone());
        }
    }
    match &clause.referral {
        Some(Referral::Organ { to }) => parts.push([words::TO_ORGAN, to].concat()),
        Some(Referral::Law { to, .. } | Referral::Provincial { to }) => parts.push([words::BY_OTHER_LAW, to].concat()),
        None if parts.is_empty() => parts.push(words::NO_PENALTY_IN_CLAUSE.to_owned()),
        None => {}
    }
    parts.join(" · ")
}
