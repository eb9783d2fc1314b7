//! Papers as one printable page: no scripts, nothing fetched, every text escaped.

use super::{Block, Paper, Piece};
use crate::words;

const STYLE: &str = "\
@page{size:A4;margin:25mm 24mm}\
body{font:16px/1.8 'FangSong','STFangsong','Noto Serif CJK SC',serif;color:#000;background:#fff;max-width:42em;margin:2em auto;padding:0 1em;overflow-wrap:anywhere}\
h1{font-size:1.4em;text-align:center;margin:0 0 1.2em}h2{font-size:1em;margin:1.2em 0 .3em;break-after:avoid}p{margin:.2em 0;text-indent:2em}\
ul{margin:.2em 0;padding-left:2em}.blank{white-space:nowrap}.hint{font-size:.8em;color:#555}\
.note{font-size:.85em;color:#444;border-left:2px solid #999;padding-left:.8em;margin:.3em 0;text-indent:0}\
.check{list-style:none;padding-left:0}.check li{display:grid;grid-template-columns:1.6em 1fr;break-inside:avoid}.why,.at{font-size:.85em;color:#444}\
.wrong{font-weight:bold}article+article{break-before:page;margin-top:4em}footer{margin-top:2em;font-size:.8em;color:#555}\
@media print{body{max-width:none;margin:0;padding:0}article+article{margin-top:0}}";

/// The papers on one page each, with this title.
pub fn html(title: &str, papers: &[Paper]) -> String {
    let mut out = String::from("<!doctype html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n");
    out.push_str("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n");
    out.push_str("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    out.push_str(&format!("<title>{}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n", escape(title)));
    papers.iter().for_each(|paper| article(paper, &mut out));
    out.push_str("</body>\n</html>\n");
    out
}

fn article(paper: &Paper, out: &mut String) {
    out.push_str(&format!("<article id=\"{}\">\n<h1>{}</h1>\n", escape(&paper.id), escape(&paper.title)));
    let mut list = "";
    for block in &paper.blocks {
        let wanted = match block {
            Block::Item(_) => "<ul>",
            Block::Check { .. } => "<ul class=\"check\">",
            _ => "",
        };
        if wanted != list {
            out.push_str(if list.is_empty() { "" } else { "</ul>\n" });
            out.push_str(wanted);
            out.push_str(if wanted.is_empty() { "" } else { "\n" });
            list = wanted;
        }
        self::block(block, out);
    }
    out.push_str(if list.is_empty() { "" } else { "</ul>\n" });
    out.push_str(&format!("<footer>{}<br>{}</footer>\n</article>\n", escape(&paper.source), words::DISCLAIMER));
}

fn block(block: &Block, out: &mut String) {
    out.push_str(&match block {
        Block::Heading(pieces) => format!("<h2>{}</h2>\n", line(pieces)),
        Block::Paragraph(pieces) => format!("<p>{}</p>\n", line(pieces)),
        Block::Item(pieces) => format!("<li>{}</li>\n", line(pieces)),
        Block::Note(pieces) => format!("<p class=\"note\">※ {}</p>\n", line(pieces)),
        Block::Check { mark, text, at, why } => {
            let class = if *mark == super::Mark::Wrong { " class=\"wrong\"" } else { "" };
            let small = |class: &str, text: &str| match text {
                "" => String::new(),
                _ => format!("<div class=\"{class}\">{}</div>", escape(text)),
            };
            format!(
                "<li{class}><span>{}</span><div>{}{}{}</div></li>\n",
                words::mark(*mark),
                line(text),
                small("at", at),
                small("why", why)
            )
        }
    });
}

fn line(pieces: &[Piece]) -> String {
    let piece = |piece: &Piece| match piece {
        Piece::Text(text) => escape(text),
        Piece::Blank(hint) => {
            let hint = if hint.is_empty() { String::new() } else { format!("<span class=\"hint\">（{}）</span>", escape(hint)) };
            format!("<span class=\"blank\">{}</span>{hint}", words::BLANK_LINE)
        }
    };
    pieces.iter().map(piece).collect()
}

/// A text that can mean nothing but itself in HTML.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c if c.is_control() => out.push(' '),
            // Marks that turn the direction of writing could make a paper read otherwise than it says.
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {}
            c => out.push(c),
        }
    }
    out
}
