//! One clause against its passage: orders, kinds of penalty, fines, duties.

use cailiang::{
    citation::Citation,
    lists::{Clause, Force, PenaltyKind},
};

use super::{
    Against, fine,
    statute::{Lack, Passage},
};
use crate::words;

pub(super) fn check(against: &mut Against<'_>, index: usize, clause: &Clause) {
    let place = format!("clause.{index}");
    duties(against, &place, clause);
    let Some(passage) = against.passage(&clause.at, &format!("{place}.at")) else { return };
    against.report.clauses += 1;
    orders(against, &place, clause, &passage);
    for (i, combination) in clause.combinations.iter().enumerate() {
        let place = format!("{place}.penalties.{i}");
        let there = combination.kinds.iter().filter(|kind| penalty(against, &place, **kind, &passage.article)).count();
        // “警告，可以并处罚款”: what is added last says whether there is a choice.
        if let Some(last) = combination.kinds.last().filter(|_| there == combination.kinds.len()) {
            force(against, &place, *last, combination.force, &passage);
        }
    }
    for (i, extra) in clause.extras.iter().enumerate() {
        let place = format!("{place}.also.{i}");
        if penalty(against, &format!("{place}.kind"), extra.kind, &passage.article) {
            force(against, &format!("{place}.force"), extra.kind, extra.force, &passage);
        }
        if !extra.stage.is_empty() {
            if passage.article.contains(&extra.stage) {
                against.report.stages += 1;
            } else {
                against.error("text-stage", &format!("{place}.stage"), words::stage_not_there(&extra.stage), words::COPY_HINT);
            }
        }
    }
    for (i, one) in clause.fines.iter().enumerate() {
        fine::check(against, &format!("{place}.fines.{i}"), clause, one, &passage);
    }
}

/// A duty may be cited by article alone, whatever its paragraphs.
fn duties(against: &mut Against<'_>, place: &str, clause: &Clause) {
    for (i, at) in clause.duty.iter().enumerate() {
        let place = if clause.duty.len() == 1 { format!("{place}.duty") } else { format!("{place}.duty.{i}") };
        cited(against, at, &place);
    }
}

/// Whether a cited place is in the text; a whole article may be cited without its paragraph.
pub(super) fn cited(against: &mut Against<'_>, at: &Citation, place: &str) -> bool {
    let whole_article = at.paragraph.is_none() && at.item.is_none() && at.sentence.is_none();
    if whole_article && matches!(against.statute.passage(at), Err(Lack::ParagraphNotNamed(_))) {
        against.report.duties += 1;
        return true;
    }
    let found = against.passage(at, place).is_some();
    against.report.duties += usize::from(found);
    found
}

fn orders(against: &mut Against<'_>, place: &str, clause: &Clause, passage: &Passage) {
    for (i, order) in clause.orders.iter().enumerate() {
        if stands(&passage.text, &order.words) || stands(&passage.article, &order.words) {
            against.report.orders += 1;
        } else {
            let place = if clause.orders.len() == 1 { format!("{place}.order") } else { format!("{place}.order.{i}") };
            against.error("text-order", &place, words::order_not_there(&order.words), words::COPY_HINT);
        }
    }
}

/// Whether an order stands in the text. Statutes say 责令其停止…、采取…: one
/// 责令 governs several orders, and 其 may stand between.
fn stands(text: &str, order: &str) -> bool {
    let plain = |t: &str| t.replace("责令其", "责令").replace("责令有关单位和个人", "责令").replace("采取其他", "采取");
    let (text, order) = (plain(text), plain(order));
    let core = order.strip_prefix("责令").unwrap_or(&order);
    // 限期清理、拆除: one 限期 governs several.
    let listed = core.strip_prefix("限期").is_some_and(|what| text.contains("限期") && text.contains(&format!("、{what}")));
    text.contains(&order) || listed || (order != core && text.contains("责令") && text.contains(core))
}

fn penalty(against: &mut Against<'_>, place: &str, kind: PenaltyKind, text: &str) -> bool {
    let words = spellings(kind);
    let there = words.is_empty() || words.iter().any(|word| text.contains(word));
    if there {
        against.report.penalties += 1;
    } else {
        against.error("text-penalty", place, words::penalty_not_there(kind), words::COPY_HINT);
    }
    there
}

/// Whether the text leaves the choice that the list states.
fn force(against: &mut Against<'_>, place: &str, kind: PenaltyKind, force: Force, passage: &Passage) {
    let words = spellings(kind);
    if !words.is_empty() && !words.iter().any(|word| fine::word_with_force(passage, word, force)) {
        against.error("text-force", place, words::force_differs(force), words::COPY_HINT);
    }
}

/// The words statutes use for a kind; empty where they vary too much.
fn spellings(kind: PenaltyKind) -> &'static [&'static str] {
    match kind {
        PenaltyKind::Warning => &["警告"],
        PenaltyKind::Criticism => &["通报批评"],
        PenaltyKind::Fine => &["罚款"],
        PenaltyKind::ConfiscateGains => {
            &["没收违法所得", "没收非法所得", "没收违法收入", "没收非法财物和违法所得", "和违法所得", "违法收入"]
        }
        PenaltyKind::ConfiscateItems => &["没收"],
        PenaltyKind::SuspendPermit => &["暂扣"],
        PenaltyKind::LowerGrade => &["降低资质"],
        PenaltyKind::RevokePermit => &["吊销"],
        PenaltyKind::RestrictActivity => &["限制", "禁止"],
        PenaltyKind::StopBusiness => &["停产", "停业", "停工", "暂停施工"],
        PenaltyKind::Close => &["关闭"],
        PenaltyKind::RestrictPractice => &["不得从事", "禁止从事", "限制从业"],
        PenaltyKind::Detention => &["拘留"],
        PenaltyKind::Other => &[],
    }
}
