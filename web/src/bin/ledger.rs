//! The officer's ledger, figures and settings.

fn main() {
    cailiang_web::part::start::<cailiang_web::ledger::LedgerPart>("ledger");
}
