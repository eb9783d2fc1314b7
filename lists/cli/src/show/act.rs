//! The act: its name, its elements, whom it is limited to.

use cailiang::facts::id;

use super::Page;
use crate::words;

impl Page<'_> {
    pub(super) fn act(&mut self) {
        let act = self.act;
        let place = self.lists.place(self.place).map_or(self.place, |p| p.name.as_str());
        self.out.push_str(&format!("{}（{}）\n", act.name, act.id));
        self.out.push_str(&format!("{}\n", words::where_and_when(place, self.on)));
        let roles = self.lists.fact(id::ACTOR_ROLE);
        let role = |r: &String| roles.and_then(|f| f.values.iter().find(|c| c.id == *r)).map_or_else(|| r.clone(), |c| c.label.clone());
        let roles: Vec<String> = act.roles.iter().map(role).collect();
        let lines = [
            (words::TOPIC, act.topic.clone()),
            (words::KEYWORDS, act.keywords.join("、")),
            (words::ELEMENTS_OF_ACT, self.condition(&act.elements)),
            (words::ROLES, roles.join("、")),
            (words::KNOWING, if act.knowing { words::KNOWING_TEXT.to_owned() } else { String::new() }),
            (words::CRIME, act.crime_hint.clone()),
            (words::WAS, act.was.join("、")),
            (words::NOTE, act.note.clone()),
        ];
        for (heading, text) in lines.into_iter().filter(|(_, text)| !text.is_empty()) {
            self.out.push_str(&format!("  {heading}：{text}\n"));
        }
    }
}
