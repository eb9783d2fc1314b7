//! What `whatif` says.

use cailiang::what_if::Hold;

pub const NOTHING_ELSE: &str = "没有哪一件事实，单独改变就会改变结论、幅度、阶次或者程序。";
pub const KINDER: &str = "［轻］";
pub const HARSHER: &str = "［重］";
pub const NEITHER: &str = "［别］";

pub fn hold(hold: Hold) -> &'static str {
    match hold {
        Hold::Party => "当事人还能做的",
        Hold::Ahead => "还没有发生、不要让它发生的",
        Hold::Open => "还没有查明的",
        Hold::Judged => "要看怎样认定的",
        Hold::Past => "已经过去、不能改变的（只供复核，不要当作建议）",
    }
}
