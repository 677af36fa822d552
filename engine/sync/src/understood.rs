//! What answers show about what was asked: which fields were sent by name, which version answered, what an
//! API does not do, and which attributes nobody declares.

use std::sync::atomic::Ordering;

use engine_client::{Request, Response};
use engine_plan::Batch;
use engine_plan::walk::Plain;

use crate::failure::Failure;
use crate::unit::{Reader, Stop};

impl Reader<'_> {
    /// Whether a request asks for fields by name.
    pub(crate) fn names_fields(&self, request: &Request) -> bool {
        self.stream.by_name.iter().any(|pair| request.query.contains(pair))
    }

    /// The API does not take the names of all fields: what comes without is read.
    pub(crate) fn without_names(&self) {
        self.tally.unnamed.store(true, Ordering::Relaxed);
    }

    /// A request without names was answered where one with them was refused: it was because of them.
    pub(crate) fn tell_unnamed(&self) {
        if self.tally.unnamed.load(Ordering::Relaxed) {
            self.tally.with(|r| {
                r.note(
                    "the API refuses to send fields by name (400): those `on_request` are empty",
                );
            });
        }
    }

    /// The answer repeats in its headers what it understood of the request's.
    pub(crate) fn echoed(&self, request: &Request, response: &Response) -> Result<(), Stop> {
        for (sent, repeated) in &self.stream.expect.echo {
            let own = |(name, _): &&(String, String)| name.eq_ignore_ascii_case(sent);
            let Some((_, asked)) = request.headers.iter().find(own) else { continue };
            let Some(got) = response.header(repeated).filter(|got| got != asked) else { continue };
            let message = format!("asked for `{sent}: {asked}`, answered as `{got}`");
            if self.stream.expect.fails {
                let hint = "the manifest's `expect` wants it so: declare what the API answers, or \
                            say `otherwise: fall_back`";
                return Err(Stop::Failed(Failure::new("E0213", message, hint)));
            }
            self.tally.with(|r| r.note(format!("{message}: fields may be missing or new")));
        }
        Ok(())
    }

    /// What becomes of attributes that no column declares: columns, if that is wanted and possible, else
    /// they stay in `_raw`, and the report says so.
    pub(crate) fn undeclared(&self, batch: &mut Batch<'_>) -> Option<Stop> {
        // a path's variable may be an attribute as well: it has its column
        batch.undeclared.retain(|(name, _)| self.stream.table.column(name).is_none());
        if batch.undeclared.is_empty() {
            return None;
        }
        let more = std::mem::take(&mut batch.undeclared);
        if self.stream.evolve {
            let named = more.iter().map(|(name, kind)| (name.as_str(), *kind));
            let wide = self.stream.widened(named);
            if wide.table.columns.len() > self.stream.table.columns.len() {
                return Some(Stop::Evolved(more));
            }
        }
        let kept = match self.job.tables.raw {
            true => "kept in `_raw` only",
            false => "not kept, because of --no-raw",
        };
        self.tally.with(|r| {
            for (name, _) in more {
                r.note(format!("the attribute `{name}` is not declared: {kept}"));
            }
        });
        None
    }

    pub(crate) fn note_plain(&self, plain: Plain) -> Result<(), Stop> {
        let note = match plain {
            Plain::Unfiltered => {
                "the API does not filter by the cursor's field: the whole list is read instead"
            }
            Plain::Unordered => {
                "the API does not keep the order it was asked for: pages are read as they come"
            }
        };
        if self.stream.expect.fails {
            let message =
                format!("{}: a page did not prove that it was understood", self.stream.name);
            let hint = "the manifest's `expect` wants it so: mend the cursor, or say \
                        `otherwise: fall_back`";
            return Err(Stop::Failed(Failure::new("E0213", message, hint)));
        }
        self.tally.with(|r| r.note(note));
        Ok(())
    }

    /// What is forbidden, and what a user needs in order to see it.
    pub(crate) fn without_rights(&self, failure: Failure) -> Failure {
        match &self.stream.rights {
            Some(rights) => {
                let hint = format!("it takes: {rights} {}", failure.hint);
                Failure { hint, ..failure }
            }
            None => failure,
        }
    }
}
