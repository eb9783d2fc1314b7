//! Open files kept in the browser, so that a crash loses nothing.

use serde::{Deserialize, Serialize};

use super::{desk::Open, js};

/// An open file as it is kept.
#[derive(Serialize, Deserialize)]
struct Record {
    path: String,
    text: String,
    saved: String,
    published: bool,
    place: Option<String>,
    crlf: bool,
}

/// Keeps a file as it stands.
pub fn keep(file: &Open) {
    let record = Record {
        path: file.path.clone(),
        text: file.text.to_string(),
        saved: file.saved.to_string(),
        published: file.published,
        place: file.place.clone(),
        crlf: file.crlf,
    };
    js::keep(&file.path, &serde_json::to_string(&record).unwrap_or_default());
}

/// Forgets a file.
pub fn forget(path: &str) {
    js::keep(path, "");
}

/// Every file that was kept.
pub async fn all() -> Vec<Open> {
    let read = |text: String| {
        let r: Record = serde_json::from_str(&text).ok()?;
        let (text, saved) = (r.text.into(), r.saved.into());
        Some(Open { path: r.path, text, saved, published: r.published, place: r.place, crlf: r.crlf, opening: 0 })
    };
    js::kept().await.into_iter().filter_map(read).collect()
}
