//! From what a manifest says to what will be done, with every mistake reported at its place.

use std::collections::HashSet;

use engine_client::{BaseUrl, Rule, Rules, Verdict};
use engine_manifest::problem::{code, known_words};
use engine_manifest::spec::{ConfigKey, ConnectorFile, ErrorRule, Named, QueryParams, VerdictSpec};
use engine_manifest::tree::{clip, hidden};
use engine_manifest::{Manifest, Problems, Span, Spanned};

use crate::settings::ConfigPlan;
use crate::stream::{Plan, QueryForms};
use crate::template::Template;

mod actions;
mod along;
mod ask;
mod auth;
mod budget;
mod columns;
mod conditions;
mod cursor;
mod definition;
mod deletions;
mod hosts;
mod identity;
mod limits;
mod lists;
mod once;
mod order;
mod paging;
mod partitions;
mod secrets;
mod stream;
mod tables;
mod ways;

/// Compiles a manifest. Mistakes go to `problems`; a plan comes back only when it has none of its own.
pub fn compile(manifest: &Manifest, problems: &mut Problems) -> Option<Plan> {
    let before = problems.count();
    let file = &manifest.connector;
    head(file, problems);
    if !limits::within(manifest, problems) {
        return None;
    }
    for name in file.expect.echo.iter().flat_map(|(sent, repeated)| [sent, repeated]) {
        header_name(name, problems);
    }
    let mut config = config(&file.config, problems);
    secrets::all(manifest, problems);
    auth::implied(&file.auth, &mut config, problems);
    let auth = auth::all(&file.auth, &config, problems);
    let (limits, learn) = budget::all(&file.limits, file.pagination.as_ref(), problems);
    let identity = file.identity.as_ref().and_then(|i| identity::one(i, &file.headers, problems));
    let rules = rules(&file.errors, problems);
    let query = query_forms(&file.query_params);
    let streams = stream::all(manifest, problems);
    let written =
        file.streams.len() + manifest.products.iter().map(|p| p.streams.len()).sum::<usize>();
    if written == 0 && manifest.broken_streams.is_empty() && !manifest.broken_product {
        let hint = "add `streams:` here, or list product files under `products:`";
        let message = "the connector has no streams";
        problems.add(code::NO_STREAMS, file.connector.span, message, hint);
    }
    tables::apart(&streams, problems);
    let streams = order::sorted(streams, problems);
    let include = query.include.as_deref().unwrap_or("include");
    let streams = order::carriers(streams, include, query.fields.as_deref());
    if problems.count() > before {
        return None;
    }
    let plan = Plan {
        connector: file.connector.value.clone(),
        title: file.title.clone(),
        base_url: file.base_url.value.clone(),
        config,
        auth,
        identity,
        limits,
        learn,
        rules,
        query,
        streams,
    };
    ways::each_is_chosen(file, &plan, problems);
    (problems.count() == before).then_some(plan)
}

fn head(file: &ConnectorFile, problems: &mut Problems) {
    // destructured, so that a field added to the language does not build until it means something
    let ConnectorFile {
        version,
        connector,
        title: _,
        description: _,
        docs: _,
        base_url,
        products: _,
        config: _,
        auth: _,
        identity: _,
        limits: _,
        errors: _,
        expect: _,
        query_params: _,
        dialect: _,
        headers: _,
        params: _,
        pagination: _,
        defaults: _,
        streams: _,
    } = file;
    if version.value != 1 {
        let message = format!("version {version} of the manifest language is not known");
        problems.add(code::VERSION, version.span, message, "this program reads `version: 1`");
    }
    name(connector, "a connector's name", problems);
    // what stands for a value may be a part of the host or of a folder
    let Some(template) = template_of(base_url, problems) else { return };
    for key in template.keys() {
        configured(key, base_url.span, &file.config, problems);
    }
    let sample = template.fill(|_| Some("x")).unwrap_or_default();
    if let Err(error) = BaseUrl::parse(&sample) {
        let hint = match is_bare(base_url) {
            true => format!("write it as `https://{}`", base_url.value),
            false => "write it as `https://api.example.com/v1`".to_owned(),
        };
        match base_url.contains('@') {
            // what stands before it may be a password
            true => problems.add_hidden(code::BASE_URL, base_url.span, &error.to_string(), &hint),
            false => problems.add(code::BASE_URL, base_url.span, error.to_string(), hint),
        }
    }
    hosts::in_clear(file, problems);
}

/// An address that lacks nothing but its beginning.
fn is_bare(text: &str) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-._~/:".contains(c);
    text.contains('.')
        && text.chars().all(plain)
        && BaseUrl::parse(&format!("https://{text}")).is_ok()
}

