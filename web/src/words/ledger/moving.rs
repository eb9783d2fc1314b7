//! Words of taking records out and bringing them in.

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
