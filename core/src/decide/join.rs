//! S2, S12 joining the documents that reach one act: a local clause fills,
//! specifies or competes with the one above it; then rank, then newness
//! (立法法 99, 103, 105).

use std::cmp::Reverse;

use super::walk::Norm;
use crate::{
    citation::Reference,
    lists::{Clause, Document, Join, Referral, place},
    order::Gather,
};

/// The clause that applies, with the clauses it is read together with.
pub struct Joined<'a> {
    /// The clause.
    pub norm: Norm<'a>,
    /// The higher clause it narrows.
    pub upper: Option<Norm<'a>>,
    /// The clause that sets the amount it leaves open.
    pub filler: Option<Norm<'a>>,
}

/// Several clauses of equal rank and age: a person must choose.
pub struct Tied<'a>(pub Vec<Norm<'a>>);

/// Joins the clauses in force. `None` where there are none.
///
/// # Errors
/// [`Tied`] where rank and age do not decide.
pub fn join<'a>(found: Vec<(&'a Document, &'a Clause)>) -> Option<Result<Joined<'a>, Tied<'a>>> {
    let newest = newest_versions(&found);
    let names = |r: &Reference, d: &Document, c: &Clause| r.document == d.id && r.at == c.at;
    let there = |r: &Reference| newest.iter().any(|(d, c)| names(r, d, c));
    let hangs = |c: &Clause| matches!(&c.join, Join::Fills(r) | Join::Specifies(r) if there(r));
    let roots = || newest.iter().filter(|(_, c)| !hangs(c));
    let (document, clause) = *roots().min_by_key(|(d, _)| (d.rank, Reverse(d.effective)))?;
    let equal = roots().filter(|(d, _)| d.rank == document.rank && d.effective == document.effective);
    let tied: Vec<Norm<'a>> = equal.map(|(document, clause)| Norm::new(document, clause)).gather();
    if tied.len() > 1 {
        return Some(Err(Tied(tied)));
    }
    let root = Norm::new(document, clause);
    // The nearest place speaks last.
    let below = |wanted: fn(&Join) -> bool| {
        let joined = newest.iter().filter(|(_, c)| wanted(&c.join) && c.join.upper().is_some_and(|r| names(r, document, clause)));
        joined
            .max_by_key(|(d, _)| (place::depth(&d.place), Reverse(d.rank), d.effective))
            .map(|(document, clause)| Norm::new(document, clause))
    };
    let filler = below(|j| matches!(j, Join::Fills(_)));
    // A clause that leaves the whole penalty to the province punishes only through what the province wrote.
    if let (Some(norm), Some(Referral::Provincial { .. })) = (filler, &clause.referral) {
        return Some(Ok(Joined { norm, upper: Some(root), filler: None }));
    }
    Some(Ok(match below(|j| matches!(j, Join::Specifies(_))) {
        Some(norm) => Joined { norm, upper: Some(root), filler },
        None => Joined { norm: root, upper: None, filler },
    }))
}

/// Of each document only its newest version.
fn newest_versions<'a>(found: &[(&'a Document, &'a Clause)]) -> Vec<(&'a Document, &'a Clause)> {
    let newer = |d: &Document| found.iter().any(|(n, _)| n.id == d.id && n.place == d.place && n.effective > d.effective);
    found.iter().filter(|(d, _)| !newer(d)).copied().gather()
}
