//! The origin and path that every request starts with.

use url::Url;

/// Where an API lives. It may carry a path, which stays in front of every request's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BaseUrl(Url);

/// Why a text is no base URL.
#[derive(Debug, thiserror::Error)]
#[error("`{shown}` is no base URL: {why}")]
pub struct BadBaseUrl {
    shown: String,
    why: String,
}

impl BaseUrl {
    /// Parses `https://host[:port][/path]`.
    ///
    /// # Errors
    /// When it is no absolute http(s) URL, or carries a user, a query or a fragment.
    pub fn parse(text: &str) -> Result<Self, BadBaseUrl> {
        let no = |why: &str| {
            // a user part may hold a password
            let shown = text.rsplit('@').next().unwrap_or_default().chars().take(100).collect();
            BadBaseUrl { shown, why: why.to_owned() }
        };
        let url = Url::parse(text).map_err(|e| no(&e.to_string()))?;
        if !matches!(url.scheme(), "http" | "https") {
            return Err(no("it must start with http:// or https://"));
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(no("credentials do not belong into it"));
        }
        if url.query().is_some() || url.fragment().is_some() {
            return Err(no("it must not have a query or a fragment"));
        }
        Ok(Self(url))
    }

    /// The address of `path` (percent-encoded already) with `query`.
    #[must_use]
    pub fn join(&self, path: &str, query: &[(String, String)]) -> Url {
        let mut url = self.0.clone();
        let front = self.0.path().trim_end_matches('/');
        url.set_path(&format!("{front}/{}", path.trim_start_matches('/')));
        if !query.is_empty() {
            url.query_pairs_mut().extend_pairs(query);
        }
        url
    }

    /// Whether requests go over TLS.
    #[must_use]
    pub fn is_https(&self) -> bool {
        self.0.scheme() == "https"
    }

    /// Scheme, host and port.
    #[must_use]
    pub fn origin(&self) -> String {
        self.0.origin().ascii_serialization()
    }
}

impl std::fmt::Display for BaseUrl {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.0.as_str().trim_end_matches('/'))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_keep_the_base_in_front() {
        let check = |base: &str, path: &str, full: &str| {
            let base = BaseUrl::parse(base).expect("a base");
            assert_eq!(base.join(path, &[]).as_str(), full);
        };
        check("http://h", "/people/v2", "http://h/people/v2");
        check("http://h/", "people", "http://h/people");
        check("http://h:81/t/5/", "/people", "http://h:81/t/5/people");
        check("http://h/t", "/a%2Fb", "http://h/t/a%2Fb");
    }

    #[test]
    fn not_every_text_is_a_base() {
        for bad in ["", "h", "ftp://h", "http://", "http://u:p@h", "http://h?a=1", "http://h#x"] {
            let error = BaseUrl::parse(bad).expect_err(bad).to_string();
            assert!(!error.contains("u:p"), "{error}");
        }
    }
}
