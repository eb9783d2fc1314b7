//! Citations and facts in words.

use cailiang::citation::Citation;

use super::Page;

impl Page<'_> {
    /// `apl#33.1s1` in words: 《行政处罚法》第三十三条第一款前句.
    pub(super) fn cite(&self, basis: &str) -> String {
        let Some((id, at)) = basis.split_once('#') else { return basis.to_owned() };
        let document = self.lists.documents().iter().rfind(|d| d.id == id);
        let name = document.map_or(id, |d| d.name());
        // An entry of a benchmark or a list is an item, not an article.
        let item = document.is_some_and(|d| d.benchmarks.iter().any(|b| b.item == at) || d.exempts.iter().any(|e| e.item == at));
        match at.parse::<Citation>() {
            Ok(article) if !item => format!("《{name}》{}", article.chinese()),
            _ if at.is_empty() => format!("《{name}》"),
            _ => format!("《{name}》第{at}项"),
        }
    }

    /// What the officer reads for a fact.
    pub(super) fn label(&self, fact: &str) -> String {
        self.lists.fact(fact).map_or_else(|| fact.to_owned(), |f| f.label.clone())
    }

    pub(super) fn labels(&self, facts: &[String]) -> String {
        facts.iter().map(|f| self.label(f)).collect::<Vec<_>>().join("、")
    }

    /// A fact's question with its key, for who writes the case file.
    pub(super) fn question(&self, fact: &str) -> String {
        self.lists.fact(fact).map_or_else(|| fact.to_owned(), |f| format!("{}（{fact}）", f.ask))
    }

    /// A value as a case file writes it, in words.
    pub(super) fn value(&self, fact: &str, value: &str) -> String {
        let spec = self.lists.fact(fact);
        if let Some(choice) = spec.and_then(|s| s.values.iter().find(|c| c.id == value)) {
            return choice.label.clone();
        }
        match value {
            "true" => "是".to_owned(),
            "false" => "否".to_owned(),
            "" => "没有".to_owned(),
            _ => format!("{value}{}", spec.map_or("", |s| s.unit.as_str())),
        }
    }
}
