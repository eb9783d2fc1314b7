//! Stages: the words that must come true before a penalty exists.

use cailiang::condition::Condition;

use super::parts::{part_start, sentence_start};
use crate::read::vocabulary::STAGES;

/// What a stage opens with.
const OPENINGS: [&str; 12] =
    ["逾期", "拒不", "情节严重", "情节较重", "造成严重后果", "后果严重", "再次", "仍", "屡次", "经责令", "造成", "严重影响"];

/// Whether the stage's words govern a byte: they stand before it in its part,
/// or, where the part states no stage of its own, before it in its sentence.
pub(super) fn governs(text: &str, stage: &str, at: usize) -> bool {
    let part = text.get(part_start(text, at)..at).unwrap_or_default();
    let sentence = text.get(sentence_start(text, at)..at).unwrap_or_default();
    bounded(part, stage) || (overlooked(text, at).is_none() && bounded(sentence, stage))
}

/// Whether the stage stands in a text as a condition: what goes on (逾期不改正的, 或者造成…的) ends in 的.
fn bounded(text: &str, stage: &str) -> bool {
    text.match_indices(stage).any(|(at, _)| {
        let after = text.get(at + stage.len()..).unwrap_or_default();
        let end = after.find(['，', '；', '：', ':', '\n']).unwrap_or(after.len());
        let rest = after.get(..end).unwrap_or_default();
        rest.is_empty() || rest.ends_with('的')
    })
}

/// Whether a condition says more than the stage that is known to stand for it.
pub(super) fn has_condition(stage: &str, when: &Condition) -> bool {
    let known = STAGES.iter().find(|(words, _)| *words == stage).map(|(_, fact)| *fact);
    when.facts().iter().any(|fact| Some(*fact) != known)
}

/// Whether a segment opens as stages do.
pub(super) fn opens(segment: &str) -> bool {
    OPENINGS.iter().any(|word| segment.starts_with(word))
}

/// A stage that stands right before a byte though the list names none. Only
/// what follows an order or a penalty can be one: 拒不执行…的 may be the act itself.
pub(super) fn overlooked(text: &str, at: usize) -> Option<&str> {
    let part = text.get(part_start(text, at)..at)?;
    let sentence = text.get(sentence_start(text, at)..at)?;
    let mut passed = sentence.get(..sentence.len() - part.len())?.to_owned();
    for segment in part.split('，') {
        let follows = ["责令", "警告", "罚款", "没收"].iter().any(|word| passed.contains(word));
        if follows && segment.ends_with('的') && opens(segment) {
            return Some(segment);
        }
        passed.push_str(segment);
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sees_a_stage_that_was_overlooked() {
        let text = "责令改正；拒不改正的，处五百元以下罚款";
        let at = text.find("五百").expect("there");
        assert_eq!(overlooked(text, at), Some("拒不改正的"));
        assert!(governs(text, "拒不改正", at) && !governs(text, "逾期", at));
        let act = "违反规定，拒不执行停止作业等措施的单位，处五百元以下罚款";
        assert_eq!(overlooked(act, act.find("五百").expect("there")), None);
    }

    #[test]
    fn the_stage_of_one_part_does_not_govern_the_next() {
        let text = "责令改正；逾期不改正的，处五百元以下罚款；情节严重的，处一千元以下罚款";
        let at = text.find("一千").expect("there");
        assert!(governs(text, "情节严重", at) && !governs(text, "逾期不改正", at));
        let both = "责令改正；造成严重后果的，处一万元罚款；对责任人员处五千元罚款";
        assert!(governs(both, "造成严重后果", both.find("五千").expect("there")));
        let either = "给予警告；逾期不改正或者造成严重后果的，处十万元罚款";
        let at = either.find("十万").expect("there");
        assert!(governs(either, "逾期不改正或者造成严重后果", at) && governs(either, "造成严重后果", at));
    }
}
