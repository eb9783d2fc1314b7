//! From a real case to training material: what could name a person is taken out, and
//! shown, so that whoever did it can confirm.

use serde::Serialize;

use super::{Given, words};
use crate::{
    case::{Case, Raw},
    derive,
    facts::{FactKind, Value, id},
    lists::Lists,
};

/// Facts without what could name a person.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Anonymous {
    /// The facts that are left.
    pub given: Given,
    /// What was taken out.
    pub removed: Vec<Removed>,
    /// What in the texts looks like a name or a number of a person: the writer must look.
    pub suspicious: Vec<String>,
}

/// Something that was taken out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Removed {
    /// The fact.
    pub fact: String,
    /// What it is called.
    pub label: String,
    /// What it was.
    pub was: String,
    /// What stands for it now.
    pub now: String,
}

/// Takes out of a case what could name a person: a date of birth gives way to the
/// age band it means, free text is left out. What the texts say is only looked at.
pub fn anonymise(lists: &Lists, given: &Given, texts: &[&str]) -> Anonymous {
    let mut out = Anonymous::default();
    for (key, raw) in given {
        let spec = lists.fact(key);
        let personal = spec.is_some_and(|s| s.id == id::BIRTH_DATE || matches!(s.kind, FactKind::Text | FactKind::List));
        if let (Some(spec), true) = (spec, personal) {
            let band = if spec.id == id::BIRTH_DATE { band(lists, given) } else { None };
            let now = band.as_ref().map_or_else(|| words::LEFT_OUT.to_owned(), |(_, label)| words::only_band(label));
            out.removed.push(Removed { fact: key.clone(), label: spec.label.clone(), was: shown(raw), now });
            let known = |fact: &str| given.iter().any(|(k, _)| k == fact);
            if let Some((value, _)) = band.filter(|_| !known(id::AGE_BAND)) {
                out.given.push((id::AGE_BAND.to_owned(), Raw::Text(value)));
            }
        } else {
            out.given.push((key.clone(), raw.clone()));
        }
    }
    out.suspicious = texts.iter().flat_map(|text| suspicious(text)).collect();
    out
}

/// The age band a date of birth means on the day of the act, by id and in words.
fn band(lists: &Lists, given: &Given) -> Option<(String, String)> {
    let case = Case::read(lists, given.iter().cloned()).ok()?;
    let Value::Choice(band) = derive::derived(lists, id::AGE_BAND, &|fact| case.get(fact).cloned())? else { return None };
    let label = lists.fact(id::AGE_BAND)?.label_of(&Value::Choice(band.clone()));
    Some((band, label))
}

fn shown(raw: &Raw) -> String {
    match raw {
        Raw::Flag(yes) => yes.to_string(),
        Raw::Number(n) => n.to_string(),
        Raw::Text(text) => text.clone(),
        Raw::List(items) => items.join("、"),
    }
}

/// What looks like a number or a name of a person.
fn suspicious(text: &str) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    let plain = |c: char| c.is_ascii_alphanumeric();
    for part in text.split(|c: char| !plain(c)) {
        let digits = part.chars().filter(char::is_ascii_digit).count();
        let what = match (part.len(), digits) {
            (18, 17..) | (15, 15) => words::ID_NUMBER,
            (11, 11) => words::TELEPHONE,
            (6 | 7, 3..) if part.starts_with(|c: char| c.is_ascii_uppercase()) => words::PLATE,
            _ => continue,
        };
        out.push(words::suspicious(what, part));
    }
    for mark in words::BEFORE_NAMES {
        for (at, _) in text.match_indices(mark) {
            let name: String = text
                .get(at + mark.len()..)
                .unwrap_or_default()
                .chars()
                .take_while(|c| !c.is_ascii() && !"，。、；：（）的是为".contains(*c))
                .take(4)
                .collect();
            // 老王、某甲 are no names.
            let made_up = name.starts_with(['老', '小', '某', '甲', '乙', '丙']) || name.contains('某');
            let found = words::suspicious(words::NAME, &name);
            if name.chars().count() > 1 && !made_up && !out.contains(&found) {
                out.push(found);
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_names_are_noticed() {
        let found = suspicious("当事人：王建国，身份证11010119900307663X，电话13800138000，车牌津A12B45。法定代表人老李说");
        assert_eq!(found.len(), 4, "{found:?}");
        assert!(suspicious("2024年5月6日，老沈扔了3张沙发，罚200元").is_empty());
    }
}
