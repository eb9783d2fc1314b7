//! What the officer has chosen, and how it is kept on the device.

use cailiang::{day::Day, order::Gather};
use serde::{Deserialize, Serialize};

use super::{
    item::Item,
    period::{Period, Span},
};
use crate::{ledger::record::Kind, words::figures as words};

/// A period and items.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Form {
    /// Which period.
    pub span: Span,
    /// The first day as typed, where the officer chooses the days.
    pub from: String,
    /// The last day as typed, where the officer chooses the days.
    pub to: String,
    /// What is counted, in the order of [`Item::ALL`].
    pub items: Vec<Item>,
}

/// The same, as it is kept.
#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
struct Kept {
    span: String,
    from: String,
    to: String,
    items: Vec<String>,
}

/// What the annual report asks for.
const ANNUAL: [Item; 10] = [
    Item::Cases,
    Item::Kind(Kind::Inspection),
    Item::Kind(Kind::NoPenalty),
    Item::Kind(Kind::Penalty),
    Item::Kind(Kind::Measure),
    Item::Procedure,
    Item::Outcome,
    Item::Ground,
    Item::Fines,
    Item::Month,
];

/// What a month's report begins with.
const MONTHLY: [Item; 10] = [
    Item::All,
    Item::Cases,
    Item::Kind(Kind::Inspection),
    Item::Kind(Kind::Persuasion),
    Item::Kind(Kind::Talk),
    Item::Kind(Kind::Order),
    Item::Kind(Kind::NoPenalty),
    Item::Kind(Kind::Penalty),
    Item::Kind(Kind::Measure),
    Item::Topic,
];

impl Form {
    fn of(span: Span, items: &[Item]) -> Self {
        Self { span, from: String::new(), to: String::new(), items: items.to_vec() }
    }

    /// What the page begins with.
    pub fn first() -> Self {
        Self::of(Span::Year, &ANNUAL)
    }

    /// Those that are always there: a year's and a month's report are written when it is over.
    pub fn shipped() -> [(&'static str, Self); 2] {
        [(words::ANNUAL, Self::of(Span::LastYear, &ANNUAL)), (words::MONTHLY, Self::of(Span::LastMonth, &MONTHLY))]
    }

    /// The days it means; none where they are no period.
    pub fn period(&self, today: Day) -> Option<Period> {
        let typed = || Some(Period { from: self.from.parse().ok()?, to: self.to.parse().ok()? });
        let period = if self.span == Span::Own { typed() } else { self.span.period(today) };
        period.filter(|p| !p.is_empty())
    }

    /// With this item chosen, or no longer.
    pub fn with(&self, item: Item, on: bool) -> Self {
        let chosen = |i: Item| if i == item { on } else { self.items.contains(&i) };
        Self { items: Item::ALL.into_iter().map(|(i, _)| i).filter(|i| chosen(*i)).gather(), ..self.clone() }
    }

    /// As it is kept.
    pub fn write(&self) -> String {
        let items = self.items.iter().map(|i| i.id().to_owned()).gather();
        let kept = Kept { span: self.span.id().to_owned(), from: self.from.clone(), to: self.to.clone(), items };
        serde_json::to_string(&kept).unwrap_or_default()
    }

    /// As it was kept; items that nobody knows any more are left out.
    pub fn read(text: &str) -> Option<Self> {
        let kept: Kept = serde_json::from_str(text).ok()?;
        let items = Item::ALL.into_iter().filter(|(_, id)| kept.items.iter().any(|k| k == id)).map(|(i, _)| i).gather();
        Some(Self { span: Span::named(&kept.span)?, from: kept.from, to: kept.to, items })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kept_and_read() {
        let own = Form { span: Span::Own, from: "2024-01-01".to_owned(), to: "2024-02-29".to_owned(), ..Form::first() };
        for form in [own, Form::shipped()[0].1.clone(), Form::shipped()[1].1.clone()] {
            assert_eq!(Form::read(&form.write()), Some(form));
        }
        assert_eq!(
            Form::read("{\"span\":\"year\",\"items\":[\"fines\",\"gone\",\"all\"]}").map(|f| f.items),
            Some(vec![Item::All, Item::Fines])
        );
        for broken in ["", "[]", "{}", "{\"span\":\"century\"}", "{\"span\":1}"] {
            assert_eq!(Form::read(broken), None, "{broken}");
        }
    }

    #[test]
    fn days_that_are_no_period() {
        let form = |from: &str, to: &str| Form { span: Span::Own, from: from.to_owned(), to: to.to_owned(), items: Vec::new() };
        assert!(form("2024-01-01", "2024-01-01").period(Day::MIN).is_some());
        assert_eq!(form("2024-01-02", "2024-01-01").period(Day::MIN), None);
        assert_eq!(form("", "2024-01-01").period(Day::MIN), None);
    }

    #[test]
    fn choosing() {
        let form = Form::first().with(Item::All, true).with(Item::Cases, false);
        assert_eq!(form.items.first(), Some(&Item::All));
        assert!(!form.items.contains(&Item::Cases));
        assert_eq!(form.with(Item::All, true), form);
    }
}
