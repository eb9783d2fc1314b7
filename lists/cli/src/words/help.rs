//! The help of each command.

pub const VERSION: &str = concat!("裁量尺 ", env!("CARGO_PKG_VERSION"));

pub const HELP: &str = "\
裁量尺：行政处罚裁量的辅助参考。不替代执法人员裁量。

维护清单：
  cargo cailiang check    [文件…]        检查清单
  cargo cailiang test     [文件…]        运行清单自带的示例
  cargo cailiang explain  [代码]         检查代码是什么意思、怎样改、能不能静默
  cargo cailiang new      种类 编号       写出一份新清单的样子，数额留空
  cargo cailiang fmt      [文件…]        整理成统一的写法，意思不变
  cargo cailiang schema                  清单格式的 JSON Schema，供编辑器提示用
  cargo cailiang expiring --within 90d   快要失效、施行、该复核的文件
  cargo cailiang diff     旧 新           两套清单在法律上哪里不同，哪些案件结论不同
  cargo cailiang release  目录            检查通过以后发布：文件清单、变化、网站用的文件

查和算：
  cargo cailiang show     违法行为        一页看全：罚则、基准、清单、情节、文件
  cargo cailiang decide   案件…          就一个案件给出结论、幅度和理由
  cargo cailiang why      案件…          每一档、每一项为什么成立或者不成立
  cargo cailiang whatif   案件…          换一件事实会怎样：还能做什么，要看怎样认定
  cargo cailiang replay   回执…          凭一行回执重现当时的决定，逐字节相同
  cargo cailiang papers   案件           适合结论的文书要点和案件自查清单

回头看：
  cargo cailiang backtest 案件…          拿过去的决定和清单比；换一套清单会怎样
  cargo cailiang synth    --seed 数      编一些模拟的案件，给 backtest 试用

培训：
  cargo cailiang drill    --seed 数      从清单的界线出对子题，每一对只差一个事实
  cargo cailiang exam     --seed 数      出一份考卷，凭代码在哪里都是同一份

加 --help 看每个命令的写法。";

pub const HELP_CHECK: &str = "\
检查清单和训练情景（lists/training）。不写文件就检查全部；写了文件，就和其他清单放在一起检查，
只显示这些文件的问题。

用法：cargo cailiang check [文件…] [--texts 目录 [--report 文件]] [--lists 目录] [--format text|json|github] [--on 日期]

  --texts 目录      再逐字对照这个目录（包括下级目录）里的法条原文：清单写的，原文里要有；
                    原文有的数额、责令、处罚种类，清单不能漏
  --report 文件     把对照写成一份 Markdown 报告：每一条原文和清单并排，哪些机器对上了，
                    哪些要用眼看，抬头的 read 记了哪几天通读过；要和 --texts 一起写
  --lists 目录      清单所在的目录（里面有 national）；不写就自己找
  --format 格式     text 给人看；json 一个 JSON 对象；github 在拉取请求里标到行
  --on 日期         按这一天检查和日期有关的事；不写就是今天（北京时间）

退出码：0 没有错误；1 有错误；2 有文件读不了，或者命令写错。";

pub const HELP_TEST: &str = "\
运行清单里的 [[example]]：按案件算一遍，和期望逐项比较。训练情景也算一遍，连同每一个换条件的。
不写文件就运行全部。

用法：cargo cailiang test [文件…] [--filter 文字] [--lists 目录]

  --filter 文字     只运行名称里有这几个字的示例
  --lists 目录      清单所在的目录（里面有 national）；不写就自己找

退出码：0 全部相符；1 有不符的；2 清单读不了，或者命令写错。";

pub const HELP_DECIDE: &str = "\
就一个案件给出结论、幅度和理由。案件写成 TOML 或者 JSON（按文件名）。
不写文件，或者写 -，就从标准输入读：一行一个 JSON。

用法：cargo cailiang decide 案件… [--receipt] [--lists 目录] [--format text|json]

  --receipt         只写回执：一个案件一行，凭它用 replay 能重现这个决定。里面有案件的全部事实
  --lists 目录      清单所在的目录（里面有 national）；不写就自己找
  --format 格式     text 给人看；json 一个案件一个 JSON 对象，各占一行

退出码：0 有结论（包括还差事实）；2 案件或者清单读不了，或者命令写错。";

pub const HELP_WHY: &str = "\
先给结论，再说明裁量基准的每一档、柔性清单的每一项、每个一般情节为什么成立或者不成立：
看的是哪个事实、读到什么、要求是什么、差多少。案件的写法和 decide 一样。

用法：cargo cailiang why 案件… [--lists 目录] [--format text|json]

  --lists 目录      清单所在的目录（里面有 national）；不写就自己找
  --format 格式     text 给人看；json 一个案件一个 JSON 对象（decision、why），各占一行

退出码：0 算出来了；2 案件或者清单读不了，或者命令写错。";

