//! What may or must be done beside or instead of a penalty.

use cailiang::{
    lists::{Measure, MeasureStep},
    words as core,
};

use super::super::{
    change::What,
    entry::{Entry, Reader},
    facets::Facets,
};
use crate::words::diff as words;

pub(super) fn measure<'a>(reader: Reader<'a>, m: &'a Measure) -> Entry<'a> {
    let Measure { id, name, kind, at, force, by, violations, on, when, steps, limits, records } = m;
    let step = |MeasureStep { text, basis }: &MeasureStep| if basis.is_empty() { text.clone() } else { format!("{text}（{basis}）") };
    let mut f = Facets::new(reader);
    f.text(words::KIND, core::measure_kind(*kind));
    f.set(words::BASIS, at.iter().map(ToString::to_string));
    f.text(words::FORCE, core::force(*force));
    f.text(words::BY, by);
    f.acts(words::ACTS, violations);
    f.set(words::ON, on.iter().map(|s| words::standing(*s).to_owned()));
    f.condition(words::WHEN, when);
    f.text(words::NAME, name);
    f.note(words::STEPS, steps.iter().map(step).collect::<Vec<_>>().join("；"));
    f.note(words::LIMITS, limits.iter().map(step).collect::<Vec<_>>().join("；"));
    f.set(words::RECORDS, records.iter().cloned());
    f.aside();
    let mut entry = Entry::new(What::Measure, id, words::measure(name), f);
    entry.violations = reader.violations(violations);
    entry.when = vec![when];
    entry
}
