//! Drills, questions and exams: every pair straddles its line, every question has one right
//! answer, and a seed gives the same set again.

use std::{collections::BTreeSet, sync::LazyLock};

use cailiang::{
    Lists, Outcome, Raw, conclude,
    day::Day,
    facts::{FactKind, Value},
    lists::PartyClass,
    training::{
        Boundary, Drill, Exam, Kind, Pair, Plan, Question, Rng, Scenario, Sitting, Stage, Weak, draft,
        drill::{all, mcdc},
        exam::merge,
        question,
    },
};
use cailiang_lists::{Source, training};
use cailiang_tests::{golden, shipped, top, with_forms};

fn plan(place: &str, count: usize) -> Plan {
    Plan { place: place.to_owned(), count, ..Plan::default() }
}

/// The places that grade an act by a table, with the first such act of each document.
fn tables() -> impl Iterator<Item = (&'static str, &'static str)> {
    with_forms().documents().iter().filter(|d| !d.place.is_empty() && d.place != "national").filter_map(|d| {
        let act = d.benchmarks.iter().flat_map(|b| &b.violations).next()?;
        Some((d.place.as_str(), act.as_str()))
    })
}

/// Pairs about acts that a place grades by a table.
fn tabled() -> impl Iterator<Item = (&'static Lists, Pair)> {
    let plans = tables().map(|(at, act)| Plan { violation: Some(act.to_owned()), ..plan(at, 3) });
    plans.flat_map(|plan| all(with_forms(), plan, 7)).map(|pair| (with_forms(), pair))
}

/// Pairs of the nation and of the places that use every form of a table; found once.
fn pairs() -> &'static [(&'static Lists, Pair)] {
    static PAIRS: LazyLock<Vec<(&Lists, Pair)>> = LazyLock::new(|| {
        let of = |lists: &'static Lists, place: &str, count| all(lists, plan(place, count), 7).into_iter().map(move |p| (lists, p));
        let forms = with_forms().places().flat_map(|p| of(with_forms(), &p.id, 2));
        of(shipped(), "", 60).chain(forms).chain(tabled()).collect()
    });
    &PAIRS
}

fn scenarios() -> Vec<Scenario> {
    let loaded = training::load(&top("lists"), &[top("lists/kit/tests/training/good/old-sofa.toml")], Some(shipped()));
    let errors: Vec<String> = loaded.diagnostics.iter().filter(|d| d.is_error()).map(|d| format!("{}: {}", d.file, d.message)).collect();
    assert!(errors.is_empty(), "scenarios have errors:\n{}", errors.join("\n"));
    loaded.scenarios()
}

fn sound(question: &Question, what: &str) {
    let texts: BTreeSet<&str> = question.options.iter().map(|o| o.text.as_str()).collect();
    assert_eq!(texts.len(), question.options.len(), "{what}: two answers alike in {question:#?}");
    assert!((2..=4).contains(&question.options.len()) || question.options.len() > 4, "{what}: {question:#?}");
    assert!(question.options.iter().all(|o| !o.text.trim().is_empty()), "{what}: an empty answer");
    let right = question.options.get(question.right).expect("a right answer");
    assert!(right.parts.is_empty() && !question.ask.is_empty() && !question.why.is_empty(), "{what}: {question:#?}");
}

