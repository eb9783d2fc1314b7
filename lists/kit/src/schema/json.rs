//! The shapes as JSON Schema, keys in their written order.

use serde::{
    Serialize, Serializer,
    ser::{SerializeMap, SerializeSeq},
};
use serde_json::json;

use super::shape::{Key, Section, Shape};

/// The whole document: the shape of a file.
pub(super) struct Root<'a> {
    pub section: &'a Section,
    pub title: &'a str,
    pub about: &'a str,
}

impl Serialize for Root<'_> {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        let mut map = out.serialize_map(None)?;
        map.serialize_entry("$schema", "http://json-schema.org/draft-07/schema#")?;
        map.serialize_entry("title", self.title)?;
        map.serialize_entry("description", self.about)?;
        section(&mut map, self.section)?;
        map.end()
    }
}

struct Described<'a>(&'a Key);

impl Serialize for Described<'_> {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        let mut map = out.serialize_map(None)?;
        map.serialize_entry("description", self.0.about)?;
        match &self.0.shape {
            // A text that must be there must say something.
            Shape::Text if self.0.needed => {
                map.serialize_entry("type", "string")?;
                map.serialize_entry("minLength", &1)?;
            }
            other => shape(&mut map, other)?,
        }
        map.end()
    }
}

struct Bare<'a>(&'a Shape);

impl Serialize for Bare<'_> {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        let mut map = out.serialize_map(None)?;
        shape(&mut map, self.0)?;
        map.end()
    }
}

struct Properties<'a>(&'a [Key]);

impl Serialize for Properties<'_> {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.collect_map(self.0.iter().map(|key| (key.name, Described(key))))
    }
}

struct Choices<'a>(&'a [&'a Shape]);

impl Serialize for Choices<'_> {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        let mut seq = out.serialize_seq(None)?;
        for shape in self.0 {
            seq.serialize_element(&Bare(shape))?;
        }
        seq.end()
    }
}

fn section<M: SerializeMap>(map: &mut M, section: &Section) -> Result<(), M::Error> {
    map.serialize_entry("type", "object")?;
    map.serialize_entry("additionalProperties", &false)?;
    let needed: Vec<&str> = section.keys.iter().filter(|key| key.needed).map(|key| key.name).collect();
    if !needed.is_empty() {
        map.serialize_entry("required", &needed)?;
    }
    if !section.one_of.is_empty() {
        let each: Vec<_> = section.one_of.iter().map(|key| json!({ "required": [key] })).collect();
        map.serialize_entry("anyOf", &each)?;
    }
    if !section.with.is_empty() {
        let with: serde_json::Map<_, _> = section.with.iter().map(|(key, other)| ((*key).to_owned(), json!([other]))).collect();
        map.serialize_entry("dependencies", &with)?;
    }
    map.serialize_entry("properties", &Properties(&section.keys))
}

fn shape<M: SerializeMap>(map: &mut M, of: &Shape) -> Result<(), M::Error> {
    match of {
        Shape::Text => map.serialize_entry("type", "string"),
        Shape::Form(pattern, examples) => {
            map.serialize_entry("type", "string")?;
            map.serialize_entry("pattern", pattern)?;
            map.serialize_entry("examples", examples)
        }
        Shape::Like(examples) => {
            map.serialize_entry("type", "string")?;
            map.serialize_entry("examples", examples)
        }
        Shape::Word(words) => {
            map.serialize_entry("type", "string")?;
            map.serialize_entry("enum", words)
        }
        Shape::Flag => map.serialize_entry("type", "boolean"),
        Shape::Whole => {
            map.serialize_entry("type", "integer")?;
            map.serialize_entry("minimum", &0)
        }
        Shape::Day => {
            map.serialize_entry("type", "string")?;
            map.serialize_entry("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$")?;
            map.serialize_entry("examples", &["2024-05-20"])
        }
        Shape::Label => map.serialize_entry("type", &["string", "integer"]),
        Shape::Value => {
            map.serialize_entry("type", &["boolean", "number", "string", "array"])?;
            map.serialize_entry("items", &json!({ "type": "string" }))
        }
        Shape::Table(inner) => section(map, inner),
        Shape::Open(inner) => {
            map.serialize_entry("type", "object")?;
            map.serialize_entry("additionalProperties", &Bare(inner))
        }
        Shape::Group(inner) => {
            map.serialize_entry("type", "object")?;
            map.serialize_entry("minProperties", &1)?;
            map.serialize_entry("additionalProperties", &Bare(inner))
        }
        Shape::Many(least, inner) => {
            map.serialize_entry("type", "array")?;
            if *least > 0 {
                map.serialize_entry("minItems", least)?;
            }
            map.serialize_entry("items", &Bare(inner))
        }
        Shape::OneOrMany(inner) => map.serialize_entry("anyOf", &Choices(&[inner, &Shape::Many(0, inner.clone())])),
        Shape::Either(shapes) => map.serialize_entry("anyOf", &Choices(&shapes.iter().collect::<Vec<_>>())),
    }
}
