//! Benchmarks: every tier, or every grade of every factor, and which one counts.

use serde::Serialize;

use super::reading::{Judged, Stands, judge};
use crate::{
    condition::Condition,
    decide::{
        grading, listed,
        tier::{Place, find, pick},
        walk::Walk,
    },
    facts::id,
    lists::{Benchmark, Document, Effect, Grading, Hit, Score, Tier, TierEffect, TierTable},
    view::View,
};

/// A benchmark about the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct GradedWhy {
    /// The document.
    pub document: String,
    /// Its title.
    pub title: String,
    /// Its day of effect.
    pub effective: String,
    /// The entry; may be empty.
    pub item: String,
    /// Whether it subdivides the fine reached, for this class of party.
    pub about: bool,
    /// When it applies at all.
    pub when: Judged,
    /// The document whose benchmark displaces it.
    pub displaced_by: Option<String>,
    /// Whether it is the one that grades the case.
    pub counts: bool,
    /// Which tier counts where several match; `None` for a score.
    pub hit: Option<Hit>,
    /// The tiers, mildest first.
    pub tiers: Vec<Row>,
    /// The factors of a score.
    pub factors: Vec<Factor>,
    /// The corrections of a score.
    pub corrections: Vec<Row>,
    /// The circumstances it names beside its grading.
    pub adjust: Vec<Row>,
    /// Whether several tiers hold though no two may, so that a person must judge.
    pub clash: bool,
    /// The fact it waits for.
    pub needs: Option<String>,
}

/// A tier, a grade or a correction.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Row {
    /// Its name.
    pub name: String,
    /// What a tier leads to; `None` for grades and corrections.
    pub effect: Option<TierEffect>,
    /// Whether it is the rest (其他情形).
    pub otherwise: bool,
    /// Whether it holds.
    pub judged: Judged,
    /// Whether it is the one that counts under the hit rule.
    pub counts: bool,
}

/// A factor of a score.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Factor {
    /// Its name.
    pub name: String,
    /// Its grades, mildest first.
    pub grades: Vec<Row>,
}

/// The benchmarks about the act, in force at the act or at the decision.
pub(super) fn benchmarks(walk: &Walk<'_>) -> Vec<GradedWhy> {
    let (lists, case) = (walk.view.lists, walk.view.case);
    let mut documents: Vec<&Document> = Vec::new();
    for day in [grading::then(walk), walk.view.day(id::DECISION_ON)] {
        for document in lists.grading_current(&case.place, day) {
            if !documents.iter().any(|d| std::ptr::eq(*d, document)) {
                documents.push(document);
            }
        }
    }
    let about = |b: &&Benchmark| b.grades(&walk.view.act.id);
    let all: Vec<_> = documents.iter().flat_map(|d| d.benchmarks.iter().filter(about).map(|b| (*d, b))).collect();
    all.iter().map(|(document, benchmark)| graded(walk, document, benchmark, &all)).collect()
}

fn graded(walk: &Walk<'_>, document: &Document, benchmark: &Benchmark, all: &[(&Document, &Benchmark)]) -> GradedWhy {
    let view = &walk.view;
    let about = grading::about(walk, benchmark);
    let over = all.iter().find(|(_, b)| b.over == document.id && grading::about(walk, b));
    let mut out = GradedWhy {
        document: document.id.clone(),
        title: document.name().to_owned(),
        effective: document.effective.to_string(),
        item: benchmark.item.clone(),
        about,
        when: judge(view, &benchmark.when),
        displaced_by: over.map(|(d, _)| d.id.clone()),
        counts: walk.graded.is_some_and(|g| std::ptr::eq(g.benchmark, benchmark)),
        hit: None,
        tiers: Vec::new(),
        factors: Vec::new(),
        corrections: Vec::new(),
        adjust: benchmark.adjust.iter().map(|a| held(view, &a.name, &a.when)).collect(),
        clash: false,
        needs: None,
    };
    match &benchmark.grading {
        Grading::Tiers(table) => {
            out.hit = Some(table.hit);
            (out.tiers, out.clash, out.needs) = tiers(walk, table);
        }
        Grading::Score(score) => (out.factors, out.corrections, out.needs) = scored(walk, score),
    }
    out
}

fn tiers(walk: &Walk<'_>, table: &TierTable) -> (Vec<Row>, bool, Option<String>) {
    let place = find(&walk.view, table);
    let row = |(i, tier): (usize, &Tier)| Row {
        name: tier.name.clone(),
        effect: Some(tier.effect),
        otherwise: tier.otherwise,
        judged: judge(&walk.view, &demanded(walk, tier)),
        counts: place == Place::At(i),
    };
    (table.tiers.iter().enumerate().map(row).collect(), place == Place::Several, needs(place))
}

/// A tier that waives the penalty demands what the law demands as well.
fn demanded(walk: &Walk<'_>, tier: &Tier) -> Condition {
    let effect = match tier.effect {
        TierEffect::NoPenalty => Effect::Minor,
        TierEffect::MayWaive => Effect::MayWaive,
        TierEffect::Degree(_) => return tier.when.clone(),
    };
    let law = walk.view.circumstances().find(|(_, c)| c.effect == effect).map(|(_, c)| c);
    listed::whole(walk, &tier.when, None, law)
}

fn scored(walk: &Walk<'_>, score: &Score) -> (Vec<Factor>, Vec<Row>, Option<String>) {
    let view = &walk.view;
    let row = |name: &str, when: &Condition, otherwise: bool, counts: bool| Row {
        name: name.to_owned(),
        effect: None,
        otherwise,
        judged: judge(view, when),
        counts,
    };
    let (mut factors, mut open) = (Vec::new(), None);
    for factor in &score.factors {
        let place = pick(view, factor.hit, factor.grades.iter().enumerate().map(|(i, g)| (i, &g.when, g.otherwise)).collect());
        let grade = |(i, g): (usize, &crate::lists::Grade)| row(&g.name, &g.when, g.otherwise, place == Place::At(i));
        factors.push(Factor { name: factor.name.clone(), grades: factor.grades.iter().enumerate().map(grade).collect() });
        open = open.or(needs(place));
    }
    let corrections = score.corrections.iter().map(|c| held(view, &c.name, &c.when));
    (factors, corrections.collect(), open)
}

/// Something that counts whenever it holds.
fn held(view: &View<'_>, name: &str, when: &Condition) -> Row {
    let judged = judge(view, when);
    let counts = judged.stands == Stands::Holds;
    Row { name: name.to_owned(), effect: None, otherwise: false, judged, counts }
}

fn needs(place: Place<String>) -> Option<String> {
    match place {
        Place::Needs(fact) => Some(fact),
        Place::At(_) | Place::Nowhere | Place::Several => None,
    }
}
