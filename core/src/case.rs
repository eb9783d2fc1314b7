//! A case: the facts an officer brings, typed by the lists and checked against each other.

use rust_decimal::Decimal;

use crate::{
    case_error::CaseError,
    consistency,
    day::{Day, Moment},
    facts::{FactKind, FactSpec, Value},
    lists::Lists,
    order::{Grow, Map},
    suggestion, words,
};

/// A value as a case file holds it, before its kind is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Raw {
    /// `true` or `false`.
    Flag(bool),
    /// A number, exact.
    Number(Decimal),
    /// A text: a choice, a date, a decimal or free text, by the fact's kind.
    Text(String),
    /// An array of texts.
    List(Vec<String>),
}

/// The facts of one act at one place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Case {
    /// The violations it is decided under, by id; more than one norm may be broken.
    pub violations: Vec<String>,
    /// The place; `national` where the case names none.
    pub place: String,
    facts: Map<Value>,
    /// Several acts in one case: each a case of its own, with what they share.
    acts: Vec<Self>,
}

impl Case {
    /// Types the entries of a case file by the facts the lists declare.
    /// A value `"unknown"` is the same as leaving the key out.
    ///
    /// # Errors
    /// Every key that is not known, has a value of the wrong kind, or
    /// contradicts another.
    pub fn read(lists: &Lists, entries: impl IntoIterator<Item = (String, Raw)>) -> Result<Self, Vec<CaseError>> {
        let mut case = Self { place: "national".to_owned(), ..Self::default() };
        let mut errors = Vec::new();
        for (key, raw) in entries {
            if let Err(error) = case.take(lists, &key, raw) {
                errors.push(error);
            }
        }
        if case.violations.is_empty() && !errors.iter().any(|e| e.key == "violation") {
            errors.push(CaseError::new("violation", words::CASE_NO_VIOLATION, words::CASE_NO_VIOLATION_HINT));
        }
        if errors.is_empty() {
            errors.grow(consistency::contradiction(lists, &|id| case.get(id).cloned()));
        }
        if errors.is_empty() { Ok(case) } else { Err(errors) }
    }

    /// One case of several acts (数个违法行为): what they share is the case's own.
    pub fn of_acts(acts: Vec<Self>) -> Self {
        let Some(first) = acts.first() else { return Self::default() };
        let shared = |(id, value): &(&str, &Value)| acts.iter().all(|act| act.get(id) == Some(value));
        let facts = first.facts().filter(shared).map(|(id, value)| (id.to_owned(), value.clone())).collect();
        let mut violations: Vec<String> = Vec::new();
        for violation in acts.iter().flat_map(|act| &act.violations) {
            if !violations.contains(violation) {
                violations.push(violation.clone());
            }
        }
        Self { violations, place: first.place.clone(), facts, acts }
    }

    /// Its several acts; empty where it has one.
    pub fn acts(&self) -> &[Self] {
        &self.acts
    }

    fn take(&mut self, lists: &Lists, key: &str, raw: Raw) -> Result<(), CaseError> {
        match key {
            "violation" => self.take_violations(lists, raw),
            "place" => self.take_place(lists, raw),
            _ => {
                let spec = lists.fact(key).ok_or_else(|| {
                    let known = lists.facts().map(|f| f.id.as_str()).chain(["violation", "place"]);
                    CaseError::new(key, words::unknown_fact(key), suggestion::hint(key, known))
                })?;
                if let Some(value) = typed(spec, raw)? {
                    self.facts.insert(spec.id.clone(), value);
                }
                Ok(())
            }
        }
    }

    fn take_violations(&mut self, lists: &Lists, raw: Raw) -> Result<(), CaseError> {
        let ids = match raw {
            Raw::Text(id) => vec![id],
            Raw::List(ids) => ids,
            _ => return Err(CaseError::new("violation", words::VIOLATION_KIND, "")),
        };
        for id in ids {
            let Some(known) = lists.violation(&id) else {
                let known = lists.violations().map(|v| v.id.as_str());
                return Err(CaseError::new("violation", words::unknown_violation(&id), suggestion::hint(&id, known)));
            };
            if !self.violations.contains(&known.id) {
                self.violations.push(known.id.clone());
            }
        }
        Ok(())
    }

    fn take_place(&mut self, lists: &Lists, raw: Raw) -> Result<(), CaseError> {
        let Raw::Text(id) = raw else { return Err(CaseError::new("place", words::PLACE_KIND, "")) };
        if lists.place(&id).is_none() {
            return Err(CaseError::new("place", words::unknown_place(&id), suggestion::hint(&id, lists.places().map(|p| p.id.as_str()))));
        }
        self.place = id;
        Ok(())
    }

    /// What the case says of a fact; `None` where it says nothing.
    pub fn get(&self, fact: &str) -> Option<&Value> {
        self.facts.get(fact)
    }

    /// The same case with one fact set.
    pub fn assuming(&self, fact: &str, value: Value) -> Self {
        let mut case = self.clone();
        case.facts.insert(fact.to_owned(), value);
        case
    }

    /// The same case saying nothing of one fact.
    pub fn without(&self, fact: &str) -> Self {
        let mut case = self.clone();
        case.facts.remove(fact);
        case
    }

    /// The same facts under one violation alone.
    pub fn under(&self, violation: &str) -> Self {
        Self { violations: vec![violation.to_owned()], ..self.clone() }
    }

    /// Every fact the case gives, by id.
    pub fn facts(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.facts.iter()
    }
}

/// The raw value as the fact's kind demands; `None` for “unknown”.
fn typed(spec: &FactSpec, raw: Raw) -> Result<Option<Value>, CaseError> {
    if raw == Raw::Text("unknown".to_owned()) {
        return Ok(None);
    }
    let choice = |text: &str| spec.values.iter().any(|c| c.id == text).then(|| Value::Choice(text.to_owned()));
    let wrong = || CaseError::new(&spec.id, words::wrong_kind(spec), words::kind_hint(spec));
    let value = match (&spec.kind, raw) {
        (FactKind::YesNo, Raw::Flag(b)) => Value::Flag(b),
        (FactKind::OneOf, Raw::Text(text)) => choice(&text).ok_or_else(|| {
            CaseError::new(&spec.id, words::unknown_choice(spec, &text), suggestion::hint(&text, spec.values.iter().map(|c| c.id.as_str())))
        })?,
        (FactKind::Number | FactKind::Money | FactKind::Count, raw) => number(spec, raw).ok_or_else(wrong)?,
        (FactKind::Day, Raw::Text(text)) => match choice(&text) {
            Some(word) => word,
            None => Value::Day(text.parse::<Day>().map_err(|e| CaseError::new(&spec.id, words::bad_date(spec, &e), ""))?),
        },
        (FactKind::Moment, Raw::Text(text)) => match choice(&text) {
            Some(word) => word,
            None => Value::Moment(text.parse::<Moment>().map_err(|e| CaseError::new(&spec.id, words::bad_date(spec, &e), ""))?),
        },
        (FactKind::Text, Raw::Text(text)) => Value::Text(text),
        (FactKind::List, Raw::List(items)) => Value::List(items),
        _ => return Err(wrong()),
    };
    Ok(Some(value))
}

fn number(spec: &FactSpec, raw: Raw) -> Option<Value> {
    let n = match raw {
        Raw::Number(n) => n,
        Raw::Text(text) => Decimal::from_str_exact(text.trim()).ok()?,
        _ => return None,
    };
    let whole = spec.kind != FactKind::Count || n.fract().is_zero();
    (whole && !n.is_sign_negative()).then_some(Value::Number(n))
}
