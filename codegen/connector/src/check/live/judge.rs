//! What a page shows of a stream's declarations.

use engine_plan::{FieldSeen, Namespace, PageFacts, Paging, StreamPlan, observe};

use super::{Asking, Rights, Tried, code};
use crate::live::page::{Page, Rows};

/// Names that a message lists.
const NAMED_MAX: usize = 20;

impl Asking<'_> {
    /// Compares a page with what is declared.
    pub(super) fn judge(&mut self, stream: &StreamPlan, page: &Page) -> Tried {
        let rows = page.of(&stream.name);
        let mut tried = Tried::new(&stream.name, Rights::Allowed);
        tried.records = Some(rows.records.len());
        tried.cap = cap(stream, &page.facts);
        self.told_cap(stream, tried.cap);
        self.told_keyless(stream, rows);
        let records = rows.raws();
        let fields = observe(stream, &records, rows.undeclared.iter().cloned());
        self.told_misfits(stream, rows, &fields);
        // what becomes a column by itself needs no declaration
        let open = fields.iter().filter(|f| f.declared.is_none() && !stream.evolve);
        tried.undeclared = open.map(FieldSeen::line).collect();
        let unseen =
            fields.iter().filter(|f| f.declared.is_some() && f.is_unseen() && !records.is_empty());
        tried.unseen = unseen.map(|f| f.name.clone()).collect();
        self.told_fields(stream, &tried, records.len());
        tried
    }

    fn told_cap(&mut self, stream: &StreamPlan, cap: Option<(u64, u64)>) {
        let Some((asked, came)) = cap else { return };
        let message = format!(
            "`{}`: asked for {asked} records a page, {came} came though more follow: the API caps pages \
             at {came}",
            stream.name
        );
        let hint = format!("write `page_size: {came}`");
        self.problem(code::PAGE_CAP, self.places.pagination(stream), message, hint);
    }

    fn told_keyless(&mut self, stream: &StreamPlan, rows: &Rows) {
        let Some((why, _)) = rows.quarantined.first() else { return };
        let (bad, all) = (rows.quarantined.len(), rows.quarantined.len() + rows.records.len());
        let message = format!("`{}`: {bad} of {all} records can't be stored: {why}", stream.name);
        let hint =
            format!("look at one with `connector read`, and name its `key`: {}", key(stream));
        self.problem(code::KEYLESS, self.places.stream(stream), message, hint);
    }

    fn told_misfits(&mut self, stream: &StreamPlan, rows: &Rows, fields: &[FieldSeen]) {
        for misfit in &rows.misfits {
            let field = fields.iter().find(|f| f.name == misfit.column);
            let declared = field.and_then(|f| f.declared).map_or("text", |kind| kind.word());
            let (count, all, name) = (misfit.count, rows.records.len(), &misfit.column);
            let message = format!(
                "`{}`: `{name}` is no `{declared}` in {count} of {all} records",
                stream.name
            );
            let seen = field.and_then(|f| f.observed).filter(|kind| kind.word() != declared);
            let hint = match seen {
                Some(kind) => format!("all of them fit `{}`", kind.word()),
                None => "look at them with `connector read`; times may need a `format`".to_owned(),
            };
            let span = self.places.field(stream, name);
            self.problem(code::MISFIT, span, message, hint);
        }
    }

    fn told_fields(&mut self, stream: &StreamPlan, tried: &Tried, records: usize) {
        let span = self.places.stream(stream);
        if !tried.undeclared.is_empty() {
            let message = format!("`{}` sends attributes that are not declared", stream.name);
            let hint = format!("below `fields:` — {}", listed(&tried.undeclared));
            self.remark(code::UNDECLARED, span, message, hint);
        }
        if !tried.unseen.is_empty() {
            let names = listed(&tried.unseen);
            let message =
                format!("`{}`: fields that none of {records} records has: {names}", stream.name);
            let hint = "look for a misspelling, or for what has to be asked for by name".to_owned();
            self.remark(code::UNSEEN, span, message, hint);
        }
    }
}

fn listed(all: &[String]) -> String {
    let shown = all.iter().take(NAMED_MAX).map(String::as_str).collect::<Vec<_>>().join(", ");
    match all.len().saturating_sub(NAMED_MAX) {
        0 => shown,
        more => format!("{shown} and {more} more"),
    }
}

fn key(stream: &StreamPlan) -> String {
    let names = stream.table.columns.iter().take(stream.table.key_columns);
    let names: Vec<&str> = names.map(|c| c.name.as_str()).collect();
    format!("it is `{}` now", names.join("`, `"))
}

/// Records that were asked for and that came, where a page is shorter than it was asked to be although more
/// follow.
fn cap(stream: &StreamPlan, facts: &PageFacts) -> Option<(u64, u64)> {
    let (limit, size) = match &stream.paging {
        Paging::Single => return None,
        Paging::Offset { limit, page_size, .. } => (limit, Some(*page_size)),
        Paging::Number { limit, page_size, .. } => (limit, *page_size),
        Paging::Chain(chain) => (&chain.limit, chain.page_size),
    };
    let size = size.filter(|_| limit.is_some() || stream.ask.names(Namespace::Page, "size"))?;
    let follows = match (facts.more, facts.total) {
        (Some(more), _) => more,
        (None, Some(total)) => total > facts.count,
        (None, None) => facts.next.is_some(),
    };
    (follows && facts.count > 0 && facts.count < size).then_some((size, facts.count))
}
