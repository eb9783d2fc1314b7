//! The codes of reading values: amounts, conditions, facts, tiers.

use super::fault;
use crate::explain::Code;

/// The codes of amounts, conditions and entries.
pub const VALUE_CODES: &[Code] = &[
    fault(
        "bad-amount",
        "数额或者范围读不懂。照抄法条的说法，数字用阿拉伯数字：5000元以上5万元以下、2万元以下、5%以上10%以下、超过5，20以下。负数、约数、“不超过”都不行。",
    ),
    fault(
        "no-amount",
        "罚款没有写数额。写 everyone（不分）、individual（个人）、organisation（单位）、responsible（责任人员）；法条真没有数额的，写“未定数额”，不能自己补。",
    ),
    fault(
        "everyone-and-class",
        "everyone（不分个人、单位）和 individual、organisation 同时写了，不知道以哪个为准。法条分开写的就分开写，不分的只写 everyone。",
    ),
    fault("no-base", "写了百分比或者倍数，却没有写以什么为基数，算不出多少元。补上 of = \"事实编号\"，例：of = \"project_cost\"。"),
    fault("wrong-fact-kind", "这里要的事实种类不对：基数（of）要金额，按单位计罚（per）要数量。换成合适的事实，或者核对事实的 kind。"),
    fault(
        "wrong-unit",
        "单位和事实自己的单位不一样，或者 share 写的不是百分比。单位错了，大小就全错。改成事实声明的单位；30%以下 这样的写法只用于 share。",
    ),
    fault(
        "unknown-fact",
        "没有声明过这个事实，多半是拼错了。条件里用了不存在的事实，就永远问不到、也判断不了。按提示改；确实是新的事实，先写 [[fact]]。",
    ),
    fault("unknown-choice", "这个事实没有这个取值，条件永远不会成立。按提示列出的取值改；要增加取值，去改事实的 values。"),
    fault(
        "unknown-stage",
        "不知道这个前提对应哪个事实。前提不成立，这一档罚款就不存在，所以必须讲清。在同一项里写 all_of 或者 any_of，说明什么事实成立才算。",
    ),
    fault("empty-condition", "条件的括号里什么也没有写。空的条件等于“总是成立”，多半不是本意。写上事实，或者整项删去。"),
    fault("values-unused", "这一类事实不用写 values。只有 one-of（选项）以及 date、moment 的特殊词才写。删去 values，或者改 kind。"),
    fault("presume-unused", "presume 只在 unknown = \"presume\" 时有用。要推定的，把 unknown 改成 presume；不推定的，删去这一行。"),
    fault("days-and-months", "期限同时写了 days 和 months，不知道按哪个算。按法条只留一个；法条写工作日的，再写 working = true。"),
    fault(
        "bad-referral",
        "refers 的写法不对：organ（移送哪个机关）、law（依照哪部法）、provincial（由省里规定）只写一个，violations 只和 law 一起写。",
    ),
    fault(
        "bad-join",
        "fills、specifies、competes、own 写了不止一个。下位条款与上位条款的关系只能有一种：补上数额、细化幅度、各管各的，或者自成一事。",
    ),
    fault("tiers-and-score", "同一条基准既写了阶次（tiers）又写了评分（score）。两种算法会得出两个结果，只留一种。"),
    fault("empty-tier", "这一档没有写什么时候用。写 all_of 或者 any_of；兜底的一档写 otherwise = true。"),
    fault(
        "measure-unused",
        "measure（措施）和 must 只用于免予强制的清单。这一条不是免予强制的，删去；要写免予强制的，另写一条 ground = \"免予强制\"。",
    ),
    fault("amount-unused", "轻微不罚、首违不罚、免予强制都不罚款，写了数额没有用处。删去数额；要在幅度内从轻的，ground 写“从轻”。"),
];