pub const HELP_WHATIF: &str = "\
其他事实不变，只换一件，结论、幅度、阶次或者程序会怎样：当事人还能做的（连同最后一天），
还没有发生的，没有查明的，要看怎样认定的，已经过去的。往轻往重都列，取最近的界限。
案件的写法和 decide 一样。

用法：cargo cailiang whatif 案件… [--lists 目录] [--format text|json]

  --lists 目录      清单所在的目录（里面有 national）；不写就自己找
  --format 格式     text 给人看；json 一个案件一个 JSON 对象（decision、what_if），各占一行

退出码：0 算出来了；2 案件或者清单读不了，或者命令写错。";

pub const HELP_REPLAY: &str = "\
凭 decide --receipt 写出的一行回执，重现当时的决定，逐字节相同。只用参加过决定的那些文件，
别的清单怎样改都没有关系。这些文件少了、换了版本、改了内容，就不重现，说明是哪一份。
不写回执，或者写 -，就从标准输入读：一行一个。

用法：cargo cailiang replay 回执… [--lists 目录] [--format text|json]

  --lists 目录      清单所在的目录（里面有 national）；不写就自己找
  --format 格式     text 给人看；json 一个案件一个 JSON 对象，各占一行

退出码：0 重现了；2 不能重现，回执或者清单读不了，或者命令写错。";
pub const HELP_PAPERS: &str = "\
写出适合结论的文书要点：说理、告知、决定、责令改正、移送……和案件自查清单。空着的由人填。
文书的样式在清单里（[[paper]]、[[check]]），各地可以写自己的。只是草稿，签发前逐项核对。

用法：cargo cailiang papers 案件 [--paper 编号] [--html 文件或者目录] [--lists 目录]

  --paper 编号      只写这一份；不写就是适合的全部
  --html 路径       写成可以打印的网页：是文件就全部写在一页，是目录（或者以 / 结尾）就一份一个文件
  --lists 目录      清单所在的目录（里面有 national）；不写就自己找

退出码：0 写出来了；1 这份文书不适合本案，或者没有这份文书；2 案件或者清单读不了，或者命令写错。";

pub const HELP_SHOW: &str = "\
一页看全一个违法行为：要件、罚则、裁量基准、柔性清单、竞合、数额线、一般情节、所据文件。
写编号（旧编号也可以）；不是编号的，按名称和常用词找。

用法：cargo cailiang show 违法行为 [--place 地方] [--on 日期] [--lists 目录]

  --place 地方      地方编号，如 tianjin/binhai；不写就是全国
  --on 日期         按这一天有效的文件；不写就是今天（北京时间）
  --lists 目录      清单所在的目录（里面有 national）；不写就自己找

退出码：0 找到了；2 没有找到，清单读不了，或者命令写错。";

pub const HELP_EXPLAIN: &str = "\
说明一个检查代码：是什么意思，为什么要紧，怎样改，能不能静默。不写代码就列出全部。

用法：cargo cailiang explain [代码]

退出码：0 找到了；2 没有这个代码，或者命令写错。";

pub const HELP_NEW: &str = "\
写出一份新清单的样子，带说明，数额和日期都留成 【……】，不填好过不了检查。
没有依据的数额不能填：照抄公布的文件。

用法：cargo cailiang new 种类 编号 [--place 地方] [--clause 文件#条款] [--ground 种类] [--entry] [--out 文件] [--lists 目录]

种类和编号：
  document  文件编号      只有抬头的文件
  clause    违法行为编号   罚则
  benchmark 违法行为编号   裁量基准；用 --clause 指明细化哪一条
  exempt    违法行为编号   柔性清单的一项
  example   违法行为编号   示例：一个案件和它的期望
  place     地方编号      地方的设置
  violation 违法行为编号   目录里的一个新行为

  --place 地方      文件属于哪个地方，如 tianjin/binhai；不写就是全国
  --clause 条款     benchmark 细化的条款，如 city-road-reg#42
  --ground 种类     exempt 的种类：轻微不罚 首违不罚 减轻 从轻 免予强制
  --entry           只写条目，不写抬头：加进已有的文件
  --out 文件        写到这个文件；已经有的文件不会改
  --lists 目录      清单所在的目录（里面有 national）；不写就自己找

退出码：0 写好了；2 编号不对，文件已经存在，清单读不了，或者命令写错。";

pub const HELP_EXPIRING: &str = "\
这段时间里要留意的：失效和施行的文件，怀疑已有修改的，该复核的，缺的工作日历。按日期排列。

用法：cargo cailiang expiring [--within 90d] [--on 日期] [--strict] [--format text|json] [--lists 目录]

  --within 多久     90d 是九十天，3m 是三个月，1y 是一年；不写就是 90d
  --on 日期         从这一天起算；不写就是今天（北京时间）
  --strict          有要留意的，退出码就是 1
  --format 格式     text 给人看；json 一个 JSON 对象
  --lists 目录      清单所在的目录（里面有 national）；不写就自己找

退出码：0 列出了；1 加了 --strict 而且有要留意的；2 清单读不了，或者命令写错。";
