//! `engine get`: one record, no destination.

use engine_client::{Request, Response, Verdict};
use engine_plan::extract::Extractor;
use engine_plan::{Plan, StreamPlan};
use engine_sync::Failure;
use indicatif::MultiProgress;

use crate::args::{Get, LogFormat};
use crate::connect;
use crate::exit::{Exit, nearest};
use crate::logging;
use crate::output::{complain, say};
use crate::vault;

/// The stream of that name, whose records can be asked for.
fn named<'p>(plan: &'p Plan, name: &str) -> Result<&'p StreamPlan, Exit> {
    let Some(stream) = plan.stream(name) else {
        let known: Vec<String> = plan.streams.iter().map(|s| s.name.clone()).collect();
        let shown = engine_manifest::tree::clip(name);
        let hint = nearest(name, "streams", &known);
        return Err(Exit::usage("E0010", format!("no stream is called `{shown}`"), hint));
    };
    if let (Some(_), Some((host, _))) = (&stream.nested, stream.via.first()) {
        let message = format!("the records of `{}` can't be asked for one by one", stream.name);
        let hint = format!("they are within those of `{host}`: get that one");
        return Err(Exit::usage("E0013", message, hint));
    }
    Ok(stream)
}

/// There is one id for each variable of its path.
fn counted(stream: &StreamPlan, ids: &[String]) -> Result<(), Exit> {
    let variables: Vec<&str> = stream.get.variables().collect();
    if variables.is_empty() && !stream.single {
        let message = format!("`{}` has no path for one record", stream.name);
        let hint = match stream.via.first() {
            Some((host, _)) => format!("its records come along with `{host}`: get that one"),
            None => "give the stream a `get` in the manifest".to_owned(),
        };
        return Err(Exit::usage("E0013", message, hint));
    }
    if variables.len() != ids.len() {
        let message =
            format!("`{}` needs {} id(s), {} given", stream.name, variables.len(), ids.len());
        let hint = match variables.is_empty() {
            true => "the stream is one record: leave the id out".to_owned(),
            false => format!("in this order: {}", variables.join(" ")),
        };
        return Err(Exit::usage("E0013", message, hint));
    }
    Ok(())
}

fn request(stream: &StreamPlan, ids: &[String]) -> Result<Request, Exit> {
    let pairs = stream.get.variables().zip(ids);
    let values: Vec<(String, String)> =
        pairs.map(|(name, id)| (name.to_owned(), id.clone())).collect();
    let own = ids.last().map(String::as_str).unwrap_or_default();
    let hint = "an id is not empty, `.` or `..`";
    let no = || Exit::usage("E0013", "the id can't stand in a path", hint);
    stream.request_one(&values, own).ok_or_else(no)
}

pub(crate) async fn run(args: Get) -> Result<i32, Exit> {
    logging::start(LogFormat::Human, &MultiProgress::new(), None);
    let mut plan = connect::connector(&args.connection.connector)?.plan;
    counted(named(&plan, &args.stream)?, &args.ids)?;
    let settings = connect::settings(&mut plan, &args.connection.set)?;
    let stream = named(&plan, &args.stream)?;
    let mut request = request(stream, &args.ids)?;
    let connection = connect::connection_id(args.connection.connection.as_deref(), &plan)?;
    let limiter = connect::limiter(&args.limiter).await?;
    let to = args.vault.to.as_deref();
    let vault = vault::open(&args.connection, to, &plan, &connection).await?;
    let client = connect::client(&plan, &settings, &connection, (vault, limiter))?;
    let extractor = Extractor::new(stream);
    let read = |response: &Response| {
        let mut response = response.clone();
        extractor.censor(&mut response, true);
        extractor.single(&response.body).map(|raw| raw.get().to_owned())
    };
    let mut fetched = client.fetch(&request, read).await;
    if fetched.as_ref().is_err_and(|e| e.status == Some(400)) && !stream.by_name.is_empty() {
        complain("note: the API refuses to send fields by name: asked without");
        request.query.clear();
        fetched = client.fetch(&request, read).await;
    }
    match fetched {
        Ok(found) => {
            say(&found.value);
            Ok(0)
        }
        Err(error) => {
            let code = match error.verdict {
                Verdict::Reconnect | Verdict::RefreshAuth => 4,
                Verdict::Parked => 75,
                Verdict::OffLimits => 2,
                _ => 1,
            };
            let mut failure = Failure::from(&error);
            let reconnect = connect::reconnect(&settings, &plan.connector, &connection);
            if let (4, Some(way_out)) = (code, reconnect) {
                failure.hint = way_out;
            }
            if error.verdict == Verdict::NotFound {
                let message =
                    format!("there is no {} {}: {error}", stream.name, args.ids.join(" "));
                failure = Failure::new("E0205", message, "check the id and the base_url");
            }
            Err(Exit { code, failure })
        }
    }
}
