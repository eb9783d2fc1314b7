//! `[[benchmark]]`: tiers or scores that subdivide a statutory range.

use cailiang::{
    amount::Range,
    lists::{Adjustment, Amount, Amounts, Benchmark, Degree, Grading, Hit, Rounding, Tier, TierAmount, TierEffect, TierTable},
};

use super::{
    clause,
    condition::condition,
    fine, method, score,
    table::{At, Table},
    vocabulary::{self, BOTH, HITS, TIER_EFFECTS},
};
use crate::{phrase::Unit, words};

pub(crate) fn benchmarks(table: &mut Table<'_>) -> Vec<Benchmark> {
    table.tables("benchmark").into_iter().filter_map(benchmark).collect()
}

fn benchmark(mut table: Table<'_>) -> Option<Benchmark> {
    let item = item(&mut table);
    // Without an act it is a general one, of every fine; then no clause can be meant.
    let needed = table.has("clause") || table.has("stage");
    let violations = violations(&mut table, needed);
    let clause = table.reference("clause");
    let stage = table.text_or_empty("stage");
    let when = condition(&mut table);
    let over = table.text_or_empty("over");
    let score = table.table("score").and_then(score::score);
    let hit = table.word("hit", HITS);
    let tiers: Vec<Tier> = table.tables("tiers").into_iter().filter_map(tier).collect();
    let grading = match (score, table.has("tiers")) {
        (Some(score), false) => Some(Grading::Score(score)),
        (None, true) => {
            if !table.has("hit") {
                table.missing("hit");
            }
            Some(Grading::Tiers(TierTable { hit: hit.unwrap_or(Hit::Severest), tiers }))
        }
        (Some(_), true) => {
            table.ctx.error("tiers-and-score", table.span, words::TIERS_AND_SCORE);
            None
        }
        (None, false) => {
            if !table.has("score") {
                table.missing("tiers");
            }
            None
        }
    };
    let adjust = table.tables("adjust").into_iter().filter_map(adjustment).collect();
    let both = table.word("both", BOTH);
    let round: Option<Rounding> = method::rounding(&mut table);
    table.allow();
    table.finish();
    Some(Benchmark { item, violations, clause, stage, when, over, grading: grading?, adjust, both, round })
}

/// A number in a list may be written with or without quotes.
pub(crate) fn item(table: &mut Table<'_>) -> String {
    let Some(node) = table.node("item") else { return String::new() };
    match node.value {
        toml::de::DeValue::Integer(n) => n.as_str().to_owned(),
        _ => table.ctx.text(node).map(|t| t.value.to_owned()).unwrap_or_default(),
    }
}

/// One act or several.
pub(crate) fn violations(table: &mut Table<'_>, needed: bool) -> Vec<String> {
    if needed && !table.has("violation") {
        table.missing("violation");
    }
    table.texts("violation").into_iter().map(|t| t.value.to_owned()).collect()
}

fn tier(mut table: Table<'_>) -> Option<Tier> {
    let name = table.need("name").value.to_owned();
    let effect: Option<TierEffect> = table.need_word("degree", TIER_EFFECTS);
    let otherwise = table.flag("otherwise");
    let when = condition(&mut table);
    needs_condition(&table, otherwise);
    let amounts = amounts(&mut table);
    let kinds = table.text("penalties").and_then(|t| clause::kinds(table.ctx, t)).unwrap_or_default();
    table.finish();
    Some(Tier { name, effect: effect?, when, otherwise, amounts, kinds })
}

/// A row has a condition, or takes the rest; not both.
pub(crate) fn needs_condition(table: &Table<'_>, otherwise: bool) {
    let stated = ["all_of", "any_of", "not_if"].iter().any(|key| table.has(key));
    if !otherwise && !stated {
        table.ctx.report(table.ctx.at("empty-tier", table.span, words::EMPTY_TIER).hint(words::EMPTY_TIER_HINT));
    }
    if otherwise && stated {
        table.unused("otherwise", words::OTHERWISE_UNUSED);
    }
}

/// The amounts of a tier or an entry: in the clause's form, or `share` of its range.
pub(crate) fn amounts(table: &mut Table<'_>) -> Amounts {
    let basis = fine::Basis::read(table);
    let share = share(table);
    if table.has("share") && table.has("everyone") {
        table.unused("share", words::SHARE_UNUSED);
    }
    let stated = |amount: Option<Amount>| amount.map(TierAmount::Stated);
    let everyone = stated(fine::amount(table, "everyone", &basis)).or(share.map(TierAmount::Share));
    let one = ["individual", "organisation", "responsible"].map(|key| stated(fine::amount(table, key, &basis)));
    if everyone.is_some() && ["individual", "organisation"].iter().any(|key| table.has(key)) {
        table.ctx.error("everyone-and-class", table.span, words::EVERYONE_AND_CLASS);
    }
    let written_once = everyone.is_some();
    let [individual, organisation, responsible] = one;
    Amounts {
        individual: individual.or_else(|| everyone.clone()),
        organisation: organisation.or(everyone),
        responsible,
        everyone: written_once,
    }
}

fn share(table: &mut Table<'_>) -> Option<Range> {
    let At { value: phrase, span } = table.phrase("share")?;
    if phrase.unit != Unit::Percent {
        table.ctx.error("wrong-unit", span, words::SHARE_UNIT);
        return None;
    }
    Some(phrase.range)
}

fn adjustment(mut table: Table<'_>) -> Option<Adjustment> {
    let name = table.need("name").value.to_owned();
    let degree = table.need_word("degree", vocabulary::ADJUSTMENTS);
    let steps = table.whole("steps").unwrap_or(1);
    let when = condition(&mut table);
    if when.is_empty() {
        table.missing("all_of");
    }
    table.finish();
    Some(Adjustment { name, heavier: degree? == Degree::Heavier, steps, when })
}
