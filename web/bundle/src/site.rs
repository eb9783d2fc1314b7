//! The site's files: named by their content, except the one page that names them.

use std::{fs, path::Path};

use crate::{
    Step,
    build::put,
    lists::{self, Packed, short_hash},
    wasm::Page,
    words,
};

/// A file of the site, by its path below the folder.
pub struct File {
    /// The path.
    pub path: String,
    /// Whether it is one of the documents, which the table adds up.
    pub document: bool,
}

/// Writes everything afresh and lists what was written.
pub fn write(web: &Path, dist: &Path, page: &Page, documents: &[Packed]) -> Step<Vec<File>> {
    if dist.exists() {
        fs::remove_dir_all(dist).map_err(|e| words::file(dist, e))?;
    }
    let mut files = Vec::new();
    let mut add = |path: String, bytes: &[u8], document: bool| -> Step<String> {
        put(&dist.join(&path), bytes)?;
        files.push(File { path: path.clone(), document });
        Ok(path)
    };
    let text = |name: &str| {
        let path = web.join(name);
        fs::read_to_string(&path).map_err(|e| words::file(&path, e))
    };
    let wasm = add(named("officer", "wasm", &page.wasm), &page.wasm, false)?;
    let glue = add(named("officer", "js", &page.js), &page.js, false)?;
    let start = text("start.js")?.replace("{glue}", &glue).replace("{wasm}", &wasm);
    let start = add(named("start", "js", start.as_bytes()), start.as_bytes(), false)?;
    let style = text("style.css")?;
    let style = add(named("style", "css", style.as_bytes()), style.as_bytes(), false)?;
    for document in documents {
        add(document.entry.file.clone(), &document.bytes, true)?;
    }
    let manifest = lists::manifest(documents)?;
    let manifest = add(named("lists", "json", &manifest), &manifest, false)?;
    let icon = text("icon.svg")?;
    let icon = add(named("icon", "svg", icon.as_bytes()), icon.as_bytes(), false)?;
    let index = text("index.html")?;
    let index = [("{start}", start), ("{style}", style), ("{lists}", manifest), ("{glue}", glue), ("{wasm}", wasm), ("{icon}", icon)]
        .iter()
        .fold(index, |page, (mark, name)| page.replace(mark, name));
    add("index.html".to_owned(), index.as_bytes(), false)?;
    Ok(files)
}

fn named(stem: &str, extension: &str, bytes: &[u8]) -> String {
    format!("{stem}.{}.{extension}", short_hash(bytes))
}
