//! The words of the ledger.

/// What went wrong with the storage, and what to do.
pub mod trouble {
    /// The device is full.
    pub const FULL: &str = "手机存储满了，这一条没有存进去。已填的内容还在：先导出台账留底，删掉不用的照片或应用，再点保存。";
    /// There is no database to write to.
    pub const NO_DATABASE: &str = "这个浏览器不让本页存东西（可能开着无痕浏览，或者关了网站数据）。请换成普通窗口，再打开本页。";
    /// The connection was closed, by a newer page or by the browser.
    pub const CLOSED: &str = "台账被另一个页面或浏览器关上了。请刷新本页再试；没保存的内容还在。";
    /// The records are under a passphrase that has not been entered.
    pub const LOCKED: &str = "台账已加锁。请先到“台账”里输入口令。";
    /// Another page changed the same record.
    pub const CHANGED: &str = "另一个页面已经改过这一条。两份都在，请选留哪一份。";
    /// Another page deleted the same record.
    pub const GONE: &str = "另一个页面已经删掉这一条。要留下现在填的内容，请点“另存一条”。";
    /// Something else changed while a lot was being written.
    pub const MOVED: &str = "另一个页面刚刚改过台账，这次什么也没有写入。请再来一次。";
    /// A record cannot be read.
    pub const DAMAGED: &str = "这一条读不出来：内容被改过，或者存储损坏。";
    /// There is no cryptography.
    pub const NO_CRYPTO: &str = "现在的网址不是 https，浏览器不提供加密，口令用不了。请用 https 的网址打开本页（本机 127.0.0.1 也可以）。";
    /// The passphrase does not open it.
    pub const WRONG_PASSPHRASE: &str = "口令不对。";
    /// A list file could not be fetched.
    pub const NO_LIST: &str = "清单没有取到，没能随记录留底。请在有网络时再保存一次。";
    /// Anything else.
    pub const OTHER: &str = "没有存进去，原因不明。已填的内容还在；请先导出台账留底，再刷新重试。";
}

use crate::ledger::record::Kind;

/// What was done.
pub fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Inspection => "检查",
        Kind::Persuasion => "劝导",
        Kind::Talk => "约谈",
        Kind::Order => "责令",
        Kind::NoPenalty => "不予处罚",
        Kind::Penalty => "处罚",
        Kind::Measure => "强制",
    }
}

/// What is wrong with a file that should come in.
pub mod import {
    /// No records.
    pub const EMPTY: &str = "文件里没有记录。";
    /// Not a file of this tool.
    pub const NOT_OURS: &str = "这不是裁量尺导出的文件，什么也没有导入。";
    /// Written by a newer version.
    pub const NEWER: &str = "这个文件由更新的版本导出。请先刷新本页，用上新版本再导入。";
    /// The same name twice.
    pub const TWICE: &str = "的编号和前面的重复。";
    /// A name that is none.
    pub const BAD_ID: &str = "的编号不对：只能用字母、数字和短横。";
    /// No day.
    pub const BAD_DAY: &str = "的日期不对：要写成 2024-05-20 这样的公历日期。";
    /// No amount.
    pub const BAD_FINE: &str = "的罚款数额不对：要写成 200 或 200.50 这样的数。";
    /// An id that is none.
    pub const BAD_CODE: &str = "里有认不得的代码。";
    /// No moment.
    pub const BAD_TIME: &str = "的记下时间或改动时间不对。";
    /// No file of the page.
    pub const BAD_LIST: &str = "的清单文件名不对。";
    /// Too long.
    pub const TOO_LONG: &str = "有一栏太长。";
    /// No kind.
    pub const BAD_KIND: &str = "的种类不对：要写检查、劝导、约谈、责令、不予处罚、处罚或强制。";
    /// No facts.
    pub const BAD_FACTS: &str = "的事实一栏读不懂。";
    /// More cells than headings.
    pub const TOO_MANY_CELLS: &str = "的格子比表头多。";
    /// Too large a file.
    pub const TOO_LARGE: &str = "文件太大（超过 32 MB），没有读。请分几次导出、导入。";
    /// Not text.
    pub const NOT_TEXT: &str = "这个文件不是文字，读不懂。请选裁量尺导出的 JSON、CSV 或 .cailiang 文件。";

