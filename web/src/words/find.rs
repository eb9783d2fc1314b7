//! What is said where acts are found.
#![allow(missing_docs, reason = "each constant says itself what it says")]

pub const NAV: &str = "主要页面";
pub const NAV_FIND: &str = "查找";
pub const NAV_LEDGER: &str = "台账";
pub const NAV_FIGURES: &str = "统计";
pub const NAV_SETTINGS: &str = "设置";

pub const SEARCH_LABEL: &str = "查找违法行为";
pub const SEARCH_PLACEHOLDER: &str = "占路、zhanlu、zl、第42条";
pub const SEARCH_CLEAR: &str = "清除查找内容";
pub const SEARCH_NONE: &str = "没有找到";
pub const SEARCH_TRY: &str =
    "换个说法试试：一两个字就够，例如“占路”“垃圾”；打拼音或者首字母也行，例如“zhanlu”“zl”；还可以写条号“42”或者法规名。";
pub const SEARCH_OTHERS: &str = "不归城管的事，看看由谁管";
pub const MORE_HITS: &str = "再看一些";

pub const PINNED: &str = "钉住的";
pub const UNFINISHED: &str = "这台手机上没办完的";
pub const RECENT: &str = "最近看过的";
pub const TOPICS: &str = "按主题找";
pub const DOCUMENTS_TO_FIND: &str = "按法规找";
pub const ALL_DOCUMENTS: &str = "全部法规";
pub const GUIDES: &str = "由谁管";
pub const NOTHING_HERE: &str = "这里没有违法行为。可能换了地方，或者清单改过。";
pub const BACK_FIRST: &str = "返回首页";
pub const BACK_DOCUMENTS: &str = "全部法规";

/// Above the list while nothing is searched.
pub fn search_all(count: usize) -> String {
    ["清单里有 ", &count.to_string(), " 项违法行为"].concat()
}

/// Above the list of hits.
pub fn search_found(count: usize) -> String {
    if count == 0 { SEARCH_NONE.to_owned() } else { ["找到 ", &count.to_string(), " 项"].concat() }
}

/// How many acts a topic, document or article has.
pub fn items(count: usize) -> String {
    [&count.to_string(), " 项"].concat()
}

/// The button that pins an act, or the other way round.
pub fn pin(name: &str) -> String {
    ["钉住：", name].concat()
}
