//! How a request proves who asks.

use base64::Engine;
use jiff::Timestamp;
use reqwest::header::{AUTHORIZATION, HeaderValue};
use secrecy::{ExposeSecret, SecretString};
use sha2::{Digest, Sha256};

use crate::transport::Outgoing;
use crate::verdict::Verdict;

/// Credentials, sent as an `Authorization` header.
#[derive(Clone, Debug, Default)]
pub enum Auth {
    /// Nobody.
    #[default]
    None,
    /// HTTP Basic (RFC 7617).
    Basic {
        /// The user name.
        username: SecretString,
        /// The password.
        password: SecretString,
    },
    /// A bearer token (RFC 6750).
    Bearer {
        /// The token.
        token: SecretString,
    },
}

impl Auth {
    /// A bearer token.
    pub fn bearer(token: impl Into<String>) -> Self {
        Self::Bearer { token: SecretString::from(token.into()) }
    }

    /// A user name and a password.
    pub fn basic(username: impl Into<String>, password: impl Into<String>) -> Self {
        let username = SecretString::from(username.into());
        Self::Basic { username, password: SecretString::from(password.into()) }
    }
}

/// Which credential a request went out with: renewing it twice is renewing it once.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Mark(pub(crate) u64);

/// No request can be sent for want of a credential.
#[derive(Clone, Debug)]
pub(crate) struct AuthError {
    pub(crate) verdict: Verdict,
    pub(crate) cause: String,
    pub(crate) until: Option<Timestamp>,
}

impl AuthError {
    fn reconnect(cause: impl Into<String>) -> Self {
        Self { verdict: Verdict::Reconnect, cause: cause.into(), until: None }
    }
}

/// A client's credentials: how they are put into requests, renewed and kept out of texts.
#[derive(Debug)]
pub(crate) struct Credentials {
    auth: Auth,
    name: String,
}

impl Credentials {
    pub(crate) fn new(auth: Auth) -> Self {
        let name = match &auth {
            Auth::None => "nobody".to_owned(),
            Auth::Basic { username, password } => {
                fingerprint(&["basic", username.expose_secret(), password.expose_secret()])
            }
            Auth::Bearer { token } => fingerprint(&["bearer", token.expose_secret()]),
        };
        Self { auth, name }
    }

    /// What budgets know them by. Holds no secret.
    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    /// Whether a refusal may be met with a fresh one.
    pub(crate) fn renews(&self) -> bool {
        false
    }

    /// Waits until there is one that has not expired.
    pub(crate) async fn ready(&self) -> Result<(), AuthError> {
        Ok(())
    }

    /// Puts it into a request.
    pub(crate) fn apply(&self, request: &mut Outgoing) -> Result<Mark, AuthError> {
        let Some(value) = self.header() else { return Ok(Mark::default()) };
        let mut value = HeaderValue::try_from(value.expose_secret()).map_err(|_| {
            AuthError::reconnect("the credential has characters that a header can't carry")
        })?;
        value.set_sensitive(true);
        request.headers.insert(AUTHORIZATION, value);
        Ok(Mark::default())
    }

    /// The API no longer takes the one with this mark.
    pub(crate) async fn renew(&self, _mark: &Mark, cause: &str) -> Result<(), AuthError> {
        Err(AuthError::reconnect(cause))
    }

    /// A text without the credentials, should a server have echoed them: plain, as a header, in base64,
    /// percent-encoded.
    pub(crate) fn redact(&self, text: String) -> String {
        let mut secrets = Vec::new();
        match &self.auth {
            Auth::None => {}
            Auth::Basic { password, .. } => secrets.push(password.expose_secret().to_owned()),
            Auth::Bearer { token } => secrets.push(token.expose_secret().to_owned()),
        }
        let header = self.header();
        let coded = header.as_ref().and_then(|h| h.expose_secret().split_once(' '));
        secrets.extend(coded.map(|(_, coded)| coded.to_owned()));
        redact(text, secrets)
    }

    fn header(&self) -> Option<SecretString> {
        match &self.auth {
            Auth::None => None,
            Auth::Basic { username, password } => {
                let pair = format!("{}:{}", username.expose_secret(), password.expose_secret());
                let coded = base64::engine::general_purpose::STANDARD.encode(pair);
                Some(SecretString::from(format!("Basic {coded}")))
            }
            Auth::Bearer { token } => {
                Some(SecretString::from(format!("Bearer {}", token.expose_secret())))
            }
        }
    }
}

/// A name for secret parts that does not give them away.
fn fingerprint(parts: &[&str]) -> String {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update(part.len().to_le_bytes());
        hash.update(part.as_bytes());
    }
    hash.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

fn redact(mut text: String, secrets: Vec<String>) -> String {
    for secret in secrets.into_iter().filter(|s| s.len() >= 3) {
        let base64 = base64::engine::general_purpose::STANDARD.encode(&secret);
        let url: String = url::form_urlencoded::byte_serialize(secret.as_bytes()).collect();
        for form in [secret, base64, url] {
            if text.contains(&form) {
                text = text.replace(&form, "***");
            }
        }
    }
    text
}
