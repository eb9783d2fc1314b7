//! Records as offices have them: a JSON object a line, or a table.

mod cells;
mod columns;
mod facts_cell;
mod headings;
mod map;

pub use self::{columns::Columns, map::ColumnMap};

use cailiang_lists::{
    Source,
    case_file::{self, Format},
};

use crate::{
    fault::{Fault, FaultKind},
    past::Told,
    words,
};

/// The longest record that is read, bytes: a file without line ends must not fill the memory.
pub const LONGEST: usize = 1 << 20;

/// The keys of a record in JSON: a case file's, and the few beside them.
///
/// # Errors
/// [`Fault`], where it is no record.
pub fn json(text: &str) -> Result<Told, Fault> {
    let source = Source::new(String::new(), text);
    let written = case_file::entries(&source, Format::Json).map_err(|found| {
        let all = found.iter().map(|d| {
            let column = d.span.map(|span| source.position(span.start).column);
            words::at_column(column, &d.message)
        });
        Fault::new(FaultKind::Syntax, all.collect::<Vec<_>>().join("；"))
    })?;
    if !written.acts.is_empty() {
        return Err(Fault::new(FaultKind::SeveralActs, words::SEVERAL_ACTS));
    }
    let mut told = Told::default();
    written.common.into_iter().for_each(|entry| told.take(entry.key, entry.value));
    Ok(told)
}

/// A line as bytes.
///
/// # Errors
/// [`FaultKind::Encoding`] or [`FaultKind::TooLong`].
pub fn text(bytes: &[u8]) -> Result<&str, Fault> {
    if bytes.len() > LONGEST {
        return Err(Fault::new(FaultKind::TooLong, words::too_long(LONGEST)));
    }
    std::str::from_utf8(bytes).map_err(|_| Fault::new(FaultKind::Encoding, words::NOT_UTF8))
}
