//! The lists as components share them.

use std::{ops::Deref, rc::Rc};

use cailiang::Lists;
use yew::Callback;

use crate::place::Listed;

/// The lists loaded so far, and what else the site has. Two shelves are equal when they are the same one.
#[derive(Clone)]
pub struct Shelf(Rc<Inner>);

struct Inner {
    lists: Rc<Lists>,
    places: Vec<Listed>,
    trouble: Option<String>,
    wanted: Wanted,
    want: Callback<Wanted>,
}

/// What is to be loaded.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    /// The files of places.
    pub places: Vec<String>,
}

impl Shelf {
    /// A shelf of these lists.
    ///
    /// `wanted` is what these hold; `trouble` why more could not be fetched;
    /// `want` is told what is needed.
    pub fn new(lists: Rc<Lists>, places: Vec<Listed>, wanted: Wanted, trouble: Option<String>, want: Callback<Wanted>) -> Self {
        Self(Rc::new(Inner { lists, places, trouble, wanted, want }))
    }

    /// What the lists hold.
    pub fn wanted(&self) -> Wanted {
        self.0.wanted.clone()
    }

    /// The lists themselves.
    pub fn lists(&self) -> Rc<Lists> {
        self.0.lists.clone()
    }

    /// Every place the site has lists for, loaded or not.
    pub fn listed(&self) -> &[Listed] {
        &self.0.places
    }

    /// What a place is called.
    pub fn place_name(&self, id: &str) -> &str {
        self.0.places.iter().find(|p| p.id == id).map_or("", |p| &p.name)
    }

    /// Whether the lists of a place are there.
    pub fn has(&self, place: &str) -> bool {
        self.0.lists.place(place).is_some()
    }

    /// Asks for the lists of a place, where they are not there yet.
    pub fn want(&self, place: &str) {
        let file = self.0.places.iter().find(|p| p.id == place).map(|p| &p.file);
        if let Some(file) = file.filter(|f| !self.has(place) && !f.is_empty()) {
            let mut wanted = self.wanted();
            if !wanted.places.contains(file) {
                wanted.places.push(file.clone());
                self.0.want.emit(wanted);
            }
        }
    }

    /// Why more could not be fetched.
    pub fn trouble(&self) -> Option<&str> {
        self.0.trouble.as_deref()
    }
}

impl Deref for Shelf {
    type Target = Lists;

    fn deref(&self) -> &Lists {
        &self.0.lists
    }
}

impl PartialEq for Shelf {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}
