//! `release`: checks the lists, and writes what a web server and its readers need.

mod ready;
mod write;

use std::path::{Path, PathBuf};

use cailiang::day::Day;
use cailiang_lists::{diff::Diff, pack, release::Release};

use crate::{
    End,
    args::{Arg, Args, Command, Stop},
    clock, diff, output, words,
};
use ready::Ready;
use write::Shelf;

/// The command.
pub const COMMAND: Command =
    Command { name: "release", help: words::HELP_RELEASE, options: &["--against", "--out", "--note", "--fmt", "--on"], run };

/// What to release.
struct Options {
    dir: PathBuf,
    against: Option<PathBuf>,
    out: PathBuf,
    note: String,
    fmt: bool,
    on: Day,
}

fn options(mut args: Args) -> Result<Options, Stop> {
    let (mut dir, mut against, mut out, mut note, mut fmt, mut on) = (None, None, None, String::new(), false, None);
    while let Some(arg) = args.next()? {
        match arg {
            Arg::Option("--against") => against = Some(args.path("--against")?),
            Arg::Option("--out") => out = Some(args.path("--out")?),
            Arg::Option("--note") => note = args.text("--note")?,
            Arg::Option("--fmt") => fmt = true,
            Arg::Option(option) => on = Some(args.day(option)?),
            Arg::Value(value) if dir.is_none() => dir = Some(PathBuf::from(value)),
            Arg::Value(value) => return Err(Stop::Wrong(words::extra_value(&value.to_string_lossy()))),
        }
    }
    let dir = dir.ok_or_else(|| Stop::Wrong(words::argument_missing(words::THE_LISTS)))?;
    let on = on.or_else(clock::today).ok_or_else(|| Stop::Wrong(words::NO_TODAY.to_owned()))?;
    let out = out.unwrap_or_else(|| dir.parent().unwrap_or(Path::new(".")).join("release"));
    Ok(Options { dir, against, out, note, fmt, on })
}

fn run(args: Args) -> Result<End, Stop> {
    let options = options(args)?;
    let ready = match ready::ready(&options.dir, options.fmt, options.on) {
        Ok(ready) => ready,
        Err(end) => return Ok(end),
    };
    let shelf = match Shelf::open(&options.out) {
        Ok(shelf) => shelf,
        Err(why) => return Ok(refuse(&why)),
    };
    let packed = pack::pack(&ready.opened.loaded, &ready.opened.lists, &ready.training);
    let files = match packed.files() {
        Ok(files) => files,
        Err(why) => return Ok(refuse(&why.to_string())),
    };
    let release = Release::new(&packed, &files, options.on, &options.note, shelf.before.as_ref());
    if shelf.before.as_ref().is_some_and(|before| before.same(&release)) {
        output::line(words::NOTHING_TO_RELEASE);
        return Ok(End::Well);
    }
    let Ok(diff) = since(&options, &ready, &shelf) else { return Ok(End::Unreadable) };
    let log = release.log(diff.as_ref(), shelf.before.as_ref());
    Ok(match shelf.put(&release, &files, &log) {
        Ok(()) => {
            output::line(words::released(&release.version, &options.out.display().to_string(), release.documents.len()));
            if let Some(diff) = &diff {
                output::line(words::changes_told(diff.documents.iter().map(|d| d.changes.len()).sum(), diff.cases.len()));
            }
            End::Well
        }
        Err(why) => refuse(&why),
    })
}

/// What changed since the lists named, else since the release before; nothing where there is neither.
fn since(options: &Options, ready: &Ready, shelf: &Shelf) -> Result<Option<Diff>, End> {
    if let Some(against) = &options.against {
        let old = diff::open(None, against).ok_or(End::Unreadable)?;
        return Ok(Some(diff::between(&old, &ready.opened)));
    }
    let Some(before) = &shelf.before else { return Ok(None) };
    match before.lists(|path| shelf.read(path)) {
        Ok(Some(old)) => Ok(Some(cailiang_lists::diff::diff(&old, &ready.opened.lists))),
        Ok(None) => Err(refuse(words::BEFORE_UNREADABLE)),
        Err(missing) => Err(refuse(&missing.to_string())),
    }
}

fn refuse(why: &str) -> End {
    output::error(why);
    End::Unreadable
}
