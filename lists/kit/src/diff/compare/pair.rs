//! Which entry of one side is which of the other.

use super::super::entry::Entry;

/// An entry of each side; `None` where there is none.
pub(super) type Pair<'e, 'a> = (Option<&'e Entry<'a>>, Option<&'e Entry<'a>>);

/// Pairs entries: by key, of several with one key first those that say the
/// same; then by looser keys and, within another entry, by what they say, where
/// only one is left. In the order of the newer side, what is gone last.
pub(super) fn pairs<'e, 'a>(old: &'e [Entry<'a>], new: &'e [Entry<'a>], inner: bool) -> Vec<Pair<'e, 'a>> {
    let mut of: Vec<Option<usize>> = vec![None; new.len()];
    let mut taken = vec![false; old.len()];
    let mut take = |n: usize, find: &dyn Fn(&Entry<'a>) -> bool, alone: bool| {
        let mut free = old.iter().enumerate().filter(|(o, e)| !taken.get(*o).copied().unwrap_or(true) && find(e)).map(|(o, _)| o);
        let (first, second) = (free.next(), free.next());
        if let (Some(o), Some(slot)) = (first.filter(|_| !alone || second.is_none()), of.get_mut(n))
            && slot.is_none()
        {
            *slot = Some(o);
            if let Some(taken) = taken.get_mut(o) {
                *taken = true;
            }
        }
    };
    for (n, entry) in new.iter().enumerate() {
        take(n, &|e| e.key == entry.key && e.print() == entry.print(), false);
    }
    for (n, entry) in new.iter().enumerate() {
        take(n, &|e| e.key == entry.key, false);
    }
    let depth = new.iter().map(|e| e.alike.len()).max().unwrap_or_default();
    for looser in 0..depth {
        for (n, entry) in new.iter().enumerate() {
            let Some(key) = entry.alike.get(looser) else { continue };
            take(n, &|e| e.what == entry.what && e.alike.get(looser) == Some(key), true);
        }
    }
    for (n, entry) in new.iter().enumerate().filter(|_| inner) {
        take(n, &|e| e.what == entry.what && e.print() == entry.print(), true);
    }
    let found = new.iter().zip(&of).map(|(entry, o)| (o.and_then(|o| old.get(o)), Some(entry)));
    let gone = old.iter().zip(&taken).filter(|(_, taken)| !**taken).map(|(entry, _)| (Some(entry), None));
    found.chain(gone).collect()
}
