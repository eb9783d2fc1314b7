//! Papers (文书) from a decision: reasons, notices, records, the self-check.
//!
//! [`draw`] picks the papers that fit the outcome ([`fits`]), reads their lines
//! ([`Line`]) and fills them from the case and the decision ([`slot`], [`many`]).
//! The texts are data ([`crate::lists::paper`]); nothing here decides anything,
//! and deciding needs nothing from here.

mod checks;
mod choose;
mod context;
mod fits;
mod html;
mod line;
mod many;
mod named;
mod names;
mod slot;
mod text;

pub use checks::{CODES, Mark};
pub use fits::WhyNot;
pub use html::html;
pub use line::{If, Kind, Line, Part, Unread};
pub use names::{Many, Named, Slot};
pub use text::text;

use crate::{
    Case, Decision, Lists, decide,
    decision::RemedyNotice,
    facts::{Value, id},
    lists::{Closing, Form, PaperList},
    words,
};
use context::Context;

/// A part of a line as it is printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Text.
    Text(String),
    /// A blank to fill in by hand, with what belongs there.
    Blank(String),
}

/// A block of a paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A heading.
    Heading(Vec<Piece>),
    /// Running text.
    Paragraph(Vec<Piece>),
    /// An item of a list.
    Item(Vec<Piece>),
    /// A remark to who signs it, not part of the paper.
    Note(Vec<Piece>),
    /// An item of the self-check.
    Check {
        /// How it stands.
        mark: Mark,
        /// What must be so.
        text: Vec<Piece>,
        /// Where it is written, in words.
        at: String,
        /// Why it stands so; may be empty.
        why: String,
    },
}

/// A paper, ready to be printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paper {
    /// The form's id.
    pub id: String,
    /// What stands at its head.
    pub title: String,
    /// What stands in it.
    pub blocks: Vec<Block>,
    /// The document its wording comes from, with its status.
    pub source: String,
}

/// The papers that fit the outcome, in the order of the lists.
pub fn draw(lists: &Lists, forms: &[PaperList], case: &Case, decision: &Decision) -> Vec<Paper> {
    let desk = Desk::new(lists, forms, case, decision);
    if !case.acts().is_empty() {
        let joint = desk.joint();
        let each = each_act(case, decision).flat_map(|(n, act, own)| entitled(n, draw(lists, forms, act, own)));
        return joint.chain(each).collect();
    }
    desk.forms().into_iter().filter(|(_, form)| desk.fits(form).is_ok()).map(|(list, form)| desk.paper(list, form)).collect()
}

/// The paper with this id; of several acts, one for each that it fits.
///
/// # Errors
/// Why there is none: no such id, or it does not fit the outcome.
pub fn draw_one(lists: &Lists, forms: &[PaperList], case: &Case, decision: &Decision, id: &str) -> Result<Vec<Paper>, WhyNot> {
    if !case.acts().is_empty() {
        let mut why = None;
        let mut out: Vec<Paper> = Desk::new(lists, forms, case, decision).joint().filter(|paper| paper.id == id).collect();
        for (n, act, own) in each_act(case, decision) {
            match draw_one(lists, forms, act, own, id) {
                Ok(papers) => out.extend(entitled(n, papers)),
                Err(not) => why = why.or(Some(not)),
            }
        }
        return why.filter(|_| out.is_empty()).map_or(Ok(out), Err);
    }
    let desk = Desk::new(lists, forms, case, decision);
    let all = desk.forms();
    let Some((list, form)) = all.iter().find(|(_, form)| form.id == id) else {
        return Err(WhyNot::unknown(id, all.iter().map(|(_, form)| form.id.as_str())));
    };
    desk.fits(form).map(|()| vec![desk.paper(list, form)])
}

