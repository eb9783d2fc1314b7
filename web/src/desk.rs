//! The cases of one act on this device: several parties, each with its own
//! answers, and beside a case perhaps a copy of it to try other answers on.
//!
//! All of them are kept in one text, so that what is kept is always whole.

use std::rc::Rc;

use cailiang::order::Gather;
use yew::Reducible;

use crate::{
    device,
    sheet::{KEPT, Sheet, parse, print},
};

/// Where this tab keeps its own version while another tab has changed the
/// cases and nobody has chosen yet; the violation's id follows.
const ASIDE: &str = "cailiang:aside:";

/// Lines between the parts of the kept text. No entry looks like them: they hold no `=`.
const TRIAL: &str = "~trial";
const CASE: &str = "~case";
const AT: &str = "~at ";

/// One case, and a copy with other answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    /// The case.
    pub sheet: Sheet,
    /// The copy, while one is tried.
    pub trial: Option<Sheet>,
}

/// What was done last and can be taken back with one tap.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Done {
    /// The answers were cleared.
    Cleared,
    /// A case was dropped.
    Dropped,
    /// The copy took the place of the case.
    Kept,
    /// The copy was dropped.
    Discarded,
    /// The other tab's version was taken.
    Taken,
}

/// How keeping went.
pub enum Kept {
    /// This text stands there now.
    Well(String),
    /// The device did not take it.
    Not,
    /// Another tab has kept this text meanwhile.
    Otherwise(String),
}

/// The cases of one act.
#[derive(Clone, Debug, PartialEq)]
pub struct Desk {
    /// The cases; there is always one.
    pub cases: Vec<Draft>,
    /// Which of them is in hand.
    pub at: usize,
    /// The version another tab has kept meanwhile.
    pub other: Option<Rc<Vec<Draft>>>,
    /// What was done last, and the cases before.
    pub undo: Option<(Done, Rc<Desk>)>,
    violation: String,
}

/// A change to the cases.
pub enum Change {
    /// This fact is now this text; an empty text leaves it open.
    Set(String, String),
    /// The same in the copy.
    SetTrial(String, String),
    /// A copy is made, with these answers instead.
    Try(Vec<(String, String)>),
    /// The copy takes the case's place.
    KeepTrial,
    /// The copy goes.
    DropTrial,
    /// Every answer is open again.
    Clear,
    /// One more case, with these answers.
    Add(Vec<(String, String)>),
    /// Another case is taken in hand.
    Go(usize),
    /// The case in hand goes.
    Drop,
    /// The last deed is taken back.
    Undo,
    /// Another tab has kept this text.
    Heard(String),
    /// The other tab's version holds.
    TakeOther,
    /// Both stay: the other's behind these.
    KeepBoth,
}

impl Desk {
    /// The cases kept on this device for a violation, or an empty one.
    pub fn open(violation: &str) -> Self {
        let kept = |key: &str| device::recall(&[key, violation].concat()).unwrap_or_default();
        let (cases, at) = read(&kept(KEPT), violation);
        let desk = Self { cases, at, other: None, undo: None, violation: violation.to_owned() };
        match kept(ASIDE).as_str() {
            "" => desk,
            // This tab was closed before anybody chose: nothing of it is lost.
            aside => desk.with(&read(aside, violation).0),
        }
    }

    /// Keeps the cases on this device. `seen` is the text this tab read or kept
    /// last: where another stands there now, it is not written over.
    pub fn keep(&self, seen: &str) -> Kept {
        let (text, key) = (self.text(), self.key());
        let aside = [ASIDE, &self.violation].concat();
        let stored = device::recall(&key).unwrap_or_default();
        if self.other.is_some() || (stored != seen && stored != text) {
            device::keep(&aside, &text);
            return if self.other.is_some() && stored == seen { Kept::Well(stored) } else { Kept::Otherwise(stored) };
        }
        if stored != text && !device::try_keep(&key, &text) {
            return Kept::Not;
        }
        if device::recall(&aside).is_some() {
            device::keep(&aside, "");
        }
        Kept::Well(text)
    }

    /// Where the cases are kept.
    pub fn key(&self) -> String {
        [KEPT, &self.violation].concat()
    }

    /// The case in hand.
    pub fn draft(&self) -> &Draft {
        // There is always one; the constant only satisfies the compiler.
        static NONE: Draft = Draft { sheet: Sheet { violation: String::new(), entries: Vec::new() }, trial: None };
        self.cases.get(self.at).or(self.cases.first()).unwrap_or(&NONE)
    }

    fn draft_mut(&mut self) -> Option<&mut Draft> {
        self.cases.get_mut(self.at)
    }

    fn blank(&self, entries: Vec<(String, String)>) -> Draft {
        Draft { sheet: Sheet { violation: self.violation.clone(), entries }, trial: None }
    }

