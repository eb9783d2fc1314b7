//! The officer's second page: ask and answer.

fn main() {
    cailiang_web::part::start::<cailiang_web::case_page::CasePart>("case");
}
