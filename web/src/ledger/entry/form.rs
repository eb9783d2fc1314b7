//! What is being typed into an entry.

use std::rc::Rc;

use cailiang::day::Day;
use yew::Reducible;

use super::super::{
    acts::Act,
    record::{Kind, Record},
    transfer::check,
};
use crate::{sheet::plain_number, words::ledger as texts};

/// A field of the form that takes a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// The day.
    On,
    /// Whom it concerned.
    Party,
    /// The act in free words.
    Act,
    /// The fine.
    Fine,
    /// `summary` or `ordinary`.
    Procedure,
    /// The file number.
    Number,
    /// Anything else.
    Note,
}

/// A change to the form.
pub enum Change {
    /// Everything at once.
    Whole(Box<Record>),
    /// This field is now this text.
    Set(Field, String),
    /// What was done.
    Kind(Kind),
    /// An act that the lists know.
    Act(Act),
}

/// The entry as typed; nothing until what was kept of it has been read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Form(pub Option<Record>);

impl Reducible for Form {
    type Action = Change;

    fn reduce(self: Rc<Self>, change: Change) -> Rc<Self> {
        let mut r = self.0.clone().unwrap_or_default();
        match change {
            Change::Whole(record) => r = *record,
            Change::Kind(kind) => r.kind = kind,
            Change::Act(act) => (r.violation, r.name, r.topic) = (act.id, act.name, act.topic),
            Change::Set(Field::Act, text) if text != r.name => (r.violation, r.name, r.topic) = (String::new(), text, String::new()),
            Change::Set(field, text) => *of(&mut r, field) = text,
        }
        Rc::new(Self(Some(r)))
    }
}

fn of(r: &mut Record, field: Field) -> &mut String {
    match field {
        Field::On => &mut r.on,
        Field::Party => &mut r.party,
        Field::Act => &mut r.name,
        Field::Fine => &mut r.fine,
        Field::Procedure => &mut r.procedure,
        Field::Number => &mut r.number,
        Field::Note => &mut r.note,
    }
}

/// The record that was typed, made whole, or what is wrong with which field.
pub fn whole(typed: &Record) -> Result<Record, Vec<(Field, &'static str)>> {
    let mut r = typed.clone();
    for text in [&mut r.party, &mut r.name, &mut r.number, &mut r.note] {
        *text = text.trim().to_owned();
    }
    r.fine = plain_number(&r.fine);
    let mut wrong = Vec::new();
    if r.on.parse::<Day>().is_err() {
        wrong.push((Field::On, texts::BAD_DAY));
    }
    if !r.fine.is_empty() && !check::amount(&r.fine) {
        wrong.push((Field::Fine, texts::BAD_FINE));
    }
    if wrong.is_empty() { Ok(r) } else { Err(wrong) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_people_type() {
        let typed = |on: &str, fine: &str| Record { on: on.to_owned(), fine: fine.to_owned(), ..Record::default() };
        let fine = |fine: &str| whole(&typed("2024-02-29", fine)).map(|r| r.fine);
        assert_eq!(fine("1.5万元"), Ok("15000".to_owned()));
        assert_eq!(fine("２００"), Ok("200".to_owned()));
        assert_eq!(fine(""), Ok(String::new()));
        assert_eq!(fine("两百"), Err(vec![(Field::Fine, texts::BAD_FINE)]));
        assert_eq!(whole(&typed("2023-02-29", "")), Err(vec![(Field::On, texts::BAD_DAY)]));
    }

    #[test]
    fn another_name_is_another_act() {
        let known = Record { violation: "v".to_owned(), name: "甲".to_owned(), topic: "t".to_owned(), ..Record::default() };
        let form = Rc::new(Form(Some(known.clone())));
        assert_eq!(form.clone().reduce(Change::Set(Field::Act, "甲".to_owned())).0, Some(known));
        let other = form.reduce(Change::Set(Field::Act, "甲乙".to_owned()));
        assert_eq!(other.0.as_ref().map(|r| (r.violation.as_str(), r.name.as_str())), Some(("", "甲乙")));
    }
}
