//! Records from a file or standard input, a block at a time: lines of JSON, or the rows of a table.

use std::{
    fs::File,
    io::{self, BufRead, BufReader, Read, stdin},
    path::Path,
    sync::Arc,
};

use cailiang::Lists;
use cailiang_backtest::read::{ColumnMap, Columns, LONGEST};

use crate::{output, words};

/// Bytes of a block.
const BLOCK: usize = 256 * 1024;

/// Some records, with where the first of them stands.
pub enum Block {
    /// Lines, the first of this number.
    Lines {
        /// The number of the first line.
        first: u64,
        /// The lines with their ends.
        bytes: Vec<u8>,
    },
    /// Rows with the line each begins on.
    Rows(Arc<Columns>, Vec<(u64, Result<csv::StringRecord, csv::ByteRecord>)>),
}

/// Where records come from.
pub enum Input {
    /// Lines of JSON.
    Json {
        /// The bytes.
        from: Box<dyn BufRead>,
        /// Lines read so far.
        line: u64,
        /// How many bytes there are, where that is known.
        size: Option<u64>,
    },
    /// A table.
    Table {
        /// The rows.
        from: Box<csv::Reader<Box<dyn BufRead>>>,
        /// What the columns are for.
        columns: Arc<Columns>,
        /// How many bytes there are, where that is known.
        size: Option<u64>,
    },
}

impl Input {
    /// Opens a file, or standard input where it is `-`; says why where that cannot be.
    pub fn open(path: &Path, lists: &Lists, map: &ColumnMap) -> Option<Self> {
        let name = if path.as_os_str() == "-" { words::STDIN.to_owned() } else { path.display().to_string() };
        match Self::opened(path, &name, lists, map) {
            Ok(input) => Some(input),
            Err(why) => {
                output::error(why);
                None
            }
        }
    }

    fn opened(path: &Path, name: &str, lists: &Lists, map: &ColumnMap) -> Result<Self, String> {
        let told = |why: &io::Error| words::cannot_read(name, why);
        let (mut from, size): (Box<dyn BufRead>, Option<u64>) = if path.as_os_str() == "-" {
            (Box::new(BufReader::with_capacity(BLOCK, stdin())), None)
        } else {
            let file = File::open(path).map_err(|e| told(&e))?;
            let size = file.metadata().ok().map(|m| m.len());
            (Box::new(BufReader::with_capacity(BLOCK, file)), size)
        };
        let start = from.fill_buf().map_err(|e| told(&e))?;
        let mark = start.starts_with(b"\xef\xbb\xbf");
        if mark {
            from.consume(3);
        }
        let start = from.fill_buf().map_err(|e| told(&e))?;
        // A record in JSON begins with a brace; a table named `.csv` is one even when it is broken.
        let named = name.to_ascii_lowercase().ends_with(".csv");
        let json = start.iter().find(|b| !b.is_ascii_whitespace()).is_none_or(|b| *b == b'{');
        if json && !named {
            return Ok(Self::Json { from, line: 0, size });
        }
        if !named && !table(start) {
            return Ok(Self::Json { from, line: 0, size });
        }
        let head = start.split(|b| *b == b'\n').next().unwrap_or_default();
        let parted = [b',', b'\t', b';'].into_iter().find(|d| head.contains(d)).unwrap_or(b',');
        let mut from = csv::ReaderBuilder::new().delimiter(parted).flexible(true).from_reader(from);
        let headings = from.headers().map_err(|e| words::of_file(name, &words::bad_table(&e)))?.clone();
        let headings: Vec<&str> = headings.iter().collect();
        let columns = Columns::new(lists, map.clone(), &headings).map_err(|why| words::of_file(name, &why))?;
        if !columns.unused.is_empty() {
            output::error(words::unused_columns(&columns.unused));
        }
        Ok(Self::Table { from: Box::new(from), columns: Arc::new(columns), size })
    }

    /// How many bytes there are, where that is known.
    pub fn size(&self) -> Option<u64> {
        match self {
            Self::Json { size, .. } | Self::Table { size, .. } => *size,
        }
    }

    /// The next block and its bytes; `None` at the end.
    pub fn next(&mut self) -> io::Result<Option<(Block, u64)>> {
        match self {
            Self::Json { from, line, .. } => lines(from, line),
            Self::Table { from, columns, .. } => rows(from, columns),
        }
    }
}

/// Whether the first line reads like the headings of a table.
fn table(start: &[u8]) -> bool {
    let head = start.split(|b| *b == b'\n').next().unwrap_or_default();
    !head.starts_with(b"[") && head.iter().any(|b| matches!(b, b',' | b'\t' | b';')) && std::str::from_utf8(head).is_ok()
}

/// A block of whole lines; of a line that is too long only the beginning.
fn lines(from: &mut Box<dyn BufRead>, line: &mut u64) -> io::Result<Option<(Block, u64)>> {
    let (first, mut bytes, mut passed) = (*line + 1, Vec::with_capacity(BLOCK + BLOCK / 4), 0_u64);
    while bytes.len() < BLOCK {
        let before = bytes.len();
        let most = u64::try_from(LONGEST + 1).unwrap_or(u64::MAX);
        let read = from.as_mut().take(most).read_until(b'\n', &mut bytes)?;
        if read == 0 {
            break;
        }
        *line += 1;
        if bytes.last() != Some(&b'\n') && bytes.len() - before > LONGEST {
            passed += skip_line(from)?;
            bytes.push(b'\n');
        }
    }
    let read = u64::try_from(bytes.len()).unwrap_or(u64::MAX).saturating_add(passed);
    Ok((!bytes.is_empty()).then_some((Block::Lines { first, bytes }, read)))
}

/// Passes over the rest of a line.
fn skip_line(from: &mut Box<dyn BufRead>) -> io::Result<u64> {
    let mut passed = 0;
    loop {
        let buffer = from.fill_buf()?;
        let (used, done) = match buffer.iter().position(|b| *b == b'\n') {
            Some(at) => (at + 1, true),
            None => (buffer.len(), buffer.is_empty()),
        };
        from.consume(used);
        passed += u64::try_from(used).unwrap_or_default();
        if done {
            return Ok(passed);
        }
    }
}

fn rows(from: &mut csv::Reader<Box<dyn BufRead>>, columns: &Arc<Columns>) -> io::Result<Option<(Block, u64)>> {
    let (mut rows, mut bytes) = (Vec::new(), 0);
    while bytes < BLOCK {
        let line = from.position().line();
        let mut row = csv::ByteRecord::new();
        if !from.read_byte_record(&mut row).map_err(io::Error::other)? {
            break;
        }
        let line = row.position().map_or(line, csv::Position::line);
        bytes += row.as_slice().len() + row.len();
        rows.push((line, csv::StringRecord::from_byte_record(row).map_err(csv::FromUtf8Error::into_byte_record)));
    }
    let read = u64::try_from(bytes).unwrap_or(u64::MAX);
    Ok((!rows.is_empty()).then(|| (Block::Rows(Arc::clone(columns), rows), read)))
}
