//! How a request proves who asks.

use base64::Engine;
use secrecy::{ExposeSecret, SecretString};

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

    /// A text without the credentials, should a server have echoed them: plain, as a header, in base64,
    /// percent-encoded.
    pub(crate) fn redact(&self, text: String) -> String {
        let mut secrets = Vec::new();
        match self {
            Self::None => {}
            Self::Basic { password, .. } => secrets.push(password.expose_secret().to_owned()),
            Self::Bearer { token } => secrets.push(token.expose_secret().to_owned()),
        }
        let header = self.header();
        let coded = header.as_ref().and_then(|h| h.expose_secret().split_once(' '));
        secrets.extend(coded.map(|(_, coded)| coded.to_owned()));
        let mut text = text;
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

    /// The value of the `Authorization` header.
    pub(crate) fn header(&self) -> Option<SecretString> {
        match self {
            Self::None => None,
            Self::Basic { username, password } => {
                let pair = format!("{}:{}", username.expose_secret(), password.expose_secret());
                let coded = base64::engine::general_purpose::STANDARD.encode(pair);
                Some(SecretString::from(format!("Basic {coded}")))
            }
            Self::Bearer { token } => {
                Some(SecretString::from(format!("Bearer {}", token.expose_secret())))
            }
        }
    }
}
