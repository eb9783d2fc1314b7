//! The language of a paper's lines.
//!
//! `# ` opens a heading, `- ` an item, `> ` a note that is no part of the paper.
//! `[有罚款、非要听证]` in front of all that: the line stands only where these hold.
//! `{违法行为}` is filled from the decision, `{act_start}` from a fact,
//! `{空：文号}` is a blank for the officer.

use super::{Many, Named, Slot};
use crate::{suggestion, words};

/// What a line becomes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A heading.
    Heading,
    /// An item of a list.
    Item,
    /// A remark to who signs it, not part of the paper.
    Note,
    /// Running text.
    Paragraph,
}

/// A part of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// As it is written.
    Text(String),
    /// Filled from the decision.
    Slot(Slot),
    /// Filled from a fact, by id.
    Fact(String),
    /// A blank, with what belongs there.
    Blank(String),
    /// Several lines from the decision; stands alone.
    Many(Many),
}

/// A condition of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct If {
    /// The condition.
    pub named: Named,
    /// Whether it must not hold.
    pub not: bool,
}

/// A line that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// All of these must hold.
    pub when: Vec<If>,
    /// What it becomes.
    pub kind: Kind,
    /// What stands in it.
    pub parts: Vec<Part>,
}

/// Why a line cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unread {
    /// The part that is wrong, as it is written.
    pub part: String,
    /// What is wrong.
    pub why: String,
    /// “您是不是想写 …？”; may be empty.
    pub hint: String,
}

impl Unread {
    fn new(part: &str, why: String, hint: String) -> Self {
        Self { part: part.to_owned(), why, hint }
    }
}

impl If {
    /// Reads `要听证`, or `非要听证`.
    ///
    /// # Errors
    /// A condition nobody knows.
    pub fn read(word: &str) -> Result<Self, Unread> {
        let word = word.trim();
        let (not, name) = word.strip_prefix(words::NOT).map_or((false, word), |name| (true, name));
        let hint = || suggestion::hint(name, Named::ALL.iter().map(|(_, word, _)| *word));
        Named::spelled(name).map(|named| Self { named, not }).ok_or_else(|| Unread::new(word, words::unknown_condition(name), hint()))
    }
}

impl Line {
    /// Reads a line; `facts` says which ids of facts there are.
    ///
    /// # Errors
    /// Unknown placeholders and conditions, braces that do not close, several lines inside a line.
    pub fn read(text: &str, facts: &dyn Fn(&str) -> bool) -> Result<Self, Unread> {
        let (when, rest) = conditions(text)?;
        let (kind, rest) = kind(rest);
        let parts = parts(rest, facts)?;
        if parts.len() > 1 && parts.iter().any(|p| matches!(p, Part::Many(_))) {
            return Err(Unread::new(rest, words::STANDS_ALONE.to_owned(), String::new()));
        }
        Ok(Self { when, kind, parts })
    }
}

fn conditions(text: &str) -> Result<(Vec<If>, &str), Unread> {
    let Some(inside) = text.strip_prefix('[') else { return Ok((Vec::new(), text)) };
    let Some((names, rest)) = inside.split_once(']') else {
        return Err(Unread::new(text, words::UNCLOSED_CONDITION.to_owned(), String::new()));
    };
    let when: Result<Vec<If>, Unread> = names.split('、').map(If::read).collect();
    Ok((when?, rest.trim_start()))
}

fn kind(text: &str) -> (Kind, &str) {
    for (mark, kind) in [("# ", Kind::Heading), ("- ", Kind::Item), ("> ", Kind::Note)] {
        if let Some(rest) = text.strip_prefix(mark) {
            return (kind, rest);
        }
    }
    (Kind::Paragraph, text)
}

fn parts(text: &str, facts: &dyn Fn(&str) -> bool) -> Result<Vec<Part>, Unread> {
    if let Some(wide) = text.chars().find(|c| matches!(c, '｛' | '｝')) {
        return Err(Unread::new(&wide.to_string(), words::WIDE_BRACE.to_owned(), String::new()));
    }
    let (mut out, mut rest) = (Vec::new(), text);
    while let Some((before, after)) = rest.split_once('{') {
        let Some((name, after)) = after.split_once('}') else {
            return Err(Unread::new(rest, words::UNCLOSED_BRACE.to_owned(), String::new()));
        };
        push_text(&mut out, before)?;
        out.push(placeholder(name.trim(), facts)?);
        rest = after;
    }
    push_text(&mut out, rest)?;
    Ok(out)
}

fn push_text(out: &mut Vec<Part>, text: &str) -> Result<(), Unread> {
    if text.contains('}') {
        return Err(Unread::new("}", words::UNCLOSED_BRACE.to_owned(), String::new()));
    }
    if !text.is_empty() {
        out.push(Part::Text(text.to_owned()));
    }
    Ok(())
}

fn placeholder(name: &str, facts: &dyn Fn(&str) -> bool) -> Result<Part, Unread> {
    if let Some(hint) = name.strip_prefix(words::BLANK) {
        return Ok(Part::Blank(hint.trim().to_owned()));
    }
    let known = Slot::spelled(name).map(Part::Slot).or_else(|| Many::spelled(name).map(Part::Many));
    let fact = || facts(name).then(|| Part::Fact(name.to_owned()));
    known.or_else(fact).ok_or_else(|| {
        let names = Slot::ALL.iter().map(|(_, w, _)| *w).chain(Many::ALL.iter().map(|(_, w, _)| *w));
        Unread::new(name, words::unknown_placeholder(name), suggestion::hint(name, names))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Line, Unread> {
        Line::read(text, &|id| id == "act_start")
    }

    #[test]
    fn reads_conditions_kinds_and_placeholders() {
        let line = read("[有罚款、非要听证] - 于{act_start}{违法行为}，{空：文号}").expect("read");
        assert_eq!(line.when, [If { named: Named::Fined, not: false }, If { named: Named::Hearing, not: true }]);
        assert_eq!(line.kind, Kind::Item);
        assert_eq!(line.parts.len(), 5);
        assert_eq!(line.parts.last(), Some(&Part::Blank("文号".into())));
    }

    #[test]
    fn refuses_what_nobody_knows() {
        assert_eq!(read("{违法行力}").expect_err("unknown").hint, "您是不是想写“违法行为”？");
        assert_eq!(read("[有罚金] x").expect_err("unknown").hint, "您是不是想写“有罚款”？");
        for wrong in ["{违法行为", "x}", "[有罚款 x", "｛违法行为｝", "共：{依据}"] {
            assert!(read(wrong).is_err(), "{wrong}");
        }
    }
}