/// Several acts of one case: each has papers of its own.
fn each_act<'a>(case: &'a Case, decision: &'a Decision) -> impl Iterator<Item = (usize, &'a Case, &'a Decision)> {
    (1..).zip(case.acts().iter().zip(&decision.acts)).map(|(n, (act, own))| (n, act, own))
}

/// The papers of one act among several, told apart by their titles.
fn entitled(act: usize, papers: Vec<Paper>) -> impl Iterator<Item = Paper> {
    papers.into_iter().map(move |paper| Paper { id: format!("{}-{act}", paper.id), title: words::paper_of_act(&paper.title, act), ..paper })
}

/// A case with its decision, and the forms that hold at its place.
struct Desk<'a> {
    lists: &'a Lists,
    forms: &'a [PaperList],
    case: &'a Case,
    decision: &'a Decision,
    /// The route the papers are for.
    route: Option<Closing>,
    /// The decision as if the ordinary route were taken: the right remedies for
    /// every paper but the one made on the spot (行政复议法 23.1(1)).
    ordinary: Option<Decision>,
}

impl<'a> Desk<'a> {
    fn new(lists: &'a Lists, forms: &'a [PaperList], case: &'a Case, decision: &'a Decision) -> Self {
        let route = fits::route(case, decision);
        let first = decision.remedies.as_ref().and_then(|r| r.reconsideration.as_ref()).is_some_and(|r| r.first != Some(false));
        let other = || case.assuming(id::DECISION_ROUTE, Value::Choice("ordinary".to_owned()));
        let ordinary = first.then(|| decide(lists, &other()));
        Self { lists, forms, case, decision, route, ordinary }
    }

    fn forms(&self) -> Vec<(&'a PaperList, &'a Form)> {
        choose::forms(self.lists, self.forms, self.case)
    }

    /// What is said of several acts together.
    fn joint(&self) -> impl Iterator<Item = Paper> {
        let joint = |form: &Form| form.offer.when.iter().any(|word| Named::spelled(word) == Some(Named::SeveralActs));
        let fitting = self.forms().into_iter().filter(move |(_, form)| joint(form) && self.fits(form).is_ok());
        fitting.map(|(list, form)| self.paper(list, form))
    }

    fn fits(&self, form: &Form) -> Result<(), WhyNot> {
        fits::fits(&self.context(None), &form.offer, self.route)
    }

    /// What a paper for a route sees.
    fn context(&self, route: Option<Closing>) -> Context<'_> {
        // The papers of the ordinary route speak of that route, whatever the case says was done.
        let spoken = match (self.route, &self.ordinary) {
            (Some(Closing::Ordinary), Some(ordinary)) => ordinary,
            _ => self.decision,
        };
        let remedies: Option<&RemedyNotice> = match (route, &self.ordinary) {
            (Some(Closing::Summary), _) | (_, None) => self.decision.remedies.as_ref(),
            (_, Some(ordinary)) => ordinary.remedies.as_ref(),
        };
        Context::new(self.lists, self.case, spoken, self.decision, remedies, self.route)
    }

    fn paper(&self, list: &PaperList, form: &Form) -> Paper {
        let lines: Vec<Result<Line, &String>> =
            form.lines.iter().map(|line| Line::read(line, &|id| self.lists.fact(id).is_some()).map_err(|_| line)).collect();
        // The self-check looks at what was done: it goes by the route of the case.
        let checks = lines.iter().flatten().any(|line| line.parts.contains(&Part::Many(Many::Checks)));
        let context = self.context(if checks { self.route } else { form.offer.route });
        let mut blocks = Vec::new();
        for line in &lines {
            match line {
                Ok(line) => context.write(line, &|| choose::checks(self.lists, self.forms, self.case), &mut blocks),
                // The kit refuses such lists; what comes another way is shown as it is.
                Err(line) => blocks.push(Block::Paragraph(vec![Piece::Text((*line).clone())])),
            }
        }
        Paper { id: form.id.clone(), title: form.title.clone(), blocks, source: choose::source(list) }
    }
}
