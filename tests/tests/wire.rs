//! The lists packed for the page: all of them come back, and no damage stops the page with a panic.

use cailiang::{
    lists::{Document, PaperList, Rest},
    wire::{pack, unpack},
};
use cailiang_tests::load_forms;

#[test]
fn lists_come_back_as_they_were() {
    let documents = load_forms().documents();
    assert_eq!(unpack(&pack(&documents)), Some(documents));
}

#[test]
fn what_is_fetched_later_is_put_back() {
    let documents = load_forms().documents();
    let mut first = documents.clone();
    let rest: Vec<Rest> = first.iter_mut().map(Document::part).collect();
    let mut joined: Vec<Document> = unpack(&pack(&first)).unwrap();
    assert_ne!(joined, documents);
    joined.iter_mut().zip(unpack::<Rest>(&pack(&rest)).unwrap()).for_each(|(document, rest)| document.join(rest));
    assert_eq!(joined, documents);
}

#[test]
fn damaged_bytes_are_read_or_refused() {
    let bytes = pack(&load_forms().documents());
    for at in (0..bytes.len()).step_by(997) {
        assert_eq!(unpack::<Document>(&bytes[..at]), None, "cut off at {at}");
        for damage in [0x01, 0x80, 0xff] {
            let mut damaged = bytes.clone();
            damaged[at] ^= damage;
            // What it gives may be wrong; that it ends is enough.
            let _ = unpack::<Document>(&damaged);
        }
    }
    assert_eq!(unpack::<Document>(&[&bytes[..], &[0]].concat()), None, "something behind the end");
}

#[test]
fn papers_come_back_as_they_were() {
    let papers = load_forms().papers();
    assert!(papers.iter().any(|p| !p.forms.is_empty()) && papers.iter().any(|p| !p.checks.is_empty()));
    let bytes = pack(&papers);
    assert_eq!(unpack::<PaperList>(&bytes[..bytes.len() - 1]), None, "cut off");
    assert_eq!(unpack(&bytes), Some(papers));
}
