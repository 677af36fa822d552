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

/// A link that is not followed. What follows the host is not shown: it may hold secrets.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a link to {to} is not followed: {why}")]
pub struct ForeignLink {
    /// Where it leads: a host, or what stands for one.
    pub to: String,
    /// Why it is not followed.
    pub why: &'static str,
}

/// A place below a base: a path (percent-encoded) and a query (not encoded), as a request has them.
pub type Place = (String, Vec<(String, String)>);

/// No link is longer.
const LINK_BYTES_MAX: usize = 16 << 10;

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
        let url = Url::parse(text).map_err(|e| match e {
            url::ParseError::RelativeUrlWithoutBase => no("it must start with http:// or https://"),
            e => no(&e.to_string()),
        })?;
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

    /// The place that a link found in an answer leads to: one with the origin of this base, or of the base
    /// that the API is `declared` to have. Its path stays below this base's, whatever it says. A link
    /// without a host is read from the base.
    ///
    /// # Errors
    /// When it leads anywhere else, or can be read in more than one way.
    pub fn rebase(&self, link: &str, declared: Option<&Self>) -> Result<Place, ForeignLink> {
        self.rebase_at("/", link, declared)
    }

    /// Like [`BaseUrl::rebase`]. A link without a host is read from `path` below the base, where it was
    /// found.
    ///
    /// # Errors
    /// As there.
    pub fn rebase_at(
        &self,
        path: &str,
        link: &str,
        declared: Option<&Self>,
    ) -> Result<Place, ForeignLink> {
        let link = link.trim_matches(' ');
        let no = |why| Err(ForeignLink { to: host_shown(link), why });
        if link.is_empty() || link.len() > LINK_BYTES_MAX {
            return no("it is empty, or longer than 16 KiB");
        }
        // programs disagree on what these mean
        if link.chars().any(|c| c == '\\' || c.is_control() || c.is_whitespace()) {
            return no("it has characters that do not belong into a URL");
        }
        let host = authority(link);
        if host.is_none_or(str::is_empty) && (scheme(link).is_some() || link.starts_with("//")) {
            return no("it has a scheme, but no host");
        }
        if !host.unwrap_or_default().is_ascii() {
            return no("its host is not plain ASCII");
        }
        let Ok(url) = self.join(path, &[]).join(link) else { return no("it is no URL") };
        if !url.username().is_empty() || url.password().is_some() {
            return no("it carries a user");
        }
        let path = if url.origin() == self.0.origin() {
            below(url.path(), self.0.path()).unwrap_or(url.path())
        } else if let Some(declared) = declared.filter(|d| d.0.origin() == url.origin()) {
            let Some(path) = below(url.path(), declared.0.path()) else {
                return no("it is outside the API's own path");
            };
            path
        } else {
            return no("it leaves the API's origin");
        };
        let query: Vec<(String, String)> = url.query_pairs().into_owned().collect();
        if query.iter().any(|(n, v)| n.contains('\u{fffd}') || v.contains('\u{fffd}')) {
            return no("its query is no UTF-8");
        }
        Ok((format!("/{}", path.trim_start_matches('/')), query))
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

/// What a path has below another, whole segments only.
fn below<'p>(path: &'p str, front: &str) -> Option<&'p str> {
    let rest = path.strip_prefix(front.trim_end_matches('/'))?;
    (rest.is_empty() || rest.starts_with('/')).then_some(rest)
}

/// A link's scheme.
fn scheme(link: &str) -> Option<&str> {
    let (scheme, _) = link.split_once(':')?;
    (!scheme.contains(['/', '?', '#'])).then_some(scheme)
}

/// User, host and port of a link, as written.
fn authority(link: &str) -> Option<&str> {
    let rest =
        link.split_once("//").filter(|(scheme, _)| scheme.is_empty() || scheme.ends_with(':'))?.1;
    rest.split(['/', '?', '#', '\\']).next()
}

