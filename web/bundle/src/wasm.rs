//! The page's program: compiled to wasm, with the JavaScript that starts it.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

use wasm_bindgen_cli_support::Bindgen;

use crate::{Step, words};

const TARGET: &str = "wasm32-unknown-unknown";

/// A program for the browser.
pub struct Page {
    /// The glue.
    pub js: Vec<u8>,
    /// The program.
    pub wasm: Vec<u8>,
}

/// Compiles a binary of the web crate.
pub fn build(root: &Path, bin: &str) -> Step<Page> {
    add_target()?;
    let base = env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from);
    // A folder of its own: the build that runs this tool may hold the other one.
    let target = base.join("web");
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = Command::new(cargo)
        .current_dir(root)
        .args(["build", "--release", "--quiet", "--target", TARGET, "--package", "cailiang-web", "--bin", bin, "--target-dir"])
        .arg(&target)
        .env("CARGO_ENCODED_RUSTFLAGS", nameless(root))
        // The section that tells the glue which wasm features there are must
        // stay; names are dropped below.
        .env("CARGO_PROFILE_RELEASE_STRIP", "debuginfo")
        .status();
    if !status.is_ok_and(|s| s.success()) {
        return Err(words::COMPILE_FAILED.to_owned());
    }
    let out = target.join("glue");
    let input = target.join(TARGET).join("release").join(format!("{bin}.wasm"));
    Bindgen::new()
        .input_path(input)
        .web(true)
        .and_then(|b| {
            b.typescript(false).omit_default_module_path(true).remove_name_section(true).remove_producers_section(true).generate(&out)
        })
        .map_err(words::bindgen)?;
    let read = |name: String| {
        let path = out.join(name);
        fs::read(&path).map_err(|e| words::file(&path, e))
    };
    Ok(Page { js: read(format!("{bin}.js"))?, wasm: read(format!("{bin}_bg.wasm"))? })
}

/// Compiler flags that keep the folders of this machine out of the program.
fn nameless(root: &Path) -> String {
    let home = |variable: &str, folder: &str| env::var_os(variable).map(PathBuf::from).or_else(|| env::home_dir().map(|h| h.join(folder)));
    let folders = [home("CARGO_HOME", ".cargo"), home("RUSTUP_HOME", ".rustup"), Some(root.to_path_buf())];
    let flags: Vec<String> = folders.into_iter().flatten().map(|f| format!("--remap-path-prefix={}=", f.display())).collect();
    flags.join("\u{1f}")
}

/// Installs the wasm target where it is missing.
fn add_target() -> Step<()> {
    let installed = Command::new("rustup").args(["target", "list", "--installed"]).output();
    let Ok(installed) = installed else {
        // Without rustup the target comes with the system, or the compiler will say so.
        return Ok(());
    };
    if String::from_utf8_lossy(&installed.stdout).lines().any(|l| l == TARGET) {
        return Ok(());
    }
    println!("{}", words::ADDING_TARGET);
    let added = Command::new("rustup").args(["target", "add", TARGET]).status();
    if added.is_ok_and(|s| s.success()) { Ok(()) } else { Err(words::NO_TARGET.to_owned()) }
}
