//! What keeps secrets out of texts, should a server echo them.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE};
use secrecy::{ExposeSecret, SecretString};

/// Tokens that came and went and are still kept out of texts.
const PASSING_KEPT: usize = 16;
/// A shorter secret would tear holes into every word.
const LEN_MIN: usize = 3;

/// The secrets of a client. Shared with the client of its token endpoint.
#[derive(Default)]
pub(crate) struct Veil {
    always: Vec<SecretString>,
    passing: Mutex<VecDeque<SecretString>>,
}

impl std::fmt::Debug for Veil {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Veil")
    }
}

impl Veil {
    pub(crate) fn new(always: Vec<SecretString>) -> Self {
        Self { always, passing: Mutex::default() }
    }

    /// Keeps one more secret out of texts, until many others have followed.
    pub(crate) fn add(&self, secret: &str) {
        let mut passing = self.passing.lock().unwrap_or_else(PoisonError::into_inner);
        passing.retain(|known| known.expose_secret() != secret);
        passing.push_back(SecretString::from(secret));
        if passing.len() > PASSING_KEPT {
            passing.pop_front();
        }
    }

    /// A text without the secrets: plain, in base64, percent-encoded. Texts are cut only afterwards: half a
    /// secret would not be found.
    pub(crate) fn redact(&self, mut text: String) -> String {
        let mut forms = Vec::new();
        {
            let passing = self.passing.lock().unwrap_or_else(PoisonError::into_inner);
            for secret in self.always.iter().chain(passing.iter()) {
                forms_of(secret.expose_secret(), &mut forms);
            }
        }
        // one may hold another: the longest first
        forms.sort_by_key(|form| std::cmp::Reverse(form.len()));
        for form in forms {
            if text.contains(&form) {
                text = text.replace(&form, "***");
            }
        }
        text
    }
}

/// The ways in which a secret is written.
pub(crate) fn forms_of(secret: &str, forms: &mut Vec<String>) {
    if secret.len() < LEN_MIN {
        return;
    }
    for coded in [STANDARD.encode(secret), URL_SAFE.encode(secret)] {
        forms.push(coded.trim_end_matches('=').to_owned());
        forms.push(coded);
    }
    let form: String = url::form_urlencoded::byte_serialize(secret.as_bytes()).collect();
    forms.push(form.replace('+', "%20"));
    forms.push(lower_hex(&form));
    forms.push(form);
    for plain in PLAIN {
        let coded = percent(secret, plain);
        forms.push(lower_hex(&coded));
        forms.push(coded);
    }
    let quoted = serde_json::Value::from(secret).to_string();
    forms.push(quoted[1..quoted.len() - 1].to_owned());
    forms.push(secret.to_owned());
}

/// What stands for itself beside letters and digits, by whoever encodes: nothing; RFC 3986 §2.3;
/// `encodeURIComponent`.
const PLAIN: [&[u8]; 3] = [b"", b"-._~", b"-._~!*'()"];

/// Percent-encoded but for letters, digits and what is `plain`.
fn percent(secret: &str, plain: &[u8]) -> String {
    let coded = |b: u8| match b.is_ascii_alphanumeric() || plain.contains(&b) {
        true => char::from(b).to_string(),
        false => format!("%{b:02X}"),
    };
    secret.bytes().map(coded).collect()
}

/// `%2F` as `%2f`.
fn lower_hex(coded: &str) -> String {
    let mut out = String::with_capacity(coded.len());
    let mut left = 0_u8;
    for c in coded.chars() {
        out.push(if left > 0 { c.to_ascii_lowercase() } else { c });
        left = if c == '%' { 2 } else { left.saturating_sub(1) };
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_way_of_writing_a_secret() {
        let check = |secret: &str, echo: &str| {
            let veil = Veil::default();
            veil.add(secret);
            let shown = veil.redact(format!("bad: {echo}!"));
            assert_eq!(shown, "bad: ***!", "{echo}");
        };
        check("to k/n", "to k/n");
        check("to k/n", "to+k%2Fn");
        check("to k/n", "to%20k%2Fn");
        check("to k/n", "to+k%2fn");
        check("to~k n", "to~k%20n");
        check("to!k n", "to!k%20n");
        check("to-k_n", "to%2Dk%5Fn");
        check("to-k_n", "to%2dk%5fn");
        check("to k/n", "dG8gay9u");
        check("??>>~~", "Pz8+Pn5+");
        check("??>>~~", "Pz8-Pn5-");
        check("token", "dG9rZW4=");
        check("token", "dG9rZW4");
        check("qu\"ote", "qu\\\"ote");
    }

    #[test]
    fn old_ones_make_room() {
        let veil = Veil::new(vec!["always".into()]);
        for n in 10..10 + PASSING_KEPT + 1 {
            veil.add(&format!("token{n}"));
        }
        assert_eq!(veil.redact("always token10 token11".into()), "*** token10 ***");
        assert_eq!(veil.redact("a short ab".into()), "a short ab");
    }
}
