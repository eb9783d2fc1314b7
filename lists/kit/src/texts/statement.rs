//! What was held against a text, statement by statement.

/// One side of a statement that a text can bear out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Point {
    /// 条款: article, paragraph and item are there.
    Citation,
    /// 行为: the place speaks of the act.
    Act,
    /// 义务: the article that sets the duty.
    Duty,
    /// 机关: who punishes.
    Organ,
    /// 责令.
    Order,
    /// 处罚种类.
    Kind,
    /// 数额.
    Amount,
    /// 主体: 个人, 单位, 责任人员, everyone.
    Class,
    /// 应当 or 可以.
    Force,
    /// 前提.
    Stage,
    /// 算法: what a share, a multiple or a unit amount is counted on.
    Reckoning,
    /// 没有遗漏: what the text provides is all in the list.
    Whole,
    /// 条件: facts that stand for the text's words.
    Condition,
    /// 转述: our own words.
    Retold,
    /// 一般规定: periods, limits, circumstances.
    General,
}

impl Point {
    /// Every point, in the order of a clause.
    pub const ALL: [Self; 15] = [
        Self::Citation,
        Self::Act,
        Self::Duty,
        Self::Organ,
        Self::Order,
        Self::Kind,
        Self::Amount,
        Self::Class,
        Self::Force,
        Self::Stage,
        Self::Reckoning,
        Self::Whole,
        Self::Condition,
        Self::Retold,
        Self::General,
    ];
}

/// A statement of a list beside the words it rests on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Statement {
    /// Where it stands in the file: `clause.3.fines.0.individual`.
    pub place: String,
    /// What the list says, in Chinese.
    pub said: String,
    /// The words of the text; empty where none were found.
    pub text: String,
    /// What a machine found to be so.
    pub held: Vec<Point>,
    /// What a machine found to be otherwise.
    pub differs: Vec<Point>,
    /// What only a reader can judge.
    pub eye: Vec<Point>,
}

impl Statement {
    pub(super) fn new(place: impl Into<String>, said: impl Into<String>) -> Self {
        Self { place: place.into(), said: said.into(), ..Self::default() }
    }

    pub(super) fn quote(mut self, text: &str) -> Self {
        self.text = text.to_owned();
        self
    }

    /// Leaves a point to a reader.
    pub(super) fn eye(mut self, point: Point) -> Self {
        self.eye.push(point);
        self
    }

    /// A point a machine has settled.
    pub(super) fn settle(&mut self, point: Point, holds: bool) {
        if holds { self.held.push(point) } else { self.differs.push(point) }
    }
}

/// One clause, or the general rules, of a document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Section {
    /// Where it stands in the file: `clause.3`; empty for the general rules.
    pub place: String,
    /// The act's name; empty for the general rules.
    pub name: String,
    /// Where it is in the document: 第四十九条第一款第（五）项.
    pub cited: String,
    /// The whole passage; empty where the text does not hold it.
    pub text: String,
    /// What it states.
    pub statements: Vec<Statement>,
}

/// One document beside its text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HeldDocument {
    /// The file of the list.
    pub file: String,
    /// Whether a text was at hand.
    pub has_text: bool,
    /// Its clauses and general rules.
    pub sections: Vec<Section>,
}
