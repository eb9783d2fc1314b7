//! A paper as plain text.

use super::{Block, Mark, Paper, Piece};
use crate::words;

/// The whole paper, ending in a newline.
pub fn text(paper: &Paper) -> String {
    let mut out = format!("{}\n\n", paper.title);
    for block in &paper.blocks {
        out.push_str(&match block {
            Block::Heading(pieces) => format!("\n{}\n", line(pieces)),
            Block::Paragraph(pieces) => format!("{}\n", line(pieces)),
            Block::Item(pieces) => format!("  · {}\n", line(pieces)),
            Block::Note(pieces) => format!("  ※ {}\n", line(pieces)),
            Block::Check { mark, text, at, why } => check(*mark, &line(text), at, why),
        });
    }
    out.push_str(&format!("\n{}\n{}\n", paper.source, words::DISCLAIMER));
    out.replace("\n\n\n", "\n\n")
}

fn check(mark: Mark, text: &str, at: &str, why: &str) -> String {
    let at = if at.is_empty() { String::new() } else { format!("［{at}］") };
    let why = if why.is_empty() { String::new() } else { format!("\n      {why}") };
    format!("  {} {text}{at}{why}\n", words::mark(mark))
}

/// Pieces in one line.
pub fn line(pieces: &[Piece]) -> String {
    let piece = |piece: &Piece| match piece {
        Piece::Text(text) => text.replace(['\n', '\r'], " "),
        Piece::Blank(hint) => words::blank(hint),
    };
    pieces.iter().map(piece).collect()
}
