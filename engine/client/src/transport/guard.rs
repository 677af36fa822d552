//! Where requests may go: public addresses, and origins that the caller opened.

use std::net::{IpAddr, SocketAddr};

use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use url::{Host, Origin, Url};

use super::address::special;

/// An address that only the caller can open, and did not.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{host} {}{address}, {class}: it is not used unless the operator chose it", self.leads())]
pub struct OffLimits {
    /// The host that was asked for.
    pub host: String,
    /// The address that it stands for.
    pub address: IpAddr,
    /// What kind of address that is.
    pub class: &'static str,
}

impl OffLimits {
    fn leads(&self) -> &'static str {
        let literal = self.host.trim_matches(['[', ']']).parse() == Ok(self.address);
        if literal { "is " } else { "leads to " }
    }
}

/// Where a transport may go: to public addresses, and to any address at the origins that were opened.
#[derive(Clone, Debug, Default)]
pub struct Reach(Vec<Origin>);

impl Reach {
    /// Public addresses only.
    #[must_use]
    pub fn public() -> Self {
        Self::default()
    }

    /// And any address at the origin of `url`: scheme, host and port.
    #[must_use]
    pub fn open(mut self, url: &Url) -> Self {
        self.0.push(url.origin());
        self
    }

    /// Whether the origin of `url` was opened.
    pub(super) fn is_open(&self, url: &Url) -> bool {
        self.0.contains(&url.origin())
    }

    /// Whether any origin was.
    pub(super) fn opens(&self) -> bool {
        !self.0.is_empty()
    }

    /// Refuses a URL whose host is an address (in any spelling: the URL standard has read it) that is not
    /// public. Names are looked at when they are resolved.
    pub(super) fn check(&self, url: &Url) -> Result<(), OffLimits> {
        let address: IpAddr = match url.host() {
            Some(Host::Ipv4(v4)) => v4.into(),
            Some(Host::Ipv6(v6)) => v6.into(),
            Some(Host::Domain(_)) | None => return Ok(()),
        };
        match special(address) {
            Some(class) if !self.is_open(url) => {
                let host = url.host_str().unwrap_or_default().to_owned();
                Err(OffLimits { host, address, class })
            }
            _ => Ok(()),
        }
    }
}

/// Resolves names to public addresses only.
#[derive(Clone, Copy, Debug)]
pub(super) struct PublicOnly;

impl Resolve for PublicOnly {
    fn resolve(&self, name: Name) -> Resolving {
        Box::pin(async move {
            let host = name.as_str().to_owned();
            let found: Vec<SocketAddr> =
                tokio::net::lookup_host((host.as_str(), 0)).await?.collect();
            let addresses = public(&host, found)?;
            Ok(Box::new(addresses.into_iter()) as Addrs)
        })
    }
}

/// The public ones among a name's addresses. Refused when it has others only.
fn public(host: &str, found: Vec<SocketAddr>) -> Result<Vec<SocketAddr>, OffLimits> {
    let (open, closed): (Vec<_>, Vec<_>) =
        found.into_iter().partition(|found| special(found.ip()).is_none());
    match closed.first().map(SocketAddr::ip).and_then(|ip| Some((ip, special(ip)?))) {
        Some((address, class)) if open.is_empty() => {
            Err(OffLimits { host: host.to_owned(), address, class })
        }
        _ => Ok(open),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_in_odd_spellings_are_seen() {
        let refused = |url: &str| {
            let url = Url::parse(url).expect(url);
            Reach::public().check(&url).err().map(|e| e.address.to_string())
        };
        let check = |hosts: &str, address: Option<&str>| {
            for host in hosts.split(' ') {
                for url in [format!("http://{host}/"), format!("https://{host}:8443/x")] {
                    assert_eq!(refused(&url).as_deref(), address, "{url}");
                }
            }
        };
        let local = "127.0.0.1 127.1 127.0.1 0x7f.1 0x7f000001 2130706433 017700000001 0177.0.0.1";
        check(local, Some("127.0.0.1"));
        check("127.0.0.1. 0X7F.0.0.1 １２７.0.0.1 127。0。0。1 %31%32%37.0.0.1", Some("127.0.0.1"));
        check("[::1] [0:0:0:0:0:0:0:1] [0000::0001]", Some("::1"));
        check("[::ffff:127.0.0.1] [::ffff:7f00:1] [::FFFF:7F00:0001]", Some("::ffff:127.0.0.1"));
        check("169.254.169.254 0xa9fea9fe 2852039166 0251.0376.0251.0376", Some("169.254.169.254"));
        check("0 0.0.0.0 0x0", Some("0.0.0.0"));
        check("10.1 012.0.0.1", Some("10.0.0.1"));
        check("8.8.8.8 [2606:4700::1111] api.example.com localhost localhost.", None);
    }

    #[test]
    fn an_origin_that_was_opened_is_open_and_no_other() {
        let url = |text: &str| Url::parse(text).expect(text);
        let reach = Reach::public().open(&url("http://127.0.0.1:8080/path"));
        let check = |text: &str, open: bool| {
            assert_eq!(reach.check(&url(text)).is_ok(), open, "{text}");
        };
        check("http://127.0.0.1:8080/other", true);
        check("http://0x7f.1:8080/", true);
        check("http://127.0.0.1:8081/", false);
        check("https://127.0.0.1:8080/", false);
        check("http://127.0.0.2:8080/", false);
        check("http://[::1]:8080/", false);
        check("http://8.8.8.8/", true);
    }

    #[test]
    fn names_keep_their_public_addresses() {
        let check = |found: &str, expected: Result<&str, &str>| {
            let list = |text: &str| -> Vec<SocketAddr> {
                text.split_whitespace().map(|a| a.parse().expect(a)).collect()
            };
            let kept = public("h", list(found)).map_err(|e| e.address.to_string());
            assert_eq!(kept, expected.map(list).map_err(str::to_owned), "{found}");
        };
        check("8.8.8.8:0 [2606:4700::1]:0", Ok("8.8.8.8:0 [2606:4700::1]:0"));
        check("10.0.0.1:0 8.8.8.8:0", Ok("8.8.8.8:0"));
        check("10.0.0.1:0", Err("10.0.0.1"));
        check("[::1]:0 127.0.0.1:0", Err("::1"));
        check("", Ok(""));
    }

    #[test]
    fn a_refusal_says_which_address() {
        let check = |host: &str, address: &str, words: &str| {
            let address = address.parse().expect(address);
            let class = special(address).expect("a special address");
            let said = OffLimits { host: host.to_owned(), address, class }.to_string();
            assert!(said.starts_with(words), "{said}");
        };
        check("127.0.0.1", "127.0.0.1", "127.0.0.1 is 127.0.0.1, a loopback address: ");
        check("[::1]", "::1", "[::1] is ::1, a loopback address: ");
        check("localhost.", "127.0.0.1", "localhost. leads to 127.0.0.1, a loopback address: ");
    }
}
