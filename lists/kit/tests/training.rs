//! Scenarios: a good one is found good, and each fault is found where it stands.
#![allow(clippy::panic, clippy::expect_used, reason = "tests fail by panicking")]

use std::{fs, path::Path, sync::OnceLock};

use cailiang::Lists;
use cailiang_lists::{Diagnostic, Source, explain, fmt::Formatter, load, render, training};
use serde_json::Value;

const GOOD: &str = "tests/training/good/old-sofa.toml";
const FAULTS: &str = "tests/training/faults.txt";

fn lists() -> &'static Lists {
    static LISTS: OnceLock<Lists> = OnceLock::new();
    LISTS.get_or_init(|| load(Path::new("..")).lists().expect("lists"))
}

fn good() -> String {
    fs::read_to_string(GOOD).expect("the good one")
}

fn found(text: &str) -> (Vec<Source>, Vec<Diagnostic>) {
    let read = training::of_sources(vec![Source::new("old-sofa.toml", text)], Some(lists()));
    (read.sources(), read.diagnostics)
}

/// What is put in place of what, and the code that must come of it.
const CHANGES: &[(&str, &str, &str)] = &[
    ("unknown-key", "level = 1", "level = 1\nlevle = 2"),
    ("missing-key", "level = 1\n", ""),
    ("scenario-level", "level = 1", "level = 4"),
    ("bad-word", "\"no-penalty\"", "\"none\""),
    ("bad-word", "\"随后\"", "\"以后\""),
    ("bad-word", "\"样例\"", "\"已核\""),
    ("missing-key", "ask = \"查处罚记录\"\n", ""),
    ("unused-key", "when = \"随后\"", "when = \"随后\"\nask = \"什么时候决定\""),
    ("bad-citation", "\"apl#33.1s1\"", "\"行政处罚法33条\""),
    ("scenario-point", "\"apl#33.1s1\"", "\"apl#333.1\""),
    ("scenario-point", "\"apl#33.1s1\"", "\"apk#33.1s1\""),
    ("scenario-name", "id = \"old-sofa\"", "id = \"new-sofa\""),
    ("scenario-topic", "\"生活垃圾和环卫\"", "\"垃圾\""),
    ("scenario-outcome", "outcome = \"no-penalty\"", "outcome = \"ordinary\""),
    ("scenario-outcome", "outcome = \"undetermined\"", "outcome = \"ordinary\""),
    ("scenario-case", "act_minor = true", "act_minr = true"),
    ("scenario-untold", "tells = [\"decision_on\"]", "tells = []"),
    ("scenario-tells", "tells = [\"decision_on\"]", "tells = [\"decision_on\", \"confessed_unknown_act\"]"),
    ("scenario-value", "打算5月20日作出", "打算5月21日作出"),
    ("scenario-value", "2024年5月6日上午", "2023年5月6日上午"),
    ("scenario-irrelevant", "irrelevant = [\"first_violation\"]", "irrelevant = [\"act_minor\"]"),
    ("unknown-fact", "irrelevant = [\"first_violation\"]", "irrelevant = [\"first_violaton\"]"),
    ("scenario-unknown", "status =", "unknown = [\"act_minor\"]\nstatus ="),
    ("scenario-unknown", "status =", "unknown = [\"first_violation\"]\nstatus ="),
    ("scenario-question", "[[twist]]", "[[question]]\nstage = \"依据\"\nwrong = [\"apl#33.1s1\"]\n\n[[twist]]"),
    ("scenario-question", "[[twist]]", "[[question]]\nstage = \"结论\"\nwrong = [\"罚\", \"罚\"]\n\n[[twist]]"),
    ("scenario-twist", "\"not_yet\"", "\"never\""),
    ("scenario-same", "{ correction_timing = \"not_yet\" }", "{ first_violation = true }"),
    ("scenario-length", "监控显示，是住在附近的一名成年居民当天早上搬出来扔下就走的。执法队员找到他时，他说不知道大件垃圾要预约。\n", ""),
    ("syntax", "[case]", "[case"),
];

#[test]
fn a_good_one_is_found_good() {
    let (sources, diagnostics) = found(&good());
    assert!(diagnostics.is_empty(), "{}", diagnostics.iter().map(|d| render::text(d, &sources)).collect::<String>());
}

#[test]
fn each_fault_is_found_where_it_stands() {
    let mut shown = String::new();
    for (code, from, to) in CHANGES {
        let text = good();
        assert!(text.contains(from), "{from}");
        let (sources, diagnostics) = found(&text.replacen(from, to, 1));
        assert!(diagnostics.iter().any(|d| d.code == *code), "{code}: {from} → {to}: {diagnostics:#?}");
        assert!(explain::find(code).is_some(), "{code}");
        shown.push_str(&format!("── {from} → {to}\n").replace('\n', "⏎"));
        shown.push('\n');
        diagnostics.iter().for_each(|d| shown.push_str(&render::text(d, &sources)));
        shown.push('\n');
    }
    if std::env::var_os("BLESS").is_some() {
        fs::write(FAULTS, &shown).expect("written");
    }
    let kept = fs::read_to_string(FAULTS).unwrap_or_default().replace("\r\n", "\n");
    assert!(kept == shown, "{FAULTS} is not what is shown now; BLESS=1 writes it anew:\n{shown}");
}

#[test]
fn one_id_is_used_once() {
    let twice = vec![Source::new("a/old-sofa.toml", good()), Source::new("b/old-sofa.toml", good())];
    let read = training::of_sources(twice, Some(lists()));
    assert!(matches!(read.diagnostics.as_slice(), [one] if one.code == "duplicate-id" && one.labels.len() == 1), "{:#?}", read.diagnostics);
}

/// The schema and the reader know the same keys: each key left out of a whole file is missed or
/// not, as the schema says, and another is refused.
#[test]
fn the_schema_is_current_and_says_what_is_needed() {
    let kept = fs::read_to_string("../training/schema.json").expect("the schema").replace("\r\n", "\n");
    assert_eq!(kept, training::schema(), "cargo cailiang schema --training --out lists/training/schema.json");
    let schema: Value = serde_json::from_str(&kept).expect("JSON");
    let scenario = schema.pointer("/properties/scenario").expect("a heading");
    let needed: Vec<&str> = scenario.get("required").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).collect();
    let keys: Vec<&String> = scenario.get("properties").and_then(Value::as_object).into_iter().flat_map(|o| o.keys()).collect();
    assert!(keys.len() > 10);
    for key in keys {
        let renamed = good().replacen(&format!("\n{key} = "), &format!("\nno_{key} = "), 1);
        let read = training::of_sources(vec![Source::new("old-sofa.toml", renamed.as_str())], None);
        let missed = read.diagnostics.iter().any(|d| d.code == "missing-key");
        assert_eq!(missed, needed.contains(&key.as_str()), "{key}");
    }
}

#[test]
fn the_canonical_form_keeps_the_lines_of_a_story() {
    let loaded = load(Path::new(".."));
    let formatter = Formatter::new(&loaded);
    let text = good();
    let source = Source::new("old-sofa.toml", text.as_str());
    assert_eq!(formatter.format(&source, None).expect("formatted"), text);
    let moved = text.replacen("level = 1\n", "", 1).replacen("status = ", "level = 1\nstatus = ", 1);
    assert_eq!(formatter.format(&Source::new("old-sofa.toml", moved), None).expect("formatted"), text);
    assert!(formatter.format(&Source::new("old-sofa.toml", text.replace("level", "levle")), None).is_err());
}
