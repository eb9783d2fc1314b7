//! What the steps of the law say in the trace.
#![allow(missing_docs, reason = "each text says itself what it is")]

use rust_decimal::Decimal;

use super::labels::party_class;
use crate::{
    day::Day,
    lists::{Degree, PartyClass},
};

pub const NO_AUTHORITY: &str = "本机关没有这一事项的处罚权，移交有权机关";
pub const NOT_DELEGATED: &str = "这一事项不在省级决定交由街道、乡镇行使并公布的范围内，移交有权机关";
pub const GIVEN_TO_OTHERS: &str =
    "条文把这项权直接写给了别的机关；行政处罚法第二十四条交下来的只是县级部门的处罚权，不包括它，移交有权机关";
/// With the organ that the clause names.
pub fn to_organ(text: &str, organ: &str) -> String {
    [text, "：条文写的处罚机关是", organ].concat()
}

pub const CLAUSE_SPARES: &str = "条文自己写明，这种情形不予行政处罚";
pub const FILED_ELSEWHERE: &str = "其他有管辖权的机关已经先立案，由该机关管辖";
pub const AUTHORITY_LISTED: &str = "公布的赋权清单列有这一事项";
pub const AUTHORITY_GIVEN: &str = "有没有权按案件给定的办，与公布的赋权清单不一致，请核对清单的版本和日期";
pub const AUTHORITY_ASSUMED: &str = "按本机关有权处理这一事项办理";
pub const NO_CLAUSE_AT_ALL: &str = "清单里没有可以适用的罚则；没有依据的处罚无效，请先找到本地法规、规章";
/// One of several clauses that fit alike, with its amount.
pub fn norm_with_amount(cited: &str, amount: &str, gist: &str) -> String {
    [cited, if amount.is_empty() { "" } else { "，" }, amount, "（", gist.trim_end_matches('。'), "）"].concat()
}
pub fn several_norms(each: &[String]) -> String {
    format!("有几处规定都对得上，位阶和时间相同，适用哪一处由法制审核确定：{}", each.join("；"))
}
/// An order that is made to one class of party only.
pub fn order_for(class: PartyClass, order: &str) -> String {
    ["对", party_class(class), "，", order].concat()
}

/// An order whose stage nobody has established yet.
pub fn order_at_stage(stage: &str, order: &str) -> String {
    if stage.is_empty() { order.to_owned() } else { [stage, "的，", order].concat() }
}

pub const REFER: &str = "涉嫌犯罪，应当及时移送司法机关，不得以罚代刑；这里只是提示，是否构成犯罪由司法机关判断";
pub const PRESUMED: &str = "（推定，请核对）";
pub const NO_CRIME: &str = "没有涉嫌犯罪的情形";
pub const NO_FINE_TO_REPEAT: &str = "现在没有罚款可言，不涉及重复罚款";
pub const REFERRAL_BACK: &str = "司法机关已移回，继续处理";
pub const CRIMINAL_FINE: &str = "人民法院已判处罚金而本机关尚未罚款，不再给予罚款；其他处罚不受影响";
pub const FACTS_UNCLEAR: &str = "违法事实不清、证据不足，不得给予行政处罚；请先查明";
pub const FACTS_CLEAR: &str = "违法事实确凿，要件齐备";
pub const NO_LIMITATION_RULE: &str = "清单里没有当时有效的时效规定，请送法制审核";
pub const STILL_GOING_ON: &str = "违法行为还没有终了，追责时效没有开始计算";
pub const KNOWING_AGAINST_PROOF: &str =
    "“明知”是要件，由机关举证；当事人的证据又足以证明没有过错，两样不能同时成立。先核实是不是明知：不是明知的，违法行为不成立";
pub const FAULT_AGAINST_PROOF: &str = "填了当事人有故意或者过失，又填了证据足以证明没有过错，两样不能同时成立；先核实清楚，送法制审核";
pub const MITIGATED_NOT_BELOW: &str = "拟作减轻处罚，数额却不低于法定最低额，那是从轻；减轻的，数额要低于法定最低额，并说明理由";
pub const LIMITATION_RESTART: &str =
    "责令改正时，原来的行为已经超过时效：逾期不改正能不能另从逾期那天起算，有争议【口径】，不得靠一纸责令重新起算，送法制审核";
