//! `whatif`: what one other fact would do.

use cailiang::{
    Case, Lists, decide, what_if as other_facts,
    what_if::{Hold, Way, WhatIf},
    words as core,
};
use serde_json::json;

use crate::{
    End,
    args::{Args, Command, Stop},
    decide::{Tell, cases},
    words,
};

/// The command.
pub const COMMAND: Command = Command { name: "whatif", help: words::HELP_WHATIF, options: &["--lists", "--format"], run };

fn run(args: Args) -> Result<End, Stop> {
    let json = |lists: &Lists, case: &Case| {
        serde_json::to_string(&json!({ "decision": decide(lists, case), "what_if": other_facts(lists, case) }))
    };
    cases(args, &Tell { json, text: page })
}

fn page(lists: &Lists, case: &Case) -> String {
    let decision = decide(lists, case);
    let mut out = format!("{}：{}\n", words::CONCLUSION, core::outcome(decision.outcome));
    let all = other_facts(lists, case);
    for act in case.violations.iter().filter_map(|id| lists.violation(id)) {
        if case.violations.len() > 1 {
            out.push_str(&format!("\n{}（{}）\n", act.name, act.id));
        }
        let of_act: Vec<&WhatIf> = all.iter().filter(|w| w.violation == act.id).collect();
        if of_act.is_empty() {
            out.push_str(&format!("\n{}\n", words::NOTHING_ELSE));
        }
        for hold in [Hold::Party, Hold::Ahead, Hold::Open, Hold::Judged, Hold::Past] {
            let held: Vec<&&WhatIf> = of_act.iter().filter(|w| w.hold == hold).collect();
            if !held.is_empty() {
                out.push_str(&format!("\n{}\n", words::hold(hold)));
                out.extend(held.into_iter().map(|w| format!("  {} {}\n", mark(w.way), w.say)));
            }
        }
    }
    out.push_str(&format!("\n{}\n", core::DISCLAIMER));
    out
}

fn mark(way: Way) -> &'static str {
    match way {
        Way::Kinder => words::KINDER,
        Way::Harsher => words::HARSHER,
        Way::Other => words::NEITHER,
    }
}
