//! Ways to authenticate, as written.

use schemars::JsonSchema;
use serde::Deserialize;

use super::Named;
use crate::spanned::Spanned;
use crate::values::{JsonPath, OneOrMany, Period};

/// One way to authenticate.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Auth {
    /// HTTP Basic (RFC 7617).
    Basic {
        /// The user name, such as `{{ config.app_id }}`.
        username: Spanned<String>,
        /// The password, such as `{{ config.secret }}`.
        password: Spanned<String>,
    },
    /// A bearer token (RFC 6750).
    Bearer {
        /// The token, such as `{{ config.token }}`.
        token: Spanned<String>,
    },
    /// A key, or several, each in its place.
    ApiKey(OneOrMany<ApiKey>),
    /// A token that an OAuth 2 server gives (RFC 6749). Its config keys are always there: `client_id`,
    /// `client_secret`, `refresh_token`, `access_token`, `token_url`.
    #[serde(rename = "oauth2")]
    OAuth2(OAuth2Spec),
    /// A token that a log-in gives.
    Session(SessionSpec),
}

/// A key in its place: exactly one of `header`, `query`, `cookie` and `body`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ApiKey {
    /// The key, such as `{{ config.key }}`.
    pub value: Spanned<String>,
    /// The header that carries it.
    pub header: Option<Spanned<String>>,
    /// What stands in front of it in the header, such as `Token `.
    pub prefix: Option<String>,
    /// The query parameter that carries it.
    pub query: Option<Spanned<String>>,
    /// The cookie that carries it.
    pub cookie: Option<Spanned<String>>,
    /// The field of the JSON or form body that carries it.
    pub body: Option<Spanned<String>>,
}

/// An OAuth 2 client.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OAuth2Spec {
    /// Where tokens come from: a path below `base_url`, or an address.
    pub token_url: Spanned<String>,
    /// The page on which a person lets the client in, for `engine auth login`.
    pub authorize_url: Option<Spanned<String>>,
    /// What is asked for: `refresh_token` when not said.
    pub grant: Option<GrantSpec>,
    /// How the client proves itself: in the `body` when not said.
    pub client_auth: Option<ClientAuthSpec>,
    /// Scopes to ask for.
    #[serde(default)]
    pub scopes: Vec<Spanned<String>>,
    /// Parameters beside the standard's, such as `audience`.
    #[serde(default)]
    pub params: Named<Spanned<String>>,
    /// A regular expression: found in the body of a refusal, it says that the refresh token is no longer
    /// good. `invalid_grant` always does.
    pub refused: Option<Spanned<String>>,
    /// The port on this machine that the API sends the person's browser back to, where it wants a certain
    /// one.
    pub redirect_port: Option<Spanned<u16>>,
}

/// What is asked of a token endpoint.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum GrantSpec {
    /// A fresh token for a person who let the client in.
    RefreshToken,
    /// A token for the client itself.
    ClientCredentials,
}

/// How a client proves itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ClientAuthSpec {
    /// Id and secret in the body.
    Body,
    /// Id and secret as HTTP Basic.
    Basic,
}

/// A log-in.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SessionSpec {
    /// Where one logs in: a path below `base_url`, or an address.
    pub login: Spanned<String>,
    /// Sent as a JSON object: names and values, such as `{{ config.password }}`.
    #[serde(default)]
    pub json: Named<Spanned<String>>,
    /// Sent as a form instead.
    #[serde(default)]
    pub form: Named<Spanned<String>>,
    /// Where the answer has the token.
    pub token: Spanned<TokenSpec>,
    /// Where requests carry it: `Authorization: Bearer …` when not said.
    pub send: Option<Spanned<Send>>,
    /// How long it lives, such as `1h`. When not said, it is renewed when the API refuses it.
    pub expires_in: Option<Period>,
}

/// Where an answer has a token.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum TokenSpec {
    /// In the JSON body.
    Body(JsonPath),
    /// In a header.
    Header(Spanned<String>),
    /// In a cookie that is set.
    Cookie(Spanned<String>),
}

/// Where requests carry a token: exactly one of `header`, `query` and `cookie`.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Send {
    /// The header that carries it.
    pub header: Option<Spanned<String>>,
    /// What stands in front of it in the header, such as `Token `.
    pub prefix: Option<String>,
    /// The query parameter that carries it.
    pub query: Option<Spanned<String>>,
    /// The cookie that carries it.
    pub cookie: Option<Spanned<String>>,
}