#[test]
fn every_pair_differs_in_one_fact_and_is_decided_differently() {
    let pairs = pairs();
    assert!(pairs.len() > 120, "{} pairs", pairs.len());
    for (lists, pair) in pairs {
        let [a, b] = &pair.sides;
        let differing: Vec<&str> = a.case.facts().filter(|(f, v)| b.case.get(f) != Some(v)).map(|(f, _)| f).collect();
        assert_eq!(differing, [pair.fact.as_str()], "{}", pair.title);
        assert_eq!(a.case.facts().count(), b.case.facts().count(), "{}", pair.title);
        let [da, db] = [&a.case, &b.case].map(|case| conclude(lists, case));
        assert!(![da.outcome, db.outcome].contains(&Outcome::Undetermined), "{}", pair.title);
        let [qa, qb] = &pair.questions;
        let right = |q: &Question| q.options.get(q.right).map(|o| o.text.clone());
        assert!(right(qa) != right(qb) && qa.kind == qb.kind, "{}: {qa:#?}", pair.title);
        // Each has the other's answer among its own, as a wrong one.
        assert!(qa.options.iter().any(|o| Some(&o.text) == right(qb).as_ref()), "{}", pair.title);
        assert!(qb.options.iter().any(|o| Some(&o.text) == right(qa).as_ref()), "{}", pair.title);
        for q in &pair.questions {
            sound(q, &pair.title);
        }
        let decided = (da.outcome, &da.fine, &da.procedure, &da.hearing, &da.penalties, &da.tier, &da.surcharge)
            != (db.outcome, &db.fine, &db.procedure, &db.hearing, &db.penalties, &db.tier, &db.surcharge);
        let days = da.remedies != db.remedies || da.duties != db.duties || da.warnings != db.warnings;
        assert!(decided || (days && matches!(pair.kind, Boundary::RestDay | Boundary::Deadline)), "{}", pair.title);
    }
}

/// Numbers stand one step apart, days are neighbours.
#[test]
fn both_sides_touch_the_line() {
    let (mut numbers, mut days) = (0, 0);
    for (lists, pair) in pairs() {
        let [a, b] = pair.sides.each_ref().map(|side| side.case.get(&pair.fact).cloned().expect("the fact"));
        match (a, b) {
            (Value::Number(a), Value::Number(b)) => {
                let whole = lists.fact(&pair.fact).is_some_and(|s| s.kind != FactKind::Number);
                let apart = (b - a).abs();
                assert!(apart <= rust_decimal::Decimal::ONE && (whole || apart < rust_decimal::Decimal::ONE), "{}", pair.title);
                numbers += 1;
            }
            (Value::Day(a), Value::Day(b)) => {
                assert_eq!(a.days_since(b).abs(), 1, "{}", pair.title);
                days += 1;
            }
            (Value::Moment(a), Value::Moment(b)) => assert_eq!(a.day.days_since(b.day).abs(), 1, "{}", pair.title),
            _ => {}
        }
    }
    assert!(numbers > 5 && days > 20, "{numbers} {days}");
}

/// Nobody is made up whom no clause punishes, and no day on which nobody decides.
#[test]
fn made_up_cases_could_have_happened() {
    let (mut spot, mut filed) = (0, 0);
    for (lists, pair) in pairs() {
        for side in &pair.sides {
            let day = |fact: &str| match side.case.get(fact) {
                Some(Value::Day(day)) => Some(*day),
                _ => None,
            };
            let (found, decided) = (day("discovered_on"), day("decision_on"));
            if pair.kind == Boundary::Age {
                assert_eq!(day("act_end"), day("act_start"), "{}", pair.title);
            }
            if matches!(pair.kind, Boundary::Age | Boundary::Limitation | Boundary::Correction) {
                assert!(pair.notes.iter().any(|n| n.contains("口径")), "{}", pair.title);
            }
            let worked = |d| lists.calendar().is_working(d) == Some(true);
            if pair.kind == Boundary::OnSpot {
                assert!(found == decided && day("filed_on").is_none(), "{}", pair.title);
                spot += 1;
            } else {
                assert!(decided.is_none_or(worked) && day("filed_on").is_none_or(worked), "{}", pair.title);
                filed += usize::from(day("filed_on").is_some());
            }
            let class = match side.case.get("party_kind") {
                Some(Value::Choice(c)) if c == "natural_person" => PartyClass::Individual,
                _ => PartyClass::Organisation,
            };
            let clauses = lists.in_force(&side.case.place, &pair.violation, day("act_start"));
            let mut fines = clauses.iter().flat_map(|(_, c)| &c.fines).peekable();
            assert!(fines.peek().is_none() || fines.any(|f| f.amount(class).is_some()), "{}: {class:?}", pair.title);
        }
    }
    assert!(spot > 3 && filed > 100, "{spot} {filed}");
}

