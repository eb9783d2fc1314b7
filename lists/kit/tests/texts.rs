//! Lists against a text: what is copied right passes; every way of copying wrong is found.
#![allow(clippy::panic, clippy::expect_used, reason = "tests fail by panicking")]

use std::{fs, path::Path};

use cailiang_lists::{Diagnostic, Loaded, Source, load_sources, texts::Texts};

const HEADING: &str =
    "[document]\nformat = 2\nid = \"x-reg\"\ntitle = \"某条例\"\nrank = \"行政法规\"\neffective = 2020-01-01\nstatus = \"样例\"\n";

/// What is found in one clause.
fn found(clause: &str) -> Vec<Diagnostic> {
    let fact = "[[fact]]\nid = \"project_cost\"\nlabel = \"工程造价\"\nask = \"造价？\"\nkind = \"money\"\nunknown = \"ask\"\n";
    let text = format!("{HEADING}{fact}[[clause]]\nviolation = \"x\"\n{clause}\n");
    let loaded = load_sources(vec![(Source::new("x.toml", text), "national".to_owned())]);
    let unread: Vec<_> = loaded.diagnostics.iter().filter(|d| !["fact-missing", "unknown-violation"].contains(&d.code)).collect();
    assert!(unread.is_empty(), "{unread:#?}");
    Texts::read(Path::new("tests/texts")).check(&loaded).diagnostics
}

/// Whether a finding is that the text provides more than the list states.
fn is_left_out(d: &Diagnostic) -> bool {
    ["原文还", "原文有", "原文责令", "照原文的连接词"].iter().any(|start| d.message.starts_with(start))
}

/// The codes of what a clause states and the text does not bear out.
fn codes(clause: &str) -> Vec<&'static str> {
    found(clause).iter().filter(|d| !is_left_out(d)).map(|d| d.code).collect()
}

/// What the text provides and a clause does not state.
fn left_out(clause: &str) -> Vec<String> {
    found(clause).into_iter().filter(is_left_out).map(|d| d.message).collect()
}

fn fine(at: &str, fine: &str) -> Vec<&'static str> {
    codes(&format!("at = \"{at}\"\nfines = [ {{ {fine} }} ]"))
}

