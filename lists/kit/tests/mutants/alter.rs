//! Everything that is altered in a clause, one thing at a time.

use cailiang::{
    amount::{Bound, Range},
    citation::Citation,
    condition::Condition,
    lists::{Amount, Clause, Combination, Extra, Fine, Force, Order, OrderKind, PenaltyKind},
};
use rust_decimal::Decimal;

/// A clause with one thing altered: what kind of thing, what was done, the clause.
pub struct Mutant {
    pub kind: &'static str,
    pub what: String,
    pub clause: Clause,
}

/// Everything that is altered in a clause.
pub fn mutants(clause: &Clause) -> Vec<Mutant> {
    let mut out = Mutants { clause, out: Vec::new() };
    out.citations();
    out.orders();
    out.kinds();
    if clause.limitation.is_some() {
        out.with("一般规定", "自己的时效", |c| c.limitation.iter_mut().for_each(|l| l.months += 1));
    }
    for i in 0..clause.fines.len() {
        out.amounts(i);
        out.classes(i);
        out.stages(i);
        out.with("可以与应当", format!("第{}档", i + 1), |c| flip(&mut c.fines[i].force));
        if clause.fines.len() > 1 {
            out.with("漏一档", format!("第{}档", i + 1), |c| {
                c.fines.remove(i);
            });
        }
    }
    out.out
}

struct Mutants<'a> {
    clause: &'a Clause,
    out: Vec<Mutant>,
}

