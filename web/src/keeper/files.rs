//! What is open, and what could be.

use cailiang_lists::load;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use super::{
    BenchProps,
    desk::{Act, Desk, Open, folder},
    js, kept,
    route::Room,
};
use crate::{
    device,
    dom::{El, button, el, fold, lit, say},
    place,
    words::keeper as texts,
};

/// The part.
#[component]
pub fn Files(props: &BenchProps) -> Html {
    let bench = &props.bench;
    let desk = &bench.desk;
    let trouble = use_state(Vec::<String>::new);
    let filter = use_state(String::new);
    let take = {
        let (desk, trouble) = (desk.dispatcher(), trouble.setter());
        Callback::from(move |files: Vec<js::Bytes>| {
            let (mut good, mut bad) = (Vec::new(), Vec::new());
            for (path, bytes) in files {
                match load::source(&path, bytes) {
                    Ok(source) => good.push(Open::new(&path, &source.text, false)),
                    Err(why) => bad.push([path.as_str(), "：", &why.message, "。", &why.hint].concat()),
                }
            }
            trouble.set(bad);
            add(&desk, good);
        })
    };
    let fresh = {
        let desk = desk.clone();
        Callback::from(move |_: MouseEvent| {
            let mut file = Open::new(&free_name(&desk), texts::NEW_TEXT, false);
            file.saved = "".into();
            add(&desk.dispatcher(), vec![file]);
        })
    };
    let tools = el("div").cls("chips").list(openers(&take)).kid(button("chip small", texts::NEW_FILE, fresh));
    let wrong = (!trouble.is_empty()).then(|| {
        let lines = trouble.iter().map(|t| say("li", "error", t)).collect();
        el("div").attr("role", "alert").kid(lit("p", "error", texts::NOT_TEXT)).kid(el("ul").list(lines))
    });
    el("aside")
        .cls("files pane")
        .attr("aria-label", texts::FILES)
        .kid(tools)
        .maybe(wrong)
        .kid(opened(props))
        .kid(published(props, &filter))
        .html()
}

/// Opens files and keeps them.
fn add(desk: &UseReducerDispatcher<Desk>, files: Vec<Open>) {
    if files.is_empty() {
        return;
    }
    files.iter().for_each(kept::keep);
    desk.dispatch(Act::Add(files));
    to_text();
}

/// On a narrow screen the editor is another room.
fn to_text() {
    if Room::read(&device::hash()) == Room::Files {
        device::open("#/text");
    }
}

fn free_name(desk: &Desk) -> String {
    let taken = |name: &str| desk.file(name).is_some();
    if !taken(texts::NEW_NAME) {
        return texts::NEW_NAME.to_owned();
    }
    let numbered = |n: u32| texts::NEW_NAME.replace(".toml", &["-", &n.to_string(), ".toml"].concat());
    (2..).map(numbered).find(|name| !taken(name)).unwrap_or_default()
}

/// The ways to open files: the browser's own pickers, or inputs where there are none.
fn openers(take: &Callback<Vec<js::Bytes>>) -> Vec<El> {
    if js::can_pick() {
        let by = |label: &str, folder: bool| {
            let take = take.clone();
            let pick = move |_: MouseEvent| {
                let take = take.clone();
                spawn_local(async move { take.emit(if folder { js::pick_folder().await } else { js::pick_files().await }) });
            };
            button("chip small", label, Callback::from(pick))
        };
        return vec![by(texts::OPEN_FILES, false), by(texts::OPEN_FOLDER, true)];
    }
    let input = |id: &'static str, label: &'static str, folder: bool| {
        let take = take.clone();
        let chosen = Callback::from(move |event: Event| {
            let Some(input) = event.target().and_then(|t| t.dyn_into::<HtmlInputElement>().ok()) else { return };
            let take = take.clone();
            spawn_local(async move { take.emit(js::chosen(&input).await) });
        });
        let input = el("input").attr("type", "file").attr("id", id).flag("multiple", true).change(chosen);
        let input = if folder { input.flag("webkitdirectory", true) } else { input.attr("accept", ".toml") };
        el("label").cls("chip").kid(input).kid(lit("span", "", label))
    };
    vec![input("open-files", texts::OPEN_FILES, false), input("open-folder", texts::OPEN_FOLDER, true)]
}

/// The open files, by folder.
fn opened(props: &BenchProps) -> El {
    let bench = &props.bench;
    let desk = &bench.desk;
    let head = lit("h2", "", texts::OPENED);
    if desk.files.is_empty() {
        return el("section").kid(head).kid(lit("p", "soft", texts::NONE_OPEN));
    }
    let close_all = {
        let desk = desk.clone();
        Callback::from(move |_: MouseEvent| {
            if desk.is_changed() && !js::confirm(texts::CLOSE_ALL_UNSAVED) {
                return;
            }
            for file in &desk.files {
                put_away(&file.path);
            }
            desk.dispatch(Act::CloseAll);
        })
    };
    let folders = desk.files.chunk_by(|a, b| folder(&a.path) == folder(&b.path));
    let group = |files: &[Open]| {
        let name = files.first().map_or("", |f| folder(&f.path));
        let rows = files.iter().map(|f| row(props, f)).collect();
        el("li").kid(say("p", "folder", name)).kid(el("ul").list(rows)).key(name)
    };
    el("section")
        .kid(head)
        .maybe(desk.is_whole().then(|| lit("p", "soft", texts::WHOLE)))
        .kid(el("ul").cls("tree").list(folders.map(group).collect()))
        .maybe((desk.files.len() > 1).then(|| button("plain", texts::CLOSE_ALL, close_all)))
        .maybe(desk.open().filter(|f| may_be_elsewhere(desk, f)).map(|f| placed(desk, f)))
}

