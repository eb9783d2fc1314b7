//! The clerk: a worker that reads, checks, draws and decides, so that typing
//! on the page never waits. It holds the published lists and the open files.

mod answers;
mod compare;
mod findings;
mod positions;
mod tries;

use cailiang::{Lists, day::Day};
use cailiang_lists::{Loaded, read::ListFile};
use js_sys::{Reflect, global};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};

use super::said::{Ask, File};

/// Makes the clerk answer under the name that `clerk.js` calls.
pub fn start() {
    let mut desk = Desk::default();
    let answer = Closure::<dyn FnMut(String) -> String>::new(move |asked: String| desk.answer(&asked));
    let _ = Reflect::set(&global(), &"cailiangAnswer".into(), answer.as_ref().unchecked_ref::<JsValue>());
    answer.forget();
}

/// What the clerk has before it.
#[derive(Default)]
pub struct Desk {
    /// The published files: path and text.
    published: Vec<(String, String)>,
    today: Option<Day>,
    files: Vec<File>,
    whole: bool,
    /// The edited lists as they were read last; read anew when a text changes.
    read: Option<Loaded>,
    /// The published lists, joined once.
    plain: Option<Result<Lists, String>>,
    /// Their files, which hold more than the lists joined.
    plain_files: Vec<ListFile>,
}

impl Desk {
    /// Answers a question; an empty text where it cannot be read.
    pub fn answer(&mut self, asked: &str) -> String {
        let Ok(ask) = serde_json::from_str::<Ask>(asked) else { return String::new() };
        match ask {
            Ask::Begin { published, today } => {
                *self =
                    Self { published: serde_json::from_str(&published).unwrap_or_default(), today: today.parse().ok(), ..Self::default() };
                self.say(&self.published.len())
            }
            Ask::Files { files, whole } => {
                (self.files, self.whole, self.read) = (files, whole, None);
                self.say(&())
            }
            Ask::Text { path, text } => {
                if let Some(file) = self.files.iter_mut().find(|f| f.path == path) {
                    file.text = text;
                    self.read = None;
                }
                self.say(&())
            }
            Ask::Check => {
                let found = self.found();
                self.say(&found)
            }
            Ask::Help { path, line, column } => {
                self.refresh();
                self.say(&self.help(&path, line, column))
            }
            Ask::Format(path) => {
                self.refresh();
                self.say(&self.format(&path))
            }
            Ask::Sheets(path) => {
                self.refresh();
                self.say(&self.sheets(&path))
            }
            Ask::Plane { path, view } => {
                self.refresh();
                self.say(&self.plane(&path, &view))
            }
            Ask::Examples(path) => {
                self.refresh();
                self.say(&self.examples(&path))
            }
            Ask::Compare { cases } => {
                self.refresh();
                self.join_published();
                self.say(&self.compare(cases))
            }
            Ask::Decide { case, path } => {
                self.refresh();
                self.join_published();
                self.say(&self.decide(&case, &path))
            }
        }
    }
}
