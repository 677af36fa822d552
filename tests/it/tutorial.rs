//! The tutorial as its reader does it: every block of docs/tutorial.md in its order, in an empty folder. What
//! is shown must be what is printed.
//!
//! A block is one of these; any other one fails the test, so that nothing on the page goes unseen:
//! - `console`: each line behind `$ ` is given to `sh` and must end with exit code 0; the lines below it are
//!   what stdout says, where `…` stands for anything within a line, and on its own for any number of lines.
//! - `LANGUAGE title=PATH`: the whole text of that file.
//! - `console prepare`: how the programs are built and found. Those of the tests are built in the same way
//!   (`tests::bin`), so it is compared instead of run.
//!
//! Two things differ from what a reader does. `apis NAME --port 8700` is started beside the others, and on a
//! port that is free: that one stands for 8700 in all commands and files, and 8700 for it in what they print.

use std::fs;
use std::path::Path;
use std::process::Command;

use tests::bin::{engine, root};

use crate::examples::Api;

const SHOWN_HOST: &str = "127.0.0.1:8700";
const PREPARE: [&str; 2] = [
    "cargo build --release --workspace --bin engine --bin connector --bin apis",
    "export PATH=\"$PWD/target/release:$PATH\"",
];

/// A command, and what the page shows of its output.
#[derive(Debug, Default, PartialEq)]
struct Step {
    command: String,
    shown: Vec<String>,
}

#[derive(Debug, PartialEq)]
enum Block {
    Prepare(Vec<String>),
    File(String, String),
    Console(Vec<Step>),
}

/// The fenced blocks of a page: what is behind the opening fence, and the lines.
pub(crate) fn fences(page: &str) -> Vec<(&str, Vec<&str>)> {
    let (mut found, mut lines) = (Vec::new(), page.lines());
    while let Some(line) = lines.next() {
        let Some(kind) = line.strip_prefix("```") else { continue };
        let text = lines.by_ref().take_while(|line| *line != "```").collect();
        found.push((kind, text));
    }
    found
}

fn blocks(page: &str) -> Vec<Block> {
    fences(page).into_iter().map(|(kind, text)| block(kind, &text)).collect()
}

fn block(kind: &str, text: &[&str]) -> Block {
    match (kind, kind.split_once(" title=")) {
        ("console", _) => Block::Console(steps(text)),
        ("console prepare", _) => {
            Block::Prepare(steps(text).into_iter().map(|step| step.command).collect())
        }
        (_, Some((_, path))) => Block::File(path.to_owned(), text.join("\n") + "\n"),
        _ => panic!("nobody runs or writes this block: {kind} {text:?}"),
    }
}

fn steps(text: &[&str]) -> Vec<Step> {
    let mut steps: Vec<Step> = Vec::new();
    for line in text {
        match (line.strip_prefix("$ "), steps.last_mut()) {
            (Some(command), _) => {
                steps.push(Step { command: command.to_owned(), ..Step::default() });
            }
            (None, Some(step)) => step.shown.push((*line).to_owned()),
            (None, None) => panic!("output of no command: {line}"),
        }
    }
    assert!(!steps.is_empty(), "a block without a command: {text:?}");
    steps
}

/// Whether these lines were printed: `…` on its own stands for any number of them.
fn fits(shown: &[&str], printed: &[&str]) -> bool {
    match shown.split_first() {
        None => printed.is_empty(),
        Some((&"…", rest)) => (0..=printed.len()).any(|n| fits(rest, &printed[n..])),
        Some((line, rest)) => printed
            .split_first()
            .is_some_and(|(first, others)| line_fits(line, first) && fits(rest, others)),
    }
}

fn line_fits(shown: &str, printed: &str) -> bool {
    let Some((start, rest)) = shown.split_once('…') else { return shown == printed };
    let Some(mut printed) = printed.strip_prefix(start) else { return false };
    let mut pieces: Vec<&str> = rest.split('…').collect();
    let end = pieces.pop().unwrap_or_default();
    for piece in pieces {
        let Some(at) = printed.find(piece) else { return false };
        printed = &printed[at + piece.len()..];
    }
    printed.ends_with(end)
}

/// Somebody who follows the page.
struct Reader {
    folder: tempfile::TempDir,
    api: Option<Api>,
    done: Vec<String>,
}

