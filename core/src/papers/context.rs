//! What a paper is written from: the lists, the case, the decision, and the remedies of its route.

use super::{Block, Kind, Line, Many, Part, Piece, checks};
use crate::{
    Case, Decision, Lists,
    citation::Citation,
    condition::Truth,
    day::Day,
    decision::{Basis, FineRange, RemedyNotice},
    facts::{FactSpec, Value},
    lists::{Circumstance, Clause, Closing, Document, SelfCheck, Status},
    view::View,
    words,
};

/// See the module.
pub struct Context<'a> {
    pub lists: &'a Lists,
    pub case: &'a Case,
    /// The decision the paper speaks of.
    pub decision: &'a Decision,
    /// The decision on the case as it is, whatever route was chosen.
    pub actual: &'a Decision,
    pub remedies: Option<&'a RemedyNotice>,
    pub route: Option<Closing>,
    /// The facts under the act, where the lists have it.
    pub view: Option<View<'a>>,
    /// The clause applied, with its document.
    pub clause: Option<(&'a Document, &'a Clause)>,
}

impl<'a> Context<'a> {
    pub fn new(
        lists: &'a Lists,
        case: &'a Case,
        decision: &'a Decision,
        actual: &'a Decision,
        remedies: Option<&'a RemedyNotice>,
        route: Option<Closing>,
    ) -> Self {
        // Of several norms the one that applies.
        let named = decision.norm.as_ref().map(|n| &n.violation).or(case.violations.first());
        let act = named.and_then(|v| lists.violation(v));
        let view = act.map(|act| View { lists, case, act });
        let clause = decision.norm.as_ref().and_then(|norm| {
            let of = |d: &&'a Document| d.id == norm.document && d.effective.to_string() == norm.effective;
            let document = lists.documents().iter().find(of)?;
            // One article may hold several clauses on an act, told apart by what they are for.
            let own = |c: &&Clause| c.violation == norm.violation && c.stands_at(&norm.at);
            let meant = |c: &&Clause| !view.is_some_and(|v| matches!(c.when.decide(&|fact| v.value(fact)), Truth::False(_)));
            let mut all = document.clauses.iter().filter(own);
            let clause = all.clone().find(meant).or_else(|| all.next())?;
            Some((document, clause))
        });
        Self { lists, case, decision, actual, remedies, route, view, clause }
    }

    /// Writes a line, if its conditions hold.
    pub fn write(&self, line: &Line, checks: &dyn Fn() -> Vec<&'a SelfCheck>, out: &mut Vec<Block>) {
        if !line.when.iter().all(|cond| self.holds(*cond)) {
            return;
        }
        let block = |pieces| match line.kind {
            Kind::Heading => Block::Heading(pieces),
            Kind::Item => Block::Item(pieces),
            Kind::Note => Block::Note(pieces),
            Kind::Paragraph => Block::Paragraph(pieces),
        };
        match line.parts.as_slice() {
            [Part::Many(Many::Checks)] => checks::checks(self, &checks(), out),
            [Part::Many(many)] => out.extend(self.many(*many).into_iter().map(|text| block(vec![Piece::Text(text)]))),
            parts => out.push(block(self.pieces(parts))),
        }
    }

    /// The parts of a line, filled.
    pub fn pieces(&self, parts: &[Part]) -> Vec<Piece> {
        let text_or = |text: Option<String>, hint: &str| match text {
            Some(text) if !text.is_empty() => Piece::Text(text),
            _ => Piece::Blank(hint.to_owned()),
        };
        let piece = |part: &Part| match part {
            Part::Text(text) => Piece::Text(text.clone()),
            Part::Blank(hint) => Piece::Blank(hint.clone()),
            Part::Slot(slot) => text_or(self.slot(*slot), slot.about()),
            Part::Fact(fact) => text_or(self.fact(fact), self.lists.fact(fact).map_or("", |f| f.label.as_str())),
            Part::Many(_) => Piece::Text(String::new()),
        };
        parts.iter().map(piece).collect()
    }

    /// What is known of a fact, as a paper writes it; nothing where it is presumed.
    pub fn fact(&self, fact: &str) -> Option<String> {
        let value = self.known(fact)?;
        Some(value_in_words(self.lists.fact(fact)?, &value))
    }

