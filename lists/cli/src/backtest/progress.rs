//! How far a run has come: one line on standard error, on a terminal only.

use std::{
    io::{IsTerminal, Write, stderr},
    time::{Duration, Instant},
};

use crate::words;

/// Between two lines.
const PAUSE: Duration = Duration::from_millis(200);

/// How far a run has come.
pub struct Progress {
    shown: bool,
    size: Option<u64>,
    read: u64,
    records: u64,
    begun: Instant,
    last: Instant,
}

impl Progress {
    /// Of an input of so many bytes, where that is known.
    pub fn new(size: Option<u64>) -> Self {
        let now = Instant::now();
        Self { shown: stderr().is_terminal(), size, read: 0, records: 0, begun: now, last: now }
    }

    /// So many more bytes and records.
    pub fn add(&mut self, bytes: u64, records: u64) {
        self.read += bytes;
        self.records += records;
        if self.shown && self.last.elapsed() >= PAUSE {
            self.last = Instant::now();
            let seconds = self.begun.elapsed().as_secs().max(1);
            let share = self.size.filter(|s| *s > 0).map(|size| (self.read.saturating_mul(100) / size).min(100));
            let _ = write!(stderr().lock(), "\r\u{1b}[K{}", words::progress(self.records, self.records / seconds, share));
        }
    }

    /// Takes the line away.
    pub fn end(&mut self) {
        if self.shown {
            let _ = write!(stderr().lock(), "\r\u{1b}[K");
        }
    }
}
