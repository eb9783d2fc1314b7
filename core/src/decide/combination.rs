//! S16 which kinds may be imposed together, with confiscation of gains (行政处罚法 28.2).

use rust_decimal::Decimal;

use super::walk::{Norm, Walk};
use crate::{
    condition::{Condition, Truth},
    decision::{Fine, Penalty},
    exact::Exact,
    facts::{Value, id},
    lists::{Combination, Extra, Force, PartyClass, PenaltyKind},
    order::{Gather, Grow},
    view::View,
};

/// Every lawful combination: “警告，可以并处罚款” admits exactly two.
pub fn penalties(walk: &mut Walk<'_>) -> Vec<Penalty> {
    // A clause that only points elsewhere punishes nothing itself.
    let Some(norm) = walk.norm.filter(|n| n.clause.referral.is_none()) else { return Vec::new() };
    let view = walk.view;
    let mut out: Vec<Penalty> = base(walk).into_iter().map(|c| plain(&view, c)).gather();
    if net_gains(walk).is_none() {
        for penalty in out.iter_mut().filter(|p| p.kinds.contains(&PenaltyKind::ConfiscateGains)) {
            penalty.only_if.push(id::ILLEGAL_GAINS.to_owned());
        }
    }
    // 停产停业, 吊销 strike the unit, not the person responsible in it.
    let responsible = walk.class() == Some(PartyClass::Responsible);
    for extra in norm.clause.extras.iter().filter(|_| !responsible) {
        out = ride_along(walk, out, extra);
    }
    let names_gains = norm.clause.extras.iter().any(|e| e.kind == PenaltyKind::ConfiscateGains)
        || norm.clause.combinations.iter().any(|c| c.kinds.contains(&PenaltyKind::ConfiscateGains));
    for kind in kinds_beside(walk) {
        // 29 binds the fine alone: what else another norm of the act imposes may still stand.
        out = extended(out, kind, Force::May, &[], "");
    }
    if !names_gains && norm.clause.gains_elsewhere.is_empty() {
        // The general rule reaches every clause, even one that is silent.
        out = with_gains(walk, out, Force::Shall, true);
    }
    out
}

/// The kinds the organ proposes, where the case names any (51, 58, 63).
pub fn proposed_kinds(view: &View<'_>) -> Vec<String> {
    match view.known(id::PROPOSED_KINDS) {
        Some(Value::List(kinds)) => kinds.iter().map(|k| k.replace('_', "-")).gather(),
        _ => Vec::new(),
    }
}

/// Whether a combination is the one proposed; every one may be while none is.
pub fn is_proposed(penalty: &Penalty, kinds: &[String]) -> bool {
    let has = |id: &str| penalty.kinds.iter().any(|k| k.id() == id);
    kinds.is_empty() || (penalty.kinds.len() == kinds.len() && kinds.iter().all(|k| has(k)))
}

/// The fine and the combinations still to reckon with once the kinds are proposed.
pub fn proposed<'f>(view: &View<'_>, fine: Option<&'f Fine>, all: &[Penalty]) -> (Option<&'f Fine>, Vec<Penalty>) {
    let kinds = proposed_kinds(view);
    let chosen: Vec<Penalty> = all.iter().filter(|p| is_proposed(p, &kinds)).cloned().gather();
    if kinds.is_empty() || chosen.is_empty() {
        return (fine, all.to_vec());
    }
    (fine.filter(|_| chosen.iter().any(|p| p.kinds.contains(&PenaltyKind::Fine))), chosen)
}

/// What stays of them where a second fine is barred (29): the fine falls away and
/// what must go with it stands; what the clause put in the fine's stead is free.
pub fn beside_fine(walk: &mut Walk<'_>) -> Vec<Penalty> {
    let mut all = penalties(walk);
    let instead = all.iter().any(|p| p.kinds == [PenaltyKind::Fine] && p.only_if.is_empty());
    for penalty in &mut all {
        if instead && !penalty.kinds.contains(&PenaltyKind::Fine) {
            penalty.force = Force::May;
        }
        penalty.kinds.retain(|kind| *kind != PenaltyKind::Fine);
    }
    let mut out: Vec<Penalty> = Vec::new();
    for penalty in all {
        if !penalty.kinds.is_empty() && !out.iter().any(|o| o.kinds == penalty.kinds) {
            out.push(penalty);
        }
    }
    out
}