    /// What is given, or follows from what is given.
    pub fn known(&self, fact: &str) -> Option<Value> {
        self.view.map_or_else(|| self.case.get(fact).cloned(), |view| view.known(fact))
    }

    /// A known day.
    pub fn day(&self, fact: &str) -> Option<Day> {
        match self.known(fact)? {
            Value::Day(day) => Some(day),
            Value::Moment(moment) => Some(moment.day),
            _ => None,
        }
    }

    /// What the officer reads for a fact.
    pub fn label(&self, fact: &str) -> String {
        self.lists.fact(fact).map_or_else(|| fact.to_owned(), |f| f.label.clone())
    }

    /// `apl#33.1s1` in words, with a mark where the document is no official text that was checked.
    pub fn cite(&self, short: &str) -> String {
        let used = self.decision.basis.iter().chain(&self.actual.basis).find(|b| format!("{}#{}", b.document, b.at) == short);
        if let Some(basis) = used {
            return self.basis(basis);
        }
        let Some((id, at)) = short.split_once('#') else { return short.to_owned() };
        let document = self.lists.documents().iter().rfind(|d| d.id == id);
        let name = document.map_or(id, |d| d.name());
        let at = at.parse::<Citation>().map_or_else(|_| words::list_item(at), |at| at.chinese());
        format!("《{name}》{at}{}", document.map_or("", mark))
    }

    /// A citation of the decision, marked.
    pub fn basis(&self, basis: &Basis) -> String {
        format!("{}{}", basis.text, self.document(&basis.document, &basis.effective).map_or("", mark))
    }

    /// A version of a document.
    pub fn document(&self, id: &str, effective: &str) -> Option<&'a Document> {
        self.lists.documents().iter().find(|d| d.id == id && d.effective.to_string() == effective)
    }

    /// The fine, where it has a range.
    pub fn range(&self) -> Option<&'a FineRange> {
        match self.decision.fine.as_ref()? {
            crate::decision::Fine::Range(range) => Some(range),
            crate::decision::Fine::Missing(_) => None,
        }
    }

    /// The general circumstance that the outcome rests on.
    pub fn ground(&self) -> Option<&'a Circumstance> {
        let ground = self.decision.ground.as_deref()?;
        let decided = self.day(crate::facts::id::DECISION_ON);
        let mut all = self.lists.circumstances(&self.case.place, decided);
        all.find(|(d, c)| format!("{}#{}", d.id, c.at) == ground && self.grounds(c)).map(|(_, c)| c)
    }

    /// Several circumstances may stand in one article: the outcome must be the one it leads to.
    fn grounds(&self, circumstance: &Circumstance) -> bool {
        use crate::{decision::Outcome, lists::Effect};
        let leads = match circumstance.effect {
            Effect::NoCapacity | Effect::NoFault | Effect::Minor => Outcome::NoPenalty,
            Effect::MayWaive => Outcome::MayWaive,
            _ => return false,
        };
        leads == self.decision.outcome
    }

    /// Whether the decision carries a warning or note with this code.
    pub fn warned(&self, code: &str) -> Option<&'a str> {
        let all = self.actual.warnings.iter().chain(&self.actual.notes);
        all.into_iter().find(|w| w.code == code).map(|w| w.text.as_str())
    }
}

/// What must be said of a document wherever it is cited.
pub fn mark(document: &Document) -> &'static str {
    match (document.model, document.status) {
        (true, _) => words::MARK_MODEL,
        (_, Status::Sample) => words::MARK_SAMPLE,
        (_, Status::SecondHand) => words::MARK_SECOND_HAND,
        (_, Status::Verified) => "",
    }
}

/// A value as papers write it: days as 2024年5月6日, yuan as statutes do.
pub fn value_in_words(spec: &FactSpec, value: &Value) -> String {
    match value {
        Value::Day(day) => words::day(*day),
        Value::Moment(moment) => words::day(moment.day),
        Value::Number(n) => crate::phrase::number(*n, &spec.unit),
        other => spec.label_of(other),
    }
}
