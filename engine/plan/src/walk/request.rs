//! Windows, and the request for each of their pages.

use std::sync::Arc;

use engine_client::Request;
use engine_client::base::{BaseUrl, ForeignLink};
use jiff::{SignedDuration, Timestamp};
use url::form_urlencoded;

use super::{Edge, PageFacts, Plain, Position, Window};
use crate::ask::Scope;
use crate::decode::Decoding;
use crate::expression::Failed;
use crate::path::PathTemplate;
use crate::stream::{Chain, CursorKind, CursorPlan, Paging, StreamPlan};

impl StreamPlan {
    /// A fresh window, from `cursor` on.
    #[must_use]
    pub fn open(&self, cursor: Option<&str>) -> Window {
        Window { from: cursor.map(str::to_owned), ..Window::default() }
    }

    /// A fresh window over everything, whose records are marked under this generation.
    #[must_use]
    pub fn open_whole(&self, sweep: Option<u64>) -> Window {
        Window { sweep, ..Window::default() }
    }

    /// The same window from its start, without what the API does not do.
    #[must_use]
    pub fn reopen(&self, window: &Window, plain: Option<Plain>) -> Window {
        let plain = plain.or(window.plain);
        let from = window.from.clone().filter(|_| plain != Some(Plain::Unfiltered));
        let Window { serves, sweep, confirms, first_ever, .. } = *window;
        Window { from, plain, serves, sweep, confirms, first_ever, ..Window::default() }
    }

    /// The cursor that a finished window leaves behind.
    #[must_use]
    pub fn close(&self, window: &Window) -> Option<String> {
        let cursor = self.cursor.as_ref().filter(|_| !window.torn)?;
        if cursor.kind == CursorKind::Id {
            let highest: i128 = window.reached.as_ref()?.parse().ok()?;
            return Some((highest - i128::from(cursor.overlap)).max(0).to_string());
        }
        let back = SignedDuration::try_from(cursor.lookback).ok()?;
        Some(window.opened?.checked_sub(back).ok()?.to_string())
    }

    /// Whether the reading of a window ends where what is known begins.
    #[must_use]
    pub fn stops_early(&self, window: &Window) -> bool {
        self.newest(window).is_some() && window.from.is_some()
    }

    /// Whether the window is walked along the cursor's field.
    #[must_use]
    pub fn is_walk(&self, window: &Window) -> bool {
        self.walks(window).is_some()
    }

    pub(super) fn walks(&self, window: &Window) -> Option<(&CursorPlan, &(String, String))> {
        // records of one time are skipped by number, which not every list allows
        let skips = !matches!(self.paging, Paging::Single | Paging::Chain(_));
        let cursor = self.cursor.as_ref().filter(|_| skips)?;
        let filters = cursor.filter.is_some() && window.plain.is_none();
        cursor.order.as_ref().filter(|_| filters).map(|order| (cursor, order))
    }

    /// The cursor of a list that comes newest first, unless it turned out not to.
    pub(super) fn newest(&self, window: &Window) -> Option<&CursorPlan> {
        let cursor = self.cursor.as_ref().filter(|c| c.kind == CursorKind::NewestFirst)?;
        window.plain.is_none().then_some(cursor)
    }

    /// The request for the window's next page of a stream with one list. `None` when a path variable has
    /// no usable value.
    ///
    /// # Errors
    /// As for [`StreamPlan::request_of`].
    pub fn request(
        &self,
        window: &Window,
        vars: &[(String, String)],
    ) -> Result<Option<Request>, Failed> {
        let Some(list) = self.lists.first() else { return Ok(None) };
        self.request_of(&list.path, window, vars)
    }