/// Kinds but the fine that only the norms beside this one know and that stand now (29).
fn kinds_beside(walk: &Walk<'_>) -> Vec<PenaltyKind> {
    let own = |kind: &PenaltyKind| walk.norm.is_some_and(|n| names(n, *kind));
    let stand = |when: &Condition| walk.view.decide(when) == Truth::True;
    let mut out = Vec::new();
    for norm in &walk.beside {
        let combined = norm.clause.combinations.iter().filter(|c| stand(&c.when)).flat_map(|c| c.kinds.iter().copied());
        let extra = norm.clause.extras.iter().filter(|e| stand(&e.when) && e.by.is_empty()).map(|e| e.kind);
        for kind in combined.chain(extra).filter(|k| !matches!(k, PenaltyKind::Fine | PenaltyKind::ConfiscateGains) && !own(k)) {
            if !out.contains(&kind) {
                out.push(kind);
            }
        }
    }
    out
}

fn names(norm: Norm<'_>, kind: PenaltyKind) -> bool {
    let combined = norm.clause.combinations.iter().any(|c| c.kinds.contains(&kind));
    combined || norm.clause.extras.iter().any(|e| e.kind == kind)
}

/// The clause's combinations that stand now: a fine only once its stage is reached.
fn base(walk: &Walk<'_>) -> Vec<Combination> {
    let Some(norm) = walk.norm else { return Vec::new() };
    let reached = walk.fine;
    let source = walk.filler.filter(|_| norm.clause.combinations.is_empty()).unwrap_or(norm);
    let mut all = source.clause.combinations.clone();
    let class = walk.class();
    all.retain(|c| c.party.is_none() || class.is_none() || c.party == class);
    if class == Some(PartyClass::Responsible) {
        all.clear();
    }
    if all.is_empty() {
        all.grow(reached.map(|f| Combination {
            kinds: vec![PenaltyKind::Fine],
            force: f.force,
            party: None,
            stage: String::new(),
            when: Condition::default(),
        }));
    }
    all.retain(|c| !matches!(walk.view.decide(&c.when), Truth::False(_)));
    // Without gains there is nothing to confiscate (28.2).
    let no_gains = net_gains(walk).is_some_and(|net| net.is_zero());
    all.retain(|c| !(no_gains && c.kinds.contains(&PenaltyKind::ConfiscateGains)));
    in_tier(walk, &mut all);
    all.retain(|c| reached.is_some() || !c.kinds.contains(&PenaltyKind::Fine));
    // Once a fine that must be imposed beside a kind exists, that kind alone is
    // no longer lawful (排水条例 49: 警告，逾期并处罚款).
    let must = reached.is_some_and(|f| f.force == Force::Shall);
    let wider = |c: &Combination, all: &[Combination]| {
        all.iter().any(|o| o.force == Force::Shall && o.kinds.len() > c.kinds.len() && c.kinds.iter().all(|k| o.kinds.contains(k)))
    };
    if must {
        let copy = all.clone();
        all.retain(|c| !wider(c, &copy));
    }
    all
}

/// The kinds a tier imposes, of those the clause admits.
fn in_tier(walk: &Walk<'_>, all: &mut Vec<Combination>) {
    let Some(kinds) = walk.graded.and_then(|g| g.tier(walk.moves.steps)).map(|t| &t.kinds).filter(|k| !k.is_empty()) else { return };
    let same = |c: &Combination| c.kinds.len() == kinds.len() && kinds.iter().all(|k| c.kinds.contains(k));
    if all.iter().any(same) {
        all.retain(same);
    }
}

