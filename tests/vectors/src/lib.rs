//! The engine behind one function, so that native and wasm can be asked the same.

use cailiang::{
    Lists,
    training::{Plan, drill::all},
    wire,
};
use cailiang_lists::{
    Source,
    case_file::{self, Format},
};
use wasm_bindgen::prelude::wasm_bindgen;

/// Decides a case file (TOML) by packed documents, as the phone reads them;
/// what comes out is JSON, or the reason why the case cannot be read.
#[wasm_bindgen]
pub fn decide(documents: &[u8], case: &str) -> String {
    let lists = match unpack(documents) {
        Ok(lists) => lists,
        Err(why) => return why,
    };
    let source = Source::new("案件".to_owned(), case.to_owned());
    match case_file::read(&lists, &source, Format::Toml) {
        Ok(case) => serde_json::to_string(&cailiang::decide(&lists, &case)).unwrap_or_else(|e| e.to_string()),
        Err(found) => found.iter().map(|d| format!("{} {}", d.code, d.message)).collect::<Vec<_>>().join("\n"),
    }
}

/// The pairs of a drill at a place, as JSON: facts, questions and answers in their order.
#[wasm_bindgen]
pub fn drill(documents: &[u8], place: &str, seed: u32, count: u32) -> String {
    let lists = match unpack(documents) {
        Ok(lists) => lists,
        Err(why) => return why,
    };
    let plan = Plan { place: place.to_owned(), count: usize::try_from(count).unwrap_or_default(), ..Plan::default() };
    let pairs = all(&lists, plan, seed.into());
    let shown = pairs.iter().map(|p| (&p.title, p.kind, &p.shared, p.sides.each_ref().map(|s| &s.value), &p.questions));
    serde_json::to_string(&shown.collect::<Vec<_>>()).unwrap_or_else(|e| e.to_string())
}

fn unpack(documents: &[u8]) -> Result<Lists, String> {
    let documents = wire::unpack(documents).ok_or("the documents are of another form")?;
    Lists::new(documents).map_err(|e| e.to_string())
}
