//! A guide: who is in charge of what no act is for.

use cailiang::{Lists, lists::Guide};

use crate::words;

/// The guide in lines.
pub(super) fn guide(lists: &Lists, guide: &Guide) -> String {
    let law = guide.law.iter().filter_map(|r| {
        let document = lists.documents().iter().rev().find(|d| d.id == r.document)?;
        Some(words::cited(document.name(), &r.at.chinese()))
    });
    let see = guide.see.iter().filter_map(|id| lists.violation(id)).map(|v| words::named(&v.id, &v.name));
    let lines = [
        (words::IN_CHARGE, guide.organ.clone()),
        (words::BY_LAW, law.collect::<Vec<_>>().join("、")),
        (words::NOTE, guide.note.clone()),
        (words::SEE, see.collect::<Vec<_>>().join("；")),
    ];
    let mut out = words::named(&guide.id, &guide.name);
    for (heading, text) in lines.into_iter().filter(|(_, text)| !text.is_empty()) {
        out.push_str(&format!("\n  {heading}：{text}"));
    }
    out
}
