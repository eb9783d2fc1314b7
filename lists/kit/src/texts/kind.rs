//! Kinds of penalty in a text: where it imposes one, and which may go together.

use cailiang::lists::PenaltyKind;

use super::parts::{segment_end, segment_start};

/// Kinds whose words can be told from the rest of a text.
pub(super) const TOLD: [PenaltyKind; 11] = [
    PenaltyKind::Warning,
    PenaltyKind::Criticism,
    PenaltyKind::Fine,
    PenaltyKind::ConfiscateGains,
    PenaltyKind::ConfiscateItems,
    PenaltyKind::SuspendPermit,
    PenaltyKind::LowerGrade,
    PenaltyKind::RevokePermit,
    PenaltyKind::StopBusiness,
    PenaltyKind::Close,
    PenaltyKind::Detention,
];

const GAINS: [&str; 5] = ["违法所得", "非法所得", "违法收入", "非法收入", "所得"];

/// Where the text imposes this kind. A condition (给予单位罚款处罚的，) imposes nothing.
pub(super) fn imposed(text: &str, kind: PenaltyKind) -> Vec<usize> {
    let words: &[&str] = match kind {
        PenaltyKind::Warning => &["警告"],
        PenaltyKind::Criticism => &["通报批评"],
        PenaltyKind::Fine => &["罚款"],
        PenaltyKind::ConfiscateGains | PenaltyKind::ConfiscateItems => &["没收"],
        PenaltyKind::SuspendPermit => &["暂扣"],
        PenaltyKind::LowerGrade => &["降低资质"],
        PenaltyKind::RevokePermit => &["吊销"],
        PenaltyKind::RestrictActivity => &["限制", "禁止"],
        PenaltyKind::StopBusiness => &["停产", "停业", "停工", "暂停施工"],
        PenaltyKind::Close => &["关闭"],
        PenaltyKind::RestrictPractice => &["不得从事", "禁止从事", "限制从业"],
        PenaltyKind::Detention => &["拘留"],
        PenaltyKind::Other => return vec![0],
    };
    let mut out: Vec<usize> = words.iter().flat_map(|word| text.match_indices(word).map(|(at, _)| at)).collect();
    out.retain(|at| imposes(text, *at, kind));
    out.sort_unstable();
    out
}

fn imposes(text: &str, at: usize, kind: PenaltyKind) -> bool {
    let (start, end) = (segment_start(text, at), segment_end(text, at));
    let (before, after) = (text.get(start..at).unwrap_or_default(), text.get(at..end).unwrap_or_default());
    // 警告后不改正的, 给予单位罚款处罚的.
    if after.ends_with('的') && !after.ends_with("违法所得的") || after.starts_with("警告后") {
        return false;
    }
    match kind {
        PenaltyKind::Close => ["责令", "予以", "停业"].iter().any(|word| before.contains(word)),
        PenaltyKind::ConfiscateGains => taken(after).any(is_gains),
        PenaltyKind::ConfiscateItems => taken(after).any(|what| !is_gains(what)),
        // 暂扣其车辆 keeps a thing, not a permit.
        PenaltyKind::SuspendPermit => ["证", "照", "许可"].iter().any(|word| after.contains(word)),
        _ => true,
    }
}

/// What a 没收 takes: 烧烤工具和违法所得.
fn taken(after: &str) -> impl Iterator<Item = &str> {
    let what = after.strip_prefix("没收").unwrap_or(after);
    let what = what.split("并处").next().unwrap_or_default();
    what.split("或者").flat_map(|w| w.split(['、', '和'])).filter(|w| !w.starts_with("没收") && !w.contains("罚款"))
}

fn is_gains(what: &str) -> bool {
    GAINS.iter().any(|word| what.contains(word))
}

