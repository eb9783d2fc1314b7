//! `decide`
use crate::{End, args::Options};
pub fn run(_options: &Options) -> End {
    End::Well
}
