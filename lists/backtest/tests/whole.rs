//! Parts put together are the whole, byte for byte, however the records were parted.
#![allow(clippy::panic, clippy::expect_used, reason = "tests fail by panicking")]

mod common;

use std::sync::LazyLock;

use cailiang::{Lists, lists::Method};
use cailiang_backtest::{
    Bench, Partial, Unmergeable,
    report::{Report, csv, html, text},
    synth::Synth,
};
use common::{documents, lists, part, record};
use proptest::prelude::*;

static LISTS: LazyLock<Lists> = LazyLock::new(lists);

/// The shipped lists with other parts of the range: four and six tenths.
static OTHER: LazyLock<Lists> = LazyLock::new(|| {
    let mut documents = documents();
    // Another text has another digest.
    documents.iter_mut().filter(|d| !d.methods.is_empty()).for_each(|d| d.digest = "0".repeat(64));
    let methods = documents.iter_mut().flat_map(|d| &mut d.methods);
    methods.for_each(|m: &mut Method| {
        m.parts.iter_mut().for_each(|part| {
            let end = |b: &mut cailiang::amount::Bound| {
                let tenths = if b.value < "0.5".parse().expect("a number") { "0.4" } else { "0.6" };
                b.value = tenths.parse().expect("a number");
            };
            part.share.min.as_mut().into_iter().chain(part.share.max.as_mut()).for_each(end);
        })
    });
    Lists::new(documents).expect("complete")
});

/// Made-up records, some of them without a number, and some that cannot be used.
static RECORDS: LazyLock<Vec<String>> = LazyLock::new(|| {
    let mut synth = Synth::new(&LISTS, "national", 11);
    let mut out: Vec<String> = Vec::new();
    for n in 0..90 {
        let mut line = String::new();
        assert!(synth.next(&mut line));
        if n % 3 == 0 {
            line = line.replace(&format!("\"number\":\"模拟11-{}\",", n + 1), "");
        }
        out.push(line);
    }
    out.extend([String::from("{"), record(&[("fine", "-1")]), record(&[("violation", "\"x\""), ("fine", "1")])]);
    out
});

static WHOLE: LazyLock<Partial> = LazyLock::new(|| part(&LISTS, Some(&OTHER), &RECORDS));

#[test]
fn nothing_is_lost() {
    let r = Report::of(&WHOLE);
    assert_eq!((r.read, r.rejected, r.synthetic), (93, 3, 90));
    assert_eq!(r.read, r.decided + r.undetermined + r.rejected);
    assert_eq!(r.verdicts.iter().map(|c| c.count).sum::<u64>(), r.decided);
    assert_eq!(r.acts.iter().map(|a| a.all).sum::<u64>(), r.decided + r.undetermined);
    let c = r.changes.as_ref().expect("changes");
    assert_eq!(c.all.all + c.unreadable.iter().map(|c| c.count).sum::<u64>(), r.decided + r.undetermined);
    assert!(c.all.changed > 20 && !r.unlike.is_empty(), "a test of nothing");
}

#[test]
fn a_part_comes_back_from_its_file() {
    let text = serde_json::to_string(&*WHOLE).expect("JSON");
    assert_eq!(Partial::read(&text), Ok(WHOLE.clone()));
    assert!(matches!(Partial::read("{}"), Err(Unmergeable::Unreadable(_))));
    assert_eq!(Partial::read(&text.replacen("\"format\":1", "\"format\":2", 1)), Err(Unmergeable::Format));
    assert!(matches!(Partial::read(text.get(..text.len() / 2).unwrap_or_default()), Err(Unmergeable::Unreadable(_))));
}

#[test]
fn parts_of_other_lists_are_refused() {
    let of = |lists: &Lists, against: Option<&Lists>| Partial::new(lists, against, Bench::new(lists, against).tally);
    let mut one = of(&LISTS, None);
    assert_eq!(one.take(of(&OTHER, None)), Err(Unmergeable::Lists));
    assert_eq!(one.take(of(&LISTS, Some(&OTHER))), Err(Unmergeable::Against));
    assert_eq!(one.take(of(&LISTS, None)), Ok(()));
}

#[test]
fn the_page_holds_together() {
    let page = html::page(&Report::of(&WHOLE));
    for tag in ["section", "table", "svg", "ol", "details", "tr", "td", "div"] {
        let open = page.matches(&format!("<{tag}>")).count() + page.matches(&format!("<{tag} ")).count();
        assert_eq!(open, page.matches(&format!("</{tag}>")).count(), "{tag}");
    }
    assert!(!page.contains("<script") && !page.contains("http://") && !page.contains("https://"));
    assert!(page.contains("是模拟的案件"));
    assert!(csv::csv(&Report::of(&WHOLE)).lines().all(|l| !l.is_empty()));
    assert!(text::text(&Report::of(&WHOLE)).contains("读了 93 条"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn however_they_are_parted(parts in prop::collection::vec(0_usize..5, 93), order in Just((0..5).collect::<Vec<usize>>()).prop_shuffle()) {
        let of = |n: usize| {
            let own: Vec<&String> = RECORDS.iter().zip(&parts).filter(|(_, p)| **p == n).map(|(r, _)| r).collect();
            part(&LISTS, Some(&OTHER), &own)
        };
        let all: Vec<Partial> = order.into_iter().map(of).collect();
        let [a, b, c, d, e] = <[Partial; 5]>::try_from(all).expect("five");
        // ((a b) (c (d e))): grouping does not matter either.
        let join = |mut one: Partial, other: Partial| { one.take(other).expect("of the same lists"); one };
        let whole = join(join(a, b), join(c, join(d, e)));
        prop_assert_eq!(serde_json::to_string(&whole).expect("JSON"), serde_json::to_string(&*WHOLE).expect("JSON"));
        prop_assert_eq!(html::page(&Report::of(&whole)), html::page(&Report::of(&WHOLE)));
        prop_assert_eq!(Report::of(&whole).json(), Report::of(&WHOLE).json());
    }
}
