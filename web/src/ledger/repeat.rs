//! Earlier records of the same party and act. They are offered to the officer,
//! who alone says whether they count: equal names are not yet the same party,
//! and what counts as a repeat is for the place's own rules.

use cailiang::{day::Day, order::Gather};

use super::record::{Kind, Record};

/// How far back to look, from the day of the act.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Window {
    /// Calendar days; the day itself is not counted (民法典 201).
    Days(i64),
    /// Months, to the corresponding day or the last of a month that has none (民法典 202).
    Months(i32),
}

impl Window {
    /// The first day that still lies within.
    pub fn from(self, day: Day) -> Option<Day> {
        match self {
            Self::Days(n) => day.plus_days(n.checked_neg()?),
            Self::Months(n) => day.plus_months(n.checked_neg()?),
        }
    }
}

/// An earlier record, and what speaks for counting it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Earlier<'a> {
    /// The record.
    pub record: &'a Record,
    /// Its day.
    pub on: Day,
    /// How many days before the act; 0 on the same day.
    pub days_before: i64,
}

/// The records of a party and an act within the window up to the day of the
/// act, latest first. An inspection handled nothing and is left out; so is the record `except`.
pub fn earlier<'a>(records: &'a [Record], party: &str, violation: &str, day: Day, window: Window, except: &str) -> Vec<Earlier<'a>> {
    let party = folded(party);
    let Some(first) = window.from(day).filter(|_| !party.is_empty() && !violation.is_empty()) else { return Vec::new() };
    let same = |r: &&Record| r.kind != Kind::Inspection && r.violation == violation && r.id != except && folded(&r.party) == party;
    let within = |r: &'a Record| {
        let on: Day = r.on.parse().ok()?;
        (first <= on && on <= day).then(|| Earlier { record: r, on, days_before: day.days_since(on) })
    };
    let mut found: Vec<Earlier<'a>> = records.iter().filter(same).filter_map(within).gather();
    cailiang::order::by_key(&mut found, |e| e.days_before);
    found
}

/// A name as it is compared: without spaces, full-width signs as their narrow ones, small letters.
pub fn folded(name: &str) -> String {
    let narrow = |c: char| match c {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
        c => c,
    };
    let ignored = |c: &char| c.is_whitespace() || matches!(c, '\u{200b}'..='\u{200f}' | '\u{feff}');
    name.chars().filter(|c| !ignored(c)).map(|c| narrow(c).to_ascii_lowercase()).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn record(id: &str, kind: Kind, on: &str, party: &str) -> Record {
        let of = |text: &str| text.to_owned();
        Record { id: of(id), kind, on: of(on), party: of(party), violation: of("litter-spit"), ..Record::default() }
    }

    fn ids(records: &[Record], party: &str, day: &str, window: Window) -> Vec<String> {
        let day = day.parse().unwrap_or(Day::MIN);
        earlier(records, party, "litter-spit", day, window, "").into_iter().map(|e| e.record.id.clone()).collect()
    }

    #[test]
    fn months_end_where_they_end() {
        let records = [
            record("28", Kind::Penalty, "2023-02-28", "张三"),
            record("29", Kind::Penalty, "2024-02-29", "张三"),
            record("27", Kind::Penalty, "2024-02-27", "张三"),
        ];
        // A month before 31 March is the last day of February, leap year or not.
        assert_eq!(ids(&records, "张三", "2024-03-31", Window::Months(1)), ["29"]);
        assert_eq!(ids(&records, "张三", "2023-03-31", Window::Months(1)), ["28"]);
        // A year before a leap day is 28 February.
        assert_eq!(ids(&records, "张三", "2024-02-29", Window::Months(12)), ["29", "27", "28"]);
        assert_eq!(ids(&records, "张三", "2024-03-01", Window::Months(12)), ["29", "27"]);
        assert_eq!(ids(&records, "张三", "2024-03-01", Window::Days(1)), ["29"]);
        assert_eq!(ids(&records, "张三", "2024-03-01", Window::Days(2)), ["29"]);
        assert_eq!(ids(&records, "张三", "2024-03-01", Window::Days(3)), ["29", "27"]);
    }

    #[test]
    fn names_as_people_type_them() {
        let records = [
            record("a", Kind::Order, "2024-05-01", "天津市ＡＢＣ（滨海）有限 公司"),
            record("b", Kind::Order, "2024-05-01", " 天津市abc(滨海)有限公司　"),
            record("c", Kind::Order, "2024-05-01", "天津市abc(滨海)有限公司二分店"),
            record("d", Kind::Inspection, "2024-05-01", "天津市abc(滨海)有限公司"),
            record("e", Kind::Order, "坏", "天津市abc(滨海)有限公司"),
            record("f", Kind::Order, "2024-05-11", "天津市abc(滨海)有限公司"),
        ];
        assert_eq!(ids(&records, "天津市ABC(滨海)有限公司", "2024-05-10", Window::Months(12)), ["a", "b"]);
        assert_eq!(ids(&records, "  ", "2024-05-10", Window::Months(12)), Vec::<String>::new());
        let all = earlier(&records, "天津市ABC(滨海)有限公司", "other", Day::MIN, Window::Days(1), "");
        assert_eq!(all, []);
    }

    proptest! {
        #[test]
        fn every_hit_lies_within(days in 0i64..40_000, back in 0i64..2_000, window in 0i64..1_000) {
            let base = Day::new(1970, 1, 1).unwrap_or(Day::MIN);
            let day = base.plus_days(days + 3_000).unwrap_or(base);
            let on = day.plus_days(-back).unwrap_or(base);
            let records = [record("x", Kind::Penalty, &on.to_string(), "某人")];
            let found = ids(&records, "某人", &day.to_string(), Window::Days(window));
            prop_assert_eq!(found.len() == 1, back <= window);
        }

        #[test]
        fn folding_twice_is_folding_once(name in ".*") {
            prop_assert_eq!(folded(&folded(&name)), folded(&name));
        }
    }
}
