//! How long a key takes: `cargo run --profile bench -p cailiang-tests --example keys -- 10000 [FILE]`;
//! writes the lists to FILE as the page reads them.

use std::{env, fs, time::Instant};

use cailiang::{
    Lists,
    lists::place::NATIONAL,
    search::{Index, Readings},
    wire,
};
use cailiang_lists::sounds;
use cailiang_tests::many::many;

/// What is typed, key by key.
const TYPED: [&str; 7] = ["占路经营", "楼上装修太吵怎么办", "zhanlu", "zldl", "战道经营", "zhanli", "城市道路 42"];

fn main() {
    let mut args = env::args().skip(1);
    let n = args.next().and_then(|n| n.parse().ok()).unwrap_or(10_000);
    let documents = many(n);
    let readings = Readings::read(&sounds::table(&documents));
    if let Some(file) = args.next() {
        let mut found_by = documents.clone();
        found_by.iter_mut().for_each(|d| drop(d.part()));
        fs::write(file, wire::pack(&found_by)).expect("the file");
    }
    let from = Instant::now();
    let lists = Lists::new(documents).expect("lists");
    println!("{} acts joined in {:?}", lists.violations().count(), from.elapsed());
    let from = Instant::now();
    let index = Index::new(&lists, NATIONAL, None);
    println!("index of {} entries made in {:?}", index.len(), from.elapsed());
    for typed in TYPED {
        let keys: Vec<&str> = typed.char_indices().map(|(at, c)| &typed[..at + c.len_utf8()]).collect();
        let mut times: Vec<_> = keys
            .iter()
            .map(|key| {
                let from = Instant::now();
                let found = index.search(&lists, &readings, key).0.len();
                (from.elapsed(), found, *key)
            })
            .collect();
        let last = times.last().map_or(0, |t| t.1);
        let sum: std::time::Duration = times.iter().map(|t| t.0).sum();
        times.sort();
        let (slowest, _, key) = times.last().copied().unwrap_or_default();
        println!("{typed}: {last} found; a key {:?} on average, at most {slowest:?} ({key})", sum / u32::try_from(keys.len()).unwrap_or(1));
    }
}
