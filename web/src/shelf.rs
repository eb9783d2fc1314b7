//! The lists as components share them.

use std::{ops::Deref, rc::Rc};

use cailiang::Lists;

/// All lists, loaded once. Two shelves are equal when they are the same one.
#[derive(Clone)]
pub struct Shelf(Rc<Lists>);

impl Shelf {
    /// A shelf of these lists.
    pub fn new(lists: Lists) -> Self {
        Self(Rc::new(lists))
    }
}

impl Deref for Shelf {
    type Target = Lists;

    fn deref(&self) -> &Lists {
        &self.0
    }
}

impl PartialEq for Shelf {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}
