//! The open files: what they are, what was typed, what is saved.

use std::rc::Rc;

use yew::Reducible;

use super::said::File;

/// An open file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Open {
    /// Its path, by which findings name it.
    pub path: String,
    /// What stands in the editor.
    pub text: Rc<str>,
    /// What is on disk, or what the copy was made of.
    pub saved: Rc<str>,
    /// Whether it is a practice copy of a published file.
    pub published: bool,
    /// The place it belongs to, where its path does not say.
    pub place: Option<String>,
    /// Whether its lines end as Windows ends them.
    pub crlf: bool,
    /// Which opening it comes from; another one is read into the editor anew.
    pub opening: u32,
}

impl Open {
    /// A file as it was read.
    pub fn new(path: &str, text: &str, published: bool) -> Self {
        let crlf = text.contains("\r\n");
        let text: Rc<str> = if crlf { text.replace("\r\n", "\n").into() } else { text.into() };
        Self { path: path.to_owned(), saved: text.clone(), text, published, place: None, crlf, opening: 0 }
    }

    /// Whether something was changed since it was saved.
    pub fn is_changed(&self) -> bool {
        self.text != self.saved
    }

    /// Its text with the line ends it had.
    pub fn written(&self) -> String {
        if self.crlf { self.text.replace('\n', "\r\n") } else { self.text.to_string() }
    }

    /// Its last part.
    pub fn name(&self) -> &str {
        self.path.rsplit('/').next().unwrap_or(&self.path)
    }
}

/// The folder a path lies in; empty where it names none.
pub fn folder(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}

/// Everything that is open.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Desk {
    /// The files, by path.
    pub files: Vec<Open>,
    /// The path of the one in the editor; empty where none is.
    pub here: String,
    /// Goes up with every change of which files there are.
    pub set: u32,
    /// Goes up with every change at all.
    pub stamp: u32,
}

/// What happens to the desk.
pub enum Act {
    /// Files come, each in the place of one of the same path; the first is opened.
    Add(Vec<Open>),
    /// A file is opened in the editor.
    Here(String),
    /// A text was typed.
    Typed(String, String),
    /// A text was saved.
    Saved(String, Rc<str>),
    /// A file is put away.
    Close(String),
    /// All are.
    CloseAll,
    /// A file belongs to a place.
    Place(String, Option<String>),
}

impl Desk {
    /// The file in the editor.
    pub fn open(&self) -> Option<&Open> {
        self.file(&self.here)
    }

    /// An open file.
    pub fn file(&self, path: &str) -> Option<&Open> {
        self.files.iter().find(|f| f.path == path)
    }

    /// Whether anything would be lost.
    pub fn is_changed(&self) -> bool {
        self.files.iter().any(Open::is_changed)
    }

    /// Whether the open files are lists by themselves: a folder that holds the nation's.
    pub fn is_whole(&self) -> bool {
        let nations = |f: &&Open| !f.published && f.path.split('/').rev().nth(1) == Some("national");
        self.files.iter().any(|f| nations(&f))
    }

    /// The files as the clerk takes them.
    pub fn for_clerk(&self) -> Vec<File> {
        let of = |f: &Open| File { path: f.path.clone(), text: f.text.to_string(), place: f.place.clone(), published: f.published };
        self.files.iter().map(of).collect()
    }

    fn change(&mut self, path: &str, then: impl FnOnce(&mut Open)) {
        if let Some(file) = self.files.iter_mut().find(|f| f.path == path) {
            then(file);
        }
    }
}

impl Reducible for Desk {
    type Action = Act;

    fn reduce(self: Rc<Self>, act: Act) -> Rc<Self> {
        let mut desk = (*self).clone();
        desk.stamp += 1;
        match act {
            Act::Add(files) => {
                desk.set += 1;
                desk.here = files.first().map_or(desk.here, |f| f.path.clone());
                for mut file in files {
                    file.opening = desk.set;
                    desk.files.retain(|f| f.path != file.path);
                    desk.files.push(file);
                }
                desk.files.sort_by(|a, b| (folder(&a.path), &a.path).cmp(&(folder(&b.path), &b.path)));
            }
            Act::Here(path) => desk.here = path,
            Act::Typed(path, text) => desk.change(&path, |f| f.text = text.into()),
            Act::Saved(path, text) => desk.change(&path, |f| f.saved = text),
            Act::Close(path) => {
                desk.set += 1;
                desk.files.retain(|f| f.path != path);
                if desk.here == path {
                    desk.here = desk.files.first().map(|f| f.path.clone()).unwrap_or_default();
                }
            }
            Act::CloseAll => desk = Self { set: desk.set + 1, stamp: desk.stamp, ..Self::default() },
            Act::Place(path, place) => {
                desk.set += 1;
                desk.change(&path, |f| f.place = place);
            }
        }
        desk.into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn windows_line_ends_come_back() {
        let mut file = Open::new("a/b.toml", "x = 1\r\ny = 2\r\n", false);
        assert_eq!((&*file.text, file.is_changed(), file.name()), ("x = 1\ny = 2\n", false, "b.toml"));
        file.text = "x = 2\ny = 2\n".into();
        assert_eq!((file.written().as_str(), file.is_changed()), ("x = 2\r\ny = 2\r\n", true));
    }

    #[test]
    fn a_folder_with_the_nations_lists_stands_alone() {
        let desk =
            |paths: &[&str], published| Desk { files: paths.iter().map(|p| Open::new(p, "", published)).collect(), ..Desk::default() };
        assert!(desk(&["lists/national/apl.toml", "lists/places/x/y.toml"], false).is_whole());
        assert!(!desk(&["lists/national/apl.toml"], true).is_whole());
        assert!(!desk(&["x/y.toml"], false).is_whole());
    }
}
