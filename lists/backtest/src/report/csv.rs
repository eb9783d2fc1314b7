//! The report as one long table that a spreadsheet opens: a number a line, with what it is of.

use super::{ActRow, ChangeRow, Count, Report};
use crate::words;

/// The table: UTF-8 with the mark that Excel needs.
pub fn csv(report: &Report) -> String {
    let mut table = Table::default();
    table.line(&words::CSV_HEAD.map(str::to_owned));
    let read = [
        (words::CSV_READ, report.read),
        (words::CSV_DECIDED, report.decided),
        (words::UNDETERMINED, report.undetermined),
        (words::REJECTED, report.rejected),
        (words::CSV_SYNTHETIC, report.synthetic),
    ];
    read.iter().for_each(|(what, n)| table.number(words::CSV_ALL, "", "", what, n));
    table.counts(words::AGREEMENT_TITLE, "", "", &report.verdicts);
    table.counts(words::REJECTED, "", "", &report.rejects);
    table.number(words::AGREEMENT_TITLE, "", "", words::CSV_BELOW, &report.below.total);
    table.number(words::AGREEMENT_TITLE, "", "", words::CSV_ABOVE, &report.above.total);
    for f in &report.differing {
        table.number(words::DIFFERING, &f.words.0, &f.from, &f.words.1, &f.count);
    }
    for u in &report.unknown {
        for (what, n) in words::UNKNOWN_HEAD.iter().skip(2).zip([u.outcome, u.first, u.fine]) {
            table.number(words::UNKNOWN_FACTS, &u.label, &u.fact, what, &n);
        }
    }
    report.acts.iter().for_each(|a| table.act(a));
    for u in &report.unlike {
        let of = words::kind_of_case(u);
        let numbers = [u.count.to_string(), u.low.to_string(), u.middle.to_string(), u.high.to_string(), u.times.to_string()];
        for (what, n) in words::UNLIKE_HEAD.iter().skip(5).zip(numbers) {
            table.number(words::UNLIKE, &format!("{}｜{of}", u.name), &u.cell.violation, what, &n);
        }
    }
    if let Some(changes) = &report.changes {
        let all = ChangeRow { id: String::new(), label: words::CSV_ALL.to_owned(), moved: changes.all };
        std::iter::once(&all).chain(&changes.parties).chain(&changes.acts).for_each(|row| table.moved(row));
        for f in &changes.outcomes {
            table.number(words::FLIPS, &f.words.0, &f.from, &f.words.1, &f.count);
        }
        for t in &changes.tiers {
            table.number(words::TIER_FLIPS, &t.name, &t.violation, &format!("{} → {}", t.before, t.after), &t.count);
        }
        for f in &changes.verdicts {
            table.number(words::VERDICT_FLIPS, &f.words.0, &f.from, &f.words.1, &f.count);
        }
    }
    table.finish()
}

#[derive(Default)]
struct Table(String);

impl Table {
    /// A line; no cell is taken for a formula, and quotes follow RFC 4180.
    fn line(&mut self, cells: &[String]) {
        let cell = |text: &String| {
            let formula = text.starts_with(['=', '+', '-', '@', '\t', '\r', '\'']) && text.parse::<rust_decimal::Decimal>().is_err();
            let text = if formula { format!("'{text}") } else { text.clone() };
            if text.contains([',', '"', '\n', '\r']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text }
        };
        let cells: Vec<String> = cells.iter().map(cell).collect();
        self.0.extend([cells.join(",").as_str(), "\r\n"]);
    }

    fn number(&mut self, table: &str, item: &str, id: &str, what: &str, number: &impl ToString) {
        self.line(&[table.to_owned(), item.to_owned(), id.to_owned(), what.to_owned(), number.to_string()]);
    }

    fn counts(&mut self, table: &str, item: &str, id: &str, counts: &[Count]) {
        counts.iter().for_each(|c| self.number(table, item, id, &c.label, &c.count));
    }

    fn act(&mut self, act: &ActRow) {
        self.number(words::BY_ACT, &act.name, &act.violation, words::RECORDS, &act.all);
        self.counts(words::BY_ACT, &act.name, &act.violation, &act.verdicts);
        self.number(words::BY_ACT, &act.name, &act.violation, words::CSV_IMPOSED, &act.imposed.total);
    }

    fn moved(&mut self, row: &ChangeRow) {
        let m = &row.moved;
        let counts = [m.all, m.changed, m.outcome, m.tier, m.range, m.up, m.down].map(|n| n.to_string());
        let sums = [m.least.0, m.least.1, m.most.0, m.most.1].map(|s| s.total.to_string());
        for (what, n) in words::MOVED_HEAD.iter().skip(1).zip(counts.iter().chain(&sums)) {
            self.number(words::CHANGES, &row.label, &row.id, what, n);
        }
    }

    fn finish(self) -> String {
        format!("\u{feff}{}", self.0)
    }
}
