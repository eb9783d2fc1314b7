//! Facts.

use cailiang::{
    facts::{Choice, FactSpec, Since},
    phrase,
};

use super::super::{
    change::What,
    entry::{Entry, Reader},
    facets::Facets,
    same,
};
use crate::words::diff as words;

pub(super) fn fact<'a>(reader: Reader<'a>, spec: &'a FactSpec) -> Entry<'a> {
    let FactSpec { id, label, ask, hint, kind, unit, values, was, within, worse, bands_of, since, unknown, basis } = spec;
    let mut f = Facets::new(reader);
    let value = |Choice { id, label, band }: &Choice| {
        let band = band.map(|b| phrase::range(&b, "")).unwrap_or_default();
        words::choice(id, label, &band)
    };
    f.text(words::KIND, words::fact_kind(kind));
    f.text(words::UNIT, unit);
    f.series(words::VALUES, values.iter().map(value));
    f.may(words::WITHIN, within.map(|r| phrase::range(&r, "")));
    f.may(words::WORSE, worse.map(words::worse));
    f.fact(words::BANDS_OF, bands_of.as_deref().unwrap_or_default());
    let after = |Since { fact, months }: &Since| words::since(&reader.label(fact), *months);
    f.may(words::SINCE, since.as_ref().map(after));
    f.text(words::UNKNOWN, words::unknown(unknown, spec));
    f.note(words::ID, id);
    f.note(words::LABEL, label);
    f.note(words::ASK, ask);
    f.note(words::HINT, hint);
    f.note(words::BASIS, basis);
    f.note(words::WAS, same::sorted(was.iter().cloned()).join("、"));
    Entry::new(What::Fact, reader.fact(id), words::fact(label, id), f)
}
