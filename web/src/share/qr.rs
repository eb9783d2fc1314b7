//! A link as a QR code, drawn as one path.

use qrcodegen::{QrCode, QrCodeEcc};

use crate::dom::{El, el};

/// White around the code, in modules, as the standard asks.
const MARGIN: i32 = 4;

/// The code; `None` where the link is too long for one.
pub fn picture(link: &str, label: &str) -> Option<El> {
    let code = QrCode::encode_text(link, QrCodeEcc::Low).ok()?;
    let wide = (code.size() + 2 * MARGIN).to_string();
    let mut path = String::new();
    for y in 0..code.size() {
        for x in (0..code.size()).filter(|x| code.get_module(*x, y)) {
            path.extend(["M", &(x + MARGIN).to_string(), " ", &(y + MARGIN).to_string(), "h1v1h-1z"]);
        }
    }
    let white = el("rect").attr("class", "white").set("width", &wide).set("height", &wide);
    let svg = el("svg").cls("qr").set("viewBox", &["0 0 ", &wide, " ", &wide].concat()).attr("role", "img").set("aria-label", label);
    Some(svg.kid(white).kid(el("path").cls("black").set("d", &path)))
}
