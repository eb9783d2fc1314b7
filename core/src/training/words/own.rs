//! What is said of a scenario made from a real case.

pub(in crate::training) const LEFT_OUT: &str = "不写进情景";
pub(in crate::training) const ID_NUMBER: &str = "身份证号";
pub(in crate::training) const TELEPHONE: &str = "电话号码";
pub(in crate::training) const PLATE: &str = "车牌号";
pub(in crate::training) const NAME: &str = "姓名";

pub(in crate::training) fn only_band(band: &str) -> String {
    format!("只留年龄段：{band}")
}

pub(in crate::training) fn suspicious(what: &str, text: &str) -> String {
    format!("像{what}：{text}")
}

pub(in crate::training) const BIRTH: &str = "出生日期";
pub(in crate::training) const ADDRESS: &str = "住址";

pub(in crate::training) const SOME_NUMBER: &str = "（号码略）";
pub(in crate::training) const SOME_TELEPHONE: &str = "（电话略）";
pub(in crate::training) const SOME_PLATE: &str = "（车牌略）";
pub(in crate::training) const SOME_DAY: &str = "（日期略）";
pub(in crate::training) const SOME_ADDRESS: &str = "（住址略）";

/// Words for a person, or in front of a name.
pub(in crate::training) const BEFORE_NAMES: [&str; 32] = [
    "姓名",
    "名叫",
    "当事人",
    "法定代表人",
    "负责人",
    "联系人",
    "经营者",
    "邻居",
    "妈妈",
    "爸爸",
    "母亲",
    "父亲",
    "儿子",
    "女儿",
    "丈夫",
    "妻子",
    "老板",
    "店主",
    "摊主",
    "业主",
    "户主",
    "住户",
    "村民",
    "居民",
    "司机",
    "驾驶人",
    "证人",
    "举报人",
    "投诉人",
    "代理人",
    "学生",
    "孩子",
];
pub(in crate::training) const AFTER_BIRTH: [&str; 2] = ["生", "出生"];
pub(in crate::training) const BEFORE_BIRTH: [&str; 3] = ["生于", "出生于", "出生日期："];
pub(in crate::training) const BEFORE_ADDRESS: [&str; 3] = ["住址：", "家住", "住"];
/// Signs that what follows 住 is an address.
pub(in crate::training) const ADDRESS_SIGNS: &str = "号室栋幢弄";
/// Characters that hardly stand in a given name: what follows a short name is no part of it.
pub(in crate::training) const NO_NAME: &str =
    "的了在是把说和与来到上下不有被对给从向就也都还又要会能去站拿抱喊叫问答看走跑骂打讲称没家曾因为经先后正将等带领";
/// The surnames that most people have, the compound ones first.
pub(in crate::training) const SURNAMES: [&str; 112] = [
    "欧阳", "上官", "司马", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "司徒", "令狐", "夏侯", "王", "李", "张", "刘", "陈", "杨",
    "赵", "黄", "周", "吴", "徐", "孙", "胡", "朱", "高", "林", "何", "郭", "马", "罗", "梁", "宋", "郑", "谢", "韩", "唐", "冯", "于",
    "董", "萧", "程", "曹", "袁", "邓", "许", "傅", "沈", "曾", "彭", "吕", "苏", "卢", "蒋", "蔡", "贾", "丁", "魏", "薛", "叶", "阎",
    "余", "潘", "杜", "戴", "夏", "钟", "汪", "田", "任", "姜", "范", "方", "石", "姚", "谭", "廖", "邹", "熊", "金", "陆", "郝", "孔",
    "白", "崔", "康", "毛", "邱", "秦", "江", "史", "顾", "侯", "邵", "孟", "龙", "万", "段", "雷", "钱", "汤", "尹", "黎", "易", "常",
    "武", "乔", "贺", "赖", "龚", "文",
];
