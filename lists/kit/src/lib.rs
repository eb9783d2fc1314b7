//! The lists' workshop: reads them, checks them, holds them against the texts.
//!
//! [`load`] is the front door. What is wrong comes back as [`Diagnostic`]s;
//! [`render`] shows them. Case files are read by [`case_file`].

mod bytes;
pub mod case_file;
mod check;
pub mod coverage;
pub mod diagnostic;
pub mod diff;
pub mod examples;
pub mod explain;
mod files;
pub mod fix;
pub mod fmt;
pub mod help;
pub mod load;
pub mod pack;
pub mod phrase;
pub mod picture;
pub mod read;
pub mod release;
pub mod render;
pub mod schema;
pub mod sounds;
pub mod source;
pub mod texts;
pub mod training;
mod words;

pub use diagnostic::{Diagnostic, Severity};
pub use fix::{Edit, Fix};
pub use load::{Loaded, load, load_beside, load_on, load_sources, load_sources_on, load_with};
pub use read::{Allow, Example, ListFile, digest};
pub use source::{Source, Span};
