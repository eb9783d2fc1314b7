//! What the checks over all lists say.

use cailiang::day::Day;

pub const FIRST_IS_HERE: &str = "先写在这里";
pub const A_DOCUMENT: &str = "文件";
pub const A_VIOLATION: &str = "违法行为";
pub const A_GUIDE: &str = "指路";
pub const A_FACT: &str = "事实";
pub const A_CIRCUMSTANCE: &str = "情节";
pub const A_MEASURE: &str = "行政措施";
pub const A_METHOD: &str = "方法";
pub const A_PLACE: &str = "地方";
pub const A_YEAR: &str = "日历年份";
pub const VIOLATION_WITHOUT_CLAUSE_HINT: &str = "补上罚则，或者在 note 里说明国家层面没有依据";
pub const EMPTY_RANGE: &str = "这个范围里没有数";
pub const EMPTY_RANGE_HINT: &str = "下限不能高于上限";
pub const STAGE_NEEDED: &str = "第二档起要写前提";
pub const STAGE_FALLS: &str = "这一档的上限比前一档低";
pub const STAGE_ORDER_HINT: &str = "多档罚款由低到高写，最后成立的一档算数";
pub const FACT_MISSING_HINT: &str = "在 national 的事实清单里写 [[fact]]";
pub const BANDS_GAP: &str = "各取值的 band 要首尾相接，不留空当，也不重叠";
pub const BASIS_FORM: &str = "依据写成 文件#条款，如 apl#33.1s1";
pub const BAD_PLACE_HINT: &str = "places 下文件夹的路径就是地方的编号";
pub const PARTS_OVERLAP: &str = "这一段和前一段有重叠";
pub const PARTS_OVERLAP_HINT: &str = "分界的数只归一段：30%以下 之后写 超过30%";
pub const PARTS_ORDER: &str = "各段要由轻到重，不能重复";
pub const PARTS_COVER: &str = "各段要在 0% 和 100% 之间";
pub const ENDS_BEFORE_START: &str = "失效日期不晚于施行日期";
pub const EXPIRES_HINT: &str = "有新版本的，另写一个文件；没有的，到期后这里的条款不再适用";
pub const CANNOT_PUNISH: &str = "司法解释、规范性文件不能设定处罚（行政处罚法第十六条），这里却写了罚则";

/// What a guide says where the lists hold no law for it.
pub const GUIDE_MARKS: [&str; 3] = ["清单没有收入", "【知识】", "看本地"];
pub const GUIDE_WITHOUT_LAW_HINT: &str = "写上 law；清单里没有那部法的，在 note 里写“清单没有收入”，凭记忆写的标“【知识】”";

pub fn guide_without_law(name: &str) -> String {
    format!("“{name}”由谁管，没有写依据")
}

pub const MEASURE_WITHOUT_LAW_HINT: &str =
    "写上 at = \"文件#条款\"，引法律、法规或者规章；没有法律依据、当事人听不听都可以的，kind 写“行政指导”";

pub fn measure_without_law(name: &str) -> String {
    format!("“{name}”不是行政指导，没有写法律、法规、规章的依据")
}

pub const MEASURE_REPLACES_LAW_HINT: &str = "换一个编号，作为补充；法律、法规本身让这份文件另行规定的，用 allow 写明";

pub fn measure_replaces_law(id: &str, upper: &str) -> String {
    format!("“{id}”会顶掉《{upper}》里的同一措施，规范性文件不能这样")
}

pub fn unknown_violation(id: &str) -> String {
    format!("目录里没有“{id}”这个违法行为")
}

pub fn violation_without_clause(name: &str) -> String {
    format!("“{name}”没有任何罚则")
}

pub fn duplicate_id(kind: &str, id: &str) -> String {
    format!("{kind}“{id}”写了两次")
}

pub fn duplicate_clause(violation: &str, at: &str) -> String {
    format!("{at}对“{violation}”的罚则写了两次")
}

