//! The same cases natively and in wasm: the answers must be the same to the byte.

use std::{env, fs, path::PathBuf, process::Command};

use cailiang_tests::{golden, load_forms, top, with_forms};
use wasm_bindgen_cli_support::Bindgen;

/// Golden cases, and every violation with nothing else known.
fn cases() -> Vec<String> {
    let bare = with_forms().violations().map(|v| format!("violation = {:?}\n", v.id)).collect::<Vec<_>>();
    golden::all().into_iter().map(|g| g.case).chain(bare).collect()
}

/// Drills: place, seed and number of pairs.
const DRILLS: [(&str, u32, u32); 3] = [("national", 1, 12), ("national", 4_000_000_000, 6), ("tianjin", 7, 8)];

fn documents() -> Vec<u8> {
    cailiang::wire::pack(&load_forms().documents())
}

/// Compiles the engine for the browser's machine and writes Node glue; returns the glue's path.
fn compile(folder: &PathBuf) -> PathBuf {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = Command::new(cargo)
        .args(["build", "--quiet", "--package", "cailiang-vectors", "--target", "wasm32-unknown-unknown", "--target-dir"])
        .arg(folder)
        .current_dir(top(""))
        .status();
    assert!(status.is_ok_and(|s| s.success()), "wasm build failed; is the target installed? rustup target add wasm32-unknown-unknown");
    let glue = folder.join("glue");
    let mut bindgen = Bindgen::new();
    bindgen.input_path(folder.join("wasm32-unknown-unknown/debug/cailiang_vectors.wasm"));
    bindgen.nodejs(true).expect("Node glue").generate(&glue).expect("glue");
    glue.join("cailiang_vectors.js")
}

#[test]
fn native_and_wasm_answer_alike() {
    let folder = top("target/vectors");
    let glue = compile(&folder);
    let (documents, cases) = (documents(), cases());
    let (packed, asked, answered) = (folder.join("documents.bin"), folder.join("cases.ndjson"), folder.join("answers.ndjson"));
    fs::write(&packed, &documents).expect("documents written");
    let mut lines: Vec<String> = cases.iter().map(|c| serde_json::to_string(c).expect("a line")).collect();
    lines.extend(DRILLS.iter().map(|drill| serde_json::to_string(drill).expect("a line")));
    fs::write(&asked, lines.join("\n")).expect("cases written");
    let status = Command::new("node").arg(top("tests/vectors/run.mjs")).args([&glue, &packed, &asked, &answered]).status();
    assert!(status.is_ok_and(|s| s.success()), "node failed");
    let answers = fs::read_to_string(&answered).expect("answers");
    let answers: Vec<String> = answers.lines().map(|l| serde_json::from_str(l).expect("an answer")).collect();
    assert_eq!(answers.len(), cases.len() + DRILLS.len());
    for ((place, seed, count), wasm) in DRILLS.iter().zip(answers.iter().skip(cases.len())) {
        let native = cailiang_vectors::drill(&documents, place, *seed, *count);
        assert_eq!(&native, wasm, "the drill {seed} at {place} differs");
        assert!(native.len() > 1000, "{native}");
    }
    for (case, wasm) in cases.iter().zip(&answers) {
        let native = cailiang_vectors::decide(&documents, case);
        assert_eq!(&native, wasm, "differs for\n{case}");
    }
    assert!(answers.iter().filter(|a| a.starts_with('{')).count() > cases.len() / 2, "most cases are decided, not refused");
}
