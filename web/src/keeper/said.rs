//! What the page and its clerk say to each other, each as one JSON text.

use cailiang_lists::picture::{Plane, Sheet, View};
use serde::{Deserialize, Serialize};

/// A question of the page.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum Ask {
    /// Takes the published lists, as `sources.json` holds them, and the day it is.
    Begin {
        /// The JSON text.
        published: String,
        /// Today, `2026-01-31`.
        today: String,
    },
    /// Takes the open files, in the place of those taken before.
    Files {
        /// The files.
        files: Vec<File>,
        /// Whether they are lists by themselves, without the published ones.
        whole: bool,
    },
    /// Takes another text of an open file.
    Text {
        /// Its path.
        path: String,
        /// The text.
        text: String,
    },
    /// What is wrong? Answered by [`Found`].
    Check,
    /// What stands at a line and a column, both from 1, columns as the editor counts? Answered by [`Told`] or nothing.
    Help {
        /// The file.
        path: String,
        /// The line.
        line: u32,
        /// The column.
        column: u32,
    },
    /// The canonical form of a file. Answered by `Result<String, String>`.
    Format(String),
    /// The tables of a file. Answered by `Result<Vec<Sheet>, String>`.
    Sheets(String),
    /// The plane of a table. Answered by `Option<Plane>`.
    Plane {
        /// The file.
        path: String,
        /// What is looked at.
        view: View,
    },
    /// The examples of a file, decided. Answered by `Result<Vec<Tried>, String>`.
    Examples(String),
    /// What the edits mean in law. Answered by `Result<Compared, String>`.
    Compare {
        /// Whether cases that turn are looked for, too, which takes a while.
        cases: bool,
    },
    /// A case, decided by the published lists and by the edited ones. Answered by [`Decided`].
    Decide {
        /// The case.
        case: String,
        /// The open file; where it is a model, both lists adopt it.
        path: String,
    },
}

/// An open file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct File {
    /// Its path.
    pub path: String,
    /// Its text.
    pub text: String,
    /// The place it belongs to, where its path does not say.
    pub place: Option<String>,
    /// Whether it takes the place of the published file of this path.
    pub published: bool,
}

/// A line and a column, both from 1; columns as the editor counts: in UTF-16.
pub type At = (usize, usize);

/// Everything that is wrong with the open files.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Found {
    /// The findings, by file and position.
    pub findings: Vec<Finding>,
    /// How many files were checked, the published ones too.
    pub files: usize,
    /// How many errors there are in files that are not open.
    pub elsewhere: usize,
    /// Of those, the first few as the command line prints them.
    pub examples_elsewhere: Vec<String>,
}

/// One finding.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    /// Whether it is an error, or a warning.
    pub error: bool,
    /// Its code.
    pub code: String,
    /// What the code means; see `cailiang explain`.
    pub explained: String,
    /// The file; empty where the lists as a whole are meant.
    pub file: String,
    /// The line and the column as the command line counts, where it has a place.
    pub place: Option<At>,
    /// From where to where, as the editor counts.
    pub span: Option<(At, At)>,
    /// What is wrong.
    pub message: String,
    /// What to do; may be empty.
    pub hint: String,
    /// Other places.
    pub labels: Vec<Label>,
    /// The whole as the command line prints it.
    pub printed: String,
    /// A change that would mend it.
    pub fix: Option<Fix>,
}

/// Another place of a finding.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Label {
    /// The file.
    pub file: String,
    /// The line and the column.
    pub place: At,
    /// What is there.
    pub text: String,
}

/// A change of the text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fix {
    /// Where it begins.
    pub from: At,
    /// Where it ends.
    pub to: At,
    /// What stands there then.
    pub with: String,
}

/// What a key or an id means.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told {
    /// Where it begins.
    pub from: At,
    /// Where it ends.
    pub to: At,
    /// The key or the id.
    pub title: String,
    /// What it means.
    pub text: Vec<String>,
}

/// The tables of a file, or why there are none.
pub type Sheets = Result<Vec<Sheet>, String>;

/// The plane of a table, where there is one.
pub type Drawn = Option<Plane>;

/// An example that was decided.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tried {
    /// What it shows.
    pub name: String,
    /// Its line.
    pub line: usize,
    /// What is not as expected: its key, its line, what was expected, what came out, what to do.
    pub differences: Vec<Difference>,
    /// Its case, as a case file.
    pub case: String,
}

/// What is not as an example expects.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Difference {
    /// The member.
    pub key: String,
    /// The line.
    pub line: usize,
    /// What was expected; empty where that cannot be read.
    pub expected: String,
    /// What came out, or what is wrong.
    pub found: String,
    /// What to do; may be empty.
    pub hint: String,
}

/// A case decided twice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decided {
    /// By the published lists.
    pub published: Result<Vec<(String, String)>, String>,
    /// By the edited ones.
    pub edited: Result<Vec<(String, String)>, String>,
}

/// What the edits mean in law.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Compared {
    /// The documents with changes.
    pub documents: Vec<Altered>,
    /// Cases that are decided otherwise.
    pub turns: Vec<Turn>,
    /// How many cases were tried; `None` where none were looked for.
    pub tried: Option<usize>,
    /// What was left out so that the search ends.
    pub limits: Vec<String>,
    /// The whole as the command line prints it.
    pub printed: String,
}

/// A document with changes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Altered {
    /// Which, and what became of it.
    pub say: String,
    /// What changed.
    pub changes: Vec<Moved>,
    /// Whether it is a model, by which no case is decided until a place adopts it.
    pub model: bool,
}

/// One change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Moved {
    /// The sentence.
    pub say: String,
    /// Facts that fall elsewhere.
    pub regions: Vec<String>,
    /// Its examples, by position in [`Compared::turns`].
    pub turns: Vec<usize>,
    /// Whether a case was looked for in vain.
    pub idle: bool,
}

/// A case that is decided otherwise.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Turn {
    /// The act and the party.
    pub head: String,
    /// Its facts in words.
    pub facts: String,
    /// What differs.
    pub say: String,
    /// The case as a file.
    pub case: String,
}
