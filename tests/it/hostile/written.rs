//! Harm written by hand: what no table thinks of.

use super::Case;

/// Rows: the code, and what is added to a good manifest (`\n` is the end of a line, `\t` a tab).
const ROWS: &str = include_str!("rows.txt");

const GOOD: &str = "version: 1\nconnector: c\nbase_url: https://h\nstreams: { a: { path: /a } }";

fn one(code: &'static str, about: impl Into<String>, text: impl Into<Vec<u8>>) -> Case {
    let files = vec![("manifest.yaml".to_owned(), text.into())];
    Case { about: about.into(), files, code: Some(code) }
}

/// A good manifest with something added, or put in the place of what it has.
fn with(row: &str) -> String {
    let key = |line: &str| line.split(':').next().unwrap_or_default().to_owned();
    let own: Vec<String> = row.lines().map(key).collect();
    let kept = GOOD.lines().filter(|line| !own.contains(&key(line)));
    kept.chain([row]).collect::<Vec<_>>().join("\n")
}

fn list(n: usize, thing: impl Fn(usize) -> String) -> String {
    (0..n).map(thing).collect::<Vec<_>>().join(", ")
}

fn rows() -> Vec<Case> {
    let known = engine_manifest_codes();
    let read = |line: &'static str| {
        let (code, row) = line.split_once(' ')?;
        let row = row.replace("\\n", "\n").replace("\\t", "\t");
        assert!(known.contains(&code), "{line}");
        Some(one(code, line, with(&row)))
    };
    ROWS.lines().filter(|line| !line.starts_with('#')).filter_map(read).collect()
}

fn engine_manifest_codes() -> Vec<&'static str> {
    ROWS.lines().filter_map(|l| l.split(' ').next()).filter(|c| c.starts_with("C0")).collect()
}

/// Alias and merge-key bombs: `n` levels, each with nine times the one before.
fn bombs() -> Vec<Case> {
    let level = |(before, c): (char, char), merge: bool| match merge {
        false => format!("{c}: &{c} [{}]\n", list(9, |_| format!("*{before}"))),
        true => {
            let keys = list(9, |n| format!("{c}{n}: *{before}"));
            format!("{c}: &{c} {{ <<: *{before}, {keys} }}\n")
        }
    };
    let chain =
        |merge| -> String { ('a'..='y').zip('b'..='z').map(|pair| level(pair, merge)).collect() };
    let fat = "x".repeat(100_000);
    let many = list(40_000, |_| "*t".to_owned());
    vec![
        one("C0003", "a billion laughs", with(&format!("a: &a [1]\n{}", chain(false)))),
        one("C0003", "maps that laugh", with(&format!("a: &a {{ k: 1 }}\n{}", chain(true)))),
        one("C0003", "one fat text often", with(&format!("t: &t {fat}\nx: [{many}]"))),
        one(
            "C0003",
            "one fat text merged often",
            with(&format!("t: &t {{ k: {fat} }}\nx: [{}]", list(9000, |_| "{ <<: *t }".into()))),
        ),
        one(
            "C0003",
            "anchors on anchors",
            with(&format!(
                "x: {}1",
                (0..39).map(|n| format!("&a{n} [")).collect::<String>() + &"[".repeat(9)
            )),
        ),
        one("C0003", "one list of all", with(&format!("x: [{}]", "1,".repeat(250_000)))),
    ]
}

