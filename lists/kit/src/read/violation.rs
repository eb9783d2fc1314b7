//! `[[violation]]`: the acts of the catalogue.

use cailiang::lists::Violation;

use super::{condition::condition, table::Table};

pub(crate) fn violations(table: &mut Table<'_>) -> Vec<Violation> {
    table.tables("violation").into_iter().map(violation).collect()
}

fn violation(mut table: Table<'_>) -> Violation {
    let owned = |texts: Vec<super::table::At<&str>>| texts.iter().map(|t| t.value.to_owned()).collect();
    let violation = Violation {
        id: table.need("id").value.to_owned(),
        was: owned(table.texts("was")),
        name: table.need("name").value.to_owned(),
        topic: table.need("topic").value.to_owned(),
        keywords: owned(table.texts("keywords")),
        elements: condition(&mut table),
        roles: owned(table.texts("roles")),
        knowing: table.flag("knowing"),
        lasting_disputed: table.flag("lasting_disputed"),
        crime_hint: table.text_or_empty("crime_hint"),
        note: table.text_or_empty("note"),
    };
    table.finish();
    violation
}
