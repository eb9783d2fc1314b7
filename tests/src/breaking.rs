//! Every form that the lists may take, and how to break it: a form is tested
//! where some golden case fails once it is broken.

use std::collections::BTreeSet;

use cailiang::{
    Lists,
    amount::{Bound, Range},
    condition::{Condition, Expect},
    facts::FactKind,
    lists::{Amount, Clause, Document, Effect, ExemptKind, Join, Referral},
};

/// A form, and what breaks it.
pub struct Breakage {
    /// The family: `condition`, `amount` …
    pub family: &'static str,
    /// The form.
    pub id: String,
    /// Breaks it wherever it stands in a document.
    pub breaks: Box<dyn Fn(&mut Document)>,
}

impl Breakage {
    /// The lists with this form broken, and the acts that are touched; `None` for every act.
    /// Nothing where no list uses the form.
    pub fn broken(&self, lists: &Lists) -> Option<(Lists, Option<BTreeSet<String>>)> {
        let documents = lists.documents();
        let mut broken = documents.to_vec();
        broken.iter_mut().for_each(|d| (self.breaks)(d));
        if broken == documents {
            return None;
        }
        let beside = |d: &Document| Document { clauses: Vec::new(), ..d.clone() };
        let only_clauses = broken.iter().zip(documents).all(|(b, d)| b == d || beside(b) == beside(d));
        let pairs = || broken.iter().zip(documents).filter(|(b, d)| b != d);
        let acts = || pairs().flat_map(|(b, d)| differing(&b.clauses, &d.clauses)).collect();
        let touched = only_clauses.then(acts);
        Some((Lists::new(broken).expect("lists"), touched))
    }
}

fn differing(broken: &[Clause], whole: &[Clause]) -> Vec<String> {
    whole.iter().filter(|c| !broken.contains(c)).map(|c| c.violation.clone()).collect()
}

/// Every form.
pub fn all(lists: &Lists) -> Vec<Breakage> {
    [conditions(lists), amounts(), joins(), referrals(), effects(), exempts(), stages(lists)].into_iter().flatten().collect()
}

fn breakage(family: &'static str, id: &str, breaks: impl Fn(&mut Document) + 'static) -> Breakage {
    Breakage { family, id: id.to_owned(), breaks: Box::new(breaks) }
}

// ── conditions ──

fn conditions(lists: &Lists) -> Vec<Breakage> {
    let of = |id: &str, breaks: fn(&mut Condition)| breakage("condition", id, move |d| conditions_of(d).into_iter().for_each(breaks));
    let within = |id: &str, breaks: fn(&mut Range)| {
        let each = move |c: &mut Condition| {
            tests(c).for_each(|(_, is)| {
                if let Expect::Within(range) = is {
                    breaks(range);
                }
            });
        };
        breakage("condition", id, move |d| conditions_of(d).into_iter().for_each(each))
    };
    let kinded = |id: &str, kinds: &[FactKind], breaks: fn(&mut Expect)| {
        let facts: BTreeSet<String> = lists.facts().filter(|f| kinds.contains(&f.kind)).map(|f| f.id.clone()).collect();
        breakage("condition", id, move |d| {
            let all = conditions_of(d).into_iter().flat_map(tests);
            all.filter(|(fact, _)| facts.contains(*fact)).for_each(|(_, is)| breaks(is));
        })
    };
    let days = [FactKind::Day, FactKind::Moment];
    vec![
        of("all_of", |c| c.all.clear()),
        of("any_of", |c| c.any.clear()),
        of("not", |c| c.not.clear()),
        kinded("yes", &[FactKind::YesNo], |is| turn(is, true)),
        kinded("no", &[FactKind::YesNo], |is| turn(is, false)),
        kinded("one of", &[FactKind::OneOf], none_of),
        kinded("date word", &days, none_of),
        kinded("list", &[FactKind::List], |is| {
            if let Expect::Flag(some) = is {
                *some = !*some;
            }
        }),
        within("closed minimum", |r| reopen(&mut r.min, false)),
        within("open minimum", |r| reopen(&mut r.min, true)),
        within("closed maximum", |r| reopen(&mut r.max, false)),
        within("open maximum", |r| reopen(&mut r.max, true)),
    ]
}