pub fn fact_missing(id: &str) -> String {
    format!("没有声明事实“{id}”，推理要用到它")
}

pub fn value_twice(id: &str) -> String {
    format!("取值“{id}”写了两次")
}

pub fn unknown_band(id: &str) -> String {
    format!("没有“{id}”这个数，不能由它分段")
}

pub const MODEL_STATUS: &str = "示范不是哪个机关的规定，不能写“已核”";
pub const MODEL_STATUS_HINT: &str = "自己拟的写“样例”，从别处抄来的写“转引”；真有机关公布的，不写 model，放到那个地方的文件夹里";
pub const MODEL_HOLDS_HINT: &str =
    "示范里可以写 [[fact]]、[[benchmark]]、[[exempt]]、[[overlap]]、[[circumstance]]、[[method]]、法制审核的 [[threshold]] 和 [[example]]";
pub const PROCEDURE_SECTIONS: &str = "程序各段（时效、当场、期限、救济等）";
pub const HEARING_SECTION: &str = "听证的数额线";
pub const GENERAL_FORM_HINT: &str = "只写 share（法定幅度的一段），或者不写数额、由方法划分；只管一个行为的，补写 violation";

pub fn model_holds(what: &str) -> String {
    format!("示范里不能写{what}：这要由法律、法规、规章或者地方自己规定")
}

pub fn general_form(tier: &str) -> String {
    format!("这份基准没有写 violation，管每一笔罚款，“{tier}”一档却写了数额或者处罚种类")
}

pub fn unknown_model(id: &str) -> String {
    format!("没有“{id}”这份示范")
}

pub fn not_a_model(id: &str) -> String {
    format!("“{id}”不是示范，或者不是本地、上级的示范：不用采用，在它自己的地方就有效")
}

pub fn known_models(known: &[&str]) -> String {
    if known.is_empty() { "清单里还没有示范".to_owned() } else { format!("清单里的示范有 {}", known.join("、")) }
}

pub fn unknown_method(id: &str) -> String {
    format!("没有“{id}”这个方法")
}

pub fn unknown_document(id: &str) -> String {
    format!("清单里没有“{id}”这份文件")
}

pub fn unknown_circumstance(id: &str) -> String {
    format!("没有“{id}”这个情节")
}

pub fn bad_place(id: &str, folder: &str) -> String {
    format!("地方编号是“{id}”，文件却放在“{folder}”")
}

pub fn day_of_another_year(day: Day, year: i32) -> String {
    format!("{day} 不在 {year} 年")
}

pub fn day_twice(day: Day) -> String {
    format!("{day} 写了两次")
}

pub fn rest_is_weekend(day: Day) -> String {
    format!("{day} 本来就是周末，不用写进 rest")
}

pub fn work_is_weekday(day: Day) -> String {
    format!("{day} 是周一至周五，不用写进 work")
}

pub fn expires(title: &str, day: Day) -> String {
    format!("《{title}》自 {day} 起失效，清单里没有更新的版本")
}

pub fn suspected(title: &str, day: Day) -> String {
    format!("怀疑《{title}》自 {day} 起有变化，清单没有收入")
}

pub fn unknown_code(code: &str) -> String {
    format!("没有“{code}”这个检查代码")
}

pub fn cannot_silence(code: &str) -> String {
    format!("“{code}”不能用 allow 放过：只有要由人判断的问题才能放过")
}

pub fn unused_allow(code: &str) -> String {
    format!("这里没有“{code}”的问题，allow 可以删去")
}

pub const ID_OF_ANOTHER_HINT: &str = "同一份文件的新旧版本才用同一个 id；不同的文件换一个 id。文件改了名称的，用 allow 写明";

pub fn id_of_another(id: &str, title: &str) -> String {
    format!("“{id}”已经是另一份文件《{title}》的编号：日期晚的一份会把早的顶掉")
}
