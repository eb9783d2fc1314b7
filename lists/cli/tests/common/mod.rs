//! Running the program as a user does, over the shipped lists and the demo place beside these tests.
#![allow(dead_code, clippy::panic, clippy::expect_used, reason = "tests fail by panicking; each uses what it needs")]

use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
};

/// Runs the program far away from the lists.
pub fn run(args: &[&str], input: &str) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_cailiang"))
        .args(args)
        .current_dir(std::env::temp_dir())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program runs");
    if let Some(mut stdin) = child.stdin.take() {
        // A command that reads nothing may be gone already.
        let _ = stdin.write_all(input.as_bytes());
    }
    child.wait_with_output().expect("it ends")
}

/// What it wrote to standard output.
pub fn out(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// What it wrote to standard error.
pub fn err(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// Standard output of a run that must end with this exit code.
pub fn ended(args: &[&str], input: &str, code: i32) -> String {
    let got = run(args, input);
    assert_eq!(got.status.code(), Some(code), "{args:?}\n{}\n{}", out(&got), err(&got));
    out(&got)
}

/// Standard error of a run that must be refused.
pub fn refused(args: &[&str]) -> String {
    let got = run(args, "");
    assert_eq!(got.status.code(), Some(2), "{args:?}\n{}\n{}", out(&got), err(&got));
    err(&got)
}

/// That every one of these parts is there.
pub fn has(text: &str, parts: &[&str]) {
    for part in parts {
        assert!(text.contains(part), "{part} is not in:\n{text}");
    }
}

/// A new folder for one test.
pub fn folder(name: &str) -> PathBuf {
    let dir = std::env::temp_dir().join(format!("cailiang-cli-{}-{name}", std::process::id()));
    let _ = fs::remove_dir_all(&dir);
    fs::create_dir_all(&dir).expect("a folder");
    dir
}

/// The shipped lists and the demo place together, in a folder of their own.
pub fn demo(name: &str) -> PathBuf {
    let (here, dir) = (Path::new(env!("CARGO_MANIFEST_DIR")), folder(name));
    for part in ["catalogue", "national"] {
        copy(&here.join("..").join(part), &dir.join(part));
    }
    copy(&here.join("tests/places"), &dir.join("places"));
    dir
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder").filter_map(Result::ok) {
        let (path, target) = (entry.path(), to.join(entry.file_name()));
        if path.is_dir() {
            copy(&path, &target);
        } else {
            fs::copy(&path, &target).expect("a copy");
        }
    }
}