/// Nesting at and beyond the limit, in every style.
fn deep() -> Vec<Case> {
    let mut all = Vec::new();
    for depth in [41, 60, 100, 1000, 5000] {
        let about = |what: &str| format!("{what}, {depth} deep");
        let flow = format!("x: {}{}", "[".repeat(depth), "]".repeat(depth));
        let maps = format!("x: {}1{}", "{a: ".repeat(depth), "}".repeat(depth));
        let mixed = format!("x: {}1{}", "[{a: ".repeat(depth), "}]".repeat(depth));
        let open = format!("x: {}", "[".repeat(depth));
        let dashes = format!("x:\n  {}1", "- ".repeat(depth));
        all.push(one("C0003", about("lists"), with(&flow)));
        all.push(one("C0003", about("maps"), with(&maps)));
        all.push(one("C0003", about("lists of maps"), with(&mixed)));
        all.push(one("C0003", about("open lists"), with(&open)));
        all.push(one("C0003", about("dashes"), with(&dashes)));
        let keys = format!("x:\n  {}1", "? ".repeat(depth));
        all.push(one("C0003", about("keys of keys"), with(&keys)));
        if depth <= 1000 {
            let lines: String = (0..depth).map(|n| format!("{}a:\n", " ".repeat(n + 1))).collect();
            all.push(one("C0003", about("blocks"), with(&format!("x:\n{lines}"))));
        }
    }
    all
}

/// Texts of sizes that no author writes.
fn big() -> Vec<Case> {
    let mega = "x".repeat(1 << 20);
    let mut all = vec![
        one("C0004", "a file of 3 MiB", with(&format!("# {}", "x".repeat(3 << 20)))),
        one("C0001", "a key of 1 MiB", with(&format!("{mega}: 1"))),
        one("C0101", "a quoted key of 1 MiB", with(&format!("? \"{mega}\"\n: 1"))),
        one("C0202", "a name of 1 MiB", with(&format!("connector: {mega}"))),
        one("C0301", "a path of 1 MiB", with(&format!("streams: {{ a: {{ path: {mega} }} }}"))),
        one("C0203", "an address of 1 MiB", with(&format!("base_url: {mega}"))),
        one("C0105", "a form of 1 MiB", with(&format!("pagination: {mega}"))),
        one(
            "C0303",
            "a parent of 1 MiB",
            with(&format!("streams: {{ a: {{ path: '/{{x}}', parents: [{mega}] }} }}")),
        ),
        one(
            "C0306",
            "a key field of 1 MiB",
            with(&format!("streams: {{ a: {{ path: /a, key: {mega} }} }}")),
        ),
        one(
            "C0204",
            "a template of 1 MiB",
            with(&format!("auth: {{ a: {{ bearer: {{ token: '{{{{ {mega} }}}}' }} }} }}")),
        ),
        one(
            "C0204",
            "half a million braces",
            with(&format!("auth: {{ a: {{ bearer: {{ token: '{}' }} }} }}", "{".repeat(1 << 19))),
        ),
        one(
            "C0205",
            "a pattern of 1 MiB",
            with(&format!("errors: [{{ body: '{}', verdict: fail }}]", "(".repeat(1 << 20))),
        ),
        one(
            "C0205",
            "a long pattern",
            with(&format!("errors: [{{ body: '{mega}', verdict: fail }}]")),
        ),
        one(
            "C0205",
            "a pattern of many words",
            with(&format!("errors: [{{ body: '{}', verdict: fail }}]", "\\w+|".repeat(100_000))),
        ),
        one(
            "C0104",
            "a JSON path of 1 MiB",
            with(&format!("identity: {{ get: /me, account: {mega} }}")),
        ),
        one(
            "C0103",
            "a number of 1 MiB",
            with(&format!("limits: {{ concurrency: {} }}", "9".repeat(1 << 20))),
        ),
    ];
    for size in [101, 127, 128, 255, 256, 1000, 65_536] {
        all.push(one(
            "C0202",
            format!("a name of {size}"),
            with(&format!("connector: {}", "n".repeat(size))),
        ));
        let stream = format!("streams: {{ {}: {{ path: /a }} }}", "n".repeat(size));
        all.push(one("C0202", format!("a stream's name of {size}"), with(&stream)));
    }
    all
}

