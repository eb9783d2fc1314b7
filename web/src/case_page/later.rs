//! What happens beside answering: keeping, and trying other facts.

use std::rc::Rc;

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

/// What other facts would do: reckoned after the outcome has been painted, one
/// part after the other, so that no tap waits for it.
#[hook]
pub fn use_otherwise(shelf: &Shelf, answer: &Rc<Option<Answer>>) -> Otherwise {
    let found = use_state(|| None::<(Rc<Option<Answer>>, Otherwise)>);
    let newest = use_mut_ref(|| None::<Rc<Option<Answer>>>);
    use_effect_with((answer.clone(), shelf.clone()), {
        let found = found.setter();
        move |(answer, shelf)| {
            *newest.borrow_mut() = Some(answer.clone());
            let (answer, shelf) = (answer.clone(), shelf.clone());
            let is_newest = move |a: &Rc<Option<Answer>>| newest.borrow().as_ref().is_some_and(|n| Rc::ptr_eq(n, a));
            device::after_paint(move || {
                let Some(case) = (*answer).as_ref().filter(|_| is_newest(&answer)).map(|a| a.case.clone()) else { return };
                let presumed = Otherwise::presumed(&shelf, &case);
                found.set(Some((answer.clone(), presumed.clone())));
                device::after_paint(move || {
                    if is_newest(&answer) {
                        found.set(Some((answer.clone(), presumed.tried(&shelf, &case))));
                    }
                });
            });
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