pub const LIMITATION_DISPUTED: &str = "这类行为是建成就终了，还是改正、拆除以前一直在继续，有不同见解【口径】：按一直在继续的，时效没有过。不要自己定，送法制审核；时效过了的也只挡处罚，责令改正、拆除另看";
pub const MINOR_SAFEGUARDS: &str = "当事人不满十八周岁：询问、告知、送达，查明监护人在不在场、文书交给了谁，记在笔录里；怎样做行政处罚法没有写，照未成年人保护的规定和本地要求【口径】。不罚未成年人，不等于改罚监护人";
pub const COURT_WINDOW: &str = "催告书送达太晚：可以申请法院的第一天已经在最后一天以后，法院一般不受理，马上请示法制机构";
pub const GAINS_WITHOUT_PENALTY: &str =
    "有违法所得，本条眼下还没有处罚：行政处罚法第二十八条第二款写的是应当没收，没有罚款的条文能不能单独没收有争议，送法制审核【口径】";
pub fn deadline_rest_day(limit: Day, rolled: Day) -> String {
    format!(
        "改正期限的最后一天 {limit} 是休息日：改正期限顺延不顺延，法律没有写【口径】。{limit} 以后、到 {rolled} 为止改正的，算不算按期，由机关认定后填“改正情况”“逾期未改”"
    )
}
pub const NO_SUCH_COMBINATION: &str = "拟给的处罚种类不是本条允许的组合";
pub const LASTING_ACT: &str = "按连续或者继续状态、从行为终了之日起算；是否属于这种状态有争议的，送法制审核";
pub const CAPACITY_OF_BODIES: &str = "当事人是单位，没有年龄和精神状况的问题";
pub const CAPACITY: &str = "当事人有责任能力";
pub const CAPACITY_AT_TIMES: &str = "间歇性精神病人在精神正常时违法，应当给予行政处罚";
pub const KNOWING_PROVED: &str = "“明知”是本条的要件，由行政机关举证";
pub const FAULT_STANDS: &str = "没有足以证明没有主观过错的证据";
pub const FAULT_IRRELEVANT: &str = "法律、行政法规对本条另有规定，不问有无过错";
pub const ORDER_ONLY: &str = "这一条只规定了责令改正等措施，没有规定处罚";
pub const OTHER_PENALTY_STANDS: &str = "罚款的前提还没有成立，但本条的其他处罚已经可以给予";
pub const ALREADY_FINED: &str = "同一个违法行为已经罚过款，不得再给予罚款；其他处罚和责令改正不受影响";
pub const NOT_FINED_YET: &str = "同一个违法行为没有被罚过款";
pub const ORDINARY: &str = "没有从轻、减轻或者从重的情节";
pub const ORDER_TO_CORRECT: &str = "责令改正或者限期改正";
pub const AMOUNT_NOT_SET: &str = "国家没有规定数额";
pub const FINE_DEPENDS: &str = "幅度取决于还不清楚的事实";
/// Paid in part: what a surcharge comes to on the whole fine and on the rest, in 元.
pub fn paid_in_part(paid: Decimal, rest: Decimal, sums: Option<(Decimal, Decimal)>) -> String {
    let yuan = |n: Decimal| crate::phrase::number(n, "元");
    let sums = sums.map_or_else(String::new, |(whole, rest)| format!("：按罚款数额是{}，按没有缴的是{}", yuan(whole), yuan(rest)));
    format!(
        "只缴了{}，还有{}没有缴，不是缴清。加处按罚款数额还是按没有缴的部分，法律没有写明【口径】{sums}，由机关确定并写明理由",
        yuan(paid),
        yuan(rest)
    )
}
pub const NO_FINE: &str = "没有罚款";
pub fn fine_depends(each: &[&str]) -> String {
    let mut said: Vec<&str> = each.iter().flat_map(|words| words.split("，或者")).collect();
    said.dedup();
    said.join("，或者")
}

pub fn waits_for(label: &str) -> String {
    format!("还要查明：{label}")
}

pub fn general_law_missing(decided: Day) -> String {
    format!("决定日（{decided}）当时有效的行政处罚法文本不在清单里，不能用现行文本代替")
}

pub fn no_clause_on(day: Day) -> String {
    format!("清单里没有 {day} 有效的罚则：当时的版本没有收入，不能用现行文本代替")
}

pub const PAST_LAW: &str = "新旧规定的比较";

pub fn law_changed_since(old: &str) -> String {
    format!("行为时的{old}到决定日已修改或者废止；新的规定处罚较轻或者不认为违法的，适用新的规定。程序比不出来，须由法制审核比较")
}

