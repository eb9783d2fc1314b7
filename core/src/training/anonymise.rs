//! From a real case to training material: what could name a person is taken out, and
//! shown, so that whoever did it can confirm.

use serde::Serialize;

use super::{
    Given,
    scrub::{self, Swap},
    words,
};
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
    /// What was swapped in the texts.
    pub swaps: Vec<Swap>,
    /// What in the texts still looks like a name: the writer must look.
    pub suspicious: Vec<String>,
}

impl Anonymous {
    /// A text of the writer without what names a person.
    pub fn clean(&self, text: &str) -> String {
        scrub::clean(text, &self.swaps)
    }
}

/// Something that was taken out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Removed {
    /// The fact; empty for something in a text.
    pub fact: String,
    /// What it is called.
    pub label: String,
    /// What it was.
    pub was: String,
    /// What stands for it now.
    pub now: String,
}

/// Takes out of a case what could name a person: a date of birth gives way to the
/// age band it means, free text is left out. In the texts numbers, names, dates of birth and addresses give way.
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
    out.swaps = scrub::swaps(texts);
    let swapped =
        out.swaps.iter().map(|s| Removed { fact: String::new(), label: s.what.to_owned(), was: s.was.clone(), now: s.now.clone() });
    out.removed.extend(swapped);
    out.suspicious = texts.iter().flat_map(|text| suspicious(&scrub::clean(text, &out.swaps))).collect();
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

/// What still looks like the name of a person once all that is surely one was swapped.
fn suspicious(text: &str) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for mark in words::BEFORE_NAMES {
        for (at, _) in text.match_indices(mark) {
            let rest = text.get(at + mark.len()..).unwrap_or_default();
            let Some(rest) = rest.strip_prefix(['：', ':']) else { continue };
            let name: String = rest.chars().take_while(|c| !c.is_ascii() && !"，。、；：（）的是为".contains(*c)).take(4).collect();
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
    fn rare_names_are_noticed() {
        assert_eq!(suspicious("当事人：佟阿乙，法定代表人老李说").len(), 1);
        assert!(suspicious("2024年5月6日，老沈扔了3张沙发，罚200元").is_empty());
    }
}
