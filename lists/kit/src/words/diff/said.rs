//! The sentences that tell a change.

use cailiang::{amount::Bound, lists::Document, phrase};

use super::parts;
use crate::diff::{Column, Entry, Fate};

pub const HOLDS: &str = "成立";
pub const FAILS: &str = "不成立";
pub const LOWER: &str = "下限";
pub const UPPER: &str = "上限";
const ARROW: &str = " → ";

/// The subject with what is told of it.
pub fn sentence(subject: &str, told: &str) -> String {
    format!("{subject}：{told}")
}

/// A part that says something else. `name` is the entry within the subject; may be empty.
pub fn said(name: &str, column: &Column<'_, '_>) -> String {
    let class = column.class.then_some(column.name.as_str());
    let whose = match (name.is_empty(), class) {
        (true, None) => column.name.clone(),
        (true, Some(class)) => class.to_owned(),
        (false, Some(class)) => format!("{name}（{class}）"),
        (false, None) => format!("{name}的{}", column.name),
    };
    if let Some((end, moved)) = end(column) {
        return format!("{whose}{end} {moved}");
    }
    if let Some([come, gone]) = column.exchanged() {
        return format!("{whose}：{}", exchanged(&come, &gone));
    }
    let gap = if class.is_some() { " " } else { "：" };
    match column.texts() {
        (Some(before), Some(after)) => format!("{whose}{gap}{before}{ARROW}{after}"),
        (None, Some(after)) => format!("{whose}：原来没有写，现在是“{after}”"),
        (Some(before), None) => format!("{whose}：原来是“{before}”，现在没有写"),
        (None, None) => whose,
    }
}

/// Of several, what is new and what is gone.
pub fn exchanged(come: &[&str], gone: &[&str]) -> String {
    match (gone, come) {
        ([], []) => "先后次序不同".to_owned(),
        ([], come) => format!("增加“{}”", come.join("”“")),
        (gone, []) => format!("不再有“{}”", gone.join("”“")),
        (gone, come) => format!("“{}” → “{}”", gone.join("”“"), come.join("”“")),
    }
}

/// Where only one end of a range moved: that end, and how.
fn end(column: &Column<'_, '_>) -> Option<(&'static str, String)> {
    let ([a, b], unit) = column.ranges()?;
    let number = |bound: Bound| phrase::number(bound.value, unit);
    let moved = |x: Option<Bound>, y: Option<Bound>| {
        let (x, y) = (x?, y?);
        (x.open == y.open && x.value != y.value).then(|| format!("{}{ARROW}{}", number(x), number(y)))
    };
    if a.min == b.min {
        return Some((UPPER, moved(a.max, b.max)?));
    }
    if a.max == b.max { Some((LOWER, moved(a.min, b.min)?)) } else { None }
}

/// The whole is new or gone.
pub fn whole(added: bool, name: &str, all: &str) -> String {
    let verb = if added { "增加" } else { "删去" };
    match (name.is_empty(), all.is_empty()) {
        (true, true) => format!("{verb}这一条"),
        (true, false) => format!("{verb}。{all}"),
        (false, true) => format!("{verb}{name}"),
        (false, false) => format!("{verb}{name}：{all}"),
    }
}

/// What an entry says, in one line.
pub fn summary(entry: &Entry<'_>) -> String {
    let class = |name: &str| [parts::INDIVIDUAL, parts::ORGANISATION, parts::RESPONSIBLE].contains(&name);
    let same = |name: &str| entry.facets.iter().find(|f| f.name == name).map(|f| f.key.as_str()).filter(|k| !k.is_empty());
    let everyone = same(parts::INDIVIDUAL).is_some() && same(parts::INDIVIDUAL) == same(parts::ORGANISATION);
    let shown = entry.facets.iter().filter(|f| f.counts && !f.text.is_empty());
    let shown = shown.filter(|f| !(everyone && f.name == parts::ORGANISATION));
    let mut out: Vec<String> = shown
        .map(|f| match f.name {
            name if everyone && name == parts::INDIVIDUAL => f.text.clone(),
            name if class(name) => format!("{name}{}", f.text),
            name if f.text == parts::YES => name.to_owned(),
            name => format!("{name}：{}", f.text),
        })
        .collect();
    // The order of the tiers shows by itself where all of them are told.
    out.retain(|part| !part.starts_with(parts::TIERS) && !part.starts_with(parts::STAGES));
    let inner = entry.inner.iter().map(|e| {
        let all = summary(e);
        if all.is_empty() { e.name.clone() } else { format!("{}〔{all}〕", e.name) }
    });
    out.extend(inner);
    out.join("；")
}

pub fn renamed(before: &str, after: &str) -> String {
    format!("{before}改名为{after}")
}

pub fn same_range(told: &str) -> String {
    format!("{told}（写法变了，范围没有变）")
}

pub fn same_rows(told: &str) -> String {
    format!("{told}（写法变了，落档没有变）")
}

/// The names of the rows that count.
pub fn rows(names: &[String]) -> String {
    if names.is_empty() { "没有一档".to_owned() } else { names.join("、") }
}

/// 面积超过4平方米，5平方米以下 or 违法地点：学校或者医院.
pub fn side(label: &str, number: bool, values: &[String]) -> String {
    let values = values.join("，或者");
    if number { format!("{label}{values}") } else { format!("{label}：{values}") }
}

pub fn patch(sides: &[String]) -> String {
    if sides.is_empty() { "任何情形".to_owned() } else { sides.join("并且") }
}

pub fn region(patches: &[String], from: &str, to: &str) -> String {
    const SHOWN: usize = 4;
    let shown = patches.iter().take(SHOWN).map(String::as_str).collect::<Vec<_>>().join("；或者");
    let more = if patches.len() > SHOWN { format!("；等{}种情形", patches.len()) } else { String::new() };
    format!("{shown}{more}的，{from}{ARROW}{to}")
}

pub fn falls(name: &str, regions: &[&str]) -> String {
    format!("{name}{}变化：{}", parts::FALLS, regions.join("。"))
}

pub fn too_many(name: &str) -> String {
    format!("{name}{}：表里的事实太多，没有逐一比较哪些情形换了档", parts::FALLS)
}

pub fn document(fate: &Fate, d: &Document, place: Option<&str>, against: Option<&str>) -> String {
    let where_ = place.map(|p| format!("（{p}）")).unwrap_or_default();
    let title = format!("《{}》{where_}", d.title);
    let on = d.effective;
    match (fate, against) {
        (Fate::Added, _) => format!("{title}：新增，{on} 施行"),
        (Fate::Removed, _) => format!("{title}：删去，{on} 施行的"),
        (Fate::NewVersion, Some(earlier)) => format!("{title}：新增 {on} 施行的一版，与 {earlier} 的一版相比"),
        (Fate::NewVersion, None) => format!("{title}：新增 {on} 施行的一版"),
        (Fate::RemovedVersion, Some(left)) => format!("{title}：删去 {on} 施行的一版，与留下的 {left} 的一版相比"),
        (Fate::RemovedVersion, None) => format!("{title}：删去 {on} 施行的一版"),
        (Fate::Changed, _) => format!("{title}{on} 施行的一版"),
    }
}
