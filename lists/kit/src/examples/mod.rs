//! `[[example]]`: a list's own worked examples, decided and held against what they expect.

mod actual;
mod compare;

use cailiang::{Case, Lists, Raw, conclude, lists::Document, suggestion};

use crate::{read::Example, read::ListFile, source::Span, words};

/// How one example came out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExampleResult {
    /// The file it stands in.
    pub file: String,
    /// Where it stands.
    pub span: Span,
    /// Its number in the file, from 0.
    pub at: usize,
    /// What it shows.
    pub name: String,
    /// Where it came out otherwise; empty where it holds.
    pub differences: Vec<Difference>,
}

/// One member of the decision that is not as expected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The key in `expect`, or in `case` where the case cannot be read.
    pub key: String,
    /// Where its value stands.
    pub span: Span,
    /// What was expected; empty where that cannot be read.
    pub expected: String,
    /// What came out, or what is wrong.
    pub found: String,
    /// What kind of difference it is.
    pub fault: Fault,
}

/// Why an example does not hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It came out otherwise.
    Differs,
    /// The case cannot be read; with what to do.
    Case(String),
    /// The expectation cannot be read; with what to do.
    Form(String),
}

/// Decides every example of the files and compares.
pub fn run(lists: &Lists, files: &[ListFile]) -> Vec<ExampleResult> {
    let mut out = Vec::new();
    for file in files.iter().filter(|f| !f.examples.is_empty()) {
        let adopting = file.document.as_ref().filter(|d| d.model).and_then(|model| adopting(lists, model));
        let lists = adopting.as_ref().unwrap_or(lists);
        out.extend(file.examples.iter().enumerate().map(|(at, example)| one(lists, file, at, example)));
    }
    out
}

/// The lists with a model adopted where it belongs: its examples show what it does, and nothing else's.
/// `None` where its place has no settings that could adopt it.
pub fn adopting(lists: &Lists, model: &Document) -> Option<Lists> {
    let mut documents = lists.documents().to_vec();
    let setting = documents.iter_mut().filter_map(|d| d.setting.as_mut()).find(|p| p.id == model.place)?;
    setting.adopts = Some(vec![model.id.clone()]);
    Lists::new(documents).ok()
}

fn one(lists: &Lists, file: &ListFile, at: usize, example: &Example) -> ExampleResult {
    let differences = match case(lists, file, example) {
        Ok(case) => {
            let decision = conclude(lists, &case);
            example.expect.iter().filter_map(|entry| difference(&decision, entry)).collect()
        }
        Err(wrong) => wrong,
    };
    ExampleResult { file: file.source.path.clone(), span: example.span, at, name: example.name.clone(), differences }
}

/// The case, at the file's own place unless it names another.
fn case(lists: &Lists, file: &ListFile, example: &Example) -> Result<Case, Vec<Difference>> {
    let own = file.document.as_ref().map(|d| d.place.clone()).filter(|_| !example.case.iter().any(|(key, ..)| key == "place"));
    let place = own.map(|place| ("place".to_owned(), Raw::Text(place)));
    let entries = place.into_iter().chain(example.case.iter().map(|(key, raw, _)| (key.clone(), raw.clone())));
    Case::read(lists, entries).map_err(|errors| {
        let span = |key: &str| example.case.iter().find(|(k, ..)| k == key).map_or(example.span, |(.., span)| *span);
        let wrong = errors.into_iter().map(|e| Difference {
            span: span(&e.key),
            key: e.key,
            expected: String::new(),
            found: e.message,
            fault: Fault::Case(e.hint),
        });
        wrong.collect()
    })
}

/// What a decision says of every member an example may name: its key, and its value as it is shown.
pub fn members(decision: &cailiang::Decision) -> Vec<(&'static str, String)> {
    actual::KEYS.iter().map(|(key, member)| (*key, member(decision).shown())).collect()
}

fn difference(decision: &cailiang::Decision, (key, raw, span): &(String, Raw, Span)) -> Option<Difference> {
    let found = |expected: String, found: String, fault| Some(Difference { key: key.clone(), span: *span, expected, found, fault });
    let Some(actual) = actual::of(decision, key) else {
        let known = || actual::KEYS.iter().map(|(key, _)| *key);
        let hint = suggestion::hint(key, known());
        let hint = if hint.is_empty() { words::known_keys(&known().collect::<Vec<_>>()) } else { hint };
        return found(String::new(), words::unknown_expectation(key), Fault::Form(hint));
    };
    match compare::holds(&actual, raw) {
        Ok(true) => None,
        Ok(false) => found(compare::shown(raw), actual.shown(), Fault::Differs),
        Err(why) => found(String::new(), why, Fault::Form(words::PHRASE_HINT.to_owned())),
    }
}
