//! A connector may come from anywhere: its own base_url can't open an address that is not public; only the
//! operator can.

use std::fs;
use std::process::{Command, Output};

use tests::bin::{engine, root};
use tests::plain::{Plain, TOKEN};

/// The tracker example with another base_url, in a folder of its own.
struct Place(tempfile::TempDir);

impl Place {
    fn new(base_url: &str) -> Self {
        let place = Self(tempfile::tempdir().expect("a folder"));
        let text = fs::read_to_string(root().join("tests/examples/tracker/manifest.yaml"));
        let text = text.expect("the example is there");
        let lines = text.lines().map(|line| match line.starts_with("base_url:") {
            true => format!("base_url: {base_url}\n"),
            false => format!("{line}\n"),
        });
        let manifest = place.0.path().join("manifest.yaml");
        fs::write(manifest, lines.collect::<String>()).expect("a new file");
        place
    }

    fn engine(&self, line: &str) -> Command {
        let mut command = engine();
        command.current_dir(self.0.path()).args(line.split(' '));
        command.args(["--connector", "./", "--set", &format!("token={TOKEN}")]);
        command
    }

    fn run(&self, line: &str) -> Output {
        self.engine(line).output().expect("it starts")
    }
}

fn refused(output: &Output, exit: i32, address: &str) {
    let text = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(exit), "{text}");
    for word in ["E0212", address, "--set base_url="] {
        assert!(text.contains(word), "no {word} in {text}");
    }
}

#[test]
fn a_manifest_can_not_open_a_private_address() {
    let api = Plain::start();
    let port = api.url().rsplit(':').next().expect("a port").to_owned();
    for host in ["127.0.0.1", "localhost", "0x7f.1", "[::ffff:127.0.0.1]"] {
        let place = Place::new(&format!("http://{host}:{port}"));
        refused(&place.run("get users 1"), 2, "127.0.0.1");
        refused(&place.run("sync --streams users --to sqlite:x.db"), 1, "127.0.0.1");
    }
    let cloud = Place::new("http://169.254.169.254/latest");
    refused(&cloud.run("get users 1"), 2, "a link-local address");
    assert!(api.requests().is_empty(), "{:?}", api.requests());
}

#[test]
fn the_operator_can() {
    let api = Plain::start();
    let place = Place::new(&api.url());
    let good = |output: Output| {
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    };
    good(place.run(&format!("sync --streams users --to sqlite:a.db --set base_url={}", api.url())));
    let mut command = place.engine("sync --streams users --to sqlite:b.db");
    good(command.env("TRACKER_BASE_URL", api.url()).output().expect("it starts"));
    fs::write(place.0.path().join(".env"), format!("TRACKER_BASE_URL={}\n", api.url()))
        .expect("a file");
    good(place.run("sync --streams users --to sqlite:c.db"));
}
