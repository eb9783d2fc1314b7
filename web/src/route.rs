//! The address: which page is shown. Only what stands after `#` is ours.

use crate::device;

/// A page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route {
    /// `#/`: find a violation.
    Find,
    /// `#/v/<violation>`: ask and answer.
    Violation(String),
}

impl Route {
    /// The page that the part of the address after `#` names.
    pub fn read(hash: &str) -> Self {
        let path = hash.trim_start_matches('#').trim_start_matches('/');
        match path.strip_prefix("v/") {
            Some(id) if !id.is_empty() => Self::Violation(id.to_owned()),
            _ => Self::Find,
        }
    }

    /// The page shown now.
    pub fn now() -> Self {
        Self::read(&device::hash())
    }

    /// What a link to the page points to.
    pub fn href(&self) -> String {
        match self {
            Self::Find => "#/".to_owned(),
            Self::Violation(id) => ["#/v/", id].concat(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn round_trips() {
        for route in [Route::Find, Route::Violation("household-waste-dump".to_owned())] {
            assert_eq!(Route::read(&route.href()), route);
        }
        assert_eq!(Route::read(""), Route::Find);
        assert_eq!(Route::read("#/v/"), Route::Find);
    }
}