pub fn old_law(old: &str) -> String {
    format!(
        "行为以后规定有修改。就本案的当事人和情节整体比较（种类、罚款的上限、下限、是否先责令改正），新的规定并不较轻，仍用行为时的{old}"
    )
}

pub fn new_law(old: &str, new: &str) -> String {
    format!(
        "行为时的{old}后来修改了。就本案的当事人和情节整体比较（种类、罚款的上限、下限、是否先责令改正），新的规定较轻，整体适用决定时的{new}，不从两版里各取一段"
    )
}

pub fn no_longer_unlawful(old: &str) -> String {
    format!("行为时的{old}已修改，决定时有效的新版不再处罚这个行为。请核对新版和别的依据里确实没有，再按不予处罚办理")
}

pub fn heavier_since(now: &str, before: &str) -> String {
    let before =
        if before.is_empty() { "行为开始时还没有这一条".to_owned() } else { format!("行为开始时的规定是{before}") };
    format!("行为跨过了修改：{before}，终了时的{now}较重。用哪一版没有定论，送法制审核")
}

pub fn referred_to_organ(to: &str) -> String {
    format!("本条自己不设处罚，由{to}依照有关法律处理，应当移送")
}

pub fn referred_to_law(to: &str) -> String {
    format!("本条自己不设处罚：{to}。请改按那里的违法行为查")
}

pub fn left_to_province(to: &str) -> String {
    format!("国家没有规定罚则：{to}。没有本地依据不能处罚")
}

pub fn clause_applies(cited: &str, gist: &str) -> String {
    if gist.is_empty() { format!("适用{cited}") } else { format!("适用{cited}：{gist}") }
}

/// Of alternatives all are named: it is not one of them that was wanting.
pub fn element_missing(elements: &[&str]) -> String {
    let all = if elements.len() > 1 { "都" } else { "" };
    format!("要件“{}”{all}不具备，这一违法行为不能成立；有别的违法行为的，另找依据", elements.join("”“"))
}

/// What is ruled out by what is there.
pub fn element_excluded(found: &[&str]) -> String {
    format!("“{}”的，不属于这一违法行为；有别的违法行为的，另找依据", found.join("”“"))
}

pub fn cannot_have_run(when: &str) -> String {
    format!("{when}，到决定日也没有超过追责时效")
}

pub fn within_limitation(when: &str, found: Day, last: Day) -> String {
    format!("{when}，{found} 发现，在追责时效内（到 {last} 为止）")
}

pub fn within_extended(when: &str, found: Day, last: Day) -> String {
    format!("{when}，{found} 发现；涉及公民生命健康安全、金融安全且有危害后果，时效延长到 {last}")
}

pub fn time_barred(when: &str, found: Day, last: Day) -> String {
    format!("{when}，追责时效到 {last} 为止，{found} 才发现，不再给予行政处罚")
}

pub fn limitation_boundary(last: Day) -> String {
    format!("发现之日（{last}）正是追责时效的最后一日，法律没有写明怎样计算，请送法制审核")
}

pub fn limitation_rest_day(last: Day) -> String {
    format!("追责时效的最后一日（{last}）是休息日，是否顺延法律没有写明；这里按不顺延计算，请送法制审核")
}

pub fn birthday(years: i32) -> String {
    format!("行为当天是当事人{years}周岁生日。这里比照刑事司法解释，从生日的第二天起算“已满”；行政法没有明文，请送法制审核")
}

pub fn circumstance_holds(name: &str, gist: &str) -> String {
    if gist.is_empty() { format!("符合“{name}”") } else { format!("符合“{name}”：{gist}") }
}

pub fn circumstance_fails(name: &str, label: &str) -> String {
    format!("不符合“{name}”：“{label}”这一项不具备")
}

pub fn stage_reached(stage: &str) -> String {
    if stage.is_empty() { "罚款不以别的前提为条件".to_owned() } else { format!("“{stage}”成立，罚款可以适用") }
}

pub fn stage_not_reached(stage: &str) -> String {
    format!("罚款以“{stage}”为前提，现在不成立，罚款还不存在。这不是免罚，不计入不予处罚")
}

pub fn class_not_reached(class: PartyClass) -> String {
    format!("这一条没有规定对{}的处罚", party_class(class))
}

