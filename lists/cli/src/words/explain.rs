//! What `explain` says.

pub const CODES_HEADING: [&str; 3] = ["代码", "静默", "意思"];
pub const CANNOT_SILENCE: &str = "不能静默：要改好才能用。";

pub fn may_silence(yes: bool) -> &'static str {
    if yes { "可以" } else { "不能" }
}

pub fn silence(code: &str) -> String {
    format!("核对过、确实应当这样的，可以静默：在这个条目里（管整个文件的，在 [document] 里）写\n  allow = {{ {code} = \"理由\" }}")
}

pub fn no_such_code(code: &str, hint: &str) -> String {
    format!("没有“{code}”这个代码。{hint}不写代码就列出全部")
}
