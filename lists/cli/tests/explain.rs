//! `explain` as a user runs it.

mod common;

use cailiang_lists::explain::codes;
use common::{ended, has, refused};

#[test]
fn every_code_is_listed_and_explained() {
    let all = ended(&["explain"], "", 0);
    for code in codes() {
        assert!(all.lines().any(|l| l.split_whitespace().next() == Some(code.code)), "{}", code.code);
        let page = ended(&["explain", code.code], "", 0);
        has(&page, &[code.code, code.text.trim()]);
        assert_eq!(page.contains(&format!("allow = {{ {} = \"理由\" }}", code.code)), code.silenceable, "{page}");
    }
}

#[test]
fn what_is_no_code() {
    has(&refused(&["explain", "没有这个"]), &["没有“没有这个”这个代码"]);
    has(&refused(&["explain", "a", "b"]), &["多了“b”"]);
}
