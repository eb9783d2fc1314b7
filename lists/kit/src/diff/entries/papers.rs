//! Papers and self-checks, which stand in files beside the documents.

use cailiang::lists::{Form, Offer, SelfCheck};

use super::super::{
    change::What,
    entry::{Entry, Reader},
    facets::Facets,
};
use crate::{
    read::Papers,
    words::{diff as words, word},
};

/// The papers and self-checks of a file.
pub(in super::super) fn papers<'a>(reader: Reader<'a>, papers: &'a Papers) -> Vec<Entry<'a>> {
    let forms = papers.forms.iter().map(|form| paper(reader, form));
    let mut out: Vec<Entry<'a>> = forms.chain(papers.checks.iter().map(|c| check(reader, c))).collect();
    // Decisions read none of it.
    out.iter_mut().flat_map(|e| &mut e.facets).for_each(|f| f.counts = false);
    out
}

fn offer(f: &mut Facets<'_>, offer: &Offer) {
    let Offer { fits, route, when } = offer;
    f.set(words::ON, fits.iter().map(|fit| word(crate::read::vocabulary::FITS, fit).to_owned()));
    f.may(words::ROUTE, route.map(words::closing));
    f.set(words::WHEN, when.iter().cloned());
}

fn paper<'a>(reader: Reader<'a>, form: &'a Form) -> Entry<'a> {
    let Form { id, title, offer: to, lines } = form;
    let mut f = Facets::new(reader);
    f.text(words::TITLE, title);
    offer(&mut f, to);
    f.series(words::LINES, lines.iter().cloned());
    Entry::new(What::Paper, format!("paper {id}"), words::paper(title), f)
}

fn check<'a>(reader: Reader<'a>, c: &'a SelfCheck) -> Entry<'a> {
    let SelfCheck { id, stage, fault, offer: to, text, at, facts, needs, wrong, doubt, duty, done } = c;
    let mut f = Facets::new(reader);
    f.text(words::STAGE_OF_CASE, word(crate::read::vocabulary::STAGES_OF_CASE, stage));
    f.may(words::FAULT, fault.as_ref().map(|one| word(crate::read::vocabulary::FAULTS, one)));
    offer(&mut f, to);
    f.text(words::TEXT, text);
    f.set(words::BASIS, at.iter().map(ToString::to_string));
    f.condition(words::WHEN, facts);
    f.set(words::NEEDS, needs.iter().map(|fact| reader.label(fact)));
    f.set(words::WRONG, wrong.iter().cloned());
    f.set(words::DOUBT, doubt.iter().cloned());
    f.text(words::DUTY_HELD, duty);
    f.fact(words::DONE_ON, done);
    Entry::new(What::Paper, format!("check {id}"), words::self_check(id), f)
}

/// The days on which a file was read, as a part of its heading.
pub(in super::super) fn readings<'a>(reader: Reader<'a>, days: &[cailiang::day::Day]) -> Entry<'a> {
    let mut f = Facets::new(reader);
    f.set(words::READ, days.iter().map(ToString::to_string));
    f.aside();
    Entry::new(What::Heading, "readings", words::HEADING, f)
}
