//! One page of a stream, asked for and read by the plan's own code.

use engine_client::{Error, Request, Response, Seen, Verdict};
use engine_plan::extract::Extractor;
use engine_plan::{Batch, Misfit, PageFacts, StreamPlan, Window};
use engine_sync::Failure;

use super::Access;

/// A list that is asked for its pages.
pub(crate) struct List<'a> {
    pub(crate) access: &'a Access,
    pub(crate) stream: &'a StreamPlan,
    /// Which of the stream's lists.
    pub(crate) at: usize,
    /// The values of the path's variables.
    pub(crate) variables: &'a [(String, String)],
}

/// A page.
pub(crate) struct Page {
    pub(crate) facts: PageFacts,
    /// How many of its records the page before had too.
    pub(crate) again: u64,
    /// The records of the list's own stream.
    pub(crate) own: Rows,
    /// Records of other streams that came along.
    pub(crate) carried: Vec<(String, Rows)>,
    pub(crate) seen: Option<Seen>,
}

impl Page {
    /// The records of a stream, which is the list's own or comes along.
    pub(crate) fn of(&self, stream: &str) -> &Rows {
        let carried = self.carried.iter().find(|(name, _)| name == stream);
        carried.map_or(&self.own, |(_, rows)| rows)
    }
}

/// Records of one stream.
#[derive(Default)]
pub(crate) struct Rows {
    /// Keys and records, as they came.
    pub(crate) records: Vec<(String, String)>,
    /// The values of the cursor's field, as numbers that can be compared and as written.
    pub(crate) points: Vec<(i128, String)>,
    pub(crate) misfits: Vec<Misfit>,
    pub(crate) undeclared: Vec<String>,
    /// Records without a usable key, and why.
    pub(crate) quarantined: Vec<(&'static str, String)>,
    /// The lists that belong to the first record.
    pub(crate) children: Vec<Child>,
}

impl Rows {
    /// All records as they came, also those without a usable key.
    pub(crate) fn raws(&self) -> Vec<&str> {
        let bad = self.quarantined.iter().map(|(_, raw)| raw.as_str());
        self.records.iter().map(|(_, raw)| raw.as_str()).chain(bad).collect()
    }
}

/// A list that belongs to a record.
#[derive(Clone)]
pub(crate) struct Child {
    pub(crate) stream: String,
    pub(crate) list: usize,
    pub(crate) variables: Vec<(String, String)>,
}

/// No page came.
pub(crate) struct Trouble {
    pub(crate) failure: Failure,
    pub(crate) verdict: Verdict,
    /// What went over the wire, if anything did.
    pub(crate) seen: Option<Box<Seen>>,
}

impl Trouble {
    /// What has nothing to do with an answer.
    pub(crate) fn own(failure: Failure) -> Self {
        Self { failure, verdict: Verdict::Fail, seen: None }
    }

    pub(crate) fn of(error: &Error, access: &Access) -> Self {
        let mut failure = Failure::from(error);
        if let (Verdict::Reconnect | Verdict::RefreshAuth, Some(way)) =
            (error.verdict, &access.reconnect)
        {
            failure.hint.clone_from(way);
        }
        if error.verdict == Verdict::Forbidden {
            failure.hint = "ask for the right to it, or use credentials that have it".to_owned();
        }
        Self { failure, verdict: error.verdict, seen: access.client.take_seen().map(Box::new) }
    }
}

/// What is read from an answer while it is at hand.
struct Read {
    facts: PageFacts,
    again: u64,
    own: Rows,
    carried: Vec<(String, Rows)>,
}

impl List<'_> {
    /// The values of the path's variables, and of the partition that the list is.
    fn all_variables(&self) -> Vec<(String, String)> {
        let fixed = self.stream.lists.get(self.at).map_or(&[][..], |list| &list.fixed);
        self.variables.iter().chain(fixed).cloned().collect()
    }

