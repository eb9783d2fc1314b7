//! What stands between the values: comments, apart from spaces.

use toml_edit::RawString;

/// Whole lines above something: paragraphs of comments.
#[derive(Clone, Debug, Default)]
pub(super) struct Above {
    /// The paragraphs, each of whole comments.
    pub paragraphs: Vec<Vec<String>>,
    /// Whether a blank line stands above the first.
    pub apart: bool,
    /// Whether a blank line stands below the last.
    pub loose: bool,
}

impl Above {
    /// Reads what stands between the end of a line and something.
    pub fn read(raw: Option<&RawString>) -> Self {
        let raw = text(raw);
        let mut above = Self { loose: true, ..Self::default() };
        let mut lines: Vec<&str> = raw.split('\n').map(str::trim).collect();
        // The last piece stands on the line of the thing itself.
        if lines.last().is_some_and(|last| last.is_empty()) {
            lines.pop();
        }
        for line in lines {
            if line.is_empty() {
                above.apart |= above.paragraphs.is_empty();
                above.loose = true;
            } else {
                match above.paragraphs.last_mut().filter(|_| !above.loose) {
                    Some(paragraph) => paragraph.push(line.to_owned()),
                    None => above.paragraphs.push(vec![line.to_owned()]),
                }
                above.loose = false;
            }
        }
        above
    }

    /// Takes off a first paragraph that stands close below the line before.
    pub fn take_close(&mut self) -> Vec<String> {
        let close = !self.apart && (self.paragraphs.len() > 1 || self.loose);
        if !close || self.paragraphs.is_empty() {
            return Vec::new();
        }
        self.apart = true;
        self.paragraphs.remove(0)
    }

    /// Takes out the lines that name the schema.
    pub fn take_schema(&mut self) -> Option<String> {
        let found = self.paragraphs.iter_mut().map(take_schema).fold(None, Option::or);
        self.paragraphs.retain(|paragraph| !paragraph.is_empty());
        found
    }

    /// The comments, whatever their paragraphs.
    pub fn lines(self) -> Vec<String> {
        self.paragraphs.into_iter().flatten().collect()
    }
}

/// Takes out the lines that name the schema; it is the first that counts.
pub(super) fn take_schema(lines: &mut Vec<String>) -> Option<String> {
    const MARK: &str = "#:schema ";
    let found = lines.iter().find_map(|line| line.strip_prefix(MARK)).map(|path| path.trim().to_owned());
    lines.retain(|line| !line.starts_with(MARK));
    found
}

/// The comments in a piece between values: the one on the line it starts on, and those below.
pub(super) fn comments(raw: Option<&RawString>) -> (Option<String>, Vec<String>) {
    let mut lines = text(raw).split('\n').map(str::trim);
    let same = lines.next().filter(|line| line.starts_with('#')).map(str::to_owned);
    (same, lines.filter(|line| line.starts_with('#')).map(str::to_owned).collect())
}

/// All of them in a row.
pub(super) fn all(raw: Option<&RawString>) -> Vec<String> {
    let (same, below) = comments(raw);
    same.into_iter().chain(below).collect()
}

fn text(raw: Option<&RawString>) -> &str {
    raw.and_then(RawString::as_str).unwrap_or_default()
}
