//! How much the officer's phone downloads the first time.

use crate::{Step, squeeze::Size, words};

/// Most bytes of a first load, brotlied.
const LIMIT: usize = 250_000;

/// Prints the table.
///
/// # Errors
/// Where the first load is over the limit.
pub fn report(sizes: &[Size]) -> Step<()> {
    let sum = |pick: &dyn Fn(&&Size) -> bool| {
        sizes
            .iter()
            .filter(pick)
            .fold([0; 3], |t: [usize; 3], s| std::array::from_fn(|i| t.get(i).unwrap_or(&0) + s.bytes.get(i).unwrap_or(&0)))
    };
    let documents = sizes.iter().filter(|s| s.document).count();
    let mut rows: Vec<(String, [usize; 3])> = sizes.iter().filter(|s| !s.document).map(|s| (s.path.clone(), s.bytes)).collect();
    rows.push((words::documents(documents), sum(&|s| s.document)));
    rows.sort_by_key(|(_, bytes)| std::cmp::Reverse(*bytes));
    let total = sum(&|_| true);
    println!("\n{}", words::SIZES_HEAD);
    let [file, raw, gz, br] = words::SIZES_COLUMNS;
    println!("{:<30} {raw:>7} {gz:>9} {br:>9}", file);
    for (name, bytes) in rows.iter().chain([&(words::SIZES_TOTAL.to_owned(), total)]) {
        let [raw, gz, br] = bytes.map(kilo);
        // Chinese characters take two columns but count as one.
        let wide = name.chars().filter(|c| !c.is_ascii()).count();
        println!("{name:<w$} {raw:>9} {gz:>9} {br:>9}", w = 30usize.saturating_sub(wide));
    }
    let [_, _, brotlied] = total;
    if brotlied > LIMIT { Err(words::too_big(&kilo(brotlied), &kilo(LIMIT))) } else { Ok(()) }
}

fn kilo(bytes: usize) -> String {
    format!("{}.{}", bytes / 1000, bytes % 1000 / 100)
}
