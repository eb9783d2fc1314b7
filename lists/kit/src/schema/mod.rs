//! The format of a list as one JSON Schema, for editors; the formatter takes
//! the order of keys from it too.
//!
//! Draft-07: what the TOML language servers support. The sections stand one a
//! file, each key beside what it means; a test holds them against the reader.

mod authority;
mod benchmark;
mod calendar;
mod circumstance;
mod clause;
mod condition;
mod document;
mod duty;
mod example;
mod exempt;
mod fact;
mod fines;
pub(crate) mod forms;
mod guide;
mod json;
mod measure;
mod method;
mod paper;
mod place;
mod procedure;
mod score;
pub(crate) mod shape;
#[cfg(test)]
mod tests;
mod violation;

use self::shape::{Section, Shape, may, need, tables};

/// The name of the file, in the folder of the lists.
pub const FILE: &str = "schema.json";

const TITLE: &str = "裁量尺清单";
const ABOUT: &str = "一个文件写一份文件的一个版本：法律、法规、规章、基准、清单，或者事实、方法、日历、设置。";

/// The JSON Schema of a list, ending in a newline.
pub fn text() -> String {
    write(&root(), TITLE, ABOUT)
}

/// A form as a JSON Schema, ending in a newline.
pub(crate) fn write(root: &Section, title: &str, about: &str) -> String {
    let mut text = serde_json::to_string_pretty(&json::Root { section: root, title, about }).unwrap_or_default();
    text.push('\n');
    text
}

/// A whole file, sections in the order they are written.
pub(crate) fn root() -> Section {
    let [bases, officers, limitation, summary, on_site, surcharge, reconsideration, litigation, threshold] = procedure::keys();
    Section::of([
        need("document", Shape::Table(document::section()), "文件的抬头"),
        may("outdated", tables(document::outdated()), "条文还在、已经不能用的条款"),
        may("place", Shape::Table(place::section()), "一个地方的设置"),
        bases,
        officers,
        may("circumstance", tables(circumstance::section()), "一般情节：不予处罚、从轻、减轻、从重"),
        limitation,
        summary,
        on_site,
        surcharge,
        may("duty", tables(duty::section()), "要做的事和期限"),
        reconsideration,
        litigation,
        threshold,
        may("authority", tables(authority::section()), "赋权清单：哪些处罚交给哪种机关"),
        may("violation", tables(violation::section()), "违法行为目录"),
        may("guide", tables(guide::section()), "指路：清单里没有违法行为可选的事，由谁管"),
        may("fact", tables(fact::section()), "事实：问什么、怎样问、不知道时怎么办"),
        may("clause", tables(clause::section()), "罚则"),
        may("benchmark", tables(benchmark::section()), "裁量基准"),
        may("exempt", tables(exempt::section()), "包容审慎清单：不罚、减轻、从轻、免予强制"),
        may("overlap", tables(exempt::overlap()), "一个行为可能同时违反的几个规定"),
        may("measure", tables(measure::section()), "行政措施：处罚以外可以做、应当做的，怎样做，不能做什么"),
        may("method", tables(method::section()), "裁量方法"),
        may("year", tables(calendar::section()), "工作日历"),
        may("paper", tables(paper::section()), "文书的样式"),
        may("check", tables(paper::check()), "案件自查的一项"),
        may("example", tables(example::section()), "例子：案件和应有的结论"),
    ])
}
