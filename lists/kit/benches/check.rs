//! How long it takes to read and check lists of growing size. The time per act
//! must not grow: `cargo bench -p cailiang-lists`.
#![allow(missing_docs, clippy::expect_used, clippy::panic, reason = "a benchmark")]

mod corpus;

use std::{hint::black_box, path::Path};

use cailiang_lists::{Source, load_sources};
use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};

/// The shipped national lists, which every set of lists needs.
fn shipped() -> Vec<(Source, String)> {
    let lists = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let loaded = cailiang_lists::load(&lists);
    loaded.sources().into_iter().map(|s| (s, "national".to_owned())).collect()
}

fn check(c: &mut Criterion) {
    let shipped = shipped();
    let mut group = c.benchmark_group("read and check");
    group.sample_size(10);
    for acts in [1_000, 2_500, 5_000, 10_000] {
        let sources: Vec<_> = shipped.iter().cloned().chain(corpus::sources(acts)).collect();
        group.throughput(Throughput::Elements(acts as u64));
        group.bench_with_input(BenchmarkId::from_parameter(acts), &sources, |b, sources| {
            b.iter(|| {
                let loaded = load_sources(black_box(sources.clone()));
                assert!(loaded.is_usable(), "the corpus is sound");
                loaded.diagnostics.len()
            });
        });
    }
    group.finish();
}

criterion_group!(benches, check);
criterion_main!(benches);
