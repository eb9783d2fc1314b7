//! The rooms of the trainer's page, by what stands after `#` in its address.

use yew::prelude::*;

use crate::device;

/// A room.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Room {
    /// `#/`: the scenarios, and doors to the rest.
    Start,
    /// `#/s/<id>`: a scenario.
    Scenario(String),
    /// `#/drill`: what to drill; `#/drill/<plan>`: one under way, or that somebody passed on.
    Drill(String),
    /// `#/exam`: compose an exam.
    Exam,
    /// `#/e/<code>`: sit an exam.
    Sitting(String),
    /// `#/results`: what a group did.
    Results,
    /// `#/write`: a scenario from a case of one's own.
    Write,
}

impl Room {
    /// The room that the part of the address after `#` names.
    pub fn read(hash: &str) -> Self {
        let path = hash.trim_start_matches('#').trim_start_matches('/');
        let (room, rest) = path.split_once('/').unwrap_or((path, ""));
        match (room, rest) {
            ("s", id) if !id.is_empty() => Self::Scenario(id.to_owned()),
            ("drill", plan) => Self::Drill(plan.to_owned()),
            ("exam", _) => Self::Exam,
            ("e", code) if !code.is_empty() => Self::Sitting(code.to_owned()),
            ("results", _) => Self::Results,
            ("write", _) => Self::Write,
            _ => Self::Start,
        }
    }

    /// What a link to the room points to.
    pub fn href(&self) -> String {
        match self {
            Self::Start => "#/".to_owned(),
            Self::Scenario(id) => ["#/s/", id].concat(),
            Self::Drill(plan) if plan.is_empty() => "#/drill".to_owned(),
            Self::Drill(plan) => ["#/drill/", plan].concat(),
            Self::Exam => "#/exam".to_owned(),
            Self::Sitting(code) => ["#/e/", code].concat(),
            Self::Results => "#/results".to_owned(),
            Self::Write => "#/write".to_owned(),
        }
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
    (*room).clone()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn round_trips() {
        let of = |text: &str| text.to_owned();
        let rooms = [
            Room::Start,
            Room::Scenario(of("sofa")),
            Room::Drill(of("")),
            Room::Exam,
            Room::Sitting(of("x-1")),
            Room::Results,
            Room::Write,
        ];
        for room in rooms {
            assert_eq!(Room::read(&room.href()), room);
        }
        for hash in ["", "#", "#/s/", "#/e/", "#/v/food-stall"] {
            assert_eq!(Room::read(hash), Room::Start, "{hash}");
        }
    }
}