/// Whether the language allows a name: lower-case letters, digits and single underscores, a letter first.
#[must_use]
pub fn is_name(name: &str) -> bool {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.chars().all(plain)
        && name.len() <= 100
        && !name.contains("__")
        // tables of these names belong to databases
        && !name.starts_with("sqlite_")
        && !name.starts_with("pg_")
}

pub(super) fn name(name: &Spanned<String>, what: &str, problems: &mut Problems) -> bool {
    let good = is_name(name);
    if !good {
        let message = format!("`{}` can't be {what}", clip(name));
        let hint = "use lower-case letters, digits and single underscores, a letter first";
        problems.add(code::NAME, name.span, message, hint);
    }
    good
}

fn config(config: &Named<ConfigKey>, problems: &mut Problems) -> Vec<ConfigPlan> {
    let mut all = Vec::new();
    for (key, ConfigKey { title, description, secret, default }) in config {
        name(key, "a config key", problems);
        if key.value == "base_url" {
            let hint = "every connector has it already: set the top-level `base_url`";
            problems.add(code::NAME, key.span, "`base_url` can't be declared", hint);
        }
        if let (true, Some(default)) = (*secret, default) {
            let hint = "leave the default out: the operator gives the secret";
            problems.add_hidden(code::SECRET, default.span, "a secret with a default", hint);
        }
        all.push(ConfigPlan {
            key: key.value.clone(),
            title: title.clone(),
            description: description.clone(),
            secret: *secret,
            default: default.as_ref().map(|d| d.value.clone()),
        });
    }
    all
}

pub(super) fn template_of(text: &Spanned<String>, problems: &mut Problems) -> Option<Template> {
    let template = Template::parse(text);
    if let Err((why, from, to)) = &template {
        let hint = "write `{{ config.NAME }}`, with the name of a config key";
        problems.add(code::TEMPLATE, inside(text, *from, *to), why.as_str(), hint);
    }
    template.ok()
}

/// Whether a request may hold the value of this config key: it is declared, and no secret.
pub(super) fn configured(
    key: &str,
    span: Span,
    config: &Named<ConfigKey>,
    problems: &mut Problems,
) -> bool {
    let Some(found) = config.iter().find(|(name, _)| name.value == key).map(|(_, spec)| spec)
    else {
        let known: Vec<&str> = config.keys().map(|k| k.value.as_str()).collect();
        let message = format!("`config.{}` is not declared", clip(key));
        problems.add(code::TEMPLATE, span, message, known_words(key, "config keys", &known));
        return false;
    };
    if found.secret {
        let message = format!("the secret `{}` outside `auth`", clip(key));
        let hint = "only `auth` sends secrets, such as `api_key: { query: key, … }`: it keeps them out \
                    of logs and checkpoints";
        problems.add(code::SECRET, span, message, hint);
    }
    !found.secret
}

pub(super) fn template(
    text: &Spanned<String>,
    config: &[ConfigPlan],
    problems: &mut Problems,
) -> Option<Template> {
    let template = template_of(text, problems)?;
    let known: Vec<&str> = config.iter().map(|c| c.key.as_str()).collect();
    let unknown = template.keys().find(|k| !known.contains(k)).map(str::to_owned);
    if let Some(key) = unknown {
        if !problems.lacks(&key) && !problems.lacks("config") {
            let message = format!("`config.{}` is not declared", clip(&key));
            let whole = format!("config.{key}");
            let span =
                text.find(&whole).map(|at| inside(text, at + "config.".len(), at + whole.len()));
            let hint = known_words(&key, "config keys", &known);
            problems.add(code::TEMPLATE, span.unwrap_or(text.span), message, hint);
        }
        return None;
    }
    Some(template)
}

/// The span of a part of a text; a quoted text starts one byte later than its span.
pub(super) fn inside(text: &Spanned<String>, from: usize, to: usize) -> engine_manifest::Span {
    let quoted = (text.span.end - text.span.start) as usize != text.value.len();
    let shift = usize::from(quoted);
    text.span.part(from + shift, to + shift)
}

/// A header's name (RFC 9110 §5.6.2: a token).
pub(super) fn header_name(name: &Spanned<String>, problems: &mut Problems) -> bool {
    let token = |b: u8| b.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&b);
    let good = !name.is_empty() && name.bytes().all(token);
    if !good {
        let message = format!("`{}` is no header name", clip(name));
        problems.add(code::HEADER, name.span, message, "letters, digits and dashes");
    }
    good
}

