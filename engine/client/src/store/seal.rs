//! Sealing: what is kept can be read and changed only by who has the key.

use std::io::Write;
use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use ring::aead::{Aad, CHACHA20_POLY1305, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use ring::rand::{SecureRandom, SystemRandom};
use secrecy::{ExposeSecret, SecretString};

/// Bytes of a key.
const KEY_LEN: usize = 32;
/// The first byte of what is sealed: how it was done.
const FORM: u8 = 1;

/// Seals with ChaCha20-Poly1305 (RFC 8439), bound to the name under which it is kept.
#[derive(Clone)]
pub struct Sealer(std::sync::Arc<LessSafeKey>);

/// Why a key does not do. Never holds it.
#[derive(Clone, Debug, thiserror::Error)]
#[error("{0}")]
pub struct BadKey(String);

impl std::fmt::Debug for Sealer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Sealer")
    }
}

impl Sealer {
    /// From 32 random bytes, written in base64 or in hex.
    ///
    /// # Errors
    /// When it is something else.
    pub fn from_text(key: &SecretString) -> Result<Self, BadKey> {
        let text = key.expose_secret().trim();
        let hex = || {
            let digits = text.len() == 2 * KEY_LEN && text.is_ascii();
            let byte = |i: usize| u8::from_str_radix(&text[2 * i..2 * i + 2], 16).ok();
            if digits { (0..KEY_LEN).map(byte).collect::<Option<Vec<u8>>>() } else { None }
        };
        let bytes = hex().or_else(|| STANDARD.decode(text).ok()).filter(|b| b.len() == KEY_LEN);
        let why =
            "it must be 32 random bytes in base64 or hex, as `openssl rand -base64 32` prints";
        Self::from_bytes(&bytes.ok_or_else(|| BadKey(why.to_owned()))?)
    }

    /// From a file that only its owner may read; made with random bytes when it is not there.
    ///
    /// # Errors
    /// When it can't be read or made.
    pub fn from_file(path: &Path) -> Result<Self, BadKey> {
        let failed = |e: std::io::Error| BadKey(format!("{}: {e}", path.display()));
        match std::fs::read_to_string(path) {
            Ok(text) => return Self::from_text(&SecretString::from(text)),
            Err(e) if e.kind() == std::io::ErrorKind::NotFound => {}
            Err(e) => return Err(failed(e)),
        }
        let text = STANDARD.encode(random::<KEY_LEN>()?);
        let mine = path.with_extension(format!("{}.new", std::process::id()));
        let mut file = super::file::private(&mine).map_err(failed)?;
        file.write_all(text.as_bytes()).and_then(|()| file.sync_all()).map_err(failed)?;
        // a link fails where another process was first: then its key counts
        let linked = std::fs::hard_link(&mine, path);
        let _ = std::fs::remove_file(&mine);
        match linked {
            Err(e) if e.kind() != std::io::ErrorKind::AlreadyExists => Err(failed(e)),
            _ => {
                let text = std::fs::read_to_string(path).map_err(failed)?;
                Self::from_text(&SecretString::from(text))
            }
        }
    }

    fn from_bytes(bytes: &[u8]) -> Result<Self, BadKey> {
        let key = UnboundKey::new(&CHACHA20_POLY1305, bytes);
        let key = key.map_err(|_| BadKey("the key has the wrong length".to_owned()))?;
        Ok(Self(std::sync::Arc::new(LessSafeKey::new(key))))
    }

    /// Seals what is kept under `name`.
    ///
    /// # Errors
    /// When the system has no random numbers.
    pub fn seal(&self, name: &str, value: &SecretString) -> Result<String, BadKey> {
        let nonce = random::<NONCE_LEN>()?;
        let mut sealed = value.expose_secret().as_bytes().to_vec();
        let (place, about) = (Nonce::assume_unique_for_key(nonce), Aad::from(name.as_bytes()));
        let done = self.0.seal_in_place_append_tag(place, about, &mut sealed);
        done.map_err(|_| BadKey("it is too large to be sealed".to_owned()))?;
        let all: Vec<u8> = [FORM].into_iter().chain(nonce).chain(sealed).collect();
        Ok(STANDARD.encode(all))
    }

    /// What was sealed under `name`; `None` when it was not sealed with this key, or was changed.
    #[must_use]
    pub fn open(&self, name: &str, sealed: &str) -> Option<SecretString> {
        let all = STANDARD.decode(sealed).ok()?;
        let (form, rest) = all.split_first()?;
        let (nonce, rest) = rest.split_at_checked(NONCE_LEN)?;
        let nonce = Nonce::try_assume_unique_for_key(nonce).ok().filter(|_| *form == FORM)?;
        let mut rest = rest.to_vec();
        let open = self.0.open_in_place(nonce, Aad::from(name.as_bytes()), &mut rest).ok()?;
        Some(SecretString::from(String::from_utf8(open.to_vec()).ok()?))
    }
}

/// Random bytes that nobody can guess.
pub(crate) fn random<const N: usize>() -> Result<[u8; N], BadKey> {
    let mut bytes = [0; N];
    let filled = SystemRandom::new().fill(&mut bytes);
    filled.map_err(|_| BadKey("the system has no random numbers".to_owned()))?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sealer(byte: u8) -> Sealer {
        Sealer::from_bytes(&[byte; KEY_LEN]).expect("a key")
    }

    #[test]
    fn only_the_key_and_the_name_open_it() {
        let sealed = sealer(1).seal("pco", &"a secret".into()).expect("sealed");
        assert!(!sealed.contains("secret") && !sealed.contains(&STANDARD.encode("a secret")));
        let open = |key: u8, name: &str, sealed: &str| {
            sealer(key).open(name, sealed).map(|s| s.expose_secret().to_owned())
        };
        assert_eq!(open(1, "pco", &sealed).as_deref(), Some("a secret"));
        assert_eq!(open(2, "pco", &sealed), None);
        assert_eq!(open(1, "other", &sealed), None);
        let mut changed = STANDARD.decode(&sealed).expect("base64");
        *changed.last_mut().expect("bytes") ^= 1;
        assert_eq!(open(1, "pco", &STANDARD.encode(changed)), None);
        for broken in ["", "AQ==", "!", "AQAAAAAAAAAAAAAAAAAAAA=="] {
            assert_eq!(open(1, "pco", broken), None, "{broken}");
        }
    }

    #[test]
    fn keys_as_text() {
        let good = |text: &str| Sealer::from_text(&text.into()).is_ok();
        assert!(good(&STANDARD.encode([7; 32])));
        assert!(good(&format!(" {}\n", "ab".repeat(32))));
        assert!(!good("password"));
        assert!(!good(&"é".repeat(32)));
        assert!(!good(&STANDARD.encode([7; 31])));
        assert!(!good(""));
    }

    #[test]
    fn a_key_file_is_made_once_and_for_its_owner() {
        let dir = std::env::temp_dir().join(format!("engine-seal-{}", fastrand::u64(..)));
        std::fs::create_dir(&dir).expect("a folder");
        let path = dir.join("key");
        let sealed = Sealer::from_file(&path).and_then(|s| s.seal("n", &"v".into()));
        let again = Sealer::from_file(&path).expect("the same key");
        assert!(again.open("n", &sealed.expect("sealed")).is_some());
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let mode = std::fs::metadata(&path).expect("it is there").permissions().mode();
            assert_eq!(mode & 0o777, 0o600);
        }
        std::fs::remove_dir_all(&dir).expect("ours");
    }
}
