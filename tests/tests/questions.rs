//! Asking by rank settles a case with no more answers than asking in the order of the steps.

use cailiang_tests::{interview, with_forms};

#[test]
fn ranking_is_not_worse_than_the_order_of_the_steps() {
    let lists = with_forms();
    let compared = interview::compare(lists, 0..10);
    assert!(compared.cases >= 6, "too few could be settled: {compared}");
    assert_eq!(compared.worse, 0, "{compared}");
    assert!(compared.ranked <= compared.stepped, "{compared}");
}
