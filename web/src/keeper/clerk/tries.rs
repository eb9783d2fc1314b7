//! Examples and cases decided.

use cailiang::{Lists, Raw, conclude};
use cailiang_lists::{
    Source, case_file,
    examples::{self, Fault},
    render,
};

use super::Desk;
use crate::{
    keeper::said::{Decided, Difference, Tried},
    words::keeper as texts,
};

/// What a case is called in messages.
const CASE: &str = "case.toml";

impl Desk {
    pub(super) fn examples(&self, path: &str) -> Result<Vec<Tried>, String> {
        let (_, file) = self.file(path).ok_or_else(|| texts::SAME_VERSION.to_owned())?;
        let lists = self.joined()?;
        let results = examples::run(&lists, std::slice::from_ref(file));
        let line = |byte: usize| file.source.position(byte).line;
        let place = file.document.as_ref().map(|d| d.place.as_str()).unwrap_or_default();
        let tried = results.into_iter().zip(&file.examples).map(|(result, example)| Tried {
            name: result.name,
            line: line(result.span.start),
            differences: result
                .differences
                .into_iter()
                .map(|d| Difference {
                    line: line(d.span.start),
                    hint: match d.fault {
                        Fault::Differs => String::new(),
                        Fault::Case(hint) | Fault::Form(hint) => hint,
                    },
                    key: d.key,
                    expected: d.expected,
                    found: d.found,
                })
                .collect(),
            case: as_case(place, example.case.iter().map(|(key, raw, _)| (key.as_str(), raw))),
        });
        Ok(tried.collect())
    }

    pub(super) fn join_published(&mut self) {
        if self.plain.is_none() {
            let place = |path: &str| cailiang_lists::load::place_of(std::path::Path::new(path));
            let sources = self.published.iter().map(|(path, text)| (Source::new(path.clone(), text.clone()), place(path)));
            let read = cailiang_lists::load::read_sources(sources.collect());
            self.plain = Some(read.lists().map_err(|missing| missing.to_string()));
            self.plain_files = read.files;
        }
    }

    /// Decides a case twice; where the file at `path` is a model, it is adopted, as its examples have it.
    pub(super) fn decide(&self, case: &str, path: &str) -> Decided {
        let document = self.file(path).and_then(|(_, file)| file.document.as_ref());
        let model = document.filter(|d| d.model).map(|d| d.id.as_str());
        let by = |lists: &Lists| {
            let model = lists.documents().iter().find(|d| d.model && Some(d.id.as_str()) == model);
            let adopting = model.and_then(|model| examples::adopting(lists, model));
            decided(adopting.as_ref().unwrap_or(lists), case)
        };
        let published = match &self.plain {
            Some(lists) => lists.as_ref().map_err(Clone::clone).and_then(by),
            None => Err(texts::NOT_READ.to_owned()),
        };
        Decided { published, edited: self.joined().and_then(|lists| by(&lists)) }
    }
}

/// What the lists make of a case, member by member; else what is wrong with it.
fn decided(lists: &Lists, case: &str) -> Result<Vec<(String, String)>, String> {
    let source = Source::new(CASE, case);
    let sources = std::slice::from_ref(&source);
    let read = case_file::read(lists, &source, case_file::Format::Toml);
    let case = read.map_err(|found| found.iter().map(|d| render::text(d, sources)).collect::<String>())?;
    Ok(examples::members(&conclude(lists, &case)).into_iter().map(|(key, said)| (key.to_owned(), said)).collect())
}

/// Facts as a case file, at this place unless they name one.
fn as_case<'a>(place: &str, facts: impl Iterator<Item = (&'a str, &'a Raw)>) -> String {
    let mut out = String::new();
    let facts: Vec<_> = facts.collect();
    let mut line = |key: &str, value: String| out.push_str(&[key, " = ", &value, "\n"].concat());
    if !facts.iter().any(|(key, _)| *key == "place") {
        line("place", quoted(place));
    }
    for (key, raw) in facts {
        line(
            key,
            match raw {
                Raw::Flag(yes) => yes.to_string(),
                Raw::Number(n) => n.to_string(),
                Raw::Text(text) => quoted(text),
                Raw::List(items) => ["[", &items.iter().map(|i| quoted(i)).collect::<Vec<_>>().join(", "), "]"].concat(),
            },
        );
    }
    out
}

/// A text as TOML writes it; JSON's escapes are TOML's too.
fn quoted(text: &str) -> String {
    serde_json::to_string(text).unwrap_or_default()
}