/// Headers that frame a message or steer a connection belong to HTTP (RFC 9110 §7.6.1, §8.6).
pub(super) fn free_header(name: &Spanned<String>, problems: &mut Problems) -> bool {
    const OWN: [&str; 10] = [
        "accept-encoding",
        "connection",
        "content-length",
        "expect",
        "host",
        "keep-alive",
        "te",
        "trailer",
        "transfer-encoding",
        "upgrade",
    ];
    let own = OWN.iter().any(|own| name.eq_ignore_ascii_case(own));
    if own {
        let message = format!("the header `{name}` belongs to HTTP");
        let hint = "leave it out; others, such as `X-Api-Key`, can be sent";
        problems.add(code::HEADER, name.span, message, hint);
    }
    !own
}

/// A query parameter has a name.
pub(super) fn parameter(name: &Spanned<String>, problems: &mut Problems) {
    if name.is_empty() || name.chars().any(hidden) {
        let message = format!("`{}` is no name of a query parameter", clip(name));
        problems.add(code::BAD_VALUE, name.span, message, "the name as the API documents it");
    }
}

pub(super) fn rules(errors: &[Spanned<ErrorRule>], problems: &mut Problems) -> Rules {
    let mut rules = Vec::new();
    for rule in errors {
        let ErrorRule { status, body, headers, verdict } = &rule.value;
        if status.is_none() && body.is_none() && headers.is_empty() {
            let hint = "give a `status`, a `body` pattern or `headers`";
            problems.add(code::BAD_VALUE, rule.span, "an error rule that matches everything", hint);
        }
        if let Some(status) = status.as_ref().filter(|s| !(100..600).contains(&s.value)) {
            let message = format!("{status} is no HTTP status");
            problems.add(code::BAD_VALUE, status.span, message, "a number from 100 to 599");
        }
        let pattern = body.as_ref().and_then(|body| pattern(body, problems));
        let status = status.as_ref().map(|s| s.value);
        let mut all = Vec::new();
        for (name, value) in headers {
            header_name(name, problems);
            all.extend(self::pattern(value, problems).map(|p| (name.value.clone(), p)));
        }
        let verdict = verdict_of(*verdict);
        rules.push(Rule { status, body: pattern, headers: all, verdict });
    }
    Rules(rules)
}

/// The longest pattern: one is compiled in some hundred times the memory of its text.
const PATTERN_BYTES_MAX: usize = 4096;

/// A regular expression, bounded in size.
pub(super) fn pattern(text: &Spanned<String>, problems: &mut Problems) -> Option<regex::Regex> {
    if text.len() > PATTERN_BYTES_MAX {
        let message = format!("a pattern of {} bytes", text.len());
        let hint = format!("at most {PATTERN_BYTES_MAX} bytes: look for less");
        problems.add(code::PATTERN, text.span, message, hint);
        return None;
    }
    let built = regex::RegexBuilder::new(text).size_limit(1 << 20).build();
    if let Err(error) = &built {
        let why = error.to_string();
        let why = why.lines().last().unwrap_or_default().trim();
        let why = why.strip_prefix("error: ").unwrap_or(why);
        let why = why.replace(", including look-ahead and look-behind,", "");
        let message = format!("the pattern can't be used: {}", clip(&why));
        let hint = "a regular expression without look-around or back-references";
        problems.add(code::PATTERN, text.span, message, hint);
    }
    built.ok()
}

fn verdict_of(spec: VerdictSpec) -> Verdict {
    match spec {
        VerdictSpec::Retry => Verdict::Retry,
        VerdictSpec::RateLimited => Verdict::RateLimited,
        VerdictSpec::RefreshAuth => Verdict::RefreshAuth,
        VerdictSpec::Reconnect => Verdict::Reconnect,
        VerdictSpec::Forbidden => Verdict::Forbidden,
        VerdictSpec::Ignore => Verdict::Ignore,
        VerdictSpec::RestartWindow => Verdict::RestartWindow,
        VerdictSpec::Fail => Verdict::Fail,
    }
}

fn query_forms(params: &QueryParams) -> QueryForms {
    let QueryParams { filter, range, order, descending, include, fields } = params;
    let text = |t: &Option<Spanned<String>>| t.as_ref().map(|t| t.value.clone());
    QueryForms {
        filter: text(filter),
        range: text(range),
        order: text(order),
        descending: text(descending),
        include: text(include),
        fields: text(fields),
    }
}

/// Names that occur twice, ignoring case: databases do.
pub(super) fn repeated<'n>(names: impl Iterator<Item = &'n str>) -> HashSet<String> {
    let mut seen = HashSet::new();
    let mut twice = HashSet::new();
    for name in names {
        let lower = name.to_lowercase();
        if !seen.insert(lower.clone()) {
            twice.insert(lower);
        }
    }
    twice
}
