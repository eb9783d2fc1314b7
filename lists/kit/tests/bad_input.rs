//! Files that are no lists: each is refused with a finding that says where and what,
//! never with a panic, and never is the rest used without them.
#![allow(clippy::panic, clippy::expect_used, reason = "tests fail by panicking")]

use std::{
    fs,
    path::{Path, PathBuf},
};

use cailiang_lists::{Diagnostic, Loaded, Source, load_sources, load_with};

const HEADING: &str =
    "[document]\nformat = 2\nid = \"x-reg\"\ntitle = \"某条例\"\nrank = \"行政法规\"\neffective = 2020-01-01\nstatus = \"样例\"\n";

/// A file of these bytes in the company of the shipped lists.
fn loaded(name: &str, bytes: &[u8]) -> (Loaded, Vec<Diagnostic>) {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&path, bytes).expect("writable");
    let loaded = load_with(Path::new(".."), std::slice::from_ref(&path));
    let shown = loaded.shown(&path);
    let found = loaded.diagnostics.iter().filter(|d| d.file == shown).cloned().collect();
    (loaded, found)
}

/// What a file of these bytes is refused with; the whole set must be unusable.
fn refused(name: &str, bytes: &[u8]) -> Diagnostic {
    let (loaded, found) = loaded(name, bytes);
    assert!(!loaded.is_usable());
    let [one] = found.as_slice() else { panic!("{found:#?}") };
    assert!(one.is_error());
    one.clone()
}

fn line(loaded: &str, found: &Diagnostic) -> usize {
    Source::new("", loaded).position(found.span.expect("a place").start).line
}

#[test]
fn too_big_a_file_is_not_read() {
    let most = 4 * 1024 * 1024;
    let fits = |length: usize| format!("{HEADING}#{}\n", "x".repeat(length - HEADING.len() - 2));
    assert_eq!(refused("big.toml", fits(most + 1).as_bytes()).code, "too-big");
    let (loaded, found) = loaded("fits.toml", fits(most).as_bytes());
    assert!(loaded.is_usable(), "{found:#?}");
}

#[test]
fn encodings_are_named() {
    let utf16 = |big: bool| -> Vec<u8> {
        let mark = if big { [0xfe, 0xff] } else { [0xff, 0xfe] };
        let units = HEADING.encode_utf16().flat_map(|u| if big { u.to_be_bytes() } else { u.to_le_bytes() });
        mark.into_iter().chain(units).collect()
    };
    for bytes in [utf16(false), utf16(true), utf16(false)[2..].to_vec()] {
        let found = refused("utf16.toml", &bytes);
        assert!(found.code == "bad-encoding" && found.message.contains("UTF-16"), "{found:?}");
    }
    // “某条例” in GBK; its first two bytes happen to be a letter of UTF-8.
    let gbk = [b"[document]\ntitle = \"".as_slice(), &[0xc4, 0xb3, 0xcc, 0xf5, 0xc0, 0xfd], b"\"\n"].concat();
    let found = refused("gbk.toml", &gbk);
    assert!(found.code == "bad-encoding" && found.message.contains("第 2 行第 11 个字符"), "{found:?}");
    assert_eq!(refused("zeros.toml", &[0; 64]).code, "bad-encoding");
}

#[test]
fn a_byte_order_mark_is_no_fault() {
    let (loaded, found) = loaded("bom.toml", format!("\u{feff}{HEADING}").as_bytes());
    assert!(loaded.is_usable() && found.is_empty(), "{found:#?}");
    let digest = |l: &Loaded| l.files.iter().filter_map(|f| f.document.as_ref()).find(|d| d.id == "x-reg").map(|d| d.digest.clone());
    assert_eq!(digest(&loaded), Some(cailiang_lists::digest(HEADING.as_bytes())));
}

#[test]
fn a_nul_is_shown_where_it_stands() {
    let text = format!("{HEADING}source = \"a\0b\"\n");
    let found = refused("nul.toml", text.as_bytes());
    assert_eq!((found.code, line(&text, &found)), ("bad-encoding", 8));
}

#[test]
fn nesting_ends_in_a_finding() {
    let deep = 10_000;
    let arrays = format!("{HEADING}source = {}{}\n", "[".repeat(deep), "]".repeat(deep));
    let tables = format!("{HEADING}source = {}1{}\n", "{ a = ".repeat(deep), " }".repeat(deep));
    let dotted = format!("{HEADING}source{} = 1\n", ".a".repeat(deep));
    let heads = format!("{HEADING}[document.source{}]\n", ".a".repeat(deep));
    let values = format!("{HEADING}[[clause]]\nall_of = {{ act_minor{} = true }}\n", ".a".repeat(deep));
    // Just below the parser's limits, one inside the other.
    let (path, inner) = (".a".repeat(75), "{ a".to_owned() + &".a".repeat(75) + " = ");
    let mixed = format!("{HEADING}[document.source{path}]\na{path} = {}1{}\n", inner.repeat(75), " }".repeat(75));
    let opened = format!("{HEADING}source = {}\n", "[".repeat(deep));
    for (name, text) in [
        ("arrays", arrays),
        ("tables", tables),
        ("dotted", dotted),
        ("heads", heads),
        ("values", values),
        ("opened", opened),
        ("mixed", mixed),
    ] {
        let (loaded, found) = loaded(&format!("deep-{name}.toml"), text.as_bytes());
        assert!(!loaded.is_usable(), "{name}");
        assert!(found.iter().any(|d| d.is_error() && d.span.is_some()), "{name}: {found:#?}");
    }
}

#[test]
fn one_file_that_cannot_be_read_leaves_no_lists() {
    let good = |id: &str| (Source::new(format!("{id}.toml"), HEADING.replace("x-reg", id)), "national".to_owned());
    let bad = (Source::new("bad.toml", "[document]\nid = \"bad\nid"), "national".to_owned());
    assert!(load_sources(vec![good("a"), bad]).diagnostics.iter().all(|d| d.file == "bad.toml"), "nothing is checked across files");
    let (missing, _) = loaded("not-written.toml", b"");
    assert!(!missing.is_usable());
}

#[test]
fn a_folder_without_lists_is_unreadable() {
    let loaded = load_with(Path::new("tests/no-such-folder"), &[]);
    assert!(loaded.unreadable && !loaded.is_usable());
}
