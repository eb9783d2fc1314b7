//! Limitation, the summary route, remedies and the other general rules.

use cailiang::{
    citation::Citation,
    facts::{Value, id},
    lists::{GeneralRules, Limitation, OnSiteCollection, Remedies, SummaryRoute, Surcharge},
    phrase,
};

use super::{
    super::{
        change::What,
        entry::{Entry, Reader, counted},
        facets::Facets,
        same,
    },
    authorities, duties, thresholds,
};
use crate::words::diff as words;

pub(super) fn rules<'a>(reader: Reader<'a>, rules: &'a GeneralRules) -> Vec<Entry<'a>> {
    let GeneralRules {
        limitation,
        summary,
        on_site,
        surcharge,
        duties,
        remedies,
        authorities,
        thresholds,
        bases,
        officers_at_least,
        extended_limitation_from,
    } = rules;
    let mut out = Vec::new();
    out.extend(limitation.iter().map(|l| limited(reader, l)));
    out.extend(summary.iter().map(|s| summed(reader, s)));
    out.extend(on_site.iter().map(|c| collected(reader, c)));
    out.extend(surcharge.iter().map(|s| surcharged(reader, s)));
    out.extend(remedy(reader, remedies));
    out.extend(counted(thresholds.iter().map(|t| thresholds::threshold(reader, t))));
    out.extend(counted(authorities.iter().map(|a| authorities::authority(reader, a))));
    out.extend(counted(duties.iter().map(|d| duties::duty(reader, d))));
    let mut f = Facets::new(reader);
    f.set(words::BASES, bases.iter().map(|(step, at)| format!("{step}：{}", at.chinese())));
    f.may(words::OFFICERS, officers_at_least.as_ref());
    f.may(words::EXTENDED_FROM, extended_limitation_from.as_ref());
    let other = Entry::new(What::Rule, "other", words::OTHER_RULES, f);
    out.extend(Some(other).filter(|e| e.facets.iter().any(|f| !f.text.is_empty())));
    out
}

fn cited<'a>(what: What, name: &'static str, at: Option<&Citation>, f: Facets<'a>) -> Entry<'a> {
    let mut entry = Entry::new(what, name, name, f);
    entry.at = at.map(ToString::to_string).unwrap_or_default();
    entry
}

fn limited<'a>(reader: Reader<'a>, l: &'a Limitation) -> Entry<'a> {
    let Limitation { at, years, extended_years, extended_when } = l;
    let mut f = Facets::new(reader);
    f.text(words::AT, at.chinese());
    f.text(words::PERIOD, words::years(*years));
    f.text(words::EXTENDED_PERIOD, words::years(*extended_years));
    f.condition(words::EXTENDED_WHEN, extended_when);
    cited(What::Limitation, words::LIMITATION, Some(at), f)
}

fn summed<'a>(reader: Reader<'a>, s: &'a SummaryRoute) -> Entry<'a> {
    let SummaryRoute { at, kinds, individual, organisation } = s;
    let mut f = Facets::new(reader);
    f.text(words::AT, at.chinese());
    f.kinds(words::KINDS, kinds);
    f.range(words::INDIVIDUAL, Some(individual), "元");
    f.range(words::ORGANISATION, Some(organisation), "元");
    let mut entry = cited(What::Summary, words::SUMMARY, Some(at), f);
    entry.seeds = thresholds::beside([individual, organisation]);
    entry
}

fn collected<'a>(reader: Reader<'a>, c: &'a OnSiteCollection) -> Entry<'a> {
    let OnSiteCollection { at, fine, or_when } = c;
    let mut f = Facets::new(reader);
    f.text(words::AT, at.chinese());
    f.range(words::AMOUNT, Some(fine), "元");
    f.condition(words::OR_WHEN, or_when);
    let mut entry = cited(What::Rule, words::ON_SITE, Some(at), f);
    entry.seeds = thresholds::beside([fine]);
    entry
}

fn surcharged<'a>(reader: Reader<'a>, s: &'a Surcharge) -> Entry<'a> {
    let Surcharge { at, per_day, at_most } = s;
    let mut f = Facets::new(reader);
    f.text(words::AT, at.chinese());
    f.text(words::PER_DAY, phrase::number(*per_day, "%"));
    f.text(words::AT_MOST, phrase::number(*at_most, "%"));
    let mut entry = cited(What::Rule, words::SURCHARGE, Some(at), f);
    entry.seeds = vec![vec![(id::PROPOSED_FINE.to_owned(), Value::Number(rust_decimal::Decimal::ONE_HUNDRED))]];
    entry
}

fn remedy<'a>(reader: Reader<'a>, remedies: &'a Remedies) -> Option<Entry<'a>> {
    let Remedies { reconsideration, first, body, bodies, untold, litigation, after_reconsideration, untold_litigation } = remedies;
    if *remedies == Remedies::default() {
        return None;
    }
    let mut f = Facets::new(reader);
    f.set(words::RECONSIDERATION, reconsideration.iter().map(|(at, days)| words::days_at(*days, &at.chinese())));
    f.articles(words::RECONSIDER_FIRST, first);
    f.articles(words::BODY_AT, body);
    f.set(words::BODIES, bodies.iter().map(|(organ, body)| words::body(organ, body)));
    f.set(words::UNTOLD, untold.iter().map(|(at, months)| words::months_at(*months, &at.chinese())));
    f.set(words::LITIGATION, litigation.iter().map(|(at, months)| words::months_at(*months, &at.chinese())));
    f.set(words::AFTER_RECONSIDERATION, after_reconsideration.iter().map(|(at, days)| words::days_at(*days, &at.chinese())));
    f.set(words::UNTOLD_LITIGATION, untold_litigation.iter().map(|(at, months)| words::months_at(*months, &at.chinese())));
    let at = same::sorted([reconsideration.as_ref().map(|(at, _)| at.to_string())].into_iter().flatten());
    let mut entry = cited(What::Remedy, words::REMEDIES, None, f);
    entry.at = at.concat();
    Some(entry)
}
