//! `paper-never`: a paper, a self-check or a line that no case can ever have.

use cailiang::{
    lists::{Closing, Fit, Offer},
    papers::{If, Line, Named},
};

use super::Checked;
use crate::{diagnostic::Diagnostic, words};

pub(super) fn check(all: &[Checked<'_>], out: &mut Vec<Diagnostic>) {
    for checked in all {
        let papers = &checked.file.papers;
        for (i, form) in papers.forms.iter().enumerate() {
            offered(checked, &form.offer, &form.title, &format!("paper.{i}"), out);
            for (j, text) in form.lines.iter().enumerate() {
                // What cannot be read is reported by the reader; facts make no difference here.
                let Ok(line) = Line::read(text, &|_| true) else { continue };
                let whole: Vec<If> = read(&form.offer).into_iter().chain(line.when).collect();
                if let Some(why) = impossible(&form.offer, &whole) {
                    out.push(checked.error("paper-never", &format!("paper.{i}.lines.{j}"), why));
                }
            }
        }
        for (i, item) in papers.checks.iter().enumerate() {
            offered(checked, &item.offer, &item.id, &format!("check.{i}"), out);
        }
    }
}

fn offered(checked: &Checked<'_>, offer: &Offer, name: &str, place: &str, out: &mut Vec<Diagnostic>) {
    let routed = offer.fits.is_empty() || offer.fits.iter().any(|f| f.has_route());
    if offer.route.is_some() && !routed {
        out.push(checked.error("paper-never", &format!("{place}.route"), words::paper_no_route(name)));
    } else if let Some(why) = impossible(offer, &read(offer)) {
        out.push(checked.error("paper-never", &format!("{place}.when"), why));
    }
}

fn read(offer: &Offer) -> Vec<If> {
    offer.when.iter().filter_map(|word| If::read(word).ok()).collect()
}

/// Why conditions can never hold together for what is offered.
fn impossible(offer: &Offer, when: &[If]) -> Option<String> {
    let both = when.iter().find(|c| !c.not && when.contains(&If { not: true, ..**c }));
    let word = |named: Named| Named::ALL.iter().find(|(n, ..)| *n == named).map_or("", |(_, word, _)| word);
    if let Some(both) = both {
        return Some(words::paper_both_ways(word(both.named)));
    }
    let never = |c: &&If| {
        let fits = only_with(c.named);
        let outcome = !fits.is_empty() && !offer.fits.is_empty() && !offer.fits.iter().any(|f| fits.contains(f));
        let route = c.named == Named::ReviewFirst && offer.route == Some(Closing::Ordinary);
        !c.not && (outcome || route)
    };
    when.iter().find(never).map(|c| words::paper_never_holds(word(c.named)))
}

/// The outcomes a condition can hold with; empty for any.
fn only_with(named: Named) -> &'static [Fit] {
    match named {
        Named::NoCapacity | Named::NoFault | Named::Minor | Named::Spared => &[Fit::NoPenalty],
        Named::First => &[Fit::MayWaive],
        Named::SeveralNorms | Named::Branched => &[Fit::Review, Fit::Undetermined, Fit::Penalty, Fit::MayWaive, Fit::NoPenalty],
        Named::Choice => &[Fit::Penalty],
        _ => &[],
    }
}
