//! The tiers of a benchmark.

use cailiang::{
    condition::Condition,
    lists::{Tier, TierEffect, TierTable},
};

use super::super::{
    change::What,
    entry::{Entry, Reader, Table},
    facets::Facets,
};
use crate::{coverage::Row, words::diff as words};

/// What a table of tiers says as a whole.
pub(super) fn facets(f: &mut Facets<'_>, table: &TierTable) {
    f.text(words::HIT, words::hit(table.hit));
    f.series(words::TIERS, table.tiers.iter().map(|t| t.name.clone()));
}

pub(super) fn tier<'a>(reader: Reader<'a>, t: &'a Tier) -> Entry<'a> {
    let Tier { name, effect, when, otherwise, amounts, kinds } = t;
    let mut f = Facets::new(reader);
    f.amounts(amounts);
    f.condition(words::WHEN, when);
    f.flag(words::OTHERWISE, *otherwise);
    f.text(words::LEADS_TO, words::tier_effect(*effect));
    f.kinds(words::KINDS, kinds);
    let mut entry = Entry::new(What::Tier, format!("tier {name}"), words::tier(name), f);
    entry.when = vec![when];
    entry
}

/// The tiers that fine, as rows: those that spell out where the law waives the penalty stand beside them.
pub(super) fn table<'a>(when: &'a Condition, table: &'a TierTable, entries: &[Entry<'a>]) -> Table<'a> {
    let fines = |t: &&Tier| matches!(t.effect, TierEffect::Degree(_));
    let rows = table.tiers.iter().zip(entries).filter(|(t, _)| fines(t));
    let rows = rows.map(|(t, e)| (e.name.clone(), Row { when: &t.when, otherwise: t.otherwise }));
    Table { when, rows: rows.collect(), hit: table.hit }
}
