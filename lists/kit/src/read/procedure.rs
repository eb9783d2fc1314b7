//! Limitation, the summary route, collection on the spot, surcharge, remedies, thresholds.

use cailiang::{
    citation::Citation,
    lists::{GeneralRules, Limitation, OnSiteCollection, Remedies, SummaryRoute, Surcharge, Threshold},
};
use rust_decimal::Decimal;

use super::{authority, clause, condition::condition, duty, table::Table, vocabulary};
use crate::{phrase::Unit, words};

pub(crate) fn rules(table: &mut Table<'_>) -> GeneralRules {
    let mut from = None;
    let limitation = table.table("limitation").map(|inner| limitation(inner, &mut from));
    GeneralRules {
        limitation,
        summary: table.table("summary").map(summary),
        on_site: table.table("on_site").map(on_site),
        surcharge: table.table("surcharge").map(surcharge),
        duties: duty::duties(table),
        remedies: remedies(table),
        authorities: authority::authorities(table),
        thresholds: table.tables("threshold").into_iter().map(threshold).collect(),
        bases: table.table("bases").map(bases).unwrap_or_default(),
        officers_at_least: table.table("officers").and_then(officers),
        extended_limitation_from: from,
    }
}

/// `at`, `years`, and `extended_years` where the table's condition holds.
fn limitation(mut table: Table<'_>, from: &mut Option<cailiang::day::Day>) -> Limitation {
    *from = table.day("extended_from");
    let limitation = Limitation {
        at: table.need_citation("at"),
        years: table.need_whole("years"),
        extended_years: table.need_whole("extended_years"),
        extended_when: condition(&mut table),
    };
    if !table.has("all_of") && !table.has("any_of") {
        table.missing("all_of");
    }
    table.finish();
    limitation
}

fn summary(mut table: Table<'_>) -> SummaryRoute {
    let ctx = table.ctx;
    let route = SummaryRoute {
        at: table.need_citation("at"),
        kinds: table.texts("penalties").into_iter().filter_map(|t| clause::kind(ctx, t)).collect(),
        individual: need_yuan(&mut table, "individual"),
        organisation: need_yuan(&mut table, "organisation"),
    };
    table.finish();
    route
}

fn need_yuan(table: &mut Table<'_>, key: &'static str) -> cailiang::amount::Range {
    if !table.has(key) {
        table.missing(key);
    }
    table.yuan(key).unwrap_or_default()
}

/// `fine` may be collected on the spot, and any fine where the condition holds.
fn on_site(mut table: Table<'_>) -> OnSiteCollection {
    let route = OnSiteCollection { at: table.need_citation("at"), fine: need_yuan(&mut table, "fine"), or_when: condition(&mut table) };
    table.finish();
    route
}

fn surcharge(mut table: Table<'_>) -> Surcharge {
    for key in ["per_day", "at_most"] {
        if !table.has(key) {
            table.missing(key);
        }
    }
    let surcharge = Surcharge {
        at: table.need_citation("at"),
        per_day: table.exactly("per_day", &Unit::Percent).unwrap_or(Decimal::ZERO),
        at_most: table.exactly("at_most", &Unit::Percent).unwrap_or(Decimal::ONE),
    };
    table.finish();
    surcharge
}

fn remedies(table: &mut Table<'_>) -> Remedies {
    let mut remedies = Remedies::default();
    if let Some(mut inner) = table.table("reconsideration") {
        let at = inner.citation("at");
        let days: Option<i64> = inner.whole("days");
        remedies.reconsideration = at.zip(days);
        remedies.first = inner.citation("first");
        remedies.body = inner.citation("body");
        remedies.bodies = inner.table("bodies").map(bodies).unwrap_or_default();
        remedies.untold = inner.citation("untold_at").zip(inner.whole("untold_months"));
        inner.finish();
    }
    if let Some(mut inner) = table.table("litigation") {
        remedies.untold_litigation = inner.citation("untold_at").zip(inner.whole("untold_months"));
        remedies.litigation = inner.citation("at").zip(inner.whole("months"));
        remedies.after_reconsideration = inner.citation("after_at").zip(inner.whole("after_days"));
        inner.finish();
    }
    remedies
}

/// Kinds of organ, each with the body that reconsiders.
fn bodies(table: Table<'_>) -> Vec<(String, String)> {
    let ctx = table.ctx;
    let body = |node| Some(ctx.word(ctx.text(node)?, vocabulary::RECONSIDERATION)?.to_owned());
    table.entries().filter_map(|(key, node)| Some((key.value.to_owned(), body(node)?))).collect()
}

fn threshold(mut table: Table<'_>) -> Threshold {
    let ctx = table.ctx;
    let threshold = Threshold {
        duty: table.need_word("duty", vocabulary::THRESHOLD_DUTIES).unwrap_or_default().to_owned(),
        every: table.word("cases", vocabulary::CASES).unwrap_or(false),
        kinds: table.texts("penalties").into_iter().filter_map(|t| clause::kind(ctx, t)).collect(),
        individual: table.yuan("individual"),
        organisation: table.yuan("organisation"),
        basis: table.need("basis").value.to_owned(),
    };
    let amounts = ["individual", "organisation", "penalties"];
    match table.has("cases") {
        true if threshold.duty == vocabulary::HEARING => table.unused("cases", words::CASES_ARE_REVIEWED),
        true => amounts.iter().filter(|key| table.has(key)).for_each(|key| table.unused(key, words::AMOUNT_BESIDE_CASES)),
        false if !amounts.iter().take(2).any(|key| table.has(key)) => table.missing("individual"),
        false => {}
    }
    table.finish();
    threshold
}

/// Steps by name, each with the place it rests on.
fn bases(table: Table<'_>) -> Vec<(String, Citation)> {
    let ctx = table.ctx;
    table.entries().filter_map(|(key, node)| Some((key.value.to_owned(), ctx.citation(ctx.text(node)?)?))).collect()
}

fn officers(mut table: Table<'_>) -> Option<u32> {
    table.citation("at");
    let at_least = table.need_whole("at_least");
    table.finish();
    Some(at_least)
}
