use bytes::Bytes;
use reqwest::header::{CONTENT_TYPE, HeaderMap, HeaderValue};
use url::Url;

use super::*;
use crate::auth::{Auth, OAuth2, Place, Session, TokenAt};
use crate::base::BaseUrl;
use crate::request::Method;

const SECRET: &str = "s/cr+t é?\"";

fn base(text: &str) -> BaseUrl {
    BaseUrl::parse(text).expect("a base")
}

fn request(address: &str, kind: &'static str, body: &str) -> Outgoing {
    let mut headers = HeaderMap::new();
    if !kind.is_empty() {
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(kind));
    }
    let url = Url::parse(address).expect("an address");
    Outgoing { method: Method::Post, url, headers, body: Bytes::from(body.to_owned()) }
}

fn response(headers: &[(&'static str, &str)], body: &str) -> Response {
    let mut map = HeaderMap::new();
    for (name, value) in headers {
        map.append(*name, value.parse().expect("a header's value"));
    }
    Response { status: 200, headers: map, body: Bytes::from(body.to_owned()) }
}

/// An exchange as it is written down, in one line.
fn written(redaction: Redaction, request: Outgoing, response: Response) -> String {
    let tape = Tape::default();
    tape.0.lock().expect("nobody else has it").push((request, response));
    let (exchanges, redaction) = tape.finish(redaction);
    let text = serde_json::to_string(&exchanges).expect("JSON");
    assert!(!redaction.is_in(&text), "{text}");
    text
}

#[test]
fn secrets_are_found_however_they_are_written() {
    let check = |echo: &str, expected: &str| {
        let redaction = Redaction::new(&Auth::None, &base("https://h")).hiding([SECRET.into()]);
        let body = serde_json::json!({ "echo": format!("<{echo}>"), "n": 1 }).to_string();
        let text = written(redaction, request("https://h/x", "", ""), response(&[], &body));
        assert!(text.contains(&format!("<{expected}>")), "{echo}: {text}");
    };
    check(SECRET, "REDACTED");
    check("s%2Fcr%2Bt%20%C3%A9%3F%22", "REDACTED");
    check("s%2fcr%2bt+%c3%a9%3f%22", "REDACTED");
    check("cy9jcit0IMOpPyI=", "REDACTED");
    check("https://h/y?k=s%2Fcr%2Bt+%C3%A9%3F%22&a=1", "https://h/y?k=REDACTED&a=1");
    check("nothing", "nothing");
    let number = Redaction::new(&Auth::None, &base("https://h")).hiding(["998877".into()]);
    let answer = response(&[("link", "<https://h/998877>; rel=next")], r#"{"pin":998877}"#);
    let text = written(number, request("https://h/x", "", ""), answer);
    assert!(
        text.contains(r#"{"pin":"REDACTED"}"#) && text.contains("https://h/REDACTED"),
        "{text}"
    );
}

#[test]
fn keys_in_their_places() {
    let check = |place: Place, address: &str, kind: &'static str, body: &str, expected: &str| {
        let redaction = Redaction::new(&Auth::key(place, "k"), &base("https://h/api"));
        let text = written(redaction, request(address, kind, body), response(&[], "{}"));
        assert!(text.contains(expected), "{text}");
    };
    let (form, json) = ("application/x-www-form-urlencoded", "application/json");
    let query = Place::Query("key".into());
    let words = r#""path":"/x","query":["a=1","key=REDACTED"]"#;
    check(query, "https://h/api/x?a=1&key=k", "", "", words);
    let field = || Place::Body("key".into());
    check(field(), "https://h/api/x", form, "a=1&key=k", r#""form":["a=1","key=REDACTED"]"#);
    let words = r#""json":{"key":"REDACTED","a":1.50}"#;
    check(field(), "https://h/api/x", json, r#"{"key":"k","a":1.50}"#, words);
}

#[test]
fn a_log_in_says_nothing() {
    let oauth = OAuth2 {
        token_url: "https://login/token".into(),
        client_id: "me".into(),
        client_secret: Some("hidden".into()),
        ..OAuth2::default()
    };
    let auth = Auth::OAuth2(Box::new(oauth));
    let asked = request(
        "https://login/token",
        "application/x-www-form-urlencoded",
        "grant_type=refresh_token&refresh_token=old-1&client_id=me&client_secret=hidden",
    );
    let answer =
        r#"{"access_token":"new-1","refresh_token":"new-2","expires_in":7200,"who":"Ada"}"#;
    let text = written(Redaction::new(&auth, &base("https://h")), asked, response(&[], answer));
    for secret in ["old-1", "hidden", "new-1", "new-2", "Ada"] {
        assert!(!text.contains(secret), "{secret}: {text}");
    }
    assert!(text.contains("grant_type=refresh_token") && text.contains("7200"), "{text}");
    let session = |token: TokenAt| {
        Auth::Session(Box::new(Session {
            login: "/login".into(),
            fields: vec![("user".into(), "me".into()), ("password".into(), "hidden".into())],
            form: false,
            token,
            place: Place::header("X-Session"),
            lifetime: None,
        }))
    };
    let check = |token: TokenAt, headers: &[(&'static str, &str)], body: &str, expected: &str| {
        let asked = r#"{"user":"me","password":"hidden"}"#;
        let asked = request("https://h/login", "application/json", asked);
        let redaction = Redaction::new(&session(token), &base("https://h"));
        let text = written(redaction, asked, response(headers, body));
        assert!(text.contains(expected), "{text}");
        assert!(!text.contains("hidden") && !text.contains("t0k3n"), "{text}");
    };
    check(TokenAt::Body("/s".into()), &[], r#"{"s":"t0k3n"}"#, r#"{"s":"REDACTED"}"#);
    check(TokenAt::Body("/s".into()), &[], r#"{"s":7654321}"#, r#"{"s":"REDACTED"}"#);
    let headers = [("x-token", "t0k3n")];
    check(TokenAt::Header("X-Token".into()), &headers, "{}", r#""x-token":"REDACTED""#);
    let headers = [("set-cookie", "sid=t0k3n; Path=/")];
    check(TokenAt::Cookie("sid".into()), &headers, "{}", r#""set-cookie":"sid=REDACTED""#);
}

#[test]
fn what_an_answer_to_a_log_in_gave_is_hidden_everywhere() {
    let oauth = OAuth2 { token_url: "/token".into(), ..OAuth2::default() };
    let redaction = Redaction::new(&Auth::OAuth2(Box::new(oauth)), &base("https://h"));
    let tape = Tape::default();
    let (login, page) =
        (request("https://h/token", "", ""), request("https://h/x?t=fresh-token", "", ""));
    let given = response(&[], r#"{"access_token":"fresh-token"}"#);
    let echo = response(&[("set-cookie", "a=fresh-token")], r#"["fresh-token"]"#);
    tape.0.lock().expect("nobody else has it").extend([(page, echo), (login, given)]);
    let (exchanges, _) = tape.finish(redaction);
    let text = serde_json::to_string(&exchanges).expect("JSON");
    assert!(!text.contains("fresh") && !text.contains("set-cookie"), "{text}");
    assert!(text.contains("t=REDACTED"), "{text}");
}

#[test]
fn addresses_are_those_of_the_connector() {
    let said = base("https://api.example/v1");
    let redaction =
        Redaction::new(&Auth::None, &base("http://127.0.0.1:8000/api")).as_at(&Auth::None, &said);
    let body =
        r#"{"next":"http:\/\/127.0.0.1:8000\/api\/x?page=2","other":"http://127.0.0.1:8000/y"}"#;
    let asked = request("http://127.0.0.1:8000/api/x?page=1", "", "");
    let text = written(redaction, asked, response(&[], body));
    assert!(!text.contains("127.0.0.1"), "{text}");
    assert!(text.contains(r#""path":"/x""#), "{text}");
    assert!(text.contains("https://api.example/v1/x?page=2"), "{text}");
    assert!(text.contains("https://api.example/y"), "{text}");
}
