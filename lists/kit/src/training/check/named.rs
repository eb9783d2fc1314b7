//! `duplicate-id`, `scenario-name`: two scenarios of one id, or a file that is called otherwise.

use std::{collections::BTreeMap, path::Path};

use super::super::ScenarioFile;
use crate::{diagnostic::Diagnostic, source::Span, words};

pub(super) fn check(files: &[ScenarioFile], out: &mut Vec<Diagnostic>) {
    let mut seen: BTreeMap<&str, (&str, Span)> = BTreeMap::new();
    for file in files {
        let Some(scenario) = &file.scenario else { continue };
        let (path, span) = (file.source.path.as_str(), file.places.find("scenario.id"));
        let stem = Path::new(path).file_stem().and_then(|s| s.to_str()).unwrap_or_default();
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        if !scenario.id.chars().all(plain) || scenario.id != stem {
            out.push(Diagnostic::error("scenario-name", path, span, words::scenario_name(&scenario.id, stem)));
        }
        if let Some((other, at)) = seen.insert(&scenario.id, (path, span)) {
            let message = words::scenario_twice(&scenario.id);
            out.push(Diagnostic::error("duplicate-id", path, span, message).label(other, at, words::SCENARIO_FIRST));
        }
    }
}
