//! What went wrong with the storage, and what to do.

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
