//! What happens beside answering: keeping, and trying other facts.

use std::{cell::RefCell, rc::Rc};

use cailiang::{Case, Lists, Outcome, decide::Presuming, decision::Assumed, what_if::Trying};
use yew::prelude::*;

use crate::{
    answer::{Answer, Otherwise},
    desk::{Change, Desk, Kept},
    device,
    shelf::Shelf,
};

/// Keeps the cases on the device as they change, and hears what other tabs
/// keep; says whether keeping works.
#[hook]
pub fn use_kept(desk: &UseReducerHandle<Desk>) -> bool {
    let key = desk.key();
    let seen = use_mut_ref(|| device::recall(&key).unwrap_or_default());
    let works = use_state(|| true);
    let dispatch = desk.dispatcher();
    use_effect_with((**desk).clone(), {
        let (seen, dispatch, works) = (seen.clone(), dispatch.clone(), works.setter());
        move |desk| {
            let before = seen.borrow().clone();
            let kept = desk.keep(&before);
            works.set(!matches!(kept, Kept::Not));
            match kept {
                Kept::Well(text) => *seen.borrow_mut() = text,
                Kept::Otherwise(text) => {
                    (*seen.borrow_mut()).clone_from(&text);
                    dispatch.dispatch(Change::Heard(text));
                }
                Kept::Not => {}
            }
        }
    });
    use_effect_with(key, move |key| {
        let key = key.clone();
        let look = move || {
            let stored = device::recall(&key).unwrap_or_default();
            let news = stored != *seen.borrow();
            if news {
                (*seen.borrow_mut()).clone_from(&stored);
                dispatch.dispatch(Change::Heard(stored));
            }
        };
        // A page that slept hears nothing; it looks when it wakes.
        let ears: Vec<_> = ["storage", "pageshow", "focus"].map(|event| device::Ear::new(event, look.clone())).into();
        move || drop(ears)
    });
    *works
}

/// An answer, as those who wait for more about it know it.
type Of = Rc<Option<Answer>>;

/// What other facts would do: reckoned after the outcome has been painted, in
/// small steps, so that no tap waits for it.
#[hook]
pub fn use_otherwise(shelf: &Shelf, answer: &Of) -> Otherwise {
    let found = use_state(|| None::<(Of, Otherwise)>);
    let newest = use_mut_ref(|| None::<Of>);
    use_effect_with((answer.clone(), shelf.clone()), {
        let found = found.setter();
        move |(answer, shelf)| {
            *newest.borrow_mut() = Some(answer.clone());
            let search = Search { shelf: shelf.clone(), answer: answer.clone(), newest, found };
            device::after_paint(move || search.presumed());
        }
    });
    // What is not known of this answer yet is not taken from the one before,
    // but for the presumptions: they stay in sight until they are known anew.
    match &*found {
        Some((of, otherwise)) if Rc::ptr_eq(of, answer) => otherwise.clone(),
        Some((_, before)) => Otherwise { assumed: before.assumed.clone(), what_if: None },
        None => Otherwise::default(),
    }
}

/// A search for what other facts would do, given up when a newer answer is there.
struct Search {
    shelf: Shelf,
    answer: Of,
    newest: Rc<RefCell<Option<Of>>>,
    found: UseStateSetter<Option<(Of, Otherwise)>>,
}

/// Milliseconds that pass before others have their turn.
const BREATH: u64 = 8;

impl Search {
    fn is_newest(&self) -> bool {
        self.newest.borrow().as_ref().is_some_and(|n| Rc::ptr_eq(n, &self.answer))
    }

    fn presumed(self) {
        let presuming = self.case().and_then(|case| Presuming::new(&self.shelf, case));
        match presuming {
            Some(presuming) => self.in_breaths(presuming, Presuming::next, |search, presuming| search.what_if(presuming.found())),
            None => self.what_if(Vec::new()),
        }
    }

    fn what_if(self, assumed: Vec<Assumed>) {
        let Some(answer) = self.answer.as_ref().as_ref() else { return };
        // While much is open, answering shows better than trying what an answer would do.
        let settled = answer.decision.outcome != Outcome::Undetermined;
        let otherwise = Otherwise { assumed, what_if: None };
        self.found.set(Some((self.answer.clone(), otherwise.clone())));
        if settled {
            device::after_paint(move || self.begin(otherwise));
        }
    }

    fn begin(self, otherwise: Otherwise) {
        if let Some(trying) = self.case().and_then(|case| Trying::new(&self.shelf, case)) {
            self.in_breaths(trying, Trying::next, |search, trying| {
                let otherwise = Otherwise { what_if: Some(trying.found()), ..otherwise };
                search.found.set(Some((search.answer.clone(), otherwise)));
            });
        }
    }

    /// The case, while its answer is the newest.
    fn case(&self) -> Option<&Case> {
        self.answer.as_ref().as_ref().filter(|_| self.is_newest()).map(|a| &a.case)
    }

    /// Takes one step after the other, others having their turn in between; then goes on with what came of it.
    fn in_breaths<W: 'static>(self, mut work: W, step: Step<W>, then: impl FnOnce(Self, W) + 'static) {
        let Some(case) = self.case() else { return };
        let until = device::clock().saturating_add(BREATH);
        while step(&mut work, &self.shelf, case) {
            if device::clock() >= until {
                device::soon(move || self.in_breaths(work, step, then));
                return;
            }
        }
        then(self, work);
    }
}

/// One step of something that takes long; says whether there was one.
type Step<W> = fn(&mut W, &Lists, &Case) -> bool;
