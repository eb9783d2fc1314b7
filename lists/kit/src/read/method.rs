//! `[[method]]`: ways of dividing a statutory range.

use cailiang::{
    amount::{Bound, Range},
    lists::{Both, Degree, Direction, Method, MitigationFloor, Part, Reference, Rounding},
};
use rust_decimal::Decimal;

use super::{table::Table, vocabulary};
use crate::{phrase::Unit, words};

pub(crate) fn methods(table: &mut Table<'_>) -> Vec<Method> {
    table.tables("method").into_iter().map(method).collect()
}

fn method(mut table: Table<'_>) -> Method {
    let method = Method {
        id: table.need("id").value.to_owned(),
        name: table.need("name").value.to_owned(),
        model: table.flag("model"),
        source: table.text_or_empty("source"),
        parts: parts(&mut table),
        from_zero: table.word("no_minimum", vocabulary::NO_MINIMUM).unwrap_or(false),
        least: table.exactly("least", &Unit::Yuan),
        floor: table.text("mitigated_floor").and_then(|t| floor(table.ctx, t)).unwrap_or(MitigationFloor::None),
        both: table.word("both", vocabulary::BOTH).unwrap_or(Both::Person),
        round: needed_rounding(&mut table),
        reference: table.need_word("reference", vocabulary::REFERENCES).unwrap_or(Reference::None),
    };
    if !table.has("parts") {
        table.missing("parts");
    }
    table.finish();
    method
}

fn part(mut table: Table<'_>) -> Option<Part> {
    let degree: Option<Degree> = table.need_word("degree", vocabulary::DEGREES);
    if !table.has("share") {
        table.missing("share");
    }
    let share = table.phrase("share");
    if let Some(share) = share.as_ref().filter(|s| s.value.unit != Unit::Percent) {
        table.ctx.error("wrong-unit", share.span, words::SHARE_UNIT);
    }
    table.finish();
    Some(Part { degree: degree?, share: share?.value.range })
}

/// The parts, with each hole that is assigned joined to its neighbour.
fn parts(table: &mut Table<'_>) -> Vec<Part> {
    let mut parts: Vec<Part> = table.tables("parts").into_iter().filter_map(part).collect();
    for hole in table.tables("holes").into_iter().filter_map(part) {
        let touches = |p: &Part| (p.share.max, p.share.min).touches(&hole.share);
        match parts.iter_mut().find(|p| p.degree == hole.degree && touches(p)) {
            Some(part) if part.share.max.is_some_and(|m| hole.share.min.is_some_and(|h| h.value == m.value)) => {
                part.share.max = hole.share.max
            }
            Some(part) => part.share.min = hole.share.min,
            None => parts.push(hole),
        }
    }
    parts
}

/// Whether a range ends where another begins, or begins where it ends.
trait Touches {
    fn touches(&self, other: &Range) -> bool;
}

impl Touches for (Option<Bound>, Option<Bound>) {
    fn touches(&self, other: &Range) -> bool {
        let meet = |a: Option<Bound>, b: Option<Bound>| matches!((a, b), (Some(a), Some(b)) if a.value == b.value && a.open != b.open);
        meet(self.0, other.min) || meet(self.1, other.max)
    }
}

/// 无, 改轻的种类, or a share of the minimum.
pub(crate) fn floor(ctx: &super::Context<'_>, at: super::table::At<&str>) -> Option<MitigationFloor> {
    match at.value {
        "无" => Some(MitigationFloor::None),
        "改轻的种类" => Some(MitigationFloor::MilderKind),
        _ => {
            let phrase = ctx.phrase(at)?.value;
            let exact = phrase.range.min.filter(|_| phrase.range.min == phrase.range.max && phrase.unit == Unit::Percent);
            if exact.is_none() {
                ctx.error("bad-amount", at.span, words::FLOOR_FORM);
            }
            exact.map(|b| MitigationFloor::ShareOfMinimum(b.value))
        }
    }
}

fn needed_rounding(table: &mut Table<'_>) -> Rounding {
    if !table.has("round") {
        table.missing("round");
    }
    rounding(table).unwrap_or(Rounding { to: Decimal::ONE, direction: Direction::FavourParty })
}

pub(crate) fn rounding(table: &mut Table<'_>) -> Option<Rounding> {
    if !table.has("round") {
        return None;
    }
    let mut rounding = Rounding { to: Decimal::ONE, direction: Direction::FavourParty };
    if let Some(mut inner) = table.table("round") {
        if let Some(to) = inner.exactly("to", &Unit::Yuan) {
            rounding.to = to;
        }
        rounding.direction = inner.need_word("direction", vocabulary::DIRECTIONS).unwrap_or(rounding.direction);
        inner.finish();
    }
    Some(rounding)
}
