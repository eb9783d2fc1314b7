//! What `fmt` and `schema` say.

pub const HELP_FMT: &str = "\
把清单整理成统一的写法：键的次序、空行、缩进、引号。意思不变，注释都留着。
不写文件就整理全部清单；也可以写文件夹。有错误的文件不动，先改好错误。

用法：cargo cailiang fmt [文件…] [--check] [--lists 目录]

  --check         只看哪些文件要整理，不改文件
  --lists 目录    清单所在的目录（里面有 national）；不写就自己找

退出码：0 好了；1 有文件没有整理（--check），或者有错误不能整理；2 有文件读不了、写不了。";

pub const HELP_SCHEMA: &str = "\
清单格式的 JSON Schema：编辑器（如 VS Code 的 Even Better TOML）用它提示键和可写的词。
不写选项就打印出来。

用法：cargo cailiang schema [--training] [--out 文件 | --check] [--lists 目录]

  --training      训练情景的格式，不是清单的
  --out 文件      写到文件
  --check         看清单目录里的 schema.json（连同 training 里的）是不是最新的
  --lists 目录    清单所在的目录（里面有 national）；不写就自己找

退出码：0 好了；1 不是最新的（--check）；2 读不了、写不了。";

pub const OUT_AND_CHECK: &str = "--out 和 --check 只写一个";

pub fn schema_written(path: &str) -> String {
    format!("已写入 {path}。")
}

pub fn schema_current(path: &str) -> String {
    format!("{path} 是最新的。")
}

pub fn schema_stale(path: &str) -> String {
    format!("{path} 不是最新的；运行 cargo cailiang schema --out {path}")
}

pub fn fmt_would_change(path: &str) -> String {
    format!("要整理：{path}")
}

pub fn fmt_changed(path: &str) -> String {
    format!("已整理：{path}")
}

pub fn fmt_summary(files: usize, changed: usize, refused: usize, check: bool) -> String {
    let done = if check { "要整理" } else { "整理了" };
    match (changed, refused) {
        (0, 0) => format!("{files} 个文件，都是统一的写法。"),
        (_, 0) => format!("{files} 个文件，{done} {changed} 个。"),
        _ => format!("{files} 个文件，{done} {changed} 个；{refused} 个有错误，没有动。"),
    }
}
