//! The article itself, where the deployer gave its text: a tap on a citation
//! shows it, with the cited place marked. Without a text, a citation is just read.

use cailiang::{Decision, Lists, citation::Citation, order::Gather};
use js_sys::{Array, JSON, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Document, Element, HtmlDialogElement, Response};
use yew::Callback;

use crate::{
    device,
    dom::{El, button, say},
    words,
};

/// A citation like `apl#33.1` in the version of `effective`, in these words: a
/// button where its text is at hand.
pub fn cite(id: &str, effective: &str, at: &str, said: &str) -> El {
    match (file(id, effective), at.parse::<Citation>()) {
        (Some(file), Ok(at)) => {
            let show = Callback::from(move |_| {
                let (file, at) = (file.clone(), at.clone());
                wasm_bindgen_futures::spawn_local(async move {
                    if show(&file, &at).await.is_none() {
                        fill(words::ARTICLE_FAILED, Vec::new());
                    }
                });
            });
            button("cite", said, show)
        }
        _ => say("span", "cite", said),
    }
}

/// The same of a ground like `apl#33.1`. Where the lists have several versions
/// of the document, the ground does not say which, and it is just read.
pub fn ground(lists: &Lists, ground: &str) -> El {
    worded(lists, ground, &crate::law::ground(lists, ground))
}

/// The same in these words.
pub fn worded(lists: &Lists, ground: &str, said: &str) -> El {
    let only = |id: &str| {
        let mut versions = lists.documents().iter().filter(|d| d.id == id);
        versions.next().filter(|_| versions.next().is_none())
    };
    let found = ground.split_once('#').and_then(|(id, at)| Some((only(id)?, at)));
    found.map_or_else(|| say("span", "cite", said), |(d, at)| cite(&d.id, &d.effective.to_string(), at, said))
}

/// The same of a citation in a decision's own words.
pub fn named(decision: &Decision, said: &str) -> El {
    let basis = decision.basis.iter().find(|b| b.text == said);
    basis.map_or_else(|| say("span", "cite", said), |b| cite(&b.document, &b.effective, &b.at, said))
}

/// The file with a document's articles, where the site has it.
fn file(id: &str, effective: &str) -> Option<String> {
    let of = [id, "@", effective, "|"].concat();
    device::meta("cailiang-texts")?.split(';').find_map(|entry| entry.strip_prefix(of.as_str()).map(str::to_owned))
}

async fn show(file: &str, at: &Citation) -> Option<()> {
    let response: Response = JsFuture::from(web_sys::window()?.fetch_with_str(file)).await.ok()?.dyn_into().ok()?;
    let text = JsFuture::from(response.text().ok()?).await.ok()?.as_string()?;
    let page = JSON::parse(&text).ok()?;
    let title = member(&page, "title")?.as_string()?;
    let whole = Citation { paragraph: None, sentence: None, item: None, ..at.clone() };
    let paragraphs: Array = member(&member(&page, "articles")?, &whole.to_string())?.dyn_into().ok()?;
    let head = ["《", &title, "》", &whole.chinese()].concat();
    let lines = (1..).zip(paragraphs.iter()).flat_map(|(n, paragraph)| lines(n, &paragraph, at)).gather();
    fill(&head, lines);
    Some(())
}

/// The lines of one paragraph, each with whether it is the cited place.
fn lines(n: u16, paragraph: &JsValue, at: &Citation) -> Vec<(String, bool)> {
    let parts = Array::from(paragraph);
    let ours = at.paragraph.is_none_or(|cited| cited == n);
    let lead = parts.get(0).as_string().unwrap_or_default();
    let mut out = vec![(lead, ours && at.item.is_none() && at.paragraph.is_some())];
    for item in Array::from(&parts.get(1)).iter() {
        let item = Array::from(&item);
        let Some(number) = item.get(0).as_string().and_then(|n| n.parse().ok()) else { continue };
        let text = item.get(1).as_string().unwrap_or_default();
        let said = ["（", &cailiang::citation::numeral(number), "）", &text].concat();
        out.push((said, ours && at.item == Some(number)));
    }
    out
}

fn member(of: &JsValue, name: &str) -> Option<JsValue> {
    let own = of.dyn_ref::<Object>().filter(|o| Object::has_own(o, &JsValue::from_str(name)))?;
    Reflect::get(own, &JsValue::from_str(name)).ok()
}

/// Shows these lines in the dialog of `index.html`. It stands outside the
/// parts, so that no part's redrawing closes it.
fn fill(head: &str, lines: Vec<(String, bool)>) {
    let shown = web_sys::window().and_then(|w| w.document()).and_then(|d| {
        let dialog: HtmlDialogElement = d.get_element_by_id("article")?.dyn_into().ok()?;
        d.get_element_by_id("article-h")?.set_text_content(Some(head));
        let body = d.get_element_by_id("article-text")?;
        body.set_inner_html("");
        for (line, cited) in &lines {
            let line: web_sys::Node = paragraph(&d, line, *cited)?.into();
            let _ = body.append_child(&line);
        }
        dialog.show_modal().ok()
    });
    // A browser without dialogs only loses this convenience.
    shown.unwrap_or_default();
}

fn paragraph(document: &Document, line: &str, cited: bool) -> Option<Element> {
    let p = document.create_element("p").ok()?;
    let inner = if cited { document.create_element("mark").ok()? } else { document.create_element("span").ok()? };
    inner.set_text_content(Some(line));
    let _ = p.append_child(&inner);
    Some(p)
}
