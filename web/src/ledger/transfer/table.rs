//! Records as a table with Chinese headings, and back.

use cailiang::{day::Day, order::Gather};

use super::{
    super::record::{Kind, Record},
    check, csv,
};
use crate::words::ledger::{self as words, import};

/// The columns, by their headings: each text of a record is in one.
const COLUMNS: [&str; 21] = [
    "编号",
    "种类",
    "日期",
    "当事人",
    "当事人类型",
    "违法行为",
    "违法行为代码",
    "主题",
    "地方",
    "结论",
    "理由条款",
    "依据",
    "程序",
    "罚款（元）",
    "案号",
    "备注",
    "事实",
    "回执",
    "清单文件",
    "记下时间",
    "改动时间",
];

/// Without these a table is none of ours.
const NEEDED: [&str; 2] = ["种类", "日期"];

/// Records as a file.
pub fn write(records: &[Record]) -> Vec<u8> {
    let head = COLUMNS.iter().map(|c| (*c).to_owned()).gather();
    csv::write(std::iter::once(head).chain(records.iter().map(row)))
}

fn row(r: &Record) -> Vec<String> {
    let facts = if r.facts.is_empty() { String::new() } else { serde_json::to_string(&r.facts).unwrap_or_default() };
    let texts = [
        &r.id,
        words::kind(r.kind),
        &r.on,
        &r.party,
        &r.party_kind,
        &r.name,
        &r.violation,
        &r.topic,
        &r.place,
        &r.outcome,
        &r.ground,
        &r.basis,
        &r.procedure,
        &r.fine,
        &r.number,
        &r.note,
        &facts,
        &r.receipt,
        &r.lists.join(" "),
        &moment(r.created),
        &moment(r.changed),
    ];
    texts.map(str::to_owned).to_vec()
}

/// The records of a file, checked; those without a name or times of their own get them (`now`, `id`).
///
/// # Errors
/// One sentence about what is wrong with it, with the line.
pub fn read(text: &str, now: u64, id: fn() -> String) -> Result<Vec<Record>, String> {
    let mut rows = csv::read(text).into_iter();
    let head = rows.next().map(|(_, head)| head).unwrap_or_default();
    let head: Vec<&str> = head.iter().map(|h| h.trim()).gather();
    if let Some(missing) = NEEDED.iter().find(|c| !head.contains(*c)) {
        return Err(import::no_column(missing, &COLUMNS.join("、")));
    }
    let known = |h: &&&str| !h.is_empty() && !COLUMNS.contains(*h);
    if let Some(unknown) = head.iter().find(known) {
        return Err(import::unknown_column(unknown, &COLUMNS.join("、")));
    }
    if let Some(twice) = head.iter().enumerate().find(|(n, h)| !h.is_empty() && head.iter().take(*n).any(|o| o == *h)) {
        return Err(import::column_twice(twice.1));
    }
    let (mut records, mut lines) = (Vec::new(), Vec::new());
    for (line, cells) in rows {
        if cells.iter().all(|c| c.trim().is_empty()) {
            continue;
        }
        let here = |why: &str| Err([&import::line(line), why].concat());
        if cells.len() > head.len() {
            return here(import::TOO_MANY_CELLS);
        }
        match record(&head, &cells, now, id) {
            Ok(record) => records.push(record),
            Err(why) => return here(why),
        }
        lines.push(line);
    }
    check::records(records, &|n| import::line(lines.get(n).copied().unwrap_or_default()))
}

fn record(head: &[&str], cells: &[String], now: u64, id: fn() -> String) -> Result<Record, &'static str> {
    let mut r = Record { created: now, changed: now, ..Record::default() };
    for (heading, cell) in head.iter().zip(cells) {
        let text = cell.clone();
        match *heading {
            "编号" => r.id = text,
            "种类" => r.kind = Kind::ALL.into_iter().find(|k| words::kind(*k) == cell.trim()).ok_or(import::BAD_KIND)?,
            "日期" => r.on = day(cell.trim()),
            "当事人" => r.party = text,
            "当事人类型" => r.party_kind = text,
            "违法行为" => r.name = text,
            "违法行为代码" => r.violation = text,
            "主题" => r.topic = text,
            "地方" => r.place = text,
            "结论" => r.outcome = text,
            "理由条款" => r.ground = text,
            "依据" => r.basis = text,
            "程序" => r.procedure = text,
            "罚款（元）" => r.fine = cell.chars().filter(|c| !matches!(c, ',' | '，' | ' ' | '元')).collect(),
            "案号" => r.number = text,
            "备注" => r.note = text,
            "事实" if !cell.is_empty() => r.facts = serde_json::from_str(cell).map_err(|_| import::BAD_FACTS)?,
            "回执" => r.receipt = text,
            "清单文件" => r.lists = cell.split_whitespace().map(str::to_owned).gather(),
            "记下时间" if !cell.is_empty() => r.created = millis(cell).ok_or(import::BAD_TIME)?,
            "改动时间" if !cell.is_empty() => r.changed = millis(cell).ok_or(import::BAD_TIME)?,
            _ => {}
        }
    }
    if r.id.is_empty() {
        r.id = id();
    }
    Ok(r)
}

