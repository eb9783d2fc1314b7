//! `rule-exceeds-power`: a document sets, on its own, a kind of penalty that its rank may not set (行政处罚法 11–14).

use cailiang::lists::{Clause, Join, PenaltyKind, Rank};

use super::Checked;
use crate::{diagnostic::Diagnostic, words};

pub(super) fn check(all: &[Checked<'_>], out: &mut Vec<Diagnostic>) {
    for checked in all {
        let rank = checked.document.rank;
        for (i, clause) in checked.document.clauses.iter().enumerate() {
            if !matches!(clause.join, Join::Alone | Join::Own) {
                continue;
            }
            for (place, kind) in placed(clause).into_iter().filter(|(_, kind)| exceeds(rank, *kind)) {
                let message = words::rule_exceeds_power(rank, kind);
                out.push(checked.error("rule-exceeds-power", &format!("clause.{i}.{place}"), message).hint(words::RULE_EXCEEDS_POWER_HINT));
            }
        }
    }
}

/// 吊销许可证件 is left alone: it cannot be told whether the permit is a 营业执照.
fn exceeds(rank: Rank, kind: PenaltyKind) -> bool {
    match rank {
        Rank::AdministrativeRegulation | Rank::LocalRegulation => kind == PenaltyKind::Detention,
        Rank::DepartmentRule | Rank::LocalRule => !matches!(kind, PenaltyKind::Warning | PenaltyKind::Criticism | PenaltyKind::Fine),
        // 法律 may set any; what may set none at all is `cannot-punish`.
        Rank::Law | Rank::Interpretation | Rank::Normative => false,
    }
}

/// Every kind, and where it stands in the clause.
fn placed(clause: &Clause) -> Vec<(String, PenaltyKind)> {
    let combined = clause.combinations.iter().enumerate();
    let mut out: Vec<(String, PenaltyKind)> =
        combined.flat_map(|(j, c)| c.kinds.iter().map(move |kind| (format!("penalties.{j}"), *kind))).collect();
    // Gains are confiscated under the law itself (28.2), whatever the clause says.
    let extras = clause.extras.iter().enumerate().filter(|(_, e)| e.kind != PenaltyKind::ConfiscateGains);
    out.extend(extras.map(|(j, extra)| (format!("also.{j}.kind"), extra.kind)));
    out
}
