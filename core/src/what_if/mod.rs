//! What one other fact would do: what the party can still change, what may yet
//! happen, what hangs on a judgement, what is past, what is not known.
//!
//! Nothing here is called from [`crate::decide`], so that a page which only
//! decides does not carry it.

mod change;
mod correction;
mod days;
mod numbers;
mod reached;

use serde::Serialize;

pub use reached::{Reached, Way};

use crate::{
    case::Case,
    decide::{explore::Ground, report},
    decision::Outcome,
    lists::Lists,
    order,
    why::How,
    words,
};
pub(crate) use change::Change;

/// Who or what holds a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Hold {
    /// The party can still bring it about.
    Party,
    /// It has not happened yet, and the party can keep it from happening.
    Ahead,
    /// The organ finds or judges it.
    Judged,
    /// It is past: shown for review, never as advice.
    Past,
    /// Nobody has said yet.
    Open,
}

/// A fact that changes because another one does.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Follows {
    /// The fact.
    pub fact: String,
    /// Its value then, as a case file writes it; `None` where it follows from the others or falls away.
    pub value: Option<String>,
}

/// One other fact, and where it would lead, all else staying as it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct WhatIf {
    /// The violation.
    pub violation: String,
    /// The fact that parts the two.
    pub fact: String,
    /// Its value now, as a case file writes it; `None` while unknown.
    pub now: Option<String>,
    /// Where the value now comes from.
    pub how: How,
    /// The nearest value that leads elsewhere, as a case file writes it.
    pub value: String,
    /// That value in words, for a number with the bound it crosses: 超过5平方米.
    pub wanted: String,
    /// The last day for it, where it is known.
    pub until: Option<String>,
    /// What changes with it.
    pub with: Vec<Follows>,
    /// Who holds it.
    pub hold: Hold,
    /// Kinder or harsher to the party.
    pub way: Way,
    /// What is different then: `outcome`, `tier`, `fine`, `penalties`, `procedure`.
    pub differs: Vec<&'static str>,
    /// Where it leads.
    #[serde(flatten)]
    pub reached: Reached,
    /// The sentence an officer can say.
    pub say: String,
    /// The case so changed.
    #[serde(skip)]
    pub case: Case,
}

/// Single facts that would lead elsewhere, under each of the case's violations:
/// first what the party can do, kinder before harsher.
pub fn what_if(lists: &Lists, case: &Case) -> Vec<WhatIf> {
    if !case.acts().is_empty() {
        return case.acts().iter().flat_map(|act| what_if(lists, act)).collect();
    }
    let acts = case.violations.iter().filter_map(|id| lists.violation(id));
    acts.flat_map(|act| under(Ground { lists, act }, &case.under(&act.id))).collect()
}

fn under(ground: Ground<'_>, case: &Case) -> Vec<WhatIf> {
    let mut trying = Trying::under(ground, case);
    while trying.step(ground, case) {}
    trying.found()
}

/// Trying one change after the other, for a page that must not stand still:
/// every step may be followed by a breath. For a case of one violation, which
/// must be the same at every step.
pub struct Trying {
    now: Reached,
    changes: std::vec::IntoIter<Change>,
    out: Vec<WhatIf>,
}

impl Trying {
    /// What is to be tried; `None` for an act the lists do not know.
    pub fn new(lists: &Lists, case: &Case) -> Option<Self> {
        Some(Self::under(ground(lists, case)?, case))
    }

    fn under(ground: Ground<'_>, case: &Case) -> Self {
        let now = reach(ground, case);
        let changes = change::all(ground, case, &now, &|case| reach(ground, case)).into_iter();
        Self { now, changes, out: Vec::new() }
    }

    /// Tries the next change; says whether there was one.
    pub fn next(&mut self, lists: &Lists, case: &Case) -> bool {
        ground(lists, case).is_some_and(|ground| self.step(ground, case))
    }

    fn step(&mut self, ground: Ground<'_>, case: &Case) -> bool {
        let Some(change) = self.changes.next() else { return false };
        let reached = reach(ground, &change.case);
        let differs = self.now.differs(&reached);
        // A case that cannot be is no other case.
        let known = |w: &WhatIf| w.case == change.case || (w.fact == change.fact && w.hold == change.hold && w.reached.alike(&reached));
        if !differs.is_empty() && !reached.contradictory && !self.out.iter().any(known) {
            self.out.push(told(ground, case, change, &self.now, reached, differs));
        }
        true
    }

    /// What was found: first what the party can do, kinder before harsher.
    pub fn found(mut self) -> Vec<WhatIf> {
        order::by_key(&mut self.out, |w| (w.hold, w.way));
        self.out
    }
}

fn ground<'a>(lists: &'a Lists, case: &Case) -> Option<Ground<'a>> {
    Some(Ground { lists, act: lists.violation(case.violations.first()?)? })
}

fn reach(ground: Ground<'_>, case: &Case) -> Reached {
    Reached::of(report::single(ground, case, false))
}

fn told(ground: Ground<'_>, case: &Case, change: Change, now: &Reached, reached: Reached, differs: Vec<&'static str>) -> WhatIf {
    let view = ground.view(case);
    let how = match (case.get(&change.fact), view.known(&change.fact), view.presumed(&change.fact)) {
        (Some(_), _, _) => How::Given,
        (None, Some(_), _) => How::Computed,
        (None, None, Some(_)) => How::Presumed,
        (None, None, None) => How::Unknown,
    };
    let wanted = change.wanted(ground.lists);
    let leads = words::leads(now, &reached, &differs);
    let label = view.label(&change.fact);
    let say = words::counterfactual(&change, label, &wanted, now.outcome == Outcome::Undetermined, &leads);
    let of = |fact: &str| change.case.get(fact).map(crate::facts::Value::display);
    let facts = case.facts().chain(change.case.facts()).map(|(f, _)| f).filter(|f| *f != change.fact);
    let with = order::set(facts.filter(|f| case.get(f) != change.case.get(f))).into_iter();
    let with = with.map(|f| Follows { fact: f.to_owned(), value: of(f) }).collect();
    WhatIf {
        violation: ground.act.id.clone(),
        now: view.value(&change.fact).map(|v| v.display()),
        how,
        value: change.value.display(),
        wanted,
        until: change.until.map(|d| d.to_string()),
        with,
        hold: change.hold,
        way: now.way(&reached),
        differs,
        reached,
        say,
        fact: change.fact,
        case: change.case,
    }
}
