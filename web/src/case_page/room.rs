//! The views of an act, by their address: `#/v/<act>/papers`.

use crate::{route::Route, words};

/// What of an act is in sight.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Room {
    /// The case.
    Case,
    /// The papers that fit.
    Papers,
    /// One paper, by its id.
    Paper(String),
    /// The case beside its copy.
    Compare,
    /// The case as a link.
    Share,
}

const PAPERS: &str = "papers";
const COMPARE: &str = "compare";
const SHARE: &str = "share";

impl Room {
    /// The act and the view that an address names.
    pub fn read(rest: &str) -> (&str, Self) {
        let (id, room) = rest.split_once('/').unwrap_or((rest, ""));
        let room = match room.split_once('/').unwrap_or((room, "")) {
            (PAPERS, "") => Self::Papers,
            (PAPERS, paper) => Self::Paper(paper.to_owned()),
            (COMPARE, _) => Self::Compare,
            (SHARE, _) => Self::Share,
            _ => Self::Case,
        };
        (id, room)
    }

    /// What a link to this view of an act points to.
    pub fn href(&self, id: &str) -> String {
        let act = Route::Violation(id.to_owned()).href();
        match self {
            Self::Case => act,
            Self::Papers => [&act, "/", PAPERS].concat(),
            Self::Paper(paper) => [&act, "/", PAPERS, "/", paper].concat(),
            Self::Compare => [&act, "/", COMPARE].concat(),
            Self::Share => [&act, "/", SHARE].concat(),
        }
    }

    /// Where “back” leads, and what that is called.
    pub fn back(&self, id: &str) -> (String, &'static str) {
        match self {
            Self::Case => (Route::Find.href(), words::BACK),
            Self::Papers | Self::Compare | Self::Share => (Self::Case.href(id), words::BACK_TO_CASE),
            Self::Paper(_) => (Self::Papers.href(id), words::BACK_TO_PAPERS),
        }
    }

    /// Whether papers are in sight.
    pub fn is_paper(&self) -> bool {
        matches!(self, Self::Papers | Self::Paper(_))
    }

    /// What stands before the act's name in the browser's title.
    pub fn title(&self) -> &'static str {
        match self {
            Self::Case => "",
            Self::Papers | Self::Paper(_) => words::TITLE_PAPERS,
            Self::Compare => words::TITLE_COMPARE,
            Self::Share => words::TITLE_SHARE,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn round_trips() {
        for room in [Room::Case, Room::Papers, Room::Paper("reasons".to_owned()), Room::Compare, Room::Share] {
            let href = room.href("food-stall");
            let Route::Violation(rest) = Route::read(&href) else { panic!("{href}") };
            assert_eq!(Room::read(&rest), ("food-stall", room));
        }
    }
}
