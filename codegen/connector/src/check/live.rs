//! `connector check --live`: what the real API says to a connector. The credentials, the account, and one
//! page of each stream; where a stream's cursor has a filter whose effect the page does not prove, one page
//! more.

use std::collections::HashMap;

use engine_client::Verdict;
use engine_manifest::problem::{Problem, Severity};
use engine_manifest::{Code, Manifest, Problems, Span};
use engine_plan::StreamPlan;
use engine_sync::Failure;

use crate::live::page::{List, Page, Trouble};
use crate::live::parents::{self, Which};
use crate::live::{Access, text};

mod filter;
mod judge;
mod places;
pub(crate) mod shown;

use filter::Filter;
use places::Places;

/// The codes of what an API answered. Each has its section in docs/errors.md.
pub(crate) mod code {
    use engine_manifest::Code;
    pub(crate) const CREDENTIALS: Code = Code("C0401");
    pub(crate) const IDENTITY: Code = Code("C0402");
    pub(crate) const FORBIDDEN: Code = Code("C0403");
    pub(crate) const NOT_FOUND: Code = Code("C0404");
    pub(crate) const FAILED: Code = Code("C0405");
    pub(crate) const FILTER: Code = Code("C0406");
    pub(crate) const PAGE_CAP: Code = Code("C0407");
    pub(crate) const MISFIT: Code = Code("C0408");
    pub(crate) const KEYLESS: Code = Code("C0409");
    pub(crate) const UNDECLARED: Code = Code("C0410");
    pub(crate) const UNSEEN: Code = Code("C0411");
}

/// Whether the API gives a stream.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Rights {
    Allowed,
    Forbidden,
    NotFound,
    Failed,
    /// Why it was not asked for.
    NotTried(String),
}

/// What came of one stream.
pub(crate) struct Tried {
    pub(crate) stream: String,
    pub(crate) rights: Rights,
    /// Records on its page.
    pub(crate) records: Option<usize>,
    pub(crate) filter: Filter,
    /// Records that were asked for and that came, where the API caps its pages.
    pub(crate) cap: Option<(u64, u64)>,
    /// Lines that declare what is not declared.
    pub(crate) undeclared: Vec<String>,
    pub(crate) unseen: Vec<String>,
    /// What went wrong, with what went over the wire.
    pub(crate) trouble: Option<Trouble>,
}

impl Tried {
    fn new(stream: &str, rights: Rights) -> Self {
        Self {
            stream: stream.to_owned(),
            rights,
            records: None,
            filter: Filter::None,
            cap: None,
            undeclared: Vec::new(),
            unseen: Vec::new(),
            trouble: None,
        }
    }
}

/// What the API said.
pub(crate) struct Said {
    /// `accepted`, `refused`, `none` where the connector needs none, `unknown` where nothing shows it.
    pub(crate) credentials: &'static str,
    /// Whose data it is.
    pub(crate) account: Option<String>,
    /// Why that is not known.
    pub(crate) trouble: Option<Trouble>,
    /// In the plan's order.
    pub(crate) streams: Vec<Tried>,
    /// What is wrong.
    pub(crate) problems: Problems,
    /// What is worth knowing.
    pub(crate) remarks: Problems,
}

/// An API being asked.
struct Asking<'a> {
    access: &'a Access,
    places: Places<'a>,
    said: Said,
    /// The pages that came, by stream.
    pages: HashMap<String, Page>,
    /// Why no more is asked, once nothing more can come of it.
    stopped: Option<&'static str>,
}

/// Asks the API.
pub(crate) async fn ask(access: &Access, manifest: &Manifest) -> Said {
    let said = Said {
        credentials: if access.auth.is_some() { "unknown" } else { "none" },
        account: None,
        trouble: None,
        streams: Vec::new(),
        problems: Problems::default(),
        remarks: Problems::default(),
    };
    let (places, pages) = (Places { manifest }, HashMap::new());
    let mut asking = Asking { access, places, said, pages, stopped: None };
    asking.identity().await;
    for stream in &access.plan.streams {
        let tried = asking.stream(stream).await;
        asking.said.streams.push(tried);
    }
    access.client.at_rest().await;
    asking.said
}

impl<'a> Asking<'a> {
    /// A problem at a place. Nothing of it gives a secret away.
    fn problem(&mut self, code: Code, span: Span, message: String, hint: String) {
        let problem = self.made(code, span, message, hint);
        self.said.problems.push(problem);
    }

    fn remark(&mut self, code: Code, span: Span, message: String, hint: String) {
        let problem = self.made(code, span, message, hint);
        self.said.remarks.push(Problem { severity: Severity::Note, ..problem });
    }

    fn made(&self, code: Code, span: Span, message: String, hint: String) -> Problem {
        let safe = |text: String| text::safe(&self.access.client, text).replace('\n', " ");
        Problem::error(code, Some(span), safe(message), safe(hint))
    }

    /// Whose data is it?
    async fn identity(&mut self) {
        let Some(plan) = &self.access.plan.identity else { return };
        let read = |response: &engine_client::Response| plan.read(&response.body);
        match self.access.client.fetch(&plan.request, read).await {
            Ok(fetched) => {
                self.accepted();
                self.said.account = Some(fetched.value.account);
            }
            Err(error) => {
                let trouble = Trouble::of(&error, self.access);
                if !self.ends(&trouble) {
                    let Failure { message, hint, code: number } = &trouble.failure;
                    let message =
                        format!("whose data it is could not be read: {message} [{number}]");
                    self.problem(code::IDENTITY, self.places.identity(), message, hint.clone());
                }
                self.said.trouble = Some(trouble);
            }
        }
    }