    /// Too many records.
    pub fn too_many(most: usize) -> String {
        format!("记录太多（超过 {most} 条）。请分几次导入。")
    }

    /// Broken JSON, or JSON of something else.
    pub fn bad_json(line: usize, whole: bool) -> String {
        format!("第 {line} 行读不懂：{}", if whole { "不是裁量尺导出的样子。" } else { "文件不完整，或者被改坏了。" })
    }

    /// Where a record stands in a list.
    pub fn nth(n: usize) -> String {
        format!("第 {} 条", n + 1)
    }

    /// Where a row begins.
    pub fn line(line: u64) -> String {
        format!("第 {line} 行")
    }

    /// A heading that must be there.
    pub fn no_column(missing: &str, all: &str) -> String {
        format!("表头里没有“{missing}”这一列。要有的列：{all}。")
    }

    /// A heading nobody knows.
    pub fn unknown_column(unknown: &str, all: &str) -> String {
        let shown: String = unknown.chars().take(20).collect();
        format!("表头里的“{shown}”认不得。可以有的列：{all}。")
    }

    /// A heading that is there twice.
    pub fn column_twice(heading: &str) -> String {
        format!("表头里“{heading}”出现了两次。")
    }
}

use cailiang::{Outcome, day::Day};

use crate::route::Route;

/// The ledger.
pub const LEDGER: &str = "台账";
/// A new entry.
pub const NEW: &str = "记一笔";
/// One record.
pub const RECORD: &str = "记录";
/// Export and import.
pub const MOVE: &str = "导出导入";
/// Settings.
pub const SETTINGS: &str = "设置";
/// Figures.
pub const FIGURES: &str = "统计";
/// The way back.
pub const BACK: &str = "返回";
/// While the records are read.
pub const LOADING: &str = "正在打开台账……";
/// Closes a sentence.
pub const CLOSE: &str = "知道了";
/// Takes back.
pub const UNDO: &str = "撤销";
/// A record was taken back.
pub const UNDONE_NEW: &str = "已撤销。刚才填的还在“记一笔”里。";
/// A change was taken back.
pub const UNDONE: &str = "已撤销，改回原样。";
/// Saved.
pub const SAVED: &str = "已记下";
/// Deleted.
pub const DELETED: &str = "已删除。";

/// Above the kinds.
pub const KINDS: &str = "只看";
/// The search box.
pub const SEARCH: &str = "在台账里查找";
/// What can be searched.
pub const SEARCH_HINT: &str = "当事人、违法行为、案号、备注";
/// Nothing yet.
pub const EMPTY: &str = "还没有记录。点“记一笔”，或者在案件结论下点“存台账”。记录只存在这台手机上。";
/// A record without a party.
pub const NO_PARTY: &str = "（未写当事人）";

/// What was done.
pub const KIND: &str = "做了什么";
/// The day.
pub const DAY: &str = "日期";
/// Whom it concerned.
pub const PARTY: &str = "当事人";
/// The act.
pub const ACT: &str = "违法行为";
/// What may be typed as an act.
pub const ACT_HINT: &str = "输入几个字选一项，或者照实写";
/// Acts one tap away.
pub const OFFERS: &str = "可能是";
/// The fine.
pub const FINE: &str = "罚款";
/// The unit of money.
pub const YUAN: &str = "元";
/// The procedure.
pub const PROCEDURE: &str = "程序";
/// The file number.
pub const NUMBER: &str = "案号";
/// Anything else.
pub const NOTE: &str = "备注";
/// What is seldom needed.
pub const MORE: &str = "案号";
/// Saves.
pub const SAVE: &str = "保存";
/// No day.
pub const BAD_DAY: &str = "日期不对：请选一个公历日期。";
/// No amount.
pub const BAD_FINE: &str = "罚款数额不对：请写成 200、200.50 或 1.5万 这样的数。";
/// The procedures: id, label.
pub const PROCEDURES: [(&str, &str); 2] = [("summary", "当场（简易）"), ("ordinary", "普通程序")];

