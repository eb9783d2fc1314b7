//! Checks over all lists together: one file, one code.

mod amounts;
mod bad_place;
mod calendar_year;
mod cannot_punish;
mod circumstance_unknown;
mod double_use;
mod duplicate_clause;
mod duplicate_id;
mod empty_range;
mod expired;
mod fact_missing;
mod fact_values;
mod index;
mod main_axis;
mod method_parts;
mod refers_unknown_violation;
mod score_double;
mod score_form;
mod sheet;
mod silence;
mod stage_order;
mod suspected;
mod tier_form;
mod tier_gap;
mod tier_monotone;
mod tier_no_amount;
mod tier_order;
mod tier_outside;
mod tier_overlap;
mod tier_unreachable;
mod too_many_factors;
mod unknown_band;
mod unknown_basis;
mod unknown_method;
mod unknown_role;
mod unknown_violation;
mod violation_without_clause;

use cailiang::lists::{Benchmark, Document, Grading, Tier};

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

/// Every finding of every check.
pub(crate) fn all(files: &[ListFile]) -> Vec<Diagnostic> {
    let checked: Vec<Checked<'_>> =
        files.iter().filter_map(|file| file.document.as_ref().map(|document| Checked { file, document })).collect();
    type Check = fn(&[Checked<'_>], &mut Vec<Diagnostic>);
    const CHECKS: &[Check] = &[
        bad_place::check,
        calendar_year::check,
        circumstance_unknown::check,
        duplicate_clause::check,
        duplicate_id::check,
        empty_range::check,
        expired::check,
        fact_values::check,
        fact_missing::check,
        cannot_punish::check,
        method_parts::check,
        refers_unknown_violation::check,
        stage_order::check,
        suspected::check,
        unknown_band::check,
        unknown_basis::check,
        unknown_method::check,
        unknown_role::check,
        unknown_violation::check,
        violation_without_clause::check,
    ];
    let mut out = Vec::new();
    for check in CHECKS {
        check(&checked, &mut out);
    }
    let index = index::Index::new(&checked);
    for check in GRADING {
        check(&index, &mut out);
    }
    silence::silence(&checked, out)
}

/// The checks of benchmarks, over the index they share.
const GRADING: &[fn(&index::Index<'_>, &mut Vec<Diagnostic>)] = &[
    double_use::check,
    main_axis::check,
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

/// The tiers of a benchmark with their positions; none where it scores.
fn tiers(benchmark: &Benchmark) -> impl Iterator<Item = (usize, &Tier)> {
    let tiers = match &benchmark.grading {
        Grading::Tiers(table) => table.tiers.as_slice(),
        Grading::Score(_) => &[],
    };
    tiers.iter().enumerate()
}
