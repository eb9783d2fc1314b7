//! The facts of a case as the steps see them: given, computed or openly presumed.

use crate::{
    amount::Range,
    case::Case,
    condition::{Condition, Expect, Test, Truth},
    day::Day,
    derive,
    facts::{Value, WhenUnknown, id},
    lists::{Benchmark, Circumstance, Clause, Document, Lists, Place, Violation},
    order::Grow,
};

/// A case beside the lists and the act it is decided under.
#[derive(Clone, Copy)]
pub struct View<'a> {
    /// The lists.
    pub lists: &'a Lists,
    /// The case.
    pub case: &'a Case,
    /// The act.
    pub act: &'a Violation,
}

impl<'a> View<'a> {
    /// What is given, or follows from what is given. Never presumed.
    pub fn known(&self, fact: &str) -> Option<Value> {
        let given = |other: &str| self.case.get(other).cloned();
        given(fact).or_else(|| derive::derived(self.lists, fact, &given))
    }

    /// What is known or openly presumed (design.md §6).
    pub fn value(&self, fact: &str) -> Option<Value> {
        self.known(fact).or_else(|| self.presumed(fact))
    }

    /// What is presumed of `fact` while it is unknown.
    pub fn presumed(&self, fact: &str) -> Option<Value> {
        match &self.lists.fact(fact)?.unknown {
            WhenUnknown::Presume(value) => Some(value.clone()),
            WhenUnknown::Element => self.asserted(fact),
            WhenUnknown::Ask | WhenUnknown::Process => None,
        }
    }

    /// The value that choosing the violation asserts: the one its elements need.
    fn asserted(&self, fact: &str) -> Option<Value> {
        if fact == id::ACTOR_ROLE {
            return self.act.roles.first().map(|role| Value::Choice(role.clone()));
        }
        let requirements = self.requirements();
        let wanted = requirements.iter().flat_map(|c| &c.all).find(|t| t.fact == fact).and_then(satisfying);
        let unwanted = || requirements.iter().flat_map(|c| c.not.iter().flatten()).find(|t| t.fact == fact).and_then(refuting);
        wanted.or_else(|| requirements.iter().find_map(|c| self.alternative(c, fact))).or_else(unwanted)
    }

