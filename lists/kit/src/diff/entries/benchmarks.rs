//! Benchmarks: what they subdivide, and how they grade.

use cailiang::{
    lists::{Adjustment, Benchmark, Grading},
    words as core,
};

use super::{
    super::{
        change::What,
        entry::{Entry, Reader, counted},
        facets::Facets,
    },
    scores, tiers,
};
use crate::words::diff as words;

pub(super) fn benchmark<'a>(reader: Reader<'a>, b: &'a Benchmark) -> Entry<'a> {
    let Benchmark { item, violations, clause, stage, when, over, grading, adjust, both, round } = b;
    let mut f = Facets::new(reader);
    f.acts(words::ACTS, violations);
    f.may(words::SUBDIVIDES, clause.as_ref());
    f.text(words::STAGE, stage);
    f.condition(words::WHEN, when);
    f.text(words::OVER, over);
    f.may(words::BOTH, both.map(core::scheme));
    f.may(words::ROUND, round.map(words::rounding));
    f.note(words::ITEM, item);
    match grading {
        Grading::Tiers(table) => tiers::facets(&mut f, table),
        Grading::Score(score) => scores::facets(&mut f, score),
    }
    let acts = reader.violations(violations);
    let names: Vec<String> = acts.iter().map(|v| reader.act(v)).collect();
    let clause = clause.as_ref().map(ToString::to_string).unwrap_or_default();
    let same = format!("{} {clause} {stage}", acts.join(" "));
    let mut entry = Entry::new(What::Benchmark, format!("{same} {item}"), words::benchmark(&names, stage, item), f);
    entry.alike = vec![same, acts.join(" "), format!("item {item}")];
    entry.item.clone_from(item);
    entry.violations = acts;
    entry.when = vec![when];
    match grading {
        Grading::Tiers(table) => {
            entry.inner = counted(table.tiers.iter().map(|t| tiers::tier(reader, t))).collect();
            entry.table = Some(tiers::table(when, table, &entry.inner));
        }
        Grading::Score(score) => entry.inner = scores::inner(reader, score),
    }
    entry.inner.extend(counted(adjust.iter().map(|a| adjustment(reader, a))));
    entry
}

fn adjustment<'a>(reader: Reader<'a>, a: &'a Adjustment) -> Entry<'a> {
    let Adjustment { name, heavier, steps, when } = a;
    let mut f = Facets::new(reader);
    f.text(words::EFFECT, words::adjustment(*heavier, *steps));
    f.condition(words::WHEN, when);
    let mut entry = Entry::new(What::Adjustment, format!("adjust {name}"), words::circumstance(name), f);
    entry.when = vec![when];
    entry
}
