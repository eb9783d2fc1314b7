//! Everything this tool says.

use std::{fmt::Display, path::Path};

pub const HELP: &str = "用法：
  cargo web serve [--host] [--port 8080]   检查清单，编出网页，在本机打开
  cargo web build                          只编出网页，放在 web/dist
  两个命令都可以加 --texts 目录            目录里是法条原文（.md 或 .txt），点引用就能看到条文
--host 让同一网络里的手机也能打开；--quick 编得快而不压缩，只用来试改动。";
pub const BAD_PORT: &str = "--port 后面要写一个端口号，例如 --port 8080";
pub const NO_TEXTS_FOLDER: &str = "--texts 后面要写法条原文所在的目录";
pub const NO_ROOT: &str = "没有找到项目目录；请在项目目录里运行 cargo web";
pub const CHECKING: &str = "检查清单……";
pub const COMPILING: &str = "编译页面（第一次要几分钟）……";
pub const ADDING_TARGET: &str = "安装 wasm32-unknown-unknown 目标……";
pub const NO_TARGET: &str = "装不上 wasm32-unknown-unknown 目标；请运行 rustup target add wasm32-unknown-unknown";
pub const PLAIN_STD: &str = "标准库用现成的（没有 rust-src，或者这一版编译器不支持）：下载会大约多 12 kB……";
pub const COMPILE_FAILED: &str = "页面没有编译成功，原因见上";
pub const WRITING: &str = "写出并压缩……";
pub const LISTS_BROKEN: &str = "清单有错误，没有编出网页；请先改正上面的问题";
pub const SIZES_HEAD: &str = "首次打开要下载的（kB）";
pub const SIZES_COLUMNS: [&str; 4] = ["文件", "原始", "gzip", "brotli"];
pub const SIZES_TOTAL: &str = "合计";
pub const SIZES_CASE: &str = "打开一个违法行为时再下载的（空闲时已经预取）";
pub const SIZES_PAPERS: &str = "打开文书时再下载的";
pub const SIZES_LEDGER: &str = "打开台账时再下载的（空闲时已经预取）";
pub const SIZES_TRAINER: &str = "打开练习和考试页时下载的（另外要清单和样式，与首页共用）";
pub const SIZES_KEEPER: &str = "打开清单工作台时下载的（另外要首页的样式）";
pub const PLAIN_HTTP: &str = "注意：用 http 打开局域网地址时，浏览器不提供离线保存、WebCrypto 和安装；正式使用请部署在 https 上。";
pub const STOP: &str = "按 Ctrl+C 停止。";

pub fn unknown_option(arg: &str) -> String {
    format!("没有“{arg}”这个写法。\n{HELP}")
}

pub fn file(path: &Path, why: impl Display) -> String {
    format!("{}：{why}", path.display())
}

pub fn bindgen(why: impl Display) -> String {
    format!("生成页面程序时出错：{why}")
}

pub fn lists_read(documents: usize) -> String {
    format!("清单可用，共 {documents} 份文件")
}

pub fn too_big(total: &str, limit: &str) -> String {
    format!("首次下载 {total} kB，超过了 {limit} kB 的上限")
}

pub fn at(address: impl Display) -> String {
    format!("已经打开：http://{address}/")
}

pub fn port_taken(port: u16, why: impl Display) -> String {
    format!("端口 {port} 打不开（{why}）；换一个：--port {}", port.wrapping_add(1).max(1024))
}

pub fn texts_unread(file: &str, why: &str) -> String {
    format!("法条原文读不出来：{file}：{why}")
}

pub fn no_texts(dir: &Path) -> String {
    format!("{} 里没有与清单对得上的法条原文（按数据标识或者标题对，版本要相同）", dir.display())
}

pub fn texts_read(count: usize) -> String {
    format!("带上 {count} 份文件的条文")
}

/// The page of all documents.
pub mod published {
    use cailiang::{
        day::Day,
        lists::{Rank, Status},
    };

    pub const NUMBER: &str = "文号";
    pub const RANK: &str = "位阶";
    pub const EFFECTIVE: &str = "施行";
    pub const UNTIL: &str = "失效";
    pub const STATUS: &str = "核对";
    pub const SOURCE: &str = "原文来源";
    pub const AS_OF: &str = "照哪天的文本";
    pub const READ: &str = "用眼通读";
    pub const UNREAD: &str = "改动以后还没有重新通读";
    pub const RECHECK: &str = "下次复核";
    pub const SUSPECTED: &str = "疑有变动";
    pub const DIGEST: &str = "清单指纹";

    pub fn rank(rank: Rank, model: bool) -> &'static str {
        match rank {
            _ if model => "示范，不是哪个机关的规定",
            Rank::Law => "法律",
            Rank::AdministrativeRegulation => "行政法规",
            Rank::LocalRegulation => "地方性法规",
            Rank::DepartmentRule => "部门规章",
            Rank::LocalRule => "地方政府规章",
            Rank::Interpretation => "司法解释",
            Rank::Normative => "规范性文件",
        }
    }

    pub fn status(status: Status) -> &'static str {
        match status {
            Status::Verified => "已核：条文照原文核对过；施行日期有没有核到，看“原文来源”",
            Status::SecondHand => "转引：没有核对原文，不能直接用于案件",
            Status::Sample => "样例：练习用，不是任何机关的文件",
        }
    }

    pub fn mark(status: Status, model: bool) -> &'static str {
        match status {
            Status::SecondHand => "转引",
            Status::Sample => "样例",
            Status::Verified if model => "示范",
            Status::Verified => "",
        }
    }

    pub fn until(day: Day, followed: bool) -> String {
        if followed { day.to_string() } else { format!("{day}（这里没有收入以后的版本）") }
    }

    pub fn suspected(from: Day, why: &str) -> String {
        format!("从{from}起：{why}")
    }
}