/// Over the other page's entry.
pub const THEIRS: &str = "另一份不同的地方：";
/// An empty text.
pub const NOTHING: &str = "（空）";
/// Takes what was typed here.
pub const KEEP_MINE: &str = "用我填的";
/// Takes the other's.
pub const KEEP_THEIRS: &str = "用另一份";
/// Keeps both.
pub const KEEP_BOTH: &str = "两份都留";
/// Keeps it as a new record.
pub const SAVE_APART: &str = "另存一条";
/// Leads to the export.
pub const EXPORT_FIRST: &str = "先导出台账";

/// The topic.
pub const TOPIC: &str = "类别";
/// The kind of party.
pub const PARTY_KIND: &str = "当事人类型";
/// The outcome.
pub const OUTCOME: &str = "结论";
/// The basis.
pub const BASIS: &str = "依据";
/// The place.
pub const PLACE: &str = "地方";
/// The receipt.
pub const RECEIPT: &str = "决策回执";
/// Copies.
pub const COPY: &str = "复制";
/// Copied.
pub const COPIED: &str = "已复制。";
/// Not copied.
pub const NOT_COPIED: &str = "没有复制成。请长按文字自己复制。";
/// Opens the case again.
pub const REOPEN: &str = "重新打开案件";
/// Opens the act.
pub const OPEN_ACT: &str = "看这项违法行为";
/// Changes.
pub const CHANGE: &str = "修改";
/// Deletes.
pub const DELETE: &str = "删除";
/// Asks before deleting.
pub const DELETE_ASK: &str = "删除以后找不回来。确定删除这一条？";
/// Yes.
pub const DELETE_YES: &str = "确定删除";
/// No.
pub const DELETE_NO: &str = "不删";
/// A record that is not there.
pub const NO_RECORD: &str = "没有这条记录，可能已经删除。";

/// Export.
pub const EXPORT: &str = "导出";
/// What exports are for.
pub const EXPORT_HINT: &str = "换手机、做备份、交报表用。文件里有当事人的信息，请妥善保管。";
/// As JSON.
pub const AS_JSON: &str = "备份文件（JSON）";
/// What JSON is for.
pub const AS_JSON_HINT: &str = "内容最全，换手机时导入这个。";
/// As a table.
pub const AS_TABLE: &str = "表格（CSV）";
/// What a table is for.
pub const AS_TABLE_HINT: &str = "用 Excel、WPS 直接打开；改好后还能导入回来。";
/// As a sealed file.
pub const AS_SEALED: &str = "加密备份（.cailiang）";
/// A passphrase for a file.
pub const FILE_PASSPHRASE: &str = "加密备份的口令";
/// What it is for.
pub const FILE_PASSPHRASE_HINT: &str = "没有口令打不开这个文件；口令忘了谁也找不回来。";
/// Shares.
pub const SHARE: &str = "分享";
/// The beginning of a file's name.
pub const FILE_NAME: &str = "裁量尺台账-";
/// Saved as.
pub const SAVED_AS: &str = "已存为 ";
/// Not saved.
pub const NOT_SAVED: &str = "浏览器没让保存文件。请换一个浏览器，或者用“分享”。";
/// Nothing to export.
pub const NOTHING_TO_EXPORT: &str = "台账还是空的，没有可导出的。";
/// Import.
pub const IMPORT: &str = "导入";
/// Chooses a file.
pub const IMPORT_CHOOSE: &str = "选一个文件";
/// What may be imported.
pub const IMPORT_HINT: &str = "JSON、CSV 或 .cailiang 文件。先看清有几条，您确认以后才写入。";
/// While reading.
pub const READING: &str = "正在读……";
/// The passphrase of a file.
pub const PASSPHRASE_OF_FILE: &str = "这个文件的口令";
/// What becomes of those that differ.
pub const DIFFERENT: &str = "编号相同、内容不同的";
/// Keeps the one here.
pub const KEEP_HERE: &str = "留手机里的";
/// Takes the file's.
pub const TAKE_FILE: &str = "用文件里的";
/// Confirms.
pub const IMPORT_YES: &str = "确认导入";
/// Turns back.
pub const CANCEL: &str = "不导入";

