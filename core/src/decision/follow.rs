//! What follows: penalties, orders, duties, remedies.

use serde::Serialize;

use crate::lists::{Force, PenaltyKind};

/// One lawful combination of penalties.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Penalty {
    /// The kinds imposed together.
    pub kinds: Vec<PenaltyKind>,
    /// 应当 or 可以.
    pub force: Force,
    /// The unknown facts it depends on; empty where it stands already.
    pub only_if: Vec<String>,
    /// Another organ that alone may impose a kind of it; empty where none.
    pub by: String,
}

/// An order to make.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct OrderMade {
    /// `correct`, `stop` …
    pub id: crate::lists::OrderKind,
    /// Where it is written: `solid-waste-law#111.1`.
    pub basis: String,
    /// The article's words.
    pub words: String,
    /// A period of its own to sue: where it is written, and days.
    #[serde(skip)]
    pub suit: Option<(String, i64)>,
    /// Facts it hangs on that nobody has established.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub only_if: Vec<String>,
}

/// Something to do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Duty {
    /// The id.
    pub id: String,
    /// Where it is written.
    pub basis: String,
    /// How many days, where the article says.
    pub days: Option<i64>,
    /// Whether they are working days.
    pub working: bool,
    /// How many months, where the article counts in months.
    pub months: Option<i32>,
    /// How many hours, where the article counts in hours.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hours: Option<i64>,
    /// Whether the period is counted back from the day in `after`.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub before: bool,
    /// The fact whose day the period starts from.
    pub after: Option<String>,
    /// The last day, once it can be reckoned.
    pub due: Option<String>,
    /// The last day before a rest day moved it, where one did.
    pub nominal: Option<String>,
    /// What to do, in plain words.
    pub text: String,
    /// Whether `due` is the day it may begin rather than the last day for it.
    pub starts: bool,
}

/// Where and until when the party may ask for reconsideration.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Reconsideration {
    /// The body.
    pub to: String,
    /// Days.
    pub days: i64,
    /// Whether it must come before a lawsuit; `null` while the route is open.
    pub first: Option<bool>,
    /// The last day.
    pub until: Option<String>,
    /// Where it is written.
    pub basis: Vec<String>,
}

/// Until when the party may sue.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Litigation {
    /// Months; `null` where `days` takes their place.
    pub months: Option<i32>,
    /// Days, where a law sets its own period and nothing but its order is decided (土地管理法 83).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub days: Option<i64>,
    /// The last day.
    pub until: Option<String>,
    /// Where it is written.
    pub basis: String,
    /// Orders with a period of their own beside the penalties.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub orders: Vec<OrderSuit>,
    /// The period after a reconsideration, where that comes first or may.
    pub after_reconsideration: Option<AfterReconsideration>,
}

/// The period for suing against one order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct OrderSuit {
    /// The order's words.
    pub words: String,
    /// Days from receiving it.
    pub days: i64,
    /// The last day.
    pub until: Option<String>,
    /// Where it is written.
    pub basis: String,
}

/// The period for suing once a reconsideration has been decided.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AfterReconsideration {
    /// Days from receiving that decision.
    pub days: i64,
    /// The last day.
    pub until: Option<String>,
    /// Where it is written.
    pub basis: String,
}

/// The remedies the party must be told of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RemedyNotice {
    /// Reconsideration; `null` where the law in force then is not in the lists.
    pub reconsideration: Option<Reconsideration>,
    /// Litigation.
    pub litigation: Litigation,
}