    /// The cases with others behind them, each once.
    fn with(mut self, others: &[Draft]) -> Self {
        let fresh = others.iter().filter(|o| !o.sheet.entries.is_empty() && !self.cases.contains(o)).cloned().gather();
        if self.cases.iter().all(|c| c.sheet.entries.is_empty()) && !fresh.is_empty() {
            self.cases.clear();
        }
        self.cases.extend(fresh);
        self.at = self.at.min(self.cases.len().saturating_sub(1));
        self
    }

    /// As it is kept: nothing where nothing was answered.
    fn text(&self) -> String {
        let mut out = String::new();
        for (i, draft) in self.cases.iter().enumerate() {
            if i > 0 {
                out.push_str("~case\n");
            }
            out.push_str(&print(&draft.sheet.entries));
            if let Some(trial) = &draft.trial {
                out.push_str("~trial\n");
                out.push_str(&print(&trial.entries));
            }
        }
        if self.at > 0 {
            out.push_str(&[AT, &self.at.to_string(), "\n"].concat());
        }
        out
    }

    /// The cases after a deed that can be taken back.
    fn after(&self, done: Done, change: impl FnOnce(&mut Self)) -> Self {
        let mut next = self.clone();
        next.undo = None;
        let before = Rc::new(next.clone());
        change(&mut next);
        next.undo = Some((done, before));
        next
    }

    fn hear(&self, text: &str) -> Self {
        let (cases, _) = read(text, &self.violation);
        if cases == self.cases {
            return Self { other: None, ..self.clone() };
        }
        // Where the other tab has all that stands here, nothing can be lost.
        let place = |draft: &Draft| cases.iter().position(|c| c == draft);
        if self.cases.iter().all(|c| c.sheet.entries.is_empty() || place(c).is_some()) {
            let at = place(self.draft()).unwrap_or(0);
            return Self { cases, at, other: None, ..self.clone() };
        }
        Self { other: Some(Rc::new(cases)), ..self.clone() }
    }
}

/// The cases in a kept text, and which was in hand.
fn read(text: &str, violation: &str) -> (Vec<Draft>, usize) {
    let mut parts: Vec<(bool, String)> = vec![(false, String::new())];
    let mut at = 0;
    for line in text.lines() {
        if line == CASE || line == TRIAL {
            parts.push((line == TRIAL, String::new()));
        } else if let Some(n) = line.strip_prefix(AT) {
            at = n.parse().unwrap_or(0);
        } else if let Some((_, part)) = parts.last_mut() {
            part.push_str(line);
            part.push('\n');
        }
    }
    let mut cases: Vec<Draft> = Vec::new();
    for (is_trial, part) in parts {
        let sheet = Sheet { violation: violation.to_owned(), entries: parse(&part) };
        match cases.last_mut().filter(|_| is_trial) {
            Some(draft) => draft.trial = Some(sheet),
            None => cases.push(Draft { sheet, trial: None }),
        }
    }
    let at = if at < cases.len() { at } else { 0 };
    (cases, at)
}

impl Reducible for Desk {
    type Action = Change;