/// Locked.
pub const LOCKED: &str = "台账已加锁";
/// How to open it.
pub const LOCKED_HINT: &str = "输入口令打开。口令只用来在这台手机上解密，不会发出去。";
/// A forgotten passphrase.
pub const FORGOTTEN: &str = "口令忘了？";
/// What can still be done.
pub const FORGOTTEN_HINT: &str = "口令找不回来，没有后门。有备份的，可以把这里全部删除，再导入备份，从头用起。";
/// Asks before everything under a forgotten passphrase is deleted.
pub const DELETE_LOCKED: &str = "将删除全部加密的记录、留底的清单、没填完的案件和草稿，口令也一并取消。删除以后找不回来。确定？";
/// The passphrase.
pub const PASSPHRASE: &str = "口令";
/// Opens.
pub const OPEN: &str = "打开";
/// While the key is made.
pub const OPENING: &str = "正在打开……";
/// Locks.
pub const LOCK: &str = "锁上";
/// What a passphrase does.
pub const PASSPHRASE_HINT: &str = "设了口令，台账加密存放，每次打开要输入；离开五分钟自动锁上。正在办的案件（还没存台账的）不在内。";
/// What it does now.
pub const IS_SEALED: &str = "台账已加密。可以换口令，或者取消口令。";
/// A new passphrase.
pub const NEW_PASSPHRASE: &str = "新口令";
/// The same again.
pub const AGAIN: &str = "再输一遍";
/// What a forgotten passphrase means.
pub const NO_WAY_BACK: &str = "口令忘了，谁也找不回来，记录就再也打不开。请先导出一份备份，或者把口令记在安全的地方。";
/// Sets it.
pub const SET_PASSPHRASE: &str = "设口令";
/// Changes it.
pub const CHANGE_PASSPHRASE: &str = "换口令";
/// Removes it.
pub const REMOVE_PASSPHRASE: &str = "取消口令";
/// While everything is sealed anew.
pub const WORKING: &str = "正在加密……";
/// The least length of a passphrase, signs. No number of law: NIST SP 800-63B asks for 8.
pub const SHORTEST: usize = 8;
/// Too short.
pub const TOO_SHORT: &str = "口令太短：至少 8 个字。";
/// Not the same twice.
pub const NOT_TWICE: &str = "两遍口令不一样。";
/// Done.
pub const SEALED: &str = "口令已生效，全部记录已加密。";
/// Undone.
pub const UNSEALED: &str = "口令已取消，记录不再加密。";

/// The size of the text.
pub const TEXT_SIZE: &str = "字号";
/// The sizes: id, label.
pub const SIZES: [(&str, &str); 3] = [("", "普通"), ("large", "大"), ("huge", "特大")];
/// Why records should leave the device now and then.
pub const MOVE_HINT: &str = "记录只存在这台手机上。请隔一阵子导出一份备份。";
/// The storage.
pub const STORAGE: &str = "存储";
/// The browser will not clear it.
pub const STAYS: &str = "浏览器已答应长期保存，不会自动清理。";
/// The browser may clear it.
pub const MAY_GO: &str = "浏览器没有答应长期保存：手机空间紧张时可能清理。把本页添加到主屏幕，并常做备份，更稳妥。";
/// Nobody knows.
pub const NOBODY_KNOWS: &str = "浏览器没有说会不会自动清理（网址不是 https 时都这样）。请常做备份。";
/// Deletes everything.
pub const DELETE_ALL: &str = "全部删除";
/// Yes.
pub const DELETE_ALL_YES: &str = "确定全部删除";
/// Done.
pub const ALL_DELETED: &str = "已全部删除。";
/// About.
pub const ABOUT: &str = "关于";
/// The version.
pub const VERSION: &str = "版本";
/// The lists.
pub const LISTS: &str = "清单";
/// What leaves the device.
pub const PRIVATE: &str = "案情和台账不出这台设备：没有服务器，没有统计。";

/// What a page is called.
pub fn title(route: &Route) -> &'static str {
    match route {
        Route::Settings => SETTINGS,
        Route::Figures => FIGURES,
        Route::Ledger(what) if what.starts_with("new") => NEW,
        Route::Ledger(what) if what == "move" => MOVE,
        _ => LEDGER,
    }
}