pub fn lenient_and_severe(names: &[&str]) -> String {
    format!("从宽与从重的情节并存（{}），法律没有抵销的规定，请集体讨论并送法制审核", names.join("、"))
}

pub fn heavier(names: &[&str]) -> String {
    format!("有从重情节：{}", names.join("、"))
}

pub fn may_be_lenient(names: &[&str]) -> String {
    format!("有可以从轻或者减轻的情节：{}。也可以不从宽，须说明理由", names.join("、"))
}

pub fn must_be_lenient(names: &[&str], others: &[&str], settled: Option<Degree>, by_list: bool) -> String {
    let names = names.join("、");
    let others = if others.is_empty() { String::new() } else { format!("；另有{}", others.join("、")) };
    let how = match (settled, by_list) {
        (Some(Degree::Mitigated), true) => "清单、基准定为减轻，应当减轻",
        (Some(Degree::Mitigated), false) => "这里没有从轻的余地，应当减轻",
        (Some(_), true) => "清单、基准定为从轻，应当从轻",
        (Some(_), false) => "本条没有下限，也没有更轻的种类，没有减轻的余地，应当从轻",
        (None, _) => "从轻还是减轻由行政机关选择并说明理由，不能按一般处罚",
    };
    format!("有应当从轻或者减轻的情节：{names}{others}。{how}")
}

pub const COUNTED_TWICE: &str = "这个从重情节已经是本条的构成要件，再从重是不是重复评价有争议，送法制审核";

pub fn per_unit(unit: &str, range: &str) -> String {
    format!("每{unit}{range}")
}

pub const CONCURRENCE: &str = "一个行为、几个规范";
pub const BASE_FOR_COMPARISON: &str = "比较哪个规定的罚款高，先要查明算罚款用的数额；查明以前，下面的幅度不是最后的结论";

/// Which of several norms applies, and by what.
pub fn prevails(norm: &str, others: &[String], how: &str) -> String {
    format!("同一个行为还碰到{}。{how}，这里用{norm}", others.join("、"))
}

pub const BY_FINE: &str = "各规范都能适用，按罚款数额高的规定处罚；只约束罚款，别的处罚种类和责令改正仍可依各自的规定";
pub const BY_RANK: &str = "几个规范管的是同一事项，上位法优先，不比罚款高低";
pub const BY_SPECIALTY: &str = "几个规范管的是同一事项，特别规定优先，不比罚款高低";
pub const BY_NEWNESS: &str = "几个规范管的是同一事项，新的规定优先，不比罚款高低";
pub const ONLY_ONE: &str = "别的规范在本案不成立，或者前提没有到";
pub const SAME_ACT: &str = "已按“同一个违法行为”处理；是不是同一个行为由人认定，不是的，分别裁量";

pub const SEVERAL_VIOLATIONS: &str =
    "一个行为触犯几个规范：它们是互相排斥还是竞合，须由法制审核确定；都应当罚款的，按罚款数额高的规定处罚。下面逐项列出";

pub const SEVERAL_ACTS_TITLE: &str = "一案几个行为";
pub const SEVERAL_ACTS: &str = "几个违法行为分别裁量，可以合并写在一份决定里：罚款逐个算出，再相加；有一个要走普通程序、要听证或者审核的，全案照此办理。上面说的是最重的一个，逐个的结论列在下面";

pub const TREATMENT: &str = "个体工商户按个人还是按单位";
pub const PARTED: &str = "按个人、按单位的结果不同，法律没有统一规定，须先由有权的一方确定口径；两种结果并列，各自另行说明";

pub const STILL_OPEN: &str = "还不清楚的事实";
pub const CLAUSE_EXCLUDED: &str = "本条因自身的除外规定不适用：法律、行政法规另有明确规定的，依照那里的规定处理，请另找依据";
pub fn no_clause_fits(lacking: &[&str]) -> String {
    format!("每一条罚则都有要件对不上（“{}”），这一违法行为不能成立；先核对这几项，有别的违法行为的，另找依据", lacking.join("”“"))
}

pub fn same_either_way(labels: &[&str]) -> String {
    format!("“{}”还不清楚；无论是哪一种，结论相同，但幅度、处罚种类或者程序可能不同。下面按较轻的一种说明", labels.join("”“"))
}

/// When the act was done, or ended where it lasted (36.2).
pub fn done_on(day: Day, instant: bool) -> String {
    if instant { format!("行为发生于 {day}") } else { format!("行为终了于 {day}") }
}
