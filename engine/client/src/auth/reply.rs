//! What a token endpoint says (RFC 6749 §5).

use std::time::Duration;

use secrecy::SecretString;
use serde::Deserialize;

use super::Veil;
use super::oauth::OAuth2;
use crate::client::BadBody;
use crate::request::Response;
use crate::verdict::{Rule, Rules, Verdict};

/// What a token endpoint said.
pub(super) enum Reply {
    Token {
        access: SecretString,
        refresh: Option<SecretString>,
        lifetime: Option<Duration>,
    },
    /// Not for good: try again, or look at the configuration.
    Refused {
        error: String,
        for_good: bool,
    },
}

/// The statuses with which a token endpoint refuses (RFC 6749 §5.2): their bodies say why.
pub(crate) fn rules() -> Rules {
    let read = |status| Rule {
        status: Some(status),
        body: None,
        headers: Vec::new(),
        verdict: Verdict::Done,
    };
    Rules(vec![read(400), read(401)])
}

/// A token (RFC 6749 §5.1).
pub(super) fn token(response: &Response) -> Result<Reply, BadBody> {
    #[derive(Deserialize)]
    struct Answer {
        access_token: String,
        refresh_token: Option<String>,
        expires_in: Option<serde_json::Value>,
    }
    let answer = serde_json::from_slice::<Answer>(&response.body).map_err(|e| {
        let why = format!("no token where one was expected ({})", crate::client::json_error(&e));
        BadBody { why, transient: e.is_eof() || e.is_syntax() }
    })?;
    let seconds = answer.expires_in.and_then(|value| match value {
        serde_json::Value::String(text) => text.parse::<f64>().ok(),
        value => value.as_f64(),
    });
    // many mean by 0 that they don't say
    let lifetime =
        seconds.and_then(|s| Duration::try_from_secs_f64(s).ok()).filter(|l| !l.is_zero());
    let sendable = |token: &str| !token.is_empty() && token.bytes().all(|b| b.is_ascii_graphic());
    if !sendable(&answer.access_token) {
        return Err(BadBody::lasting("the answer has a token that can't be sent"));
    }
    let refresh = answer.refresh_token.filter(|t| !t.is_empty()).map(SecretString::from);
    Ok(Reply::Token { access: answer.access_token.into(), refresh, lifetime })
}

/// A refusal (RFC 6749 §5.2). Only what says that the credential itself is no good is for good.
pub(super) fn refusal(oauth: &OAuth2, veil: &Veil, response: &Response) -> Result<Reply, BadBody> {
    #[derive(Deserialize)]
    struct Answer {
        error: String,
        error_description: Option<String>,
    }
    let body = String::from_utf8_lossy(&response.body);
    let declared = oauth.refused.as_ref().is_some_and(|pattern| pattern.is_match(&body));
    let Ok(answer) = serde_json::from_slice::<Answer>(&response.body) else {
        return match declared {
            true => {
                Ok(Reply::Refused { error: format!("HTTP {}", response.status), for_good: true })
            }
            // a proxy's page, perhaps: it says nothing about the token
            false => Err(BadBody::passing("no OAuth answer (RFC 6749)")),
        };
    };
    let for_good = matches!(
        answer.error.as_str(),
        "invalid_grant" | "invalid_client" | "unauthorized_client" | "invalid_scope"
    );
    if !declared && matches!(answer.error.as_str(), "temporarily_unavailable" | "server_error") {
        return Err(BadBody::passing(format!("the server says {}", answer.error)));
    }
    // cut only afterwards: half a secret would not be found
    let plain = |text: String| -> String {
        veil.redact(text).chars().filter(|c| !c.is_control()).take(200).collect()
    };
    let more = answer.error_description.map(|d| format!(" ({})", plain(d))).unwrap_or_default();
    Ok(Reply::Refused { error: plain(answer.error) + &more, for_good: for_good || declared })
}
