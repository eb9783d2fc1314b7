//! As many acts as a whole city might list one day, made of the shipped ones.

use cailiang::lists::{Document, Violation};

use crate::shipped;

/// The nation's documents with about `n` acts: each copy has another act's everyday
/// words and a character more or less, so that no two are the same.
pub fn many(n: usize) -> Vec<Document> {
    let mut documents: Vec<Document> = shipped().documents().iter().filter(|d| d.place == "national").cloned().collect();
    let acts: Vec<Violation> = documents.iter().flat_map(|d| d.violations.clone()).collect();
    let letters: Vec<char> = acts.iter().flat_map(|v| v.name.chars()).collect();
    let copy = |of: &Violation, at: usize, copy: usize| {
        let mut act = of.clone();
        act.id = format!("{}-{copy}", of.id);
        act.was.clear();
        act.name.extend(letters.iter().skip((at * 31 + copy * 7) % letters.len()).step_by(copy % 5 + 1).take(4));
        let others = acts.iter().cycle().skip((at * 17 + copy * 13) % acts.len());
        act.keywords = others
            .take(3)
            .zip(&of.keywords)
            .flat_map(|(other, own)| [own.clone(), other.keywords.first().cloned().unwrap_or_default()])
            .collect();
        act
    };
    let mut left = n.saturating_sub(acts.len());
    let copies = left / acts.len() + 1;
    for document in &mut documents {
        let (own, clauses) = (document.violations.clone(), document.clauses.clone());
        for c in 0..copies {
            for (at, act) in own.iter().enumerate().take(left) {
                document.violations.push(copy(act, at, c));
            }
            left = left.saturating_sub(own.len());
            document.clauses.extend(clauses.iter().cloned().map(|mut clause| {
                clause.violation = format!("{}-{c}", clause.violation);
                clause
            }));
        }
        document.overlaps.clear();
    }
    if n < acts.len() {
        let mut keep = n;
        for document in &mut documents {
            document.violations.truncate(keep);
            keep -= document.violations.len();
        }
    }
    documents
}
