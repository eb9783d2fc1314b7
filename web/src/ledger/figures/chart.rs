//! Bars: the period filled, the year before outlined, the numbers beside them.

use cailiang::order::Gather;
use rust_decimal::{Decimal, prelude::ToPrimitive};

use super::{count::Row, table::number};
use crate::{
    dom::{El, el, lit, say},
    words::figures as words,
};

/// How long a bar is, in tenths of a per cent of the longest.
fn length(n: Option<Decimal>, longest: Decimal) -> u32 {
    let share = || n?.checked_mul(Decimal::ONE_THOUSAND)?.checked_div(longest)?.to_u32();
    share().unwrap_or_default()
}

/// The same as an attribute.
fn width(tenths: u32) -> String {
    [&(tenths / 10).to_string(), ".", &(tenths % 10).to_string(), "%"].concat()
}

/// A chart of some lines; none where there is nothing to draw.
pub fn chart(name: &'static str, rows: &[&Row]) -> Option<El> {
    let longest = rows.iter().filter_map(|r| r.now.max(r.before)).max().filter(|n| !n.is_zero())?;
    let heard = rows.iter().map(|r| words::heard(&r.label, &number(r.now), &number(r.before))).gather().join("；");
    let bar = |class: &'static str, n: Option<Decimal>, y: &'static str, height: &'static str| {
        el("rect").cls(class).attr("y", y).attr("height", height).set("width", &width(length(n, longest)))
    };
    let line = |r: &&Row| {
        let drawn = el("svg").kid(bar("now", r.now, "6%", "46%")).kid(bar("before", r.before, "64%", "28%"));
        let numbers = el("span").cls("numbers").kid(say("b", "", &number(r.now))).kid(say("span", "soft", &number(r.before)));
        el("div").cls("bars").kid(say("span", "label", &r.label)).kid(drawn).kid(numbers)
    };
    let key = |class: &'static str, name: &'static str| {
        let bar = el("rect").cls(class).attr("y", "20%").attr("height", "60%").attr("width", "100%");
        el("span").kid(el("svg").attr("aria-hidden", "true").kid(bar)).text(name)
    };
    let drawn = el("div").cls("chart").attr("role", "img").set("aria-label", &heard).list(rows.iter().map(line).gather());
    let keys = el("p").cls("keys soft").kid(key("now", words::NOW)).kid(key("before", words::BEFORE));
    Some(el("section").cls("card").kid(lit("h2", "", name)).kid(keys).kid(drawn))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bars_stay_within() {
        assert_eq!(width(length(Some(3.into()), 3.into())), "100.0%");
        assert_eq!(width(length(Some(1.into()), 3.into())), "33.3%");
        assert_eq!(width(length(Some(0.into()), 3.into())), "0.0%");
        assert_eq!(width(length(None, 3.into())), "0.0%");
    }
}