fn conditions_of(d: &mut Document) -> Vec<&mut Condition> {
    let rules = &mut d.rules;
    let acts = d.violations.iter_mut().map(|v| &mut v.elements);
    let clauses = d.clauses.iter_mut().flat_map(|c| {
        let fines = c.fines.iter_mut().map(|f| &mut f.when);
        let combinations = c.combinations.iter_mut().map(|k| &mut k.when);
        let beside = c.extras.iter_mut().map(|e| &mut e.when).chain(c.orders.iter_mut().map(|o| &mut o.when));
        let rest = c.daily.iter_mut().map(|d| &mut d.when).chain(c.spares.iter_mut().map(|s| &mut s.when));
        fines.chain(combinations).chain(beside).chain(rest).chain([&mut c.when])
    });
    let general = rules.limitation.iter_mut().map(|l| &mut l.extended_when).chain(rules.on_site.iter_mut().map(|o| &mut o.or_when));
    let duties = rules.duties.iter_mut().map(|r| &mut r.when);
    let listed = d.circumstances.iter_mut().map(|c| &mut c.when).chain(d.exempts.iter_mut().map(|e| &mut e.when));
    let graded = d.benchmarks.iter_mut().flat_map(graded);
    acts.chain(clauses).chain(general).chain(duties).chain(listed).chain(graded).collect()
}

fn graded(b: &mut cailiang::lists::Benchmark) -> Vec<&mut Condition> {
    let mut out = vec![&mut b.when];
    match &mut b.grading {
        cailiang::lists::Grading::Tiers(table) => out.extend(table.tiers.iter_mut().map(|t| &mut t.when)),
        cailiang::lists::Grading::Score(score) => {
            out.extend(score.factors.iter_mut().flat_map(|f| &mut f.grades).map(|g| &mut g.when));
            out.extend(score.corrections.iter_mut().map(|c| &mut c.when));
        }
    }
    out.extend(b.adjust.iter_mut().map(|a| &mut a.when));
    out
}

fn tests(c: &mut Condition) -> impl Iterator<Item = (&str, &mut Expect)> {
    let all = c.all.iter_mut().chain(c.any.iter_mut().flatten()).chain(c.not.iter_mut().flatten());
    all.map(|t| (t.fact.as_str(), &mut t.is))
}

fn turn(is: &mut Expect, from: bool) {
    if *is == Expect::Flag(from) {
        *is = Expect::Flag(!from);
    }
}

fn none_of(is: &mut Expect) {
    if let Expect::OneOf(ids) = is {
        ids.clear();
    }
}

fn reopen(bound: &mut Option<Bound>, open: bool) {
    if let Some(bound) = bound.as_mut().filter(|b| b.open == open) {
        bound.open = !open;
    }
}

// ── amounts ──

fn amounts() -> Vec<Breakage> {
    let of = |id: &str, breaks: fn(&mut Amount)| {
        breakage("amount", id, move |d| {
            let fines = d.clauses.iter_mut().flat_map(|c| &mut c.fines);
            fines.flat_map(|f| [&mut f.individual, &mut f.organisation, &mut f.responsible]).flatten().for_each(breaks);
        })
    };
    vec![
        of("yuan", |a| unset(a, |a| matches!(a, Amount::Yuan(_)))),
        of("percent", |a| unset(a, |a| matches!(a, Amount::Of { percent: true, .. }))),
        of("multiple", |a| unset(a, |a| matches!(a, Amount::Of { percent: false, base_at_least: None, .. }))),
        of("multiple of at least", |a| {
            if let Amount::Of { base_at_least, .. } = a {
                *base_at_least = None;
            }
        }),
        of("per unit", |a| unset(a, |a| matches!(a, Amount::Per { .. }))),
        of("per unit, capped", |a| {
            if let Amount::Per { at_most, .. } = a {
                *at_most = None;
            }
        }),
        of("not set", |a| {
            if *a == Amount::NotSet {
                *a = Amount::Yuan(Range { min: None, max: None });
            }
        }),
        breakage("amount", "from zero", |d| d.methods.iter_mut().for_each(|m| m.from_zero = false)),
    ]
}

