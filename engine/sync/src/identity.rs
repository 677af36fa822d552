//! Whose data a connection reads: bound to the account it first saw, checked before anything is written.

use engine_client::{Client, Verdict};
use engine_plan::{Identity, IdentityPlan, Table};
use tokio_util::sync::CancellationToken;

use crate::commit::{Advance, Commit};
use crate::destination::{Destination, DestinationError, Lease, Stored};
use crate::failure::Failure;
use crate::unit::Stop;

/// The name under which a connection's account is kept among the checkpoints. No stream is called so.
pub const IDENTITY: &str = "@identity";

/// What was found out.
#[derive(Debug, Default)]
pub(crate) struct Verified {
    /// What is to be kept, and what was.
    keep: Option<(Identity, Stored)>,
    /// What the operator should know.
    pub(crate) note: Option<String>,
    /// Records may be missing because fewer may be seen: nothing is inferred from that in this run.
    pub(crate) permissions_changed: bool,
}

/// Asks the API whose data it is, and compares it with what is kept.
pub(crate) async fn verify(
    plan: &IdentityPlan,
    client: &Client,
    destination: &dyn Destination,
    cancel: &CancellationToken,
    reconnect: Option<&str>,
) -> Result<Verified, Stop> {
    let stored = destination.checkpoint(IDENTITY, "").await?;
    let kept = Identity::kept(stored.text.as_deref());
    let asked = tokio::select! {
        biased;
        () = cancel.cancelled() => return Err(Stop::Interrupted),
        asked = client.fetch(&plan.request, |response| plan.read(&response.body)) => asked,
    };
    let now = match asked {
        Ok(fetched) => fetched.value,
        Err(error) => return unreadable(&error, kept.as_ref(), reconnect),
    };
    let mut verified = Verified::default();
    match kept {
        Some(before) if before.account != now.account => return Err(another(&before, &now)),
        Some(before) if before == now => return Ok(verified),
        Some(_) => {
            verified.permissions_changed = true;
            verified.note = Some(
                "the permissions at the source have changed since the last run: records that are \
                 missing are not taken for deleted in this run"
                    .to_owned(),
            );
        }
        None => {}
    }
    verified.keep = Some((now, stored));
    Ok(verified)
}

fn another(before: &Identity, now: &Identity) -> Stop {
    let message = format!(
        "these credentials belong to the account {}, but this connection reads the account {}",
        now.account, before.account
    );
    let hint = "give the other account a connection of its own (--connection ID), or forget the first \
                one with `engine reset --connector … @identity`";
    Stop::Auth(Failure::new("E0210", message, hint))
}

/// The API did not say whose data it is. A connection that has never known goes on without.
fn unreadable(
    error: &engine_client::Error,
    kept: Option<&Identity>,
    reconnect: Option<&str>,
) -> Result<Verified, Stop> {
    match (error.verdict, kept) {
        (Verdict::Forbidden | Verdict::NotFound | Verdict::Fail | Verdict::Ignore, None) => {
            let note = format!("whose data it is could not be found out: {error}");
            let note = format!("{note}; the connection is not bound to an account");
            Ok(Verified { note: Some(note), ..Verified::default() })
        }
        (Verdict::Forbidden | Verdict::NotFound | Verdict::Fail | Verdict::Ignore, Some(known)) => {
            let message = format!(
                "it can't be verified that this is still the account {}: {error}",
                known.account
            );
            let hint = "check base_url and the credentials; `engine reset --connector … @identity` \
                        forgets the account";
            Err(Stop::Failed(Failure::new("E0211", message, hint)))
        }
        _ => Err(Stop::of(error, reconnect)),
    }
}

impl Verified {
    /// Keeps what was found out, once the tables are there.
    pub(crate) async fn bind(
        &self,
        destination: &dyn Destination,
        lease: &Lease,
        table: &Table,
    ) -> Result<(), DestinationError> {
        let Some((identity, stored)) = &self.keep else { return Ok(()) };
        let checkpoint = identity.checkpoint();
        if let Some(advance) = Advance::new(IDENTITY, "", stored, &checkpoint, None) {
            destination.commit(lease, &Commit::new(table, None, &[], advance)).await?;
        }
        Ok(())
    }
}
