//! Lists against a text: what is copied right passes; every way of copying wrong is found.
#![allow(clippy::panic, clippy::expect_used, reason = "tests fail by panicking")]

use std::path::Path;

use cailiang_lists::{Source, load_sources, texts::Texts};

const HEADING: &str =
    "[document]\nformat = 2\nid = \"x-reg\"\ntitle = \"某条例\"\nrank = \"行政法规\"\neffective = 2020-01-01\nstatus = \"样例\"\n";

/// The codes found in one clause.
fn codes(clause: &str) -> Vec<&'static str> {
    let fact = "[[fact]]\nid = \"project_cost\"\nlabel = \"造价\"\nask = \"造价？\"\nkind = \"money\"\nunknown = \"ask\"\n";
    let text = format!("{HEADING}{fact}[[clause]]\nviolation = \"x\"\n{clause}\n");
    let loaded = load_sources(vec![(Source::new("x.toml", text), "national".to_owned())]);
    let unread: Vec<_> = loaded.diagnostics.iter().filter(|d| !["fact-missing", "unknown-violation"].contains(&d.code)).collect();
    assert!(unread.is_empty(), "{unread:#?}");
    Texts::read(Path::new("tests/texts")).check(&loaded).diagnostics.iter().map(|d| d.code).collect()
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
