//! The token endpoint.

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use sha2::{Digest, Sha256};

use super::http::{Answer, Asked};
use super::{CLIENT_ID, CLIENT_SECRET, Mishap, Shared, State};

/// `None` when the connection ends without an answer.
pub(super) fn answer(shared: &Shared, asked: &Asked) -> Option<Answer> {
    let mut state = shared.state();
    let mishap = state.mishaps.pop_front();
    match &mishap {
        Some(Mishap::Says(status, kind, body, headers)) => {
            let answer = Answer::new(*status, kind, body);
            return Some(headers.iter().fold(answer, |a, (name, value)| a.with(name, value)));
        }
        Some(Mishap::Refused(error, description)) => return Some(refused(error, description)),
        _ => {}
    }
    if let Some(Mishap::Held { changes }) = mishap {
        let answer = changes.then(|| state.token(asked));
        let waited = shared.changed.wait_while(state, |state| !state.released);
        drop(waited.map_err(drop));
        return answer;
    }
    let answer = state.token(asked);
    match mishap {
        Some(Mishap::Lost) => return None,
        Some(Mishap::Slow(time)) => {
            drop(state);
            std::thread::sleep(time);
        }
        _ => {}
    }
    Some(answer)
}

fn refused(error: &str, description: &str) -> Answer {
    let body = serde_json::json!({ "error": error, "error_description": description });
    // a client that is not known gets another status (RFC 6749 §5.2)
    Answer::json(if error == "invalid_client" { 401 } else { 400 }, &body.to_string())
}

impl State {
    fn token(&mut self, asked: &Asked) -> Answer {
        if !knows(asked) {
            return refused("invalid_client", "Client authentication failed");
        }
        let form = |name: &str| asked.form(name).unwrap_or_default();
        let old = match form("grant_type").as_str() {
            "authorization_code" => {
                let Some((challenge, address)) = self.codes.remove(&form("code")) else {
                    return refused("invalid_grant", "The code is not known");
                };
                let digest = Sha256::digest(form("code_verifier").as_bytes());
                if URL_SAFE_NO_PAD.encode(digest) != challenge || form("redirect_uri") != address {
                    return refused("invalid_grant", "The verifier or the address does not fit");
                }
                None
            }
            "refresh_token" => {
                let token = form("refresh_token");
                if !self.refresh.contains(&token) {
                    return refused("invalid_request", "The refresh token is no longer valid");
                }
                Some(token)
            }
            "client_credentials" => None,
            _ => return refused("unsupported_grant_type", "No such grant"),
        };
        let (access, refresh) = self.issue();
        let mut body = serde_json::json!({ "access_token": access, "token_type": "bearer" });
        if let Some(lifetime) = self.lifetime {
            body["expires_in"] = lifetime.as_secs().into();
        }
        match old {
            Some(_) if self.keeps_refresh => drop(self.refresh.remove(&refresh)),
            None if form("grant_type") == "client_credentials" => {
                self.refresh.remove(&refresh);
            }
            old => {
                // the old one dies at once
                old.map(|token| self.refresh.remove(&token));
                body["refresh_token"] = refresh.into();
            }
        }
        Answer::json(200, &body.to_string())
    }
}

/// Whether it is the client: by its body, or by HTTP Basic.
fn knows(asked: &Asked) -> bool {
    if let Some(basic) = asked.header("authorization") {
        let coded: String =
            url::form_urlencoded::byte_serialize(CLIENT_SECRET.as_bytes()).collect();
        return basic == format!("Basic {}", STANDARD.encode(format!("{CLIENT_ID}:{coded}")));
    }
    asked.form("client_id").as_deref() == Some(CLIENT_ID)
        && asked.form("client_secret").as_deref() == Some(CLIENT_SECRET)
}
