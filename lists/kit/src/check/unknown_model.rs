//! `unknown-model`: a place adopts a document that no list holds, or that is no model.

use std::collections::BTreeMap;

use cailiang::lists::{Document, place::reaches};

use super::Checked;
use crate::{diagnostic::Diagnostic, words};

pub(super) fn check(all: &[Checked<'_>], out: &mut Vec<Diagnostic>) {
    let known: BTreeMap<&str, &Document> = all.iter().map(|c| (c.document.id.as_str(), c.document)).collect();
    for checked in all {
        let Some(setting) = &checked.document.setting else { continue };
        for (i, id) in setting.adopts.iter().flatten().enumerate() {
            let models = known.values().filter(|d| d.model && reaches(&d.place, &setting.id));
            let message = match known.get(id.as_str()) {
                Some(d) if d.model && reaches(&d.place, &setting.id) => continue,
                Some(_) => words::not_a_model(id),
                None => words::unknown_model(id),
            };
            let known: Vec<&str> = models.map(|d| d.id.as_str()).collect();
            let found = checked.error("unknown-model", &format!("place.adopts.{i}"), message).hint(words::known_models(&known));
            out.push(found.suggest(id, known.iter().copied()));
        }
    }
}
