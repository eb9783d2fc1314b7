//! Which scenarios are listed: by topic, by level, those not yet played. Kept on the device.

use cailiang::training::Scenario;
use serde::{Deserialize, Serialize};
use wasm_bindgen::JsCast;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::{
    dom::{El, button, el},
    trainer::kept,
    words::trainer as texts,
};

const KEPT: &str = "chosen";

/// What is listed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Chosen {
    topic: String,
    level: Option<u8>,
    unplayed: bool,
}

impl Chosen {
    /// What was chosen last.
    pub fn recall() -> Self {
        kept::read(KEPT).unwrap_or_default()
    }

    /// Whether a scenario is listed.
    pub fn takes(&self, s: &Scenario, played: bool) -> bool {
        (self.topic.is_empty() || s.topic == self.topic) && self.level.is_none_or(|l| s.level == l) && !(self.unplayed && played)
    }
}

/// The topics of some scenarios, in order.
fn topics(all: &[Scenario]) -> Vec<&str> {
    cailiang::order::set(all.iter().map(|s| s.topic.as_str()))
}

/// The choices.
pub fn controls(all: &[Scenario], chosen: &UseStateHandle<Chosen>) -> El {
    let set = {
        let setter = chosen.setter();
        Callback::from(move |next: Chosen| {
            kept::keep(KEPT, &next);
            setter.set(next);
        })
    };
    let option = |id: &str, name: &str| el("option").set("value", id).flag("selected", chosen.topic == id).say(name);
    let pick = {
        let (set, now) = (set.clone(), (**chosen).clone());
        Callback::from(move |event: Event| {
            let select = event.target().and_then(|t| t.dyn_into::<HtmlSelectElement>().ok());
            set.emit(Chosen { topic: select.map(|s| s.value()).unwrap_or_default(), ..now.clone() });
        })
    };
    let select = el("select").cls("pick").attr("aria-label", texts::TOPIC).change(pick);
    let select = select.kid(option("", texts::ALL_TOPICS)).list(topics(all).into_iter().map(|t| option(t, t)).collect());
    let chip = |name: &'static str, on: bool, next: Chosen| {
        let set = set.clone();
        button("chip small", name, Callback::from(move |_| set.emit(next.clone()))).whether("aria-pressed", on)
    };
    let level = |level: Option<u8>| {
        let name = level.map_or(texts::ALL_LEVELS, texts::level);
        chip(name, chosen.level == level, Chosen { level, ..(**chosen).clone() })
    };
    let levels = el("div").cls("chips").attr("role", "group").attr("aria-label", texts::LEVEL);
    let levels = levels.list([None, Some(1), Some(2), Some(3)].into_iter().map(level).collect());
    let left = chip(texts::ONLY_UNPLAYED, chosen.unplayed, Chosen { unplayed: !chosen.unplayed, ..(**chosen).clone() });
    el("div").cls("controls").kid(select).kid(levels.kid(left))
}

#[cfg(test)]
mod tests {
    use super::*;
    use cailiang::{Outcome, training::Scenario};

    fn scenario(topic: &str, level: u8) -> Scenario {
        Scenario {
            id: "x".to_owned(),
            title: String::new(),
            topic: topic.to_owned(),
            level,
            point: Vec::new(),
            outcome: Outcome::Ordinary,
            story: String::new(),
            tells: Vec::new(),
            note: String::new(),
            unknown: Vec::new(),
            case: Vec::new(),
            reveals: Vec::new(),
            questions: Vec::new(),
            twists: Vec::new(),
        }
    }

    #[test]
    fn every_choice_narrows_the_list() {
        let chosen = Chosen { topic: "噪声".to_owned(), level: Some(2), unplayed: true };
        assert!(chosen.takes(&scenario("噪声", 2), false));
        assert!(!chosen.takes(&scenario("噪声", 2), true));
        assert!(!chosen.takes(&scenario("噪声", 1), false));
        assert!(!chosen.takes(&scenario("燃气安全", 2), false));
        assert!(Chosen::default().takes(&scenario("燃气安全", 3), true));
    }
}
