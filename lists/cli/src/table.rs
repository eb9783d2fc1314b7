//! Tables of text whose columns line up on a terminal, where a Chinese character takes two places.

use unicode_width::UnicodeWidthStr;

/// How far the line under the heading reaches at most in the last column.
const LAST: usize = 20;

/// Rows as aligned lines; the first is the heading, under which a line is drawn.
pub fn lines(rows: &[Vec<String>]) -> Vec<String> {
    let columns = rows.iter().map(Vec::len).max().unwrap_or_default();
    let widths: Vec<usize> =
        (0..columns).map(|c| rows.iter().filter_map(|r| r.get(c)).map(|t| t.width()).max().unwrap_or_default()).collect();
    let mut out: Vec<String> = rows.iter().map(|row| line(row, &widths)).collect();
    if out.len() > 1 {
        // The last column is free text: no line as long as its longest cell.
        let last = widths.len().saturating_sub(1);
        let rule: Vec<String> = widths.iter().enumerate().map(|(i, w)| "─".repeat(if i == last { (*w).min(LAST) } else { *w })).collect();
        out.insert(1, rule.join("  "));
    }
    out
}

fn line(row: &[String], widths: &[usize]) -> String {
    let cells = row.iter().zip(widths).map(|(text, width)| padded(text, *width));
    cells.collect::<Vec<_>>().join("  ").trim_end().to_owned()
}

/// A text filled up with spaces to so many places.
pub fn padded(text: &str, width: usize) -> String {
    format!("{text}{}", " ".repeat(width.saturating_sub(text.width())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_line_up() {
        let row = |a: &str, b: &str| vec![a.to_owned(), b.to_owned()];
        assert_eq!(lines(&[row("阶次", "个人"), row("a", "b")]), ["阶次  个人", "────  ────", "a     b"]);
    }
}