/// A day as spreadsheets rewrite it: `2024/5/20`, `2024年5月20日`. Anything else stays, to be refused.
fn day(text: &str) -> String {
    let parts: Vec<&str> = text.trim_end_matches('日').split(['-', '/', '.', '年', '月']).gather();
    let read = |parts: &[&str]| match parts {
        [y, m, d] if y.len() == 4 => Day::new(y.parse().ok()?, m.parse().ok()?, d.parse().ok()?),
        _ => None,
    };
    read(&parts).map_or_else(|| text.to_owned(), |day| day.to_string())
}

const DAY: u64 = 86_400_000;

/// A moment as no spreadsheet rewrites it: `2024-05-20T08:00:00.000Z`.
fn moment(millis: u64) -> String {
    let days = i64::try_from(millis / DAY).unwrap_or_default();
    let day = Day::new(1970, 1, 1).and_then(|d| d.plus_days(days)).map(|d| d.to_string()).unwrap_or_default();
    let (rest, thousandths) = (millis % DAY / 1000, millis % 1000);
    format!("{day}T{:02}:{:02}:{:02}.{thousandths:03}Z", rest / 3600, rest / 60 % 60, rest % 60)
}

fn millis(text: &str) -> Option<u64> {
    let (day, clock) = text.trim().strip_suffix('Z')?.split_once('T')?;
    let day: Day = day.parse().ok()?;
    let days = u64::try_from(day.days_since(Day::new(1970, 1, 1)?)).ok()?;
    let (clock, thousandths) = clock.split_once('.')?;
    let parts: Vec<u64> = clock.split(':').filter_map(|p| p.parse().ok()).gather();
    let [h @ 0..24, m @ 0..60, s @ 0..60] = *parts else { return None };
    let thousandths: u64 = thousandths.parse().ok().filter(|n| *n < 1000)?;
    days.checked_mul(DAY)?.checked_add((h * 3600 + m * 60 + s) * 1000 + thousandths)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{super::check::tests::full, *};

    fn text(records: &[Record]) -> String {
        String::from_utf8(write(records)).unwrap_or_default()
    }

    #[test]
    fn comes_back() {
        let empty = Record { id: "b".to_owned(), on: "2024-01-01".to_owned(), created: 1, changed: 2, ..Record::default() };
        let all = vec![full(), empty];
        assert_eq!(read(&text(&all), 7, || "x".to_owned()), Ok(all));
    }

    #[test]
    fn as_excel_saves_it() {
        let read =
            read("种类\t日期\t罚款（元）\t当事人\r\n处罚\t2024/5/2\t1,000元\t张三\r\n\t\t\t\r\n", 7, || "x".to_owned()).unwrap_or_default();
        let [r] = &read[..] else { panic!("{read:?}") };
        assert_eq!((r.kind, r.on.as_str(), r.fine.as_str(), r.created), (Kind::Penalty, "2024-05-02", "1000", 7));
    }

    #[test]
    fn wrong_tables_say_where() {
        let why = |text: &str| read(text, 7, || "x".to_owned()).err().unwrap_or_default();
        assert!(why("姓名,电话\r\n张三,1\r\n").contains("种类"));
        assert!(why("种类,日期,电话\r\n检查,2024-01-01,1\r\n").contains("电话"));
        assert!(why("种类,日期,日期\r\n检查,2024-01-01,1\r\n").contains("日期"));
        assert!(why("种类,日期\r\n检查,2024-01-01\r\n巡逻,2024-01-01\r\n").contains("第 3 行"));
        assert!(why("种类,日期\r\n检查,2024-02-30\r\n").contains("第 2 行"));
        assert!(why("种类,日期\r\n检查,2024-02-01,x\r\n").contains("第 2 行"));
        assert!(why("种类,日期\r\n").contains(import::EMPTY));
        assert!(why("").contains("种类"));
    }

    proptest! {
        #[test]
        fn texts_come_back(party in ".{0,40}", note in "[=+@\t\r\n\"',a中-]{0,40}", created in 1u64..4_000_000_000_000) {
            let record = Record { party, note, created, ..full() };
            prop_assert_eq!(read(&text(std::slice::from_ref(&record)), 7, || "x".to_owned()), Ok(vec![record]));
        }
    }
}
