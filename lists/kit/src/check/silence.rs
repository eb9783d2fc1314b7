//! `allow`: findings that are silenced with a written reason, and silences that are wrong themselves.

use std::collections::BTreeMap;

use super::Checked;
use crate::{diagnostic::Diagnostic, explain, read::ListFile, words};

/// Drops the findings that an entry, or a whole file, allows; reports allowances
/// for codes that do not exist, that cannot be silenced, or that silence nothing.
/// What only texts can find is left to [`silence_texts`].
pub(super) fn silence(all: &[Checked<'_>], found: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let files: Vec<&ListFile> = all.iter().map(|c| c.file).collect();
    silenced(&files, found, false)
}

/// The same for what was found against the texts.
pub(crate) fn silence_texts(files: &[ListFile], found: Vec<Diagnostic>) -> Vec<Diagnostic> {
    silenced(&files.iter().collect::<Vec<_>>(), found, true)
}

fn silenced(all: &[&ListFile], found: Vec<Diagnostic>, texts: bool) -> Vec<Diagnostic> {
    let mut used = vec![Vec::new(); all.len()];
    let by_path: BTreeMap<&str, usize> = all.iter().enumerate().map(|(i, f)| (f.source.path.as_str(), i)).collect();
    let mut out: Vec<Diagnostic> = found.into_iter().filter(|d| !allowed(all, &by_path, d, &mut used)).collect();
    for (file, used) in all.iter().zip(used) {
        for (i, allow) in file.allows.iter().enumerate().filter(|(_, a)| a.code.starts_with("text-") == texts) {
            let wrong = |message: String| Diagnostic::error("bad-allow", &file.source.path, allow.span, message);
            match explain::find(&allow.code) {
                None => out.push(wrong(words::unknown_code(&allow.code)).hint(explain::suggest(&allow.code))),
                Some(code) if !code.silenceable => out.push(wrong(words::cannot_silence(&allow.code))),
                // Without a reason it silences nothing, and that is reported already.
                Some(_) if !used.contains(&i) && !allow.reason.is_empty() => {
                    out.push(Diagnostic::warning("unused-allow", &file.source.path, allow.span, words::unused_allow(&allow.code)))
                }
                Some(_) => {}
            }
        }
    }
    out
}

fn allowed(all: &[&ListFile], by_path: &BTreeMap<&str, usize>, found: &Diagnostic, used: &mut [Vec<usize>]) -> bool {
    if !explain::find(found.code).is_some_and(|c| c.silenceable) {
        return false;
    }
    let at = by_path.get(found.file.as_str()).copied();
    let file = at.and_then(|at| Some((all.get(at)?, used.get_mut(at)?)));
    if let Some((file, used)) = file {
        let inside =
            |place: &str| place.is_empty() || found.place == place || found.place.strip_prefix(place).is_some_and(|r| r.starts_with('.'));
        let fits = |a: &crate::read::Allow| a.code == found.code && !a.reason.is_empty() && inside(&a.place);
        if let Some(i) = file.allows.iter().position(fits) {
            used.push(i);
            return true;
        }
    }
    false
}
