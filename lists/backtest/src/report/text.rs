//! The report for people, on a terminal.

use super::{ChangesShown, Report, change::difference};
use crate::words::{self, amount};

/// So many of the longer lists are shown; JSON and CSV hold more.
const SHOWN: usize = 15;

/// The report; ends its own lines.
pub fn text(report: &Report) -> String {
    let mut out = String::new();
    let mut line = |text: String| out.extend([text.as_str(), "\n"]);
    line(words::read(report.read, report.decided, report.undetermined, report.rejected));
    if report.synthetic > 0 {
        line(words::synthetic(report.synthetic));
    }
    heading(&mut line, words::AGREEMENT);
    report.verdicts.iter().for_each(|c| line(words::counted(&c.label, c.count, &c.share)));
    line(words::off(&report.below, &report.above));
    if !report.differing.is_empty() {
        heading(&mut line, words::DIFFERING);
        report.differing.iter().take(SHOWN).for_each(|f| line(words::advised_and_imposed(&f.words.0, &f.words.1, f.count)));
    }
    if !report.unknown.is_empty() {
        heading(&mut line, words::UNKNOWN_FACTS);
        report.unknown.iter().take(SHOWN).for_each(|u| line(words::missing(&u.label, u.outcome, u.first, u.fine)));
    }
    heading(&mut line, words::UNLIKE);
    if report.unlike.is_empty() {
        line(words::NO_UNLIKE.to_owned());
    }
    for (at, u) in report.unlike.iter().take(SHOWN).enumerate() {
        line(words::unlike(at + 1, u));
        line(words::ends(&u.least, &u.most));
    }
    if report.unranked > 0 {
        line(words::unranked(report.unranked));
    }
    heading(&mut line, words::BY_ACT);
    for act in report.acts.iter().take(SHOWN) {
        let rest: Vec<String> = act.verdicts.iter().filter(|c| c.count > 0).map(|c| format!("{} {}", c.label, c.share)).collect();
        line(words::act(&act.name, act.all, &rest.join("，")));
    }
    if !report.rejects.is_empty() {
        heading(&mut line, words::REJECTED);
        report.rejects.iter().for_each(|c| line(words::counted(&c.label, c.count, &c.share)));
    }
    if let Some(changes) = &report.changes {
        changed(&mut line, changes);
    }
    out
}

fn heading(line: &mut impl FnMut(String), text: &str) {
    line(String::new());
    line(format!("【{text}】"));
}

fn changed(line: &mut impl FnMut(String), changes: &ChangesShown) {
    heading(line, words::CHANGES);
    let all = &changes.all;
    line(words::changed(all));
    for (name, (before, after)) in [(words::LEAST, all.least), (words::MOST, all.most)] {
        line(words::sums(name, before.total, after.total, difference(before.total, after.total)));
    }
    changes.unreadable.iter().for_each(|c| line(words::unreadable_there(&c.label, c.count)));
    changes.outcomes.iter().take(SHOWN).for_each(|f| line(words::flip(&f.words.0, &f.words.1, f.count)));
    changes.tiers.iter().take(SHOWN).for_each(|t| line(words::tier_flip(&t.name, &t.before, &t.after, t.count)));
    for row in changes.parties.iter().chain(changes.acts.iter().take(SHOWN)) {
        line(words::moved(&row.label, &row.moved));
    }
    changes.verdicts.iter().take(SHOWN).for_each(|f| line(words::verdict_flip(&f.words.0, &f.words.1, f.count)));
    for e in changes.examples.iter().take(SHOWN) {
        let fine = e.example.fine.map(amount);
        line(words::example(e, fine.as_deref()));
    }
}
