//! Whether a record from outside may come in. Nobody vouches for what a file says.

use cailiang::{day::Day, order::Gather};
use rust_decimal::Decimal;

use super::super::{record::Record, store};
use crate::words::ledger::import as words;

/// The largest file that is read, bytes: ten thousand records with all their facts stay far below.
pub const MOST_BYTES: usize = 32 << 20;
/// The most records that are read.
pub const MOST_RECORDS: usize = 50_000;
/// The longest text of a record, bytes.
const MOST_TEXT: usize = 20_000;
/// The most facts, or lists, of a record.
const MOST_FACTS: usize = 1_000;
/// Milliseconds of the year 2200: no clock shows more.
const LATEST: u64 = 7_258_118_400_000;

/// What is wrong with one record, in one sentence's end.
type Wrong = &'static str;

/// Where a record stands in its file: `第 3 行`.
pub type Place<'a> = &'a dyn Fn(usize) -> String;

/// All records, or a sentence about the first that may not come in.
pub fn records(records: Vec<Record>, place: Place<'_>) -> Result<Vec<Record>, String> {
    if records.is_empty() {
        return Err(words::EMPTY.to_owned());
    }
    if records.len() > MOST_RECORDS {
        return Err(words::too_many(MOST_RECORDS));
    }
    for (n, record) in records.iter().enumerate() {
        if let Err(why) = record_itself(record) {
            return Err([&place(n), why].concat());
        }
    }
    let mut ids: Vec<(&str, usize)> = records.iter().enumerate().map(|(n, r)| (r.id.as_str(), n)).gather();
    ids.sort_unstable();
    for pair in ids.windows(2) {
        if let [(a, _), (b, n)] = pair
            && a == b
        {
            return Err([&place(*n), words::TWICE].concat());
        }
    }
    Ok(records)
}

fn record_itself(r: &Record) -> Result<(), Wrong> {
    let name = |id: &str| (1..=64).contains(&id.len()) && id.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    let code = |id: &str| id.len() <= 200 && id.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_/#.".contains(&b));
    let ensure = |right: bool, why: Wrong| if right { Ok(()) } else { Err(why) };
    ensure(name(&r.id), words::BAD_ID)?;
    ensure(r.on.parse::<Day>().is_ok(), words::BAD_DAY)?;
    ensure(r.fine.is_empty() || amount(&r.fine), words::BAD_FINE)?;
    ensure([&r.party_kind, &r.violation, &r.place, &r.outcome, &r.procedure].into_iter().all(|c| code(c)), words::BAD_CODE)?;
    ensure((1..=LATEST).contains(&r.changed) && (1..=LATEST).contains(&r.created), words::BAD_TIME)?;
    ensure(r.facts.len() <= MOST_FACTS && r.lists.len() <= MOST_FACTS, words::TOO_LONG)?;
    ensure(r.facts.iter().all(|(fact, _)| code(fact) && !fact.is_empty()), words::BAD_CODE)?;
    ensure(r.lists.iter().all(|l| store::may_name(l)), words::BAD_LIST)?;
    let texts = [&r.party, &r.name, &r.topic, &r.ground, &r.basis, &r.number, &r.note, &r.receipt];
    let facts = r.facts.iter().map(|(_, text)| text);
    ensure(texts.into_iter().chain(facts).all(|t| t.len() <= MOST_TEXT), words::TOO_LONG)
}

/// Whether a text is a plain amount of at most two decimals, not below zero.
pub fn amount(text: &str) -> bool {
    let plain = text.len() <= 20 && text.bytes().all(|b| b.is_ascii_digit() || b == b'.') && text.starts_with(|c: char| c.is_ascii_digit());
    plain && Decimal::from_str_exact(text).is_ok_and(|n| n.scale() <= 2)
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// A record with everything in it.
    pub fn full() -> Record {
        let of = |text: &str| text.to_owned();
        Record {
            id: of("a1b2c3"),
            kind: super::super::super::record::Kind::Penalty,
            on: of("2024-02-29"),
            party: of("=张三，“某”\n公司"),
            party_kind: of("legal_person"),
            violation: of("litter-spit"),
            name: of("随地吐痰"),
            topic: of("市容"),
            place: of("tianjin/binhai"),
            outcome: of("ordinary"),
            ground: of("apl#33.1s1"),
            basis: of("《行政处罚法》第三十三条第一款"),
            procedure: of("summary"),
            fine: of("50.50"),
            number: of("津滨〔2024〕1号"),
            note: of("<script>alert(1)</script>"),
            facts: vec![(of("act_start"), of("2024-02-28")), (of("area_m2"), of("半亩=?"))],
            receipt: of("-x"),
            lists: vec![of("lists.1a2b3c4d5e6f.bin"), of("places/tianjin.1a2b3c4d5e6f.bin")],
            created: 1_709_164_800_001,
            changed: 1_709_164_800_999,
        }
    }

    fn why(change: impl FnOnce(&mut Record)) -> String {
        let mut record = full();
        change(&mut record);
        records(vec![record], &|n| format!("第{n}条")).err().unwrap_or_default()
    }

    #[test]
    fn what_may_not_come_in() {
        assert_eq!(why(|_| {}), "");
        assert_eq!(why(|r| r.fine.clear()), "");
        for fine in ["-1", "1e5", "1.234", ".5", "abc", "１", "1 000", "99999999999999999999999"] {
            assert!(why(|r| r.fine = fine.to_owned()).contains(words::BAD_FINE), "{fine}");
        }
        for day in ["2023-02-29", "2024-2-9", "", "今天", "2024-02-29T10:00"] {
            assert!(why(|r| r.on = day.to_owned()).contains(words::BAD_DAY), "{day}");
        }
        for id in ["", "a b", "<b>", "__proto__", &"a".repeat(65)] {
            assert!(why(|r| r.id = id.to_owned()).contains(words::BAD_ID), "{id}");
        }
        assert!(why(|r| r.lists = vec!["https://example.com".to_owned()]).contains(words::BAD_LIST));
        assert!(why(|r| r.note = "长".repeat(MOST_TEXT)).contains(words::TOO_LONG));
        assert!(why(|r| r.violation = "<img>".to_owned()).contains(words::BAD_CODE));
        assert!(why(|r| r.changed = 0).contains(words::BAD_TIME));
        assert!(why(|r| r.changed = u64::MAX).contains(words::BAD_TIME));
        let twice = records(vec![full(), full()], &|n| format!("第{n}条"));
        assert_eq!(twice, Err(["第1条", words::TWICE].concat()));
        assert_eq!(records(Vec::new(), &|_| String::new()), Err(words::EMPTY.to_owned()));
    }
}
