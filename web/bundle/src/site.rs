//! The site's files: named by their content, except the one page that names them.

use std::{fs, path::Path};

use crate::{
    Step,
    lists::{self, Listed, Packed, short_hash},
    put::put,
    wasm::Page,
    words,
};

/// A file of the site, by its path below the folder.
pub struct File {
    /// The path.
    pub path: String,
    /// Whether the officer's phone downloads it the first time.
    pub first: bool,
}

/// Writes everything afresh and lists what was written.
pub fn write(web: &Path, dist: &Path, page: &Page, packed: &Packed) -> Step<Vec<File>> {
    if dist.exists() {
        fs::remove_dir_all(dist).map_err(|e| words::file(dist, e))?;
    }
    let mut files = Vec::new();
    let mut add = |path: String, bytes: &[u8], first: bool| -> Step<String> {
        put(&dist.join(&path), bytes)?;
        files.push(File { path: path.clone(), first });
        Ok(path)
    };
    let text = |name: &str| {
        let path = web.join(name);
        fs::read_to_string(&path).map_err(|e| words::file(&path, e))
    };
    let wasm = add(named("officer", "wasm", &page.wasm), &page.wasm, true)?;
    let glue = add(named("officer", "js", &page.js), &page.js, true)?;
    let start = text("start.js")?.replace("{glue}", &glue).replace("{wasm}", &wasm);
    let start = add(named("start", "js", start.as_bytes()), start.as_bytes(), true)?;
    let style = text("style.css")?;
    let style = add(named("style", "css", style.as_bytes()), style.as_bytes(), true)?;
    let nation = add(named("lists", "bin", &packed.nation), &packed.nation, true)?;
    let rest = add(named("rest", "bin", &packed.rest), &packed.rest, false)?;
    let mut places = vec![Listed { id: lists::NATION.to_owned(), name: packed.nation_name.clone(), file: String::new() }];
    for group in &packed.places {
        let file = add(format!("places/{}", named(&group.root, "bin", &group.bytes)), &group.bytes, false)?;
        places.extend(group.names.iter().map(|(id, name)| Listed { id: id.clone(), name: name.clone(), file: file.clone() }));
    }
    for (entry, bytes) in &packed.documents {
        add(entry.file.clone(), bytes, false)?;
    }
    add("lists.json".to_owned(), &lists::manifest(packed, &nation, &places)?, false)?;
    let icon = text("icon.svg")?;
    let icon = add(named("icon", "svg", icon.as_bytes()), icon.as_bytes(), true)?;
    let index = text("index.html")?;
    let index = [
        ("{start}", start),
        ("{style}", style),
        ("{lists}", nation),
        ("{rest}", rest),
        ("{places}", lists::index(&places)),
        ("{glue}", glue),
        ("{wasm}", wasm),
        ("{icon}", icon),
    ]
    .iter()
    .fold(index, |page, (mark, name)| page.replace(mark, name));
    add("index.html".to_owned(), index.as_bytes(), true)?;
    Ok(files)
}

fn named(stem: &str, extension: &str, bytes: &[u8]) -> String {
    format!("{stem}.{}.{extension}", short_hash(bytes))
}
