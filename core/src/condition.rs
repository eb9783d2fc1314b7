//! Conditions over facts, decided in three values.

use macro_rules_attribute::derive;

use crate::{amount::Range, facts::Value};

/// What one fact must be.
#[derive(Clone, Debug, PartialEq, Eq, Wire!)]
pub enum Expect {
    /// Yes, or no; for a list: some, or none.
    Flag(bool),
    /// One of these values.
    OneOf(Vec<String>),
    /// A number within these bounds.
    Within(Range),
}

/// One fact and what it must be.
#[derive(Clone, Debug, PartialEq, Eq, Wire!)]
pub struct Test {
    /// The fact.
    pub fact: String,
    /// What it must be.
    pub is: Expect,
}

/// All tests of `all`, and (where there are any) one group of `any`, and no
/// group of `not`. A group holds when all its tests do. Empty always holds.
#[derive(Clone, Debug, Default, PartialEq, Eq, Wire!)]
pub struct Condition {
    /// Every one of these must hold.
    pub all: Vec<Test>,
    /// Of these groups, one must hold.
    pub any: Vec<Vec<Test>>,
    /// Of these groups, none may hold.
    pub not: Vec<Vec<Test>>,
}

/// Yes, no, or not known yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Truth {
    /// It holds.
    True,
    /// It does not hold, because of this fact.
    False(String),
    /// These unknown facts still decide it, in the order the law names them.
    Unknown(Vec<String>),
}

impl Test {
    /// Whether `value` satisfies the test. A value of another kind never does.
    pub fn holds(&self, value: &Value) -> bool {
        match (&self.is, value) {
            (Expect::Flag(want), Value::Flag(is)) => want == is,
            (Expect::Flag(some), Value::List(items)) => *some != items.is_empty(),
            (Expect::OneOf(ids), Value::Choice(is)) => ids.contains(is),
            (Expect::Within(range), Value::Number(n)) => range.contains(*n),
            _ => false,
        }
    }
}

impl Condition {
    /// Whether there is nothing to hold.
    pub fn is_empty(&self) -> bool {
        self.all.is_empty() && self.any.is_empty() && self.not.is_empty()
    }

    /// Every fact the condition reads, in order, once.
    pub fn facts(&self) -> Vec<&str> {
        let mut out: Vec<&str> = Vec::new();
        for test in self.tests() {
            if !out.contains(&test.fact.as_str()) {
                out.push(&test.fact);
            }
        }
        out
    }

    /// Every test in the condition.
    pub fn tests(&self) -> impl Iterator<Item = &Test> {
        self.all.iter().chain(self.any.iter().flatten()).chain(self.not.iter().flatten())
    }

    /// Decides the condition. A single known “no” settles a conjunction, so the
    /// facts beside it are not asked (S10: 任一为否，不再追问其余).
    pub fn decide(&self, read: &dyn Fn(&str) -> Option<Value>) -> Truth {
        let mut open = Vec::new();
        for part in [group(&self.all, read), self.any_holds(read), self.none_holds(read)] {
            match part {
                Truth::True => {}
                Truth::False(why) => return Truth::False(why),
                Truth::Unknown(facts) => add(&mut open, facts),
            }
        }
        if open.is_empty() { Truth::True } else { Truth::Unknown(open) }
    }

    fn any_holds(&self, read: &dyn Fn(&str) -> Option<Value>) -> Truth {
        let (mut open, mut why) = (Vec::new(), None);
        for tests in &self.any {
            match group(tests, read) {
                Truth::True => return Truth::True,
                Truth::False(fact) => why = why.or(Some(fact)),
                Truth::Unknown(facts) => add(&mut open, facts),
            }
        }
        match why {
            _ if !open.is_empty() => Truth::Unknown(open),
            Some(fact) => Truth::False(fact),
            None => Truth::True,
        }
    }

    fn none_holds(&self, read: &dyn Fn(&str) -> Option<Value>) -> Truth {
        let mut open = Vec::new();
        for tests in &self.not {
            match group(tests, read) {
                Truth::True => return Truth::False(tests.first().map(|t| t.fact.clone()).unwrap_or_default()),
                Truth::False(_) => {}
                Truth::Unknown(facts) => add(&mut open, facts),
            }
        }
        if open.is_empty() { Truth::True } else { Truth::Unknown(open) }
    }
}

fn group(tests: &[Test], read: &dyn Fn(&str) -> Option<Value>) -> Truth {
    let mut open = Vec::new();
    for test in tests {
        match read(&test.fact) {
            Some(value) if test.holds(&value) => {}
            Some(_) => return Truth::False(test.fact.clone()),
            None => add(&mut open, vec![test.fact.clone()]),
        }
    }
    if open.is_empty() { Truth::True } else { Truth::Unknown(open) }
}

fn add(open: &mut Vec<String>, facts: Vec<String>) {
    for fact in facts {
        if !open.contains(&fact) {
            open.push(fact);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn flag(fact: &str, want: bool) -> Test {
        Test { fact: fact.to_owned(), is: Expect::Flag(want) }
    }

    fn read(known: &[(&str, bool)]) -> impl Fn(&str) -> Option<Value> {
        move |id| known.iter().find(|(f, _)| *f == id).map(|(_, v)| Value::Flag(*v))
    }

    #[test]
    fn one_known_no_settles_a_conjunction() {
        let c = Condition { all: vec![flag("a", true), flag("b", true)], ..Default::default() };
        assert_eq!(c.decide(&read(&[("b", false)])), Truth::False("b".into()));
        assert_eq!(c.decide(&read(&[("a", true)])), Truth::Unknown(vec!["b".into()]));
        assert_eq!(c.decide(&read(&[("a", true), ("b", true)])), Truth::True);
    }

    #[test]
    fn any_and_not() {
        let c =
            Condition { any: vec![vec![flag("a", true)], vec![flag("b", true)]], not: vec![vec![flag("x", true)]], ..Default::default() };
        assert_eq!(c.decide(&read(&[("a", true), ("x", false)])), Truth::True);
        assert_eq!(c.decide(&read(&[("a", false), ("b", false), ("x", false)])), Truth::False("a".into()));
        assert_eq!(c.decide(&read(&[("a", false)])), Truth::Unknown(vec!["b".into(), "x".into()]));
        assert_eq!(c.decide(&read(&[("a", true), ("x", true)])), Truth::False("x".into()));
    }

    #[test]
    fn empty_holds() {
        assert_eq!(Condition::default().decide(&read(&[])), Truth::True);
    }
}
