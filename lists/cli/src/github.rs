//! A finding as a GitHub workflow command, which shows it beside the line in a pull request.

use cailiang_lists::{Diagnostic, Source};

use crate::words;

/// `::error file=…,line=…,col=…,endLine=…,endColumn=…,title=…::message`. Columns
/// are only understood where the finding ends on the line it starts on.
pub fn line(diagnostic: &Diagnostic, sources: &[Source]) -> String {
    let command = if diagnostic.is_error() { "error" } else { "warning" };
    let mut properties = Vec::new();
    if !diagnostic.file.is_empty() {
        properties.push(format!("file={}", property(&diagnostic.file)));
    }
    let source = sources.iter().find(|s| s.path == diagnostic.file);
    if let (Some(source), Some(span)) = (source, diagnostic.span) {
        let (start, end) = (source.position(span.start), source.position(span.end.max(span.start)));
        properties.push(format!("line={}", start.line));
        properties.extend((start.line == end.line).then(|| format!("col={}", start.column)));
        properties.push(format!("endLine={}", end.line));
        properties.extend((start.line == end.line).then(|| format!("endColumn={}", end.column)));
    }
    properties.push(format!("title={}", property(diagnostic.code)));
    let places = diagnostic.labels.iter().map(|label| {
        let at = sources.iter().find(|s| s.path == label.file).map(|s| s.position(label.span.start).line).unwrap_or_default();
        format!("{}:{at}: {}", label.file, label.text)
    });
    let hint = Some(diagnostic.hint.as_str()).filter(|h| !h.is_empty()).map(words::hint);
    let message: Vec<String> = std::iter::once(diagnostic.message.clone()).chain(places).chain(hint).collect();
    format!("::{command} {}::{}", properties.join(","), data(&message.join("\n")))
}

/// What may not stand in a message.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// What may not stand in a property.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use cailiang_lists::Span;

    use super::*;

    #[test]
    fn commands_are_escaped() {
        let source = Source::new("甲,乙.toml", "a = 1\n名称 = \"5%\"\n");
        let from = source.text.find("\"5%\"").unwrap_or_default();
        let found = Diagnostic::error("bad-amount", "甲,乙.toml", Span { start: from, end: from + 4 }, "“5%”：不对").hint("改");
        assert_eq!(
            line(&found, &[source]),
            "::error file=甲%2C乙.toml,line=2,col=6,endLine=2,endColumn=10,title=bad-amount::“5%25”：不对%0A提示：改"
        );
    }

    #[test]
    fn no_columns_over_several_lines() {
        let source = Source::new("x", "a\nb\n");
        let found = Diagnostic::warning("w", "x", Span { start: 0, end: 3 }, "m");
        assert_eq!(line(&found, &[source]), "::warning file=x,line=1,endLine=2,title=w::m");
    }
}
