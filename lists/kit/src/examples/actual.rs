//! The members of a decision that an example may name, in the words it may use.

use cailiang::{Decision, amount::Range, decision::Fine, decision::Penalty, lists::Degree, phrase, words as core_words};
use serde::Serialize;

use crate::words;

/// What a decision says of one member.
pub(super) enum Actual {
    /// Exactly these; each in every way it may be written.
    Words(Vec<Vec<String>>),
    /// At least these.
    Among(Vec<Vec<String>>),
    /// These amounts.
    Money(Vec<Range>),
    /// A fine without a range: why.
    NotSet(&'static str),
}

type Member = fn(&Decision) -> Actual;

/// The keys an example may expect.
pub(super) const KEYS: &[(&str, Member)] = &[
    ("outcome", |d| Actual::Words(vec![outcome(d.outcome)])),
    ("ground", |d| texts(d.ground.iter())),
    ("norm", |d| Actual::Words(d.norm.iter().map(|n| vec![format!("{}#{}", n.document, n.at)]).collect())),
    ("tier", |d| texts(d.tier.iter())),
    ("benchmark", |d| texts(d.benchmark.iter().map(|b| &b.document))),
    ("score", |d| texts(d.benchmark.iter().filter_map(|b| b.score.as_ref()))),
    ("statutory", statutory),
    ("degree", |d| Actual::Words(ranges(d).iter().map(|(degree, _)| degree_words(*degree)).collect())),
    ("advised", |d| Actual::Money(ranges(d).into_iter().map(|(_, range)| range).collect())),
    ("mitigated", |d| of_degree(d, Degree::Mitigated)),
    ("lighter", |d| of_degree(d, Degree::Lighter)),
    ("ordinary", |d| of_degree(d, Degree::Ordinary)),
    ("heavier", |d| of_degree(d, Degree::Heavier)),
    ("reference", |d| match &d.fine {
        Some(Fine::Range(fine)) => amounts(fine.advised.iter().filter_map(|a| a.reference.as_ref())),
        _ => Actual::Money(Vec::new()),
    }),
    ("penalties", |d| Actual::Words(d.penalties.iter().map(kinds).collect())),
    ("procedure", |d| Actual::Words(d.procedure.iter().map(|p| vec![id(p), core_words::route(*p).to_owned()]).collect())),
    ("hearing", |d| {
        let answer = d.hearing.map(|needed| if needed { ["true", words::YES] } else { ["false", words::NO] });
        Actual::Words(answer.iter().map(|a| a.map(str::to_owned).to_vec()).collect())
    }),
    ("approvals", |d| Actual::Words(d.approvals.iter().map(|a| vec![(*a).to_owned(), core_words::approval(a).to_owned()]).collect())),
    ("lenient", |d| Actual::Words(d.lenient.iter().map(|f| vec![f.id.clone(), f.name.clone(), f.basis.clone()]).collect())),
    ("severe", |d| Actual::Words(d.severe.iter().map(|f| vec![f.id.clone(), f.name.clone(), f.basis.clone()]).collect())),
    ("listed", |d| texts(d.listed.iter().map(|l| &l.item))),
    ("measures", |d| {
        let instead = d.listed.iter().flat_map(|l| &l.then).chain(d.spared.iter().flat_map(|s| &s.instead)).map(one);
        Actual::Among(instead.chain(d.measures.iter().map(|m| vec![m.name.clone(), m.id.clone()])).collect())
    }),
    ("spared", |d| texts(d.spared.iter().map(|s| &s.measure))),
    ("orders", |d| Actual::Words(d.orders.iter().map(|o| vec![o.words.clone(), id(&o.id)]).collect())),
    ("warnings", |d| Actual::Among(d.warnings.iter().chain(&d.notes).map(|w| vec![w.code.to_owned()]).collect())),
    ("open", |d| texts(d.open.iter())),
    ("possible", |d| Actual::Words(d.possible.iter().map(|o| outcome(*o)).collect())),
    ("daily", |d| amounts(d.daily.iter().filter_map(|x| x.amount.as_ref()))),
    ("surcharge", |d| amounts(d.surcharge.iter().filter_map(|x| x.amount.as_ref()))),
];

/// What the decision says of `key`; `None` for a key nobody knows.
pub(super) fn of(decision: &Decision, key: &str) -> Option<Actual> {
    KEYS.iter().find(|(known, _)| *known == key).map(|(_, member)| member(decision))
}

impl Actual {
    /// The way it is shown.
    pub fn shown(&self) -> String {
        let items: Vec<String> = match self {
            Self::Words(items) | Self::Among(items) => items.iter().filter_map(|ways| ways.first().cloned()).collect(),
            Self::Money(ranges) => ranges.iter().map(|r| phrase::range(r, "元")).collect(),
            Self::NotSet(why) => vec![(*why).to_owned()],
        };
        if items.is_empty() { words::NOTHING.to_owned() } else { items.join("、") }
    }
}

fn statutory(decision: &Decision) -> Actual {
    match &decision.fine {
        Some(Fine::Range(fine)) => Actual::Money(vec![fine.range]),
        Some(Fine::Missing(missing)) if missing.missing == "amount-not-set" => Actual::NotSet(words::NOT_SET),
        Some(Fine::Missing(_)) => Actual::NotSet(words::NO_RANGE_YET),
        None => Actual::Money(Vec::new()),
    }
}

fn ranges(decision: &Decision) -> Vec<(Degree, Range)> {
    match &decision.fine {
        Some(Fine::Range(fine)) => fine.advised.iter().map(|a| (a.degree, a.range)).collect(),
        _ => Vec::new(),
    }
}

fn of_degree(decision: &Decision, degree: Degree) -> Actual {
    Actual::Money(ranges(decision).into_iter().filter(|(d, _)| *d == degree).map(|(_, range)| range).collect())
}

fn amounts<'a>(written: impl Iterator<Item = &'a String>) -> Actual {
    Actual::Money(written.filter_map(|n| n.parse().ok()).map(Range::exactly).collect())
}

fn texts<'a>(items: impl Iterator<Item = &'a String>) -> Actual {
    Actual::Words(items.map(one).collect())
}

fn one(text: impl AsRef<str>) -> Vec<String> {
    vec![text.as_ref().to_owned()]
}

/// An outcome by its label, the label without 处罚, and its id.
fn outcome(outcome: cailiang::Outcome) -> Vec<String> {
    let label = core_words::outcome(outcome);
    vec![label.to_owned(), label.strip_suffix("处罚").unwrap_or(label).to_owned(), id(&outcome)]
}

fn degree_words(degree: Degree) -> Vec<String> {
    vec![core_words::degree(degree).to_owned(), id(&degree)]
}

/// Kinds imposed together, by names and by ids; the order does not matter.
fn kinds(penalty: &Penalty) -> Vec<String> {
    let join = |name: fn(cailiang::lists::PenaltyKind) -> String| {
        let names: Vec<String> = penalty.kinds.iter().map(|k| name(*k)).collect();
        names.join("+")
    };
    vec![join(|k| core_words::penalty(k).to_owned()), join(|k| id(&k))]
}

/// The id a value is written out with.
fn id(value: &impl Serialize) -> String {
    serde_json::to_value(value).ok().and_then(|v| v.as_str().map(str::to_owned)).unwrap_or_default()
}
