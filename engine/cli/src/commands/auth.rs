//! `engine auth`: a person lets the engine in, looks at what is stored, and has it forgotten.

use std::time::Duration;

use engine_client::{Auth as Credentials, Authorization, BadCallback, Client, Error, Verdict};
use engine_plan::{Plan, Settings};
use engine_sync::Failure;
use indicatif::MultiProgress;
use secrecy::SecretString;
use serde_json::json;

use crate::args::{Auth, AuthStatus, Connection, LogFormat, Login, Logout, Output, VaultTo};
use crate::connect;
use crate::exit::Exit;
use crate::logging;
use crate::output::{complain, say};
use crate::vault;

mod callback;

use callback::Callback;

pub(crate) async fn run(args: Auth) -> Result<i32, Exit> {
    logging::start(LogFormat::Human, &MultiProgress::new(), None);
    match args {
        Auth::Login(args) => login(args).await,
        Auth::Status(args) => status(args).await,
        Auth::Logout(args) => logout(args).await,
    }
}

/// A connection, as far as its credentials go.
struct Open {
    plan: Plan,
    settings: Settings,
    connection: String,
    client: Client,
}

async fn open(args: &Connection, vault: &VaultTo) -> Result<Open, Exit> {
    let mut plan = connect::connector(&args.connector)?.plan;
    let settings = connect::settings(&mut plan, &args.set)?;
    let connection = connect::connection_id(args.connection.as_deref(), &plan)?;
    let vault = vault::open(args, vault.to.as_deref(), &plan, &connection).await?;
    let limiter = connect::limiter("local").await?;
    let client = connect::client(&plan, &settings, &connection, (vault, limiter))?;
    Ok(Open { plan, settings, connection, client })
}

/// What went wrong with a credential: exit 4, whatever it was, unless it may go better next time.
fn failed(error: &Error) -> Exit {
    let code = if error.verdict == Verdict::Retry { 1 } else { 4 };
    Exit { code, failure: Failure::from(error) }
}

async fn login(args: Login) -> Result<i32, Exit> {
    let open = open(&args.connection, &args.vault).await?;
    let (Some(login), Credentials::OAuth2(oauth)) = (&open.settings.login, &open.settings.auth)
    else {
        let way = open.settings.auth_name.as_deref().unwrap_or("none").replace('_', " ");
        let message = format!("this connection authenticates by {way}: nobody has to log in");
        let hint = "give `client_id` (and `client_secret`) of an OAuth application, if the connector \
                    knows OAuth";
        return Err(Exit::usage("E0019", message, hint));
    };
    // what can't be stored need not be asked for
    open.client.credential().await.map_err(|e| failed(&e))?;
    let port = args.port.or(login.redirect_port);
    let callback = Callback::bind(port, args.redirect_uri.as_deref()).await?;
    let asked = Authorization::new(&login.authorize_url, oauth, callback.redirect_uri());
    let asked = asked.map_err(|e| Exit::usage("E0007", e.to_string(), "this is the system's"))?;
    complain("Open this page in a browser, and let the engine in:\n");
    say(asked.url.as_str());
    complain(&format!("\nWaiting for the answer on {} …", callback.redirect_uri()));
    let patience = Duration::from_secs(args.timeout);
    let code = match tokio::time::timeout(patience, callback.code(&asked)).await {
        Ok(code) => code.map_err(|bad| not_in(&bad))?,
        Err(_) => {
            let message = format!("no answer came within {} s", args.timeout);
            let failure = Failure::new("E0020", message, "run it again; nothing was stored");
            return Err(Exit { code: 4, failure });
        }
    };
    connect_with(&open, &code, &asked).await?;
    let (connection, connector) = (&open.connection, &open.plan.connector);
    say(&format!("Connected. The token of `{connection}` is stored; {connector} can be synced."));
    Ok(0)
}

async fn connect_with(open: &Open, code: &SecretString, asked: &Authorization) -> Result<(), Exit> {
    open.client.connect(code, asked).await.map_err(|e| failed(&e))
}

fn not_in(bad: &BadCallback) -> Exit {
    let hint = "nothing was stored; run it again, and use only the page that it prints";
    Exit { code: 4, failure: Failure::new("E0020", bad.to_string(), hint) }
}

async fn status(args: AuthStatus) -> Result<i32, Exit> {
    let open = open(&args.connection, &args.vault).await?;
    let stored = open.client.credential().await.map_err(|e| failed(&e))?;
    let way = open.settings.auth_name.as_deref().unwrap_or("none");
    if args.output == Output::Json {
        let stored = stored.map(|c| {
            let renew_at = c.renew_at.map(|at| at.to_string());
            json!({ "renew_at": renew_at, "renewable": c.renewable, "in_use": c.is_current })
        });
        let document = json!({ "connection": open.connection, "auth": way, "stored": stored });
        say(&document.to_string());
        return Ok(0);
    }
    say(&format!("{} authenticates by {}", open.connection, way.replace('_', " ")));
    match stored {
        None => say("no token is stored"),
        Some(stored) => {
            let until = stored.renew_at.map_or_else(
                || "it is renewed when the API refuses it".to_owned(),
                |at| format!("it is renewed after {at}"),
            );
            let how = if stored.renewable { until } else { "it can't be renewed".to_owned() };
            say(&format!("a token is stored: {how}"));
            if !stored.is_current {
                say("the configuration has changed since: the configured one is used instead");
            }
        }
    }
    Ok(0)
}

async fn logout(args: Logout) -> Result<i32, Exit> {
    let open = open(&args.connection, &args.vault).await?;
    let gone = open.client.forget_credential().await.map_err(|e| failed(&e))?;
    let what = if gone { "forgotten" } else { "not there: nothing was stored" };
    say(&format!("The stored token of `{}` is {what}.", open.connection));
    Ok(0)
}
