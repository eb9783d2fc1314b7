//! Compresses once, as hard as it goes, so that serving costs nothing.

use std::{fs, io::Write, path::Path};

use flate2::{Compression, write::GzEncoder};

use crate::{
    Step,
    put::put,
    site::{File, Load},
    words,
};

/// How many bytes a file takes.
pub struct Size {
    /// The path.
    pub path: String,
    /// When it is downloaded.
    pub load: Load,
    /// As it is, gzipped, brotlied.
    pub bytes: [usize; 3],
}

/// Puts a `.gz` and a `.br` beside every file.
pub fn all(dist: &Path, files: &[File]) -> Step<Vec<Size>> {
    files.iter().map(|file| one(dist, file)).collect()
}

fn one(dist: &Path, file: &File) -> Step<Size> {
    let path = dist.join(&file.path);
    let raw = fs::read(&path).map_err(|e| words::file(&path, e))?;
    let gz = gzip(&raw).map_err(|e| words::file(&path, e))?;
    let br = brotli(&raw).map_err(|e| words::file(&path, e))?;
    put(&dist.join([&file.path, ".gz"].concat()), &gz)?;
    put(&dist.join([&file.path, ".br"].concat()), &br)?;
    Ok(Size { path: file.path.clone(), load: file.load, bytes: [raw.len(), gz.len(), br.len()] })
}

fn gzip(raw: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(raw)?;
    encoder.finish()
}

fn brotli(mut raw: &[u8]) -> std::io::Result<Vec<u8>> {
    let params = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    let mut out = Vec::new();
    brotli::BrotliCompress(&mut raw, &mut out, &params)?;
    Ok(out)
}
