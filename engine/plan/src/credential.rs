//! Texts that look like credentials, and names under which one is sent.

/// How well-known services begin their keys, and how many characters follow at least.
const BEGINNINGS: [(&str, usize); 18] = [
    ("ghp_", 20),
    ("gho_", 20),
    ("ghs_", 20),
    ("github_pat_", 20),
    ("glpat-", 16),
    ("sk_live_", 16),
    ("sk_test_", 16),
    ("rk_live_", 16),
    ("sk-", 20),
    ("xoxb-", 16),
    ("xoxp-", 16),
    ("shpat_", 16),
    ("npm_", 30),
    ("dop_v1_", 30),
    ("SG.", 30),
    ("AKIA", 16),
    ("AIza", 30),
    ("ya29.", 20),
];

/// Names of credentials, their words joined by `_`.
const NAMES: [&str; 17] = [
    "authorization",
    "password",
    "passwd",
    "secret",
    "api_key",
    "apikey",
    "access_token",
    "accesstoken",
    "auth_token",
    "private_token",
    "session_token",
    "private_key",
    "access_key",
    "subscription_key",
    "auth_key",
    "credential",
    "bearer",
];

/// Whether a text is a credential by its form: a scheme with a token, a key of a well-known service, a JSON
/// Web Token (RFC 7519), a private key, a user with a password in an address.
pub(crate) fn is_credential(text: &str) -> bool {
    let text = text.trim();
    let scheme = ["bearer ", "basic ", "token "].iter().any(|scheme| {
        let start = text.get(..scheme.len()).unwrap_or_default();
        start.eq_ignore_ascii_case(scheme) && is_token(text[scheme.len()..].trim())
    });
    let pieces = || text.split(|c: char| c.is_whitespace() || "=&?;,\"'".contains(c));
    scheme
        || text.contains("-----BEGIN") && text.contains("PRIVATE KEY-----")
        || pieces().any(|piece| is_known(piece) || is_web_token(piece) || has_password(piece))
}

fn is_plain(text: &str) -> bool {
    text.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_.~+/=".contains(&b))
}

fn is_token(text: &str) -> bool {
    text.len() >= 8 && is_plain(text) && text.bytes().any(|b| b.is_ascii_digit())
}

fn is_known(piece: &str) -> bool {
    let follows = |(start, least): &(&str, usize)| {
        piece.strip_prefix(start).is_some_and(|rest| rest.len() >= *least && is_token(rest))
    };
    BEGINNINGS.iter().any(follows)
}

fn is_web_token(piece: &str) -> bool {
    let parts: Vec<&str> = piece.split('.').collect();
    parts.len() == 3 && piece.starts_with("eyJ") && piece.len() >= 40 && is_plain(piece)
}

fn has_password(piece: &str) -> bool {
    let Some((_, rest)) = piece.split_once("://") else { return false };
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let user = authority.rsplit_once('@').map(|(user, _)| user);
    user.and_then(|user| user.split_once(':')).is_some_and(|(_, password)| !password.is_empty())
}

/// Whether a header, a parameter or a field of this name carries a credential.
pub(crate) fn is_telling(name: &str) -> bool {
    let words = words(name);
    let joined = words.join("_");
    if words.last().is_some_and(|last| matches!(last.as_str(), "id" | "type" | "version" | "name"))
    {
        return false;
    }
    // a token is one unless it leads to the next page
    const PAGING: [&str; 6] = ["page", "next", "continuation", "sync", "cursor", "csrf"];
    let token = matches!(words.as_slice(), [.., last] if last == "token")
        && !words.iter().any(|word| PAGING.contains(&word.as_str()));
    token || NAMES.iter().any(|telling| joined.contains(telling))
}

/// The words of `X-Api-Key`, `apiKey`, `api_key`.
fn words(name: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut open = false;
    let mut small = false;
    for c in name.chars().take(200) {
        let starts = !open || small && c.is_uppercase();
        open = c.is_alphanumeric();
        small = c.is_lowercase();
        if open && starts {
            words.push(String::new());
        }
        if let Some(word) = words.last_mut().filter(|_| open) {
            word.extend(c.to_lowercase());
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_credentials() {
        let check = |text: &str, is: bool| assert_eq!(is_credential(text), is, "{text}");
        // put together, so that no tool takes these for real ones
        let key = |start: &str| format!("{start}{}", "a1B2c3D4".repeat(5));
        for start in ["ghp_", "glpat-", "sk_live_", "xoxb-", "AKIA", "AIza", "Bearer ", "basic "] {
            check(&key(start), true);
        }
        check(&format!("eyJ{0}.eyJ{0}.{0}", "a1b2c3d4e5f6"), true);
        check("-----BEGIN RSA PRIVATE KEY-----", true);
        check("https://user:pass@example.com/x", true);
        check("https://user@example.com/x:y", false);
        check("https://example.com/a:b@c", false);
        check("Bearer of news", false);
        check("basic authentication", false);
        check("sk-Latn", false);
        check("AKIA", false);
        check("application/json", false);
        check("2026-06-04", false);
        check("", false);
    }

    #[test]
    fn names_of_credentials() {
        let check = |name: &str, is: bool| assert_eq!(is_telling(name), is, "{name}");
        check("X-Api-Key", true);
        check("apiKey", true);
        check("apikey", true);
        check("api_key", true);
        check("Ocp-Apim-Subscription-Key", true);
        check("PRIVATE-TOKEN", true);
        check("token", true);
        check("X-Auth-Token", true);
        check("client_secret", true);
        check("password", true);
        check("page_token", false);
        check("nextToken", false);
        check("X-Csrf-Token", false);
        check("access_key_id", false);
        check("key", false);
        check("sort_key", false);
        check("tokens", false);
        check("Accept-Language", false);
        check("", false);
    }
}
