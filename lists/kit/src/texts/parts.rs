//! What governs a place in a sentence: the part it stands in, the party it
//! speaks of, the items it names, 应当 or 可以.

use cailiang::lists::{Force, PartyClass};

use super::statute::whole;

/// Words that put what follows on one class of party.
const CLASSES: [(&str, PartyClass); 16] = [
    ("对单位", PartyClass::Organisation),
    ("对责任单位", PartyClass::Organisation),
    ("单位有", PartyClass::Organisation),
    ("单位违反", PartyClass::Organisation),
    ("单位处", PartyClass::Organisation),
    ("对法人", PartyClass::Organisation),
    ("属于单位", PartyClass::Organisation),
    ("对个人", PartyClass::Individual),
    ("个人有", PartyClass::Individual),
    ("个人违反", PartyClass::Individual),
    ("个人处", PartyClass::Individual),
    ("属于个人", PartyClass::Individual),
    ("对公民", PartyClass::Individual),
    ("直接负责的主管人员", PartyClass::Responsible),
    ("直接责任人员", PartyClass::Responsible),
    ("责任人员处", PartyClass::Responsible),
];

/// The start of the part a byte stands in: parts end at `；`, `。` and line ends.
pub(super) fn part_start(text: &str, at: usize) -> usize {
    let before = text.get(..at).unwrap_or_default();
    before.rfind(['；', '。', '\n']).map_or(0, |i| after(before, i))
}

/// The start of the sentence a byte stands in.
pub(super) fn sentence_start(text: &str, at: usize) -> usize {
    let before = text.get(..at).unwrap_or_default();
    before.rfind(['。', '\n']).map_or(0, |i| after(before, i))
}

/// Where the part a byte stands in ends.
pub(super) fn part_end(text: &str, at: usize) -> usize {
    text.get(at..).and_then(|rest| rest.find(['；', '。', '\n'])).map_or(text.len(), |i| at + i)
}

/// The whole part a byte stands in.
pub(super) fn part(text: &str, at: usize) -> &str {
    text.get(part_start(text, at)..part_end(text, at)).unwrap_or_default()
}

/// Whether a byte stands in a rule of its own within its paragraph, for an act
/// of its own (…；房屋建筑使用者擅自变动的，责令改正，处…): then it need not
/// concern everyone who is punished by the paragraph.
pub(super) fn is_branch(text: &str, at: usize) -> bool {
    let own_act = |start: usize, end: usize| {
        let part = text.get(start..end).unwrap_or_default();
        let acts = |s: &str| s.ends_with('的') && !super::stage::opens(s) && !s.starts_with("构成") && !s.contains("下列");
        part.split('，').any(acts)
    };
    let (start, end) = (part_start(text, at), part_end(text, at));
    // 并可对建筑物处…，可对构筑物处….
    let segment = text.get(segment_start(text, at)..at).unwrap_or_default().trim_start_matches(['并', '可', '以']);
    if segment.starts_with('对') && class_at(text, at).is_none() {
        return true;
    }
    if start > 0 {
        let before = text.get(..start).unwrap_or_default();
        let punished = ["责令", "罚款", "警告"].iter().any(|word| before.contains(word));
        return punished && (own_act(start, end) || before.ends_with('。'));
    }
    // The first part is one of several rules where a later one orders by itself.
    let mut next = end;
    while let Some(rest) = text.get(next..).filter(|r| !r.is_empty()) {
        let start = next + rest.chars().next().map_or(1, char::len_utf8);
        let end = part_end(text, start.min(text.len()));
        if own_act(start, end) && text.get(start..end).is_some_and(|p| p.contains("责令") || p.starts_with("其中")) {
            return true;
        }
        next = end.max(start);
    }
    false
}

/// The start of the segment a byte stands in: segments end at commas and colons too.
pub(super) fn segment_start(text: &str, at: usize) -> usize {
    let before = text.get(..at).unwrap_or_default();
    before.rfind(SEGMENT_ENDS).map_or(0, |i| after(before, i))
}

/// Where the segment a byte stands in ends.
pub(super) fn segment_end(text: &str, at: usize) -> usize {
    text.get(at..).and_then(|rest| rest.find(SEGMENT_ENDS)).map_or(text.len(), |i| at + i)
}

const SEGMENT_ENDS: [char; 6] = ['，', '；', '。', '：', ':', '\n'];

