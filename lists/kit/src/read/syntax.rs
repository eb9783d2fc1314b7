//! What the TOML parser rejects, said in Chinese.

use toml::{Spanned, de::DeTable};

use super::depth::too_deep;
use crate::{
    diagnostic::Diagnostic,
    fix::Fix,
    source::{Source, Span},
    words,
};

/// The table a text is, or everything that makes it none.
pub(crate) fn parse(source: &Source) -> Result<Spanned<DeTable<'_>>, Vec<Diagnostic>> {
    if let Some(span) = too_deep(&source.text) {
        return Err(vec![Diagnostic::error("syntax", &source.path, span, words::TOO_DEEP).hint(words::TOO_DEEP_HINT)]);
    }
    let (table, errors) = DeTable::parse_recoverable(&source.text);
    if errors.is_empty() { Ok(table) } else { Err(syntax_errors(source, &errors)) }
}

/// The parser's errors as findings.
fn syntax_errors(source: &Source, errors: &[toml::de::Error]) -> Vec<Diagnostic> {
    // One slip makes the parser stumble on, often to the end of the file: its first word counts.
    let first = errors.iter().min_by_key(|e| e.span().map_or(0, |s| s.start));
    let finding = |error: &toml::de::Error| {
        let (message, hint) = words::syntax(error.message());
        let span = error.span().map_or_else(Span::default, Span::from);
        Diagnostic::error("syntax", &source.path, span, message).hint(hint).fix(ascii(source, span))
    };
    first.map(finding).into_iter().collect()
}

/// The line with the signs of a Chinese keyboard turned into ASCII outside of
/// texts, where the parser then gets beyond it.
fn ascii(source: &Source, span: Span) -> Option<Fix> {
    let (start, line) = source.line(span.start);
    let end = start.checked_add(line.len())?;
    let mended = signs(line);
    if mended == line {
        return None;
    }
    let text = [source.text.get(..start)?, &mended, source.text.get(end..)?].concat();
    let (_, errors) = DeTable::parse_recoverable(&text);
    let beyond = start.checked_add(mended.len())?;
    errors.iter().all(|e| e.span().is_some_and(|s| s.start > beyond)).then_some(Fix::Line(mended))
}

/// The signs of a Chinese keyboard that TOML writes in ASCII, outside of texts.
fn signs(line: &str) -> String {
    let mut inside = false;
    let one = |c: char| {
        let c = match c {
            '“' if !inside => '"',
            '”' | '＂' => '"',
            _ if inside => c,
            '，' => ',',
            '＝' => '=',
            '［' | '【' => '[',
            '］' | '】' => ']',
            '｛' => '{',
            '｝' => '}',
            '＃' => '#',
            '。' | '．' => '.',
            _ => c,
        };
        if c == '"' {
            inside = !inside;
        }
        c
    };
    line.chars().map(one).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fix;

    #[test]
    fn signs_of_a_chinese_keyboard_are_mended_where_that_is_all() {
        let of = |text: &str| {
            let source = Source::new("x.toml", text);
            let found = parse(&source).err()?;
            let edit = fix::edit(found.first()?, &source)?;
            fix::apply(text, &edit)
        };
        assert_eq!(of("a = 1\nb = “说，好”\n").as_deref(), Some("a = 1\nb = \"说，好\"\n"));
        assert_eq!(of("a ＝ [1，2]\n").as_deref(), Some("a = [1,2]\n"));
        // Something else is wrong there, or nothing of this kind is.
        assert_eq!(of("b = “好” 1\n"), None);
        assert_eq!(of("b = \n"), None);
    }
}
