//! Clauses that punish.

use cailiang::lists::{Clause, Combination, Daily, Extra, Join, Order, OwnLimitation, OwnSuit, Referral, Spares};
use cailiang::words as core;

use super::{
    super::{
        change::What,
        entry::{Entry, Reader, counted},
        facets::Facets,
        same,
    },
    fines,
};
use crate::words::diff as words;

pub(super) fn clause<'a>(reader: Reader<'a>, document: &str, c: &'a Clause) -> Entry<'a> {
    let Clause {
        violation,
        duty,
        at,
        by,
        only_organs,
        when,
        orders,
        order_at,
        individual_at,
        fines,
        combinations,
        extras,
        referral,
        join,
        daily,
        limitation,
        spares,
        gains_elsewhere,
        used_up,
        fault_irrelevant,
        gist,
        notes,
    } = c;
    let mut f = Facets::new(reader);
    f.acts(words::ACTS, std::slice::from_ref(violation));
    f.text(words::AT, at.chinese());
    f.articles(words::DUTY, duty);
    f.articles(words::INDIVIDUAL_AT, individual_at);
    f.articles(words::ORDER_AT, order_at);
    f.text(words::BY, by);
    f.set(words::ONLY_ORGANS, only_organs.iter().map(|o| words::organ(o)));
    f.condition(words::WHEN, when);
    f.set(words::REFERRAL, referral.iter().map(sent));
    f.text(words::JOIN, joined(join));
    if let Some(Daily { at, force, base, from, to, when }) = daily {
        f.text(words::DAILY, words::daily(core::force(*force), &at.to_string()));
        f.fact(words::DAILY_BASE, base);
        f.fact(words::DAILY_FROM, from);
        f.fact(words::DAILY_TO, to);
        f.condition(words::DAILY_WHEN, when);
    }
    let own = |OwnLimitation { at, months }: &OwnLimitation| words::months_at(*months, &at.chinese());
    f.set(words::OWN_LIMITATION, limitation.iter().map(own));
    if let Some(Spares { at, when }) = spares {
        f.text(words::SPARES_AT, at.chinese());
        f.condition(words::SPARES, when);
    }
    f.text(words::GAINS, gains_elsewhere);
    f.set(words::USED_UP, used_up.iter().map(|fact| reader.label(fact)));
    f.flag(words::FAULT_IRRELEVANT, *fault_irrelevant);
    f.note(words::GIST, gist);
    f.set(words::NOTES, notes.iter().cloned());
    f.aside();
    f.set(words::COMBINATIONS, combinations.iter().map(|k| combination(reader, k)));
    f.series(words::STAGES, (fines.len() > 1).then_some(fines).into_iter().flatten().map(|fine| words::stage(&fine.stage)));
    let act = reader.violation(violation);
    let mut entry = Entry::new(What::Clause, format!("{act}#{at}"), words::clause(&reader.act(violation), &at.chinese()), f);
    entry.alike = vec![act.clone()];
    entry.at = format!("{document}#{at}");
    entry.violations = vec![act];
    entry.when = vec![when];
    entry.inner = counted(fines.iter().map(|fine| fines::fine(reader, fine))).collect();
    entry.inner.extend(orders.iter().map(|o| order(reader, o)));
    entry.inner.extend(extras.iter().map(|e| extra(reader, e)));
    entry
}

fn order<'a>(reader: Reader<'a>, o: &'a Order) -> Entry<'a> {
    let Order { kind: _, words: text, with_deadline: _, party, stage, when, litigation } = o;
    let mut f = Facets::new(reader);
    f.may(words::ONLY_FOR, party.map(core::party_class));
    f.text(words::STAGE, stage);
    f.condition(words::WHEN, when);
    let suit = |OwnSuit { at, days }: &OwnSuit| words::days_at(*days, &at.chinese());
    f.set(words::OWN_SUIT, litigation.iter().map(suit));
    let mut entry = Entry::new(What::Clause, format!("order {text}"), words::order(text), f);
    entry.when = vec![when];
    entry
}

fn extra<'a>(reader: Reader<'a>, e: &'a Extra) -> Entry<'a> {
    let Extra { kind, force, stage, when, by } = e;
    let mut f = Facets::new(reader);
    f.text(words::FORCE, core::force(*force));
    f.text(words::STAGE, stage);
    f.condition(words::WHEN, when);
    f.text(words::BY_OTHERS, by);
    let mut entry = Entry::new(What::Clause, format!("extra {}{stage}", kind.id()), words::extra(core::penalty(*kind), stage), f);
    entry.alike = vec![format!("extra {}", kind.id())];
    entry.when = vec![when];
    entry
}

fn combination(reader: Reader<'_>, c: &Combination) -> String {
    let Combination { kinds, force, party, stage, when } = c;
    let kinds: Vec<&str> = kinds.iter().map(|k| core::penalty(*k)).collect();
    words::combination(&kinds.join("+"), core::force(*force), party.map(core::party_class), stage, &core::condition(reader.lists, when))
}

fn sent(referral: &Referral) -> String {
    match referral {
        Referral::Organ { to } => words::to_organ(to),
        Referral::Law { to, violations } => format!("{to}{}", same::sorted(violations.iter().map(|v| words::quoted(v))).concat()),
        Referral::Provincial { to } => to.clone(),
    }
}

fn joined(join: &Join) -> String {
    match join {
        Join::Alone => String::new(),
        Join::Own => words::JOIN_OWN.to_owned(),
        Join::Fills(upper) => words::fills(&upper.to_string()),
        Join::Specifies(upper) => words::specifies(&upper.to_string()),
        Join::Competes(upper) => words::competes(&upper.to_string()),
    }
}