fn after(text: &str, at: usize) -> usize {
    at + text.get(at..).and_then(|t| t.chars().next()).map_or(0, char::len_utf8)
}

/// The class of party that what stands at a byte is put on; `None` where the
/// part names no class.
pub(super) fn class_at(text: &str, at: usize) -> Option<PartyClass> {
    let part = text.get(part_start(text, at)..at)?;
    CLASSES.iter().filter_map(|(word, class)| last(part, word).map(|i| (i, *class))).max_by_key(|(i, _)| *i).map(|(_, class)| class)
}

/// Where a word of [`CLASSES`] stands last. Without 对 it must open a clause:
/// 生产经营单位有下列行为 is the act, not the party class.
fn last(part: &str, word: &str) -> Option<usize> {
    let opens = |at: usize| part.get(..at).is_some_and(|before| before.is_empty() || before.ends_with('，'));
    let anywhere = word.starts_with(['对', '直']) || word.starts_with("责任人员");
    part.rmatch_indices(word).map(|(at, _)| at).find(|at| anywhere || opens(*at))
}

/// The words of a sentence before a byte.
pub(super) fn sentence_before(text: &str, at: usize) -> &str {
    text.get(sentence_start(text, at)..at).unwrap_or_default()
}

/// The words before the organ that punishes: 由…主管部门或者其委托的单位责令.
pub(super) fn without_organ(before: &str) -> &str {
    let organ = before.find("，由").or_else(|| before.find("责令"));
    let listed = before.find("之一者，").or_else(|| before.find("之一，"));
    let end = organ.into_iter().chain(listed).min().unwrap_or(before.len());
    before.get(..end).unwrap_or(before)
}

/// Whether a text names someone who can only be an organisation.
pub(super) fn names_organisations(text: &str) -> bool {
    ["单位", "企业", "公司", "经营者", "机构", "养殖场"].iter().any(|word| text.contains(word))
}

/// Whether a text names someone who can only be an individual; 附近居民 and 居民区 do not act.
pub(super) fn names_individuals(text: &str) -> bool {
    let neighbours = ["附近居民", "周围居民", "居民区", "居民住宅", "居民生活", "居民楼"];
    let text = neighbours.iter().fold(text.to_owned(), |text, word| text.replace(word, ""));
    ["个人", "村民", "居民", "驾驶人", "行人"].iter().any(|word| text.contains(word))
}

/// The items that the part names before a byte (单位有前款第一项、第七项行为之一),
/// or else the nearest part before it in its sentence; empty where none does.
pub(super) fn items_named(text: &str, at: usize) -> Vec<u16> {
    let sentence = sentence_before(text, at);
    sentence.rsplit('；').map(items).find(|items| !items.is_empty()).unwrap_or_default()
}

fn items(part: &str) -> Vec<u16> {
    let named = part.split("项").filter_map(|piece| piece.rsplit_once('第').map(|(_, n)| n.trim_matches(['（', '）', '(', ')'])));
    if part.contains('项') { named.filter_map(whole).collect() } else { Vec::new() }
}

/// Words that leave a choice.
pub(super) const MAY: [&str; 8] = ["可以", "可处", "可并处", "并可", "可给予", "可单处", "可对", "可按"];

/// 应当 or 可以, as the words right before a byte say; `None` where no verb of punishing stands there.
pub(super) fn force_at(text: &str, at: usize) -> Option<Force> {
    let start = part_start(text, at);
    let mut before = text.get(start..at)?;
    loop {
        let cut = before.rfind(['，', '：']);
        let segment = cut.map_or(before, |i| before.get(after(before, i)..).unwrap_or_default());
        if MAY.iter().any(|word| segment.contains(word)) {
            return Some(Force::May);
        }
        // 并可对单位处…，对个人处…: one 可 governs both.
        let front = cut.and_then(|i| before.get(..i)).unwrap_or_default();
        if segment.starts_with('对') && ["可对", "可以对"].iter().any(|word| front.rsplit('，').next().is_some_and(|s| s.contains(word)))
        {
            return Some(Force::May);
        }
        if ["处", "给予", "没收", "吊销", "予以", "按照"].iter().any(|word| segment.contains(word)) {
            return Some(Force::Shall);
        }
        // A condition (情节严重的，) parts what follows from the verbs before it.
        if segment.ends_with('的') {
            return None;
        }
        before = before.get(..cut?)?;
    }
}

