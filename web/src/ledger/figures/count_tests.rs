use proptest::prelude::*;

use super::*;

fn day(text: &str) -> Day {
    text.parse().unwrap_or(Day::MIN)
}

fn period(from: &str, to: &str) -> Period {
    Period { from: day(from), to: day(to) }
}

fn record(kind: Kind, on: &str) -> Record {
    Record { kind, on: on.to_owned(), ..Record::default() }
}

fn penalty(on: &str, procedure: &str, outcome: &str, fine: &str) -> Record {
    Record { procedure: procedure.to_owned(), outcome: outcome.to_owned(), fine: fine.to_owned(), ..record(Kind::Penalty, on) }
}

fn no_penalty(on: &str, ground: &str, basis: &str) -> Record {
    Record { ground: ground.to_owned(), basis: basis.to_owned(), ..record(Kind::NoPenalty, on) }
}

/// Every line: label, now, before, change.
fn told(rows: &[Row]) -> Vec<String> {
    let text = |n: Option<Decimal>| n.map_or("?".to_owned(), |n| n.to_string());
    let line = |r: &Row| {
        let change = match r.change() {
            Change::None => "—".to_owned(),
            Change::Same => "=".to_owned(),
            Change::More(by) => format!("+{by}"),
            Change::Less(by) => format!("-{by}"),
        };
        [r.label.clone(), text(r.now), text(r.before), change].join(" ")
    };
    rows.iter().map(line).collect()
}

#[test]
fn a_year_by_hand() {
    let records = [
        penalty("2025-01-01", "summary", "ordinary", "50"),
        penalty("2025-12-31", "ordinary", "lighter", "1000.50"),
        penalty("2025-06-01", "", "review", "很多"),
        penalty("2024-06-01", "ordinary", "mitigated", "700"),
        penalty("2023-12-31", "ordinary", "heavier", "9999"),
        penalty("2026-01-01", "ordinary", "heavier", "9999"),
        no_penalty("2025-03-01", "apl#33.1s1", "甲；乙"),
        no_penalty("2025-03-02", "apl#33.1s1", ""),
        no_penalty("2025-03-03", "x#1", "《某条例》第一条"),
        no_penalty("2024-03-03", "", ""),
        Record { fine: "5".to_owned(), ..record(Kind::Inspection, "2025-05-05") },
        record(Kind::Inspection, "昨天"),
    ];
    let items = [Item::Cases, Item::Kind(Kind::Inspection), Item::Procedure, Item::Outcome, Item::Ground, Item::Fines];
    let figures = count(&records, period("2025-01-01", "2025-12-31"), &items);
    let wanted = [
        "案件总数 6 2 +200.0",
        "检查 1 0 —",
        "处罚（按程序） 3 1 +200.0",
        "简易程序 1 0 —",
        "普通程序 1 1 =",
        "未填 1 0 —",
        "处罚（按裁量结论） 3 1 +200.0",
        "从轻处罚 1 0 —",
        "减轻处罚 0 1 -100.0",
        "一般处罚 1 0 —",
        "从重处罚 0 0 —",
        "送法制审核 1 0 —",
        "不予处罚（按理由） 3 1 +200.0",
        "轻微不罚 2 0 —",
        "首违不罚 0 0 —",
        "没有主观过错 0 0 —",
        "不满十四周岁 0 0 —",
        "不能辨认或者控制自己行为 0 0 —",
        "《某条例》第一条 1 0 —",
        "未填依据 0 1 -100.0",
        "罚款总额（元） 1050.5 700 +50.1",
    ];
    assert_eq!(told(&figures.rows), wanted);
    assert_eq!(figures.missing, Missing { undated: 1, unreadable: 1, blank: 0, stray: 1 });
}

#[test]
fn february_and_a_third() {
    let on = ["2024-02-29", "2024-02-01", "2024-02-02", "2025-02-28"];
    let records: Vec<Record> = on.iter().map(|on| record(Kind::Talk, on)).collect();
    let figures = count(&records, period("2025-02-01", "2025-02-28"), &[Item::Kind(Kind::Talk), Item::Month]);
    assert_eq!(told(&figures.rows), ["约谈 1 3 -66.7", "全部记录（按月） 1 3 -66.7", "2025年2月 1 3 -66.7"]);
}

