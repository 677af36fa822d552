//! How a request proves who asks.
//!
//! What never changes (a password, a key) is put into every request as it is. What is obtained (an OAuth
//! token, a session) is kept in a [`crate::CredentialStore`], renewed once for everybody who shares it, and
//! stored before it is used.

use jiff::Timestamp;
use secrecy::SecretString;
use sha2::{Digest, Sha256};

use crate::verdict::Verdict;

mod credentials;
mod keeper;
mod oauth;
mod reply;
mod session;
mod veil;

pub(crate) use credentials::{Credentials, secrets};
pub use keeper::Credential;
pub(crate) use keeper::{Keeper, Origin};
pub use oauth::{Authorization, BadCallback, ClientAuth, Grant, OAuth2};
pub(crate) use reply::rules as token_rules;
pub use session::{Session, TokenAt};
pub(crate) use veil::{Veil, forms_of};

/// Who asks.
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
    /// Keys, each in its place.
    Keys(Vec<ApiKey>),
    /// A token that an OAuth 2 server gives (RFC 6749).
    OAuth2(Box<OAuth2>),
    /// A token that a log-in gives.
    Session(Box<Session>),
}

/// A key and where it is put.
#[derive(Clone, Debug)]
pub struct ApiKey {
    /// Where.
    pub place: Place,
    /// The key.
    pub value: SecretString,
}

/// A place in a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// A header, and what stands in front of the value, such as `Bearer `.
    Header {
        /// The header's name.
        name: String,
        /// What stands in front.
        prefix: String,
    },
    /// A query parameter.
    Query(String),
    /// A cookie.
    Cookie(String),
    /// A field of the JSON or form body.
    Body(String),
}

impl Place {
    /// A header with nothing in front of the value.
    pub fn header(name: impl Into<String>) -> Self {
        Self::Header { name: name.into(), prefix: String::new() }
    }

    /// `Authorization: Bearer …`
    #[must_use]
    pub fn bearer() -> Self {
        Self::Header { name: "Authorization".to_owned(), prefix: "Bearer ".to_owned() }
    }
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

    /// A key in its place.
    pub fn key(place: Place, value: impl Into<String>) -> Self {
        Self::Keys(vec![ApiKey { place, value: SecretString::from(value.into()) }])
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

/// A name for secret parts that does not give them away.
pub(crate) fn fingerprint(parts: &[&str]) -> String {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update(u64::try_from(part.len()).unwrap_or(u64::MAX).to_le_bytes());
        hash.update(part.as_bytes());
    }
    hash.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}