    fn reduce(self: Rc<Self>, change: Change) -> Rc<Self> {
        let mut next = (*self).clone();
        match change {
            Change::Set(fact, text) => {
                next.undo = None;
                next.draft_mut().into_iter().for_each(|d| d.sheet.put(&fact, &text));
            }
            Change::SetTrial(fact, text) => {
                next.undo = None;
                next.draft_mut().and_then(|d| d.trial.as_mut()).into_iter().for_each(|t| t.put(&fact, &text));
            }
            Change::Try(changes) => {
                let draft = next.draft_mut();
                draft.into_iter().for_each(|d| {
                    let mut trial = d.sheet.clone();
                    changes.iter().for_each(|(fact, text)| trial.put(fact, text));
                    d.trial = Some(trial);
                });
            }
            Change::KeepTrial => {
                next = self.after(Done::Kept, |desk| {
                    let draft = desk.draft_mut();
                    draft.into_iter().for_each(|d| d.sheet = d.trial.take().unwrap_or_else(|| d.sheet.clone()));
                });
            }
            Change::DropTrial => {
                next = self.after(Done::Discarded, |desk| desk.draft_mut().into_iter().for_each(|d| d.trial = None));
            }
            Change::Clear => {
                next = self.after(Done::Cleared, |desk| {
                    let blank = desk.blank(Vec::new());
                    desk.draft_mut().into_iter().for_each(|d| *d = blank.clone());
                });
            }
            Change::Add(entries) => {
                next.undo = None;
                next.cases.push(self.blank(entries));
                next.at = next.cases.len() - 1;
            }
            Change::Go(at) => next.at = at.min(next.cases.len() - 1),
            Change::Drop => {
                next = self.after(Done::Dropped, |desk| {
                    if desk.cases.len() > 1 && desk.at < desk.cases.len() {
                        desk.cases.remove(desk.at);
                    }
                    desk.at = desk.at.saturating_sub(1);
                });
            }
            Change::Undo => {
                if let Some((_, before)) = &self.undo {
                    next = (**before).clone();
                }
            }
            Change::Heard(text) => next = self.hear(&text),
            Change::TakeOther => {
                if let Some(other) = &self.other {
                    next = self.after(Done::Taken, |desk| {
                        (desk.cases, desk.other) = ((**other).clone(), None);
                        desk.at = desk.at.min(desk.cases.len() - 1);
                    });
                }
            }
            Change::KeepBoth => {
                if let Some(other) = &self.other {
                    next.other = None;
                    next = next.with(other);
                }
            }
        }
        next.into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entries(all: &[(&str, &str)]) -> Vec<(String, String)> {
        all.iter().map(|(f, t)| ((*f).to_owned(), (*t).to_owned())).collect()
    }

    fn desk(text: &str) -> Rc<Desk> {
        let (cases, at) = read(text, "x");
        Rc::new(Desk { cases, at, other: None, undo: None, violation: "x".to_owned() })
    }

    fn set(desk: Rc<Desk>, fact: &str, text: &str) -> Rc<Desk> {
        desk.reduce(Change::Set(fact.to_owned(), text.to_owned()))
    }

    #[test]
    fn everything_kept_comes_back() {
        let mut desk = set(desk(""), "a", "1");
        desk = desk.reduce(Change::Try(entries(&[("a", "2"), ("b", "~case=x")])));
        desk = set(desk.reduce(Change::Add(Vec::new())), "c", "三");
        assert_eq!((desk.cases.len(), desk.at), (2, 1));
        let (cases, at) = read(&desk.text(), "x");
        assert_eq!((cases, at), (desk.cases.clone(), 1));
        // What an older page kept is one case.
        assert_eq!(read("a=1\nb=2\n", "x").0.len(), 1);
        assert_eq!(desk_text_of_nothing(), "");
    }

    fn desk_text_of_nothing() -> String {
        desk("").text()
    }

    #[test]
    fn a_trial_leaves_the_case_alone() {
        let desk = set(desk(""), "a", "1").reduce(Change::Try(entries(&[("a", "2")])));
        assert_eq!(desk.draft().sheet.get("a"), "1");
        let kept = desk.clone().reduce(Change::KeepTrial);
        assert_eq!((kept.draft().sheet.get("a"), kept.draft().trial.is_none()), ("2", true));
        let back = kept.reduce(Change::Undo);
        assert_eq!((back.draft().sheet.get("a"), back.draft().trial.is_some()), ("1", true));
        assert!(desk.reduce(Change::DropTrial).draft().trial.is_none());
    }

    #[test]
    fn what_is_cleared_or_dropped_comes_back() {
        let one = set(desk(""), "a", "1");
        let cleared = one.clone().reduce(Change::Clear);
        assert!(cleared.draft().sheet.entries.is_empty());
        assert_eq!(cleared.reduce(Change::Undo).cases, one.cases);
        let two = set(one.reduce(Change::Add(Vec::new())), "b", "1");
        let dropped = two.clone().reduce(Change::Drop);
        assert_eq!((dropped.cases.len(), dropped.at), (1, 0));
        assert_eq!(dropped.reduce(Change::Undo).cases, two.cases);
    }

    #[test]
    fn another_tab_never_writes_over_this_one_unseen() {
        let here = set(desk(""), "a", "1");
        let heard = here.clone().reduce(Change::Heard("a=2\n".to_owned()));
        assert_eq!(heard.draft().sheet.get("a"), "1");
        assert!(heard.other.is_some());
        let both = heard.clone().reduce(Change::KeepBoth);
        let firsts: Vec<&str> = both.cases.iter().map(|c| c.sheet.get("a")).collect();
        assert_eq!((firsts, both.at), (vec!["1", "2"], 0));
        let taken = heard.reduce(Change::TakeOther);
        assert_eq!(taken.draft().sheet.get("a"), "2");
        assert_eq!(taken.reduce(Change::Undo).draft().sheet.get("a"), "1");
        // A tab that has everything of this one is simply followed.
        let followed = here.clone().reduce(Change::Heard("b=9\n~case\na=1\n".to_owned()));
        assert_eq!((followed.cases.len(), followed.at, followed.other.is_none()), (2, 1, true));
        // So is any where nothing was answered here.
        let empty = desk("").reduce(Change::Heard("a=2\n".to_owned()));
        assert_eq!(empty.draft().sheet.get("a"), "2");
    }
}
