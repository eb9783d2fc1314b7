//! The ruler: a fine drawn to scale.
//!
//! The bar is the statutory range. An end that the law does not set is drawn
//! broken off, never as zero. Inside lie the advised bands; a solid cap is a
//! bound that includes its number, a ring one that does not, the pointer is the
//! reference value. Positions are exact decimals until they become pixels.
//!
//! [`draw`](draw::fine) makes a [`Drawing`] of plain shapes, which tests can
//! measure; [`view`] turns it into SVG.

pub mod draw;
pub mod labels;
pub mod scale;
pub mod view;

#[cfg(test)]
mod tests;

use cailiang::lists::Degree;

/// Width of every drawing, in its own units.
pub const WIDTH: i64 = 328;

/// Where a text is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// At its left end.
    Start,
    /// At its middle.
    Middle,
}

/// One shape. `class` says what it stands for; the style sheet gives the colour.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mark {
    /// A box: left, top, width, height.
    Box(i64, i64, i64, i64, &'static str),
    /// A line or several, as an SVG path.
    Path(String, &'static str),
    /// A disc or ring: centre and radius.
    Dot(i64, i64, i64, &'static str),
    /// A text at its base line.
    Text(i64, i64, String, Anchor, &'static str),
}

/// A ruler, ready to be shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Drawing {
    /// The shapes, from back to front.
    pub marks: Vec<Mark>,
    /// Height in the drawing's units.
    pub height: i64,
    /// The drawing in words, for those who do not see it.
    pub says: String,
    /// Whether it has a bound that includes its number, one that does not, a reference value.
    pub uses: (bool, bool, bool),
}

/// The class of a degree's band.
pub fn band_class(degree: Degree) -> &'static str {
    match degree {
        Degree::Mitigated => "band d-mitigated",
        Degree::Lighter => "band d-lighter",
        Degree::Ordinary => "band d-ordinary",
        Degree::Heavier => "band d-heavier",
    }
}