fn unset(amount: &mut Amount, is: fn(&Amount) -> bool) {
    if is(amount) {
        *amount = Amount::NotSet;
    }
}

// ── joins, referrals, circumstances, lists ──

fn joins() -> Vec<Breakage> {
    let of = |id: &str, is: fn(&Join) -> bool| {
        breakage("join", id, move |d| d.clauses.iter_mut().filter(|c| is(&c.join)).for_each(|c| c.join = Join::Alone))
    };
    vec![
        of("fills", |j| matches!(j, Join::Fills(_))),
        of("specifies", |j| matches!(j, Join::Specifies(_))),
        of("competes", |j| matches!(j, Join::Competes(_))),
        // It stands by itself either way: what matters is that the clause is found.
        breakage("join", "own", |d| d.clauses.retain(|c| c.join != Join::Own)),
        breakage("join", "alone", |d| d.clauses.retain(|c| c.join != Join::Alone)),
    ]
}

fn referrals() -> Vec<Breakage> {
    let of = |id: &str, is: fn(&Referral) -> bool| {
        breakage("referral", id, move |d| {
            d.clauses.iter_mut().filter(|c| c.referral.as_ref().is_some_and(is)).for_each(|c| c.referral = None);
        })
    };
    vec![
        of("organ", |r| matches!(r, Referral::Organ { .. })),
        of("law", |r| matches!(r, Referral::Law { .. })),
        of("provincial", |r| matches!(r, Referral::Provincial { .. })),
    ]
}

fn effects() -> Vec<Breakage> {
    let every = [
        ("no capacity", Effect::NoCapacity),
        ("no fault", Effect::NoFault),
        ("minor", Effect::Minor),
        ("may waive", Effect::MayWaive),
        ("shall mitigate", Effect::ShallMitigate),
        ("may mitigate", Effect::MayMitigate),
        ("heavier", Effect::Heavier),
        ("may lighten", Effect::MayLighten),
    ];
    let of = |(id, effect)| breakage("effect", id, move |d| d.circumstances.retain(|c| c.effect != effect));
    every.into_iter().map(of).collect()
}

fn exempts() -> Vec<Breakage> {
    let every = [
        ("minor", ExemptKind::Minor),
        ("first", ExemptKind::First),
        ("mitigated", ExemptKind::Mitigated),
        ("lighter", ExemptKind::Lighter),
        ("no coercion", ExemptKind::NoCoercion),
    ];
    let of = |(id, kind)| breakage("exempt", id, move |d| d.exempts.retain(|e| e.kind != kind));
    every.into_iter().map(of).collect()
}

// ── stages ──

/// Of every stage that national law words: what it leads to is taken away
/// (the case that reached it fails), or comes without it (the case that did not fails).
fn stages(lists: &Lists) -> Vec<Breakage> {
    let national = || lists.documents().iter().filter(|d| d.place == "national").flat_map(|d| &d.clauses);
    let phrases = |of: fn(&Clause) -> Vec<&str>| -> BTreeSet<String> {
        national().flat_map(of).filter(|s| !s.is_empty()).map(str::to_owned).collect()
    };
    macro_rules! both {
        ($name:literal, $list:ident) => {
            phrases(|c| c.$list.iter().map(|x| x.stage.as_str()).collect())
                .into_iter()
                .flat_map(|stage| {
                    let (gone, free) = (stage.clone(), stage.clone());
                    let each = move |d: &mut Document, breaks: &dyn Fn(&mut Clause)| {
                        if d.place == "national" {
                            d.clauses.iter_mut().for_each(breaks);
                        }
                    };
                    let reached = breakage("stage", &format!("{} {stage}: reached", $name), move |d| {
                        each(d, &|c| c.$list.retain(|x| x.stage != gone));
                    });
                    let not = breakage("stage", &format!("{} {stage}: not reached", $name), move |d| {
                        each(d, &|c| {
                            c.$list.iter_mut().filter(|x| x.stage == free).for_each(|x| x.when = Condition::default());
                        });
                    });
                    [reached, not]
                })
                .collect::<Vec<_>>()
        };
    }
    [both!("fine", fines), both!("penalties", combinations), both!("also", extras), both!("order", orders)].into_iter().flatten().collect()
}
