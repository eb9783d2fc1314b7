//! Ways of dividing a statutory range.

use cailiang::{
    lists::{Method, Part, Reference},
    phrase, words as core,
};

use super::super::{
    change::What,
    entry::{Entry, Reader},
    facets::Facets,
};
use crate::words::diff as words;

pub(super) fn method<'a>(reader: Reader<'a>, m: &'a Method) -> Entry<'a> {
    let Method { id, name, model, source, parts, from_zero, least, floor, both, round, reference } = m;
    let mut f = Facets::new(reader);
    let part = |Part { degree, share }: &Part| format!("{}{}", core::degree(*degree), phrase::range(share, "%"));
    f.set(words::PARTS, parts.iter().map(part));
    f.flag(words::FROM_ZERO, *from_zero);
    f.may(words::LEAST, least.map(|n| phrase::number(n, "元")));
    f.text(words::FLOOR, words::floor(*floor));
    f.text(words::BOTH, core::scheme(*both));
    f.text(words::ROUND, words::rounding(*round));
    f.text(words::REFERENCE, if *reference == Reference::Midpoint { words::MIDPOINT } else { words::NO_REFERENCE });
    f.flag(words::MODEL, *model);
    f.note(words::NAME, name);
    f.note(words::SOURCE, source);
    Entry::new(What::Method, id, words::method(name), f)
}
