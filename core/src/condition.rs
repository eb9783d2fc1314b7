//! Conditions over facts, decided in three values.

use macro_rules_attribute::derive;

use crate::{
    amount::Range,
    facts::Value,
    order::{Gather, Grow},
};

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
        let mut out: Vec<&Test> = self.all.iter().gather();
        out.grow(self.any.iter().flatten());
        out.grow(self.not.iter().flatten());
        out.into_iter()
    }

    /// Decides the condition. A single known “no” settles a conjunction, so the
    /// facts beside it are not asked (S10: 任一为否，不再追问其余).
    pub fn decide(&self, read: &dyn Fn(&str) -> Option<Value>) -> Truth {
        match self.weigh(read) {
            Standing::Holds => Truth::True,
            Standing::Fails(failed) => Truth::False(failed.fact().to_owned()),
            Standing::Open(tests) => {
                let mut facts = Vec::new();
                for test in tests {
                    add(&mut facts, &test.fact);
                }
                Truth::Unknown(facts)
            }
        }
    }

    /// Decides the condition and says on which tests that hangs.
    pub fn weigh<'c>(&'c self, read: &dyn Fn(&str) -> Option<Value>) -> Standing<'c> {
        let mut open = Vec::new();
        for part in [group(&self.all, read), self.any_holds(read), self.none_holds(read)] {
            match part {
                Standing::Holds => {}
                Standing::Fails(failed) => return Standing::Fails(failed),
                Standing::Open(tests) => open.grow(tests),
            }
        }
        settled(open)
    }

    fn any_holds<'c>(&'c self, read: &dyn Fn(&str) -> Option<Value>) -> Standing<'c> {
        let (mut open, mut failed) = (Vec::new(), Vec::new());
        for tests in &self.any {
            match group(tests, read) {
                Standing::Holds => return Standing::Holds,
                Standing::Fails(Failed::Test(test)) => failed.push(test),
                Standing::Fails(_) => {}
                Standing::Open(tests) => open.grow(tests),
            }
        }
        if open.is_empty() && !failed.is_empty() { Standing::Fails(Failed::Every(failed)) } else { settled(open) }
    }

    fn none_holds<'c>(&'c self, read: &dyn Fn(&str) -> Option<Value>) -> Standing<'c> {
        let mut open = Vec::new();
        for tests in &self.not {
            match group(tests, read) {
                Standing::Holds => return Standing::Fails(Failed::Excluded(tests)),
                Standing::Fails(_) => {}
                Standing::Open(tests) => open.grow(tests),
            }
        }
        settled(open)
    }
}

/// How a condition stands, with the tests that hangs on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing<'c> {
    /// It holds.
    Holds,
    /// It does not.
    Fails(Failed<'c>),
    /// The facts of these tests are not known yet.
    Open(Vec<&'c Test>),
}

/// What a condition fails by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Failed<'c> {
    /// The first test of `all` that does not hold.
    Test(&'c Test),
    /// Of every group of `any`, the first test that does not hold.
    Every(Vec<&'c Test>),
    /// The group of `not` that holds.
    Excluded(&'c [Test]),
}

impl Failed<'_> {
    /// The fact it fails by; of several the first.
    pub fn fact(&self) -> &str {
        self.tests().first().map_or("", |test| &test.fact)
    }

    /// Every test it fails by: of alternatives one each.
    pub fn tests(&self) -> Vec<&Test> {
        match self {
            Self::Test(test) => vec![*test],
            Self::Every(tests) => tests.clone(),
            Self::Excluded(tests) => tests.iter().gather(),
        }
    }
}

fn group<'c>(tests: &'c [Test], read: &dyn Fn(&str) -> Option<Value>) -> Standing<'c> {
    let mut open = Vec::new();
    for test in tests {
        match read(&test.fact) {
            Some(value) if test.holds(&value) => {}
            Some(_) => return Standing::Fails(Failed::Test(test)),
            None => open.push(test),
        }
    }
    settled(open)
}

fn settled(open: Vec<&Test>) -> Standing<'_> {
    if open.is_empty() { Standing::Holds } else { Standing::Open(open) }
}

fn add(open: &mut Vec<String>, fact: &str) {
    if !open.iter().any(|f| f == fact) {
        open.push(fact.to_owned());
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
    fn says_by_which_tests_it_fails() {
        let (a, b) = (flag("a", true), flag("b", true));
        let c = Condition { any: vec![vec![a.clone()], vec![b.clone()]], not: vec![vec![flag("x", true)]], ..Default::default() };
        assert_eq!(c.weigh(&read(&[("a", false), ("b", false)])), Standing::Fails(Failed::Every(vec![&a, &b])));
        assert_eq!(c.weigh(&read(&[("a", true), ("x", true)])), Standing::Fails(Failed::Excluded(&[flag("x", true)])));
        assert_eq!(c.weigh(&read(&[("a", false), ("x", false)])), Standing::Open(vec![&b]));
    }

    #[test]
    fn empty_holds() {
        assert_eq!(Condition::default().decide(&read(&[])), Truth::True);
    }
}
