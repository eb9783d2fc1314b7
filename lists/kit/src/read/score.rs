//! `score` in a benchmark: factors, grades, corrections.

use cailiang::lists::{Correction, Factor, Grade, Hit, Score, ScoreKind};
use rust_decimal::Decimal;

use super::{
    benchmark::needs_condition,
    condition::condition,
    table::Table,
    vocabulary::{CALIBRATIONS, HITS, SCORES},
};
use crate::{phrase::Unit, words};

pub(crate) fn score(mut table: Table<'_>) -> Option<Score> {
    let kind: Option<ScoreKind> = table.need_word("kind", SCORES);
    let calibrated = match kind {
        Some(ScoreKind::Overlay) => table.need_word("calibrate", CALIBRATIONS),
        _ => table.word("calibrate", CALIBRATIONS),
    };
    let half = Decimal::new(5, 1);
    let specific_weight = table.exactly("specific_weight", &Unit::Percent).unwrap_or(half);
    let factors: Vec<Factor> = table.tables("factors").into_iter().map(|t| factor(t, kind)).collect();
    if !table.has("factors") {
        table.missing("factors");
    }
    let corrections: Vec<Correction> = table.tables("corrections").into_iter().filter_map(correction).collect();
    if !corrections.is_empty() && !table.has("correction_cap") {
        table.missing("correction_cap");
    }
    let correction_cap = table.exactly("correction_cap", &Unit::Percent);
    table.finish();
    Some(Score { kind: kind?, calibrated: calibrated.unwrap_or(true), specific_weight, factors, corrections, correction_cap })
}

fn factor(mut table: Table<'_>, kind: Option<ScoreKind>) -> Factor {
    let name = table.need("name").value.to_owned();
    if kind == Some(ScoreKind::Weighted) && !table.has("weight") {
        table.missing("weight");
    }
    let weight = table.exactly("weight", &Unit::Percent).unwrap_or_default();
    let specific = table.flag("specific");
    let hit = table.word("hit", HITS).unwrap_or(Hit::Severest);
    let grades = table.tables("grades").into_iter().enumerate().map(|(i, t)| grade(t, i, kind)).collect();
    if !table.has("grades") {
        table.missing("grades");
    }
    table.finish();
    Factor { name, weight, specific, hit, grades }
}

/// A grade without a number takes its place in the list.
fn grade(mut table: Table<'_>, i: usize, kind: Option<ScoreKind>) -> Grade {
    if kind == Some(ScoreKind::Percent) && !table.has("share") {
        table.missing("share");
    }
    let place = u32::try_from(i).unwrap_or(u32::MAX).saturating_add(1);
    let grade = Grade {
        name: table.text_or_empty("name"),
        grade: table.whole("grade").unwrap_or(place),
        share: table.exactly("share", &Unit::Percent).unwrap_or_default(),
        otherwise: table.flag("otherwise"),
        when: condition(&mut table),
    };
    needs_condition(&table, grade.otherwise);
    table.finish();
    grade
}

fn correction(mut table: Table<'_>) -> Option<Correction> {
    let name = table.need("name").value.to_owned();
    let by = signed(&mut table);
    let when = condition(&mut table);
    if when.is_empty() {
        table.missing("all_of");
    }
    table.finish();
    Some(Correction { name, by: by?, when })
}

/// `加10%` or `减10%`.
fn signed(table: &mut Table<'_>) -> Option<Decimal> {
    let at = table.need("by");
    let (sign, rest) = match at.value.chars().next() {
        Some('减') => (-Decimal::ONE, at.value.trim_start_matches('减')),
        Some('加') => (Decimal::ONE, at.value.trim_start_matches('加')),
        _ => (Decimal::ZERO, ""),
    };
    let phrase = crate::phrase::parse(rest).ok().filter(|p| p.unit == Unit::Percent && p.range.min == p.range.max);
    match phrase.and_then(|p| p.range.min) {
        Some(bound) => Some(bound.value * sign),
        None if at.value.is_empty() => None,
        None => {
            table.ctx.error("bad-amount", at.span, words::WANTS_CORRECTION);
            None
        }
    }
}
