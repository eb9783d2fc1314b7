//! The digest that names a file's exact content.

use sha2::{Digest, Sha256};

/// Hex SHA-256 of a file, with Windows line ends read as plain ones, so that a
/// checkout on another system names the same content.
pub fn digest(bytes: &[u8]) -> String {
    let mut hash = Sha256::new();
    let mut rest = bytes;
    while let Some(at) = rest.windows(2).position(|pair| pair == b"\r\n") {
        let (before, after) = rest.split_at(at);
        hash.update(before);
        rest = after.get(1..).unwrap_or_default();
    }
    hash.update(rest);
    hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn line_ends_do_not_matter() {
        assert_eq!(digest(b"a\r\nb\r\n"), digest(b"a\nb\n"));
        assert_ne!(digest(b"a\rb"), digest(b"a\nb"));
        assert_eq!(digest(b""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }
}
