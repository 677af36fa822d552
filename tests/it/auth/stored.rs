//! Where tokens live: sealed, for their owner only.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use tests::provider::CLIENT_SECRET;

use super::{Place, run};

/// Every file below a folder.
pub(super) fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        match entry.path() {
            path if path.is_dir() => found.extend(files(&path)),
            path => found.push(path),
        }
    }
    found
}

/// The ways of writing a secret.
pub(super) fn forms(secret: &str) -> Vec<String> {
    let form: String = url::form_urlencoded::byte_serialize(secret.as_bytes()).collect();
    let coded = STANDARD.encode(secret);
    vec![
        secret.to_owned(),
        form.replace('+', "%20"),
        form,
        coded.trim_end_matches('=').to_owned(),
        coded.replace('+', "-").replace('/', "_").trim_end_matches('=').to_owned(),
    ]
}

pub(super) fn holds(bytes: &[u8], part: &str) -> bool {
    bytes.windows(part.len()).any(|window| window == part.as_bytes())
}

fn key(byte: u8) -> String {
    STANDARD.encode([byte; 32])
}

#[test]
fn tokens_are_sealed_and_for_their_owner_only() {
    for with_key in [false, true] {
        let place = Place::new();
        let (access, refresh) = place.provider.grant();
        let mut command = place.get(&refresh);
        if with_key {
            command.env("ENGINE_KEY", key(7));
        }
        run(&mut command, 0);
        let folder = place.home.path().join("state/engine/credentials");
        let mode =
            |path: &Path| fs::metadata(path).expect("it is there").permissions().mode() & 0o777;
        assert_eq!(mode(&folder), 0o700);
        let all = files(&place.home.path().join("state"));
        assert!(all.iter().any(|path| path.extension().is_some_and(|e| e == "json")), "{all:?}");
        assert_eq!(folder.join("key").exists(), !with_key, "no key where one is given");
        let now = place.provider.refresh_tokens();
        for path in all {
            assert_eq!(mode(&path), 0o600, "{}", path.display());
            let bytes = fs::read(&path).expect("it is readable");
            for secret in [&access, &refresh, &now[0], "canary", CLIENT_SECRET] {
                for form in forms(secret) {
                    assert!(!holds(&bytes, &form), "{form} in {}", path.display());
                }
            }
        }
    }
}

#[test]
fn a_folder_that_others_can_read_is_closed() {
    let place = Place::new();
    let (_, refresh) = place.provider.grant();
    let folder = place.home.path().join("state/engine/credentials");
    fs::create_dir_all(&folder).expect("a new folder");
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o755)).expect("it is ours");
    run(&mut place.get(&refresh), 0);
    let mode = fs::metadata(&folder).expect("it is there").permissions().mode();
    assert_eq!(mode & 0o777, 0o700);
}

#[test]
fn another_key_reads_nothing_and_overwrites_nothing() {
    let place = Place::new();
    let (_, refresh) = place.provider.grant();
    run(place.get(&refresh).env("ENGINE_KEY", key(1)), 0);
    let stored = || {
        let all = files(&place.home.path().join("state"));
        let file = all.into_iter().find(|path| path.extension().is_some_and(|e| e == "json"));
        fs::read(file.expect("a stored token")).expect("it is readable")
    };
    let before = stored();
    let check = |command: &mut std::process::Command| {
        let said = run(command.env("ENGINE_KEY", key(2)), 4);
        assert!(said.contains("ENGINE_KEY") && !said.contains("panicked"), "{said}");
        assert!(!said.contains(&key(2)), "{said}");
        assert_eq!(stored(), before);
    };
    check(&mut place.get(&refresh));
    check(&mut place.sync("people_people", &refresh));
    check(&mut place.engine("auth status --connector pco"));
    check(&mut place.engine("auth logout --connector pco"));
    check(&mut place.engine("auth login --connector pco --timeout 20"));
    assert_eq!(place.renewals(), 1, "no token is spent that can't be stored");
    run(place.get(&refresh).env("ENGINE_KEY", key(1)), 0);
    for bad in ["password", "", "AAAA"] {
        let code = if bad.is_empty() { 4 } else { 2 };
        let said = run(place.get(&refresh).env("ENGINE_KEY", bad), code);
        assert!(!said.contains("password\n"), "{said}");
        assert!(code == 4 || said.starts_with("error[E0017]"), "{said}");
    }
    assert_eq!(stored(), before);
}

#[test]
fn a_file_that_is_no_credential_is_not_overwritten() {
    let place = Place::new();
    let (_, refresh) = place.provider.grant();
    run(&mut place.get(&refresh), 0);
    let all = files(&place.home.path().join("state"));
    let file = all.into_iter().find(|path| path.extension().is_some_and(|e| e == "json"));
    let file = file.expect("a stored token");
    for text in ["", "{", r#"{"version":1,"sealed":"AAAA"}"#, "null"] {
        fs::write(&file, text).expect("it is ours");
        let said = run(&mut place.get(&refresh), 4);
        assert!(said.contains(&file.display().to_string()), "{said}");
        assert_eq!(fs::read_to_string(&file).expect("it is there"), text);
    }
    assert_eq!(place.renewals(), 1);
}

#[test]
fn a_token_that_can_not_be_stored_is_not_asked_for() {
    let place = Place::new();
    let (_, refresh) = place.provider.grant();
    fs::write(place.home.path().join("state"), "a file").expect("a new file");
    let said = run(&mut place.get(&refresh), 2);
    assert!(said.starts_with("error[E0017]"), "{said}");
    assert_eq!(place.renewals(), 0);
}
