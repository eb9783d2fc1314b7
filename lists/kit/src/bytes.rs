//! From a file to its text: not too big, in UTF-8, with or without a byte order mark.

use std::{fs, io, io::Read, path::Path};

use crate::{diagnostic::Diagnostic, source::Source, words};

/// The most bytes a list may have. A document of law is far smaller; what is
/// bigger is some other file, and is not read at all.
pub const MAX_BYTES: u64 = 4 * 1024 * 1024;

/// A file's text under its shown name.
///
/// # Errors
/// Why there is none.
pub(crate) fn read(path: &Path, name: &str) -> Result<Source, Box<Diagnostic>> {
    let unreadable = |why: io::Error| Box::new(Diagnostic::whole("unreadable", name, words::unreadable(&why)));
    let mut bytes = Vec::new();
    // One byte more than allowed shows that there is more, whatever the file system says of its length.
    let read = fs::File::open(path).and_then(|file| file.take(MAX_BYTES + 1).read_to_end(&mut bytes));
    read.map_err(unreadable)?;
    of(name, bytes)
}

/// The text of these bytes under a name.
///
/// # Errors
/// Why there is none.
pub(crate) fn of(name: &str, bytes: Vec<u8>) -> Result<Source, Box<Diagnostic>> {
    if bytes.len() as u64 > MAX_BYTES {
        return Err(Box::new(Diagnostic::whole("too-big", name, words::too_big(MAX_BYTES)).hint(words::TOO_BIG_HINT)));
    }
    match text(bytes) {
        Ok(text) => Ok(Source::new(name, text)),
        Err(why) => Err(Box::new(Diagnostic::whole("bad-encoding", name, why).hint(words::ENCODING_HINT))),
    }
}

/// The text of UTF-8 bytes, without a byte order mark; else what is wrong with them.
fn text(bytes: Vec<u8>) -> Result<String, String> {
    if let Some(name) = utf16(&bytes) {
        return Err(words::encoding_is(name));
    }
    match String::from_utf8(bytes) {
        Ok(text) => Ok(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text)),
        Err(why) => {
            let good = why.utf8_error().valid_up_to();
            let before = String::from_utf8_lossy(why.as_bytes().get(..good).unwrap_or_default()).into_owned();
            let at = Source::new("", before).position(good);
            Err(words::not_utf8(at.line, at.column))
        }
    }
}

/// UTF-16 and UTF-32 show by their mark, or by every other byte of plain ASCII being zero.
fn utf16(bytes: &[u8]) -> Option<&'static str> {
    match bytes {
        [0xff, 0xfe, 0, 0, ..] | [0, 0, 0xfe, 0xff, ..] => Some("UTF-32"),
        [0xff, 0xfe, ..] | [0xfe, 0xff, ..] => Some("UTF-16"),
        [a, 0, b, 0, ..] if *a != 0 && *b != 0 => Some("UTF-16"),
        [0, a, 0, b, ..] if *a != 0 && *b != 0 => Some("UTF-16"),
        _ => None,
    }
}
