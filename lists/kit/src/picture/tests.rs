//! Pictures say what the checks find.

use super::{Drawn, Spot, View, axes, plane};
use crate::{check::sheet::Sheet, load};

/// Every cell of every plane of a table on one of its grounds; the facts beyond two go through all their cells.
fn all_spots(sheet: &Sheet<'_>, ground: usize, most: usize) -> Option<Vec<Spot>> {
    let found = sheet.found.get(ground)?;
    let axes = axes::axes(sheet, found.table.as_ref()?);
    let sizes: Vec<usize> = axes.iter().map(|a| a.cells.len()).collect();
    if sizes.iter().product::<usize>() > most {
        return None;
    }
    let slices: usize = sizes.iter().skip(2).product();
    let mut out = Vec::new();
    for slice in 0..slices {
        let mut rest = slice;
        let mut held = vec![0; sizes.len().min(2)];
        for size in sizes.iter().skip(2) {
            held.push(rest % size);
            rest /= size;
        }
        let view = View { place: sheet.place.clone(), ground, x: 0, y: (sizes.len() > 1).then_some(1), held };
        out.extend(plane::spots(sheet, found, &view)?.into_iter().flatten());
    }
    Some(out)
}

#[test]
fn a_picture_shows_a_hole_where_the_check_finds_one_and_nowhere_else() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let (mut tables, mut holes, mut doubles) = (0, 0, 0);
    let bad = ["tier-gap", "tier-overlap", "tier-outside", "tier-unreachable", "tier-order"];
    let bad = bad.map(|name| root.join("tests/bad").join(name).with_extension("toml"));
    for extra in std::iter::once(Vec::new()).chain(bad.map(|file| vec![file])) {
        let loaded = load::load_with(&root.join(".."), &extra);
        for file in loaded.files.iter().filter(|f| extra.is_empty() || extra.iter().any(|e| f.source.path.ends_with(&load::shown(e)))) {
            let Some(drawn) = Drawn::new(&loaded.files, &file.source.path) else { continue };
            for at in 0..drawn.checked.document.benchmarks.len() {
                let Some(graded) = drawn.index.graded(drawn.checked, at) else { continue };
                for sheet in &graded.sheets {
                    for (ground, found) in sheet.found.iter().enumerate() {
                        let Some(spots) = all_spots(sheet, ground, 3000) else { continue };
                        tables += 1;
                        let place = format!("{} {}", file.source.path, sheet.place);
                        let seen = |which: fn(&Spot) -> bool| spots.iter().any(which);
                        assert_eq!(seen(|s| *s == Spot::Gap), found.gap.is_some(), "{place}");
                        let waived = seen(|s| matches!(s, Spot::Waived(_)));
                        assert_eq!(waived && found.gap.is_none(), found.waived.is_some(), "{place}");
                        assert_eq!(seen(|s| matches!(s, Spot::Overlap(_))), !found.overlaps.is_empty(), "{place}");
                        holes += usize::from(found.gap.is_some());
                        doubles += usize::from(!found.overlaps.is_empty());
                    }
                }
            }
        }
    }
    assert!(tables > 20 && holes > 0 && doubles > 0, "{tables} tables, {holes} with holes, {doubles} with overlaps");
}
