//! The places there are, and the one this device works at: chosen once on the
//! first page, kept here.

use crate::{device, law};

use cailiang::order::Gather;

const KEPT: &str = "cailiang:place";

/// A place whose lists the site has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The file with its lists; empty for the nation, whose lists are always there.
    pub file: String,
}

/// Every place, the nation first. `index.html` names them, so that a choice is
/// there before any place's lists are.
pub fn all() -> Vec<Listed> {
    device::meta("cailiang-places").unwrap_or_default().split(';').filter_map(listed).gather()
}

fn listed(entry: &str) -> Option<Listed> {
    let (id, rest) = entry.split_once('|')?;
    let (name, file) = rest.split_once('|')?;
    Some(Listed { id: id.to_owned(), name: name.to_owned(), file: file.to_owned() })
}

/// The place chosen on this device; the nation where none is, or the site no longer knows it.
pub fn here(all: &[Listed]) -> String {
    device::recall(KEPT).filter(|id| all.iter().any(|p| p.id == *id)).unwrap_or_else(|| law::NATION.to_owned())
}

/// Keeps a choice.
pub fn choose(id: &str) {
    device::keep(KEPT, id);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_the_page_names() {
        let read = listed("x/y|某区|places/x.1.bin");
        assert_eq!(read, Some(Listed { id: "x/y".to_owned(), name: "某区".to_owned(), file: "places/x.1.bin".to_owned() }));
        assert_eq!(listed("national|全国|").map(|p| p.file), Some(String::new()));
        assert_eq!(listed(""), None);
    }
}
