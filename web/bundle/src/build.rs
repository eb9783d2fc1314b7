//! The build from lists to a folder ready to be served.

use std::{
    env,
    path::{Path, PathBuf},
};

use crate::{Step, lists, site, sizes, squeeze, texts, wasm, words};

/// The parts of the officer's page, each a program of its own, the trainer's page, the keeper's with its clerk. The first is the one opened first.
const PARTS: [&str; 6] = ["officer", "case", "ledger", "trainer", "keeper", "clerk"];

/// Builds the site and says how big it is. Gives the folder.
///
/// `quick` compiles and compresses less, to try a change; `texts` is a folder of official texts.
pub fn run(quick: bool, texts: Option<&Path>) -> Step<PathBuf> {
    let root = root()?;
    println!("{}", words::CHECKING);
    let checked = lists::read(&root.join("lists"))?;
    let packed = &checked.packed;
    println!("{}", words::lists_read(packed.documents.len()));
    let texts = texts.map(|dir| texts::read(dir, &packed.all)).transpose()?.unwrap_or_default();
    if !texts.is_empty() {
        println!("{}", words::texts_read(texts.len()));
    }
    println!("{}", words::COMPILING);
    let programs = wasm::build(&root, &PARTS, quick)?;
    println!("{}", words::WRITING);
    let dist = root.join("web/dist");
    let files = site::write(&root.join("web"), &dist, &programs, &checked, &texts)?;
    if quick {
        return Ok(dist);
    }
    let sizes = squeeze::all(&dist, &files)?;
    sizes::report(&sizes)?;
    Ok(dist)
}

/// The project's folder: the one above that holds `lists/` and `web/`.
fn root() -> Step<PathBuf> {
    let start = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from).or_else(|| env::current_dir().ok());
    let start = start.ok_or_else(|| words::NO_ROOT.to_owned())?;
    let is_root = |p: &&Path| p.join("lists").is_dir() && p.join("web").is_dir();
    start.ancestors().find(is_root).map(Path::to_path_buf).ok_or_else(|| words::NO_ROOT.to_owned())
}
