//! `connector mock`: a fake API out of a connector.

use std::time::Duration;

use engine_manifest::render;
use engine_manifest::values::Period;
use engine_mock::{Oddities, Options, serve};
use engine_plan::read;

use crate::args::Mock;
use crate::{Usage, find, out};

pub(crate) fn run(args: Mock) -> Result<i32, Usage> {
    let source = find(&args.connector)?;
    let reading = read(&source);
    let Some(plan) = reading.plan else {
        out(render::human(&reading.problems, &reading.sources, false).trim_end());
        let hint = format!("see `connector check {}`", args.connector);
        return Err(Usage::new("the connector has mistakes".into(), hint));
    };
    let odd = Oddities::of(&source)
        .map_err(|e| Usage::new(e.to_string(), "mend mock.yaml beside the manifest".into()))?;
    let options = Options {
        records: args.records,
        seed: args.seed,
        port: args.port,
        quota: args.quota.as_deref().map(quota).transpose()?,
        latency: Duration::from_millis(args.latency_ms),
        basic: args.basic.as_deref().map(pair).transpose()?,
        deny: args.deny.iter().map(|text| denied(text, &odd)).collect::<Result<_, _>>()?,
        few: args.few.iter().map(|text| few(text)).collect::<Result<_, _>>()?,
    };
    let failed = |e: std::io::Error| {
        Usage::new(format!("the fake API can't start: {e}"), "choose another --port".into())
    };
    let runtime =
        tokio::runtime::Builder::new_multi_thread().enable_all().build().map_err(failed)?;
    runtime.block_on(async {
        let name = plan.connector.to_uppercase();
        let mut server = serve(plan, odd, options).await.map_err(failed)?;
        out(&format!("{} is served at {}", args.connector, server.url()));
        out(&format!("use it with: --set base_url={} (or {name}_BASE_URL)", server.url()));
        tokio::select! {
            () = server.forever() => {}
            _ = tokio::signal::ctrl_c() => {}
        }
        Ok(0)
    })
}

fn quota(text: &str) -> Result<(u32, Duration), Usage> {
    let parsed = text.split_once('/').and_then(|(n, period)| {
        Some((n.parse().ok().filter(|n| *n > 0)?, Period::parse(period)?.0))
    });
    parsed.ok_or_else(|| Usage::new(format!("`{text}` is no budget"), "write it as 100/20s".into()))
}

fn denied(text: &str, odd: &Oddities) -> Result<(String, String), Usage> {
    let (path, name) = text.split_once('=').unwrap_or((text, "forbidden"));
    let known = name == "forbidden" || odd.errors.contains_key(name);
    if !path.starts_with('/') || !known {
        let mut names: Vec<&str> = odd.errors.keys().map(String::as_str).collect();
        names.sort_unstable();
        let hint = format!("such as /giving=forbidden; refusals: {}", names.join(", "));
        return Err(Usage::new(format!("`{text}` names no path and refusal"), hint));
    }
    Ok((path.to_owned(), name.to_owned()))
}

fn few(text: &str) -> Result<(String, usize), Usage> {
    let parsed = text.split_once('=').and_then(|(path, n)| {
        Some((path.to_owned(), n.parse().ok()?)).filter(|_| path.starts_with('/'))
    });
    parsed.ok_or_else(|| {
        Usage::new(format!("`{text}` names no path and number"), "such as /groups=3".into())
    })
}

fn pair(text: &str) -> Result<(String, String), Usage> {
    let (user, password) = text.split_once(':').ok_or_else(|| {
        Usage::new("--basic needs USER:PASSWORD".into(), "write it as --basic id:secret".into())
    })?;
    Ok((user.to_owned(), password.to_owned()))
}
