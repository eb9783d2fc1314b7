//! `[[clause]]`: what a document provides against one act.

use cailiang::{
    condition::Condition,
    facts::FactKind,
    lists::{Clause, Combination, Daily, Extra, Fine, Force, Join, Order, OwnLimitation, OwnSuit, PenaltyKind, Referral, Spares},
};
use toml::de::DeValue;

use super::{
    condition::condition,
    fine,
    table::{At, Node, Table},
    vocabulary::{self, FORCES, PENALTIES, SOLE_TRADER},
};
use crate::words;

pub(crate) fn clauses(table: &mut Table<'_>) -> Vec<Clause> {
    table.tables("clause").into_iter().map(clause).collect()
}

fn clause(mut table: Table<'_>) -> Clause {
    let ctx = table.ctx;
    let fines: Vec<Fine> = table.tables("fines").into_iter().filter_map(fine::fine).collect();
    let default = fines.first().map(|f| f.force).filter(|force| fines.iter().all(|f| f.force == *force));
    let clause = Clause {
        violation: table.need("violation").value.to_owned(),
        duty: table.texts("duty").into_iter().filter_map(|t| ctx.citation(t)).collect(),
        at: table.need_citation("at"),
        by: table.text_or_empty("by"),
        when: condition(&mut table),
        order_at: table.citation("order_at"),
        individual_at: table.citation("individual_at"),
        orders: table.one_or_many("order").into_iter().filter_map(|n| order(ctx, n)).collect(),
        combinations: table.one_or_many("penalties").into_iter().filter_map(|n| combination(ctx, n, default)).collect(),
        fines,
        extras: table.tables("also").into_iter().filter_map(extra).collect(),
        referral: table.table("refers").and_then(referral),
        join: join(&mut table),
        daily: table.table("daily").and_then(daily),
        limitation: table.table("limitation").map(limitation),
        spares: table.table("spares").map(spares),
        only_organs: table.texts("only_organs").into_iter().map(|t| t.value.to_owned()).collect(),
        used_up: used_up(&mut table),
        gains_elsewhere: table.text_or_empty("gains_elsewhere"),
        fault_irrelevant: table.flag("fault_irrelevant"),
        gist: table.text_or_empty("gist"),
        notes: table.texts("notes").into_iter().map(|t| t.value.to_owned()).collect(),
    };
    table.allow();
    table.finish();
    clause
}

/// `fills`, `specifies`, `competes` name the clause above; `own = true` says there is none to join.
fn join(table: &mut Table<'_>) -> Join {
    let (fills, specifies, competes) = (table.reference("fills"), table.reference("specifies"), table.reference("competes"));
    let own = table.flag("own");
    match (fills, specifies, competes, own) {
        (None, None, None, false) => Join::Alone,
        (None, None, None, true) => Join::Own,
        (Some(at), None, None, false) => Join::Fills(at),
        (None, Some(at), None, false) => Join::Specifies(at),
        (None, None, Some(at), false) => Join::Competes(at),
        _ => {
            table.ctx.error("bad-join", table.span, words::BAD_JOIN);
            Join::Alone
        }
    }
}

fn daily(mut table: Table<'_>) -> Option<Daily> {
    for key in ["at", "of", "from", "to"] {
        if !table.has(key) {
            table.missing(key);
        }
    }
    let at = table.reference("at");
    let force = table.need_word("force", FORCES);
    let base = fine::fact_of(&mut table, "of", &[FactKind::Money]);
    let from = fine::fact_of(&mut table, "from", &[FactKind::Day, FactKind::Moment]);
    let to = fine::fact_of(&mut table, "to", &[FactKind::Day, FactKind::Moment]);
    let when = condition(&mut table);
    table.finish();
    Some(Daily { at: at?, force: force?, base: base?, from: from?, to: to?, when })
}

/// `used_up`: facts the article already counts.
fn used_up(table: &mut Table<'_>) -> Vec<String> {
    let named = table.texts("used_up");
    named.into_iter().filter_map(|at| table.ctx.fact(at)).map(|spec| spec.id.clone()).collect()
}

/// `"责令限期改正"`, or a table that says for whom or when as well.
fn order<'a>(ctx: &'a super::Context<'a>, node: Node<'a>) -> Option<Order> {
    let (text, party, stage, when, litigation) = match node.value {
        DeValue::Table(_) => {
            let mut table = Table::of(ctx, node)?;
            let text = table.need("words");
            let party = table.word("party", SOLE_TRADER);
            let (stage, when) = fine::stage(&mut table);
            let litigation = table.table("litigation").map(suit);
            table.finish();
            (text, party, stage, when, litigation)
        }
        _ => (ctx.text(node)?, None, String::new(), Condition::default(), None),
    };
    let with_deadline = ["限期", "期限内"].iter().any(|word| text.value.contains(word));
    Some(Order { kind: vocabulary::order_kind(text.value), words: text.value.to_owned(), with_deadline, party, stage, when, litigation })
}

