//! Orders against their text, both ways: what the list demands stands there,
//! and what stands there the list demands.

use super::parts::{part_end, part_start, segment_end, segment_start};

/// What one order is cut at.
const LIST: [&str; 4] = ["、", "或者", "并", "和"];

/// Words that are penalties and not orders (行政处罚法 9).
const PENALTIES: [&str; 7] = ["停产", "停业", "停工", "关闭", "暂停施工", "限期停业", "限期停产"];

/// Openings of what a 责令 before the comma still governs.
const OPENINGS: [&str; 12] = ["限期", "恢复", "采取", "停止", "补办", "消除", "清除", "清理", "拆除", "修复", "迅速", "赔偿"];

/// What a text orders, without 责令: 限期改正, 采取补救措施; and what is simply
/// done: 予以取缔.
pub(super) fn demanded(text: &str) -> Vec<String> {
    let mut out = Vec::new();
    for (at, _) in text.match_indices("令").filter(|(at, _)| is_order(text, *at)) {
        let rest = text.get(at + "令".len()..).unwrap_or_default();
        let sentence = rest.get(..rest.find(['。', '：', ':', '\n']).unwrap_or(rest.len())).unwrap_or_default();
        let mut parts = sentence.split('；');
        let mut segments = parts.next().unwrap_or_default().split('，');
        if let Some(first) = segments.next() {
            pieces(without_object(first), &mut out);
        }
        let governed = segments.filter(|s| OPENINGS.iter().any(|word| bare(s).starts_with(word)));
        // 责令停止建设；尚可采取改正措施的，限期改正.
        let later = parts.flat_map(|part| part.split('，')).filter(|s| bare(s).starts_with("限期"));
        for segment in governed.chain(later) {
            pieces(bare(segment), &mut out);
        }
    }
    for (at, _) in text.match_indices("予以") {
        let done = text.get(at + "予以".len()..segment_end(text, at)).unwrap_or_default();
        out.push(done.to_owned());
    }
    out
}

fn bare(segment: &str) -> &str {
    segment.strip_prefix('并').unwrap_or(segment)
}

/// 责令, or 令其; not 经责令改正拒不改正, 命令, 责令改正的.
fn is_order(text: &str, at: usize) -> bool {
    let before = text.get(..at).unwrap_or_default();
    let after = text.get(at + "令".len()..).unwrap_or_default();
    let before_verb = before.strip_suffix('责');
    let past = before_verb.is_some_and(|b| ["经", "被", "逾期不", "拒绝"].iter().any(|word| b.ends_with(word)));
    let condition = text.get(segment_start(text, at)..segment_end(text, at)).is_some_and(|s| s.ends_with('的'));
    !past && !condition && (before_verb.is_some() || after.starts_with('其'))
}

/// 责令其…, 责令有关单位和个人…, 责令…的运行管理单位…: whom it is put on.
fn without_object(segment: &str) -> &str {
    let verbs = ["立即", "限期", "停止", "改正", "恢复", "排除", "退还", "拆除", "清除", "清理"];
    let segment = segment.strip_prefix('其').unwrap_or(segment);
    let object = |at: usize| segment.get(..at).is_some_and(|o| o.ends_with("单位") || o.ends_with("个人") || o.ends_with('人'));
    verbs.iter().filter_map(|verb| segment.find(verb)).filter(|at| object(*at)).min().and_then(|at| segment.get(at..)).unwrap_or(segment)
}

/// A segment whole, and what it lists, with 限期 and the verb of the first carried on.
fn pieces(segment: &str, out: &mut Vec<String>) {
    let segment = segment.trim_end_matches('外');
    out.push(plain(segment));
    let lead = ["限期", "立即", "停止"].iter().find(|word| segment.starts_with(**word));
    for piece in split(segment) {
        out.push(plain(piece));
        if let Some(lead) = lead.filter(|lead| !piece.starts_with(**lead)) {
            out.push(plain(&format!("{lead}{piece}")));
        }
    }
}

/// What an order demands: 可以责令拆除鸽舍 is 拆除鸽舍.
fn core(order: &str) -> &str {
    let order = order.strip_prefix("可以").unwrap_or(order);
    order.strip_prefix("责令").unwrap_or(order).trim_start_matches("令其")
}

fn plain(words: &str) -> String {
    words.replace("采取其他", "采取").replace("其他", "")
}

/// Whether the text orders this: its words, or their beginning where the text goes on to say what.
pub(super) fn stands(text: &str, order: &str) -> bool {
    let core = plain(core(order));
    let choice = !order.starts_with("可以") || text.contains("可以责令");
    let begins = |d: &String| core.chars().count() >= 4 && d.starts_with(&core) && !d.ends_with("行为");
    choice && demanded(text).iter().any(|d| *d == core || begins(d))
}

