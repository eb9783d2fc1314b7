//! The rooms of the keeper's page, by what stands after `#` in its address.

use yew::prelude::*;

use crate::{device, words::keeper as texts};

/// A room. On a wide screen files and text are always there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Room {
    /// `#/files`: what is open, and what could be.
    Files,
    /// `#/text`: the editor.
    Text,
    /// `#/`: what is wrong.
    #[default]
    Problems,
    /// `#/tables`: tables and pictures.
    Tables,
    /// `#/try`: examples and cases.
    Try,
    /// `#/diff`: what a change means in law.
    Diff,
}

/// Every room: its address, its id in the page, its name.
pub const ROOMS: [(Room, &str, &str, &str); 6] = [
    (Room::Files, "#/files", "files", texts::FILES),
    (Room::Text, "#/text", "text", texts::TEXT),
    (Room::Problems, "#/", "problems", texts::PROBLEMS),
    (Room::Tables, "#/tables", "tables", texts::TABLES),
    (Room::Try, "#/try", "try", texts::TRY),
    (Room::Diff, "#/diff", "diff", texts::DIFF),
];

impl Room {
    /// The room that the part of the address after `#` names.
    pub fn read(hash: &str) -> Self {
        ROOMS.iter().find(|(_, href, ..)| *href == hash).map(|(room, ..)| *room).unwrap_or_default()
    }

    /// The id of its place in the page.
    pub fn id(self) -> &'static str {
        ROOMS.iter().find(|(room, ..)| *room == self).map_or("", |(_, _, id, _)| id)
    }
}

/// The room in sight, followed as the address changes.
#[hook]
pub fn use_room() -> Room {
    let room = use_state(|| Room::read(&device::hash()));
    {
        let room = room.clone();
        use_effect_with((), move |()| device::on_hash_change(move || room.set(Room::read(&device::hash()))));
    }
    *room
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn round_trips() {
        for (room, href, ..) in ROOMS {
            assert_eq!(Room::read(href), room);
        }
        assert_eq!(Room::read("#/nowhere"), Room::Problems);
    }
}
