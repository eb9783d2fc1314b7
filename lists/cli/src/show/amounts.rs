//! Amounts in words.

use cailiang::{
    lists::{Amount, Amounts, Fine, PartUnit, PartyClass, TierAmount},
    phrase,
};

use super::Page;
use crate::words;

/// The classes of party, in the order of the columns.
pub const CLASSES: [PartyClass; 3] = [PartyClass::Individual, PartyClass::Organisation, PartyClass::Responsible];

impl Page<'_> {
    /// An amount as the document states it.
    pub(super) fn amount(&self, amount: &Amount) -> String {
        match amount {
            Amount::Yuan(range) => phrase::range(range, "元"),
            Amount::Of { times, base, base_at_least, percent } => {
                let share = phrase::range(times, if *percent { "%" } else { "倍" });
                let floor = base_at_least.map(|least| words::base_at_least(&phrase::number(least, "元"))).unwrap_or_default();
                format!("{}{share}{floor}", self.label(base))
            }
            Amount::Per { each, unit, part, at_most, .. } => {
                let part = match part {
                    PartUnit::Proportion => "",
                    PartUnit::AsOne => words::PART_AS_ONE,
                    PartUnit::Dropped => words::PART_DROPPED,
                };
                let cap = at_most.map(|most| words::at_most(&phrase::number(most, "元"))).unwrap_or_default();
                format!("{}{part}{cap}", words::each(unit, &phrase::range(each, "元")))
            }
            Amount::NotSet => words::AMOUNT_NOT_SET.to_owned(),
        }
    }

    /// The amounts of a clause's fine, one for each class it names.
    pub(super) fn fine_amounts(&self, fine: &Fine) -> String {
        let of = |class: PartyClass| fine.amount(class).map(|a| self.amount(a));
        if fine.everyone {
            let responsible = of(PartyClass::Responsible).map(|a| (PartyClass::Responsible, a));
            let everyone = of(PartyClass::Individual).unwrap_or_default();
            return std::iter::once(everyone).chain(responsible.map(|(c, a)| words::of_class(c, &a))).collect::<Vec<_>>().join("；");
        }
        CLASSES.iter().filter_map(|c| of(*c).map(|a| words::of_class(*c, &a))).collect::<Vec<_>>().join("；")
    }

    /// A tier's amount for a class; empty where it states none.
    pub(super) fn tier_amount(&self, amounts: &Amounts, class: PartyClass) -> String {
        match amounts.of(class) {
            Some(TierAmount::Stated(amount)) => self.amount(amount),
            Some(TierAmount::Share(share)) => words::share_of_range(&phrase::range(share, "%")),
            None => String::new(),
        }
    }

    /// The amounts of an entry; empty where it states none.
    pub(super) fn amounts(&self, amounts: &Amounts) -> String {
        if amounts.everyone {
            return self.tier_amount(amounts, PartyClass::Individual);
        }
        let of = CLASSES.iter().map(|c| (*c, self.tier_amount(amounts, *c))).filter(|(_, text)| !text.is_empty());
        of.map(|(class, text)| words::of_class(class, &text)).collect::<Vec<_>>().join("；")
    }
}
