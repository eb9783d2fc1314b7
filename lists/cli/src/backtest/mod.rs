//! `backtest`: past decisions held against the lists, as a stream; `backtest merge` puts parts together.

mod crew;
mod input;
mod merge;
mod progress;
mod show;

use std::{
    fs::{self, File},
    io::{BufWriter, Write},
    path::{Path, PathBuf},
};

use cailiang_backtest::{Partial, read::ColumnMap, report::Report};
use cailiang_lists::Diagnostic;

use self::{crew::Crew, input::Input, progress::Progress, show::Shown};
use crate::{
    End,
    args::{Arg, Args, Command, Stop},
    lists_dir, output, words,
};

/// The command.
pub const COMMAND: Command = Command {
    name: "backtest",
    help: words::HELP_BACKTEST,
    options: &["--against", "--map", "--format", "--out", "--rejects", "--partial", "--threads", "--lists"],
    run,
};

/// What the command line asks for.
#[derive(Default)]
struct Asked {
    paths: Vec<PathBuf>,
    lists: Option<PathBuf>,
    against: Option<PathBuf>,
    map: Option<PathBuf>,
    format: Shown,
    out: Option<PathBuf>,
    rejects: Option<PathBuf>,
    partial: Option<PathBuf>,
    threads: Option<usize>,
}

fn run(mut args: Args) -> Result<End, Stop> {
    let mut asked = Asked::default();
    while let Some(arg) = args.next()? {
        match arg {
            Arg::Option("--lists") => asked.lists = Some(args.path("--lists")?),
            Arg::Option("--against") => asked.against = Some(args.path("--against")?),
            Arg::Option("--map") => asked.map = Some(args.path("--map")?),
            Arg::Option("--out") => asked.out = Some(args.path("--out")?),
            Arg::Option("--rejects") => asked.rejects = Some(args.path("--rejects")?),
            Arg::Option("--partial") => asked.partial = Some(args.path("--partial")?),
            Arg::Option("--threads") => asked.threads = Some(crate::quiz::number(&mut args, "--threads")?),
            Arg::Option(option) => asked.format = args.word(option, show::FORMATS)?,
            Arg::Value(path) => asked.paths.push(path.into()),
        }
    }
    if asked.paths.first().is_some_and(|p| p.as_os_str() == "merge") {
        return Ok(merge::merge(&asked.paths, asked.format, asked.out.as_deref(), asked.partial.as_deref()));
    }
    // Why it cannot go on was told where it was found.
    Ok(backtest(&asked).unwrap_or(End::Unreadable))
}

fn backtest(asked: &Asked) -> Option<End> {
    let opened = lists_dir::open(asked.lists.as_deref(), &[])?;
    let against = match &asked.against {
        Some(dir) => Some(lists_dir::open_but(Some(dir), &[], drafted)?),
        None => None,
    };
    let (lists, against) = (&opened.lists, against.as_ref().map(|a| &a.lists));
    let map = column_map(asked.map.as_deref())?;
    let mut rejects = match &asked.rejects {
        Some(path) => Some(Written::create(path)?),
        None => None,
    };
    let crew = Crew { lists, against, threads: asked.threads };
    let mut tally = cailiang_backtest::Tally::new(against.is_some());
    let stdin = [PathBuf::from("-")];
    for path in if asked.paths.is_empty() { &stdin[..] } else { &asked.paths } {
        let input = Input::open(path, lists, &map)?;
        let mut progress = Progress::new(input.size());
        let mut reject = |line: &str| rejects.as_mut().map_or(Ok(()), |file| file.line(line));
        match crew.work(input, &mut progress, &mut reject) {
            Ok(part) => cailiang_backtest::Merge::absorb(&mut tally, part),
            Err(why) => {
                progress.end();
                output::error(why);
                return None;
            }
        }
        progress.end();
    }
    if let Some(file) = rejects {
        file.finish()?;
    }
    let partial = Partial::new(lists, against, tally);
    told(&partial, asked.format, asked.out.as_deref(), asked.partial.as_deref())
}

/// Writes the part and the report.
fn told(partial: &Partial, format: Shown, out: Option<&Path>, part: Option<&Path>) -> Option<End> {
    if let Some(path) = part {
        let text = serde_json::to_string(partial).map_err(output::error).ok()?;
        whole(path, &format!("{text}\n"))?;
        // A part alone is nobody's reading, unless asked for.
        if out.is_none() && format == Shown::Text {
            return Some(End::Well);
        }
    }
    let text = show::shown(&Report::of(partial), format);
    match out {
        Some(path) => whole(path, &text)?,
        None => output::raw(&text),
    }
    Some(End::Well)
}

/// What a draft may still say of the lists it was made from: their examples.
fn drafted(found: &Diagnostic) -> bool {
    matches!(found.code, "example-fails" | "scenario-outcome")
}

fn column_map(path: Option<&Path>) -> Option<ColumnMap> {
    let Some(path) = path else { return Some(ColumnMap::default()) };
    let name = path.display().to_string();
    let text = fs::read_to_string(path).map_err(|why| output::error(words::cannot_read(&name, &why))).ok()?;
    ColumnMap::read(&text).map_err(|why| output::error(words::bad_map(&name, &why))).ok()
}

/// Writes a file whole or not at all: a run that is killed leaves the old one.
fn whole(path: &Path, text: &str) -> Option<()> {
    let mut file = Written::create(path)?;
    match file.to.write_all(text.as_bytes()) {
        Ok(()) => file.finish(),
        Err(why) => refused(path, &why),
    }
}

fn refused(path: &Path, why: &std::io::Error) -> Option<()> {
    output::error(words::cannot_write(&path.display().to_string(), why));
    None
}

/// A file under another name until it is finished.
struct Written {
    path: PathBuf,
    under_way: PathBuf,
    to: BufWriter<File>,
}

impl Written {
    fn create(path: &Path) -> Option<Self> {
        let mut name = path.as_os_str().to_owned();
        name.push(".tmp");
        let under_way = PathBuf::from(name);
        match File::create(&under_way) {
            Ok(file) => Some(Self { path: path.to_owned(), under_way, to: BufWriter::new(file) }),
            Err(why) => {
                refused(path, &why);
                None
            }
        }
    }

    fn line(&mut self, line: &str) -> std::io::Result<()> {
        self.to.write_all(line.as_bytes())?;
        self.to.write_all(b"\n")
    }

    fn finish(mut self) -> Option<()> {
        let done = self.to.flush().and_then(|()| fs::rename(&self.under_way, &self.path));
        match done {
            Ok(()) => Some(()),
            Err(why) => refused(&self.path, &why),
        }
    }
}
