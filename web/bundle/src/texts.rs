//! The articles' own words, where a deployer gives a folder of official texts:
//! one file a document, fetched when one of its citations is tapped.

use std::{collections::BTreeMap, path::Path};

use cailiang::lists::Document;
use cailiang_lists::texts::{Texts, Written};
use serde::Serialize;

use crate::{Step, words};

/// A document's articles as the site holds them.
pub struct Text {
    /// The document's id and effective date, `apl@2021-07-15`.
    pub of: String,
    /// JSON: the title, and each article's paragraphs with their items.
    pub json: Vec<u8>,
}

#[derive(Serialize)]
struct Page<'a> {
    title: &'a str,
    articles: BTreeMap<String, Vec<Paragraph>>,
}

/// A paragraph and its items, each with its number in digits.
type Paragraph = (String, Vec<(String, String)>);

fn numbered((text, items): Written) -> Paragraph {
    (text, items.into_iter().map(|(n, text)| (n.to_string(), text)).collect())
}

/// Reads the folder and picks the texts of the documents in the lists.
///
/// # Errors
/// Where the folder or a file in it cannot be read, or holds no text of any document.
pub fn read(dir: &Path, documents: &[Document]) -> Step<Vec<Text>> {
    let texts = Texts::read(dir);
    if let Some(first) = texts.unread().first() {
        return Err(words::texts_unread(&first.file, &first.message));
    }
    let mut out = Vec::new();
    for document in documents {
        let newest = documents.iter().all(|d| d.id != document.id || d.effective <= document.effective);
        let Some(articles) = texts.articles(document, newest) else { continue };
        let page = Page {
            title: document.title.as_str(),
            articles: articles.into_iter().map(|(at, all)| (at, all.into_iter().map(numbered).collect())).collect(),
        };
        let json = serde_json::to_vec(&page).map_err(|e| e.to_string())?;
        out.push(Text { of: format!("{}@{}", document.id, document.effective), json });
    }
    if out.is_empty() { Err(words::no_texts(dir)) } else { Ok(out) }
}
