//! `[[exempt]]` and `[[overlap]]`: leniency lists, and norms one act may break together.

use cailiang::lists::{CorrectBy, Exempt, ExemptKind, Overlap, Relation};

use super::{
    benchmark::{amounts, item, violations},
    condition::condition,
    table::Table,
    vocabulary::{CORRECTIONS, EXEMPTS, RELATIONS},
};
use crate::words;

pub(crate) fn exempts(table: &mut Table<'_>) -> Vec<Exempt> {
    table.tables("exempt").into_iter().filter_map(exempt).collect()
}

fn exempt(mut table: Table<'_>) -> Option<Exempt> {
    let kind: Option<ExemptKind> = table.need_word("ground", EXEMPTS);
    let coercion = kind == Some(ExemptKind::NoCoercion);
    let owned = |texts: Vec<super::table::At<&str>>| texts.iter().map(|t| t.value.to_owned()).collect::<Vec<_>>();
    let entry = Exempt {
        item: item(&mut table),
        violations: violations(&mut table, !coercion),
        kind: kind.unwrap_or(ExemptKind::Minor),
        statute: table.reference("statute"),
        when: condition(&mut table),
        correct: table.word("correct", CORRECTIONS).map(|c: CorrectBy| c),
        order_days: table.whole("order_days"),
        amounts: amounts(&mut table),
        measure: table.text_or_empty("measure"),
        must: table.flag("must"),
        then: owned(table.texts("then")),
        evidence: owned(table.texts("evidence")),
        by: table.text_or_empty("by"),
        gist: table.text_or_empty("gist"),
    };
    let waives = matches!(kind, Some(ExemptKind::Minor | ExemptKind::First));
    let stated = ["all_of", "any_of", "not_if", "correct"].iter().any(|key| table.has(key));
    if waives && !stated {
        table.ctx.report(table.ctx.at("empty-exempt", table.span, words::EMPTY_EXEMPT).hint(words::EMPTY_EXEMPT_HINT));
    }
    if coercion && entry.measure.is_empty() {
        table.missing("measure");
    }
    if !coercion && (!entry.measure.is_empty() || entry.must) {
        table.ctx.error("measure-unused", table.span, words::MEASURE_UNUSED);
    }
    let ranged = matches!(kind, Some(ExemptKind::Lighter | ExemptKind::Mitigated) | None);
    if !ranged && !entry.amounts.is_empty() {
        table.ctx.error("amount-unused", table.span, words::AMOUNT_UNUSED);
    }
    table.allow();
    table.finish();
    kind.map(|_| entry)
}

pub(crate) fn overlaps(table: &mut Table<'_>) -> Vec<Overlap> {
    table.tables("overlap").into_iter().map(overlap).collect()
}

fn overlap(mut table: Table<'_>) -> Overlap {
    let violations: Vec<String> = table.texts("violations").into_iter().map(|t| t.value.to_owned()).collect();
    if violations.len() < 2 {
        table.ctx.error("missing-key", table.span, words::OVERLAP_NEEDS_TWO);
    }
    let relation = table.word("relation", RELATIONS);
    let special = table.text("special").map(|t| t.value.to_owned());
    if let Some(special) = special.as_ref().filter(|s| !violations.contains(s) || relation != Some(Relation::SameMatter)) {
        table.ctx.error("unused-key", table.span, words::overlap_special(special));
    }
    let overlap = Overlap { violations, relation, special, note: table.text_or_empty("note") };
    table.allow();
    table.finish();
    overlap
}
