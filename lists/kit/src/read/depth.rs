//! How deep a text nests, seen before it is parsed: the parser bounds brackets
//! and dotted keys each for itself, and one inside the other is still too deep
//! for whatever walks the result.

use toml_parser::{Source, lexer::TokenKind};

use crate::source::Span;

/// The deepest a list may nest; a list of this project needs about ten.
const DEEPEST: usize = 64;

/// Where the text first nests too deep.
pub(super) fn too_deep(text: &str) -> Option<Span> {
    let mut depth = Depth { levels: vec![0], ..Depth::default() };
    for token in Source::new(text).lex() {
        depth.take(token.kind());
        if depth.base + depth.dots + depth.levels.len() > DEEPEST {
            return Some(Span { start: token.span().start(), end: token.span().end() });
        }
    }
    None
}

#[derive(Default)]
struct Depth {
    /// For each open bracket, the dots of the key being read in it; first those of the line itself.
    levels: Vec<usize>,
    /// The dots of all levels.
    dots: usize,
    /// The dots of the table the line stands in: `[a.b]`.
    base: usize,
    /// Whether the line names a table.
    names: bool,
    /// Whether something stands in the line already.
    begun: bool,
}

impl Depth {
    fn take(&mut self, token: TokenKind) {
        match token {
            TokenKind::LeftSquareBracket | TokenKind::LeftCurlyBracket => {
                if self.levels.len() == 1 && !self.begun {
                    (self.names, self.base) = (true, 0);
                }
                self.levels.push(0);
            }
            TokenKind::RightSquareBracket | TokenKind::RightCurlyBracket if self.levels.len() > 1 => {
                self.forget();
                self.levels.pop();
            }
            TokenKind::Dot if self.names => self.base += 1,
            TokenKind::Dot => {
                self.dots += 1;
                self.levels.last_mut().into_iter().for_each(|n| *n += 1);
            }
            TokenKind::Comma => self.forget(),
            TokenKind::Newline => {
                self.forget();
                self.names &= self.levels.len() > 1;
            }
            _ => {}
        }
        self.begun = match token {
            TokenKind::Newline => false,
            TokenKind::Whitespace => self.begun,
            _ => true,
        };
    }

    /// A key ends with its value.
    fn forget(&mut self) {
        if let Some(last) = self.levels.last_mut() {
            self.dots -= *last;
            *last = 0;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_long_is_not_deep() {
        let long = format!("[a.b]\nx = [{}]\n{}", "1.5, {a.b = 1.5},".repeat(100), "[[c.d]]\ny.z = 1\n".repeat(100));
        assert_eq!(too_deep(&long), None);
        assert_eq!(too_deep(&format!("x = \"{}\"", ".[{".repeat(100))), None);
    }

    #[test]
    fn one_inside_the_other_is_deep() {
        let inner = "{ a".to_owned() + &".a".repeat(9) + " = ";
        assert!(too_deep(&format!("x = {}", inner.repeat(5))).is_none());
        assert!(too_deep(&format!("x = {}", inner.repeat(7))).is_some());
        assert!(too_deep(&format!("[x{}]\ny = {}", ".a".repeat(40), inner.repeat(3))).is_some());
        assert!(too_deep(&format!("[x{}]\n[y]\ny = {}", ".a".repeat(40), inner.repeat(3))).is_none());
    }
}
