//! The files of the keeper's page: its scripts name each other by their content.

use std::{fs, path::Path};

use cailiang_lists::pack::named;

use crate::{
    Step,
    site::{Load, json},
    words,
};

/// What the page names.
pub struct Keeper {
    /// The script that opens it.
    pub start: String,
    /// Its style.
    pub style: String,
    /// Its program's glue and the program.
    pub glue: String,
    /// See `glue`.
    pub wasm: String,
    /// The lists as they are written.
    pub sources: String,
}

/// A program's name, glue and wasm.
type Program<'a> = Option<(&'a str, String, String)>;

/// Writes them; `shell` is what every page's script begins with.
pub fn write(
    web: &Path,
    shell: &str,
    keeper: Program<'_>,
    clerk: Program<'_>,
    sources: &[u8],
    add: &mut impl FnMut(String, &[u8], Load) -> Step<String>,
) -> Step<Keeper> {
    let text = |name: &str| {
        let path = web.join(name);
        fs::read_to_string(&path).map_err(|e| words::file(&path, e))
    };
    let mut put = |stem: &str, extension: &str, bytes: &[u8]| add(named(stem, extension, bytes), bytes, Load::Keeper);
    let (_, glue, wasm) = keeper.unwrap_or_default();
    let (_, clerk_glue, clerk_wasm) = clerk.unwrap_or_default();
    let codemirror = put("codemirror", "js", text("vendor/codemirror.js")?.as_bytes())?;
    let editor = text("keeper/editor.js")?.replace("{codemirror}", &format!("./{codemirror}"));
    let editor = put("editor", "js", editor.as_bytes())?;
    let disk = put("disk", "js", text("keeper/disk.js")?.as_bytes())?;
    let clerk = text("keeper/clerk.js")?.replace("{program}", &json(&[&clerk_glue, &clerk_wasm])?);
    let clerk = put("desk", "js", clerk.as_bytes())?;
    let page = text("keeper/page.js")?
        .replace("{editor}", &format!("./{editor}"))
        .replace("{disk}", &format!("./{disk}"))
        .replace("{clerk}", &clerk)
        .replace("{program}", &json(&[&glue, &wasm])?);
    let start = put("keep", "js", [shell, &page].concat().as_bytes())?;
    let style = put("keeper", "css", text("style/keeper.css")?.as_bytes())?;
    let sources = put("sources", "json", sources)?;
    Ok(Keeper { start, style, glue, wasm, sources })
}
