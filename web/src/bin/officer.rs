//! The officer's first page: find a violation.

fn main() {
    cailiang_web::part::start::<cailiang_web::find::FindPart>("find");
}
