//! What `replay` says.

pub const RECEIPT: &str = "回执";

/// Facts that the receipt left out.
pub fn without(labels: &[String], same: bool) -> String {
    let labels = labels.join("、");
    if same {
        format!("提醒：回执没有带个人事实（{labels}），重算的结论仍然相同")
    } else {
        format!("提醒：回执没有带个人事实（{labels}），下面是没有这些事实时的结论，和原来的不完全相同")
    }
}

pub fn same_though_newer(was: &str, is: &str) -> String {
    format!("提醒：回执由裁量尺 {was} 出具，这里是 {is}，结果相同")
}