/// A rest day parts the two last days that are asked, not only the day between the sides.
#[test]
fn rest_days_part_what_is_asked_about_them() {
    let day = |q: &Question| q.options.get(q.right).map(|o| o.text.clone()).expect("a day");
    let rest: Vec<&Pair> = pairs().iter().map(|(_, p)| p).filter(|p| p.kind == Boundary::RestDay).collect();
    assert!(!rest.is_empty());
    for pair in rest {
        let [a, b] = pair.sides.each_ref().map(|s| s.value.clone());
        let number = |text: &str| -> Vec<i64> { text.split(|c: char| !c.is_ascii_digit()).filter_map(|n| n.parse().ok()).collect() };
        let serial = |text: &str| match number(text).as_slice() {
            [y, m, d] => Day::new(i32::try_from(*y).unwrap(), u8::try_from(*m).unwrap(), u8::try_from(*d).unwrap()).expect("a day"),
            other => panic!("{other:?}"),
        };
        let asked = serial(&day(&pair.questions[1])).days_since(serial(&day(&pair.questions[0])));
        assert_ne!(asked, serial(&b).days_since(serial(&a)), "{}: {:?}", pair.title, pair.questions);
    }
}

#[test]
fn every_kind_of_line_is_found() {
    let found: BTreeSet<Boundary> = pairs().iter().map(|(_, p)| p.kind).collect();
    // Lists of leniency and thresholds for hearings are local, and too rare among so few pairs.
    let rare = [Boundary::Listed, Boundary::Hearing];
    let missing: Vec<Boundary> = Boundary::ALL.into_iter().filter(|k| !found.contains(k) && !rare.contains(k)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn a_seed_gives_the_same_set_and_another_another() {
    let of = |seed| format!("{:?}", all(shipped(), plan("", 15), seed));
    assert_eq!(of(3), of(3));
    assert_ne!(of(3), of(4));
    // Other places' lists do not matter, so that a page that loads the nation alone shows what the command line shows.
    let nation = shipped().documents().iter().filter(|d| d.place == "national" && !d.model).cloned();
    let nation = Lists::new(nation.collect()).expect("the nation's lists");
    assert_eq!(format!("{:?}", all(&nation, plan("", 15), 3)), of(3));
    assert_eq!(Exam::default().fingerprint(&nation, &[]), Exam::default().fingerprint(shipped(), &[]));
}

#[test]
fn mistakes_make_a_kind_come_more_often() {
    let count = |weak: Weak| all(shipped(), Plan { weak, ..plan("", 40) }, 5).iter().filter(|p| p.kind == Boundary::Age).count();
    let mut weak = Weak::default();
    (0..5).for_each(|_| weak.missed(Stage::Outcome, Some(Boundary::Age)));
    assert!(count(weak.clone()) > count(Weak::default()));
    let written = serde_json::to_string(&weak).expect("written");
    assert_eq!(serde_json::from_str::<Weak>(&written).expect("read"), weak);
}

/// Where a waiver is open and the party has reduced the harm of its own accord, 从轻 or 减轻 is what a
/// penalty would have to be (32(1)): no wrong answer beside 可以不予处罚, and no pair is made of the two.
#[test]
fn what_the_law_also_allows_is_no_wrong_answer() {
    let given = [("violation", "household-waste-dump"), ("party_kind", "natural_person"), ("act_start", "2025-05-06")];
    let dated = [("discovered_on", "2025-05-06"), ("decision_on", "2025-05-20"), ("correction_timing", "before_discovery")];
    let flags = |reduced| {
        let all = [
            ("act_minor", false),
            ("no_harm_result", false),
            ("harm_minor", true),
            ("first_violation", true),
            ("voluntarily_reduced_harm", reduced),
        ];
        all.map(|(fact, yes)| (fact.to_owned(), Raw::Flag(yes)))
    };
    let texts = |reduced| -> Vec<String> {
        let told = given.into_iter().chain(dated).map(|(fact, value)| (fact.to_owned(), Raw::Text(value.to_owned())));
        let case = cailiang::Case::read(shipped(), told.chain(flags(reduced))).expect("a case");
        let decision = conclude(shipped(), &case);
        assert_eq!(decision.outcome, Outcome::MayWaive);
        let shown = (0..20).flat_map(|seed| question::questions(shipped(), &case, &decision, &mut Rng::of(seed, "also")));
        shown.filter(|q| q.kind == Kind::Outcome).flat_map(|q| q.options).map(|o| o.text).collect()
    };
    let lenient = |texts: &[String]| texts.iter().any(|t| t.contains("从轻") && !t.starts_with("一般"));
    assert!(lenient(&texts(false)) && !lenient(&texts(true)), "{:?}", texts(true));
    for (lists, pair) in pairs().iter().filter(|(_, p)| p.questions[0].kind == Kind::Outcome) {
        let outcomes = pair.sides.each_ref().map(|side| conclude(lists, &side.case).outcome);
        let reduced = pair.sides.iter().all(|s| s.case.get("voluntarily_reduced_harm") == Some(&Value::Flag(true)));
        let both = outcomes.contains(&Outcome::MayWaive)
            && outcomes.iter().any(|o| [Outcome::Lighter, Outcome::Mitigated, Outcome::LighterOrMitigated].contains(o));
        assert!(!(both && reduced), "{}", pair.title);
    }
}

#[test]
fn golden_cases_give_sound_questions() {
    let mut asked = BTreeSet::new();
    for golden in golden::all() {
        let Ok(case) = golden.read(shipped()) else { continue };
        let decision = conclude(shipped(), &case);
        for q in question::questions(shipped(), &case, &decision, &mut Rng::of(1, &golden.name)) {
            sound(&q, &golden.name);
            asked.insert((q.stage, q.kind));
        }
    }
    let stages: BTreeSet<Stage> = asked.iter().map(|(s, _)| *s).collect();
    assert_eq!(stages.len(), Stage::ALL.len(), "{asked:?}");
    assert!(asked.len() > 14 && asked.iter().any(|(_, k)| *k == Kind::LastDay), "{asked:?}");
}

/// Each single test of a table has a pair that differs in its fact alone and lands in another tier.
/// (Where a tier only spells out what the law waives anyway, its tests decide nothing alone: `drill --coverage` says so.)
#[test]
fn the_tests_of_a_table_are_covered_one_by_one() {
    let whole = ["both-default", "heavier-first", "main-axis", "middle", "person", "stages", "versions"];
    let (mut covered, mut places, mut without) = (0, BTreeSet::new(), Vec::new());
    for (place, act) in tables().filter(|(place, _)| whole.iter().any(|w| place.strip_prefix("model/") == Some(*w))) {
        places.insert(place);
        let tier = |case: &cailiang::Case| conclude(with_forms(), case).benchmark.map(|g| (g.document, g.item, g.tier, g.score));
        for atom in mcdc::report(with_forms(), place, act, 1) {
            let Some(pair) = atom.pair else {
                without.push(format!("{place}: {}", atom.about));
                continue;
            };
            let [a, b] = &pair.sides;
            assert_ne!(tier(&a.case), tier(&b.case), "{place} {}", atom.about);
            covered += 1;
        }
    }
    assert!(without.is_empty(), "no pair for {without:?}");
    assert!(covered > 30 && places.len() == whole.len(), "{covered} in {places:?}");
}

#[test]
fn an_exam_is_the_same_for_everybody_and_is_scored_by_stage() {
    let scenarios = scenarios();
    let mut exam =
        Exam { seed: Exam::seed_of(99), scenarios: vec!["old-sofa".to_owned(), "nowhere".to_owned()], pairs: 6, ..Exam::default() };
    exam.lists = exam.fingerprint(shipped(), &scenarios);
    let paper = exam.paper(shipped(), &scenarios);
    assert_eq!(Exam::read(&exam.code()).expect("a code").paper(shipped(), &scenarios), paper);
    assert!(!paper.changed && paper.missing == ["nowhere"] && paper.items.len() == 7);
    paper.questions().for_each(|q| sound(q, "exam"));
    // A story that was told otherwise since, or set elsewhere, is noticed.
    let mut retold = scenarios.clone();
    retold.iter_mut().filter(|s| s.id == "old-sofa").for_each(|s| s.story.push('。'));
    assert!(exam.paper(shipped(), &retold).changed);
    let local = scenarios.iter().find(|s| !s.place().is_empty()).expect("a story of a place");
    let there = Exam { scenarios: vec![local.id.clone()], ..Exam::default() };
    assert!(there.places(&scenarios).contains(&local.place()) && there.places(&scenarios).len() == 2);
    let right: Vec<Option<u8>> = paper.questions().map(|q| u8::try_from(q.right).ok()).collect();
    let good = Sitting::new(&paper, "=甲", right.clone(), 60);
    assert!(good.stages.iter().all(|s| s.asked == s.right && s.asked > 0));
    let mut half = right;
    half.iter_mut().step_by(2).for_each(|a| *a = None);
    let bad = Sitting::new(&paper, "乙\n", half, 70);
    let lied = Sitting { stages: good.stages.clone(), ..bad.clone() };
    let other = Sitting { exam: "x".to_owned(), ..good.clone() };
    let beyond = Sitting { answers: good.answers.iter().map(|_| Some(9)).collect(), ..good.clone() };
    let group = merge(&paper, vec![good.clone(), lied, bad.clone(), other, beyond]);
    assert_eq!((group.sittings.len(), group.refused.len()), (2, 3));
    // No question of a story tells the outcome that another asks for.
    let whole = Exam { scenarios: scenarios.iter().map(|s| s.id.clone()).collect(), ..Exam::default() }.paper(shipped(), &scenarios);
    for item in &whole.items {
        let has = |kind| item.questions.iter().any(|q| q.kind == kind);
        assert!(!(has(Kind::Outcome) && has(Kind::Ground)), "{}", item.title);
    }
    assert!(group.sittings.iter().any(|s| s.stages == bad.stages), "scored anew");
    assert!(group.hardest.iter().all(|h| h.missed == 1) && !group.hardest.is_empty());
    let table = group.table();
    assert!(table.iter().all(|row| row.len() == table[0].len()) && table[1][..2] == ["=甲", "60"], "{table:?}");
    let written = serde_json::to_string(&good).expect("written");
    assert_eq!(serde_json::from_str::<Sitting>(&written).expect("read").checked().expect("sound"), good);
}

#[test]
fn the_shipped_scenarios_ask_sound_questions_and_come_back_from_their_file() {
    for scenario in scenarios() {
        let questions = question::of_scenario(shipped(), &scenario, 11).expect("a case");
        assert!(!questions.is_empty(), "{}", scenario.id);
        questions.iter().for_each(|q| sound(q, &scenario.id));
        let written = draft::toml(&scenario);
        let read = training::of_sources(vec![Source::new(format!("{}.toml", scenario.id), written)], None);
        assert_eq!(read.scenarios(), std::slice::from_ref(&scenario), "{:#?}", read.diagnostics);
        let packed = cailiang::wire::pack(std::slice::from_ref(&scenario));
        assert_eq!(cailiang::wire::unpack::<Scenario>(&packed), Some(vec![scenario]));
    }
}

#[test]
fn a_drill_ends() {
    let mut none = Drill::new(shipped(), Plan { topics: vec!["没有".to_owned()], ..plan("", 5) }, 1);
    assert!(none.acts() == 0 && none.next(shipped()).is_none());
}