fn put_away(path: &str) {
    kept::forget(path);
    js::forget(path);
}

fn row(props: &BenchProps, file: &Open) -> El {
    let desk = &props.bench.desk;
    let of = |error: bool| props.bench.found.findings.iter().filter(|f| f.file == file.path && f.error == error).count();
    let (errors, warnings) = (of(true), of(false));
    let here = file.path == desk.here;
    let open = {
        let (desk, path) = (desk.dispatcher(), file.path.clone());
        Callback::from(move |_: MouseEvent| {
            js::pass();
            desk.dispatch(Act::Here(path.clone()));
            to_text();
        })
    };
    let close = {
        let (desk, path, name, changed) = (desk.dispatcher(), file.path.clone(), file.name().to_owned(), file.is_changed());
        Callback::from(move |_: MouseEvent| {
            if !changed || js::confirm(&texts::close_unsaved(&name)) {
                put_away(&path);
                desk.dispatch(Act::Close(path.clone()));
            }
        })
    };
    let counts = texts::counts(errors, warnings);
    let badge = (!counts.is_empty()).then(|| say("span", if errors > 0 { "count-badge bad" } else { "count-badge" }, &counts));
    let mark = file
        .is_changed()
        .then(|| lit("span", "unsaved", "●").attr("title", texts::UNSAVED).attr("role", "img").attr("aria-label", texts::UNSAVED));
    let copy = file.published.then(|| lit("span", "badge", texts::COPY));
    let name = say("span", "file-name", file.name());
    let open = el("button").attr("type", "button").cls("file").kid(name).maybe(mark).maybe(copy).maybe(badge).click(open);
    let open = if here { open.attr("aria-current", "true") } else { open };
    el("li").cls("file-row").kid(open).kid(button("plain", "×", close).set("aria-label", &texts::close(file.name()))).key(&file.path)
}

/// Whether the path leaves open where a file belongs.
fn may_be_elsewhere(desk: &Desk, file: &Open) -> bool {
    !file.published && !desk.is_whole() && !file.path.split('/').any(|step| step == "places")
}

/// Where the file in the editor belongs.
fn placed(desk: &UseReducerHandle<Desk>, file: &Open) -> El {
    let chosen = {
        let (desk, file) = (desk.dispatcher(), file.clone());
        Callback::from(move |event: Event| {
            let Some(select) = event.target().and_then(|t| t.dyn_into::<HtmlSelectElement>().ok()) else { return };
            let place = Some(select.value()).filter(|id| !id.is_empty());
            let mut file = file.clone();
            file.place.clone_from(&place);
            kept::keep(&file);
            desk.dispatch(Act::Place(file.path, place));
        })
    };
    let option = |id: &str, name: &str| {
        let on = file.place.as_deref().unwrap_or_default() == id;
        el("option").set("value", id).say(name).flag("selected", on)
    };
    let all = place::all();
    let options = std::iter::once(option("", texts::PLACE_BY_PATH)).chain(all.iter().map(|p| option(&p.id, &p.name)));
    el("label").cls("placed").text(texts::PLACE).kid(el("select").cls("pick").change(chosen).list(options.collect()))
}

/// The published files, to be copied.
fn published(props: &BenchProps, filter: &UseStateHandle<String>) -> El {
    let bench = &props.bench;
    let typed = {
        let filter = filter.setter();
        Callback::from(move |e: InputEvent| filter.set(e.target_unchecked_into::<HtmlInputElement>().value()))
    };
    let wanted = |(path, text): &&(String, String)| path.contains(filter.trim()) || title(text).contains(filter.trim());
    let mut shown: Vec<&(String, String)> = bench.published.iter().filter(wanted).collect();
    shown.sort_by(|(a, _), (b, _)| (folder(a), a).cmp(&(folder(b), b)));
    let folders = shown.chunk_by(|a, b| folder(&a.0) == folder(&b.0));
    let group = |files: &[&(String, String)]| {
        let name = files.first().map_or("", |f| folder(&f.0));
        let rows = files.iter().map(|(path, text)| {
            let open = {
                let (desk, path, text) = (bench.desk.clone(), path.clone(), text.clone());
                Callback::from(move |_: MouseEvent| {
                    if desk.file(&path).is_some() {
                        desk.dispatch(Act::Here(path.clone()));
                        to_text();
                    } else {
                        add(&desk.dispatcher(), vec![Open::new(&path, &text, true)]);
                    }
                })
            };
            let name = path.rsplit('/').next().unwrap_or(path);
            let label = el("span").kid(say("span", "file-name", name)).kid(say("span", "soft small", title(text)));
            el("li").kid(el("button").attr("type", "button").cls("file").kid(label).click(open)).key(path)
        });
        let fold = fold("more", say("summary", "folder", name)).kid(el("ul").list(rows.collect()));
        let fold = fold.flag("open", !filter.trim().is_empty());
        el("li").kid(fold).key(name)
    };
    let search =
        el("input").attr("type", "text").attr("aria-label", texts::FILTER).attr("placeholder", texts::FILTER).value(filter).input(typed);
    let tree = el("ul").cls("tree").list(folders.map(group).collect());
    el("section").kid(lit("h2", "", texts::PUBLISHED)).kid(lit("p", "soft", texts::PUBLISHED_HINT)).kid(search).kid(tree)
}

/// The title a file states, as far as a line tells.
fn title(text: &str) -> &str {
    let line = text.lines().find_map(|l| l.trim_start().strip_prefix("title"));
    line.and_then(|l| l.split('"').nth(1)).unwrap_or_default()
}