/// Where the main words of an order stand.
pub(super) fn places(text: &str, order: &str) -> Vec<usize> {
    let core = core(order).trim_start_matches("限期");
    let found: Vec<usize> =
        text.match_indices(core).map(|(at, _)| at).filter(|at| !text.get(..*at).is_some_and(|b| b.ends_with('不'))).collect();
    // 采取其他补救措施 and the like: the order that governs it.
    if found.is_empty() { text.match_indices("令").filter(|(at, _)| is_order(text, *at)).map(|(at, _)| at).collect() } else { found }
}

/// What each 责令 demands and none of these orders does.
pub(super) fn left_out(text: &str, orders: &[&str]) -> Vec<(usize, String)> {
    let cores: Vec<String> = orders.iter().map(|o| plain(core(o))).collect();
    let made = |demand: &str| cores.iter().any(|c| c.contains(demand) || demand.contains(c.trim_start_matches("限期")));
    let mut out = Vec::new();
    for (at, _) in text.match_indices("令").filter(|(at, _)| is_order(text, *at)) {
        let elsewhere = text.get(part_start(text, at)..at).is_some_and(|b| b.contains("治安管理"));
        let rest = text.get(at + "令".len()..part_end(text, at)).unwrap_or_default();
        // 对违反规划的，限期拆除: on a condition of its own.
        let mut segments = rest.split('，').take_while(|s| !s.ends_with('的'));
        let first = segments.next().map(without_object).unwrap_or_default();
        let governed = segments.filter(|s| OPENINGS.iter().any(|word| bare(s).starts_with(word))).map(bare);
        for segment in std::iter::once(first).chain(governed).filter(|_| !elsewhere) {
            let penalty = |d: &String| PENALTIES.iter().any(|word| d.contains(word)) || d.contains("没收");
            let demands: Vec<String> =
                split(segment).into_iter().map(|d| plain(d.trim_end_matches('外'))).filter(|d| !d.is_empty()).collect();
            let left = |d: &&String| !penalty(d) && !made(d.trim_start_matches("限期"));
            // 限期处理或者予以没收: one of them is chosen.
            let chosen = segment.contains("或者") && demands.iter().any(penalty);
            out.extend(demands.iter().filter(left).filter(|_| !chosen).map(|d| (at, d.clone())));
        }
    }
    out
}

fn split(segment: &str) -> Vec<&str> {
    let mut rest = vec![segment];
    for cut in LIST {
        rest = rest.into_iter().flat_map(|piece| piece.split(cut)).filter(|p| !p.is_empty()).collect();
    }
    rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_order_is_held_to_its_words() {
        let gas = "由燃气管理部门责令停止违法行为，限期恢复原状或者采取其他补救措施，对单位处5万元罚款";
        for order in ["责令停止违法行为", "限期恢复原状", "采取补救措施", "限期采取补救措施", "责令限期恢复原状"]
        {
            assert!(stands(gas, order), "{order}");
        }
        let late = "责令限期改正；逾期不改正的，处罚款";
        assert!(stands(late, "责令限期改正") && !stands(late, "责令改正") && !stands(late, "责令停止"));
        let appearance = "责令其停止违法行为，限期清理、拆除或者采取其他补救措施，并可处以罚款";
        assert!(stands(appearance, "限期拆除") && stands(appearance, "责令停止违法行为") && !stands(appearance, "责令改正"));
        assert!(stands("由部门责令有关单位和个人限期改造或者拆除；", "责令限期改造或者拆除"));
        assert!(stands("责令生活垃圾集中转运、处理设施的运行管理单位限期改正，处3万元", "责令限期改正"));
        assert!(stands("责令停止设计、施工，限期改正", "责令停止设计、施工"));
    }

    #[test]
    fn what_is_ordered_and_not_listed_is_seen() {
        let left_out = |text: &str, orders: &[&str]| left_out(text, orders).into_iter().map(|(_, words)| words).collect::<Vec<_>>();
        assert_eq!(left_out("责令限期改正，处罚款；拒不改正的，责令停工整治", &[]), ["限期改正"]);
        let several = "责令停止违法行为，限期清理、拆除或者采取其他补救措施，并可处以罚款";
        assert_eq!(left_out(several, &["责令停止违法行为"]), ["限期清理", "拆除", "采取补救措施"]);
        assert_eq!(left_out(several, &["责令停止违法行为", "采取补救措施"]), ["限期清理", "拆除"]);
        assert!(left_out("责令改正，处罚款；拒不改正的，责令停业", &["责令改正"]).is_empty());
        assert!(left_out("经责令改正拒不改正的，强制执行", &[]).is_empty());
        let pigeons = "责令改正，处罚款；情节严重的，可以责令拆除鸽舍";
        assert_eq!(left_out(pigeons, &["责令改正"]), ["拆除鸽舍"]);
        assert!(left_out(pigeons, &["责令改正", "可以责令拆除鸽舍"]).is_empty() && stands(pigeons, "可以责令拆除鸽舍"));
        assert!(!stands("情节严重的，责令拆除鸽舍", "可以责令拆除鸽舍"));
    }
}
