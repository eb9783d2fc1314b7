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
    want: Callback<String>,
}

impl Shelf {
    /// A shelf of these lists.
    ///
    /// `trouble` is why the lists of a place could not be fetched; `want` is
    /// told a file whose lists are needed.
    pub fn new(lists: Rc<Lists>, places: Vec<Listed>, trouble: Option<String>, want: Callback<String>) -> Self {
        Self(Rc::new(Inner { lists, places, trouble, want }))
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
        if let Some(listed) = self.0.places.iter().find(|p| p.id == place && !self.has(place)) {
            self.0.want.emit(listed.file.clone());
        }
    }

    /// Why the lists of a place could not be fetched.
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
