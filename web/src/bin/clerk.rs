//! The worker beside the keeper's page.

fn main() {
    cailiang_web::keeper::clerk::start();
}
