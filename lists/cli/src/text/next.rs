//! What to do next: the route, the duties with their days, the remedies.

use cailiang::{
    Decision,
    decision::{Duty, RemedyNotice},
    words as core,
};

use super::Page;
use crate::words;

impl Page<'_> {
    pub(super) fn next(&mut self, d: &Decision) {
        let mut route: Vec<String> = d.procedure.iter().map(|r| core::route(*r).to_owned()).collect();
        let fined = d.penalties.iter().any(|p| p.kinds.iter().any(|k| *k != cailiang::lists::PenaltyKind::Warning));
        if d.procedure.is_some() && fined {
            route.push(hearing(d.hearing).to_owned());
        }
        route.extend(d.approvals.iter().map(|a| core::approval(a).to_owned()));
        self.section(words::ROUTE, route);
        let duties = d.duties.iter().map(|duty| self.duty(duty)).collect();
        self.section(words::NEXT, duties);
        let remedies = d.remedies.as_ref().map(|r| self.remedies(r)).unwrap_or_default();
        self.section(words::REMEDIES, remedies);
    }

    fn duty(&self, duty: &Duty) -> String {
        let mut notes = Vec::new();
        if let Some(due) = &duty.due {
            let moved = duty.nominal.as_deref().map(words::moved).unwrap_or_default();
            let due = if duty.starts { words::begins(due) } else { words::due(due) };
            notes.push(due + &moved);
        } else if let Some(after) = &duty.after {
            let period = duty.days.map(|n| words::days(n, duty.working));
            let period = period.or(duty.months.map(words::months)).or(duty.hours.map(words::hours)).unwrap_or_default();
            let counted = match (duty.before, duty.starts) {
                (true, _) => words::counted_back,
                (false, true) => words::after_period,
                (false, false) => words::counted_from,
            };
            notes.push(counted(&self.label(after), &period));
        }
        notes.push(self.cite(&duty.basis));
        format!("{}（{}）", duty.text, notes.join("；"))
    }

    fn remedies(&self, notice: &RemedyNotice) -> Vec<String> {
        let mut lines = Vec::new();
        let first = notice.reconsideration.as_ref().and_then(|r| r.first);
        if let Some(r) = &notice.reconsideration {
            let cited: Vec<String> = r.basis.iter().map(|b| self.cite(b)).collect();
            let text = words::reconsideration(core::body(&r.to), r.days, r.until.as_deref(), r.first);
            lines.push(format!("{text}［{}］", cited.join("、")));
        }
        let l = &notice.litigation;
        if first != Some(true) {
            let period = l.months.map(words::months).or(l.days.map(|n| words::days(n, false))).unwrap_or_default();
            lines.push(format!("{}［{}］", words::litigation(&period, l.until.as_deref()), self.cite(&l.basis)));
        }
        for o in &l.orders {
            let text = words::order_suit(&o.words, o.days, o.until.as_deref());
            lines.push(format!("{text}［{}］", self.cite(&o.basis)));
        }
        if let Some(after) = &l.after_reconsideration {
            lines.push(format!("{}［{}］", words::after_reconsideration(after.days, after.until.as_deref()), self.cite(&after.basis)));
        }
        lines
    }
}

fn hearing(hearing: Option<bool>) -> &'static str {
    match hearing {
        Some(true) => words::HEARING,
        Some(false) => words::NO_HEARING,
        None => words::HEARING_UNKNOWN,
    }
}
