//! `double-use`: what must hold for the act, the clause or the stage anyway is
//! used again to make the fine heavier.

use cailiang::{
    condition::{Condition, Test},
    lists::{Degree, Grading, Hit, TierEffect},
};

use super::index::{Graded, Index, Part};
use crate::{
    coverage::{Row, Table},
    diagnostic::Diagnostic,
    words,
};

pub(super) fn check(index: &Index<'_>, out: &mut Vec<Diagnostic>) {
    for graded in &index.graded {
        for (place, when) in heavier(graded) {
            let mut said = Vec::new();
            for part in &graded.parts {
                for (key, test) in tests(when) {
                    let at = format!("{place}.{key}");
                    if !said.contains(&at) && implied(index, part, test) {
                        let label = index.label(&test.fact);
                        let found = graded.checked.error("double-use", &at, words::double_use(&label, &part.act.name, &part.fine.stage));
                        out.push(found.hint(words::DOUBLE_USE_HINT));
                        said.push(at);
                    }
                }
            }
        }
    }
}

/// The conditions that make the fine heavier, with their places.
fn heavier<'a>(graded: &Graded<'a>) -> Vec<(String, &'a Condition)> {
    let mut out = Vec::new();
    if let Grading::Tiers(table) = &graded.benchmark.grading {
        let heavy = table.tiers.iter().enumerate().filter(|(_, t)| t.effect == TierEffect::Degree(Degree::Heavier));
        out.extend(heavy.map(|(i, t)| (format!("{}.tiers.{i}", graded.place), &t.when)));
    }
    let adjust = graded.benchmark.adjust.iter().enumerate().filter(|(_, a)| a.heavier);
    out.extend(adjust.map(|(i, a)| (format!("{}.adjust.{i}", graded.place), &a.when)));
    out
}

fn tests(when: &Condition) -> impl Iterator<Item = (String, &Test)> {
    let all = when.all.iter().map(|t| (format!("all_of.{}", t.fact), t));
    let any = when.any.iter().enumerate().flat_map(|(i, g)| g.iter().map(move |t| (format!("any_of.{i}.{}", t.fact), t)));
    all.chain(any)
}

/// Whether a test can fail in itself, but not where the act, the clause and the stage hold.
fn implied(index: &Index<'_>, part: &Part<'_>, test: &Test) -> bool {
    let ground: Vec<&Condition> = part.ground().into_iter().filter(|c| !c.is_empty()).collect();
    if ground.is_empty() {
        return false;
    }
    let fails = Condition { not: vec![vec![test.clone()]], ..Condition::default() };
    let facts = || ground.iter().flat_map(|c| c.tests()).chain([test]).map(|t| t.fact.as_str());
    let known = |group: &&Vec<Test>| group.iter().all(|t| facts().any(|f| f == t.fact));
    let apart = Condition { not: index.exclusive.iter().filter(known).cloned().collect(), ..Condition::default() };
    if apart.not.is_empty() && !ground.iter().flat_map(|c| c.tests()).any(|t| t.fact == test.fact) {
        return false;
    }
    let possible = |ground: &[&Condition]| {
        let rows = [Row { when: &fails, otherwise: false }];
        let table = Table::new(&|fact| index.fact(fact), ground, &rows, Hit::First).ok().flatten();
        table.is_none_or(|t| !matches!(t.reach(0, &[0]), Ok(None)))
    };
    let all: Vec<&Condition> = ground.iter().copied().chain([&apart]).collect();
    possible(&[]) && !possible(&all)
}