    /// The window's next page. The window remembers when it was opened, by the source's clock.
    pub(crate) async fn page(&self, window: &mut Window) -> Result<Page, Trouble> {
        let request = self.request(window)?;
        let extractor = Extractor::new(self.stream);
        let variables = self.all_variables();
        let read = |response: &Response| {
            let mut response = response.clone();
            extractor.decode(&mut response)?;
            let (facts, batch) = extractor.answer(&response, window, &variables)?;
            let again = batch.again(window, &facts);
            let carried = self.carried(&batch);
            Ok(Read { facts, again, own: self.rows(self.stream, &batch), carried })
        };
        let client = &self.access.client;
        let fetched = client.fetch(&request, read).await;
        let fetched = fetched.map_err(|error| Trouble::of(&error, self.access))?;
        let Read { mut facts, again, own, carried } = fetched.value;
        let seen = client.take_seen();
        let declared = &self.access.plan.base_url;
        let settled = self.stream.settle(&mut facts, &request, client.base(), declared);
        if let Err(foreign) = settled {
            let failure = Failure::elsewhere(&foreign);
            return Err(Trouble { failure, verdict: Verdict::Fail, seen: seen.map(Box::new) });
        }
        let date = fetched.response.date();
        window.opened.get_or_insert(date.unwrap_or_else(|| client.clock().now()));
        Ok(Page { facts, again, own, carried, seen })
    }

    fn request(&self, window: &Window) -> Result<Request, Trouble> {
        let nothing = |why: &str, hint: &str| Trouble::own(Failure::new("E0013", why, hint));
        let Some(list) = self.stream.lists.get(self.at) else {
            return Err(nothing("the stream has no list of its own", "check the manifest"));
        };
        let request = self.stream.request_of(&list.path, window, &self.all_variables());
        let request = request.map_err(|failed| Trouble::own(Failure::unsayable(&failed)))?;
        let request = request.ok_or_else(|| {
            nothing("a parent's key can't stand in a path", "a key is not empty, `.` or `..`")
        })?;
        Ok(Request { line: self.stream.name.clone(), ..request })
    }

    /// The records that came along, by stream.
    fn carried(&self, batch: &Batch<'_>) -> Vec<(String, Rows)> {
        let of = |(name, _): &(String, String)| {
            let stream = self.access.plan.stream(name)?;
            let rows = Extractor::new(stream).carried(&self.stream.table, batch);
            Some((name.clone(), self.rows(stream, &rows)))
        };
        self.stream.carries.iter().filter_map(of).collect()
    }

    fn rows(&self, stream: &StreamPlan, batch: &Batch<'_>) -> Rows {
        let record =
            |row: usize| (batch.keys[row].clone().into_owned(), batch.raws[row].to_owned());
        let cursor = stream.cursor.as_ref();
        let place = cursor.and_then(|c| Some((c, stream.table.column(&c.field)?)));
        let point = |row: usize| {
            let (cursor, at) = place?;
            let text = batch.row(row)[at].text();
            Some((cursor.point(&text)?, text.into_owned()))
        };
        // those that don't belong to the stream are no records of it
        let meant = (0..batch.rows()).filter(|row| !batch.outside.contains(row));
        Rows {
            records: meant.map(record).collect(),
            points: (0..batch.rows()).filter_map(point).collect(),
            misfits: batch.misfits.clone(),
            undeclared: batch.undeclared.iter().map(|(name, _)| name.clone()).collect(),
            quarantined: batch.quarantined.iter().map(|q| (q.why, q.raw.to_owned())).collect(),
            children: self.children(stream, batch),
        }
    }

    /// The lists that belong to the first record, unless it says that it is gone.
    fn children(&self, stream: &StreamPlan, batch: &Batch<'_>) -> Vec<Child> {
        let alive = |row: &usize| batch.flagged.binary_search(row).is_err();
        let Some(row) = (0..batch.rows()).find(alive) else { return Vec::new() };
        let mut children = Vec::new();
        for child in &self.access.plan.streams {
            for (list, plan) in child.lists.iter().enumerate() {
                let link = plan.parent.as_ref().filter(|link| link.stream == stream.name);
                children.extend(link.map(|link| Child {
                    stream: child.name.clone(),
                    list,
                    variables: link.fill(&stream.table, batch, row),
                }));
            }
        }
        children
    }
}
