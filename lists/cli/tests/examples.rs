//! `test` as a user runs it.

mod common;

use std::fs;

use common::{demo, ended, has};

#[test]
fn examples_that_hold_and_one_that_does_not() {
    let dir = demo("examples");
    let lists = dir.display().to_string();
    let file = dir.join("places/demo/new.toml");
    has(&ended(&["test", "--lists", &lists, &file.display().to_string()], "", 0), &["运行了 1 个示例，全部相符"]);

    let text = fs::read_to_string(&file).unwrap_or_default();
    let text = text.replace("十平方米是一般", "十平方米是严重").replace("tier = \"一般\" }", "tier = \"严重\" }");
    assert!(fs::write(&file, text).is_ok());
    let got = ended(&["test", "--lists", &lists], "", 1);
    has(&got, &["✗ 十平方米是严重（", "places/demo/new.toml:", "期望：", "严重", "实际：", "一般", "area_m2 = 10", "1 个不符"]);
    has(&ended(&["test", "--lists", &lists, "--filter", "没有这样的"], "", 0), &["没有可以运行的示例"]);
    let other = dir.join("places/demo/place.toml").display().to_string();
    has(&ended(&["test", "--lists", &lists, &other], "", 0), &["没有可以运行的示例"]);
    has(&ended(&["test", "--lists", &lists, &file.display().to_string()], "", 1), &["运行了 1 个示例"]);
}
