//! The engine behind one function, so that native and wasm can be asked the same.

use cailiang::{Lists, wire};
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

fn unpack(documents: &[u8]) -> Result<Lists, String> {
    let documents = wire::unpack(documents).ok_or("the documents are of another form")?;
    Lists::new(documents).map_err(|e| e.to_string())
}
