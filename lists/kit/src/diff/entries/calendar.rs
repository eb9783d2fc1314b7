//! Working days.

use cailiang::{day::Day, lists::CalendarYear};

use super::super::{
    change::What,
    entry::{Entry, Reader},
    facets::Facets,
};
use crate::words::diff as words;

pub(super) fn year<'a>(reader: Reader<'a>, y: &'a CalendarYear) -> Entry<'a> {
    let CalendarYear { year, rest, work } = y;
    let mut f = Facets::new(reader);
    f.set(words::REST, rest.iter().map(Day::to_string));
    f.set(words::WORK, work.iter().map(Day::to_string));
    Entry::new(What::Calendar, year.to_string(), words::calendar(*year), f)
}
