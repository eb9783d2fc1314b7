//! Interviews: a case of which only the act, the place and the day of decision
//! are known is asked about until it is settled. Every answer is drawn from a
//! seed, so that each way of asking hears the same answers.

use std::{fmt, ops::Range};

use cailiang::{
    Case, Lists, Need, Raw,
    day::Day,
    facts::{FactKind, FactSpec},
};

/// Numbers that only look random (SplitMix64): the same on every machine.
pub struct Dice(u64);

impl Dice {
    /// Dice that fall the same way for the same seed and text.
    pub fn new(seed: u64, text: &str) -> Self {
        let mixed = text.bytes().fold(seed ^ 0x9e37_79b9_7f4a_7c15, |h, b| (h ^ u64::from(b)).wrapping_mul(0x0100_0000_01b3));
        Self(mixed)
    }

    /// A number below `n`.
    pub fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((z ^ (z >> 31)) % u64::try_from(n.max(1)).unwrap_or(1)).unwrap_or(0)
    }
}

/// What is known at first: an act, its place, the day of decision.
pub fn opening(lists: &Lists, seed: u64) -> Vec<(String, Raw)> {
    let mut dice = Dice::new(seed, "opening");
    let acts: Vec<_> = lists.violations().collect();
    let places: Vec<_> = lists.places().collect();
    let act = &acts[dice.below(acts.len())].id;
    let place = &places[dice.below(places.len())].id;
    // Where the law of another place makes it an act, it is one there.
    let home = lists.documents().iter().find(|d| d.violations.iter().any(|v| v.id == *act)).map_or("national", |d| d.place.as_str());
    let place = if home == "national" { place } else { home };
    let text = |t: &str| Raw::Text(t.to_owned());
    vec![("violation".into(), text(act)), ("place".into(), text(place)), ("decision_on".into(), text("2024-05-20"))]
}

/// An answer to a question about a fact; `attempt` tries another where one contradicts what is known.
pub fn answer(spec: &FactSpec, seed: u64, attempt: usize) -> Raw {
    let mut dice = Dice::new(seed.wrapping_add(attempt as u64 * 7919), &spec.id);
    let choice = |dice: &mut Dice| Raw::Text(spec.values[dice.below(spec.values.len())].id.clone());
    match spec.kind {
        FactKind::YesNo => Raw::Flag(dice.below(2) == 0),
        FactKind::OneOf => choice(&mut dice),
        FactKind::Number | FactKind::Money | FactKind::Count => Raw::Number((dice.below(4) * dice.below(40)).into()),
        FactKind::Day | FactKind::Moment if !spec.values.is_empty() && dice.below(4) == 0 => choice(&mut dice),
        FactKind::Day | FactKind::Moment => {
            let last: Day = "2024-05-20".parse().unwrap_or(Day::MIN);
            // Mostly weeks ago, now and then years.
            let back = if dice.below(8) == 0 { dice.below(1500) } else { dice.below(60) };
            Raw::Text(last.plus_days(-i64::try_from(back).unwrap_or(0)).unwrap_or(last).to_string())
        }
        FactKind::Text => Raw::Text("甲".into()),
        FactKind::List => Raw::List(Vec::new()),
    }
}

/// How many answers it takes until `next` asks nothing more; `None` where no answer fits.
pub fn answers(lists: &Lists, seed: u64, next: impl Fn(&Case) -> Option<String>) -> Option<usize> {
    let mut entries = opening(lists, seed);
    let mut case = Case::read(lists, entries.clone()).ok()?;
    for asked in 0..60 {
        let Some(fact) = next(&case) else { return Some(asked) };
        let spec = lists.fact(&fact)?;
        let fits = (0..50).find_map(|attempt| {
            let mut more = entries.clone();
            more.push((fact.clone(), answer(spec, seed, attempt)));
            Case::read(lists, more.clone()).ok().map(|case| (more, case))
        });
        (entries, case) = fits?;
    }
    None
}

/// The first open question by rank.
pub fn by_rank(lists: &Lists, case: &Case) -> Option<String> {
    cailiang::open(lists, case).into_iter().next()
}

/// The first open question in the order of the steps.
pub fn by_step(lists: &Lists, case: &Case) -> Option<String> {
    cailiang::questions(lists, case).into_iter().find(|q| q.need == Need::Decides).map(|q| q.fact)
}

/// How many answers a sample of cases took, both ways of asking.
pub struct Compared {
    /// The cases that could be settled both ways.
    pub cases: usize,
    /// Answers, asking by rank.
    pub ranked: usize,
    /// Answers, asking in the order of the steps.
    pub stepped: usize,
    /// The cases in which asking by rank took more.
    pub worse: usize,
}

/// Asks about the cases of these seeds both ways.
pub fn compare(lists: &Lists, seeds: Range<u64>) -> Compared {
    let both = |seed| Some((answers(lists, seed, |c| by_rank(lists, c))?, answers(lists, seed, |c| by_step(lists, c))?));
    let settled: Vec<(usize, usize)> = seeds.filter_map(both).collect();
    Compared {
        cases: settled.len(),
        ranked: settled.iter().map(|s| s.0).sum(),
        stepped: settled.iter().map(|s| s.1).sum(),
        worse: settled.iter().filter(|s| s.0 > s.1).count(),
    }
}

impl fmt::Display for Compared {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let each = |sum: usize| {
            let hundredths = (sum * 100).checked_div(self.cases).unwrap_or(0);
            format!("{}.{:02}", hundredths / 100, hundredths % 100)
        };
        writeln!(f, "案件 {} 个，平均要答几问才有结论：", self.cases)?;
        writeln!(f, "  按排序，先问最能定案的：{}", each(self.ranked))?;
        write!(f, "  按步骤的次序问：{}", each(self.stepped))
    }
}
