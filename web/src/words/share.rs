//! Words for sharing a case, and for one that came from elsewhere.

/// Hands the case to the ledger.
pub const SAVE_TO_LEDGER: &str = "记入台账";
/// The head of the sharing view.
pub const SHARE_CASE: &str = "分享这个案件";
/// Stands before the act in the title of that view.
pub const TITLE_SHARE: &str = "分享 · ";
/// How sharing works.
pub const SHARE_HINT: &str =
    "答案写在链接里“#”的后面，不经过任何服务器。对方打开后，看到同样的结论；如果两边的文件不一样，会指出是哪一份。";
/// Copies the link.
pub const COPY_LINK: &str = "复制链接";
/// Opens the device's own way of sharing.
pub const SEND_LINK: &str = "发送";
/// What the link is called.
pub const LINK: &str = "链接";
/// After copying.
pub const LINK_COPIED: &str = "已复制";
/// Where copying is refused.
pub const LINK_NOT_COPIED: &str = "没能复制，请长按下面的链接自己复制";
/// The picture in words.
pub const QR_LABEL: &str = "二维码：扫一扫打开这个案件";
/// Where no picture can be drawn.
pub const QR_TOO_LONG: &str = "链接太长，画不成二维码，请复制链接。";

/// The title of a shared case.
pub const TITLE_SHARED: &str = "别人分享的案件 · 裁量尺";
/// What a shared case is called.
pub const SHARED: &str = "别人分享的案件";
/// Nothing differs.
pub const SHARED_SAME: &str = "用的文件与分享时相同，结论也就相同。";
/// A link that is none.
pub const LINK_DAMAGED: &str = "这个链接不完整或者被改动过，打不开。请对方重新分享一次。";
/// A link of a newer page.
pub const LINK_NEWER: &str = "这个链接是新版裁量尺写的，请先更新再打开。";
/// A link that is far too long.
pub const LINK_TOO_LONG: &str = "这个链接太长，不是裁量尺分享的案件。";
/// Above the answers.
pub const GIVEN: &str = "已经回答的";
/// Makes it a case of one's own.
pub const TAKE_CASE: &str = "作为我的案件继续";

/// The title of a kept case.
pub const TITLE_RECORD: &str = "台账里的案件 · 裁量尺";
/// What a kept case is called.
pub const RECORD: &str = "台账里的案件";
/// While it is fetched.
pub const RECORD_OPENING: &str = "正在打开……";
/// No such record.
pub const RECORD_GONE: &str = "台账里没有这条记录，可能已经删除。";
/// A record without answers.
pub const RECORD_WITHOUT_CASE: &str = "这条记录没有附案件的回答，只能在台账里查看。";
/// Its lists are nowhere.
pub const RECORD_LISTS_GONE: &str = "当时用的清单没有留在这台设备上，网上也取不到了；结论以台账里记的为准。";
/// Its lists are of an older form.
pub const RECORD_LISTS_OLD: &str = "当时用的清单是旧格式，这一版程序读不出来；结论以台账里记的为准，也可以用回执请法制人员复核。";

/// Personal answers that are left out unless added.
pub fn share_personal(which: &str) -> String {
    ["带上可能涉及个人的内容（", which, "）。不勾就不带。"].concat()
}

/// Which documents here differ from those of then.
pub fn shared_differs(titles: &[String]) -> String {
    ["与分享时不同的文件：", &titles.join("、"), "。结论按这里的文件得出，可能与对方看到的不同。"].concat()
}

/// How many documents of then are not here.
pub fn shared_missing(count: usize) -> String {
    ["分享时还用了 ", &count.to_string(), " 份这里没有的文件。"].concat()
}

/// Another engine.
pub fn shared_engine(version: &str) -> String {
    ["对方用的是 ", version, " 版程序。"].concat()
}

/// The outcome of then, where it is another one.
pub fn shared_outcome(outcome: &str) -> String {
    ["对方看到的结论是“", outcome, "”。"].concat()
}

/// On which documents a record is shown.
pub fn record_as_of(day: &str) -> String {
    [day, " 记下的案件，按当时的文件打开。"].concat()
}

/// The outcome in the record, where another one follows.
pub fn record_outcome(outcome: &str) -> String {
    ["台账里记的结论是“", outcome, "”，与现在算出的不同：可能是程序换了版本，请法制人员复核。"].concat()
}

/// What today's documents lead to.
pub fn record_now(outcome: &str) -> String {
    ["按现在的文件，结论会是“", outcome, "”。"].concat()
}
