//! The words of the ledger.

pub mod import;
mod moving;
mod passphrase;
pub mod trouble;

pub use moving::*;
pub use passphrase::*;

use cailiang::{Outcome, day::Day};

use crate::{ledger::record::Kind, route::Route};

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
pub const EMPTY: &str = "还没有记录。点“记一笔”，或者在案件结论下点“记入台账”。记录只存在这台手机上。";
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
/// The door to the trainer's page.
pub const TRAINING: &str = "练习和考试";
/// Under it.
pub const TRAINING_HINT: &str = "情景、成对练习和考试，答案由同一套清单算出。";
/// The door to the keeper's page.
pub const KEEPING: &str = "清单工作台";
/// Under it.
pub const KEEPING_HINT: &str = "给法制人员：改清单，马上知道错在哪里，看阶次图，试算。在电脑上用。";
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

/// What was answered.
pub const FACTS: &str = "案件事实";

/// How many facts were answered, and where they are read.
pub fn facts(count: usize) -> String {
    format!("{count} 项，点“重新打开案件”看")
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
