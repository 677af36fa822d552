//! Manifests that mean harm: each is answered, with a code, within the limits of [`super::LIMITS`].

use super::{Files, check, in_head, shown};

fn manifest(text: impl Into<Vec<u8>>) -> Files {
    vec![("manifest.yaml", text.into())]
}

/// A good manifest with something added.
fn with(row: &str) -> Files {
    manifest(in_head(row).remove(0).1)
}

/// Refused with this code, and nothing but text on the terminal.
fn refused(files: Files, code: &str) {
    let start = String::from_utf8_lossy(&files[0].1).chars().take(200).collect::<String>();
    let said = check(&[files], &[]);
    let out: String = said.out.chars().take(2000).collect();
    assert!(!said.err.contains("panicked"), "{start}\n{}", said.err);
    assert_eq!(said.code, Some(1), "{start}\n{out}{}", said.err);
    assert!(out.contains(&format!("error[{code}]")), "{start}\n{out}");
    let control = said.out.chars().find(|c| c.is_control() && *c != '\n');
    assert_eq!(control, None, "{start}\n{out}");
    let longest = said.out.lines().map(|line| line.chars().count()).max();
    assert!(longest < Some(700), "long lines are cut");
}

#[test]
fn deep_and_big_files_are_refused() {
    refused(with(&format!("x: {}{}", "[".repeat(200), "]".repeat(200))), "C0003");
    refused(with(&format!("x: {}1{}", "{a: ".repeat(200), "}".repeat(200))), "C0003");
    refused(with(&format!("x:\n  {}1", "- ".repeat(200))), "C0003");
    refused(with(&format!("x: {}", "[".repeat(1 << 20))), "C0003");
    let streams = list(6000, |n| format!("s{n}: {{ path: /a }}"));
    refused(with(&format!("streams: {{ {streams} }}")), "C0003");
    let nine = |(before, c)| format!("{c}: &{c} [{}]\n", list(9, |_| format!("*{before}")));
    let bomb: String = ('a'..='y').zip('b'..='z').map(nine).collect();
    refused(with(&format!("a: &a [1]\n{bomb}")), "C0003");
    refused(with(&format!("# {}", "x".repeat(3 << 20))), "C0004");
    refused(with(&format!("y: {}", "x".repeat(1 << 20))), "C0101");
    refused(with(&"x".repeat(3000)), "C0001");
    refused(with(&format!("{}: 1", "x".repeat(3000))), "C0001");
}

#[test]
fn yaml_s_dark_corners_are_refused() {
    refused(manifest(""), "C0001");
    refused(manifest("# nothing"), "C0001");
    refused(manifest("just text"), "C0103");
    refused(manifest("- 1"), "C0103");
    refused(manifest("connector: c"), "C0102");
    refused(with("x:\n\ty: z"), "C0001");
    refused(with("\ttitle: x"), "C0001");
    refused(with("title: x\n---\ntitle: y"), "C0005");
    refused(with("title: !!str x"), "C0005");
    refused(with("title: !ruby/object:Kernel x"), "C0005");
    refused(with("config: !!map {}"), "C0005");
    refused(with("x: &x [*x]"), "C0005");
    refused(with("x: &x { <<: *x }"), "C0005");
    refused(with("? [a, b]\n: c"), "C0005");
    refused(with("title: \"\\uD800\""), "C0001");
    refused(with("title: 'never closed"), "C0001");
}

#[test]
fn strange_bytes_are_refused() {
    refused(manifest(vec![0xff, 0xfe, b'v', 0]), "C0004");
    refused(manifest(b"title: caf\xe9".to_vec()), "C0004");
    refused(with("ti\0tle: x"), "C0001");
    refused(with("\"ti\\0tle\": x"), "C0101");
    refused(with("\"a\\e[31mb\": x"), "C0101");
    refused(with("a\u{1b}[31mb: x"), "C0001");
    refused(with("title: &\u{7} x"), "C0001");
    refused(with("\"\\u202e\": x"), "C0101");
}

#[test]
fn places_hold_whatever_the_frame() {
    let check = |text: String| {
        let said = check(&[manifest(text)], &[]);
        let found: Vec<_> =
            shown(&said.out).iter().map(|(c, place, _)| format!("{c} {place}")).collect();
        assert_eq!(found, ["C0203 3:11"], "{}", said.out);
    };
    let text = "version: 1\nconnector: c\nbase_url: ftp://h\nstreams: { a: { path: /a } }\n";
    check(text.to_owned());
    check(format!("\u{feff}{text}"));
    check(text.replace('\n', "\r\n"));
    check(text.replace("connector: c", "connector: c # é\u{1f600}\u{2028}日本"));
}

