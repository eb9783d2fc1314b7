//! Writing down what an entry says, part by part.

use cailiang::{
    amount::Range,
    citation::Citation,
    condition::Condition,
    lists::{Amount, Amounts, PartyClass, PenaltyKind, TierAmount},
    phrase, words as core,
};

use super::{
    entry::{Facet, Reader, Shape},
    same,
};
use crate::words::diff as words;

/// The parts of an entry as they are written down.
pub(crate) struct Facets<'a> {
    /// The lists they are read with.
    pub reader: Reader<'a>,
    /// The parts so far.
    pub out: Vec<Facet<'a>>,
}

/// The classes of party with what their column is called.
const CLASSES: [(PartyClass, &str); 3] = [
    (PartyClass::Individual, words::INDIVIDUAL),
    (PartyClass::Organisation, words::ORGANISATION),
    (PartyClass::Responsible, words::RESPONSIBLE),
];

impl<'a> Facets<'a> {
    /// Nothing yet.
    pub fn new(reader: Reader<'a>) -> Self {
        Self { reader, out: Vec::new() }
    }

    fn push(&mut self, name: &'static str, key: String, text: String, shape: Shape<'a>) {
        self.out.push(Facet { name, key, text, shape, counts: true });
    }

    /// A text that decisions read.
    pub fn text(&mut self, name: &'static str, text: impl Into<String>) {
        let text = text.into();
        self.push(name, text.clone(), text, Shape::Text);
    }

    /// A text for people.
    pub fn note(&mut self, name: &'static str, text: impl Into<String>) {
        self.text(name, text);
        self.aside();
    }

    /// What may be said or not.
    pub fn may(&mut self, name: &'static str, value: Option<impl ToString>) {
        self.text(name, value.map(|v| v.to_string()).unwrap_or_default());
    }

    /// Yes, or nothing.
    pub fn flag(&mut self, name: &'static str, yes: bool) {
        self.text(name, if yes { words::YES } else { "" });
    }

    /// The last part is for people alone.
    pub fn aside(&mut self) {
        if let Some(last) = self.out.last_mut() {
            last.counts = false;
        }
    }

    /// Several texts whose order says nothing.
    pub fn set(&mut self, name: &'static str, items: impl Iterator<Item = String>) {
        let items = same::sorted(items);
        let text = items.join("、");
        self.push(name, text.clone(), text, Shape::Items(items));
    }

    /// Several texts in their order.
    pub fn series(&mut self, name: &'static str, items: impl Iterator<Item = String>) {
        let items: Vec<String> = items.collect();
        let text = items.join("；");
        self.push(name, text.clone(), text, Shape::Items(items));
    }

    /// Acts, by their names.
    pub fn acts(&mut self, name: &'static str, ids: &[String]) {
        let ids = self.reader.violations(ids);
        let names: Vec<String> = ids.iter().map(|id| self.reader.act(id)).collect();
        let text = names.iter().map(|name| words::quoted(name)).collect();
        self.push(name, ids.join(" "), text, Shape::Items(names));
    }

    /// A fact, by its label.
    pub fn fact(&mut self, name: &'static str, id: &str) {
        let text = if id.is_empty() { String::new() } else { self.reader.label(id) };
        self.push(name, self.reader.fact(id), text, Shape::Text);
    }

    /// Kinds of penalty; their order says nothing.
    pub fn kinds(&mut self, name: &'static str, kinds: &[PenaltyKind]) {
        self.set(name, kinds.iter().map(|k| core::penalty(*k).to_owned()));
    }

    /// Articles of the document itself.
    pub fn articles<'c>(&mut self, name: &'static str, at: impl IntoIterator<Item = &'c Citation>) {
        self.set(name, at.into_iter().map(Citation::chinese));
    }

    /// A condition.
    pub fn condition(&mut self, name: &'static str, condition: &'a Condition) {
        let key = if condition.is_empty() { String::new() } else { same::condition(self.reader, condition) };
        self.push(name, key, core::condition(self.reader.lists, condition), Shape::Condition(condition));
    }

    /// A range in a unit.
    pub fn range(&mut self, name: &'static str, range: Option<&Range>, unit: &'static str) {
        let text = range.map(|r| phrase::range(r, unit)).unwrap_or_default();
        self.push(name, text.clone(), text, range.map_or(Shape::Text, |r| Shape::Range(*r, unit)));
    }

    /// An amount for a class of party.
    pub fn amount(&mut self, name: &'static str, amount: Option<&Amount>) {
        let key = amount.map(|a| same::amount(self.reader, a)).unwrap_or_default();
        let text = amount.map(|a| words::amount(a, &|fact| self.reader.label(fact))).unwrap_or_default();
        let shape = match amount {
            Some(Amount::Yuan(range)) => Shape::Range(*range, "元"),
            _ => Shape::Text,
        };
        self.push(name, key, text, shape);
    }

    /// The columns of a clause's fine.
    pub fn columns(&mut self, of: &dyn Fn(PartyClass) -> Option<&'a Amount>) {
        for (class, name) in CLASSES {
            self.amount(name, of(class));
        }
    }

    /// The columns of a tier or of an entry of a leniency list.
    pub fn amounts(&mut self, amounts: &Amounts) {
        for (class, name) in CLASSES {
            match amounts.of(class) {
                None => self.amount(name, None),
                Some(TierAmount::Stated(amount)) => self.amount(name, Some(amount)),
                Some(stated @ TierAmount::Share(share)) => {
                    let text = words::share(&phrase::range(share, "%"));
                    self.push(name, same::tier_amount(self.reader, stated), text, Shape::Text);
                }
            }
        }
    }
}