/// A period of its own to sue: days, and where they are written.
fn suit(mut table: Table<'_>) -> OwnSuit {
    let days = table.need_whole("days");
    let suit = OwnSuit { at: table.need_citation("at"), days };
    table.finish();
    suit
}

/// When the text itself spares, and where it says so.
fn spares(mut table: Table<'_>) -> Spares {
    let when = condition(&mut table);
    if when.is_empty() {
        table.missing("all_of");
    }
    let spares = Spares { at: table.need_citation("at"), when };
    table.finish();
    spares
}

/// A limitation of its own: months, and where they are written.
fn limitation(mut table: Table<'_>) -> OwnLimitation {
    let months = table.need_whole("months");
    let limitation = OwnLimitation { at: table.need_citation("at"), months };
    table.finish();
    limitation
}

/// `"警告+罚款"`, or a table that names the force as well. Left out, a fine
/// takes the force its amounts have; anything else must be imposed.
fn combination<'a>(ctx: &'a super::Context<'a>, node: Node<'a>, fine: Option<Force>) -> Option<Combination> {
    let (text, force, party, stage, when) = match node.value {
        DeValue::Table(_) => {
            let mut table = Table::of(ctx, node)?;
            let text = table.need("kinds");
            let force = table.word("force", FORCES);
            let party = table.word("party", SOLE_TRADER);
            let (stage, when) = fine::stage(&mut table);
            table.finish();
            (text, force, party, stage, when)
        }
        _ => (ctx.text(node)?, None, None, String::new(), Condition::default()),
    };
    let kinds = kinds(ctx, text)?;
    let implied = if kinds.contains(&PenaltyKind::Fine) { fine.unwrap_or(Force::Shall) } else { Force::Shall };
    Some(Combination { kinds, force: force.unwrap_or(implied), party, stage, when })
}

/// Kinds that go together: `警告+罚款`.
pub(crate) fn kinds(ctx: &super::Context<'_>, text: At<&str>) -> Option<Vec<PenaltyKind>> {
    text.value.split('+').map(|word| kind(ctx, text.map(|_| word.trim()))).collect()
}

/// A kind of penalty by its Chinese name.
pub(crate) fn kind(ctx: &super::Context<'_>, at: At<&str>) -> Option<PenaltyKind> {
    let found = PENALTIES.iter().find(|(word, _)| *word == at.value).map(|(_, kind)| *kind);
    if found.is_none() {
        let found = ctx.at("bad-word", at.span, words::no_penalty_kind(at.value));
        ctx.report(if vocabulary::order_kind(at.value) == cailiang::lists::OrderKind::Other {
            found.suggest(at.value, PENALTIES.iter().map(|(word, _)| *word))
        } else {
            found.hint(words::ORDER_IS_NO_PENALTY)
        });
    }
    found
}

fn extra(mut table: Table<'_>) -> Option<Extra> {
    let ctx = table.ctx;
    let name = table.need("kind");
    let kind = if name.value.is_empty() { None } else { kind(ctx, name) };
    let force = table.need_word("force", FORCES);
    let by = table.text_or_empty("by");
    let (stage, when) = fine::stage(&mut table);
    table.finish();
    Some(Extra { kind: kind?, force: force?, stage, when, by })
}

fn referral(mut table: Table<'_>) -> Option<Referral> {
    let ctx = table.ctx;
    let organ = table.text("organ").map(|t| t.value.to_owned());
    let law = table.text("law").map(|t| t.value.to_owned());
    let provincial = table.text("provincial").map(|t| t.value.to_owned());
    let violations: Vec<String> = table.texts("violations").into_iter().map(|t| t.value.to_owned()).collect();
    let span = table.span;
    table.finish();
    match (organ, law, provincial) {
        (Some(to), None, None) if violations.is_empty() => Some(Referral::Organ { to }),
        (None, Some(to), None) => Some(Referral::Law { to, violations }),
        (None, None, Some(to)) if violations.is_empty() => Some(Referral::Provincial { to }),
        _ => {
            ctx.error("bad-referral", span, words::BAD_REFERRAL);
            None
        }
    }
}
