//! Writes the blocks of a file.

use toml_edit::DocumentMut;
use unicode_width::UnicodeWidthStr;

use super::{
    blocks::{self, Block, Entry},
    value::{self, Place},
};
use crate::{
    read::FORMAT,
    schema::shape::{Section, Shape},
};

/// The canonical text of a file.
pub(super) fn file(document: &DocumentMut, root: &Section, schema: Option<&str>) -> String {
    let file = blocks::file(document, root);
    let mut out = String::new();
    if let Some(schema) = schema.or(file.schema.as_deref()) {
        line(&mut out, &format!("#:schema {schema}"));
    }
    for (i, paragraph) in file.leading.iter().enumerate() {
        if i > 0 {
            out.push('\n');
        }
        lines(&mut out, paragraph);
    }
    let mut first = file.leading.is_empty();
    for block in &file.blocks {
        if !first {
            out.push('\n');
        }
        first = false;
        self::block(&mut out, block, root);
    }
    for paragraph in &file.trailing {
        out.push('\n');
        lines(&mut out, paragraph);
    }
    out
}

fn block(out: &mut String, block: &Block<'_>, root: &Section) {
    for (i, paragraph) in block.above.paragraphs.iter().enumerate() {
        if i > 0 {
            out.push('\n');
        }
        lines(out, paragraph);
    }
    if block.above.loose && !block.above.paragraphs.is_empty() {
        out.push('\n');
    }
    let path = value::key(&block.path);
    if !block.path.is_empty() {
        let heading = if block.many { format!("[[{path}]]") } else { format!("[{path}]") };
        beside(out, &heading, block.beside.as_deref());
    }
    if path == "document" && !block.entries.iter().any(|e| e.key.first().is_some_and(|key| key.get() == "format")) {
        line(out, &format!("format = {FORMAT}"));
    }
    let shape = blocks::shape(root, &block.path);
    for entry in &block.entries {
        let shape = match shape {
            Some(shape) => value::inside(Some(shape), &entry.key),
            None => blocks::shape(root, &entry.key).filter(|_| block.path.is_empty()),
        };
        self::entry(out, entry, shape);
    }
    lines(out, &block.below);
}

fn entry(out: &mut String, entry: &Entry<'_>, shape: Option<&Shape>) {
    let key = value::key(&entry.key);
    let mut hoisted = Vec::new();
    let place = Place { indent: 0, top: true, long: false };
    let text = value::line(entry.value, shape, place, key.width() + 3, &mut hoisted);
    lines(out, &entry.above);
    lines(out, &hoisted);
    beside(out, &format!("{key} = {text}"), entry.beside.as_deref());
}

fn beside(out: &mut String, text: &str, comment: Option<&str>) {
    match comment {
        Some(comment) => line(out, &format!("{text} {comment}")),
        None => line(out, text),
    }
}

fn lines(out: &mut String, lines: &[String]) {
    for text in lines {
        line(out, text);
    }
}

fn line(out: &mut String, text: &str) {
    out.push_str(text);
    out.push('\n');
}
