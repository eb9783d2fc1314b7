//! The fine, the penalties and the orders.

use cailiang::{
    Decision,
    decision::{Branch, Fine, OrderMade, Penalty},
    words as core,
};

use super::Page;
use crate::words;

impl Page<'_> {
    pub(super) fn fine(&mut self, d: &Decision) {
        let lines = d.fine.as_ref().map(|f| self.fine_lines(f)).unwrap_or_default();
        self.section(words::FINE, lines);
        let penalties = d.penalties.iter().map(|p| self.penalty(p)).collect();
        self.section(words::PENALTIES, penalties);
        let orders = d.orders.iter().map(|o| self.order(o)).collect();
        self.section(words::ORDERS, orders);
        let branches = d.branches.iter().flat_map(|b| self.branch(b)).collect();
        self.section(words::BRANCHES, branches);
    }

    fn order(&self, order: &OrderMade) -> String {
        let mut out = format!("{}（{}）", order.words, self.cite(&order.basis));
        if !order.only_if.is_empty() {
            out.push_str(&words::only_if(&self.labels(&order.only_if)));
        }
        out
    }

    fn fine_lines(&self, fine: &Fine) -> Vec<String> {
        match fine {
            Fine::Range(range) => {
                let method = |id: Option<&String>| id.and_then(|id| self.lists.method(id)).map(|(_, m)| m.name.as_str());
                let advised = range.advised.iter().map(|a| words::advised(a, method(a.method.as_ref())));
                std::iter::once(words::statutory(range)).chain(advised).collect()
            }
            Fine::Missing(missing) => vec![words::missing(missing, &self.labels(&missing.needs))],
        }
    }

    fn penalty(&self, penalty: &Penalty) -> String {
        let kinds: Vec<&str> = penalty.kinds.iter().map(|k| core::penalty(*k)).collect();
        let mut out = format!("{}（{}", kinds.join("＋"), core::force(penalty.force));
        if !penalty.only_if.is_empty() {
            out.push_str(&words::only_if(&self.labels(&penalty.only_if)));
        }
        if !penalty.by.is_empty() {
            out.push_str(&words::by(&penalty.by));
        }
        out + "）"
    }

    fn branch(&self, branch: &Branch) -> Vec<String> {
        let mut head = format!("按{}：{}", core::party_class(branch.class), core::outcome(branch.outcome));
        if let Some(route) = branch.procedure {
            head.push_str(&format!("；{}", core::route(route)));
        }
        if let Some(ground) = &branch.ground {
            head.push_str(&format!("（{}）", self.cite(ground)));
        }
        let fine = branch.fine.as_ref().map(|f| self.fine_lines(f)).unwrap_or_default();
        std::iter::once(head).chain(fine.into_iter().map(|line| format!("  {line}"))).collect()
    }
}
