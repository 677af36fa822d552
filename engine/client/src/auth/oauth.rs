//! OAuth 2: what is asked of a token endpoint (RFC 6749), and the authorization of a person by code and
//! PKCE (RFC 7636) on a loopback port (RFC 8252 §7.3).

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use regex::Regex;
use secrecy::{ExposeSecret, SecretString};
use sha2::{Digest, Sha256};
use url::Url;

use crate::request::{Body, Method, Request};
use crate::store::BadKey;

/// An OAuth 2 client.
#[derive(Clone, Debug, Default)]
pub struct OAuth2 {
    /// Where tokens come from: a path below the base URL, or an address.
    pub token_url: String,
    /// The client's id.
    pub client_id: String,
    /// Its secret, where it has one.
    pub client_secret: Option<SecretString>,
    /// How the client proves itself.
    pub client_auth: ClientAuth,
    /// What is asked for.
    pub grant: Grant,
    /// Scopes to ask for.
    pub scopes: Vec<String>,
    /// Parameters beside the standard's, such as `audience`.
    pub params: Vec<(String, String)>,
    /// What in the body of a refusal says that the refresh token is no longer good, where the API does
    /// not say `invalid_grant`.
    pub refused: Option<Regex>,
    /// The refresh token to begin with. One that was obtained is stronger, until this one changes.
    pub refresh_token: Option<SecretString>,
    /// The access token to begin with.
    pub access_token: Option<SecretString>,
}

/// How a client proves itself to a token endpoint (RFC 6749 §2.3.1).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ClientAuth {
    /// Id and secret in the body.
    #[default]
    Body,
    /// Id and secret as HTTP Basic.
    Basic,
}

/// What is asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Grant {
    /// A fresh token for a person who authorized once (§6).
    #[default]
    Refresh,
    /// A token for the client itself (§4.4).
    ClientCredentials,
}

impl OAuth2 {
    /// The request for a token by `refresh_token`, or for the client itself.
    pub(crate) fn request(&self, path: &str, refresh_token: Option<&SecretString>) -> Request {
        let mut form = match refresh_token {
            Some(token) => vec![
                ("grant_type".to_owned(), "refresh_token".to_owned()),
                ("refresh_token".to_owned(), token.expose_secret().to_owned()),
            ],
            None => vec![("grant_type".to_owned(), "client_credentials".to_owned())],
        };
        if self.grant == Grant::ClientCredentials && !self.scopes.is_empty() {
            form.push(("scope".to_owned(), self.scopes.join(" ")));
        }
        self.send(path, form)
    }

    /// The request that turns a code into a token (§4.1.3).
    pub(crate) fn request_by_code(&self, path: &str, code: &str, from: &Authorization) -> Request {
        let pair = |n: &str, v: &str| (n.to_owned(), v.to_owned());
        let form = vec![
            pair("grant_type", "authorization_code"),
            pair("code", code),
            pair("redirect_uri", &from.redirect_uri),
            pair("code_verifier", from.verifier.expose_secret()),
        ];
        // a code is good for one use: after a lost answer a person must authorize again
        Request { repeatable: Some(false), ..self.send(path, form) }
    }

    fn send(&self, path: &str, mut form: Vec<(String, String)>) -> Request {
        let secret = self.client_secret.as_ref().map(|s| s.expose_secret().to_owned());
        form.extend(self.params.iter().cloned());
        let mut headers = Vec::new();
        match (self.client_auth, secret) {
            (ClientAuth::Basic, Some(secret)) => {
                let pair = self.pair(&secret);
                headers.push(("Authorization".to_owned(), format!("Basic {pair}")));
            }
            (_, secret) => {
                form.push(("client_id".to_owned(), self.client_id.clone()));
                form.extend(secret.map(|secret| ("client_secret".to_owned(), secret)));
            }
        }
        let request = Request::new(Method::Post, path).body(Body::Form(form));
        Request { headers, repeatable: Some(true), ..request }
    }

    /// Id and secret as HTTP Basic sends them (RFC 6749 §2.3.1).
    fn pair(&self, secret: &str) -> String {
        let coded =
            |text: &str| url::form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>();
        STANDARD.encode(format!("{}:{}", coded(&self.client_id), coded(secret)))
    }

    /// What no text may show.
    pub(crate) fn secrets(&self) -> Vec<SecretString> {
        let pair = self.client_secret.as_ref().map(|s| self.pair(s.expose_secret()).into());
        let configured = [&self.client_secret, &self.refresh_token, &self.access_token];
        configured.into_iter().flatten().cloned().chain(pair).collect()
    }

    /// Whose tokens these are, as far as the configuration says it. Gives no secret away.
    pub(crate) fn person(&self) -> String {
        let text = |s: &Option<SecretString>| {
            s.as_ref().map(|s| s.expose_secret().to_owned()).unwrap_or_default()
        };
        let (secret, refresh) = (text(&self.client_secret), text(&self.refresh_token));
        super::fingerprint(&[&self.client_id, &secret, &refresh])
    }

