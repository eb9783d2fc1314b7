//! 裁量尺's pages: what they share. One small binary a page sits in `bin/`,
//! so that each page downloads only what it uses.
//!
//! From the outside in: `start.js` opens the [`part`] that the address
//! ([`route`]) names; [`load`] fetches the lists; [`find`], [`case_page`] and
//! [`ledger`] are the parts; [`desk`] holds the cases of an act, [`sheet`] is
//! what was typed in one and [`answer`] what follows from it, [`result`] shows a decision and [`ruler`] draws its fine.
//! [`trainer`] and [`keeper`] are pages of their own.

pub mod answer;
pub mod article;
pub mod case_page;
pub mod desk;
pub mod device;
pub mod dom;
pub mod field;
pub mod find;
pub mod keeper;
pub mod law;
pub mod ledger;
pub mod load;
pub mod nav;
pub mod part;
pub mod pins;
pub mod place;
pub mod recent;
pub mod result;
pub mod route;
pub mod ruler;
pub mod share;
pub mod sheet;
pub mod shelf;
pub mod trainer;
pub mod words;
