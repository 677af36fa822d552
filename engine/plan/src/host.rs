//! Whose host it is, as far as its name says.

use std::net::Ipv4Addr;

use url::{Host, Url};

/// Endings of names that no public server has (RFC 6761, RFC 6762, RFC 8375, and what networks use).
const LOCAL: [&str; 7] =
    [".localhost", ".local", ".internal", ".lan", ".home.arpa", ".test", ".invalid"];
/// Parts below a country under which names are given away.
const SHARED: [&str; 10] = ["ac", "co", "com", "edu", "go", "gov", "ne", "net", "or", "org"];

/// Whether a host is this machine, or one of a network that is not public.
pub(crate) fn is_local(url: &Url) -> bool {
    match url.host() {
        None => true,
        Some(Host::Ipv4(ip)) => is_local_v4(ip),
        Some(Host::Ipv6(ip)) => match ip.to_ipv4_mapped() {
            Some(mapped) => is_local_v4(mapped),
            None => ip.is_loopback() || ip.is_unique_local() || ip.is_unicast_link_local(),
        },
        Some(Host::Domain(name)) => {
            !name.contains('.') || LOCAL.iter().any(|ending| name.ends_with(ending))
        }
    }
}

fn is_local_v4(ip: Ipv4Addr) -> bool {
    ip.is_loopback() || ip.is_private() || ip.is_link_local() || ip.is_unspecified()
}

/// The part of a host's name that somebody owns: `example.com` of `api.example.com`. Which endings are given
/// away is not known for sure here: two labels, or three below a country's `co`, `com` and the like.
pub(crate) fn owned(url: &Url) -> String {
    let Some(Host::Domain(name)) = url.host() else {
        return url.host_str().unwrap_or_default().to_owned();
    };
    let labels: Vec<&str> = name.trim_end_matches('.').split('.').collect();
    let shared = |country: &str, below: &str| country.len() == 2 && SHARED.contains(&below);
    let kept = match labels.as_slice() {
        [.., below, country] if shared(country, below) => 3,
        _ => 2,
    };
    labels[labels.len().saturating_sub(kept)..].join(".")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts_are_told_apart() {
        let check = |address: &str, whose: &str, local: bool| {
            let url = Url::parse(address).expect("an address");
            assert_eq!((owned(&url).as_str(), is_local(&url)), (whose, local), "{address}");
        };
        check("https://api.example.com/v1", "example.com", false);
        check("https://example.com", "example.com", false);
        check("https://api.shop.co.uk", "shop.co.uk", false);
        check("https://a.b.github.io", "github.io", false);
        check("http://localhost:8080", "localhost", true);
        check("http://127.0.0.1", "127.0.0.1", true);
        check("http://[::1]:80", "[::1]", true);
        check("http://[::ffff:127.0.0.1]", "[::ffff:7f00:1]", true);
        check("http://192.168.0.7", "192.168.0.7", true);
        check("http://8.8.8.8", "8.8.8.8", false);
        check("http://nas.local", "nas.local", true);
        check("http://intranet", "intranet", true);
    }
}