/// A link's host, fit for an error.
fn host_shown(link: &str) -> String {
    let host = authority(link).map(|a| a.rsplit('@').next().unwrap_or_default());
    let shown = match (host, scheme(link)) {
        (Some(host), _) if !host.is_empty() => host.to_owned(),
        (_, Some(scheme)) => format!("{scheme}:"),
        _ => "another place".to_owned(),
    };
    shown.chars().take(100).map(|c| if c.is_control() { '?' } else { c }).collect()
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

    fn base(text: &str) -> BaseUrl {
        BaseUrl::parse(text).expect(text)
    }

    /// Where a request to what a link leads to goes, on a base and with a declared one.
    fn follow(on: &str, declared: &str, link: &str) -> Result<String, ForeignLink> {
        let on = base(on);
        let declared = Some(declared).filter(|d| !d.is_empty()).map(base);
        let (path, query) = on.rebase_at("/a/b", link, declared.as_ref())?;
        let url = on.join(&path, &query).to_string();
        assert!(url.starts_with(on.0.as_str().trim_end_matches('/')), "{link} -> {url}");
        Ok(url)
    }

    #[test]
    fn links_are_kept_below_the_base() {
        let check = |on: &str, link: &str, expected: &str| {
            assert_eq!(
                follow(on, "https://api.example.com", link).as_deref(),
                Ok(expected),
                "{link}"
            );
        };
        check("http://h", "http://h/people?offset=25", "http://h/people?offset=25");
        check("http://h", "http://h", "http://h/");
        check("http://h", "HTTP://H:80/people", "http://h/people");
        check("https://h", "https://h:443/people#top", "https://h/people");
        check("http://h:81", "http://h:81/x?a=1&a=2&b", "http://h:81/x?a=1&a=2&b=");
        check("http://h", "/people?a=b%26c", "http://h/people?a=b%26c");
        check("http://h", "people", "http://h/a/people");
        check("http://h", "?page=2", "http://h/a/b?page=2");
        check("http://h", "../people", "http://h/people");
        check("http://h", " http://h/people ", "http://h/people");
        check("http://h", "/p?cursor=a%2Fb%3D%3D", "http://h/p?cursor=a%2Fb%3D%3D");
        check(
            "http://h",
            "/p?next=https://evil.example/",
            "http://h/p?next=https%3A%2F%2Fevil.example%2F",
        );
        check("http://h", "/a%2Fb/%2e%2e%2f", "http://h/a%2Fb/%2e%2e%2f");
        // the base's path stays in front, once
        check("http://h/t/5", "http://h/t/5/people", "http://h/t/5/people");
        check("http://h/t/5/", "http://h/t/5/people", "http://h/t/5/people");
        check("http://h/t/5", "/t/5/people", "http://h/t/5/people");
        check("http://h/t/5", "/people", "http://h/t/5/people");
        check("http://h/t/5", "http://h/t/55/people", "http://h/t/5/t/55/people");
        check("http://h/t/5", "http://h/t/5/../../admin", "http://h/t/5/admin");
        check("http://h/t/5", "/t/5/%2e%2e/%2E./admin", "http://h/t/5/admin");
        check("http://h/t/5", "../../../../admin", "http://h/t/5/admin");
        check("http://h/t/5", "?page=2", "http://h/t/5/a/b?page=2");
        check("http://h", "http://h//evil.example/x", "http://h/evil.example/x");
        // the declared origin stands for the base
        check("http://h/t/5", "https://api.example.com/people?a=1", "http://h/t/5/people?a=1");
        check("http://h", "https://API.example.com:443/people", "http://h/people");
        check(
            "https://api.example.com",
            "https://api.example.com/people",
            "https://api.example.com/people",
        );
    }

    #[test]
    fn a_declared_base_gives_its_path_away() {
        let declared = "https://api.example.com/v2";
        let go = |link: &str| follow("http://h/t", declared, link);
        assert_eq!(go("https://api.example.com/v2/people").as_deref(), Ok("http://h/t/people"));
        for outside in ["https://api.example.com/v3/people", "https://api.example.com/v22/people"] {
            assert!(go(outside).is_err(), "{outside}");
        }
    }

    #[test]
    fn other_links_are_refused() {
        let check = |links: &str, to: &str| {
            for link in links.split(' ') {
                let refused = follow("https://h/t", "https://api.example.com", link);
                let error = refused.map(|url| panic!("{link} -> {url}")).unwrap_err();
                assert!(error.to.contains(to), "{link}: {error}");
                let told = error.to_string();
                assert!(!told.contains("secret") && !told.contains("key="), "{told}");
            }
        };
        check("HTTPS://EVIL.example", "EVIL.example");
        check("https://evil.example/x?key=1 //evil.example/x", "evil.example");
        check("https:///evil.example/x https:/evil.example https:evil.example", "https:");
        check("http://h/t/x https://h:8443/x https://h:80/x http://h:443/x", "h");
        check("https://h./t/x https://h.evil.example/ https://hh/ https://xh/", "h");
        check(
            "https://api.example.com./ https://api.example.com:444/ https://xapi.example.com/",
            "api.",
        );
        check(
            "http://api.example.com/ https://example.com/ https://api.example.com.evil/",
            "example.com",
        );
        check("https://h@evil.example/ https://user:secret@evil.example/", "evil.example");
        check("https://user:secret@h/t https://user@h/t https://:secret@h/t", "h");
        check("\\\\evil.example/x https:\\\\evil.example /\\evil.example/x", "");
        check("https://h\\@evil.example/ https://evil.example\\@h/ https://h\t.evil.example/", "");
        check("https://ｈ/t https://h。/t https://һ/t https://evil。example/", "");
        check("javascript:alert(1) data:text/html,x file:///etc/passwd ftp://h/t mailto:a@h", "");
        check("https://[ https://h:99999/ https://h:x/ http:// https://127.1/ https://[::1]/", "");
        check("https://h/t\u{0}x https://h/t\nx https://h/t\u{a0}x", "h");
        check("https://h/t?a=%FF", "h");
        let long = format!("https://h/t?a={}", "a".repeat(LINK_BYTES_MAX));
        check(&long, "h");
        assert!(follow("https://h/t", "", "").is_err());
        assert!(follow("https://h/t", "", "https://h/t /x").is_err());
        assert!(follow("https://h/t", "", "https://api.example.com/x").is_err(), "not declared");
    }
}
