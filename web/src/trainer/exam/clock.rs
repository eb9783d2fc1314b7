//! The time that is left: shown every second, said only when it runs short.

use yew::prelude::*;

use super::sheet::Sheet;
use crate::{
    device,
    dom::{el, lit, say},
    words::trainer::exam as texts,
};

/// What the clock needs.
#[derive(Properties, PartialEq)]
pub struct ClockProps {
    /// The answer sheet.
    pub sheet: Sheet,
    /// Minutes there are; no clock where time does not count.
    pub limit: Option<u16>,
    /// Told once there are none left.
    pub end: Callback<Option<u16>>,
}

/// The clock. Its own component, so that the question is not drawn anew every second.
#[component]
pub fn Clock(props: &ClockProps) -> Html {
    let ClockProps { sheet, limit, end } = props;
    let tick = use_state(|| 0_u64);
    let left = sheet.left(*limit, device::clock());
    {
        let (end, limit, tick) = (end.clone(), *limit, tick.clone());
        // The sheet belongs to what is handed in when time ends.
        use_effect_with((*tick, left, sheet.clone()), move |(at, left, _)| {
            let next = at.wrapping_add(1);
            let stop = match left {
                Some(0) => {
                    end.emit(limit);
                    None
                }
                Some(_) => Some(device::later(1000, move || tick.set(next))),
                None => None,
            };
            move || {
                if let Some(stop) = stop {
                    stop();
                }
            }
        });
    }
    let Some(left) = left else { return Html::default() };
    let soon = texts::SOON.iter().find(|(seconds, _)| left <= *seconds).map_or("", |(_, said)| said);
    let shown = say("span", if left <= 60 { "time short" } else { "time" }, &texts::left(left)).attr("role", "timer");
    el("p").cls("clock").kid(shown).kid(lit("span", "unseen", soon).attr("role", "status")).html()
}
