//! `[[authority]]`: the matters a published list gives to a kind of organ.

use cailiang::lists::Authority;

use super::{
    table::{At, Table},
    vocabulary::ORGANS,
};
use crate::words;

pub(crate) fn authorities(table: &mut Table<'_>) -> Vec<Authority> {
    table.tables("authority").into_iter().map(authority).collect()
}

fn authority(mut table: Table<'_>) -> Authority {
    let owned = |texts: Vec<At<&str>>| texts.iter().map(|t| t.value.to_owned()).collect::<Vec<_>>();
    if !table.has("organs") {
        table.missing("organs");
    }
    let organs = table.texts("organs");
    let authority = Authority {
        organs: organs.into_iter().filter_map(|t| table.ctx.word(t, ORGANS)).map(str::to_owned).collect(),
        violations: owned(table.texts("violations")),
        clauses: table.references("clauses"),
        withdrawn: table.flag("withdrawn"),
        complete: table.flag("complete"),
    };
    if authority.violations.is_empty() && authority.clauses.is_empty() {
        table.ctx.error("empty-authority", table.span, words::AUTHORITY_NAMES_NOTHING);
    }
    table.finish();
    authority
}
