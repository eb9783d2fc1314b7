//! Texts read as answer sheets: each is one that counts, or has a reason why not.

use cailiang::training::{
    Exam, Paper, Sitting,
    exam::{Group, merge},
};

use crate::words::trainer::results as texts;

/// What was read, in its order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Read {
    /// The file, or what stands for a pasted text.
    pub from: String,
    /// The answer sheet, or why it is none.
    pub sitting: Result<Sitting, String>,
}

/// The answer sheets of a text; several may follow each other. What cannot be read is one that counts for nothing.
pub fn sheets(from: &str, text: &str) -> Vec<Read> {
    let mut found: Vec<Result<Sitting, String>> = Vec::new();
    for one in serde_json::Deserializer::from_str(text.trim_start_matches('\u{feff}')).into_iter::<Sitting>() {
        let broken = one.is_err();
        found.push(one.map_err(|_| texts::BROKEN.to_owned()).and_then(|s| s.checked().map_err(|e| e.to_string())).and_then(openable));
        if broken {
            break;
        }
    }
    if found.is_empty() {
        found.push(Err(texts::NOTHING.to_owned()));
    }
    let several = found.len() > 1;
    let named = |(i, sitting)| Read { from: if several { texts::nth(from, i + 1) } else { from.to_owned() }, sitting };
    found.into_iter().enumerate().map(named).collect()
}

/// A sheet whose exam can be opened.
fn openable(sitting: Sitting) -> Result<Sitting, String> {
    Exam::read(&sitting.exam).map_err(|why| texts::bad_exam(&why.to_string()))?;
    Ok(sitting)
}

/// The exams that were sat, in the order in which they appeared.
pub fn exams(all: &[Read]) -> Vec<Exam> {
    let mut exams: Vec<Exam> = Vec::new();
    for sitting in all.iter().filter_map(|r| r.sitting.as_ref().ok()) {
        if let Ok(exam) = Exam::read(&sitting.exam)
            && !exams.contains(&exam)
        {
            exams.push(exam);
        }
    }
    exams
}

/// What does not count, whatever the exam: from where, and why.
pub fn broken(all: &[Read]) -> Vec<(String, String)> {
    all.iter().filter_map(|r| Some((r.from.clone(), r.sitting.as_ref().err()?.clone()))).collect()
}

/// The results of one exam, and everything that does not count.
pub fn group(paper: &Paper, all: &[Read]) -> (Group, Vec<(String, String)>) {
    let mut counted: Vec<Sitting> = Vec::new();
    let mut refused = Vec::new();
    for read in all {
        let why = match &read.sitting {
            Err(why) => Some(why.clone()),
            Ok(s) if s.exam != paper.exam => Some(texts::OTHER_EXAM.to_owned()),
            Ok(s) => {
                // Alone, so that a refusal is known to be this one's.
                let mut alone = merge(paper, vec![s.clone()]);
                match alone.sittings.pop() {
                    None => Some(alone.refused.pop().unwrap_or_default()),
                    Some(s) if counted.contains(&s) => Some(texts::TWICE.to_owned()),
                    Some(s) => {
                        counted.push(s);
                        None
                    }
                }
            }
        };
        refused.extend(why.map(|why| (read.from.clone(), why)));
    }
    (merge(paper, counted), refused)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn paper() -> Paper {
        let exam = Exam { seed: "7".to_owned(), ..Exam::default() }.code();
        Paper { exam, items: Vec::new(), changed: false, missing: Vec::new() }
    }

    fn sheet(paper: &Paper, name: &str) -> String {
        serde_json::to_string(&Sitting::new(paper, name, Vec::new(), 9)).unwrap()
    }

    #[test]
    fn nothing_is_lost_silently() {
        let paper = paper();
        let (a, b) = (sheet(&paper, "甲"), sheet(&paper, "乙"));
        let other = sheet(&Paper { exam: Exam { seed: "8".to_owned(), ..Exam::default() }.code(), ..paper.clone() }, "丙");
        let longer = serde_json::to_string(&Sitting::new(&paper, "丁", vec![Some(1)], 9)).unwrap();
        let no_exam = serde_json::to_string(&Sitting::new(&Paper { exam: "x".to_owned(), ..paper.clone() }, "戊", Vec::new(), 9)).unwrap();
        let texts = [a.clone(), [&a, "\n", &b, "{"].concat(), other, longer, no_exam, "<script>".to_owned(), String::new()];
        let all: Vec<Read> = texts.iter().enumerate().flat_map(|(i, text)| sheets(&i.to_string(), text)).collect();
        assert_eq!(all.len(), 9);
        let (group, refused) = group(&paper, &all);
        assert_eq!(group.sittings.iter().map(Sitting::called).collect::<Vec<_>>(), ["甲", "乙"]);
        assert_eq!(group.sittings.len() + refused.len(), all.len());
        assert_eq!(
            refused.iter().map(|(from, _)| from.as_str()).collect::<Vec<_>>(),
            ["1（第 1 份）", "1（第 3 份）", "2", "3", "4", "5", "6"]
        );
        assert_eq!(exams(&all).len(), 2);
        assert_eq!(broken(&all).len(), 4);
    }
}
