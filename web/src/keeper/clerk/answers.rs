//! Help, form, tables and planes.

use cailiang::Lists;
use cailiang_lists::{
    Diagnostic, Loaded, Source,
    fmt::Formatter,
    help,
    picture::{self, View},
    render,
};
use serde::Serialize;

use super::{Desk, positions};
use crate::{
    keeper::said::{Drawn, Sheets, Told},
    words::keeper as texts,
};

impl Desk {
    pub(super) fn say(&self, what: &impl Serialize) -> String {
        serde_json::to_string(what).unwrap_or_default()
    }

    /// The lists as they were read last, and a file of them.
    pub(super) fn file<'a>(&'a self, path: &str) -> Option<(&'a Loaded, &'a cailiang_lists::ListFile)> {
        let read = self.read.as_ref()?;
        Some((read, read.files.iter().find(|f| f.source.path == path)?))
    }

    /// The edited lists joined.
    pub(super) fn joined(&self) -> Result<Lists, String> {
        let read = self.read.as_ref().ok_or_else(|| texts::NOT_READ.to_owned())?;
        read.lists().map_err(|missing| missing.to_string())
    }

    pub(super) fn help(&self, path: &str, line: u32, column: u32) -> Option<Told> {
        let (_, file) = self.file(path)?;
        let source = &file.source;
        let byte = positions::byte(source, usize::try_from(line).ok()?, usize::try_from(column).ok()?);
        let told = help::at(source, byte, self.joined().ok().as_ref())?;
        let at = |byte| positions::at(source, byte);
        Some(Told { from: at(told.span.start), to: at(told.span.end), title: told.title, text: told.text })
    }

    pub(super) fn format(&self, path: &str) -> Result<String, String> {
        let (read, file) = self.file(path).ok_or_else(|| texts::SAME_VERSION.to_owned())?;
        Formatter::new(read).format(&file.source, None).map_err(|found| self.printed(&found, &file.source))
    }

    fn printed(&self, found: &[Diagnostic], source: &Source) -> String {
        let first = found.first().map(|d| render::text(d, std::slice::from_ref(source)));
        first.unwrap_or_default()
    }

    pub(super) fn sheets(&self, path: &str) -> Sheets {
        let (read, file) = self.file(path).ok_or_else(|| texts::SAME_VERSION.to_owned())?;
        if file.document.is_none() {
            return Err(texts::NOT_READ.to_owned());
        }
        Ok(picture::sheets(&read.files, &self.joined()?, path))
    }

    pub(super) fn plane(&self, path: &str, view: &View) -> Drawn {
        picture::plane(&self.read.as_ref()?.files, path, view)
    }
}
