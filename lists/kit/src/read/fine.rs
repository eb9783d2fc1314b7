//! One entry of `fines`: stage, force and amounts by class of party.

use cailiang::{
    condition::{Condition, Expect, Test},
    facts::FactKind,
    lists::{Amount, Fine},
};

use super::{
    condition::condition,
    table::{At, Table},
    vocabulary::{FORCES, PART_UNITS, STAGES},
};
use crate::{phrase::Unit, words};

/// The words for “a fine, but no amount”.
const NOT_SET: &str = "未定数额";

pub(crate) fn fine(mut table: Table<'_>) -> Option<Fine> {
    let force = table.need_word("force", FORCES);
    let (stage, when) = stage(&mut table);
    let at = table.citation("at");
    let basis = Basis::read(&mut table);
    let everyone = amount(&mut table, "everyone", &basis);
    let named = ["individual", "organisation"].iter().any(|key| table.has(key));
    if named && table.has("everyone") {
        table.ctx.error("everyone-and-class", table.span, words::EVERYONE_AND_CLASS);
    }
    let individual = amount(&mut table, "individual", &basis);
    let organisation = amount(&mut table, "organisation", &basis);
    let responsible = amount(&mut table, "responsible", &basis);
    if !named && !table.has("everyone") && !table.has("responsible") {
        table.ctx.report(table.ctx.at("no-amount", table.span, words::NO_AMOUNT).hint(words::NO_AMOUNT_HINT));
    }
    table.finish();
    let everyone_given = everyone.is_some();
    Some(Fine {
        stage,
        when,
        force: force?,
        at,
        individual: individual.or_else(|| everyone.clone()),
        organisation: organisation.or(everyone),
        responsible,
        everyone: everyone_given,
    })
}

/// The stage in the article's words, and what must hold for it: the fact the
/// words are known to stand for, and whatever the table states beside it.
pub(crate) fn stage(table: &mut Table<'_>) -> (String, Condition) {
    let text = table.text("stage");
    let stated = ["all_of", "any_of", "not_if"].iter().any(|key| table.has(key));
    let mut when = condition(table);
    let Some(stage) = text else { return (String::new(), when) };
    match STAGES.iter().find(|(words, _)| *words == stage.value) {
        Some((_, fact)) if !when.facts().contains(fact) => {
            when.all.insert(0, Test { fact: (*fact).to_owned(), is: Expect::Flag(true) });
        }
        None if !stated => {
            let known: Vec<&str> = STAGES.iter().map(|(words, _)| *words).collect();
            table
                .ctx
                .report(table.ctx.at("unknown-stage", stage.span, words::unknown_stage(stage.value)).hint(words::known_stages(&known)));
        }
        _ => {}
    }
    (stage.value.to_owned(), when)
}

/// What a percentage, a multiple or a unit amount is counted on.
pub(crate) struct Basis {
    of: Option<String>,
    base_at_least: Option<rust_decimal::Decimal>,
    per: Option<String>,
    unit: String,
    part: cailiang::lists::PartUnit,
    at_most: Option<rust_decimal::Decimal>,
}

impl Basis {
    pub fn read(table: &mut Table<'_>) -> Self {
        let of = fact_of(table, "of", &[FactKind::Money]);
        let base_at_least = table.exactly("base_at_least", &Unit::Yuan);
        let per = fact_of(table, "per", &[FactKind::Number, FactKind::Count]);
        let unit = table.text_or_empty("unit");
        if per.is_some() && unit.is_empty() {
            table.missing("unit");
        }
        if per.is_some() && of.is_some() {
            table.unused("of", words::OF_AND_PER);
        }
        if of.is_none() && table.has("base_at_least") {
            table.unused("base_at_least", words::WITHOUT_OF);
        }
        for key in ["unit", "part", "at_most"].iter().filter(|key| per.is_none() && table.has(key)) {
            table.unused(key, words::WITHOUT_PER);
        }
        let part = table.word("part", PART_UNITS).unwrap_or_default();
        let at_most = table.exactly("at_most", &Unit::Yuan);
        Self { of, base_at_least, per, unit, part, at_most }
    }
}

/// A key that names a fact of one of these kinds.
pub(crate) fn fact_of(table: &mut Table<'_>, key: &'static str, kinds: &[FactKind]) -> Option<String> {
    let at = table.text(key)?;
    let spec = table.ctx.fact(at)?;
    if !kinds.contains(&spec.kind) {
        table.ctx.error("wrong-fact-kind", at.span, words::wrong_fact_kind(spec));
        return None;
    }
    Some(spec.id.clone())
}

pub(crate) fn amount(table: &mut Table<'_>, key: &'static str, basis: &Basis) -> Option<Amount> {
    let text = table.text(key)?;
    if text.value == NOT_SET {
        return Some(Amount::NotSet);
    }
    let At { value: phrase, span } = table.ctx.phrase(text)?;
    match (&phrase.unit, &basis.of, &basis.per) {
        (Unit::Yuan, _, Some(units)) => Some(Amount::Per {
            each: phrase.range,
            units: units.clone(),
            unit: basis.unit.clone(),
            part: basis.part,
            at_most: basis.at_most,
        }),
        (Unit::Yuan, Some(_), None) => {
            table.unused("of", words::OF_WITH_YUAN);
            None
        }
        (Unit::Yuan, None, None) => Some(Amount::Yuan(phrase.range)),
        (Unit::Percent | Unit::Times, Some(base), None) => Some(Amount::Of {
            times: phrase.range,
            base: base.clone(),
            base_at_least: basis.base_at_least,
            percent: phrase.unit == Unit::Percent,
        }),
        (Unit::Percent | Unit::Times, None, _) if !table.has("of") => {
            table.ctx.error("no-base", span, words::NO_BASE);
            None
        }
        (Unit::Percent | Unit::Times, Some(_), Some(_)) | (Unit::Percent | Unit::Times, None, None) => None,
        (Unit::Percent | Unit::Times, None, Some(_)) => {
            table.unused("per", words::PER_WITH_SHARE);
            None
        }
        (Unit::None | Unit::Other(_), ..) => {
            table.ctx.report(table.ctx.at("bad-amount", span, words::amount_unit(&phrase.unit)).hint(words::PHRASE_HINT));
            None
        }
    }
}
