//! `backtest` and `synth`.

pub const HELP_BACKTEST: &str = "\
拿过去的决定和清单比：当时的处理和建议一致不一致，同样的情形罚得一样不一样，
哪些事实没有写；加 --against，换成另一套清单会怎样。边读边算，多少条都只占不多的内存。

用法：cargo cailiang backtest [案件…] [--against 目录] [--map 文件] [--format text|json|csv|html] [--out 文件]
                              [--rejects 文件] [--partial 文件] [--threads 数] [--lists 目录]
      cargo cailiang backtest merge 部分… [--format …] [--out 文件] [--partial 文件]

案件一行一个 JSON：平铺的案件（写法同 decide），再加
  outcome           当时的结论，如 ordinary、no-penalty，或者“一般处罚”“不予处罚”
  fine              当时的罚款，元；没有罚款就不写，或者写 0。outcome 和 fine 至少写一个
  number            案号，报告里用它指认这一条；不写就用内容的摘要
  synthetic         true 是模拟的案件
也可以是 CSV：台账导出的表直接认得；别的表用 --map 写明哪一列是什么。不写文件，或者写 -，就读标准输入。

  --against 目录    另一套清单（里面有 national），看换成它会怎样；它的示例可以还没有改
  --map 文件        TOML：[columns] 表头 = 事实；[values.事实] 表里的字 = 编号；[fixed] 每一条都一样的
  --format 格式     text 给人看；json 一个 JSON 对象；csv 给表格软件；html 一个网页文件，有图，可以打印
  --out 文件        写到这个文件；不写就写到标准输出
  --rejects 文件    没有用上的记录，一行一个 JSON：第几行、为什么、原文
  --partial 文件    把算到的写成一份，以后用 merge 合并：分几份算，合起来和一次算的报告逐字节相同
  --threads 数      用几个线程；不写就用全部核心
  --lists 目录      清单所在的目录（里面有 national）；不写就自己找

读到的 = 有结论的 + 还差事实的 + 没有用上的，一条不少。

退出码：0 算出来了（包括有没有用上的记录）；2 文件或者清单读不了，部分不能合并，或者命令写错。";

pub const HELP_SYNTH: &str = "\
编一些像样的过去的案件，写到标准输出，一行一个 JSON，写法和 backtest 读的一样。每一条都标明
\"synthetic\": true，案号写“模拟”。大多按建议处理，有的罚低、罚高、结论不同，有的少写一件事实。
同一个种子、同一套清单，编出来的逐字节相同。

用法：cargo cailiang synth [--seed 数] [--count 数] [--place 地方] [--lists 目录]

  --seed 数         种子；不写就是 1
  --count 数        多少条；不写就是 1000
  --place 地方      地方编号，如 beijing；不写就是全国
  --lists 目录      清单所在的目录（里面有 national）；不写就自己找

退出码：0 编好了；1 这个地方没有可编的；2 清单读不了，或者命令写错。";

pub const NOTHING_TO_MAKE_UP: &str = "这个地方的清单里没有可以编案件的罚则";
pub const WORKER_LOST: &str = "计算中途停了，这次的结果不能用；请再运行一次";
pub const INPUT: &str = "案件";
pub const REJECTS: &str = "--rejects 的文件";
pub const PARTS: &str = "要合并的部分";

pub fn of_file(path: &str, why: &str) -> String {
    format!("{path}: {why}")
}

pub fn bad_map(path: &str, why: &str) -> String {
    format!("{path}: 读不懂，应该是有 [columns]、[values.事实]、[fixed] 的 TOML：\n{why}")
}

pub fn bad_table(why: &csv::Error) -> String {
    format!("表头读不了：{why}")
}

pub fn unused_columns(headings: &[String]) -> String {
    format!("没有用到的列：{}。要用就在 --map 里写明是哪个事实", headings.join("、"))
}

pub fn progress(records: u64, each_second: u64, share: Option<u64>) -> String {
    let share = share.map(|s| format!("，{s}%")).unwrap_or_default();
    format!("已算 {records} 条，每秒 {each_second} 条{share}")
}
