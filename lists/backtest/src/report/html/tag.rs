//! Pieces of the page.

use crate::words;

/// A text that can mean nothing but itself in HTML.
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            other => out.push(other),
        }
    }
    out
}

/// A section with its heading and what it means.
pub fn section(out: &mut String, title: &str, note: &str, body: &str) {
    out.push_str(&format!("<section>\n<h2>{}</h2>\n<p class=\"note\">{}</p>\n{body}</section>\n", escape(title), escape(note)));
}

/// The numbers behind a chart.
pub fn table(caption: &str, head: &[&str], rows: &[Vec<String>]) -> String {
    format!("<details>\n<summary>{}</summary>\n{}</details>\n", words::TABLE_OF, plain(caption, head, rows))
}

/// A table that is always seen.
pub fn plain(caption: &str, head: &[&str], rows: &[Vec<String>]) -> String {
    let cells = |row: &[String]| -> String { row.iter().map(|c| format!("<td>{}</td>", escape(c))).collect() };
    let head: String = head.iter().map(|h| format!("<th scope=\"col\">{}</th>", escape(h))).collect();
    let rows: String = rows.iter().map(|r| format!("<tr>{}</tr>\n", cells(r))).collect();
    format!(
        "<div class=\"scroll\" tabindex=\"0\"><table>\n<caption>{}</caption>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{rows}</tbody>\n</table></div>\n",
        escape(caption)
    )
}

/// One line of a chart: its name, the drawing, the number.
pub fn row(name: &str, under: &str, drawing: &str, number: &str) -> String {
    format!(
        "<li><div class=\"name\"><b>{}</b><small>{}</small></div>{drawing}<div class=\"num\">{}</div></li>\n",
        escape(name),
        escape(under),
        escape(number)
    )
}

/// A bar, so long of so much.
pub fn bar(class: &str, count: u64, of: u64) -> String {
    let width = u64::try_from((u128::from(count) * 1000).checked_div(u128::from(of)).unwrap_or_default()).unwrap_or_default();
    let width = if count > 0 { width.max(4) } else { 0 };
    format!(
        "<svg class=\"bar\" viewBox=\"0 0 1000 20\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><rect class=\"trough\" width=\"1000\" height=\"20\"/><rect class=\"{class}\" width=\"{width}\" height=\"20\"/></svg>"
    )
}

/// A large number with what it is.
pub fn tile(class: &str, number: &str, what: &str) -> String {
    format!("<div class=\"tile {class}\"><b>{}</b><span>{}</span></div>\n", escape(number), escape(what))
}
