//! Checks over all lists together: one file, one code.

mod acts;
pub(crate) mod amounts;
mod bad_place;
mod calendar_year;
mod cannot_punish;
mod circumstance_unknown;
mod coercion_without_basis;
mod compare;
mod cycle;
mod double_use;
mod duplicate_clause;
mod duplicate_id;
mod empty_range;
mod example_fails;
mod exempt_amount;
mod exempt_stricter;
mod exempt_with_harm;
mod expired;
mod fact_missing;
mod fact_values;
mod general_form;
mod guide_without_law;
mod id_of_another;
pub(crate) mod index;
mod join_cycle;
mod main_axis;
mod measure_replaces_law;
mod measure_without_law;
mod method_parts;
mod mitigation_without_law;
mod model_form;
mod no_amount_here;
mod no_education;
mod no_format;
mod no_such_fine;
mod not_yet;
mod outside_upper_law;
mod over_cycle;
mod paper_never;
mod paper_twice;
mod refers_unknown_violation;
mod renamed_twice;
mod rule_exceeds_power;
mod score_double;
mod score_form;
pub(crate) mod sheet;
mod silence;
mod stage_order;
mod stale;
mod suspected;
mod tier_form;
mod tier_gap;
mod tier_kinds;
mod tier_monotone;
mod tier_no_amount;
mod tier_order;
mod tier_outside;
mod tier_overlap;
mod tier_unreachable;
mod together;
mod too_many_factors;
mod two_benchmarks;
mod undeclared_join;
mod unknown_band;
mod unknown_basis;
mod unknown_clause;
mod unknown_duty;
mod unknown_method;
mod unknown_model;
mod unknown_over;
mod unknown_role;
mod unknown_violation;
mod violation_without_clause;

pub(crate) use self::silence::silence_texts;

use std::collections::BTreeMap;

use cailiang::{
    citation::Reference,
    day::Day,
    lists::{Benchmark, Document, Grading, Tier},
};

use crate::{diagnostic::Diagnostic, read::ListFile, source::Span};

/// A document that was read, with its file.
#[derive(Clone, Copy)]
pub(crate) struct Checked<'a> {
    pub file: &'a ListFile,
    pub document: &'a Document,
}

impl Checked<'_> {
    /// The path of the file.
    pub fn path(&self) -> &str {
        &self.file.source.path
    }

    /// Where something in the file stands.
    pub fn at(&self, place: &str) -> Span {
        self.file.places.find(place)
    }

    /// An error at a place in the file.
    pub fn error(&self, code: &'static str, place: &str, message: impl Into<String>) -> Diagnostic {
        Diagnostic::error(code, self.path(), self.at(place), message).about(place)
    }

    /// A warning at a place in the file.
    pub fn warning(&self, code: &'static str, place: &str, message: impl Into<String>) -> Diagnostic {
        Diagnostic::warning(code, self.path(), self.at(place), message).about(place)
    }
}

/// What each fact is called.
fn labels<'a>(all: &[Checked<'a>]) -> BTreeMap<&'a str, &'a str> {
    all.iter().flat_map(|c| &c.document.facts).map(|f| (f.id.as_str(), f.label.as_str())).collect()
}

type Check = fn(&[Checked<'_>], &mut Vec<Diagnostic>);
const CHECKS: &[Check] = &[
    bad_place::check,
    calendar_year::check,
    cannot_punish::check,
    circumstance_unknown::check,
    coercion_without_basis::check,
    duplicate_clause::check,
    duplicate_id::check,
    empty_range::check,
    exempt_amount::check,
    exempt_stricter::check,
    exempt_with_harm::check,
    fact_missing::check,
    fact_values::check,
    general_form::check,
    guide_without_law::check,
    id_of_another::check,
    join_cycle::check,
    measure_replaces_law::check,
    measure_without_law::check,
    method_parts::check,
    mitigation_without_law::check,
    model_form::check,
    no_education::check,
    no_format::check,
    outside_upper_law::check,
    over_cycle::check,
    paper_never::check,
    paper_twice::check,
    refers_unknown_violation::check,
    renamed_twice::check,
    rule_exceeds_power::check,
    stage_order::check,
    suspected::check,
    tier_kinds::check,
    two_benchmarks::check,
    undeclared_join::check,
    unknown_band::check,
    unknown_basis::check,
    unknown_clause::check,
    unknown_duty::check,
    unknown_method::check,
    unknown_model::check,
    unknown_over::check,
    unknown_role::check,
    unknown_violation::check,
    violation_without_clause::check,
];

type Dated = fn(&[Checked<'_>], Option<Day>, &mut Vec<Diagnostic>);
const DATED: &[Dated] = &[expired::check, no_amount_here::check, not_yet::check, stale::check];

/// Every finding of every check. `today` comes from outside, where it is known;
/// `well` says whether all files were read without an error.
pub(crate) fn all(files: &[ListFile], today: Option<Day>, well: bool) -> Vec<Diagnostic> {
    let checked: Vec<Checked<'_>> =
        files.iter().filter_map(|file| file.document.as_ref().map(|document| Checked { file, document })).collect();
    let mut out = Vec::new();
    for check in CHECKS {
        check(&checked, &mut out);
    }
    // What could not be read would be missed in the tables: their checks wait until all is read.
    if well {
        let index = index::Index::new(&checked);
        for check in GRADING {
            check(&index, &mut out);
        }
    }
    for check in DATED {
        check(&checked, today, &mut out);
    }
    // Examples are decided only by lists that everything else found whole; what is allowed does not count.
    if well && !silence::silence(&checked, out.clone()).iter().any(Diagnostic::is_error) {
        example_fails::check(files, &checked, &mut out);
    }
    silence::silence(&checked, out)
}

/// The checks of benchmarks, over the index they share.
const GRADING: &[fn(&index::Index<'_>, &mut Vec<Diagnostic>)] = &[
    double_use::check,
    main_axis::check,
    no_such_fine::check,
    score_double::check,
    score_form::check,
    tier_form::check,
    tier_gap::check,
    tier_monotone::check,
    tier_no_amount::check,
    tier_order::check,
    tier_outside::check,
    tier_overlap::check,
    tier_unreachable::check,
    too_many_factors::check,
];

/// Every place of law that the measures of a document name, and where it stands in the file.
pub(crate) fn measure_places(document: &Document) -> impl Iterator<Item = (Reference, String)> {
    document.measures.iter().enumerate().flat_map(|(i, measure)| {
        let own = measure.at.iter().enumerate().map(move |(j, at)| (at.clone(), format!("measure.{i}.at.{j}")));
        let told = [("steps", &measure.steps), ("limits", &measure.limits)].into_iter().flat_map(move |(key, all)| {
            let place = move |j| format!("measure.{i}.{key}.{j}.at");
            all.iter().enumerate().filter_map(move |(j, step)| Some((step.basis.parse().ok()?, place(j))))
        });
        own.chain(told)
    })
}

/// The acts a benchmark grades; an empty one stands for every act.
fn acts_of(benchmark: &Benchmark) -> impl Iterator<Item = &str> {
    let general = benchmark.general().then_some("");
    benchmark.violations.iter().map(String::as_str).chain(general)
}

/// The tiers of a benchmark with their positions; none where it scores.
fn tiers(benchmark: &Benchmark) -> impl Iterator<Item = (usize, &Tier)> {
    let tiers = match &benchmark.grading {
        Grading::Tiers(table) => table.tiers.as_slice(),
        Grading::Score(_) => &[],
    };
    tiers.iter().enumerate()
}
