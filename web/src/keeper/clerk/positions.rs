//! Positions as the editor counts them: lines, and columns in UTF-16.

use cailiang_lists::Source;

use crate::keeper::said::At;

/// The line and the column of a byte.
pub fn at(source: &Source, byte: usize) -> At {
    let line = source.position(byte).line;
    let (start, text) = source.line(byte);
    let before = text.get(..byte.saturating_sub(start)).unwrap_or(text);
    (line, before.encode_utf16().count() + 1)
}

/// The byte at a line and a column.
pub fn byte(source: &Source, line: usize, column: usize) -> usize {
    let start: usize = source.text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let mut units = column.saturating_sub(1);
    let rest = source.text.get(start..).unwrap_or_default();
    for (at, c) in rest.char_indices() {
        if units == 0 || c == '\n' {
            return start + at;
        }
        units = units.saturating_sub(c.len_utf16());
    }
    source.text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_and_back() {
        let source = Source::new("x", "甲 = \"𠮷乙\"\nb = 1\n");
        for (byte_at, _) in source.text.char_indices() {
            let (line, column) = at(&source, byte_at);
            assert_eq!(byte(&source, line, column), byte_at);
        }
        assert_eq!(at(&source, source.text.find('乙').unwrap_or_default()), (1, 8));
    }
}
