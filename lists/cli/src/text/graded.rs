//! The benchmark, the leniency lists, and what running days come to.

use cailiang::{Decision, words as core};

use super::Page;
use crate::words;

impl Page<'_> {
    pub(super) fn graded(&mut self, d: &Decision) {
        let title = |id: &str, effective: &str| {
            let found = self.lists.documents().iter().find(|doc| doc.id == id && doc.effective.to_string() == effective);
            found.map_or_else(|| id.to_owned(), |doc| doc.title.clone())
        };
        let graded = d.benchmark.iter().map(|b| words::benchmark(b, &title(&b.document, &b.effective))).collect();
        let listed = d.listed.iter().flat_map(|l| words::listed(l, &title(&l.document, &l.effective))).collect();
        let spared = d.spared.iter().map(words::spared).collect();
        let mitigation = d.mitigation.iter().flat_map(|m| {
            let combinations = m.combinations.iter().map(|p| p.kinds.iter().map(|k| core::penalty(*k)).collect::<Vec<_>>().join("＋"));
            std::iter::once(m.floor.clone()).chain(combinations.map(|c| words::milder(&c)))
        });
        let mitigation = mitigation.collect();
        let daily = d.daily.iter().map(|x| words::daily(x, &self.labels(&x.needs))).collect();
        let surcharge = d.surcharge.iter().map(words::surcharge).collect();
        self.section(words::BENCHMARK, graded);
        self.section(words::LISTED, listed);
        self.section(words::SPARED, spared);
        self.section(words::MITIGATION, mitigation);
        self.section(words::DAILY, daily);
        self.section(words::SURCHARGE, surcharge);
    }
}
