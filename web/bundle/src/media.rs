//! What a file is called over HTTP, and what may be done with it.

/// The content security policy: only what comes from here, no inline code or style.
pub const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; \
connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// The media type by a path's extension.
pub fn kind(path: &str) -> &'static str {
    match path.rsplit('.').next().unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "wasm" => "application/wasm",
        "txt" => "text/plain; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        _ => "application/octet-stream",
    }
}

/// How long a file may be kept: for ever where its name holds its hash.
pub fn cache(path: &str) -> &'static str {
    if hashed(path) { "public, max-age=31536000, immutable" } else { "no-cache" }
}

/// Whether a path names its content: `officer.1a2b3c4d5e6f.wasm`, `lists/apl-1a2b3c4d5e6f.bin`.
fn hashed(path: &str) -> bool {
    path.split(['.', '-', '/']).any(|part| part.len() == 12 && part.bytes().all(|b| b.is_ascii_hexdigit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_hashed_names_are_kept() {
        assert!(hashed("officer.1a2b3c4d5e6f.wasm") && hashed("lists/apl-1a2b3c4d5e6f.bin"));
        assert!(!hashed("index.html") && !hashed("sw.js"));
    }
}
