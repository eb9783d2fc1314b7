//! The page's program: compiled to wasm, with the JavaScript that starts it.

use std::{
    collections::BTreeSet,
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

use wasm_bindgen_cli_support::Bindgen;

use crate::{Step, words};

const TARGET: &str = "wasm32-unknown-unknown";

/// A program for the browser.
pub struct Program {
    /// The binary's name.
    pub name: &'static str,
    /// The glue.
    pub js: Vec<u8>,
    /// The program.
    pub wasm: Vec<u8>,
}

/// Compiles binaries of the web crate: for size, or `quick`, to try a change.
pub fn build(root: &Path, bins: &[&'static str], quick: bool) -> Step<Vec<Program>> {
    add_target()?;
    let base = env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from);
    // A folder of its own: the build that runs this tool may hold the other one.
    let target = base.join("web");
    let small = !quick && has_std_source() && compile(root, bins, &target, "release", true);
    let profile = if quick { "quick" } else { "release" };
    if !small {
        if !quick {
            println!("{}", words::PLAIN_STD);
        }
        if !compile(root, bins, &target, profile, false) {
            return Err(words::COMPILE_FAILED.to_owned());
        }
    }
    let compiled = target.join(TARGET).join(profile);
    bins.iter().map(|bin| glued(&compiled.join(format!("{bin}.wasm")), &target.join("glue"), bin)).collect()
}

/// A compiled binary with the JavaScript that starts it.
fn glued(compiled: &Path, out: &Path, name: &'static str) -> Step<Program> {
    Bindgen::new()
        .input_path(compiled)
        .web(true)
        .and_then(|b| {
            b.typescript(false).omit_default_module_path(true).remove_name_section(true).remove_producers_section(true).generate(out)
        })
        .map_err(words::bindgen)?;
    let read = |file: String| {
        let path = out.join(file);
        fs::read(&path).map_err(|e| words::file(&path, e))
    };
    let (mut js, mut wasm) = (read(format!("{name}.js"))?, read(format!("{name}_bg.wasm"))?);
    number(&mut js, &mut wasm);
    Ok(Program { name, js: bare(&js), wasm })
}

/// The glue without indentation and lines that are only comments.
fn bare(js: &[u8]) -> Vec<u8> {
    let lines = js.split(|b| *b == b'\n').map(<[u8]>::trim_ascii);
    let mut out = Vec::new();
    for line in lines.filter(|l| !l.is_empty() && !l.starts_with(b"//")) {
        out.extend_from_slice(line);
        out.push(b'\n');
    }
    out
}

/// Numbers the names the glue and the program share. They end in hashes, which
/// hardly compress; a number as long as the hash needs no other change.
fn number(js: &mut [u8], wasm: &mut [u8]) {
    let names = js.split(|b| !b.is_ascii_alphanumeric() && *b != b'_').filter(|n| n.starts_with(b"__wbg_"));
    let is_hash = |end: &[u8; 17]| matches!(end.split_first(), Some((b'_', hash)) if hash.iter().all(u8::is_ascii_hexdigit));
    let hashes: BTreeSet<[u8; 17]> = names.filter_map(|n| n.last_chunk().copied()).filter(is_hash).collect();
    for bytes in [js, wasm] {
        for at in 0..bytes.len() {
            let Some(found) = bytes.get_mut(at..).and_then(<[u8]>::first_chunk_mut::<17>) else { break };
            if found.starts_with(b"_")
                && let Some(n) = hashes.iter().position(|hash| hash == found)
            {
                found.copy_from_slice(format!("_{n:016}").as_bytes());
            }
        }
    }
}

/// Runs the compiler; says whether it succeeded.
///
/// `small` compiles the standard library afresh, for size, and lets a panic
/// stop the page without a message: 12 kB less to download. The compiler still
/// calls that unstable, hence the variable; without it the page is the same
/// but for its size.
fn compile(root: &Path, bins: &[&str], target: &Path, profile: &str, small: bool) -> bool {
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo
        .current_dir(root)
        .args(["build", "--quiet", "--target", TARGET, "--package", "cailiang-web", "--profile", profile, "--target-dir"])
        .arg(target)
        .args(bins.iter().flat_map(|bin| ["--bin", bin]));
    let mut flags = nameless(root);
    if small {
        cargo.args(["-Zbuild-std=std,panic_abort", "-Zbuild-std-features=optimize_for_size"]).env("RUSTC_BOOTSTRAP", "1");
        flags.extend(["-Zunstable-options".to_owned(), "-Cpanic=immediate-abort".to_owned()]);
    }
    // The section that tells the glue which wasm features there are must stay;
    // names are dropped later.
    cargo.env("CARGO_ENCODED_RUSTFLAGS", flags.join("\u{1f}")).env("CARGO_PROFILE_RELEASE_STRIP", "debuginfo");
    cargo.status().is_ok_and(|s| s.success())
}

/// Whether the standard library's source is there, installed where rustup can.
fn has_std_source() -> bool {
    let there = || {
        let sysroot = Command::new("rustc").args(["--print", "sysroot"]).output();
        let sysroot = sysroot.map(|o| String::from_utf8_lossy(&o.stdout).trim().to_owned()).unwrap_or_default();
        Path::new(&sysroot).join("lib/rustlib/src/rust/library/Cargo.lock").is_file()
    };
    there() || Command::new("rustup").args(["component", "add", "rust-src"]).status().is_ok_and(|s| s.success()) && there()
}

/// Compiler flags that keep the folders of this machine out of the program.
fn nameless(root: &Path) -> Vec<String> {
    let home = |variable: &str, folder: &str| env::var_os(variable).map(PathBuf::from).or_else(|| env::home_dir().map(|h| h.join(folder)));
    let folders = [home("CARGO_HOME", ".cargo"), home("RUSTUP_HOME", ".rustup"), Some(root.to_path_buf())];
    folders.into_iter().flatten().map(|f| format!("--remap-path-prefix={}=", f.display())).collect()
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
