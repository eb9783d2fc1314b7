//! The codes of leniency lists.

use super::judgement;
use crate::explain::Code;

/// The codes of leniency lists.
pub const LENIENCY_CODES: &[Code] = &[
    judgement(
        "exempt-with-harm",
        "轻微不罚是“应当”不罚，前提是没有造成危害后果。这一条的条件却要求有后果，等于把有后果的说成应当不罚。后果轻微的初次违法写“首违不罚”（可以不罚）；主动消除后果的写“从轻”“减轻”。",
    ),
    judgement(
        "exempt-stricter",
        "轻微不罚的法定条件只有三个：轻微、及时改正、没有危害后果。清单又加了初次、次数、配合之类的条件，等于把法律给的权利收窄，法律没有授权。删去这个条件；办案时仍以法律为准。",
    ),
    judgement(
        "mitigation-without-law",
        "减轻是罚到法定最低以下，必须有法律规定的情节；“认错态度好”之类不行。写 statute = \"apl#32(1)\" 这样的法定情节；没有法定情节的，改成“从轻”。",
    ),
    judgement(
        "exempt-amount",
        "从轻不能低于法定最低数额，减轻必须低于它。数额与名目对不上，就是适用法律错误。改数额，或者改 ground；罚则没有最低数额的，没有减轻可言。",
    ),
    judgement(
        "no-education",
        "不予处罚的，应当对当事人进行教育（行政处罚法第三十三条第三款）。配套里没有写“教育”，一线容易漏掉。写成 then = [\"责令改正\", \"教育\"]。",
    ),
    judgement(
        "coercion-without-basis",
        "写了 must = true，是说法律禁止采取这项强制措施，却没有写哪条法律。写 statute；法律只是说可以不采取的，删去 must。",
    ),
];
