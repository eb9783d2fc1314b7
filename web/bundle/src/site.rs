//! The site's files: named by their content, except the one page that names them.

use std::{collections::BTreeMap, fs, iter, path::Path};

use cailiang_lists::pack::{Role, index, named, short_hash};
use serde::Serialize;

use crate::{Step, keeper, lists::Checked, put::put, texts::Text, wasm::Program, words};

/// The program of the trainer's page.
const TRAINER: &str = "trainer";

/// What that page looks like beyond the officer's style.
const TRAINER_STYLE: &str = "style/trainer.css";

/// What the page of all documents looks like beyond it.
const DOCUMENTS_STYLE: &str = "style/documents.css";

/// The programs of the keeper's page: the page itself, and the one that checks beside it.
const KEEPER: &str = "keeper";
const CLERK: &str = "clerk";

/// What that page looks like beyond the officer's style.
const KEEPER_STYLE: &str = "style/keeper.css";

/// A file of the site, by its path below the folder.
pub struct File {
    /// The path.
    pub path: String,
    /// When the officer's phone downloads it.
    pub load: Load,
}

/// When a file is downloaded.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Load {
    /// When the page is opened for the first time.
    First,
    /// When an act is opened for the first time.
    Case,
    /// When papers are opened for the first time.
    Papers,
    /// When the ledger is opened for the first time.
    Ledger,
    /// When the trainer's page is opened for the first time.
    Trainer,
    /// When the keeper's page is opened for the first time.
    Keeper,
    /// When there is time, or for some place or old case only.
    Other,
}

/// Writes everything afresh and lists what was written.
pub fn write(web: &Path, dist: &Path, programs: &[Program], checked: &Checked, texts: &[Text]) -> Step<Vec<File>> {
    if dist.exists() {
        fs::remove_dir_all(dist).map_err(|e| words::file(dist, e))?;
    }
    let Checked { packed, published, sources } = checked;
    let mut files = Vec::new();
    let mut add = |path: String, bytes: &[u8], load: Load| -> Step<String> {
        put(&dist.join(&path), bytes)?;
        files.push(File { path: path.clone(), load });
        Ok(path)
    };
    let text = |name: &str| {
        let path = web.join(name);
        fs::read_to_string(&path).map_err(|e| words::file(&path, e))
    };
    let mut parts: Vec<(&str, String, String)> = Vec::new();
    for program in programs {
        let (name, load) = part(program.name);
        let wasm = add(named(program.name, "wasm", &program.wasm), &program.wasm, load)?;
        let glue = add(named(program.name, "js", &program.js), &program.js, load)?;
        parts.push((name, format!("./{glue}"), wasm));
    }
    // A page of its own, which the officer's does not open.
    let mut own = |program: &str| parts.iter().position(|(name, ..)| *name == program).map(|at| parts.remove(at));
    let (trainer, keeper, clerk) = (own(TRAINER), own(KEEPER), own(CLERK));
    let (glue, wasm) = parts.first().map(|(_, glue, wasm)| (glue.clone(), wasm.clone())).unwrap_or_default();
    let named_parts: BTreeMap<&str, [&String; 2]> = parts.iter().map(|(name, glue, wasm)| (*name, [glue, wasm])).collect();
    let shell = text("shell.js")?;
    let start = [shell.as_str(), &text("start.js")?.replace("{parts}", &json(&named_parts)?)].concat();
    let start = add(named("start", "js", start.as_bytes()), start.as_bytes(), Load::First)?;
    let style = styles(web)?;
    let style = add(named("style", "css", style.as_bytes()), style.as_bytes(), Load::First)?;
    let (trainer_glue, trainer_wasm) = trainer.map(|(_, glue, wasm)| (glue, wasm)).unwrap_or_default();
    let trainer_start = [shell.as_str(), &text("trainer.js")?.replace("{program}", &json(&[&trainer_glue, &trainer_wasm])?)].concat();
    let trainer_start = add(named("practise", "js", trainer_start.as_bytes()), trainer_start.as_bytes(), Load::Trainer)?;
    let trainer_style = text(TRAINER_STYLE)?;
    let trainer_style = add(named(TRAINER, "css", trainer_style.as_bytes()), trainer_style.as_bytes(), Load::Trainer)?;
    let keeper = keeper::write(web, &shell, keeper, clerk, sources, &mut add)?;
    let documents = text("documents.js")?;
    let documents = add(named("documents", "js", documents.as_bytes()), documents.as_bytes(), Load::Other)?;
    let documents_style = text(DOCUMENTS_STYLE)?;
    let documents_style = add(named("documents", "css", documents_style.as_bytes()), documents_style.as_bytes(), Load::Other)?;
    let lists = packed.files().map_err(|e| e.to_string())?;
    for file in &lists.all {
        add(file.path.clone(), &file.bytes, loaded(file.role))?;
    }
    let mut articles = Vec::new();
    for text in texts {
        let id = text.of.split('@').next().unwrap_or_default();
        articles.push(format!("{}|{}", text.of, add(format!("texts/{}", named(id, "json", &text.json)), &text.json, Load::Other)?));
    }
    let mut icons = Vec::new();
    for icon in ["icon.svg", "icon-192.png", "icon-512.png", "maskable-512.png", "touch-180.png"] {
        let (stem, extension) = icon.split_once('.').unwrap_or((icon, ""));
        let bytes = read(&web.join("icons").join(icon))?;
        // Only the browser's own tab shows an icon when the page is opened.
        let load = if icon == "icon.svg" { Load::First } else { Load::Other };
        icons.push((stem, add(named(stem, extension, &bytes), &bytes, load)?));
    }
    let pictured = |page: String| icons.iter().fold(page, |page, (stem, name)| page.replace(&["{", stem, "}"].concat(), name));
    let manifest = pictured(text("manifest.webmanifest")?);
    let manifest = add(named("manifest", "webmanifest", manifest.as_bytes()), manifest.as_bytes(), Load::Other)?;
    let marks: [(&str, &str); 25] = [
        ("{start}", &start),
        ("{style}", &style),
        ("{lists}", lists.path(Role::Nation)),
        ("{readings}", lists.path(Role::Readings)),
        ("{rest}", lists.path(Role::Rest)),
        ("{papers}", lists.path(Role::Papers)),
        ("{training}", lists.path(Role::Training)),
        ("{acts}", lists.path(Role::Acts)),
        ("{places}", &index(&lists.places)),
        ("{glue}", &glue),
        ("{wasm}", &wasm),
        ("{manifest}", &manifest),
        ("{texts}", &articles.join(";")),
        ("{keeper-start}", &keeper.start),
        ("{keeper-style}", &keeper.style),
        ("{keeper-glue}", &keeper.glue),
        ("{keeper-wasm}", &keeper.wasm),
        ("{sources}", &keeper.sources),
        ("{trainer-start}", &trainer_start),
        ("{trainer-style}", &trainer_style),
        ("{trainer-glue}", &trainer_glue),
        ("{trainer-wasm}", &trainer_wasm),
        ("{documents-start}", &documents),
        ("{documents-style}", &documents_style),
        ("{documents}", published),
    ];
    let filled = |page: &str| Ok::<_, String>(marks.iter().fold(pictured(text(page)?), |page, (mark, name)| page.replace(mark, name)));
    let (index, trainer) = (filled("index.html")?, filled("trainer.html")?);
    let (published, keeper) = (filled("documents.html")?, filled("keeper.html")?);
    add("index.html".to_owned(), index.as_bytes(), Load::First)?;
    add("trainer.html".to_owned(), trainer.as_bytes(), Load::Trainer)?;
    add("documents.html".to_owned(), published.as_bytes(), Load::Other)?;
    add("keeper.html".to_owned(), keeper.as_bytes(), Load::Keeper)?;
    let worker = offline(&text("sw.js")?, &[index, trainer, published, keeper].concat(), &files)?;
    put(&dist.join("sw.js"), worker.as_bytes())?;
    files.push(File { path: "sw.js".to_owned(), load: Load::Other });
    Ok(files)
}