#[test]
fn no_day_no_figures() {
    let records = [penalty("2025-01-01", "summary", "ordinary", "50")];
    let every = Item::ALL.map(|(i, _)| i);
    let figures = count(&records, period("2025-01-02", "2025-01-01"), &every);
    assert!(figures.rows.iter().all(|r| r.now == Some(Decimal::ZERO)));
    assert_eq!(count(&records, period("2025-01-01", "2025-01-01"), &[]).rows, []);
}

#[test]
fn a_sum_beyond_reckoning_is_no_number() {
    let row = |now, before| Row { item: Item::Fines, label: String::new(), part: false, now, before };
    assert_eq!(row(None, Some(Decimal::ONE)).change(), Change::None);
    assert_eq!(row(Some(Decimal::MAX), Some(Decimal::ONE)).change(), Change::None);
    // 0.05 % is half a tenth.
    assert_eq!(row(Some(2001.into()), Some(2000.into())).change(), Change::More(Decimal::new(1, 1)));
}

#[test]
fn many_parts_are_told_together() {
    let topic = |n: usize| Record { topic: format!("类{n:03}"), ..record(Kind::Talk, "2025-01-01") };
    let records: Vec<Record> = (0..100).map(topic).collect();
    let rows = count(&records, period("2025-01-01", "2025-01-01"), &[Item::Topic]).rows;
    assert_eq!(told(&rows).last().map(String::as_str), Some("其余 40 种 40 0 —"));
}

fn any_record() -> impl Strategy<Value = Record> {
    let words = |of: &'static [&'static str]| prop::sample::select(of);
    let days = words(&["2023-02-28", "2024-02-28", "2024-02-29", "2024-12-31", "2025-01-01", "2025-02-28", "2025-07-09", "？"]);
    let fines = words(&["", "0", "12.34", "1e5", "-1", "99999999999999999999", "50"]);
    let grounds = words(&["", "apl#30", "apl#33.1s2", "x"]);
    let kinds = prop::sample::select(&Kind::ALL[..]);
    (kinds, days, fines, grounds, words(&["", "summary", "ordinary", "?"]), words(&["", "lighter", "review"]), words(&["", "市容"]))
        .prop_map(|(kind, on, fine, ground, procedure, outcome, topic)| Record {
            ground: ground.to_owned(),
            topic: topic.to_owned(),
            party_kind: procedure.to_owned(),
            ..Record { kind, ..penalty(on, procedure, outcome, fine) }
        })
}

proptest! {
    #[test]
    fn parts_are_the_whole(records in prop::collection::vec(any_record(), 0..60), from in 0i64..1200, long in 0i64..1200) {
        let begin = day("2023-01-01").plus_days(from).unwrap_or(Day::MIN);
        let period = Period { from: begin, to: begin.plus_days(long).unwrap_or(begin) };
        let rows = count(&records, period, &Item::ALL.map(|(i, _)| i)).rows;
        for whole in rows.iter().filter(|r| !r.part) {
            let parts: Vec<&Row> = rows.iter().filter(|r| r.part && r.item == whole.item).collect();
            if !parts.is_empty() {
                prop_assert_eq!(parts.iter().filter_map(|r| r.now).sum::<Decimal>(), whole.now.unwrap_or_default());
                prop_assert_eq!(parts.iter().filter_map(|r| r.before).sum::<Decimal>(), whole.before.unwrap_or_default());
            }
        }
        let kinds = rows.iter().filter(|r| matches!(r.item, Item::Kind(_))).filter_map(|r| r.now).sum::<Decimal>();
        prop_assert_eq!(Some(kinds), rows.iter().find(|r| r.item == Item::All).and_then(|r| r.now));
    }

    #[test]
    fn order_is_nothing(records in prop::collection::vec(any_record(), 0..40)) {
        let every = Item::ALL.map(|(i, _)| i);
        let period = period("2024-02-01", "2025-02-28");
        let mut turned = records.clone();
        turned.reverse();
        prop_assert_eq!(count(&records, period, &every), count(&turned, period, &every));
    }
}
