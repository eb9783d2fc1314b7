//! What an import would do, before anything is written.

use std::collections::BTreeMap;

use super::super::{record::Record, store};

/// What becomes of records that are here under the same name but differ.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Choice {
    /// Both stay: the file's under a new name.
    #[default]
    Both,
    /// The one here stays.
    Mine,
    /// The file's replaces the one here.
    Theirs,
}

/// A file's records beside those that are here.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// Not here yet.
    pub new: Vec<Record>,
    /// Here already, just so.
    pub same: usize,
    /// Here under the same name, but otherwise: the one here, the file's.
    pub different: Vec<(Record, Record)>,
}

impl Plan {
    /// Compares.
    pub fn of(here: &[Record], file: Vec<Record>) -> Self {
        let here: BTreeMap<&str, &Record> = here.iter().map(|r| (r.id.as_str(), r)).collect();
        let mut plan = Self::default();
        for record in file {
            match here.get(record.id.as_str()) {
                None => plan.new.push(record),
                Some(mine) if **mine == record => plan.same += 1,
                Some(mine) => plan.different.push(((*mine).clone(), record)),
            }
        }
        plan
    }

    /// What is to be written, and what of it replaces something that is here.
    pub fn carry_out(self, choice: Choice) -> (Vec<Record>, Vec<Record>) {
        let (mut write, mut seen) = (self.new, Vec::new());
        for (mine, mut theirs) in self.different {
            match choice {
                Choice::Mine => {}
                Choice::Both => {
                    theirs.id = store::new_id();
                    write.push(theirs);
                }
                Choice::Theirs => {
                    write.push(theirs);
                    seen.push(mine);
                }
            }
        }
        (write, seen)
    }
}

#[cfg(test)]
mod tests {
    use super::{super::check::tests::full, *};

    #[test]
    fn compares_and_replaces() {
        let other = Record { note: "改过".to_owned(), ..full() };
        let new = Record { id: "new".to_owned(), ..full() };
        let plan = Plan::of(&[full()], vec![other.clone(), new.clone()]);
        assert_eq!((plan.new.len(), plan.same, plan.different.len()), (1, 0, 1));
        assert_eq!(plan.clone().carry_out(Choice::Mine), (vec![new.clone()], vec![]));
        assert_eq!(plan.carry_out(Choice::Theirs), (vec![new, other], vec![full()]));
        assert_eq!(Plan::of(&[full()], vec![full()]), Plan { same: 1, ..Plan::default() });
    }
}
