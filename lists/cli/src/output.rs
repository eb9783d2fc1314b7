//! Writing to standard output and standard error; a closed pipe is no failure.

use std::io::{Write, stderr, stdout};

/// A line on standard output.
pub fn line(text: impl std::fmt::Display) {
    let _ = writeln!(stdout().lock(), "{text}");
}

/// A text on standard output that ends its own lines.
pub fn raw(text: &str) {
    let _ = stdout().lock().write_all(text.as_bytes());
}

/// A line on standard error.
pub fn error(text: impl std::fmt::Display) {
    let _ = writeln!(stderr().lock(), "{text}");
}

/// A text on standard error that ends its own lines.
pub fn raw_error(text: &str) {
    let _ = stderr().lock().write_all(text.as_bytes());
}
