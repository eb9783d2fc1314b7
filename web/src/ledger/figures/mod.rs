//! Figures for any period and any chosen items, saved as forms: [`count`] reckons, the rest shows.

mod chart;
mod choose;
mod count;
mod form;
mod forms;
mod item;
mod page;
mod period;
mod table;

pub use item::Item;
pub use page::FiguresPage;