/// More of everything than anybody writes.
fn many() -> Vec<Case> {
    let chain = |n: usize| {
        list(n, |at| format!("s{at}: {{ path: '/a/{{x}}', parents: [s{}] }}", (at + 1) % n))
    };
    let streams =
        |n: usize, body: &str| format!("streams: {{ {} }}", list(n, |at| format!("s{at}: {body}")));
    let fields = |n| list(n, |at| format!("f{at}: text"));
    vec![
        one("C0003", "6000 streams", with(&streams(6000, "{ path: /a }"))),
        one(
            "C0303",
            "3000 streams without their parents",
            with(&streams(3000, "{ path: '/{x}', parents: [no] }")),
        ),
        one("C0304", "a ring of 4000", with(&format!("streams: {{ {} }}", chain(4000)))),
        one("C0003", "a ring of 20000", with(&format!("streams: {{ {} }}", chain(20_000)))),
        one(
            "C0003",
            "2000 fields",
            with(&format!("streams: {{ a: {{ path: /a, fields: {{ {} }} }} }}", fields(2000))),
        ),
        one(
            "C0003",
            "300 keys",
            with(&format!("config: {{ {} }}", list(300, |n| format!("k{n}: {{}}")))),
        ),
        one(
            "C0003",
            "300 rules",
            with(&format!("errors: [{}]", list(300, |_| "{ status: 500, verdict: fail }".into()))),
        ),
        one(
            "C0003",
            "1000 lanes",
            with(&format!(
                "limits: {{ lanes: [{}] }}",
                list(1000, |n| format!("{{ path: a{n} }}"))
            )),
        ),
        one(
            "C0003",
            "1000 quotas",
            with(&format!(
                "limits: {{ quota: [{}] }}",
                list(1000, |_| "{ requests: 1, in: 1s }".into())
            )),
        ),
        one(
            "C0003",
            "60000 products",
            with(&format!("products: [{}]", list(60_000, |n| format!("p{n}.yaml")))),
        ),
        one("C0002", "a key written 10000 times", with(&"title: x\n".repeat(10_000))),
        one(
            "C0101",
            "20000 unknown keys",
            with(&(0..20_000).map(|n| format!("k{n}: 1\n")).collect::<String>()),
        ),
    ]
}

/// Bytes that are no text, or none that belongs into a manifest.
fn bytes() -> Vec<Case> {
    let mut all = Vec::new();
    let broken: [&[u8]; 10] = [
        b"\xff",
        b"\xfe\xff\0v",
        b"\xff\xfev\0",
        b"\xc3",
        b"\xc0\xaf",
        b"\xed\xa0\x80",
        b"\xf5\x80\x80\x80",
        b"\xf0\x9f\x98",
        b"\x80",
        b"caf\xe9",
    ];
    for bad in broken {
        let text = [GOOD.as_bytes(), b"\ntitle: ", bad].concat();
        all.push(one("C0004", format!("bytes {bad:?}"), text));
        all.push(one("C0004", format!("bytes {bad:?} first"), [bad, GOOD.as_bytes()].concat()));
    }
    let controls = (0u8..32).filter(|b| !b"\t\n\r".contains(b)).chain([127]);
    for control in controls {
        let c = char::from(control);
        all.push(one(
            "C0001",
            format!("U+{control:04X} in a text"),
            with(&format!("title: a{c}b")),
        ));
        all.push(one("C0001", format!("U+{control:04X} in a comment"), with(&format!("# a{c}b"))));
    }
    for bidi in ('\u{202a}'..='\u{202e}').chain('\u{2066}'..='\u{2069}') {
        all.push(one("C0001", format!("{bidi:?} in a text"), with(&format!("title: a{bidi}b"))));
        all.push(one(
            "C0001",
            format!("{bidi:?} in a comment"),
            with(&format!("title: a # {bidi}b")),
        ));
        let escaped = format!(
            "streams: {{ a: {{ path: /a, fields: {{ \"a\\u{:04x}\": text }} }} }}",
            u32::from(bidi)
        );
        all.push(one("C0307", format!("{bidi:?} in a field"), with(&escaped)));
    }
    all
}

