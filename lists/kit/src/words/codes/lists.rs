//! The codes of the checks over all lists: ids, places, dates, methods, examples.

use super::{fault, judgement};
use crate::explain::Code;

/// The codes of ids, dates, methods and examples.
pub const CHECK_CODES: &[Code] = &[
    fault("duplicate-id", "同一个编号写了两次，引用它的地方不知道指哪一个。给后写的换一个编号；同一份文件的新版本，effective 要不同。"),
    judgement(
        "id-of-another",
        "两份不同的文件用了同一个编号。程序把同一个编号的文件当作新旧版本，日期晚的会把早的整个顶掉，早的那份里的罚则、基准就不再使用，而办案的人看不出来。\
         给其中一份换一个编号；确是同一份文件而改了名称、效力等级的，用 allow 写明。",
    ),
    fault(
        "duplicate-clause",
        "同一份文件的同一条款对同一个行为写了两遍罚则，会算重。合成一条；确实分情形的，各写不同的条件（all_of、not_if）。",
    ),
    fault(
        "renamed-twice",
        "曾用名（was）还在被别的条目使用，或者两处都说是自己的曾用名。旧案件按旧编号找，必须只找到一个。核对两处，只留一处。",
    ),
    fault(
        "unknown-violation",
        "目录里没有这个违法行为，这一条永远用不上。多半是编号拼错，或者用了改名以前的编号；按提示改。新的行为先写进 catalogue。",
    ),
    fault(
        "refers-unknown-violation",
        "这条罚则指向另一个违法行为，目录里却没有它，执法人员会走进死路。按提示改编号，或者先把那个行为写进目录。",
    ),
    judgement(
        "violation-without-clause",
        "目录里有这个行为，却没有一份文件处罚它。办案时选了它只会得到“没有依据”。补上罚则；国家层面确实没有、等地方补的，用 allow 写明。",
    ),
    judgement(
        "guide-without-law",
        "指路说了由谁管，却没有引清单里的条文，也没有说明清单没有收入、看本地，或者是凭知识写的。指错了机关，案件会白跑。补上 law；确实没有的，在 note 里照实写。",
    ),
    judgement(
        "measure-without-law",
        "教育、责令、强制措施、强制执行、延期分期，都要有法律、法规或者规章的依据；规范性文件不能设定行政强制（行政强制法第十条第四款、第十三条第一款）。在 at 里写条款。只是劝导、提示，当事人听不听都可以的，kind 写“行政指导”。",
    ),
    judgement(
        "measure-replaces-law",
        "同一编号的措施，下级地方的代替上级的。规范性文件的这一条会顶掉法律、法规、规章里的那一条，法律要求的步骤、禁止就看不见了。补充的，另起编号；上位法让它另行规定的，用 allow 写明。",
    ),
    fault("unknown-role", "主体（roles）不在 actor_role 的取值里，这个行为就没有人能构成。按提示改，或者先给 actor_role 加上这个取值。"),
    fault("unknown-method", "这个地方采用的方法不存在，幅度就没法划分。按提示改 method；新的方法先写 [[method]]。"),
    fault(
        "unknown-model",
        "地方采用（adopts）的文件清单里没有，或者它不是示范（抬头没有写 model = true），或者是别处的示范。编号照示范的 id 写；各地自己的文件、国家的文件不用采用，在它的地方就有效。",
    ),
    fault(
        "model-form",
        "示范（model = true）只是给地方选用的样子，不是法，也不是任何机关的规定：核对情况只能写“样例”“转引”，里面不能有罚则、违法行为、工作日历、地方设置、程序期限和听证的数额线。删去，或者放到有权规定的那份文件里。",
    ),
    fault(
        "general-form",
        "没有写 violation 的裁量基准管每一笔有幅度的罚款，各笔的幅度、合法的处罚组合都不同，写死的数额、种类必然有的不合法。各档只写 share 或者不写数额；只管一个行为的，写上 violation。",
    ),
    fault(
        "bad-line",
        "文书的一行读不懂：占位（花括号里的）或者条件（行首方括号里的）没有这个名称，或者括号没有配对。照提示改；有哪些名称，看说明书“文书”一节。",
    ),
    fault("unknown-warning", "自查的一项写了没有的警示代码，这一项就永远查不出问题。照提示改；能写的代码，编辑器会列出来。"),
    fault("unknown-duty", "自查的一项要对照期限，清单里却没有这件要做的事，或者只写了 done 没有写 duty。照提示改成 [[duty]] 的编号。"),
    fault(
        "paper-never",
        "这份文书、这一行或者自查的这一项，没有一个案件用得上：条件互相矛盾，或者写的结论里不会有。改 for、route、when 或者行首的条件。",
    ),
    fault("paper-twice", "同一个地方的两份文件写了同一编号的文书或者自查，不知道用哪一份。只留一份，或者换一个编号。"),
    fault("unknown-band", "由哪个数算出（bands_of）写的不是一个已声明的数。改成 number、count、money 类的事实编号。"),
    fault(
        "unknown-basis",
        "依据不是“文件#条款”的样子，或者清单里没有那份文件，执法人员点不开。写成 apl#33.1s1；文件还没有收入清单的，先收入。",
    ),
    fault("circumstance-unknown", "这件要做的事跟着一个情节走，清单里却没有那个情节，这件事就永远不会提示。按提示改情节的编号。"),
    fault("fact-missing", "推理要用到这个事实，却没有一份清单声明它。在 national 的事实清单里补一个 [[fact]]。"),
    fault(
        "fact-values",
        "选项的编号重复，或者分段（band）没有首尾相接。一个数落在空当里就没有取值，落在重叠处就有两个。分界的数只归一段：不满14 之后写 14以上。",
    ),
    fault(
        "bad-place",
        "地方的设置没有放在这个地方的文件夹里。文件放在哪里，就在哪里有效：places/tianjin/binhai 里的 id 写 tianjin/binhai。",
    ),
    fault("empty-range", "下限高于上限，没有一个数在里面，条件永远不成立，或者罚款没有数额。把两头的数换过来，或者核对原文。"),
    judgement(
        "stage-order",
        "一条罚则有几档罚款时由低到高写，最后成立的一档算数；第二档起要写前提（stage）。次序反了，重的情形反而罚得轻。条文本来如此的，用 allow 写明。",
    ),
    fault(
        "method-parts",
        "方法的各段要由轻到重、不重叠，合起来正好从 0% 到 100%。留下空当，落在空当里的数额就不知道算哪一段。空当写明归属：holes = [ { share = \"超过20%，不满40%\", degree = \"从轻\" } ]。",
    ),
    fault(
        "calendar-year",
        "日历写错：日子不在这一年，写了两次，本来就是周末还写进 rest，或者本来就上班还写进 work。对照国务院办公厅的放假通知改。",
    ),
    judgement(
        "expired",
        "文件已经失效（或者写明要失效），却没有更新的版本接上，到期后这里的条款就不再适用。有新版本的，另写一个文件；失效日期早于施行日期的，核对日期。",
    ),
    judgement("not-yet", "文件的施行日期还没有到，现在的案件用不上。只是提醒：日期没有写错的，不用改；旧版本要留着。"),
    judgement(
        "stale",
        "很久没有对着原文核对了，或者写着“已核”而没有写核对的日期。法条会改，过期的清单会害人。对着现行文本核一遍，改 as_of；间隔由 [place] 的 recheck_months 定。",
    ),
    judgement(
        "suspected",
        "有人怀疑这部法已经修改，清单没有收入。办案时会一直提示。查到新文本后另写一个版本；核实没有改的，删去 suspected_change。",
    ),
    fault("no-format", "抬头没有写格式的版本。将来格式变了，程序要靠它知道旧文件怎么读。在 [document] 里写 format = 2。"),
    judgement(
        "example-fails",
        "清单自带的算例，算出来和写的不一样，或者案件本身读不了。要么清单的条件、数额写错了，要么算例写错了。先对照原文核清单，再改算例；不要只为通过而改。",
    ),
    fault(
        "example-form",
        "算例的 expect 里有不认识的项目，或者数额读不懂。按提示改。例：expect = { outcome = \"一般\", ordinary = \"超过2000元，8000元以下\" }。",
    ),
];
