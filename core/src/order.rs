//! Order with little code: the standard sort and maps are made for many
//! items and add kilobytes of wasm for every type they hold.

use std::cmp::Ordering;

/// Sorts by a key; equal items keep their order.
pub fn by_key<T, K: Ord>(items: &mut [T], key: impl Fn(&T) -> K) {
    by(items, |a, b| key(a).cmp(&key(b)));
}

/// Sorts by comparing; equal items keep their order.
pub fn by<T>(items: &mut [T], compare: impl Fn(&T, &T) -> Ordering) {
    for end in 1..items.len() {
        let mut at = end;
        while at > 0 && matches!((items.get(at - 1), items.get(at)), (Some(a), Some(b)) if compare(a, b).is_gt()) {
            items.swap(at - 1, at);
            at -= 1;
        }
    }
}

/// Gathers with little code: `collect` reckons the number of items ahead, afresh for every kind of caller.
pub trait Gather: Iterator + Sized {
    /// All items.
    fn gather(self) -> Vec<Self::Item> {
        let mut out = Vec::new();
        for item in self {
            out.push(item);
        }
        out
    }
}

impl<I: Iterator> Gather for I {}

/// Adds many with little code, for the same reason.
pub trait Grow<T> {
    /// Adds the items behind the others.
    fn grow(&mut self, items: impl IntoIterator<Item = T>);
}

impl<T> Grow<T> for Vec<T> {
    fn grow(&mut self, items: impl IntoIterator<Item = T>) {
        for item in items {
            self.push(item);
        }
    }
}

/// The items in order, once each.
pub fn set<T: Ord>(items: impl IntoIterator<Item = T>) -> Vec<T> {
    let mut out: Vec<T> = items.into_iter().gather();
    by(&mut out, T::cmp);
    out.dedup();
    out
}

/// Values by name, in the order of the names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Map<T>(Vec<(String, T)>);

impl<T> Map<T> {
    /// The value with this name.
    pub fn get(&self, name: &str) -> Option<&T> {
        self.0.get(self.find(name).ok()?).map(|(_, value)| value)
    }

    /// Puts a value in place of the one with the same name.
    pub fn insert(&mut self, name: String, value: T) {
        match self.find(&name) {
            Ok(at) => {
                if let Some((_, old)) = self.0.get_mut(at) {
                    *old = value;
                }
            }
            Err(at) => self.0.insert(at, (name, value)),
        }
    }

    /// Takes a name and its value out.
    pub fn remove(&mut self, name: &str) {
        if let Ok(at) = self.find(name) {
            self.0.remove(at);
        }
    }

    /// Every name with its value.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &T)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value))
    }

    /// Every value.
    pub fn values(&self) -> impl Iterator<Item = &T> {
        self.0.iter().map(|(_, value)| value)
    }

    fn find(&self, name: &str) -> Result<usize, usize> {
        self.0.binary_search_by(|(n, _)| n.as_str().cmp(name))
    }
}

impl<T> Map<Vec<T>> {
    /// Adds to what stands under a name.
    pub fn push(&mut self, name: &str, item: T) {
        match self.find(name) {
            Ok(at) => {
                if let Some((_, items)) = self.0.get_mut(at) {
                    items.push(item);
                }
            }
            Err(at) => self.0.insert(at, (name.to_owned(), vec![item])),
        }
    }
}

impl<T> Default for Map<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> FromIterator<(String, T)> for Map<T> {
    fn from_iter<I: IntoIterator<Item = (String, T)>>(items: I) -> Self {
        let mut map = Self::default();
        items.into_iter().for_each(|(name, value)| map.insert(name, value));
        map
    }
}

#[cfg(test)]
mod tests {
    use super::Map;

    #[test]
    fn sorts_and_keeps_the_order_of_equals() {
        let mut items = [(3, 'a'), (1, 'b'), (3, 'c'), (2, 'd'), (1, 'e')];
        super::by_key(&mut items, |i| i.0);
        assert_eq!(items, [(1, 'b'), (1, 'e'), (2, 'd'), (3, 'a'), (3, 'c')]);
    }

    #[test]
    fn a_map_holds_the_last_value_of_a_name() {
        let map: Map<i32> = [("b", 1), ("c", 2), ("a", 3), ("b", 4)].map(|(n, v)| (n.to_owned(), v)).into_iter().collect();
        assert_eq!(map.iter().collect::<Vec<_>>(), [("a", &3), ("b", &4), ("c", &2)]);
        assert_eq!((map.get("b"), map.get("d")), (Some(&4), None));
        assert_eq!(super::set([2, 1, 2]), [1, 2]);
    }
}
