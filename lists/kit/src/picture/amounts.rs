//! The amounts of a table beside what the clause allows, on one scale.

use cailiang::{
    amount::{Bound, Range},
    exact::Exact,
    lists::{Amount, PartyClass, TierAmount},
    phrase, words as core_words,
};
use rust_decimal::{Decimal, prelude::ToPrimitive};
use serde::{Deserialize, Serialize};

use crate::{
    check::{
        amounts::{CLASSES, above, alike, below},
        index::{Graded, Index},
        sheet::{Outcome, Sheet},
    },
    words,
};

/// The amounts of one class of party.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Strip {
    /// The class of party, and the fine where there are several.
    pub title: String,
    /// What the clause allows.
    pub law: Span,
    /// Each row's amount: its position among the rows, and where it lies.
    pub rows: Vec<(usize, Span)>,
    /// The numbers along the scale.
    pub ticks: Vec<Tick>,
}

/// A stretch of the scale, in thousandths of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Span {
    /// Its left end.
    pub from: u32,
    /// Its right end.
    pub to: u32,
    /// Whether the number at the left end is not in it.
    pub from_open: bool,
    /// Whether the number at the right end is not in it.
    pub to_open: bool,
    /// Whether it has no upper end.
    pub endless: bool,
    /// Whether it leaves what the clause allows.
    pub outside: bool,
    /// The amount in words.
    pub text: String,
}

/// A number on the scale.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tick {
    /// Where, in thousandths.
    pub at: u32,
    /// The number.
    pub text: String,
}

/// An amount of a row in words.
pub(super) fn said(index: &Index<'_>, amount: &TierAmount) -> String {
    match amount {
        TierAmount::Stated(amount) => words::amount(amount, &|base| index.label(base)),
        TierAmount::Share(share) => words::share_of_range(share),
    }
}

/// The strips of a table; none where it states no amounts, or in another form than the clause.
pub(super) fn strips(index: &Index<'_>, graded: &Graded<'_>, sheet: &Sheet<'_>) -> Vec<Strip> {
    let mut out: Vec<Strip> = Vec::new();
    for part in &graded.parts {
        for class in CLASSES {
            // What clause and table both say once for individuals and organisations is drawn once.
            let once = part.fine.individual == part.fine.organisation && everyone(sheet);
            let stated = |r: &_| of_row(r, class).is_some();
            if (once && class == PartyClass::Organisation) || !sheet.rows.iter().any(stated) {
                continue;
            }
            let Some(law) = part.fine.amount(class) else { continue };
            let both = once && class == PartyClass::Individual;
            let title = if both { words::EVERYONE } else { core_words::party_class(class) };
            let stage = if graded.parts.len() > 1 { words::of_fine(title, &part.act.name, &part.fine.stage) } else { title.to_owned() };
            if let Some(strip) = strip(index, sheet, law, class, stage).filter(|s| !out.contains(s)) {
                out.push(strip);
            }
        }
    }
    out
}

fn everyone(sheet: &Sheet<'_>) -> bool {
    sheet.rows.iter().all(|r| matches!(r.outcome, Outcome::Tier(t) if t.amounts.everyone || t.amounts.is_empty()))
}

fn of_row<'a>(row: &crate::check::sheet::SheetRow<'a>, class: PartyClass) -> Option<&'a TierAmount> {
    match row.outcome {
        Outcome::Tier(tier) => tier.amounts.of(class),
        Outcome::Grade(..) => None,
    }
}

fn strip(index: &Index<'_>, sheet: &Sheet<'_>, law: &Amount, class: PartyClass, title: String) -> Option<Strip> {
    let (whole, unit) = measure(law)?;
    let shares = sheet.rows.iter().filter_map(|r| of_row(r, class)).any(|a| matches!(a, TierAmount::Share(_)));
    // Shares are drawn on the range from its lower end to its upper end.
    let whole_share = Range { min: Some(Bound::closed(Decimal::ZERO)), max: Some(Bound::closed(Decimal::ONE)) };
    let (outer, unit) = if shares { (&whole_share, "%") } else { (whole, unit) };
    let mut rows = Vec::new();
    for (i, row) in sheet.rows.iter().enumerate() {
        let range = match of_row(row, class) {
            Some(TierAmount::Share(share)) if shares => share,
            Some(TierAmount::Stated(stated)) if !shares => match alike(stated, law) {
                Some((inner, _)) => inner,
                None => continue,
            },
            _ => continue,
        };
        rows.push((i, range, of_row(row, class).map(|a| said(index, a)).unwrap_or_default(), mitigated(row)));
    }
    let all = || rows.iter().map(|(_, range, ..)| *range).chain([outer]);
    let top = all().flat_map(|r| [r.min, r.max]).flatten().map(|b| b.value).max()?;
    // Without an upper end there is room beyond the last number.
    let open_top = all().any(|r| r.max.is_none());
    let to = if open_top { top.times(Decimal::from(5))?.over(Decimal::from(4))? } else { top };
    let place = |n: Decimal| n.times(Decimal::ONE_THOUSAND).and_then(|n| n.over(to)).and_then(|n| n.round().to_u32()).unwrap_or_default();
    let span = |range: &Range, text: String, outside: bool| Span {
        from: range.min.map_or(0, |b| place(b.value)),
        to: range.max.map_or(1000, |b| place(b.value)),
        from_open: range.min.is_some_and(|b| b.open),
        to_open: range.max.is_some_and(|b| b.open),
        endless: range.max.is_none(),
        outside,
        text,
    };
    let mut numbers: Vec<Decimal> = all().flat_map(|r| [r.min, r.max]).flatten().map(|b| b.value).collect();
    numbers.sort();
    numbers.dedup();
    let law_text = words::amount(law, &|base| index.label(base));
    Some(Strip {
        title,
        law: span(outer, law_text, false),
        rows: rows
            .iter()
            .map(|(i, r, text, mitigated)| (*i, span(r, text.clone(), above(r, outer) || (!mitigated && below(r, outer)))))
            .collect(),
        ticks: numbers.into_iter().map(|n| Tick { at: place(n), text: phrase::number(n, unit) }).collect(),
    })
}

fn mitigated(row: &crate::check::sheet::SheetRow<'_>) -> bool {
    matches!(row.outcome, Outcome::Tier(t) if t.effect == cailiang::lists::TierEffect::Degree(cailiang::lists::Degree::Mitigated))
}

/// The range of an amount and its unit; `None` where the clause sets none.
fn measure(amount: &Amount) -> Option<(&Range, &str)> {
    match amount {
        Amount::Yuan(range) => Some((range, "元")),
        Amount::Of { times, percent, .. } => Some((times, if *percent { "%" } else { "倍" })),
        Amount::Per { each, .. } => Some((each, "元")),
        Amount::NotSet => None,
    }
}
