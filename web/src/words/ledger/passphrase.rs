//! Words of the passphrase.

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
pub const PASSPHRASE_HINT: &str = "设了口令，台账加密存放，每次打开要输入；离开五分钟自动锁上。正在办的案件（还没记入台账的）不在内。";
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
/// Asks once more.
pub const REALLY_REMOVE: &str = "真的取消：以后不加密存放";
/// While everything is sealed anew.
pub const WORKING: &str = "正在加密……";
/// Too short.
pub const TOO_SHORT: &str = "口令太短：至少 8 个字。";
/// Not the same twice.
pub const NOT_TWICE: &str = "两遍口令不一样。";
/// Done.
pub const SEALED: &str = "口令已生效，全部记录已加密。";
/// Undone.
pub const UNSEALED: &str = "口令已取消，记录不再加密。";
