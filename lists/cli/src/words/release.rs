//! What `release` says.

pub const THE_LISTS: &str = "清单所在的目录（里面有 national）";
pub const NOTHING_TO_RELEASE: &str = "和上一次发布的一样，什么也没有写。";
pub const BEFORE_UNREADABLE: &str = "上一次发布的清单读不出来（文件不在了，或者是另一个版本的程序写的）。用 --against 写明和哪一套清单比较";

pub fn examples_fail(count: usize) -> String {
    format!("有 {count} 个示例不符，不能发布：用 cargo cailiang test 看哪里不符")
}

pub fn out_of_form(paths: &[&str]) -> String {
    format!(
        "有 {} 个文件没有整理成统一的写法，不能发布：\n  {}\n先运行 cargo cailiang fmt，或者加 --fmt 一起整理",
        paths.len(),
        paths.join("\n  ")
    )
}

pub fn release_unreadable(path: &str, why: &str) -> String {
    format!("{path} 读不懂：{why}")
}

pub fn released(version: &str, out: &str, documents: usize) -> String {
    format!("发布 {version}：{documents} 份文件，写在 {out}")
}

pub fn changes_told(changes: usize, cases: usize) -> String {
    match (changes, cases) {
        (0, _) => "法律上没有变化。".to_owned(),
        (changes, 0) => format!("{changes} 处变化，没有找到结论不同的案件；详见 CHANGES.md。"),
        (changes, cases) => format!("{changes} 处变化，结论不同的案件举了 {cases} 例；详见 CHANGES.md。"),
    }
}

pub const HELP_RELEASE: &str = "\
发布一套清单：检查，运行全部示例和训练情景，核对写法是否统一；都过了，才写出
  release.json  这一版有哪些文件：编号、地方、施行日期、可信程度、内容摘要
  CHANGES.md    法律上的变化和结论不同的案件，最新的在最上面，从前的留着
  site/         网站用的清单文件，和 cargo web build 写进网站的逐字节相同
有错误就不发布，什么也不写。内容和上一次一样，也什么都不写。

用法：cargo cailiang release 目录 [--against 旧清单] [--out 目录] [--note 文字] [--fmt] [--on 日期]

  --against 旧清单  和哪一套清单比较；不写就和上一次发布的比较，第一次发布只列文件
  --out 目录        写到哪里；不写就是清单旁边的 release
  --note 文字       写在 CHANGES.md 里的一句说明
  --fmt             先把没有整理的文件整理好
  --on 日期         发布日期；不写就是今天（北京时间）

退出码：0 发布了，或者没有变化；1 有错误，不能发布；2 清单读不了，写不了，或者命令写错。";
