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
        if d.procedure.is_some() {
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
            notes.push(words::due(due) + &moved);
        } else if let Some(after) = &duty.after {
            let period = duty.days.map(|n| words::days(n, duty.working)).or(duty.months.map(words::months)).unwrap_or_default();
            notes.push(words::counted_from(&self.label(after), &period));
        }
        notes.push(self.cite(&duty.basis));
        format!("{}（{}）", duty.text, notes.join("；"))
    }

    fn remedies(&self, notice: &RemedyNotice) -> Vec<String> {
        let r = &notice.reconsideration;
        let l = &notice.litigation;
        let cited: Vec<String> = r.basis.iter().map(|b| self.cite(b)).collect();
        vec![
            format!("{}［{}］", words::reconsideration(core::body(&r.to), r.days, r.until.as_deref(), r.first), cited.join("、")),
            format!("{}［{}］", words::litigation(l.months, l.until.as_deref()), self.cite(&l.basis)),
        ]
    }
}

fn hearing(hearing: Option<bool>) -> &'static str {
    match hearing {
        Some(true) => words::HEARING,
        Some(false) => words::NO_HEARING,
        None => words::HEARING_UNKNOWN,
    }
}
