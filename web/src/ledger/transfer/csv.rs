//! A table that opens right in Excel, and back.

use csv_core::{ReadFieldResult, Reader, Terminator, WriteResult, Writer, WriterBuilder};

/// What a spreadsheet takes for the beginning of a formula.
fn begins_formula(c: char) -> bool {
    matches!(c, '=' | '+' | '-' | '@' | '\t' | '\r' | '\n' | '＝' | '＋' | '－' | '＠')
}

/// Whether a cell begins like a formula, behind apostrophes or not.
fn dangerous(cell: &str) -> bool {
    cell.trim_start_matches('\'').starts_with(begins_formula)
}

/// A cell that no spreadsheet computes: a formula gets an apostrophe in front.
/// So does one that has some already, so that [`unescaped`] gives back exactly what there was.
pub fn escaped(cell: &str) -> String {
    if dangerous(cell) { ["'", cell].concat() } else { cell.to_owned() }
}

/// The cell that was [`escaped`].
pub fn unescaped(cell: &str) -> &str {
    if dangerous(cell) { cell.strip_prefix('\'').unwrap_or(cell) } else { cell }
}

/// Rows as a file: UTF-8 with a mark that Excel needs, lines ended by CRLF, quotes by RFC 4180.
pub fn write<R: IntoIterator<Item = Vec<String>>>(rows: R) -> Vec<u8> {
    let mut out = "\u{feff}".as_bytes().to_vec();
    let mut writer = WriterBuilder::new().terminator(Terminator::CRLF).build();
    for row in rows {
        for (column, cell) in row.iter().enumerate() {
            if column > 0 {
                drain(&mut out, |to| writer.delimiter(to));
            }
            field(&mut writer, &mut out, escaped(cell).as_bytes());
        }
        drain(&mut out, |to| writer.terminator(to));
    }
    drain(&mut out, |to| writer.finish(to));
    out
}

fn drain(out: &mut Vec<u8>, mut step: impl FnMut(&mut [u8]) -> (WriteResult, usize)) {
    loop {
        let mut piece = [0; 64];
        let (result, written) = step(&mut piece);
        out.extend_from_slice(piece.get(..written).unwrap_or_default());
        if result == WriteResult::InputEmpty {
            return;
        }
    }
}

fn field(writer: &mut Writer, out: &mut Vec<u8>, mut cell: &[u8]) {
    loop {
        let mut piece = [0; 1024];
        let (result, read, written) = writer.field(cell, &mut piece);
        out.extend_from_slice(piece.get(..written).unwrap_or_default());
        cell = cell.get(read..).unwrap_or_default();
        if result == WriteResult::InputEmpty {
            return;
        }
    }
}

/// The rows of a file, each with the line it begins at; a comma, a semicolon or a tab parts the cells.
pub fn read(text: &str) -> Vec<(u64, Vec<String>)> {
    let text = text.trim_start_matches('\u{feff}');
    let head = text.lines().next().unwrap_or_default();
    let parted = [b',', b'\t', b';'].into_iter().find(|d| head.as_bytes().contains(d)).unwrap_or(b',');
    let mut reader: Reader = csv_core::ReaderBuilder::new().delimiter(parted).build();
    let (mut rows, mut row, mut cell) = (Vec::new(), Vec::new(), Vec::new());
    let mut rest = text.as_bytes();
    let (mut begun, mut line) = (1, 1);
    loop {
        let mut piece = [0; 1024];
        let (result, read, written) = reader.read_field(rest, &mut piece);
        let (done, left) = rest.split_at_checked(read).unwrap_or((rest, b""));
        line += done.iter().filter(|b| **b == b'\n').map(|_| 1).sum::<u64>();
        rest = left;
        cell.extend_from_slice(piece.get(..written).unwrap_or_default());
        match result {
            ReadFieldResult::Field { record_end } => {
                let whole = String::from_utf8_lossy(&cell).into_owned();
                row.push(unescaped(&whole).to_owned());
                cell.clear();
                if record_end {
                    rows.push((begun, std::mem::take(&mut row)));
                    // The reader stops between the two signs that end a line.
                    begun = line + u64::from(rest.starts_with(b"\n"));
                }
            }
            ReadFieldResult::End => return rows,
            ReadFieldResult::InputEmpty | ReadFieldResult::OutputFull => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn back(cells: &[&str]) -> Vec<String> {
        let row = cells.iter().map(|c| (*c).to_owned()).collect();
        let head = vec!["种类".to_owned(), "日期".to_owned()];
        let text = String::from_utf8(write([head, row])).unwrap_or_default();
        read(&text).into_iter().skip(1).flat_map(|(_, row)| row).collect()
    }

    #[test]
    fn no_cell_is_a_formula() {
        for cell in ["=1+1", "+86", "-1", "@x", "\tx", "\rx", "＝1"] {
            let text = String::from_utf8(write([vec![cell.to_owned(), "x".to_owned()]])).unwrap_or_default();
            let first = text.trim_start_matches('\u{feff}').trim_start_matches('"');
            assert!(first.starts_with('\''), "{cell}");
        }
        assert_eq!(escaped("'=1"), "''=1");
        assert_eq!(escaped("it's"), "it's");
    }

    #[test]
    fn opens_in_excel() {
        let text = write([vec!["种类".to_owned(), "备注".to_owned()], vec!["检查".to_owned(), "他说“\"好\"”，\n走了".to_owned()]]);
        assert_eq!(text, "\u{feff}种类,备注\r\n检查,\"他说“\"\"好\"\"”，\n走了\"\r\n".as_bytes());
    }

    #[test]
    fn lines_are_counted() {
        let rows = read("a,b\r\n\"x\ny\",1\r\nz,2\r\n");
        let lines: Vec<u64> = rows.iter().map(|(line, _)| *line).collect();
        assert_eq!(lines, [1, 2, 4]);
    }

    proptest! {
        #[test]
        fn comes_back(a in "[a='+@,;\"\\-\t\r\n 中＝]*", b in ".*", c in "[^\u{0}]*") {
            // A row of one empty cell is an empty line, which is no row.
            let cells = [a.as_str(), b.as_str(), c.as_str(), "z"];
            prop_assert_eq!(back(&cells), cells);
        }

        #[test]
        fn escaping_is_undone(cell in "['=+@a-]*") {
            let once = escaped(&cell);
            prop_assert_eq!(unescaped(&once), cell.as_str());
        }
    }
}
