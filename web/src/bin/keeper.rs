//! The keeper's page: lists edited, checked, looked at and tried.

fn main() {
    cailiang_web::part::start::<cailiang_web::keeper::KeeperPart>("keeper");
}
