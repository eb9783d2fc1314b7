//! Labels side by side that never touch.

/// A label: where it would like its middle, and its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// The wished middle; after [`spread`], the left end.
    pub x: i64,
    /// The text.
    pub text: String,
}

/// Least distance between two labels.
pub const GAP: i64 = 7;

/// A generous guess at the width of a text set in 13 units.
pub fn width(text: &str) -> i64 {
    text.chars().map(|c| if c.is_ascii() { 8 } else { 13 }).sum()
}

/// Lays labels out between `from` and `to`, each as near to its wished middle
/// as the others let it. Those that find no room are left out, last first.
pub fn spread(mut labels: Vec<Label>, from: i64, to: i64) -> Vec<Label> {
    cailiang::order::by_key(&mut labels, |l| l.x);
    let needed = |labels: &[Label]| labels.iter().map(|l| width(&l.text) + GAP).sum::<i64>() - GAP;
    while !labels.is_empty() && needed(&labels) > to - from {
        labels.pop();
    }
    let mut free = from;
    for label in &mut labels {
        label.x = (label.x - width(&label.text) / 2).max(free);
        free = label.x + width(&label.text) + GAP;
    }
    let mut end = to;
    for label in labels.iter_mut().rev() {
        label.x = label.x.min(end - width(&label.text));
        end = label.x - GAP;
    }
    labels
}
