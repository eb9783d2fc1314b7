//! How much the officer's phone downloads the first time.

use crate::{Step, site::Load, squeeze::Size, words};

/// Most bytes of a first load, brotlied.
const LIMIT: usize = 250_000;

/// Prints what is downloaded when.
///
/// # Errors
/// Where the first load is over the limit.
pub fn report(sizes: &[Size]) -> Step<()> {
    let brotlied = table(words::SIZES_HEAD, sizes, Load::First);
    table(words::SIZES_CASE, sizes, Load::Case);
    table(words::SIZES_PAPERS, sizes, Load::Papers);
    table(words::SIZES_LEDGER, sizes, Load::Ledger);
    table(words::SIZES_TRAINER, sizes, Load::Trainer);
    table(words::SIZES_KEEPER, sizes, Load::Keeper);
    if brotlied > LIMIT { Err(words::too_big(&kilo(brotlied), &kilo(LIMIT))) } else { Ok(()) }
}

/// Prints one table; gives its brotlied total.
fn table(head: &str, sizes: &[Size], load: Load) -> usize {
    let mut rows: Vec<(&str, [usize; 3])> = sizes.iter().filter(|s| s.load == load).map(|s| (s.path.as_str(), s.bytes)).collect();
    rows.sort_by_key(|(_, bytes)| std::cmp::Reverse(*bytes));
    let total = rows.iter().fold([0; 3], |[a, b, c], (_, [x, y, z])| [a + x, b + y, c + z]);
    rows.push((words::SIZES_TOTAL, total));
    println!("\n{head}");
    let [file, raw, gz, br] = words::SIZES_COLUMNS;
    println!("{:<30} {raw:>7} {gz:>9} {br:>9}", file);
    for (name, bytes) in rows {
        let [raw, gz, br] = bytes.map(kilo);
        // Chinese characters take two columns but count as one.
        let wide = name.chars().filter(|c| !c.is_ascii()).count();
        println!("{name:<w$} {raw:>9} {gz:>9} {br:>9}", w = 30usize.saturating_sub(wide));
    }
    let [_, _, brotlied] = total;
    brotlied
}

fn kilo(bytes: usize) -> String {
    format!("{}.{}", bytes / 1000, bytes % 1000 / 100)
}