/// The service worker with the names of everything a device keeps: all but
/// the single documents, which stand in the joined files too. What the keeper's
/// page needs is kept only where that page was opened.
fn offline(worker: &str, pages: &str, files: &[File]) -> Step<String> {
    let single = |path: &str| path.starts_with("lists/") || matches!(path, "lists.json" | "index.html");
    let (keeper, all): (Vec<&File>, Vec<&File>) = files.iter().filter(|f| !single(&f.path)).partition(|f| f.load == Load::Keeper);
    let kept: Vec<&str> = iter::once("./").chain(all.iter().map(|f| f.path.as_str())).collect();
    let keeper: Vec<&str> = keeper.iter().map(|f| f.path.as_str()).collect();
    let version = short_hash([pages, &kept.join("\n"), &keeper.join("\n")].concat().as_bytes());
    Ok(worker.replace("{version}", &version).replace("{files}", &json(&kept)?).replace("{keeper}", &json(&keeper)?))
}

pub(crate) fn json(value: &impl Serialize) -> Step<String> {
    serde_json::to_string(value).map_err(|e| e.to_string())
}

fn read(path: &Path) -> Step<Vec<u8>> {
    fs::read(path).map_err(|e| words::file(path, e))
}

/// The officer's style: `base.css`, then each part's own, by name. Other pages have their own file beside it.
fn styles(web: &Path) -> Step<String> {
    let folder = web.join("style");
    let entries = fs::read_dir(&folder).map_err(|e| words::file(&folder, e))?;
    let mut paths: Vec<_> = entries
        .filter_map(|e| e.ok().map(|e| e.path()))
        .filter(|p| p.extension().is_some_and(|e| e == "css"))
        .filter(|p| ![TRAINER_STYLE, DOCUMENTS_STYLE, KEEPER_STYLE].iter().any(|own| *p == web.join(own)))
        .collect();
    // What all parts share comes first, so that a part may differ from it.
    paths.sort_by_key(|path| (!path.ends_with("base.css"), path.clone()));
    paths.iter().map(|path| fs::read_to_string(path).map_err(|e| words::file(path, e))).collect()
}

/// What the page calls a program, and when it is downloaded.
fn part(program: &str) -> (&str, Load) {
    match program {
        "officer" => ("find", Load::First),
        "case" => ("case", Load::Case),
        "ledger" => ("ledger", Load::Ledger),
        TRAINER => (TRAINER, Load::Trainer),
        KEEPER => (KEEPER, Load::Keeper),
        CLERK => (CLERK, Load::Keeper),
        other => (other, Load::Other),
    }
}

/// When a file of the lists is downloaded.
fn loaded(role: Role) -> Load {
    match role {
        Role::Nation | Role::Readings => Load::First,
        Role::Rest => Load::Case,
        Role::Papers => Load::Papers,
        Role::Training => Load::Trainer,
        Role::Acts => Load::Ledger,
        Role::Place | Role::Document | Role::Manifest => Load::Other,
    }
}
