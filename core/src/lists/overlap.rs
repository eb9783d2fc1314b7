//! Norms that one act may break together (行政处罚法 29; 立法法 99, 103).

use macro_rules_attribute::derive;

/// How norms that one act breaks stand to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Wire!)]
pub enum Relation {
    /// 竞合: they protect different things and all apply; the fine is that of
    /// the norm with the higher one (29 后句).
    Concurrent,
    /// 同一事项: they rule on the same matter and only one applies, by rank,
    /// then specialty, then newness; the fines are not compared.
    SameMatter,
}

/// Norms that one act may break together.
#[derive(Clone, Debug, PartialEq, Eq, Wire!)]
pub struct Overlap {
    /// The violations, two or more.
    pub violations: Vec<String>,
    /// How they stand to each other; `None` where only a person can say.
    pub relation: Option<Relation>,
    /// Of norms on the same matter and of one rank, the violation that is the special one.
    pub special: Option<String>,
    /// What to look at, in plain words.
    pub note: String,
}

impl Overlap {
    /// Whether it is about both of two violations.
    pub fn joins(&self, a: &str, b: &str) -> bool {
        let has = |id: &str| self.violations.iter().any(|v| v == id);
        has(a) && has(b)
    }
}