fn plain(view: &View<'_>, combination: Combination) -> Penalty {
    let only_if = match view.decide(&combination.when) {
        Truth::Unknown(facts) => facts,
        _ => Vec::new(),
    };
    Penalty { kinds: combination.kinds, force: combination.force, only_if, by: String::new() }
}

fn ride_along(walk: &mut Walk<'_>, out: Vec<Penalty>, extra: &Extra) -> Vec<Penalty> {
    if extra.kind == PenaltyKind::ConfiscateGains {
        return with_gains(walk, out, extra.force, false);
    }
    match walk.view.decide(&extra.when) {
        Truth::False(_) => out,
        Truth::True => beside(extended(out.clone(), extra.kind, extra.force, &[], &extra.by), &out, extra),
        Truth::Unknown(facts) => {
            let mut with = beside(extended(out.clone(), extra.kind, extra.force, &facts, &extra.by), &out, extra);
            if let Some(alone) = with.first_mut().filter(|p| p.kinds == [extra.kind]) {
                alone.only_if = facts;
            }
            with
        }
    }
}

/// A penalty that must be imposed stands alone where everything else is 可以.
fn beside(mut with: Vec<Penalty>, before: &[Penalty], extra: &Extra) -> Vec<Penalty> {
    let optional = !before.is_empty() && before.iter().all(|p| p.force == Force::May);
    if optional && extra.force == Force::Shall {
        let alone = Penalty { kinds: vec![extra.kind], force: extra.force, only_if: Vec::new(), by: extra.by.clone() };
        with.insert(0, alone);
    }
    with
}

/// Adds confiscation where there are gains, and as a possibility where nobody
/// knows yet. A fine that is merely 可以 leaves confiscation alone lawful too.
fn with_gains(walk: &mut Walk<'_>, out: Vec<Penalty>, force: Force, general: bool) -> Vec<Penalty> {
    let cited = if general { walk.base("gains") } else { None };
    let gains = match net_gains(walk) {
        Some(net) if net.is_zero() => return out,
        found => found,
    };
    if let (Some(cited), Some(_)) = (cited, gains) {
        walk.cite(cited);
    }
    let unknown: &[String] = &[id::ILLEGAL_GAINS.to_owned()];
    let only_if = if gains.is_some() { &[][..] } else { unknown };
    // Where no other penalty stands, confiscation stands alone (28.2).
    let all_optional = out.iter().all(|p| p.force == Force::May);
    let mut out = extended(out, PenaltyKind::ConfiscateGains, force, only_if, "");
    if all_optional {
        let alone = Penalty { kinds: vec![PenaltyKind::ConfiscateGains], force, only_if: only_if.to_vec(), by: String::new() };
        let at = out.iter().position(|p| p.kinds.contains(&PenaltyKind::ConfiscateGains)).unwrap_or(out.len());
        out.insert(at, alone);
    }
    out
}

/// What was gained, less what must be refunded; `None` while not known.
pub fn net_gains(walk: &Walk<'_>) -> Option<Decimal> {
    let gains = walk.view.number(id::ILLEGAL_GAINS)?;
    let refund = walk.view.number(id::REFUNDABLE_AMOUNT).unwrap_or_default();
    Some(gains.minus(refund).unwrap_or(gains).max(Decimal::ZERO))
}

/// Each combination with one more kind. Where the kind must be imposed and its
/// condition is known, the combinations without it are no longer lawful.
fn extended(out: Vec<Penalty>, kind: PenaltyKind, force: Force, only_if: &[String], by: &str) -> Vec<Penalty> {
    let with = out.iter().map(|p| {
        let mut with = p.clone();
        with.kinds.push(kind);
        if force == Force::May {
            with.force = Force::May;
        }
        with.only_if.grow(only_if.iter().filter(|f| !p.only_if.contains(f)).cloned());
        if !by.is_empty() {
            by.clone_into(&mut with.by);
        }
        with
    });
    let with: Vec<Penalty> = with.gather();
    let replaces = force == Force::Shall && only_if.is_empty() && by.is_empty();
    if replaces { with } else { out.into_iter().chain(with).gather() }
}
