//! `papers`: the papers that fit a case's outcome, as text or printable pages.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use cailiang::{
    Case, decide,
    papers::{Paper, WhyNot, draw, draw_one, html, text},
};
use cailiang_lists::{
    Source,
    case_file::{self, Format},
    render,
};

use crate::{
    End,
    args::{Arg, Args, Command, Stop},
    lists_dir::{self, Opened},
    output, words,
};

/// The command.
pub const COMMAND: Command = Command { name: "papers", help: words::HELP_PAPERS, options: &["--paper", "--html", "--lists"], run };

fn run(mut args: Args) -> Result<End, Stop> {
    let (mut case, mut id, mut page, mut dir) = (None::<PathBuf>, None, None, None);
    while let Some(arg) = args.next()? {
        match arg {
            Arg::Option("--paper") => id = Some(args.text("--paper")?),
            Arg::Option("--html") => page = Some(args.path("--html")?),
            Arg::Option(option) => dir = Some(args.path(option)?),
            Arg::Value(path) if case.is_none() => case = Some(path.into()),
            Arg::Value(more) => return Err(Stop::Wrong(words::extra_value(&more.to_string_lossy()))),
        }
    }
    let case = case.ok_or_else(|| Stop::Wrong(words::argument_missing(words::A_CASE)))?;
    let Some(opened) = lists_dir::open(dir.as_deref(), &[]) else { return Ok(End::Unreadable) };
    let Some(case) = read(&opened, &case) else { return Ok(End::Unreadable) };
    let papers = match drawn(&opened, &case, id.as_deref()) {
        Ok(papers) => papers,
        Err(why) => {
            output::error(why);
            return Ok(End::Findings);
        }
    };
    if papers.is_empty() {
        output::error(words::NO_FORMS_THEN);
        return Ok(End::Findings);
    }
    let Some(page) = page else {
        for (i, paper) in papers.iter().enumerate() {
            output::raw(&format!("{}{}", if i == 0 { "" } else { words::BETWEEN_PAPERS }, text(paper)));
        }
        return Ok(End::Well);
    };
    match write(&page, &papers) {
        Ok(written) => {
            written.iter().for_each(output::line);
            Ok(End::Well)
        }
        Err(why) => {
            output::error(words::cannot_write(&page.display().to_string(), &why));
            Ok(End::Unreadable)
        }
    }
}

fn read(opened: &Opened, path: &Path) -> Option<Case> {
    let name = path.display().to_string();
    let content = fs::read_to_string(path).map_err(|why| output::error(words::cannot_read(&name, &why))).ok()?;
    let source = Source::new(&name, content);
    let refuse = |found: Vec<cailiang_lists::Diagnostic>| {
        found.iter().for_each(|d| output::raw_error(&render::text(d, std::slice::from_ref(&source))));
    };
    case_file::read(&opened.lists, &source, Format::of(&name)).map_err(refuse).ok()
}

/// The papers asked for.
fn drawn(opened: &Opened, case: &Case, id: Option<&str>) -> Result<Vec<Paper>, WhyNot> {
    let (lists, forms) = (&opened.lists, opened.loaded.papers());
    let decision = decide(lists, case);
    match id {
        Some(id) => draw_one(lists, &forms, case, &decision, id),
        None => Ok(draw(lists, &forms, case, &decision)),
    }
}

/// One page with all papers, or one page each in a folder. Says what was written.
fn write(page: &Path, papers: &[Paper]) -> io::Result<Vec<String>> {
    let folder = page.is_dir() || page.as_os_str().to_string_lossy().ends_with('/');
    if !folder {
        let title = papers.first().map_or(words::PAPERS, |p| if papers.len() == 1 { &p.title } else { words::PAPERS });
        fs::write(page, html(title, papers))?;
        return Ok(vec![page.display().to_string()]);
    }
    fs::create_dir_all(page)?;
    papers
        .iter()
        .map(|paper| {
            let path = page.join(format!("{}.html", paper.id));
            fs::write(&path, html(&paper.title, std::slice::from_ref(paper)))?;
            Ok(path.display().to_string())
        })
        .collect()
}