#[test]
fn what_is_copied_right_passes() {
    let stage = r#"stage = "逾期不改正", force = "可以""#;
    assert!(fine("2(1)", &format!(r#"{stage}, individual = "200元以上1000元以下", organisation = "11000元以下""#)).is_empty());
    assert!(fine("3.1(1)", r#"force = "应当", organisation = "5万元以上50万元以下", individual = "未定数额", at = "3.2""#).is_empty());
    assert!(fine("4", r#"force = "可以", everyone = "2%以下", of = "project_cost""#).is_empty());
    assert!(fine("5", r#"force = "可以", everyone = "未定数额""#).is_empty());
    let orders = "at = \"4\"\nduty = [\"1(1)\"]\norder = [\"责令停止违法行为\", \"采取补救措施\"]\npenalties = [\"警告\"]\nalso = [ { kind = \"吊销许可证件\", force = \"应当\", stage = \"情节严重\" } ]";
    assert!(codes(orders).is_empty());
}

#[test]
fn a_wrong_value_is_found() {
    assert_eq!(fine("2(1)", r#"stage = "逾期不改正", force = "可以", organisation = "1000元以下""#), ["text-amount"]);
    assert_eq!(fine("4", r#"force = "可以", everyone = "2%以上", of = "project_cost""#), ["text-amount"]);
    assert_eq!(fine("4", r#"force = "可以", everyone = "2倍以下", of = "project_cost""#), ["text-amount"]);
}

#[test]
fn an_invented_amount_is_found_and_so_is_a_lost_one() {
    assert_eq!(fine("5", r#"force = "可以", everyone = "500元以下""#), ["text-amount"]);
    assert_eq!(fine("3.1(2)", r#"force = "应当", individual = "未定数额", at = "3.2""#), ["text-amount"]);
    assert_eq!(codes("at = \"1\"\nfines = [ { force = \"可以\", everyone = \"未定数额\" } ]"), ["text-amount"]);
}

#[test]
fn the_wrong_party_is_found() {
    let swapped = r#"stage = "逾期不改正", force = "可以", organisation = "200元以上1000元以下", individual = "11000元以下""#;
    assert_eq!(fine("2(1)", swapped), ["text-class", "text-class"]);
    assert_eq!(fine("2(1)", r#"stage = "逾期不改正", force = "可以", everyone = "11000元以下""#), ["text-class"]);
    assert_eq!(fine("4", r#"force = "可以", responsible = "2%以下", of = "project_cost""#), ["text-class"]);
}

#[test]
fn the_wrong_item_is_found() {
    assert_eq!(fine("3.1(1)", r#"force = "应当", individual = "100元以上500元以下", at = "3.2""#), ["text-item"]);
}

#[test]
fn force_and_stage_are_held() {
    assert_eq!(fine("2(1)", r#"stage = "逾期不改正", force = "应当", organisation = "11000元以下""#), ["text-force"]);
    assert_eq!(fine("2(1)", r#"force = "可以", organisation = "11000元以下""#), ["text-stage"]);
    assert_eq!(fine("4", r#"stage = "情节严重", force = "可以", everyone = "2%以下", of = "project_cost""#), ["text-stage"]);
    assert_eq!(fine("4", r#"stage = "拒不改正", force = "可以", everyone = "2%以下", of = "project_cost""#), ["text-stage"]);
    assert_eq!(codes("at = \"4\"\nalso = [ { kind = \"吊销许可证件\", force = \"可以\", stage = \"情节严重\" } ]"), ["text-force"]);
}

#[test]
fn the_force_of_combinations_is_held() {
    assert!(codes("at = \"4\"\npenalties = [\"警告\", { kinds = \"警告+罚款\", force = \"可以\" }]").is_empty());
    assert_eq!(codes("at = \"4\"\npenalties = [{ kinds = \"警告\", force = \"可以\" }]"), ["text-force"]);
    assert_eq!(codes("at = \"4\"\npenalties = [{ kinds = \"警告+罚款\", force = \"应当\" }]"), ["text-force"]);
}

#[test]
fn citations_orders_and_penalties_are_held() {
    assert_eq!(codes("at = \"7\""), ["text-article"]);
    assert_eq!(codes("at = \"3(1)\""), ["text-citation"]);
    assert_eq!(codes("at = \"2.1(1)\""), ["text-citation"]);
    assert_eq!(codes("at = \"2(3)\""), ["text-citation"]);
    assert_eq!(codes("at = \"5\"\nduty = \"1(9)\""), ["text-citation"]);
    assert_eq!(codes("at = \"5\"\norder = \"责令限期拆除\""), ["text-order"]);
    assert_eq!(codes("at = \"5\"\npenalties = [\"警告\"]"), ["text-penalty"]);
}

/// A list in `tests/texts/bad`, and what is found when it is held against the text.
fn bad(name: &str, text: &str) -> (Loaded, Vec<Diagnostic>) {
    let loaded = load_sources(vec![(Source::new(name, text), "national".to_owned())]);
    let found = Texts::read(Path::new("tests/texts")).check(&loaded).diagnostics;
    (loaded, found)
}

/// Each code has a list of its own whose first lines say what is found
/// (`# 期望: code 行:列`), and `allow` with a reason silences it.
#[test]
fn every_code_has_a_list_that_shows_it_and_can_be_allowed() {
    let mut files: Vec<_> = fs::read_dir("tests/texts/bad").expect("the folder").filter_map(Result::ok).map(|e| e.path()).collect();
    files.sort();
    for file in files {
        let code = file.file_stem().expect("a name").to_string_lossy().into_owned();
        let text = fs::read_to_string(&file).expect("a list");
        let (loaded, found) = bad("bad.toml", &text);
        let source = loaded.sources().into_iter().next().expect("the source");
        let at = |d: &Diagnostic| {
            let p = d.span.map(|s| source.position(s.start)).expect("a place");
            format!("{} {}:{}", d.code, p.line, p.column)
        };
        let said: Vec<&str> = text.lines().filter_map(|l| l.strip_prefix("# 期望: ")).collect();
        assert_eq!(found.iter().map(at).collect::<Vec<_>>(), said, "{code}");
        assert!(found.iter().any(|d| d.code == code), "{code}");
        let mut codes: Vec<&str> = found.iter().map(|d| d.code).collect();
        codes.dedup();
        let allow: Vec<String> = codes.iter().map(|c| format!("{c} = \"镜像有误，已对公报核过（虚构）\"")).collect();
        let allowed = text.replace("status = ", &format!("allow = {{ {} }}\nstatus = ", allow.join(", ")));
        let (loaded, found) = bad("bad.toml", &allowed);
        assert!(found.is_empty(), "{code}: {found:#?}");
        // Without the texts nothing can be said of it.
        assert!(!loaded.diagnostics.iter().any(|d| d.code.ends_with("-allow")), "{code}");
    }
}

#[test]
fn what_the_text_provides_and_the_list_leaves_out_is_found() {
    let whole = r#"at = "4"
order = ["责令停止违法行为", "采取补救措施"]
fines = [{ force = "可以", everyone = "2%以下", of = "project_cost" }]
penalties = ["警告", "警告+罚款"]
also = [{ kind = "吊销许可证件", force = "应当", stage = "情节严重" }]
"#;
    assert!(found(whole).is_empty());
    let without = |line: &str| whole.lines().filter(|l| !l.starts_with(line)).collect::<Vec<_>>().join("\n");
    assert_eq!(left_out(&without("also")), ["原文有“吊销许可证件”，这里没有写"]);
    assert_eq!(left_out(&without("order")), ["原文责令“停止违法行为”，order 没有写", "原文责令“采取补救措施”，order 没有写"]);
    assert_eq!(left_out(&without("penalties")), ["原文有“警告”，这里没有写"]);
    assert_eq!(
        left_out(&whole.replace(r#"["警告", "警告+罚款"]"#, r#"["警告", "罚款"]"#)),
        ["照原文的连接词，penalties 应当是“警告”、“警告+罚款”"]
    );
    let classes = r#"at = "2(1)"
order = "责令限期改正"
fines = [{ stage = "逾期不改正", force = "可以", organisation = "11000元以下" }]"#;
    assert_eq!(left_out(classes), ["原文还有对个人的“二百元以上一千元”，fines 没有写"]);
    assert_eq!(left_out("at = \"5\"\norder = \"责令限期清理\""), ["原文有“罚款”，这里没有写"]);
}

#[test]
fn an_allowance_that_silences_nothing_is_found() {
    let clause = "at = \"5\"\norder = \"责令限期清理\"\nfines = [ { force = \"可以\", everyone = \"未定数额\" } ]\n";
    assert!(codes(clause).is_empty());
    assert_eq!(codes(&format!("{clause}allow = {{ text-amount = \"没有用\" }}")), ["unused-allow"]);
}

#[test]
fn what_a_guide_cites_is_there() {
    let guide = |law: &str| codes(&format!("at = \"5\"\n[[guide]]\nid = \"g\"\nname = \"某事\"\norgan = \"某部门\"\nlaw = [{law}]"));
    assert!(guide(r#""x-reg#1", "x-reg#2(1)", "x-reg#3""#).is_empty());
    assert_eq!(guide(r#""x-reg#1", "x-reg#7""#), ["text-article"]);
    assert_eq!(guide(r#""x-reg#2(3)""#), ["text-citation"]);
}
