//! The factors, grades and corrections of a score.

use cailiang::{
    lists::{Correction, Factor, Grade, Score},
    phrase,
};

use super::super::{
    change::What,
    entry::{Entry, Reader, Table},
    facets::Facets,
};
use crate::{coverage::Row, words::diff as words};

/// What a score says as a whole.
pub(super) fn facets(f: &mut Facets<'_>, score: &Score) {
    let Score { kind, calibrated, specific_weight, factors: _, corrections: _, correction_cap } = score;
    f.text(words::SCORE, words::score(*kind));
    f.flag(words::CALIBRATED, *calibrated);
    f.text(words::SPECIFIC_WEIGHT, phrase::number(*specific_weight, "%"));
    f.may(words::CORRECTION_CAP, correction_cap.map(|c| phrase::number(c, "%")));
}

/// The factors and the corrections.
pub(super) fn inner<'a>(reader: Reader<'a>, score: &'a Score) -> Vec<Entry<'a>> {
    let factors = score.factors.iter().map(|f| factor(reader, f));
    factors.chain(score.corrections.iter().map(|c| correction(reader, c))).collect()
}

const NONE: &cailiang::condition::Condition = &cailiang::condition::Condition { all: Vec::new(), any: Vec::new(), not: Vec::new() };

fn factor<'a>(reader: Reader<'a>, one: &'a Factor) -> Entry<'a> {
    let Factor { name, weight, specific, hit, grades } = one;
    let mut f = Facets::new(reader);
    f.text(words::WEIGHT, phrase::number(*weight, "%"));
    f.flag(words::SPECIFIC, *specific);
    f.text(words::HIT, words::hit(*hit));
    let mut entry = Entry::new(What::Score, format!("factor {name}"), words::factor(name), f);
    entry.inner = grades.iter().map(|g| grade(reader, g)).collect();
    let rows = grades.iter().zip(&entry.inner).map(|(g, e)| (e.name.clone(), Row { when: &g.when, otherwise: g.otherwise }));
    entry.table = Some(Table { when: NONE, rows: rows.collect(), hit: *hit });
    entry
}

fn grade<'a>(reader: Reader<'a>, one: &'a Grade) -> Entry<'a> {
    let Grade { name, grade, share, when, otherwise } = one;
    let mut f = Facets::new(reader);
    f.text(words::GRADE, grade.to_string());
    f.text(words::SHARE, phrase::number(*share, "%"));
    f.condition(words::WHEN, when);
    f.flag(words::OTHERWISE, *otherwise);
    let mut entry = Entry::new(What::Score, format!("grade {name}"), words::grade(name), f);
    entry.when = vec![when];
    entry
}

fn correction<'a>(reader: Reader<'a>, one: &'a Correction) -> Entry<'a> {
    let Correction { name, by, when } = one;
    let mut f = Facets::new(reader);
    f.text(words::BY_HOW_MUCH, phrase::number(*by, "%"));
    f.condition(words::WHEN, when);
    let mut entry = Entry::new(What::Score, format!("correction {name}"), words::correction(name), f);
    entry.when = vec![when];
    entry
}
