//! `postgres://user:password@host:port/database?schema=…`

use std::str::FromStr;

use sqlx::postgres::PgConnectOptions;
use url::Url;

/// An address of a PostgreSQL database, and the schema in it. Its password is never shown.
#[derive(Clone)]
pub struct PostgresUrl {
    options: PgConnectOptions,
    schema: Option<String>,
    shown: String,
}

impl std::fmt::Debug for PostgresUrl {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("PostgresUrl").field(&self.shown).finish()
    }
}

/// Parameters that the driver knows; any other is a mistake that it would only log.
const KNOWN: [&str; 10] = [
    "sslmode",
    "sslrootcert",
    "sslcert",
    "sslkey",
    "host",
    "port",
    "user",
    "dbname",
    "options",
    "application_name",
];

impl FromStr for PostgresUrl {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        const ENCODE: &str = "a user or password with `@`, `/`, `#`, `?` or `:` is percent-encoded";
        let rest = text.split_once("://").map_or("", |(_, rest)| rest);
        let (server, path) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
        if path.contains('@') || server.matches('@').count() > 1 {
            return Err(format!("the destination's address is ambiguous: {ENCODE}"));
        }
        let mut url =
            Url::parse(text).map_err(|e| format!("the destination is no URL: {e} ({ENCODE})"))?;
        if !matches!(url.scheme(), "postgres" | "postgresql") {
            return Err("the destination is no PostgreSQL URL".into());
        }
        let (mut schema, mut rest) = (None, Vec::new());
        for (name, value) in url.query_pairs() {
            match name.as_ref() {
                "schema" => schema = Some(value.into_owned()),
                known if KNOWN.contains(&known) => {
                    rest.push((name.into_owned(), value.into_owned()));
                }
                other => return Err(format!("the destination's parameter `{other}` is not known")),
            }
        }
        if let Some(name) = &schema
            && (name.is_empty() || name.len() > 63 || name.chars().any(char::is_control))
        {
            return Err("a schema's name has 1 to 63 bytes".into());
        }
        url.set_query(None);
        if !rest.is_empty() {
            url.query_pairs_mut().extend_pairs(&rest);
        }
        let options = PgConnectOptions::from_str(url.as_str())
            .map_err(|e| format!("the destination can't be used: {e}"))?;
        let mut shown = url.clone();
        shown.set_query(None);
        if shown.password().is_some() {
            let _ = shown.set_password(None);
        }
        Ok(Self { options, schema, shown: shown.to_string() })
    }
}

impl PostgresUrl {
    /// The schema that was asked for.
    #[must_use]
    pub fn schema(&self) -> Option<&str> {
        self.schema.as_deref()
    }

    /// The same database, another schema.
    #[must_use]
    pub fn in_schema(&self, schema: &str) -> Self {
        Self { schema: Some(schema.to_owned()), ..self.clone() }
    }

    /// The address without its password.
    #[must_use]
    pub fn shown(&self) -> &str {
        &self.shown
    }

    /// The address as it may be written down: without its password, with the schema if one was named.
    #[must_use]
    pub fn in_words(&self) -> String {
        self.schema.as_deref().map_or_else(|| self.shown.clone(), |schema| self.with_schema(schema))
    }

    /// The address without its password, with a schema.
    pub(super) fn with_schema(&self, schema: &str) -> String {
        let mut url = self.shown.clone();
        if let Ok(mut parsed) = Url::parse(&url) {
            parsed.query_pairs_mut().append_pair("schema", schema);
            url = parsed.to_string();
        }
        url
    }

    pub(crate) fn options(&self) -> &PgConnectOptions {
        &self.options
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses() {
        let url: PostgresUrl =
            "postgres://me:hush@127.0.0.1:5433/db?schema=my%20own&sslmode=disable"
                .parse()
                .expect("a URL");
        assert_eq!(url.schema(), Some("my own"));
        assert_eq!(url.shown(), "postgres://me@127.0.0.1:5433/db");
        assert!(!format!("{url:?}").contains("hush"));
        let wrong = |text: &str| text.parse::<PostgresUrl>().expect_err("no address");
        assert!(wrong("postgres://h/db?shema=x").contains("shema"));
        assert!(wrong("postgres://me:a@b/c@h/db").contains("percent-encoded"));
        assert!(wrong("postgres://me:a@b@h/db").contains("percent-encoded"));
        assert!(wrong("postgres://me:a#b@h/db").contains("percent-encoded"));
        assert!(wrong("mysql://h/db").contains("PostgreSQL"));
        assert!(wrong("postgres://h/db?schema=").contains("1 to 63"));
    }
}
