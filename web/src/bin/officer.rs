//! The officer's page: find, ask, answer.

fn main() {
    cailiang_web::app::start();
}