impl Mutants<'_> {
    fn with(&mut self, kind: &'static str, what: impl Into<String>, alter: impl FnOnce(&mut Clause)) {
        let mut clause = self.clause.clone();
        alter(&mut clause);
        if clause != *self.clause {
            self.out.push(Mutant { kind, what: what.into(), clause });
        }
    }

    fn citations(&mut self) {
        for (what, at) in neighbours(&self.clause.at) {
            self.with(what, format!("at {} → {at}", self.clause.at), |c| c.at = at);
        }
        for i in 0..self.clause.duty.len() {
            for (step, at) in neighbours(&self.clause.duty[i]) {
                let old = &self.clause.duty[i];
                let coarser = (old.paragraph.is_some() && at.paragraph.is_none()) || (old.item.is_some() && at.item.is_none());
                let kind = if coarser {
                    "义务写粗"
                } else if step == "条" {
                    "义务的条"
                } else {
                    "义务的款项"
                };
                self.with(kind, format!("duty {} → {at}", self.clause.duty[i]), |c| c.duty[i] = at);
            }
        }
        if let Some(order_at) = &self.clause.order_at {
            for (_, at) in neighbours(order_at) {
                self.with("责令、数额所在", format!("order_at → {at}"), |c| c.order_at = Some(at));
            }
        }
        for (i, fine) in self.clause.fines.iter().enumerate() {
            for (_, at) in fine.at.iter().flat_map(neighbours) {
                self.with("责令、数额所在", format!("fines.at → {at}"), |c| c.fines[i].at = Some(at));
            }
        }
    }

    fn orders(&mut self) {
        let others = ["责令改正", "责令限期改正", "责令停止违法行为", "责令限期拆除"];
        for i in 0..self.clause.orders.len() {
            for other in others.into_iter().filter(|o| !same_order(o, &self.clause.orders)) {
                self.with("责令换字", format!("{} → {other}", self.clause.orders[i].words), |c| c.orders[i].words = other.to_owned());
            }
            if self.clause.orders[i].stage.is_empty() {
                for stage in STAGES {
                    self.with("前提多写", format!("order {i} {stage}"), |c| c.orders[i].stage = stage.to_owned());
                }
            } else {
                self.with("前提漏写", format!("order {i}"), |c| {
                    c.orders[i].stage.clear();
                    c.orders[i].when = Condition::default();
                });
            }
            self.with("责令漏写", self.clause.orders[i].words.clone(), |c| {
                c.orders.remove(i);
            });
        }
        for other in others.iter().filter(|o| !same_order(o, &self.clause.orders)) {
            let with_deadline = other.contains("限期");
            let words = (*other).to_owned();
            let when = Condition::default();
            let order = Order { kind: OrderKind::Other, words, with_deadline, party: None, stage: String::new(), when, litigation: None };
            self.with("责令多写", *other, |c| c.orders.push(order));
        }
    }

    fn kinds(&mut self) {
        let all = [
            PenaltyKind::Warning,
            PenaltyKind::Criticism,
            PenaltyKind::ConfiscateGains,
            PenaltyKind::ConfiscateItems,
            PenaltyKind::SuspendPermit,
            PenaltyKind::RevokePermit,
            PenaltyKind::StopBusiness,
            PenaltyKind::Close,
            PenaltyKind::Detention,
        ];
        let held: Vec<PenaltyKind> =
            self.clause.combinations.iter().flat_map(|c| c.kinds.clone()).chain(self.clause.extras.iter().map(|e| e.kind)).collect();
        for kind in all.into_iter().filter(|k| !held.contains(k)) {
            let extra = Extra { kind, force: Force::Shall, stage: String::new(), when: Condition::default(), by: String::new() };
            self.with("种类多写", format!("also {kind:?}"), |c| c.extras.push(extra));
        }
        for i in 0..self.clause.extras.len() {
            let kind = self.clause.extras[i].kind;
            self.with("种类漏写", format!("also {kind:?}"), |c| {
                c.extras.remove(i);
            });
            self.with("可以与应当", format!("also {kind:?}"), |c| flip(&mut c.extras[i].force));
            if !self.clause.extras[i].stage.is_empty() {
                self.with("前提漏写", format!("also {kind:?}"), |c| {
                    c.extras[i].stage.clear();
                    c.extras[i].when = Condition::default();
                });
                for stage in STAGES {
                    self.with("前提换字", format!("also {kind:?} → {stage}"), |c| c.extras[i].stage = stage.to_owned());
                }
            }
        }
        for i in 0..self.clause.combinations.len() {
            let kinds = self.clause.combinations[i].kinds.clone();
            self.with("种类漏写", format!("penalties {kinds:?}"), |c| {
                c.combinations.remove(i);
            });
            self.with("可以与应当", format!("penalties {kinds:?}"), |c| flip(&mut c.combinations[i].force));
        }
        if self.clause.combinations.is_empty() && !self.clause.fines.is_empty() {
            let warning = Combination {
                kinds: vec![PenaltyKind::Warning],
                force: Force::Shall,
                party: None,
                stage: String::new(),
                when: Condition::default(),
            };
            let both = Combination { kinds: vec![PenaltyKind::Warning, PenaltyKind::Fine], ..warning.clone() };
            self.with("种类多写", "penalties 警告、警告+罚款", |c| c.combinations = vec![warning, both]);
        }
    }

    fn amounts(&mut self, i: usize) {
        for column in columns(&self.clause.fines[i]) {
            let Some(amount) = self.clause.fines[i].get(column).cloned() else { continue };
            let mut set = |kind, what: &str, new: Amount| {
                self.with(kind, format!("第{}档 {column} {what}", i + 1), |c| c.fines[i].set(column, Some(new)));
            };
            match &amount {
                Amount::NotSet => set("数额有无", "补了数额", Amount::Yuan(upto(500))),
                Amount::Yuan(range) => {
                    for (kind, what, range) in ranges(range) {
                        set(kind, &what, Amount::Yuan(range));
                    }
                    set("数额有无", "未定数额", Amount::NotSet);
                    let (units, unit) = ("area_m2".to_owned(), "平方米".to_owned());
                    set("计算办法", "每平方米", Amount::Per { each: *range, units, unit, part: Default::default(), at_most: None });
                }
                Amount::Of { times, base, base_at_least, percent } => {
                    let of = |times, base: &str, least, percent| Amount::Of { times, base: base.to_owned(), base_at_least: least, percent };
                    for (kind, what, range) in ranges(times) {
                        set(kind, &what, of(range, base, *base_at_least, *percent));
                    }
                    let other = if base == "illegal_gains" { "project_cost" } else { "illegal_gains" };
                    set("计算办法", other, of(*times, other, *base_at_least, *percent));
                    set("计算办法", "倍与百分比", of(*times, base, *base_at_least, !*percent));
                    let least = base_at_least.map_or(Some(Decimal::from(100_000)), |_| None);
                    set("计算办法", "保底", of(*times, base, least, *percent));
                    if let Some(least) = base_at_least {
                        set("数额换数", "保底×10", of(*times, base, Some(*least * Decimal::TEN), *percent));
                    }
                }
                Amount::Per { each, units, unit, part, at_most } => {
                    for (kind, what, range) in ranges(each) {
                        set(
                            kind,
                            &what,
                            Amount::Per { each: range, units: units.clone(), unit: unit.clone(), part: *part, at_most: *at_most },
                        );
                    }
                    set("计算办法", "不按单位", Amount::Yuan(*each));
                    let other = if unit == "平方米" { "株" } else { "平方米" };
                    set(
                        "计算办法",
                        other,
                        Amount::Per { each: *each, units: units.clone(), unit: other.to_owned(), part: *part, at_most: *at_most },
                    );
                    let most = at_most.map_or(Some(Decimal::from(30_000)), |_| None);
                    set(
                        "计算办法",
                        "封顶",
                        Amount::Per { each: *each, units: units.clone(), unit: unit.clone(), part: *part, at_most: most },
                    );
                }
            }
        }
    }

    fn classes(&mut self, i: usize) {
        let fine = &self.clause.fines[i];
        if fine.everyone {
            self.with("主体", "只写个人", |c| (c.fines[i].everyone, c.fines[i].organisation) = (false, None));
            self.with("主体", "只写单位", |c| (c.fines[i].everyone, c.fines[i].individual) = (false, None));
        } else {
            self.with("主体", "个人与单位对调", |c| {
                let fine = &mut c.fines[i];
                std::mem::swap(&mut fine.individual, &mut fine.organisation);
            });
            for (what, amount) in [("写成everyone（个人的）", &fine.individual), ("写成everyone（单位的）", &fine.organisation)]
            {
                if let Some(amount) = amount.clone() {
                    self.with("主体", what, |c| {
                        (c.fines[i].everyone, c.fines[i].individual, c.fines[i].organisation) = (true, Some(amount.clone()), Some(amount));
                    });
                }
            }
            if fine.individual.is_some() && fine.organisation.is_some() {
                self.with("漏一类人", "个人", |c| c.fines[i].individual = None);
                self.with("漏一类人", "单位", |c| c.fines[i].organisation = None);
            }
        }
        match &fine.responsible {
            Some(_) => self.with("漏一类人", "责任人员", |c| c.fines[i].responsible = None),
            None => {
                let amount = fine.organisation.clone().or_else(|| fine.individual.clone());
                self.with("主体", "多写责任人员", |c| c.fines[i].responsible = amount);
            }
        }
    }

    fn stages(&mut self, i: usize) {
        if self.clause.fines[i].stage.is_empty() {
            for stage in STAGES {
                self.with("前提多写", format!("第{}档 {stage}", i + 1), |c| c.fines[i].stage = stage.to_owned());
            }
        } else {
            self.with("前提漏写", format!("第{}档", i + 1), |c| {
                (c.fines[i].stage, c.fines[i].when) = (String::new(), Condition::default())
            });
            for stage in STAGES {
                self.with("前提换字", format!("第{}档 → {stage}", i + 1), |c| c.fines[i].stage = stage.to_owned());
            }
        }
    }
}