    fn accepted(&mut self) {
        if self.access.auth.is_some() {
            self.said.credentials = "accepted";
        }
    }

    /// Whether nothing more can come of asking; the reason is told once.
    fn ends(&mut self, trouble: &Trouble) -> bool {
        let Failure { message, hint, code: number } = &trouble.failure;
        let answered = trouble.seen.as_ref().is_some_and(|seen| seen.answer.is_some());
        let (why, code, span) = match trouble.verdict {
            Verdict::Reconnect | Verdict::RefreshAuth => {
                self.said.credentials = "refused";
                let way = self.access.auth.as_deref();
                ("the credentials are refused", code::CREDENTIALS, self.places.auth(way))
            }
            Verdict::OffLimits => {
                ("the address is not public", code::FAILED, self.places.base_url())
            }
            Verdict::Parked => {
                ("the API wants to be left alone", code::FAILED, self.places.base_url())
            }
            Verdict::Retry if !answered => {
                ("the API can't be reached", code::FAILED, self.places.base_url())
            }
            _ => return false,
        };
        self.stopped = Some(why);
        self.problem(code, span, format!("{why}: {message} [{number}]"), hint.clone());
        true
    }

    async fn stream(&mut self, stream: &StreamPlan) -> Tried {
        let not_tried = |why: &str| Tried::new(&stream.name, Rights::NotTried(why.to_owned()));
        let host = parents::host(&self.access.plan, stream);
        if host.name != stream.name {
            let Some(page) = self.pages.remove(&host.name) else {
                return not_tried(
                    self.stopped.unwrap_or("nothing came with the other stream's page"),
                );
            };
            let tried = self.judge(stream, &page);
            self.pages.insert(host.name.clone(), page);
            return tried;
        }
        if let Some(why) = self.stopped {
            return not_tried(why);
        }
        let Some(which) = self.which(stream) else { return not_tried("no parent") };
        let (access, at) = (self.access, which.list);
        let list = List { access, stream, at, variables: &which.variables };
        let mut window = stream.in_steps(stream.open_whole(None), access.client.clock().now());
        match list.page(&mut window).await {
            Err(trouble) => self.refused(stream, trouble),
            Ok(page) => {
                self.accepted();
                let mut tried = self.judge(stream, &page);
                tried.filter = filter::tried(&list, &page).await;
                self.told_filter(stream, &tried.filter);
                self.pages.insert(stream.name.clone(), page);
                tried
            }
        }
    }

    /// The list of the first record of a parent that has one.
    fn which(&self, stream: &StreamPlan) -> Option<Which> {
        if !stream.is_nested() {
            return Some(Which::default());
        }
        stream.parents().find_map(|(_, link)| {
            let parent = self.access.plan.stream(&link.stream)?;
            let page = self.pages.get(&parents::host(&self.access.plan, parent).name)?;
            let child = parents::child(page, &parent.name, &stream.name)?;
            let (list, variables) = (child.list, child.variables);
            Some(Which { list, variables, through: Vec::new() })
        })
    }

    /// No page came: the right, and the problem.
    fn refused(&mut self, stream: &StreamPlan, trouble: Trouble) -> Tried {
        if trouble.verdict == Verdict::Ignore {
            // the manifest says that this is an empty list
            self.accepted();
            return Tried { records: Some(0), ..Tried::new(&stream.name, Rights::Allowed) };
        }
        if self.ends(&trouble) {
            let why = self.stopped.unwrap_or_default().to_owned();
            let tried = Tried::new(&stream.name, Rights::NotTried(why));
            return Tried { trouble: Some(trouble), ..tried };
        }
        let (rights, code, what) = match trouble.verdict {
            Verdict::Forbidden => {
                (Rights::Forbidden, code::FORBIDDEN, "is forbidden to this account")
            }
            Verdict::NotFound => (Rights::NotFound, code::NOT_FOUND, "is not there"),
            _ => (Rights::Failed, code::FAILED, "can't be read"),
        };
        if rights == Rights::Forbidden {
            self.accepted();
        }
        let Failure { message, hint, code: number } = &trouble.failure;
        let message = format!("`{}` {what}: {message} [{number}]", stream.name);
        self.problem(code, self.places.stream(stream), message, hint.clone());
        Tried { trouble: Some(trouble), ..Tried::new(&stream.name, rights) }
    }

    fn told_filter(&mut self, stream: &StreamPlan, filter: &Filter) {
        let field = stream.cursor.as_ref().map_or("", |c| c.field.as_str());
        let (message, hint) = match filter {
            Filter::Ignored(why) => (
                format!("`{}`: the API ignores the filter by `{field}`: {why}", stream.name),
                "every run would read the whole list: look up the filter's parameter and the form of its \
                 value, or leave `cursor` out",
            ),
            Filter::Refused(why) => (
                format!("`{}`: the API refuses the filter by `{field}`: {why}", stream.name),
                "look up the filter's parameter and the form of its value",
            ),
            Filter::None | Filter::Obeyed | Filter::Unproven(_) => return,
        };
        self.problem(code::FILTER, self.places.cursor(stream), message, hint.to_owned());
    }
}
