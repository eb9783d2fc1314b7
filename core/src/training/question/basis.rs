//! 依据: which clause punishes, and which article the outcome rests on.

use super::{Cited, Draft, Kind, Matter, Wrong};
use crate::{
    citation::{Citation, Reference},
    lists::{Document, Lists},
    training::{Stage, words},
    words as core_words,
};

pub fn drafts(matter: Matter<'_>) -> Vec<Draft> {
    [clause(matter), ground(matter)].into_iter().flatten().collect()
}

/// A wrong answer as a writer gives it: a citation, or any words.
pub fn written(lists: &Lists, text: &str) -> Wrong {
    let cited = text.parse::<Reference>().ok().and_then(|at| {
        let document = lists.documents().iter().find(|d| d.id == at.document)?;
        Some(Wrong::new(at.to_string(), cite(document, &at.at), ""))
    });
    cited.unwrap_or_else(|| Wrong::new(text, text, ""))
}

/// Which clause punishes the act.
fn clause(matter: Matter<'_>) -> Option<Draft> {
    // Where nothing is punished, no clause is the basis of a penalty.
    let norm = matter.decision.norm.as_ref().filter(|_| matter.decision.outcome.penalises())?;
    let at: Citation = norm.at.parse().ok()?;
    let own = matter.lists.documents().iter().find(|d| d.id == norm.document && d.effective.to_string() == norm.effective)?;
    let right = Reference { document: own.id.clone(), at };
    let clause = own.clauses.iter().find(|c| c.stands_at(&norm.at) && c.violation == norm.violation)?;
    let topic = matter.lists.violation(&norm.violation).map(|v| v.topic.as_str());
    let acts = |id: &str| matter.lists.violation(id);
    let mut wrong: Vec<Wrong> = Vec::new();
    let mut add = |document: &Document, at: &Citation, parts: String| {
        let other = Reference { document: document.id.clone(), at: at.clone() };
        // Another clause on the same act may be right too, and so may a part of the right one.
        let also = |c: &&crate::lists::Clause| c.at == *at && matter.case.violations.contains(&c.violation);
        if !nested(&right, &other) && !document.clauses.iter().any(|c| also(&c)) {
            wrong.push(Wrong::new(other.to_string(), cite(document, at), parts));
        }
    };
    for at in &clause.duty {
        add(own, at, words::DUTY_ONLY.to_owned());
    }
    let of = |c: &crate::lists::Clause| words::clause_of(acts(&c.violation).map_or("", |v| v.name.as_str()));
    let near = |c: &&crate::lists::Clause| c.at.article == right.at.article;
    for c in own.clauses.iter().filter(near).chain(own.clauses.iter().filter(|c| !near(c))) {
        add(own, &c.at, of(c));
    }
    for document in matter.lists.reaching(&matter.case.place).filter(|d| d.id != own.id) {
        for c in document.clauses.iter().filter(|c| acts(&c.violation).map(|v| v.topic.as_str()) == topic) {
            add(document, &c.at, of(c));
        }
    }
    let why = words::why_clause(&cite(own, &right.at), acts(&norm.violation).map_or("", |v| v.name.as_str()));
    let (key, text) = (right.to_string(), cite(own, &right.at));
    let basis = vec![Cited { at: key.clone(), text: text.clone() }];
    Some(Draft {
        stage: Stage::Basis,
        kind: Kind::Clause,
        ask: words::ASK_CLAUSE.to_owned(),
        key,
        right: text,
        also: Vec::new(),
        wrong,
        why,
        basis,
    })
}

/// Which article the outcome rests on, where that is not the clause itself.
fn ground(matter: Matter<'_>) -> Option<Draft> {
    let decision = matter.decision;
    let at = decision.ground.as_ref()?;
    let norm = decision.norm.as_ref().map(|n| format!("{}#{}", n.document, n.at));
    let right: Reference = at.parse().ok()?;
    let own = matter.cited(at)?;
    if norm.as_ref() == Some(at) {
        return None;
    }
    let circumstances = matter.lists.circumstances(&matter.case.place, None);
    // Of several circumstances that hold each is a basis.
    let cited: Vec<Reference> = decision.basis.iter().filter_map(|b| format!("{}#{}", b.document, b.at).parse().ok()).collect();
    let mut wrong: Vec<Wrong> = circumstances
        .map(|(document, c)| (Reference { document: document.id.clone(), at: c.at.clone() }, document, c))
        .filter(|(other, ..)| !nested(&right, other) && !cited.iter().any(|c| nested(c, other)))
        .map(|(other, document, c)| Wrong::new(other.to_string(), cite(document, &other.at), words::ground_of(&c.name)))
        .collect();
    // The same article's other halves are the nearest.
    wrong.sort_by_key(|w| w.key.parse::<Reference>().map_or(u16::MAX, |r| r.at.article.abs_diff(right.at.article)));
    // A penalty rests on its clause too.
    let clause = norm
        .filter(|_| !decision.outcome.penalises())
        .and_then(|n| matter.cited(&n))
        .filter(|c| c.at.parse().is_ok_and(|r| !nested(&right, &r)));
    wrong.extend(clause.map(|c| Wrong::new(c.at, c.text, words::CLAUSE_NOT_GROUND)));
    let ask = words::ask_ground(core_words::outcome(decision.outcome));
    let why = super::outcome::told(matter);
    Some(Draft {
        stage: Stage::Basis,
        kind: Kind::Ground,
        ask,
        key: at.clone(),
        right: own.text.clone(),
        also: Vec::new(),
        wrong,
        why,
        basis: vec![own],
    })
}

/// A place in words.
pub fn cite(document: &Document, at: &Citation) -> String {
    format!("《{}》{}", document.name(), at.chinese())
}

/// Whether one place is a part of the other.
fn nested(a: &Reference, b: &Reference) -> bool {
    let part = |x: Option<u16>, y: Option<u16>| x.is_none() || y.is_none() || x == y;
    let (x, y) = (&a.at, &b.at);
    let same = a.document == b.document && x.article == y.article && x.inserted == y.inserted;
    same && part(x.paragraph, y.paragraph) && part(x.sentence, y.sentence) && part(x.item, y.item)
}