impl Reader {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("an empty folder");
        Self { folder, api: None, done: Vec::new() }
    }

    /// Where the API really is.
    fn host(&self) -> &str {
        let url = self.api.as_ref().map(|api| api.url.as_str());
        url.and_then(|url| url.strip_prefix("http://")).unwrap_or(SHOWN_HOST)
    }

    fn follows(&mut self, block: &Block) {
        match block {
            Block::Prepare(commands) => assert_eq!(*commands, PREPARE),
            Block::File(path, text) => self.writes(path, text),
            Block::Console(steps) => {
                for step in steps {
                    self.does(step);
                }
            }
        }
    }

    fn writes(&self, path: &str, text: &str) {
        let path = self.folder.path().join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a new folder");
        fs::write(path, text.replace(SHOWN_HOST, self.host())).expect("a file");
    }

    fn does(&mut self, step: &Step) {
        let Step { command, shown } = step;
        let printed = match command.strip_prefix("apis ") {
            Some(rest) => {
                let name = rest.strip_suffix(" --port 8700").expect("the page's port");
                let api = self.api.insert(Api::start(name));
                format!("listening on {}", api.url)
            }
            None => self.runs(command),
        };
        let printed = printed.replace(self.host(), SHOWN_HOST);
        let shown: Vec<&str> = shown.iter().map(String::as_str).collect();
        let lines: Vec<&str> = printed.trim_end().lines().collect();
        assert!(
            fits(&shown, &lines),
            "$ {command}\nis shown:\n{}\n\nis printed:\n{printed}",
            shown.join("\n")
        );
        self.done.push(command.clone());
    }

    /// What a command says on stdout.
    fn runs(&self, command: &str) -> String {
        let program = engine();
        let folder = Path::new(program.get_program()).parent().expect("a program is in a folder");
        let path = std::env::var("PATH").expect("a path");
        let mut shell = Command::new("sh");
        shell.args(["-c", &command.replace(SHOWN_HOST, self.host())]);
        shell.current_dir(self.folder.path());
        for (key, value) in program.get_envs() {
            match value {
                Some(value) => shell.env(key, value),
                None => shell.env_remove(key),
            };
        }
        // the reader's own: other tests have connections, too
        shell.env("XDG_STATE_HOME", self.folder.path().join(".state"));
        shell.env("PATH", format!("{}:{path}", folder.display()));
        let output = shell.output().expect("sh");
        let text = |bytes| String::from_utf8(bytes).expect("programs write UTF-8");
        let (printed, complaint) = (text(output.stdout), text(output.stderr));
        assert!(output.status.success(), "$ {command}\n{printed}{complaint}");
        printed
    }
}

#[test]
fn the_tutorial_is_true() {
    let page = fs::read_to_string(root().join("docs/tutorial.md")).expect("the tutorial");
    let mut reader = Reader::new();
    for block in blocks(&page) {
        reader.follows(&block);
    }
    // a page on which nothing is found would be true, too
    let commands = page.lines().filter(|line| line.starts_with("$ ")).count();
    assert_eq!(reader.done.len() + PREPARE.len(), commands, "{:?}", reader.done);
    for promised in [
        "connector new ",
        "connector check inkwell --live",
        "connector read ",
        "engine plan ",
        "engine sync ",
        "connector test inkwell --record",
        "connector docs ",
    ] {
        let told = reader.done.iter().any(|command| command.starts_with(promised));
        assert!(told, "the page tells nothing of `{promised}`");
    }
}

#[test]
fn what_is_shown_must_be_printed() {
    let check = |shown: &str, printed: &str, expected: bool| {
        let (lines, of): (Vec<&str>, Vec<&str>) =
            (shown.lines().collect(), printed.lines().collect());
        assert_eq!(fits(&lines, &of), expected, "{shown:?} of {printed:?}");
    };
    check("a\nb", "a\nb", true);
    check("a", "a\nb", false);
    check("a\nb", "a", false);
    check("", "a", false);
    check("…", "a\nb", true);
    check("…", "", true);
    check("…\nb", "a\nb", true);
    check("…\nb", "a\nb\nc", false);
    check("…\na\nb\n…", "a\na\nb\nc", true);
    check("…\na\nc\n…", "a\nb\nc", false);
    check("in … s: 5 read, … written", "in 0.3 s: 5 read, 12 written", true);
    check("in … s: 5 read", "in 0.3 s: 6 read", false);
    check("in … s: 5 read", "within 0.3 s: 5 read", false);
    check("a … b", "a  b", true);
    check("a … a", "a a", false);
}

#[test]
fn every_block_is_one_that_is_known() {
    let check = |page: &str, expected: &[Block]| assert_eq!(blocks(page), expected, "{page}");
    let step = |command: &str, shown: &[&str]| Step {
        command: command.to_owned(),
        shown: shown.iter().map(|&line| line.to_owned()).collect(),
    };
    let steps = vec![step("a", &["b", "", "c"]), step("d", &[])];
    check("x\n```console\n$ a\nb\n\nc\n$ d\n```\n$ y\n", &[Block::Console(steps)]);
    let file = Block::File("a/b".to_owned(), "x: y\n".to_owned());
    check("```yaml title=a/b\nx: y\n```", &[file]);
    for bad in ["```sh\na\n```", "```\na\n```", "```console\na\n```", "```console\n```"] {
        let read = std::panic::catch_unwind(|| blocks(bad));
        assert!(read.is_err(), "{bad}");
    }
}
