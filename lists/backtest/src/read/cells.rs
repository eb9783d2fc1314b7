//! What people and spreadsheets write into cells, as a case file writes it.

use cailiang::{
    Lists, Raw,
    day::Day,
    facts::{FactKind, FactSpec},
};
use rust_decimal::Decimal;

use crate::words;

/// A cell under a key, as a case file writes it; what is not understood stays as it is, to be refused with its reason.
pub fn raw(lists: &Lists, key: &str, cell: &str) -> Raw {
    let text = || Raw::Text(cell.to_owned());
    match key {
        "violation" => violation(lists, cell),
        "place" => match lists.places().find(|p| p.id != cell && p.name == cell) {
            Some(place) => Raw::Text(place.id.clone()),
            None => text(),
        },
        crate::past::FINE => number(cell).map_or_else(text, Raw::Number),
        _ => lists.fact(key).map_or_else(text, |spec| fact(spec, cell)),
    }
}

/// An act by its id or its name; several with a comma between.
fn violation(lists: &Lists, cell: &str) -> Raw {
    let id = |text: &str| {
        let named = || lists.violations().find(|v| v.name == text);
        match lists.violation(text).or_else(named) {
            Some(act) => act.id.clone(),
            None => text.to_owned(),
        }
    };
    if lists.violations().any(|v| v.name == cell) {
        return Raw::Text(id(cell));
    }
    Raw::List(cell.split([',', '，', '、', ';', '；']).map(|part| id(part.trim())).collect())
}

fn fact(spec: &FactSpec, cell: &str) -> Raw {
    let text = || Raw::Text(cell.to_owned());
    if words::UNKNOWN.contains(&cell) {
        return Raw::Text("unknown".to_owned());
    }
    let choice = spec.values.iter().find(|c| c.label == cell && c.id != cell);
    if let Some(choice) = choice {
        return Raw::Text(choice.id.clone());
    }
    match spec.kind {
        FactKind::YesNo if words::YES.contains(&cell) => Raw::Flag(true),
        FactKind::YesNo if words::NO.contains(&cell) => Raw::Flag(false),
        FactKind::Number | FactKind::Count | FactKind::Money => {
            number(cell.trim_end_matches(spec.unit.as_str())).map_or_else(text, Raw::Number)
        }
        FactKind::Day | FactKind::Moment => Raw::Text(day(cell)),
        FactKind::List => Raw::List(cell.split(['、', ';', '；']).map(|part| part.trim().to_owned()).collect()),
        _ => text(),
    }
}

/// A number with the signs that spreadsheets and people put around it: `1,000元`, `￥200`.
fn number(cell: &str) -> Option<Decimal> {
    let bare: String = cell.chars().filter(|c| !matches!(c, ',' | '，' | ' ' | '元' | '￥' | '¥')).collect();
    Decimal::from_str_exact(&bare).ok()
}

/// A day as spreadsheets rewrite it: `2024/5/20`, `2024年5月20日`. Anything else stays.
fn day(text: &str) -> String {
    let parts: Vec<&str> = text.trim_end_matches('日').split(['-', '/', '.', '年', '月']).collect();
    let read = |parts: &[&str]| match parts {
        [y, m, d] if y.len() == 4 => Day::new(y.parse().ok()?, m.parse().ok()?, d.parse().ok()?),
        _ => None,
    };
    read(&parts).map_or_else(|| text.to_owned(), |day| day.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_as_people_write_them() {
        assert_eq!(number("1,000.50 元"), Some("1000.50".parse().expect("a number")));
        assert_eq!(number("一百元"), None);
        assert_eq!(["2024/5/2", "2024年5月2日", "2024-05-02", "5月2日"].map(day), ["2024-05-02", "2024-05-02", "2024-05-02", "5月2日"]);
    }
}
