//! What is wished for, as the address carries it: `7-10-噪声-beijing`.

use cailiang::training::{Plan, Weak};

/// A drill as somebody asks for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wish {
    /// Decides which pairs are drawn.
    pub seed: u64,
    /// How many.
    pub count: usize,
    /// A topic of the catalogue; empty for all.
    pub topic: String,
    /// The place.
    pub place: String,
    /// Whether what was missed before comes more often. The set is then one's own.
    pub own: bool,
}

/// Most pairs of one drill.
const MOST: usize = 100;

impl Wish {
    /// The wish that a part of an address names.
    pub fn read(text: &str) -> Option<Self> {
        let (own, text) = text.strip_prefix('m').map_or((false, text), |rest| (true, rest));
        let mut parts = text.splitn(4, '-');
        let seed = parts.next()?.parse().ok()?;
        let count = parts.next()?.parse().ok().filter(|n| (1..=MOST).contains(n))?;
        Some(Self { seed, count, topic: parts.next()?.to_owned(), place: parts.next()?.to_owned(), own })
    }

    /// The same as a part of an address.
    pub fn write(&self) -> String {
        let own = if self.own { "m" } else { "" };
        [own, &self.seed.to_string(), "-", &self.count.to_string(), "-", &self.topic, "-", &self.place].concat()
    }

    /// The plan for the engine, with what was missed before.
    pub fn plan(&self, weak: Weak) -> Plan {
        let topics = if self.topic.is_empty() { Vec::new() } else { vec![self.topic.clone()] };
        Plan { topics, violation: None, place: self.place.clone(), count: self.count, weak }
    }

    /// The command that prints the same pairs.
    pub fn command(&self) -> String {
        let named = |name: &str, value: &str| if value.is_empty() { String::new() } else { [" ", name, " ", value].concat() };
        let place = if self.place == crate::law::NATION { "" } else { &self.place };
        ["cailiang drill --seed ", &self.seed.to_string(), " --count ", &self.count.to_string()].concat()
            + &named("--topic", &self.topic)
            + &named("--place", place)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn round_trips_and_refuses_what_is_broken() {
        let wish = Wish { seed: 7, count: 10, topic: "噪声".to_owned(), place: "tianjin/x-y".to_owned(), own: false };
        assert_eq!(wish.write(), "7-10-噪声-tianjin/x-y");
        assert_eq!(Wish::read(&wish.write()), Some(wish.clone()));
        let own = Wish { own: true, topic: String::new(), ..wish };
        assert_eq!(Wish::read(&own.write()), Some(own));
        for broken in ["", "7", "7-10", "7-0--national", "7-101--national", "x-10--national", "7-10-噪声", "-1-10--national"] {
            assert_eq!(Wish::read(broken), None, "{broken}");
        }
    }
}
