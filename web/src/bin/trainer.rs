//! The trainer's page: scenarios, drills, exams.

fn main() {
    cailiang_web::part::start::<cailiang_web::trainer::TrainerPart>("trainer");
}
