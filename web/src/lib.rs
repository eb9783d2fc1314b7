//! 裁量尺's pages: what they share. One small binary a page sits in `bin/`,
//! so that each page downloads only what it uses.
//!
//! From the outside in: [`load`] fetches the lists, [`app`] follows the
//! address ([`route`]), [`find`] and [`case_page`] are the two pages,
//! [`sheet`] is what was typed and [`answer`] what follows from it,
//! [`result`] shows a decision and [`ruler`] draws its fine.

pub mod answer;
pub mod app;
pub mod case_page;
pub mod device;
pub mod dom;
pub mod field;
pub mod find;
pub mod law;
pub mod load;
pub mod place;
pub mod result;
pub mod route;
pub mod ruler;
pub mod sheet;
pub mod shelf;
pub mod words;