const STAGES: [&str; 4] = ["逾期不改正", "拒不改正", "情节严重", "造成严重后果"];

/// Whether these orders say as much already: 限期清理、拆除 says 责令限期拆除.
fn same_order(order: &str, orders: &[Order]) -> bool {
    let core = order.trim_start_matches("责令");
    orders.iter().any(|o| o.words.contains(core) || core.strip_prefix("限期").is_some_and(|what| o.words.contains(&format!("、{what}"))))
}

fn flip(force: &mut Force) {
    *force = if *force == Force::Shall { Force::May } else { Force::Shall };
}

pub fn upto(yuan: i64) -> Range {
    Range { min: None, max: Some(Bound::closed(Decimal::from(yuan))) }
}

/// The columns in which a fine states an amount of its own.
fn columns(fine: &Fine) -> Vec<&'static str> {
    if fine.everyone { vec!["everyone", "responsible"] } else { vec!["individual", "organisation", "responsible"] }
}

trait Columns {
    fn get(&self, column: &str) -> Option<&Amount>;
    fn set(&mut self, column: &str, amount: Option<Amount>);
}

impl Columns for Fine {
    fn get(&self, column: &str) -> Option<&Amount> {
        match column {
            "responsible" => self.responsible.as_ref(),
            "organisation" => self.organisation.as_ref(),
            _ => self.individual.as_ref(),
        }
    }

