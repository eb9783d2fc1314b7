//! Stages: the words that must come true before a penalty exists.

use super::parts::{part_start, sentence_start};

/// Whether the stage's words stand before a byte in its sentence. An item may
/// hold them too, where the lead-in says what follows.
pub(super) fn stands_before(text: &str, stage: &str, at: usize) -> bool {
    let before = text.get(sentence_start(text, at)..at).unwrap_or_default();
    before.contains(stage)
}

/// A stage that stands right before a byte though the list names none. Only
/// what follows an order can be one: 拒不执行…的 may be the act itself.
pub(super) fn overlooked(text: &str, at: usize) -> Option<&str> {
    let part = text.get(part_start(text, at)..at)?;
    let sentence = text.get(sentence_start(text, at)..at)?;
    if !["责令", "警告"].iter().any(|word| sentence.contains(word)) {
        return None;
    }
    let starts = ["逾期", "拒不", "情节严重的", "造成严重后果", "再次"];
    part.split('，').find(|segment| segment.ends_with('的') && starts.iter().any(|s| segment.starts_with(s)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sees_a_stage_that_was_overlooked() {
        let text = "责令改正；拒不改正的，处五百元以下罚款";
        let at = text.find("五百").expect("there");
        assert_eq!(overlooked(text, at), Some("拒不改正的"));
        assert!(stands_before(text, "拒不改正", at) && !stands_before(text, "逾期", at));
        let act = "违反规定，拒不执行停止作业等措施的单位，处五百元以下罚款";
        assert_eq!(overlooked(act, act.find("五百").expect("there")), None);
    }
}
