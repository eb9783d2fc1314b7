//! What `diff` says.

pub const TWO_SIDES: &str = "要写两个：旧的和新的，文件夹或者文件";

pub fn unknown_act(id: &str, hint: &str) -> String {
    format!("两边的目录里都没有“{id}”这个违法行为。{hint}")
}

pub const HELP_DIFF: &str = "\
比较两套清单，说的是法律上的变化，不是哪一行：哪个数额、条件、档次、日期、期限变了，哪些行为、文件增加或者删去，
哪些情形换了档；再用引擎找出结论、幅度、程序不同的案件，各举一例。注释、排版、条目的先后不算变化。

用法：cargo cailiang diff 旧 新 [--violation 行为编号] [--format text|json|markdown] [--lists 目录]

旧、新都可以是一整套清单的目录（里面有 national），也可以是一个文件，或者一个只有几个文件的目录：
后两种和其他清单放在一起读，顶替同一份文件的同一版。

  --violation 编号  只看这个违法行为
  --format 格式     text 给人看；json 一个 JSON 对象；markdown 可以放进公告
  --lists 目录      一个文件时，其他清单所在的目录（里面有 national）；不写就自己找

退出码：0 没有变化；1 有变化；2 清单读不了、有错误，或者命令写错。";