    /// The request for the window's next page of the list at `path`.
    ///
    /// # Errors
    /// When an expression of the request gives nothing that can be sent: the page can't be asked for,
    /// which is not the list's end.
    pub fn request_of(
        &self,
        path: &PathTemplate,
        window: &Window,
        vars: &[(String, String)],
    ) -> Result<Option<Request>, Failed> {
        let value = |name: &str| vars.iter().find(|(n, _)| n == name).map(|(_, v)| v.as_str());
        let Some(path) = path.fill(value) else { return Ok(None) };
        let mut request = Request::get(path);
        request.headers.clone_from(&self.headers);
        request.query.clone_from(&self.params);
        request.query.extend_from_slice(&self.by_name);
        request.rules = Arc::clone(&self.rules);
        request.may_be_empty = self.decoding != Decoding::Json;
        if let Some(cursor) = &self.cursor {
            if let (Some(filter), Some(from)) = (&cursor.filter, self.begins_at(window))
                && !filter.is_empty()
            {
                request.query.push((filter.clone(), cursor.shown(from)));
            }
            if let (Some((until, _)), Some(to)) = (&cursor.until, &window.until)
                && !until.is_empty()
            {
                request.query.push((until.clone(), cursor.shown(to)));
            }
        }
        let order = self.walks(window).map(|(_, order)| order);
        let newest = self.newest(window).and_then(|cursor| cursor.order.as_ref());
        let chained = matches!(self.paging, Paging::Chain(_)) && window.plain.is_none();
        let chained = self.cursor.as_ref().filter(|_| chained).and_then(|c| c.order.as_ref());
        if let Some((name, value)) = order.or(newest).or(chained) {
            request.query.push((name.clone(), value.clone()));
        }
        self.page_params(&mut request.query, &window.position);
        self.ask.fill(&mut request, &Scope { stream: self, window, vars })?;
        if let (Paging::Chain(Chain { send: None, .. }), Position::Chain { next, .. }) =
            (&self.paging, &window.position)
        {
            // an address says everything, but for the headers and what is sent along
            let (path, query) = next.split_once('?').unwrap_or((next, ""));
            request.path = path.to_owned();
            request.query = form_urlencoded::parse(query.as_bytes()).into_owned().collect();
        }
        Ok(Some(request))
    }

    /// The value of the cursor's field from which a window's next page is asked for.
    pub(crate) fn begins_at<'w>(&'w self, window: &'w Window) -> Option<&'w str> {
        if let Position::Walk { at, .. } = &window.position {
            return Some(at);
        }
        let start = || {
            let cursor = self.cursor.as_ref().filter(|c| c.step.is_some())?;
            cursor.until.as_ref().map(|(_, start)| start.as_str())
        };
        window.from.as_deref().or_else(start)
    }

    /// How many parts of a certain length a window is read in: 1 where it is read as a whole.
    #[must_use]
    pub fn steps(&self, window: &Window, now: Timestamp) -> u64 {
        let step = self.cursor.as_ref().and_then(|c| c.step);
        let from = self.begins_at(window).and_then(crate::extract::instant);
        let (Some(step), Position::Start, None, Some(from)) =
            (step, &window.position, &window.until, from)
        else {
            return 1;
        };
        let whole = u64::try_from(now.duration_since(from).as_secs()).unwrap_or(0);
        whole.div_ceil(step.as_secs().max(1)).max(1)
    }

    /// The first part of a window that is read in parts of a certain length.
    #[must_use]
    pub fn in_steps(&self, window: Window, now: Timestamp) -> Window {
        let step = self.cursor.as_ref().and_then(|c| c.step);
        let (Some(step), Position::Start, None) = (step, &window.position, &window.until) else {
            return window;
        };
        let from = self.begins_at(&window).and_then(crate::extract::instant);
        let end = from.and_then(|from| from.checked_add(step).ok());
        // the clock of the source may be ahead of ours
        let end = end.unwrap_or(now).min(now).max(from.unwrap_or(now));
        Window { until: Some(shown(end)), ..window }
    }

    /// The request for one record; the last variable of the path is its own id, unless there is one at most.
    #[must_use]
    pub fn request_one(&self, vars: &[(String, String)], id: &str) -> Option<Request> {
        let own = self.get.variables().last().filter(|_| !self.single);
        if own.is_none() && !self.single {
            return None;
        }
        let value = |name: &str| match Some(name) == own {
            true => Some(id),
            false => vars.iter().find(|(n, _)| n == name).map(|(_, v)| v.as_str()),
        };
        let mut request = Request::get(self.get.fill(value)?);
        request.headers.clone_from(&self.headers);
        request.query.clone_from(&self.by_name);
        // the stream's own rules are about its lists: here, a 404 proves that the record is gone
        Some(request)
    }

