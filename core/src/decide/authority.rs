//! S1 主体与权限 (行政处罚法 17, 24, 25).

use super::walk::{Answer, Note, Walk};
use crate::{decision::Outcome, facts::id, words};

/// Stops where the matter is not this organ's to punish.
pub fn step<'a>(walk: &mut Walk<'a>) -> Answer<'a> {
    let view = walk.view;
    if view.flag(id::AUTHORITY_ITEM_GRANTED) == Some(false) {
        let delegated = view.is(id::AUTHORITY_KIND, "street_office") || view.is(id::AUTHORITY_KIND, "township_government");
        let ground = walk.base(if delegated { "delegation" } else { "authority" });
        let text = if delegated { words::NOT_DELEGATED } else { words::NO_AUTHORITY };
        let organ = view.clauses().map(|(_, c)| c.by.as_str()).find(|by| !by.is_empty());
        let text = organ.map_or_else(|| text.to_owned(), |organ| words::to_organ(text, organ));
        return Answer::Stop(Outcome::NoAuthority, ground.clone(), Note::new(text, ground));
    }
    if view.is(id::FIRST_FILED_BY, "other") {
        let ground = walk.base("first-filing");
        return Answer::Stop(Outcome::NoAuthority, ground.clone(), Note::new(words::FILED_ELSEWHERE, ground));
    }
    Answer::Continue(Note::new(walk.presuming(words::AUTHORITY_ASSUMED, &[id::AUTHORITY_ITEM_GRANTED]), walk.base("authority")))
}