#[test]
fn files_outside_the_folder_are_refused() {
    refused(with("products: [../x.yaml]"), "C0004");
    refused(with("products: [a/../../x.yaml]"), "C0004");
    refused(with("products: [/etc/passwd]"), "C0004");
    refused(with("products: ['..\\x.yaml']"), "C0004");
    refused(with("products: [.]"), "C0004");
    refused(with("products: ['']"), "C0004");
    refused(with("products: [nope.yaml]"), "C0004");
    refused(with("products: [manifest.yaml]"), "C0101");
}

#[test]
fn five_thousand_mistakes_are_counted_and_a_hundred_shown() {
    let check = |text: &str| {
        let said = check(&[with(text)], &[]);
        assert_eq!((said.code, said.err.as_str()), (Some(1), ""));
        let end: String = said.out.lines().rev().take(3).collect();
        assert_eq!(shown(&said.out).len(), 100, "{end}");
        assert!(said.out.contains("and 4900 more"), "{end}");
        assert!(said.out.contains("5000 problems"), "{end}");
    };
    let lines = |line: &dyn Fn(usize) -> String| (0..5000).map(line).collect::<String>();
    check(lines(&|n| format!("f{n}: 1\n")).trim_end());
    check(&format!("streams:\n{}", lines(&|n| format!("  S{n}: {{ path: /a }}\n"))));
    check(&format!("streams:\n  a:\n    path: /a\n{}", lines(&|n| format!("    f{n}: 1\n"))));
}

/// A list of `n` things, written in one line.
fn list(n: usize, thing: impl Fn(usize) -> String) -> String {
    (0..n).map(thing).collect::<Vec<_>>().join(", ")
}

/// Sizes at which work that grows with the square of the size takes minutes.
#[test]
fn work_and_memory_grow_with_the_size_only() {
    let streams = list(12_000, |n| format!("s{n}: {{ path: /a }}"));
    let nowhere = list(12_000, |n| format!("r{n}: x{n}"));
    let chain = |up: fn(usize) -> usize| {
        list(20_000, |n| format!("s{n}: {{ path: '/a/{{x}}', parents: [s{}] }}", up(n)))
    };
    let keys = list(15_000, |n| format!("k{n}: {{}}"));
    let tokens =
        list(8000, |n| format!("a{n}: {{ bearer: {{ token: '{{{{ config.x{n} }}}}' }} }}"));
    let fields = list(9000, |n| format!("f{n}: text"));
    let filters = list(9000, |n| format!("x{n}"));
    let few = list(5000, |n| format!("s{n}: {{ path: /a }}"));
    let headers = list(5000, |n| format!("H{n}: x"));
    let fat = "x".repeat(100_000);
    let streams_and = |more: String| format!("streams: {{ {more} }}");
    let query = format!("fields: {{ {fields} }}, query: {{ filters: [{filters}] }}");
    let much = "x".repeat(1 << 20);
    let cases = [
        streams_and(format!("z: {{ path: /z, relationships: {{ {nowhere} }} }}, {streams}")),
        streams_and(chain(|n| (n + 1) % 20_000)),
        streams_and(format!("{}, s20000: {{ path: /a }}", chain(|n| n + 1))),
        streams_and(format!("a: {{ path: /a, {query} }}")),
        format!("headers: {{ {headers} }}\n{}", streams_and(few)),
        format!("config: {{ {keys} }}\nauth: {{ {tokens} }}"),
        format!("products: [{}]", list(60_000, |_| "manifest.yaml".into())),
        format!("# {much}\n{}", "a: 1\n".repeat(100_000)),
        format!("title: &t {fat}\nx: [{}]", list(5000, |_| "*t".into())),
    ];
    let stopped = |(number, row): (usize, &String)| {
        let said = check(&[with(row)], &[]);
        let answered = matches!(said.code, Some(0 | 1)) && !said.err.contains("panicked");
        let start: String = row.chars().take(60).collect();
        (!answered).then(|| format!("{number}: {start}… {}", said.err))
    };
    let stopped: Vec<String> = cases.iter().enumerate().filter_map(stopped).collect();
    assert!(stopped.is_empty(), "over the limits of time or memory:\n{}", stopped.join("\n"));
}