/// Products: files that lead out, lead in circles, or say what they must not.
fn products() -> Vec<Case> {
    let product = |about: &str, code: &'static str, text: String| Case {
        about: format!("product: {about}"),
        code: Some(code),
        files: vec![
            ("manifest.yaml".to_owned(), with("products: [p.yaml]").into_bytes()),
            ("p.yaml".to_owned(), text.into_bytes()),
        ],
    };
    let good = "product: p\nstreams: { b: { path: /b } }\n";
    let also = |more: &str| format!("{good}{more}");
    let taken = "product: p\nstreams: { b: { path: /b } }\nstreams: { b: { path: /c } }";
    vec![
        product("products of its own", "C0101", also("products: [manifest.yaml]")),
        product("itself", "C0101", also("products: [p.yaml]")),
        product("an address", "C0101", also("base_url: https://evil.example")),
        product("credentials", "C0101", also("auth: {}")),
        product("a version", "C0101", also("version: 1")),
        product("nothing", "C0001", String::new()),
        product("a text", "C0103", "just text".to_owned()),
        product("a second document", "C0005", also("---\nproduct: q")),
        product("no name", "C0102", "streams: { b: { path: /b } }".to_owned()),
        product("a base path that goes up", "C0301", also("base_path: /a/../b")),
        product("a base path that is an address", "C0301", also("base_path: https://evil.example")),
        product("a base path with a query", "C0301", also("base_path: /a?b")),
        product("a stream of a taken name", "C0002", taken.to_owned()),
    ]
}

/// Those that the real program must answer within limits of memory and time.
pub(crate) fn worst() -> Vec<Case> {
    let mut all = bombs();
    all.extend(big());
    all.extend(many());
    all.extend(deep().into_iter().filter(|case| case.about.contains("5000")));
    all.extend(crowds());
    all
}

/// Many files, each within the limits.
fn crowds() -> Vec<Case> {
    let crowd = |about: &str, code, count: usize, text: &dyn Fn(usize) -> String| {
        let names = list(count, |n| format!("p{n}.yaml"));
        let mut files =
            vec![("manifest.yaml".to_owned(), with(&format!("products: [{names}]")).into_bytes())];
        files.extend((0..count).map(|n| (format!("p{n}.yaml"), text(n).into_bytes())));
        Case { about: about.to_owned(), files, code }
    };
    let fat = "x".repeat(90_000);
    let words = list(170, |n| format!("a{n}: *t"));
    let laugh = |n: usize| {
        format!(
            "product: p{n}\ntitle: &t {fat}\nparams: {{ {words} }}\nstreams: {{ a: {{ path: /a }} }}"
        )
    };
    let large = |n: usize| {
        format!(
            "product: p{n}\nstreams: {{ a: {{ path: /a }} }}\n# {}",
            "x".repeat((2 << 20) - 100)
        )
    };
    let streams = |n: usize| {
        let base = "path: /a, fields: { a: text, b: text, c: text }";
        format!(
            "product: p{n}\nstreams: {{ s: &s {{ {base} }}, {} }}",
            list(4000, |at| format!("s{at}: *s"))
        )
    };
    let pattern = "\\w{40}\\W{40}";
    let patterns = list(190, |n| format!("{{ body: '{pattern}{n}', verdict: fail }}"));
    let lanes = list(190, |n| format!("{{ path: '{pattern}{n}' }}"));
    let oauth =
        list(190, |n| format!("o{n}: {{ oauth2: {{ token_url: /t, refused: '{pattern}{n}' }} }}"));
    let heavy =
        format!("errors: [{patterns}]\nlimits: {{ lanes: [{lanes}] }}\nauth: {{ {oauth} }}");
    vec![
        crowd("products that laugh", Some("C0003"), 199, &laugh),
        crowd("large products", Some("C0003"), 199, &large),
        crowd("products with many streams", Some("C0003"), 199, &streams),
        one("C0003", "many large patterns", with(&heavy)),
    ]
}

pub(crate) fn cases() -> Vec<Case> {
    let all = [rows(), bombs(), deep(), big(), many(), bytes(), products()];
    all.into_iter().flatten().collect()
}
