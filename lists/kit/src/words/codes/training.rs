//! The codes of scenarios.

use super::fault;
use crate::explain::Code;

/// The codes of scenarios for training.
pub const TRAINING_CODES: &[Code] = &[
    fault("scenario-level", "情景的难度只有三级：1 容易，2 中等，3 难。改成其中一个。"),
    fault("scenario-name", "情景的编号和文件名不一样，或者用了大写、中文、空格。练习记录和考卷都按编号找情景，两处写成一样的。"),
    fault("scenario-topic", "情景的主题不在违法行为目录里，学员按主题选不到它。写目录里的主题，一个字也不要改。"),
    fault("scenario-point", "情景说要学这一条，可是清单里没有一处用到它：多半是条款写错了，或者这份法律还没有收进清单。核对条款号。"),
    fault("scenario-case", "情景的事实清单读不了：键名拼错，值不对，或者几个事实互相矛盾。案件事实和案件文件一样写，按提示改。"),
    fault(
        "scenario-outcome",
        "作者写的结论和程序算出来的不一样。要么事实没有写全，要么结论写错了，要么清单错了；学员只能学到对的，所以不放过。\
         用 cargo cailiang decide 看每一步，查明是哪一头错。",
    ),
    fault(
        "scenario-untold",
        "案件里有这个事实，可是没有一段话告诉学员，他凭什么作答？在故事或者 reveal 的 tells 里写上它的键，并把话说出来。",
    ),
    fault("scenario-tells", "这段话说它告诉了一个事实，案件里却没有这个事实。改 tells，或者把事实写进 [case]。"),
    fault(
        "scenario-value",
        "告诉数量、金额、日期的那段话里找不到它的值。可以写 4.9、5月1日、2万元、十五日后这样的话；次日、当天这类说法，案件里要有另一个日期对得上。",
    ),
    fault(
        "scenario-unknown",
        "故意不让人知道的事实，要么案件里已经写了，要么知不知道都一样。前一种从 [case] 里删去，后一种从 unknown 里删去。",
    ),
    fault(
        "scenario-irrelevant",
        "说是无关的事实，换一个值结论或者幅度就变了。它是有关的：写进 [case] 并在 tells 里告诉学员，或者从 irrelevant 里删去。",
    ),
    fault("scenario-question", "问题的错误选项写了两次、不是条款，或者本身就是对的。每个错误选项都要真的错，而且各不相同。"),
    fault(
        "scenario-twist",
        "换条件以后的案件读不了，或者什么也没有换。change 里写要改的事实，和 [case] 一样写；连带的事实（例如整改的日期）要一起改。",
    ),
    fault(
        "scenario-same",
        "换了条件，结论、罚款、程序、期限、救济一样也没有变，这一问就没有意思。换一个真正起作用的事实，或者删去这一问。",
    ),
    fault("scenario-length", "故事太短，看不出事情；太长，手机上一屏看不完。写 60 到 250 字，其余的放到 reveal 里一步步说。"),
];
