//! A change of the text that would mend a finding, where one is plain.

use crate::{
    diagnostic::Diagnostic,
    phrase,
    source::{Source, Span},
};

/// What to change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fix {
    /// Where the finding stands, one text instead of another.
    Swap {
        /// What is written.
        from: String,
        /// What it should be.
        to: String,
    },
    /// Another line instead of the one that the finding stands in.
    Line(String),
    /// A new line below the one that the finding stands in.
    LineBelow(String),
}

/// A change by position.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// What is replaced; empty where something is only put in.
    pub span: Span,
    /// What takes its place.
    pub with: String,
}

impl Fix {
    /// One text instead of another.
    pub fn swap(from: &str, to: &str) -> Self {
        Self::Swap { from: from.to_owned(), to: to.to_owned() }
    }

    /// A range or amount as the grammar writes it, where only the spelling of
    /// what is meant is another: `5000元至5万元`, `不低于５％`, `5千元`.
    pub fn phrase(written: &str) -> Option<Self> {
        let mut text: String = written.chars().filter(|c| !c.is_whitespace()).map(narrow).collect();
        for (said, form) in SPELLINGS {
            text = text.replace(said, form);
        }
        for side in ["以上", "以下"] {
            // 不低于5元 and 不超过5元 put behind the number what the grammar puts before it.
            if let Some(rest) = text.strip_prefix(&["^", side].concat()) {
                text = [rest, side].concat();
            }
        }
        if let Some((low, high)) = text.split_once(['至', '-', '～', '~', '—']) {
            text = format!("{low}以上{high}以下");
        }
        (text != written && phrase::parse(&text).is_ok()).then(|| Self::swap(written, &text))
    }
}

/// What a full-width sign is in ASCII; a range's comma stays.
fn narrow(c: char) -> char {
    match c {
        '０'..='９' | '％' | '．' | '－' => char::from_u32(u32::from(c).saturating_sub(0xFEE0)).unwrap_or(c),
        c => c,
    }
}

/// Other spellings of the grammar's words. 至 and 以内 include the number, as 以上 and 以下 do.
const SPELLINGS: &[(&str, &str)] =
    &[("以内", "以下"), ("不低于", "^以上"), ("不少于", "^以上"), ("不超过", "^以下"), ("低于", "不满"), ("多于", "超过")];

/// The change a finding carries, in its file's text. `None` where it carries
/// none, or it is not plain where in the finding's place it belongs.
pub fn edit(finding: &Diagnostic, source: &Source) -> Option<Edit> {
    let span = finding.span?;
    match finding.fix.as_ref()? {
        Fix::Swap { from, to } => {
            let text = source.text.get(span.start..span.end)?;
            let mut found = text.match_indices(from.as_str());
            let (at, _) = found.next()?;
            if from.is_empty() || found.next().is_some() {
                return None;
            }
            let start = span.start.checked_add(at)?;
            Some(Edit { span: Span { start, end: start.checked_add(from.len())? }, with: to.clone() })
        }
        Fix::Line(line) => {
            let (start, text) = source.line(span.start);
            Some(Edit { span: Span { start, end: start.checked_add(text.len())? }, with: line.clone() })
        }
        Fix::LineBelow(line) => {
            let (start, text) = source.line(span.start);
            let end = start.checked_add(text.len())?;
            Some(Edit { span: Span { start: end, end }, with: format!("\n{line}") })
        }
    }
}

/// The text with a change made.
pub fn apply(text: &str, edit: &Edit) -> Option<String> {
    Some([text.get(..edit.span.start)?, &edit.with, text.get(edit.span.end..)?].concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_spellings_of_a_range() {
        let of = |text: &str| Fix::phrase(text).map(|f| if let Fix::Swap { to, .. } = f { to } else { String::new() });
        assert_eq!(of("不超过2000元").as_deref(), Some("2000元以下"));
        assert_eq!(of("不低于５％").as_deref(), Some("5%以上"));
        assert_eq!(of("5000元至5万元").as_deref(), Some("5000元以上5万元以下"));
        assert_eq!(of("500元-1万元").as_deref(), Some("500元以上1万元以下"));
        assert_eq!(of("30日以内").as_deref(), Some("30日以下"));
        // What is meant is not plain, or there is nothing to mend.
        assert_eq!(of("约2000元"), None);
        assert_eq!(of("2000元以下"), None);
    }

    #[test]
    fn only_the_one_place_is_changed() {
        let source = Source::new("x", "titel = \"titel\"\nb = 1\n");
        let at = |start, end| Diagnostic::error("x", "x", Span { start, end }, "").fix(Some(Fix::swap("titel", "title")));
        let of = |d: &Diagnostic| edit(d, &source).and_then(|e| apply(&source.text, &e));
        assert_eq!(of(&at(0, 5)).as_deref(), Some("title = \"titel\"\nb = 1\n"));
        assert_eq!(of(&at(8, 15)).as_deref(), Some("titel = \"title\"\nb = 1\n"));
        assert_eq!(of(&at(0, 15)), None);
        let below = Diagnostic::error("x", "x", Span { start: 3, end: 4 }, "").fix(Some(Fix::LineBelow("c = 2".to_owned())));
        assert_eq!(of(&below).as_deref(), Some("titel = \"titel\"\nc = 2\nb = 1\n"));
    }
}