    fn set(&mut self, column: &str, amount: Option<Amount>) {
        match column {
            "responsible" => self.responsible = amount,
            "organisation" => self.organisation = amount,
            "individual" => self.individual = amount,
            _ => (self.individual, self.organisation) = (amount.clone(), amount),
        }
    }
}

/// A range altered in every way that a slip of the hand makes.
fn ranges(range: &Range) -> Vec<(&'static str, String, Range)> {
    let mut out = Vec::new();
    let scaled = |b: Bound, by: Decimal| Some(Bound { value: b.value * by, ..b });
    let tenth = Decimal::ONE / Decimal::TEN;
    for (what, by) in [("×10", Decimal::TEN), ("÷10", tenth), ("×2", Decimal::TWO)] {
        if let Some(min) = range.min {
            out.push(("数额换数", format!("下限{what}"), Range { min: scaled(min, by), ..*range }));
        }
        if let Some(max) = range.max {
            out.push(("数额换数", format!("上限{what}"), Range { max: scaled(max, by), ..*range }));
        }
    }
    match (range.min, range.max) {
        (Some(min), Some(max)) if min == max => {}
        (Some(min), Some(max)) => {
            out.push(("数额少一头", "没有下限".into(), Range { min: None, ..*range }));
            out.push(("数额少一头", "没有上限".into(), Range { max: None, ..*range }));
            out.push(("数额少一头", "写成定额".into(), Range { min: Some(min), max: Some(min) }));
            out.push(("数额含不含", "不含下限".into(), Range { min: Some(Bound::open(min.value)), max: Some(max) }));
            out.push(("数额含不含", "不含上限".into(), Range { min: Some(min), max: Some(Bound::open(max.value)) }));
        }
        (None, Some(max)) => {
            out.push(("数额多一头", "补了下限".into(), Range { min: scaled(max, tenth), max: Some(max) }));
            out.push(("数额多一头", "写成定额".into(), Range { min: Some(max), max: Some(max) }));
        }
        (Some(min), None) => out.push(("数额多一头", "补了上限".into(), Range { min: Some(min), max: scaled(min, Decimal::TEN) })),
        (None, None) => {}
    }
    out
}

/// The places one step away.
fn neighbours(at: &Citation) -> Vec<(&'static str, Citation)> {
    let step = |n: u16| [n.checked_add(1), n.checked_sub(1).filter(|n| *n > 0)].into_iter().flatten();
    let mut out: Vec<(&'static str, Citation)> = step(at.article).map(|article| ("条", Citation { article, ..at.clone() })).collect();
    match at.paragraph {
        Some(n) => {
            out.extend(step(n).map(|n| ("款", Citation { paragraph: Some(n), ..at.clone() })));
            out.push(("款", Citation { paragraph: None, ..at.clone() }));
        }
        None => out.extend([1, 2].map(|n| ("款", Citation { paragraph: Some(n), ..at.clone() }))),
    }
    match at.item {
        Some(n) => {
            out.extend(step(n).map(|n| ("项", Citation { item: Some(n), ..at.clone() })));
            out.push(("项", Citation { item: None, ..at.clone() }));
        }
        None => out.push(("项", Citation { item: Some(1), ..at.clone() })),
    }
    out
}
