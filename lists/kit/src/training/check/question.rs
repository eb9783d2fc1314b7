//! `scenario-question`: a question with the same wrong answer twice, or a citation that is none.

use cailiang::{citation::Reference, training::Stage};

use super::Checked;
use crate::{diagnostic::Diagnostic, words};

pub(super) fn check(checked: &Checked<'_>, out: &mut Vec<Diagnostic>) {
    let decided = checked.decided().map(|(_, d)| d);
    for (i, question) in checked.scenario.questions.iter().enumerate() {
        for (j, wrong) in question.wrong.iter().enumerate() {
            let place = format!("question.{i}.wrong.{j}");
            if question.wrong.iter().take(j).any(|earlier| earlier == wrong) {
                out.push(checked.error("scenario-question", &place, words::wrong_twice(wrong)));
            }
            if question.stage != Stage::Basis {
                continue;
            }
            let right = |at: &Reference| {
                let norm = decided.and_then(|d| d.norm.as_ref()).map(|n| format!("{}#{}", n.document, n.at));
                [norm, decided.and_then(|d| d.ground.clone())].contains(&Some(at.to_string()))
            };
            match wrong.parse::<Reference>() {
                Err(_) => out.push(checked.error("scenario-question", &place, words::BASIS_FORM)),
                Ok(at) if right(&at) => out.push(checked.error("scenario-question", &place, words::wrong_is_right(wrong))),
                Ok(_) => {}
            }
        }
    }
}
