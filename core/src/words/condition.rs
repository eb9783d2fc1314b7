//! Conditions in plain Chinese: 面积5平方米以下、违法次数2次.

use crate::{
    condition::{Condition, Expect, Test},
    facts::Value,
    lists::Lists,
    order::Gather,
    phrase,
};

/// An empty list.
pub(crate) const NOTHING: &str = "没有";

/// A condition in words; empty where nothing must hold.
pub fn condition(lists: &Lists, condition: &Condition) -> String {
    let group = |tests: &Vec<Test>| group(lists, tests);
    let mut parts: Vec<String> = condition.all.iter().map(|t| test(lists, t)).gather();
    match condition.any.as_slice() {
        [] => {}
        [one] => parts.push(group(one)),
        several => parts.push(either(several.iter().map(group).gather(), parts.is_empty() && condition.not.is_empty())),
    }
    parts.retain(|p| !p.is_empty());
    let mut out = parts.join("、");
    if !condition.not.is_empty() {
        let except: Vec<String> = condition.not.iter().map(group).gather();
        let except = format!("{}的除外", except.join("，或者"));
        out = if out.is_empty() { except } else { format!("{out}，但{except}") };
    }
    out
}

fn either(groups: Vec<String>, alone: bool) -> String {
    let text = groups.join("，或者");
    if alone { text } else { format!("（{text}）") }
}

fn group(lists: &Lists, tests: &[Test]) -> String {
    tests.iter().map(|t| test(lists, t)).gather().join("并且")
}

/// One test in words: 面积5平方米以下; 及时改正：发现前改正、当场改正.
pub fn test(lists: &Lists, test: &Test) -> String {
    let label = lists.fact(&test.fact).map_or(test.fact.as_str(), |f| f.label.as_str());
    let wanted = expected(lists, test);
    match &test.is {
        Expect::Within(_) => format!("{label}{wanted}"),
        Expect::Flag(_) | Expect::OneOf(_) => format!("{label}：{wanted}"),
    }
}

/// What a test wants of its fact: 5平方米以下; 是; 发现前改正或者当场改正.
pub fn expected(lists: &Lists, test: &Test) -> String {
    let spec = lists.fact(&test.fact);
    match &test.is {
        Expect::Flag(yes) if spec.is_some_and(|s| s.kind == crate::facts::FactKind::List) => if *yes { "有" } else { NOTHING }.to_owned(),
        Expect::Flag(yes) => if *yes { "是" } else { "否" }.to_owned(),
        Expect::OneOf(ids) => {
            let shown = |id: &String| spec.map_or_else(|| id.clone(), |s| s.label_of(&Value::Choice(id.clone())));
            ids.iter().map(shown).gather().join("或者")
        }
        Expect::Within(range) => phrase::range(range, spec.map_or("", |s| s.unit.as_str())),
    }
}
