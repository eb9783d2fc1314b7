//! The codes of documents standing together: references, ranks, benchmarks side by side.

use super::{fault, judgement};
use crate::explain::Code;

/// The codes of joins, powers and references.
pub const JOIN_CODES: &[Code] = &[
    fault(
        "unknown-clause",
        "引用的文件或者条款清单里没有，或者那一条不是罚这个行为的。接不上，补的数额、细化的幅度就不起作用。核对文件编号和条款；提示里列出了那份文件对这个行为的罚则在哪里。",
    ),
    fault(
        "unknown-over",
        "over 指的文件在本地和上级都没有对这个行为的裁量基准，没有什么可以替代。按提示改文件编号；不用替代的，删去 over。",
    ),
    fault("over-cycle", "几份基准互相说自己优先，转了一圈，不知道用哪一份。只留一个方向：由优先适用的一份写 over。"),
    fault("join-cycle", "条款互相说对方是自己的上位条款，转了一圈。只由下位的条款指向上位的条款，上位的不写。"),
    judgement(
        "two-benchmarks",
        "两份裁量基准同时同地管同一档罚款，又没有写用哪一份，办案时只能送法制审核。优先的一份写 over = \"另一份的编号\"；其实分情形的，各写不会同时成立的条件。地方采用的两份示范碰上的，只采用一份。写了违法行为的先于通用的，地方公布的先于示范，不算碰上。",
    ),
    judgement(
        "undeclared-join",
        "两份文件在同一个地方处罚同一个行为，下位的没有写与上位的关系，办案时会只用上位的、漏掉下位的。补数额写 fills，细化写 specifies，竞合写 competes，自成一事写 own = true。",
    ),
    judgement(
        "outside-upper-law",
        "下位法的罚款比上位法低、比上位法高，或者多了上位法没有的处罚种类、处罚对象。下位法只能在上位法规定的行为、种类、幅度内细化（行政处罚法第十一条至第十四条）。核对两边条文；经济特区变通等有依据的，用 allow 写明。",
    ),
    judgement(
        "rule-exceeds-power",
        "这一级文件不能自行设定这个处罚种类：规章只能设定警告、通报批评和一定数额的罚款，地方性法规不能设定限制人身自由（行政处罚法第十一条至第十四条）。细化上位法的，写 specifies 或者 fills；rank 写错的改 rank。",
    ),
    judgement(
        "cannot-punish",
        "司法解释、规范性文件不能设定处罚（行政处罚法第十六条），这里却写了罚则。罚则写到设定它的法律、法规、规章的清单里；基准、免罚清单写 [[benchmark]]、[[exempt]]。",
    ),
    judgement(
        "tier-kinds",
        "这一档写的处罚种类，罚则没有这样的组合，例如罚则是“警告，可以并处罚款”，就不能单处罚款。按罚则允许的组合改 penalties。",
    ),
    judgement(
        "no-amount-here",
        "国家的条文只说罚款、没有数额，本地也没有文件规定数额，这些行为在本地暂时不能罚款（只能责令、警告等）。本地有规定的，收入清单并写 fills；确实没有的，用 allow 写明。",
    ),
];
