//! The codes of holding lists against the texts of law.

use super::judgement;
use crate::explain::Code;

/// The codes of `check --texts`.
pub const TEXT_CODES: &[Code] = &[
    judgement("text-missing", "没有找到这份文件的原文，没法逐字核对。只是提醒：把原文放进文本目录，文件名或者标题与清单的 title 一致。"),
    judgement("text-article", "原文里没有收入这一条，没法核对。只是提醒：补全原文；条号写错的，改 at。"),
    judgement("text-citation", "原文里没有这一款、这一项，或者款、项写得不合规矩。数清楚是第几款第几项再改；只有一款的条不写款。"),
    judgement(
        "text-amount",
        "清单的数额和原文不一样：数不同，或者原文有数额而这里没有（漏了一档、漏了一类人），或者反过来。数额错一个零就是错案。照抄原文。",
    ),
    judgement("text-class", "这个数额在原文里是给另一类人的：个人、单位、责任人员弄反了，或者原文分开而这里没有分。按原文改。"),
    judgement(
        "text-base",
        "百分比、倍数的基数，或者按什么单位计罚，和原文不一样：如原文是违法所得的几倍，这里写成了工程造价。核对 of、per、unit。",
    ),
    judgement("text-item", "原文的这个数额不是给这一项的。一条里几项的数额常常不同，核对是哪一项。"),
    judgement(
        "text-stage",
        "罚款的前提和原文不一样：原文没有这个前提，或者漏写了（如“逾期不改正的”）。漏了前提，还没到罚款的时候就会罚。照抄原文。",
    ),
    judgement("text-force", "应当和可以弄反了：“处、并处”是应当，“可以处、可以并处”是可以。按原文改 force。"),
    judgement("text-duty", "罚则自己写明了违反哪一条（“违反本条例第三十三条”），这里的义务条不是那一条，或者没有写。照罚则写 duty。"),
    judgement(
        "text-act",
        "引的这一项、这一款、这一条，和违法行为的名称、要点几乎没有相同的话，旁边的一处却很像，多半数错了一项。只是提醒：核对后确实没错的，写 allow 放过。",
    ),
    judgement("text-order", "责令和原文不一样：原文里没有这句话，或者原文有而这里没有写。照抄原文的字；责令写在别的款的，写 order_at。"),
    judgement(
        "text-penalty",
        "处罚种类和原文不一样：原文里没有这一种，或者原文有而这里没有写，或者几种怎样并用不对。法条写的是别的说法的，用原文的那一种。",
    ),
    judgement("text-general", "时效、期限、限额、情节的数字或者效果与原文不一样。这些数字每个案件都要用，照抄原文。"),
];
