//! The address: which page is shown. Only what stands after `#` is ours, so
//! that nothing of it reaches a server.

use crate::device;

/// A part of the page with its own program; `start.js` knows the same rooms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Finding a violation.
    Find,
    /// Asking and answering.
    Case,
    /// What was done, figures, settings.
    Ledger,
}

/// A page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route {
    /// `#/`: find a violation.
    Find,
    /// `#/t/<topic>`: the acts of a topic.
    Topic(String),
    /// `#/d/<document>`: the articles of a document; `#/d/`: every document.
    Document(String),
    /// `#/v/<violation>`: ask and answer.
    Violation(String),
    /// `#/c/<case>`: a case that somebody shared.
    Shared(String),
    /// `#/r/<record>`: a case kept in the ledger.
    Record(String),
    /// `#/ledger/<what>`: the ledger, or what of it.
    Ledger(String),
    /// `#/figures`: figures from the ledger.
    Figures,
    /// `#/settings`: this device's settings.
    Settings,
}

impl Route {
    /// The page that the part of the address after `#` names.
    pub fn read(hash: &str) -> Self {
        let path = hash.trim_start_matches('#').trim_start_matches('/');
        let (room, rest) = path.split_once('/').unwrap_or((path, ""));
        match (room, rest) {
            ("t", topic) if !topic.is_empty() => Self::Topic(device::decoded(topic)),
            ("d", id) => Self::Document(id.to_owned()),
            ("v", id) if !id.is_empty() => Self::Violation(id.to_owned()),
            ("c", case) if !case.is_empty() => Self::Shared(case.to_owned()),
            ("r", id) if !id.is_empty() => Self::Record(id.to_owned()),
            ("ledger", what) => Self::Ledger(what.to_owned()),
            ("figures", _) => Self::Figures,
            ("settings", _) => Self::Settings,
            _ => Self::Find,
        }
    }

    /// The page shown now.
    pub fn now() -> Self {
        Self::read(&device::hash())
    }

    /// The part the page belongs to.
    pub fn part(&self) -> Part {
        match self {
            Self::Find | Self::Topic(_) | Self::Document(_) => Part::Find,
            Self::Violation(_) | Self::Shared(_) | Self::Record(_) => Part::Case,
            Self::Ledger(_) | Self::Figures | Self::Settings => Part::Ledger,
        }
    }

    /// What a link to the page points to.
    pub fn href(&self) -> String {
        match self {
            Self::Find => "#/".to_owned(),
            Self::Topic(topic) => ["#/t/", topic].concat(),
            Self::Document(id) => ["#/d/", id].concat(),
            Self::Violation(id) => ["#/v/", id].concat(),
            Self::Shared(case) => ["#/c/", case].concat(),
            Self::Record(id) => ["#/r/", id].concat(),
            Self::Ledger(what) if what.is_empty() => "#/ledger".to_owned(),
            Self::Ledger(what) => ["#/ledger/", what].concat(),
            Self::Figures => "#/figures".to_owned(),
            Self::Settings => "#/settings".to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn round_trips() {
        let of = |text: &str| text.to_owned();
        for route in [
            Route::Find,
            Route::Document(of("")),
            Route::Document(of("apl")),
            Route::Violation(of("household-waste-dump")),
            Route::Shared(of("x=1&y")),
            Route::Record(of("7")),
            Route::Ledger(of("")),
            Route::Ledger(of("new")),
            Route::Figures,
            Route::Settings,
        ] {
            assert_eq!(Route::read(&route.href()), route);
        }
        assert_eq!(Route::read(""), Route::Find);
        assert_eq!(Route::read("#/v/"), Route::Find);
    }
}