/// Whether what stands at a byte may be left for an order instead (责令限期处理或者予以没收).
pub(super) fn is_alternative_to_order(text: &str, at: usize) -> bool {
    let part = text.get(part_start(text, at)..at).unwrap_or_default();
    let segment = part.rsplit('，').next().unwrap_or_default();
    segment.contains("限期") && segment.contains("或者")
}

/// What an amount is set for each of: 每平方米三百元, 按照每只（头）处二十元.
pub(super) fn per(text: &str, at: usize) -> Option<&str> {
    let before = text.get(segment_start(text, at)..at)?;
    before.rsplit_once('每').map(|(_, unit)| unit).filter(|unit| unit.chars().count() < 10)
}

/// Whether the part only sets the amount of a fine that another law provides.
pub(super) fn force_is_elsewhere(text: &str, at: usize) -> bool {
    let part = text.get(part_start(text, at)..at).unwrap_or_default();
    part.contains("依照《") && part.contains("罚款额为")
}

#[cfg(test)]
mod tests {
    use super::*;

    const GAS: &str = "责令限期改正；逾期不改正的，对单位可以处10万元以下罚款，对个人可以处1000元以下罚款；造成损失的，依法承担";
    const WASTE: &str = "单位有前款第一项、第七项行为之一，处五万元以上的罚款；个人有前款第五项行为之一，处一百元以上";

    fn at(text: &str, word: &str) -> usize {
        text.find(word).expect("there")
    }

    #[test]
    fn the_last_class_before_it_governs() {
        assert_eq!(class_at(GAS, at(GAS, "10万元")), Some(PartyClass::Organisation));
        assert_eq!(class_at(GAS, at(GAS, "1000元")), Some(PartyClass::Individual));
        assert_eq!(class_at(GAS, at(GAS, "造成损失的")), None);
        let act = "生产经营单位有下列行为之一的，处五万元以下的罚款";
        assert_eq!(class_at(act, at(act, "五万元")), None);
        assert_eq!(class_at(WASTE, at(WASTE, "一百元")), Some(PartyClass::Individual));
    }

    #[test]
    fn one_word_of_choice_governs_both_classes() {
        let both = "由公安机关没收其犬，并可对单位处1万元罚款，对个人处5000元罚款";
        assert_eq!(force_at(both, at(both, "5000元")), Some(Force::May));
        let each = "对单位可以处1万元罚款，对个人处5000元罚款";
        assert_eq!(force_at(each, at(each, "5000元")), Some(Force::Shall));
        let shall = "对个人处5000元罚款，并对单位处1万元罚款";
        assert_eq!(class_at(shall, at(shall, "5000元")), Some(PartyClass::Individual));
        assert_eq!(class_at(shall, at(shall, "1万元")), Some(PartyClass::Organisation));
    }

    #[test]
    fn amounts_for_each_unit() {
        let area = "并可对建筑物按照建筑面积处每平方米三百元以上三千元以下罚款，可对构筑物处工程造价一倍的罚款";
        assert_eq!(per(area, at(area, "三百元")), Some("平方米"));
        assert_eq!(per(area, at(area, "一倍")), None);
        assert_eq!(per("可按照每只（头）处二十元罚款", at("可按照每只（头）处二十元罚款", "二十元")), Some("只（头）处"));
    }

    #[test]
    fn a_rule_of_its_own() {
        let text = "没有设计方案擅自施工的，责令改正，处50万元罚款；使用者擅自变动的，责令改正，处5万元罚款";
        assert!(is_branch(text, at(text, "50万元")) && is_branch(text, at(text, "5万元罚款")));
        let one = "违反规定的，责令改正，处1万元罚款；拒不改正的，处5万元罚款；构成犯罪的，依法追究刑事责任";
        assert!(!is_branch(one, at(one, "1万元")) && !is_branch(one, at(one, "5万元")));
    }

    #[test]
    fn items_and_force() {
        assert_eq!(items_named(WASTE, at(WASTE, "五万元")), [1, 7]);
        assert_eq!(items_named(WASTE, at(WASTE, "一百元")), [5]);
        assert_eq!(force_at(GAS, at(GAS, "10万元")), Some(Force::May));
        assert_eq!(force_at(WASTE, at(WASTE, "五万元")), Some(Force::Shall));
        assert_eq!(force_at("处警告或者五百元以下罚款", at("处警告或者五百元以下罚款", "五百")), Some(Force::Shall));
    }
}
