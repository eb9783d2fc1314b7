//! `[[guide]]`: subjects that no act is for, and who is in charge of them.

use cailiang::lists::Guide;

use super::table::{At, Table};

pub(crate) fn guides(table: &mut Table<'_>) -> Vec<Guide> {
    table.tables("guide").into_iter().map(guide).collect()
}

fn guide(mut table: Table<'_>) -> Guide {
    let owned = |texts: Vec<At<&str>>| texts.iter().map(|t| t.value.to_owned()).collect();
    let guide = Guide {
        id: table.need("id").value.to_owned(),
        name: table.need("name").value.to_owned(),
        keywords: owned(table.texts("keywords")),
        organ: table.need("organ").value.to_owned(),
        law: table.references("law"),
        note: table.text_or_empty("note"),
        see: owned(table.texts("see")),
    };
    table.allow();
    table.finish();
    guide
}