/// How a penalty and 罚款 go together, as the words between them say; `None`
/// where they do not tell.
pub(super) fn together(text: &str, kind: PenaltyKind) -> Option<Vec<Vec<PenaltyKind>>> {
    let (alone, fine, both) = (vec![kind], vec![PenaltyKind::Fine], vec![kind, PenaltyKind::Fine]);
    let [at] = imposed(text, kind)[..] else { return None };
    let before = text.get(segment_start(text, at)..at)?;
    let rest = text.get(at..)?;
    let after = rest.get(..rest.find(['；', '。', '\n', '：', ':']).unwrap_or(rest.len()))?;
    let choice = super::parts::MAY;
    let same = after.get(..after.find('，').unwrap_or(after.len()))?;
    if kind == PenaltyKind::Warning && same.starts_with("警告或者") && same.contains("罚款") {
        return Some(vec![alone, fine]);
    }
    if same.contains("、罚款") && choice.iter().any(|word| before.contains(word)) {
        return Some(vec![alone, fine, both]);
    }
    let next = after.get(same.len()..)?;
    if next.starts_with("，或者") && next.contains("罚款") {
        return Some(vec![alone, fine]);
    }
    if next.contains("罚款") {
        if next.split('，').any(|segment| segment.ends_with('的')) {
            return None;
        }
        let may = choice.iter().any(|word| next.contains(word));
        // 责令限期处理或者予以没收，并可处以罚款: the fine may stand without it.
        if super::parts::is_alternative_to_order(text, at) {
            return may.then(|| vec![alone, fine, both]);
        }
        return Some(if may { vec![alone, both] } else { vec![both] });
    }
    // 警告；逾期不改正的，处罚款.
    let later = rest.get(after.len()..)?;
    let goes_on = later.strip_prefix('；').is_some_and(|next| super::stage::opens(next) && !next.starts_with("再次"));
    (same == "警告" && goes_on && !imposed(later, PenaltyKind::Fine).is_empty()).then(|| vec![alone, both])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_taken_is_told_apart() {
        let text = "责令改正，没收烧烤工具和违法所得，并处五百元罚款";
        assert_eq!(imposed(text, PenaltyKind::ConfiscateGains).len(), 1);
        assert_eq!(imposed(text, PenaltyKind::ConfiscateItems).len(), 1);
        assert!(imposed("没收违法所得，处罚款", PenaltyKind::ConfiscateItems).is_empty());
        assert_eq!(imposed("责令其限期处理或者予以没收，并可处以罚款", PenaltyKind::ConfiscateItems).len(), 1);
        assert!(imposed("擅自关闭设施的，责令改正", PenaltyKind::Close).is_empty());
        assert_eq!(imposed("报经批准，可以责令停业或者关闭", PenaltyKind::Close).len(), 1);
        assert!(imposed("给予单位罚款处罚的，对个人可处罚款额", PenaltyKind::Fine).len() == 1);
        assert!(imposed("由部门暂扣其车辆", PenaltyKind::SuspendPermit).is_empty());
    }

    #[test]
    fn the_words_between_say_what_goes_together() {
        use PenaltyKind::{Fine, Warning};
        let cases: [(&str, Option<Vec<Vec<PenaltyKind>>>); 8] = [
            ("给予书面警告；再次违反规定的，处50元罚款", None),
            ("给予警告，或者对单位处5000元罚款", Some(vec![vec![Warning], vec![Fine]])),
            ("给予警告，可以并处2%以下的罚款。", Some(vec![vec![Warning], vec![Warning, Fine]])),
            ("处警告或者五百元以下罚款。", Some(vec![vec![Warning], vec![Fine]])),
            ("可以并处警告、罚款：", Some(vec![vec![Warning], vec![Fine], vec![Warning, Fine]])),
            ("给予警告，并处1万元罚款；", Some(vec![vec![Warning, Fine]])),
            ("给予警告；逾期不改正的，处1万元罚款", Some(vec![vec![Warning], vec![Warning, Fine]])),
            ("给予警告；造成损失的，依法赔偿", None),
        ];
        for (text, want) in cases {
            assert_eq!(together(text, Warning), want, "{text}");
        }
    }
}
