//! A paper on the screen, as it will be printed: blanks are marked gaps.

use cailiang::papers::{Block, Mark, Paper, Piece};

use crate::{
    dom::{El, el, lit, say},
    words,
};

use cailiang::order::Gather;

/// How many gaps are to be filled in by hand.
pub fn blanks(paper: &Paper) -> usize {
    let pieces = |b: &Block| match b {
        Block::Heading(p) | Block::Paragraph(p) | Block::Item(p) => p.iter().filter(|p| matches!(p, Piece::Blank(_))).count(),
        Block::Note(_) | Block::Check { .. } => 0,
    };
    paper.blocks.iter().map(pieces).sum()
}

/// The whole paper; its title carries `id`.
pub fn sheet(paper: &Paper, id: &'static str) -> El {
    let mut out = el("article").cls("paper").kid(say("h1", "", &paper.title).attr("id", id).attr("tabindex", "-1"));
    let mut rows: Vec<El> = Vec::new();
    let mut checks = false;
    for block in &paper.blocks {
        let is_check = matches!(block, Block::Check { .. });
        let is_row = is_check || matches!(block, Block::Item(_));
        if !rows.is_empty() && (!is_row || is_check != checks) {
            out = out.kid(list(std::mem::take(&mut rows), checks));
        }
        checks = is_check;
        match block {
            Block::Heading(p) => out = out.kid(line(el("h2"), p)),
            Block::Paragraph(p) => out = out.kid(line(el("p"), p)),
            Block::Item(p) => rows.push(line(el("li"), p)),
            Block::Note(p) => out = out.kid(line(el("p").cls("remark").text("※ "), p)),
            Block::Check { mark, text, at, why } => rows.push(check(*mark, text, at, why)),
        }
    }
    if !rows.is_empty() {
        out = out.kid(list(rows, checks));
    }
    out.kid(el("footer").kid(say("p", "", &paper.source)).kid(lit("p", "", words::ADVICE)))
}

fn list(rows: Vec<El>, checks: bool) -> El {
    el("ul").cls(if checks { "self-check" } else { "" }).list(rows)
}

fn check(mark: Mark, text: &[Piece], at: &str, why: &str) -> El {
    let (class, sign, says) = match mark {
        Mark::Well => ("well", "✓", words::MARK_WELL),
        Mark::Wrong => ("wrong", "✗", words::MARK_WRONG),
        Mark::Open => ("open", "□", words::MARK_OPEN),
    };
    let mark = el("span").cls("mark").kid(lit("span", "", sign).attr("aria-hidden", "true")).kid(lit("small", "", says));
    let small = |class: &'static str, text: &str| (!text.is_empty()).then(|| say("p", class, text));
    el("li").cls(class).kid(mark).kid(line(el("p"), text).maybe(small("cite", at)).maybe(small("why", why)))
}

/// Pieces in one line.
fn line(out: El, pieces: &[Piece]) -> El {
    let piece = |piece: &Piece| match piece {
        Piece::Text(text) => say("span", "", text),
        // The line itself is drawn; who listens hears what belongs there.
        Piece::Blank(hint) => {
            let hint = if hint.is_empty() { words::BLANK } else { hint };
            el("span").cls("gap").kid(say("small", "", hint))
        }
    };
    out.list(pieces.iter().map(piece).gather())
}
