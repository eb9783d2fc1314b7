//! All cores at once: one reads blocks, the others hold their records against the lists, each
//! into a tally of its own. Tallies merge exactly, so who took which block does not matter;
//! what was rejected is written in the order it was read.

use std::{
    collections::BTreeMap,
    io,
    num::NonZero,
    sync::{
        Mutex, PoisonError,
        mpsc::{Receiver, SyncSender, sync_channel},
    },
    thread,
};

use cailiang::Lists;
use cailiang_backtest::{Bench, Fault, FaultKind, Merge, Tally, read::text};

use super::{
    input::{Block, Input},
    progress::Progress,
};
use crate::words;

/// Blocks under way for each worker: enough that nobody waits, few enough that memory stays flat.
const AHEAD: u64 = 4;

/// Who works with what.
pub struct Crew<'a> {
    /// The lists.
    pub lists: &'a Lists,
    /// The others that are tried.
    pub against: Option<&'a Lists>,
    /// How many work; as many as there are cores where nobody says.
    pub threads: Option<usize>,
}

/// What has come of a block beside its tally.
struct Done {
    number: u64,
    records: u64,
    rejects: Vec<String>,
}

/// Writes one line about a record that could not be used.
pub type Reject<'a> = &'a mut dyn FnMut(&str) -> io::Result<()>;

impl Crew<'_> {
    /// Works through an input.
    ///
    /// # Errors
    /// One sentence about why reading or writing stopped.
    pub fn work(&self, mut input: Input, progress: &mut Progress, reject: Reject<'_>) -> Result<Tally, String> {
        let threads = self.threads.or(thread::available_parallelism().ok().map(NonZero::get)).unwrap_or(1).max(1);
        let limit = AHEAD * u64::try_from(threads).unwrap_or(1);
        let (blocks, taken) = sync_channel::<(u64, Block)>(usize::try_from(limit).unwrap_or(1));
        let (done, finished) = sync_channel::<Done>(usize::try_from(limit).unwrap_or(1));
        let taken = Mutex::new(taken);
        thread::scope(|scope| {
            let workers: Vec<_> = (0..threads)
                .map(|_| {
                    let (taken, done) = (&taken, done.clone());
                    scope.spawn(move || self.worker(taken, &done))
                })
                .collect();
            drop(done);
            let read = deal(&mut input, &blocks, &finished, limit, progress, reject);
            // The workers stop when nothing more can come.
            drop(blocks);
            let mut tally = Tally::new(self.against.is_some());
            let mut whole = true;
            for worker in workers {
                match worker.join() {
                    Ok(part) => tally.absorb(part),
                    Err(_) => whole = false,
                }
            }
            read?;
            if whole { Ok(tally) } else { Err(words::WORKER_LOST.to_owned()) }
        })
    }

    fn worker(&self, taken: &Mutex<Receiver<(u64, Block)>>, done: &SyncSender<Done>) -> Tally {
        let mut bench = Bench::new(self.lists, self.against);
        loop {
            // The lock is held while waiting: whoever has it takes the next block.
            let next = taken.lock().unwrap_or_else(PoisonError::into_inner).recv();
            let Ok((number, block)) = next else { return bench.tally };
            let before = bench.tally.read;
            let mut rejects = Vec::new();
            match block {
                Block::Lines { first, bytes } => lines(&mut bench, first, &bytes, &mut rejects),
                Block::Rows(columns, rows) => {
                    for (line, row) in rows {
                        let (held, told) = match row {
                            Ok(row) => {
                                let cells: Vec<&str> = row.iter().collect();
                                (bench.row(&columns, &cells), cells.join(","))
                            }
                            Err(row) => (bench.broken(not_text()), String::from_utf8_lossy(row.as_slice()).into_owned()),
                        };
                        if let Err(fault) = held {
                            rejects.push(fault.line(line, &told));
                        }
                    }
                }
            }
            let records = bench.tally.read.saturating_sub(before);
            if done.send(Done { number, records, rejects }).is_err() {
                return bench.tally;
            }
        }
    }
}

fn not_text() -> Fault {
    match text(&[0xff]) {
        Err(fault) => fault,
        Ok(_) => Fault::new(FaultKind::Encoding, ""),
    }
}

/// The lines of a block, each a record; empty ones are none.
fn lines(bench: &mut Bench<'_>, first: u64, bytes: &[u8], rejects: &mut Vec<String>) {
    let lines = bytes.strip_suffix(b"\n").unwrap_or(bytes).split(|b| *b == b'\n');
    for (line, bytes) in (first..).zip(lines) {
        if bytes.iter().all(u8::is_ascii_whitespace) {
            continue;
        }
        let held = match text(bytes) {
            Ok(text) => bench.json(text),
            Err(fault) => bench.broken(fault),
        };
        if let Err(fault) = held {
            let shown = bytes.get(..bytes.len().min(SHOWN)).unwrap_or_default();
            rejects.push(fault.line(line, &String::from_utf8_lossy(shown)));
        }
    }
}

/// Bytes of a rejected record that are written out.
const SHOWN: usize = 64 * 1024;

/// Reads blocks and hands them out, never more than `limit` ahead of what is finished in order.
fn deal(
    input: &mut Input,
    blocks: &SyncSender<(u64, Block)>,
    finished: &Receiver<Done>,
    limit: u64,
    progress: &mut Progress,
    reject: Reject<'_>,
) -> Result<(), String> {
    let (mut given, mut written) = (0_u64, 0_u64);
    let mut waiting: BTreeMap<u64, Vec<String>> = BTreeMap::new();
    let mut more = true;
    while more || written < given {
        while more && given - written < limit {
            match input.next().map_err(|why| words::cannot_read(words::INPUT, &why))? {
                Some((block, bytes)) => {
                    progress.add(bytes, 0);
                    if blocks.send((given, block)).is_err() {
                        return Err(words::WORKER_LOST.to_owned());
                    }
                    given += 1;
                }
                None => more = false,
            }
        }
        if written == given {
            break;
        }
        // Nothing comes any more only when the workers are gone.
        let Ok(done) = finished.recv() else { return Err(words::WORKER_LOST.to_owned()) };
        progress.add(0, done.records);
        waiting.insert(done.number, done.rejects);
        while let Some(rejects) = waiting.remove(&written) {
            for line in &rejects {
                reject(line).map_err(|why| words::cannot_write(words::REJECTS, &why))?;
            }
            written += 1;
        }
    }
    Ok(())
}
