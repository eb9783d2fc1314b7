//! Diagnostics for people (text with a caret line) and for programs (JSON).

use serde_json::{Value, json};
use unicode_width::UnicodeWidthStr;

use crate::{
    diagnostic::{Diagnostic, Severity},
    source::{Source, Span},
    words,
};

/// A diagnostic as text: place and message, the line with carets, the hint.
///
/// ```text
/// lists/national/a.toml:3:5: 错误[unknown-key]: 没有“titel”这个键
///   titel = "…"
///   ^^^^^
///   提示：您是不是想写“title”？
/// ```
pub fn text(diagnostic: &Diagnostic, sources: &[Source]) -> String {
    let severity = words::severity(diagnostic.severity);
    let source = find(sources, &diagnostic.file);
    let mut out = place(&diagnostic.file, source, diagnostic.span);
    out.push_str(&format!("{severity}[{}]: {}\n", diagnostic.code, diagnostic.message));
    if let (Some(source), Some(span)) = (source, diagnostic.span) {
        out.push_str(&excerpt(source, span));
    }
    for label in &diagnostic.labels {
        let source = find(sources, &label.file);
        out.push_str(&format!("  {}{}\n", place(&label.file, source, Some(label.span)), label.text));
    }
    if !diagnostic.hint.is_empty() {
        out.push_str(&format!("  {}{}\n", words::HINT, diagnostic.hint));
    }
    out
}

/// A diagnostic as one JSON object.
pub fn json(diagnostic: &Diagnostic, sources: &[Source]) -> Value {
    let at = |file: &str, span: Option<Span>| {
        let position = |byte| find(sources, file).map(|s| s.position(byte));
        let (start, end) = (span.and_then(|s| position(s.start)), span.and_then(|s| position(s.end)));
        json!({
            "file": file,
            "line": start.map(|p| p.line), "column": start.map(|p| p.column),
            "end_line": end.map(|p| p.line), "end_column": end.map(|p| p.column),
        })
    };
    let mut out = at(&diagnostic.file, diagnostic.span);
    let labels: Vec<Value> = diagnostic
        .labels
        .iter()
        .map(|label| {
            let mut out = at(&label.file, Some(label.span));
            set(&mut out, "text", json!(label.text));
            out
        })
        .collect();
    let severity = match diagnostic.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    };
    set(&mut out, "severity", json!(severity));
    set(&mut out, "code", json!(diagnostic.code));
    set(&mut out, "message", json!(diagnostic.message));
    set(&mut out, "hint", json!(diagnostic.hint));
    set(&mut out, "labels", json!(labels));
    out
}

fn set(object: &mut Value, key: &str, value: Value) {
    if let Some(map) = object.as_object_mut() {
        map.insert(key.to_owned(), value);
    }
}

fn find<'a>(sources: &'a [Source], path: &str) -> Option<&'a Source> {
    sources.iter().find(|s| s.path == path)
}

fn place(file: &str, source: Option<&Source>, span: Option<Span>) -> String {
    match (source, span) {
        _ if file.is_empty() => String::new(),
        (Some(source), Some(span)) => {
            let at = source.position(span.start);
            format!("{file}:{}:{}: ", at.line, at.column)
        }
        _ => format!("{file}: "),
    }
}

/// The line that holds the span, and carets under the part of the span on that line.
fn excerpt(source: &Source, span: Span) -> String {
    let (start, line) = source.line(span.start);
    let clip = |byte: usize| line.floor_char_boundary(byte.saturating_sub(start).min(line.len()));
    let (from, to) = (clip(span.start), clip(span.end.max(span.start)));
    let before = columns(line.get(..from).unwrap_or_default());
    let carets = columns(line.get(from..to).unwrap_or_default()).max(1);
    format!("  {}\n  {}{}\n", line.replace('\t', " "), " ".repeat(before), "^".repeat(carets))
}

/// How many columns of a terminal a text takes; full-width characters take two.
fn columns(text: &str) -> usize {
    text.replace('\t', " ").width()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn carets_stand_under_full_width_text() {
        let source = Source::new("甲.toml", "a = 1\n名称 = \"燃气\" # 注\n");
        let from = source.text.find("\"燃气\"").expect("there");
        let d = Diagnostic::error("x", "甲.toml", Span { start: from, end: from + 8 }, "不对").hint("改");
        assert_eq!(text(&d, &[source]), "甲.toml:2:6: 错误[x]: 不对\n  名称 = \"燃气\" # 注\n         ^^^^^^\n  提示：改\n");
    }

    #[test]
    fn a_finding_without_a_place() {
        assert_eq!(text(&Diagnostic::whole("x", "", "缺"), &[]), "错误[x]: 缺\n");
    }
}