/// Records that cannot be read.
pub fn damaged(count: usize) -> String {
    format!("有 {count} 条记录读不出来：内容被改过，或者存储损坏。其余的都在；请导出一份备份。")
}

/// How many are found.
pub fn count(count: usize) -> String {
    format!("{count} 条")
}

/// Shows more.
pub fn more(left: usize) -> String {
    format!("更多（还有 {left} 条）")
}

/// A month: 2024年5月.
pub fn month(month: &str) -> String {
    match month.split_once('-') {
        Some((year, month)) => [year, "年", month.trim_start_matches('0'), "月"].concat(),
        None => month.to_owned(),
    }
}

/// A day: 5月20日, 今天.
pub fn day(day: Option<Day>, today: Option<Day>) -> String {
    let Some(day) = day else { return String::new() };
    let near = match today.map(|t| t.days_since(day)) {
        Some(0) => " 今天",
        Some(1) => " 昨天",
        _ => "",
    };
    [&day.month().to_string(), "月", &day.day().to_string(), "日", near].concat()
}

/// 200 元.
pub fn yuan(amount: &str) -> String {
    [amount, " 元"].concat()
}

/// How many facts were answered.
pub fn facts(count: usize) -> String {
    format!("案件事实（{count} 项）")
}

/// What an import would do.
pub fn plan(new: usize, same: usize, different: usize) -> String {
    format!("新的 {new} 条，已有且相同的 {same} 条，编号相同但内容不同的 {different} 条。还没有写入。")
}

/// What an import did.
pub fn imported(count: usize) -> String {
    format!("已导入 {count} 条。")
}

/// How much is kept.
pub fn kept(count: usize) -> String {
    format!("这台设备上有 {count} 条记录。")
}

/// Asks before everything is deleted.
pub fn delete_all(count: usize) -> String {
    format!("将删除 {count} 条记录、留底的清单、没填完的案件和草稿，口令也一并取消。删除以后找不回来。确定？")
}

/// How much of the storage is used, bytes.
pub fn used(used: f64, quota: f64) -> String {
    format!("已用 {}，浏览器给的上限约 {}。", size(used), size(quota))
}

#[expect(clippy::float_arithmetic, reason = "the browser counts bytes in floats; no amount of law")]
fn size(bytes: f64) -> String {
    let mb = bytes / 1_048_576.0;
    if mb < 1024.0 { format!("{mb:.1} MB") } else { format!("{:.0} GB", mb / 1024.0) }
}

/// A kind of party, as a case names it.
pub fn party_kind(id: &str) -> &str {
    match id {
        "natural_person" => "个人",
        "sole_trader" => "个体工商户",
        "legal_person" => "法人",
        "other_org" => "其他组织",
        other => other,
    }
}

/// A procedure, as a decision names it.
pub fn procedure(id: &str) -> &str {
    PROCEDURES.iter().find(|(p, _)| *p == id).map_or(id, |(_, label)| label)
}

/// An outcome, as a decision names it.
pub fn outcome(id: &str) -> &str {
    let known = match id {
        "no-authority" => Outcome::NoAuthority,
        "no-basis" => Outcome::NoBasis,
        "no-longer-unlawful" => Outcome::NoLongerUnlawful,
        "refer" => Outcome::Refer,
        "not-established" => Outcome::NotEstablished,
        "time-barred" => Outcome::TimeBarred,
        "no-penalty" => Outcome::NoPenalty,
        "may-waive" => Outcome::MayWaive,
        "no-fine-yet" => Outcome::NoFineYet,
        "order-only" => Outcome::OrderOnly,
        "already-fined" => Outcome::AlreadyFined,
        "mitigated" => Outcome::Mitigated,
        "lighter" => Outcome::Lighter,
        "lighter-or-mitigated" => Outcome::LighterOrMitigated,
        "lighter-or-mitigated-or-ordinary" => Outcome::LighterOrMitigatedOrOrdinary,
        "ordinary" => Outcome::Ordinary,
        "heavier" => Outcome::Heavier,
        "review" => Outcome::Review,
        "undetermined" => Outcome::Undetermined,
        other => return other,
    };
    super::outcome(known)
}
