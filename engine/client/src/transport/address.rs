//! Which addresses belong to the public internet.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// What an address is when it is not public; `None` when it is. After the special-purpose registries of
/// IANA (RFC 6890). An IPv6 address that stands for an IPv4 address is judged as that one.
pub(super) fn special(address: IpAddr) -> Option<&'static str> {
    match address {
        IpAddr::V4(v4) => special_v4(v4),
        IpAddr::V6(v6) => special_v6(v6),
    }
}

fn special_v4(address: Ipv4Addr) -> Option<&'static str> {
    Some(match address.octets() {
        [0, ..] => "an unspecified address",
        [127, ..] => "a loopback address",
        [10, ..] | [172, 16..=31, ..] | [192, 168, ..] => "a private address",
        [100, 64..=127, ..] => "an address of a carrier's own network",
        [169, 254, ..] => "a link-local address",
        [192, 0, 2, _] | [198, 51, 100, _] | [203, 0, 113, _] => "an address for documentation",
        [198, 18 | 19, ..] => "an address for benchmarks",
        [192, 0, 0, _] | [192, 88, 99, _] => "an address reserved for protocols",
        [224..=239, ..] => "a multicast address",
        [240..=255, ..] => "a reserved address",
        _ => return None,
    })
}

fn special_v6(address: Ipv6Addr) -> Option<&'static str> {
    let v4 = |high: u16, low: u16| {
        let ([a, b], [c, d]) = (high.to_be_bytes(), low.to_be_bytes());
        special_v4(Ipv4Addr::new(a, b, c, d))
    };
    Some(match address.segments() {
        [0, 0, 0, 0, 0, 0, 0, 0] => "an unspecified address",
        [0, 0, 0, 0, 0, 0, 0, 1] => "a loopback address",
        // IPv4-mapped (RFC 4291 §2.5.5.2), and NAT64's well-known prefix (RFC 6052 §2.1)
        [0, 0, 0, 0, 0, 0xffff, high, low] | [0x64, 0xff9b, 0, 0, 0, 0, high, low] => {
            return v4(high, low);
        }
        [0x2002, ..] => "a 6to4 address",
        [0x2001, 0xdb8, ..] | [0x3fff, 0..=0xfff, ..] => "an address for documentation",
        [0x2001, 0..=0x1ff, ..] => "an address reserved for protocols",
        [0x2000..=0x3fff, ..] => return None,
        [0xfc00..=0xfdff, ..] => "a private address",
        [0xfe80..=0xfebf, ..] => "a link-local address",
        [0xff00..=0xffff, ..] => "a multicast address",
        _ => "a reserved address",
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_by_class() {
        let check = |class: &str, addresses: &str| {
            for text in addresses.split(' ') {
                let found = special(text.parse().expect(text)).unwrap_or("public");
                assert!(found.contains(class), "{text} is {found}, not {class}");
            }
        };
        check(
            "public",
            "1.1.1.1 8.8.8.8 9.255.255.255 11.0.0.0 172.15.255.255 172.32.0.0 192.167.1.1",
        );
        check(
            "public",
            "100.63.255.255 100.128.0.0 169.253.0.1 198.17.0.1 198.20.0.1 223.255.255.255",
        );
        check("public", "2606:4700::1111 2a00:1450::1 2001:4860:4860::8888 2001:200::1 3ffe::1");
        check("public", "::ffff:8.8.8.8 64:ff9b::8.8.8.8");
        check("unspecified", "0.0.0.0 0.1.2.3 :: ::ffff:0.0.0.0");
        check("loopback", "127.0.0.1 127.255.255.254 ::1 ::ffff:127.0.0.1 64:ff9b::127.0.0.1");
        check(
            "private",
            "10.0.0.1 10.255.255.255 172.16.0.1 172.31.255.255 192.168.0.1 fc00::1 fd12::1",
        );
        check("private", "::ffff:10.0.0.1 ::ffff:192.168.1.1 64:ff9b::10.0.0.1");
        check("carrier", "100.64.0.1 100.127.255.255");
        check("link-local", "169.254.169.254 fe80::1 febf::1 ::ffff:169.254.169.254");
        check(
            "documentation",
            "192.0.2.1 198.51.100.7 203.0.113.9 2001:db8::1 3fff::1 3fff:fff::1",
        );
        check("benchmarks", "198.18.0.1 198.19.255.255");
        check("protocols", "192.0.0.8 192.88.99.1 2001::1 2001:10::1 2001:1ff::1");
        check("multicast", "224.0.0.1 239.255.255.255 ff02::1");
        check("6to4", "2002:7f00:1::1 2002:808:808::1");
        check(
            "reserved",
            "240.0.0.1 255.255.255.255 ::7f00:1 64:ff9b:1::1 100::1 fec0::1 5f00::1 4000::1",
        );
    }
}
