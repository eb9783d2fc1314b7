//! A drawing as SVG, with its legend.

use yew::prelude::*;

use super::{Anchor, Drawing, Mark, WIDTH};
use crate::words;

/// Shows a drawing. All colours come from the style sheet.
pub fn ruler(d: &Drawing) -> Html {
    html! {
        <figure class="ruler">
            <svg viewBox={format!("0 0 {WIDTH} {}", d.height)} role="img" aria-label={d.says.clone()}>{ for d.marks.iter().map(mark) }</svg>
            { legend(d) }
        </figure>
    }
}

fn mark(mark: &Mark) -> Html {
    match mark {
        Mark::Box(x, y, w, h, class) => {
            html! { <rect x={x.to_string()} y={y.to_string()} width={w.to_string()} height={h.to_string()} class={*class}/> }
        }
        Mark::Path(d, class) => html! { <path d={d.clone()} class={*class}/> },
        Mark::Dot(x, y, r, class) => html! { <circle cx={x.to_string()} cy={y.to_string()} r={r.to_string()} class={*class}/> },
        Mark::Text(x, y, text, anchor, class) => {
            let anchor = if *anchor == Anchor::Middle { "middle" } else { "start" };
            html! { <text x={x.to_string()} y={y.to_string()} text-anchor={anchor} class={*class}>{ text }</text> }
        }
    }
}

fn legend(d: &Drawing) -> Html {
    let (closed, open, reference) = d.uses;
    let sign = |class: &'static str, text: &'static str| {
        html! { <span><svg viewBox="0 0 14 14" class={class} aria-hidden="true">{
            if class == "pointer" { html! { <path d="M7 12L2 3h10z"/> } } else { html! { <circle cx="7" cy="7" r="5"/> } }
        }</svg>{ text }</span> }
    };
    html! {
        <figcaption aria-hidden="true">
            if closed { { sign("cap", words::LEGEND_CLOSED) } }
            if open { { sign("ring", words::LEGEND_OPEN) } }
            if reference { { sign("pointer", words::LEGEND_REFERENCE) } }
        </figcaption>
    }
}