    /// What must hold for the act to be one, and for its clauses and their fines to apply.
    #[inline(never)]
    pub fn requirements(&self) -> Vec<&'a Condition> {
        let mut out: Vec<&'a Condition> = vec![&self.act.elements];
        for (_, clause) in self.clauses() {
            out.push(&clause.when);
            out.grow(clause.fines.iter().map(|f| &f.when));
        }
        out
    }

    /// Of several alternatives only the first that is not ruled out is asserted.
    fn alternative(&self, condition: &Condition, fact: &str) -> Option<Value> {
        let ruled_out = |g: &&Vec<Test>| g.iter().any(|t| self.known(&t.fact).is_some_and(|v| !t.holds(&v)));
        let held = condition.any.iter().any(|g| g.iter().all(|t| self.known(&t.fact).is_some_and(|v| t.holds(&v))));
        let first = condition.any.iter().find(|g| !ruled_out(g))?;
        let test = first.iter().find(|t| t.fact == fact).filter(|_| !held)?;
        satisfying(test)
    }

    /// The case with every alternative beside `fact` ruled out as well: what if none of them holds.
    pub fn without_alternatives(&self, fact: &str, case: Case) -> Case {
        let groups = self.requirements().into_iter().filter(|c| c.any.iter().flatten().any(|t| t.fact == fact));
        let others = groups.flat_map(|c| c.any.iter().flatten()).filter(|t| t.fact != fact && self.known(&t.fact).is_none());
        others.fold(case, |case, test| match (self.lists.fact(&test.fact).map(|s| &s.unknown), refuting(test)) {
            (Some(WhenUnknown::Element), Some(value)) => case.assuming(&test.fact, value),
            _ => case,
        })
    }

    /// The case with what else a circumstance needs beside `fact`, its first
    /// test: of two presumptions that work together neither changes anything alone (49).
    pub fn with_companions(&self, fact: &str, case: Case) -> Case {
        let conditions = self.circumstances().map(|(_, c)| &c.when.all).filter(|all| all.first().is_some_and(|t| t.fact == fact));
        let others = conditions.flat_map(|all| all.iter().skip(1)).filter(|t| self.known(&t.fact).is_none());
        others.fold(case, |case, test| match (self.presumed(&test.fact), satisfying(test)) {
            (Some(_), Some(value)) => case.assuming(&test.fact, value),
            _ => case,
        })
    }

    /// Whether the act was over at once. Saying when it ended says that it lasted.
    pub fn instant(&self) -> bool {
        match self.known(id::ACT_STATE) {
            Some(Value::Choice(state)) => state == "instant",
            _ => {
                let end = self.case.get(id::ACT_END);
                end.is_none() || end == self.case.get(id::ACT_START)
            }
        }
    }

    /// The element facts this act's requirements name, in order, once.
    pub fn elements(&self) -> Vec<&'a str> {
        let lists = self.lists;
        let act: &'a Violation = self.act;
        let is_element = |f: &&str| lists.fact(f).is_some_and(|s| s.unknown == WhenUnknown::Element);
        let mut out: Vec<&'a str> = Vec::new();
        for fact in self.requirements().into_iter().flat_map(Condition::facts).filter(is_element) {
            if !out.contains(&fact) {
                out.push(fact);
            }
        }
        if !act.roles.is_empty() {
            out.push(id::ACTOR_ROLE);
        }
        out
    }

    /// Every clause against the act that reaches the case's place, whatever its date.
    pub fn clauses(&self) -> impl Iterator<Item = (&'a Document, &'a Clause)> + use<'a> {
        let (lists, case, act): (&'a Lists, &'a Case, &'a Violation) = (self.lists, self.case, self.act);
        lists.clauses(&case.place, &act.id)
    }

    /// The general circumstances in force on the day of decision.
    pub fn circumstances(&self) -> impl Iterator<Item = (&'a Document, &'a Circumstance)> + use<'a> {
        let (lists, case): (&'a Lists, &'a Case) = (self.lists, self.case);
        lists.circumstances(&case.place, self.day(id::DECISION_ON))
    }

    /// Every benchmark about the act that holds at the case's place, whatever its date.
    pub fn benchmarks(&self) -> impl Iterator<Item = &'a Benchmark> + use<'a> {
        let (lists, case, act): (&'a Lists, &'a Case, &'a Violation) = (self.lists, self.case, self.act);
        lists.benchmarks(&case.place, &act.id)
    }

    /// The newest document in force on the day of decision whose rules hold what `pick` looks for.
    pub fn newest<T>(&self, pick: impl Fn(&'a Document) -> Option<T>) -> Option<(&'a Document, T)> {
        let (lists, case): (&'a Lists, &'a Case) = (self.lists, self.case);
        lists.newest(&case.place, self.day(id::DECISION_ON), pick)
    }

    /// Decides a condition on known and presumed facts.
    pub fn decide(&self, condition: &Condition) -> Truth {
        condition.decide(&|fact| self.value(fact))
    }

    /// Whether a condition holds on what is known alone; unknown does not hold.
    pub fn holds_for_sure(&self, condition: &Condition) -> bool {
        condition.decide(&|fact| self.known(fact)) == Truth::True
    }

    /// A known or presumed day.
    pub fn day(&self, fact: &str) -> Option<Day> {
        derive::day(&|f| self.value(f), fact)
    }

    /// A known or presumed yes or no.
    pub fn flag(&self, fact: &str) -> Option<bool> {
        match self.value(fact) {
            Some(Value::Flag(b)) => Some(b),
            _ => None,
        }
    }

    /// Whether a closed-list fact has this value.
    pub fn is(&self, fact: &str, choice: &str) -> bool {
        matches!(self.value(fact), Some(Value::Choice(c)) if c == choice)
    }

    /// A known or presumed number.
    pub fn number(&self, fact: &str) -> Option<rust_decimal::Decimal> {
        match self.value(fact) {
            Some(Value::Number(n)) => Some(n),
            _ => None,
        }
    }

    /// The settings of the case's place, or the national ones.
    pub fn place(&self) -> Option<&'a Place> {
        self.lists.place(&self.case.place).or_else(|| self.lists.place("national"))
    }

    /// What the officer reads for a fact.
    pub fn label(&self, fact: &str) -> &'a str {
        self.lists.fact(fact).map_or("", |f| f.label.as_str())
    }
}

fn satisfying(test: &Test) -> Option<Value> {
    match &test.is {
        Expect::Flag(want) => Some(Value::Flag(*want)),
        Expect::OneOf(ids) => ids.first().cloned().map(Value::Choice),
        Expect::Within(Range { min, max }) => min.or(*max).filter(|b| !b.open).map(|b| Value::Number(b.value)),
    }
}

fn refuting(test: &Test) -> Option<Value> {
    match &test.is {
        Expect::Flag(want) => Some(Value::Flag(!want)),
        Expect::OneOf(_) | Expect::Within(_) => None,
    }
}
