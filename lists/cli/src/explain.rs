//! `explain`: what a code of `check` means and what to do about it.

use cailiang_lists::explain::{Code, codes, find, suggest};

use crate::{
    End,
    args::{Arg, Args, Command, Stop},
    output, table, words,
};

/// The command.
pub const COMMAND: Command = Command { name: "explain", help: words::HELP_EXPLAIN, options: &[], run };

fn run(mut args: Args) -> Result<End, Stop> {
    let mut asked: Option<String> = None;
    while let Some(arg) = args.next()? {
        if let Arg::Value(code) = arg {
            let code = code.to_string_lossy().into_owned();
            if asked.is_some() {
                return Err(Stop::Wrong(words::extra_value(&code)));
            }
            asked = Some(code);
        }
    }
    match asked {
        None => {
            for line in list(codes()) {
                output::line(line);
            }
        }
        Some(name) => match find(&name) {
            Some(code) => output::line(page(code)),
            None => return Err(Stop::Wrong(words::no_such_code(&name, &suggest(&name)))),
        },
    }
    Ok(End::Well)
}

/// Every code with its first line.
fn list<'a>(codes: impl Iterator<Item = &'a Code>) -> Vec<String> {
    let mut codes: Vec<&Code> = codes.collect();
    codes.sort_by_key(|c| c.code);
    let first = |text: &str| text.trim().lines().next().unwrap_or_default().to_owned();
    let row = |c: &&Code| vec![c.code.to_owned(), words::may_silence(c.silenceable).to_owned(), first(c.text)];
    let rows: Vec<Vec<String>> = std::iter::once(words::CODES_HEADING.map(str::to_owned).to_vec()).chain(codes.iter().map(row)).collect();
    table::lines(&rows)
}

/// All about one code.
fn page(code: &Code) -> String {
    let silence = if code.silenceable { words::silence(code.code) } else { words::CANNOT_SILENCE.to_owned() };
    format!("{}\n\n{}\n\n{silence}", code.code, code.text.trim())
}

#[cfg(test)]
mod tests {
    use super::*;

    const CODES: [Code; 2] = [
        Code { code: "tier-gap", silenceable: true, text: "阶次之间有空当。\n\n补上。" },
        Code { code: "bad-date", silenceable: false, text: "日期写得不对。" },
    ];

    #[test]
    fn one_line_a_code_in_order() {
        let lines = list(CODES.iter());
        assert_eq!(lines.len(), 4);
        assert_eq!(lines.last().map(String::as_str), Some("tier-gap  可以  阶次之间有空当。"));
    }

    #[test]
    fn a_page_says_whether_it_can_be_silenced() {
        let pages: Vec<String> = CODES.iter().map(page).collect();
        assert!(pages.iter().any(|p| p.contains("allow = { tier-gap = \"理由\" }") && p.contains("补上")));
        assert!(pages.iter().any(|p| p.starts_with("bad-date\n") && p.ends_with(words::CANNOT_SILENCE)));
    }
}
