//! What stands around every room: its head and its foot.

use super::route::Room;
use crate::{
    dom::{El, el, lit, say, sign},
    words::trainer as texts,
};

/// The head of a room: the way back, what it is, and what else can be done. The name is that of the room, not a heading.
pub fn head(back: &Room, name: &str, tools: Vec<El>) -> El {
    let arrow = sign("", "0 0 12 12", "M8 2L4 6l4 4");
    let link = el("a").cls("back").set("href", &back.href()).kid(arrow).text(texts::BACK);
    let before = el("span").cls("before").kid(link);
    el("header").cls("top").kid(before).kid(say("p", "title", name)).kid(el("span").cls("tools").list(tools))
}

/// The id of a room's heading, which has the focus when the room is entered.
pub const HERE: &str = "here";

/// The heading of a room.
pub fn title(name: &str) -> El {
    say("h1", "name", name).attr("id", HERE).attr("tabindex", "-1")
}

/// The foot of a room: that none of this is a rule.
pub fn foot() -> El {
    el("footer").cls("foot").kid(lit("span", "", texts::FOOT))
}

/// The mark that something is training material or a sample.
pub fn badge(said: &'static str) -> El {
    lit("span", "badge", said)
}
