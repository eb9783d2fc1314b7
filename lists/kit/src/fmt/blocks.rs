//! A file as blocks: a heading with its keys, in the order of the file.

use toml_edit::{DocumentMut, Item, Key, Table, Value};

use super::{
    comments::{self, Above},
    value,
};
use crate::schema::shape::{Section, Shape};

/// A heading with its keys and comments.
pub(super) struct Block<'a> {
    /// The heading's path; empty for keys in front of all headings.
    pub path: Vec<&'a Key>,
    /// Whether the heading is in double brackets.
    pub many: bool,
    /// The comments above it.
    pub above: Above,
    /// The comment beside the heading.
    pub beside: Option<String>,
    /// The keys with their values, in canonical order.
    pub entries: Vec<Entry<'a>>,
    /// Comments below the last key.
    pub below: Vec<String>,
    position: isize,
}

/// A key with its value and comments.
pub(super) struct Entry<'a> {
    /// The key.
    pub key: Vec<&'a Key>,
    /// The value.
    pub value: &'a Value,
    /// The comments above it.
    pub above: Vec<String>,
    /// The comment beside it.
    pub beside: Option<String>,
}

/// What leads a file, its blocks in canonical order, and the comments at its end.
pub(super) struct File<'a> {
    /// The schema the file names.
    pub schema: Option<String>,
    /// The comments that belong to the whole file.
    pub leading: Vec<Vec<String>>,
    /// The blocks.
    pub blocks: Vec<Block<'a>>,
    /// The comments at the end.
    pub trailing: Vec<Vec<String>>,
}

/// Takes a file apart.
pub(super) fn file<'a>(document: &'a DocumentMut, root: &Section) -> File<'a> {
    let mut blocks = Vec::new();
    collect(document.as_table(), Vec::new(), false, root, &mut blocks);
    blocks.sort_by_key(|block| block.position);
    let mut end = Above::read(Some(document.trailing()));
    end.loose = true;
    // A comment close below a key, and apart from what follows, belongs to the block above.
    let mut below: Vec<Vec<String>> = blocks.iter_mut().skip(1).map(|block| block.above.take_close()).collect();
    below.push(if blocks.is_empty() { Vec::new() } else { end.take_close() });
    for (block, below) in blocks.iter_mut().zip(below) {
        block.below = below;
    }
    let schema = blocks.iter_mut().map(schema).fold(None, Option::or);
    let leading = blocks.first_mut().map(leading).unwrap_or_default();
    blocks.sort_by_key(|block| order(block, root));
    File { schema, leading, blocks, trailing: end.paragraphs }
}

/// The schema a file names, wherever the line stands.
fn schema(block: &mut Block<'_>) -> Option<String> {
    let of_keys = block.entries.iter_mut().filter(|_| block.path.is_empty()).map(|entry| comments::take_schema(&mut entry.above));
    let of_keys = of_keys.fold(None, Option::or);
    block.above.take_schema().or(of_keys)
}

/// The comments of the whole file: all above the first heading but those close to it.
fn leading(first: &mut Block<'_>) -> Vec<Vec<String>> {
    let close = if first.above.loose { None } else { first.above.paragraphs.pop() };
    let above = Above { paragraphs: close.into_iter().collect(), ..Above::default() };
    std::mem::replace(&mut first.above, above).paragraphs
}

/// Sections stand in the order of the schema. Headings inside an entry of
/// several follow it; those inside a single section come after its own.
fn order(block: &Block<'_>, root: &Section) -> (usize, bool) {
    let Some(first) = block.path.first() else { return (0, false) };
    let (at, key) = root.key(first.get());
    let single = key.is_some_and(|key| matches!(key.shape, Shape::Table(_)));
    (at.saturating_add(1), single && block.path.len() > 1)
}

fn collect<'a>(table: &'a Table, path: Vec<&'a Key>, many: bool, root: &Section, out: &mut Vec<Block<'a>>) {
    let values = table.get_values();
    let headed = !path.is_empty() && !table.is_implicit();
    if headed || !values.is_empty() {
        let shape = shape(root, &path);
        let above = Above::read(table.decor().prefix());
        let beside = comments::comments(table.decor().suffix()).0;
        let sorted = if path.is_empty() { values } else { value::sorted(values, shape) };
        let entries = sorted.into_iter().map(entry).collect();
        let position = table.position().filter(|_| !path.is_empty()).unwrap_or(-1);
        out.push(Block { path: path.clone(), many, above, beside, entries, below: Vec::new(), position });
    }
    nested(table, &path, root, out);
}

fn nested<'a>(table: &'a Table, path: &[&'a Key], root: &Section, out: &mut Vec<Block<'a>>) {
    for (name, item) in table.iter() {
        let Some(key) = table.key(name) else { continue };
        let path: Vec<&Key> = path.iter().copied().chain([key]).collect();
        match item {
            Item::Table(inner) if inner.is_dotted() => nested(inner, &path, root, out),
            Item::Table(inner) => collect(inner, path, false, root, out),
            Item::ArrayOfTables(several) => several.iter().for_each(|inner| collect(inner, path.clone(), true, root, out)),
            _ => {}
        }
    }
}

fn entry<'a>((key, value): (Vec<&'a Key>, &'a Value)) -> Entry<'a> {
    let above = key.last().map(|last| Above::read(last.leaf_decor().prefix()).lines()).unwrap_or_default();
    let beside = comments::comments(value.decor().suffix()).0;
    Entry { key, value, above, beside }
}

/// What a heading leads to.
pub(super) fn shape<'s>(root: &'s Section, path: &[&Key]) -> Option<&'s Shape> {
    let (first, rest) = path.split_first()?;
    value::inside(root.key(first.get()).1.map(|key| &key.shape), rest)
}