    /// What changes when the operator configures something else.
    pub(crate) fn seed(&self) -> String {
        let secret = |s: &Option<SecretString>| {
            s.as_ref().map(|s| s.expose_secret().to_owned()).unwrap_or_default()
        };
        let (refresh, access) = (secret(&self.refresh_token), secret(&self.access_token));
        super::fingerprint(&["oauth2", &self.client_id, &refresh, &access])
    }
}

/// A person is asked to let the client in.
#[derive(Clone, Debug)]
pub struct Authorization {
    /// The page that asks; the person opens it.
    pub url: Url,
    redirect_uri: String,
    state: SecretString,
    verifier: SecretString,
}

/// Why a call back is not the answer to the question.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadCallback {
    /// Its `state` is not the one that was sent: somebody else's answer, or an attack (§10.12).
    #[error("the `state` of the answer is not the one that was sent: it is not used")]
    WrongState,
    /// The person, or the server, said no.
    #[error("the authorization was refused: {0}")]
    Refused(String),
    /// There is no code in it.
    #[error("the answer has no code")]
    NoCode,
}

impl Authorization {
    /// Prepares the question. `redirect_uri` is where the person's browser comes back to.
    ///
    /// # Errors
    /// When the system has no random numbers.
    pub fn new(authorize_url: &Url, oauth: &OAuth2, redirect_uri: &str) -> Result<Self, BadKey> {
        let state = URL_SAFE_NO_PAD.encode(crate::store::random::<24>()?);
        let verifier = URL_SAFE_NO_PAD.encode(crate::store::random::<48>()?);
        let mut url = authorize_url.clone();
        {
            let mut query = url.query_pairs_mut();
            query.append_pair("response_type", "code");
            query.append_pair("client_id", &oauth.client_id);
            query.append_pair("redirect_uri", redirect_uri);
            query.append_pair("state", &state);
            query.append_pair("code_challenge", &challenge(&verifier));
            query.append_pair("code_challenge_method", "S256");
            if !oauth.scopes.is_empty() {
                query.append_pair("scope", &oauth.scopes.join(" "));
            }
            query.extend_pairs(&oauth.params);
        }
        let (state, verifier) = (SecretString::from(state), SecretString::from(verifier));
        Ok(Self { url, redirect_uri: redirect_uri.to_owned(), state, verifier })
    }

    /// The code in the query of the call back.
    ///
    /// # Errors
    /// When it is not the answer to this question.
    pub fn code(&self, query: &str) -> Result<SecretString, BadCallback> {
        let find = |name: &str| {
            let found = url::form_urlencoded::parse(query.as_bytes()).find(|(n, _)| n == name);
            found.map(|(_, value)| value.into_owned())
        };
        let state = find("state").unwrap_or_default();
        let expected = self.state.expose_secret().as_bytes();
        if !same(expected, state.as_bytes()) {
            return Err(BadCallback::WrongState);
        }
        if let Some(error) = find("error") {
            let plain = |text: String| -> String {
                text.chars().filter(|c| !c.is_control()).take(200).collect()
            };
            let more = find("error_description").map(|d| format!(" ({})", plain(d)));
            return Err(BadCallback::Refused(plain(error) + &more.unwrap_or_default()));
        }
        find("code").filter(|c| !c.is_empty()).map(SecretString::from).ok_or(BadCallback::NoCode)
    }
}

/// Compares without telling by the time where texts differ.
fn same(a: &[u8], b: &[u8]) -> bool {
    a.len() == b.len() && a.iter().zip(b).fold(0, |sum, (a, b)| sum | (a ^ b)) == 0
}

/// RFC 7636 §4.2, S256.
fn challenge(verifier: &str) -> String {
    URL_SAFE_NO_PAD.encode(Sha256::digest(verifier.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_challenge_of_the_standard() {
        // RFC 7636, appendix B
        let verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
        assert_eq!(challenge(verifier), "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
    }

    #[test]
    fn only_the_answer_to_the_question_is_taken() {
        let oauth = OAuth2 {
            client_id: "me".into(),
            scopes: vec!["a".into(), "b".into()],
            ..OAuth2::default()
        };
        let page = Url::parse("https://h/authorize?x=1").expect("an address");
        let asked = Authorization::new(&page, &oauth, "http://127.0.0.1:9/").expect("random");
        let query: std::collections::HashMap<_, _> = asked.url.query_pairs().collect();
        assert_eq!((&*query["x"], &*query["scope"], &*query["client_id"]), ("1", "a b", "me"));
        assert_eq!(query["code_challenge"].len(), 43);
        let state = &query["state"];
        let code = |query: String| asked.code(&query).map(|c| c.expose_secret().to_owned());
        assert_eq!(code(format!("code=c%2F1&state={state}")), Ok("c/1".into()));
        assert_eq!(code("code=c&state=wrong".into()), Err(BadCallback::WrongState));
        assert_eq!(code("code=c".into()), Err(BadCallback::WrongState));
        assert_eq!(code(format!("state={state}")), Err(BadCallback::NoCode));
        let denied = code(format!("error=access_denied&error_description=no%0Away&state={state}"));
        assert_eq!(denied, Err(BadCallback::Refused("access_denied (noway)".into())));
        let shown = format!("{asked:?}");
        assert!(!shown.contains(asked.verifier.expose_secret()), "{shown}");
    }
}