    /// The window at the page before the next, where only that page's keys can prove the list unmoved.
    #[must_use]
    pub fn step_back(&self, window: &Window) -> Option<(Window, Edge)> {
        let (edge, position) = match &window.position {
            // the next page itself shows whether it joins
            Position::Offset { last, .. } if !last.is_empty() => return None,
            Position::Offset { edge, .. } => (*edge, offset(edge.at, *edge)),
            Position::Number { edge, .. } => {
                (*edge, Position::Number { next: edge.at, edge: *edge })
            }
            Position::Start | Position::Walk { .. } | Position::Chain { .. } => return None,
        };
        Some((Window { position, ..window.clone() }, edge))
    }

    /// A page's word about the next as a position holds it: an address is brought below the base, so that
    /// what a checkpoint holds leads nowhere else.
    ///
    /// # Errors
    /// When the address leads elsewhere.
    pub fn settle(
        &self,
        facts: &mut PageFacts,
        request: &Request,
        base: &BaseUrl,
        declared: &str,
    ) -> Result<(), ForeignLink> {
        let Paging::Chain(Chain { send: None, .. }) = &self.paging else { return Ok(()) };
        if let Some(link) = &facts.next {
            let declared = BaseUrl::parse(declared).ok();
            let (path, query) = base.rebase_at(&request.path, link, declared.as_ref())?;
            let mut form = form_urlencoded::Serializer::new(String::new());
            let query = form.extend_pairs(query).finish();
            facts.next = Some(if query.is_empty() { path } else { format!("{path}?{query}") });
        }
        Ok(())
    }

    fn page_params(&self, query: &mut Vec<(String, String)>, position: &Position) {
        match &self.paging {
            Paging::Single => {}
            Paging::Offset { offset, limit, page_size, .. } => {
                if let Some(limit) = limit {
                    query.push((limit.clone(), page_size.to_string()));
                }
                let offset = (!offset.is_empty()).then_some(offset);
                let skip = match position {
                    Position::Offset { next, .. } => *next,
                    Position::Walk { skip, .. } => *skip,
                    Position::Start | Position::Number { .. } | Position::Chain { .. } => 0,
                };
                if let Some(offset) = offset.filter(|_| skip > 0) {
                    query.push((offset.clone(), skip.to_string()));
                }
            }
            Paging::Chain(chain) => {
                if let (Some(limit), Some(size)) = (&chain.limit, chain.page_size) {
                    query.push((limit.clone(), size.to_string()));
                }
                if let (Some(send), Position::Chain { next, .. }) = (&chain.send, position)
                    && !send.is_empty()
                {
                    query.push((send.clone(), next.clone()));
                }
            }
            Paging::Number { page, limit, page_size, first, .. } => {
                if let (Some(limit), Some(size)) = (limit, page_size) {
                    query.push((limit.clone(), size.to_string()));
                }
                let number = match position {
                    Position::Number { next, .. } => *next,
                    Position::Walk { skip, .. } => first + skip,
                    Position::Start | Position::Offset { .. } | Position::Chain { .. } => *first,
                };
                if !page.is_empty() {
                    query.push((page.clone(), number.to_string()));
                }
            }
        }
    }

    /// Whether a page is empty although the list has more: an answer that can't be believed.
    #[must_use]
    pub fn is_unbelievable(&self, window: &Window, facts: &PageFacts) -> bool {
        let skipped = match (&window.position, &self.paging) {
            (Position::Start, _) => 0,
            (Position::Offset { next, .. }, _) => *next,
            // pages are skipped, of a size that is not always known
            (Position::Walk { skip: 1.., .. }, Paging::Number { page_size: None, .. }) => u64::MAX,
            (Position::Walk { skip, .. }, Paging::Number { page_size, .. }) => {
                skip.saturating_mul(page_size.unwrap_or(1))
            }
            (Position::Walk { skip, .. }, _) => *skip,
            (Position::Number { .. } | Position::Chain { .. }, _) => window.read,
        };
        // pages that say what follows may be empty themselves
        if matches!(self.paging, Paging::Chain(_)) && facts.next.is_some() {
            return false;
        }
        let promised = facts.total.is_some_and(|total| total > skipped);
        facts.count == 0 && (promised || facts.more == Some(true))
    }
}

/// The page after so many records, whose place nothing proves.
pub(super) fn offset(next: u64, edge: Edge) -> Position {
    Position::Offset { next, edge, last: Vec::new(), back: 0 }
}

/// The whole seconds of a time, as a filter takes them.
pub(super) fn shown(time: Timestamp) -> String {
    Timestamp::from_second(time.as_second()).unwrap_or(time).to_string()
}
