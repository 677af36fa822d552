//! Whose list is asked for, where a stream has a list per record of another one.

use std::future::Future;
use std::pin::Pin;

use engine_plan::{Plan, StreamPlan};
use engine_sync::Failure;

use super::Access;
use super::page::{Child, List, Page, Trouble};

/// A list of a stream: which of them, and the values of its path's variables.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Which {
    pub(crate) list: usize,
    pub(crate) variables: Vec<(String, String)>,
    /// The parents whose first record was taken, and its key: the outermost first.
    pub(crate) through: Vec<(String, String)>,
}

/// The stream whose list holds another's records: itself, or the one whose answers bring them along.
pub(crate) fn host<'p>(plan: &'p Plan, stream: &'p StreamPlan) -> &'p StreamPlan {
    stream.via.first().and_then(|(host, _)| plan.stream(host)).unwrap_or(stream)
}

/// The list whose parents have these keys.
pub(crate) fn given(stream: &StreamPlan, keys: &[String]) -> Result<Which, Failure> {
    let names = |at: usize| {
        let list = &stream.lists[at];
        let fixed = |name: &&str| list.fixed.iter().any(|(fixed, _)| fixed == name);
        list.path.variables().filter(move |name| !fixed(name)).map(str::to_owned)
    };
    let fits = (0..stream.lists.len()).find(|at| names(*at).count() == keys.len());
    let Some(list) = fits else {
        let most = (0..stream.lists.len()).max_by_key(|at| names(*at).count());
        let names: Vec<String> = most.map(|at| names(at).collect()).unwrap_or_default();
        let (needs, count) = (names.len(), keys.len());
        let message = format!("`{}` needs {needs} key(s) of parents, {count} given", stream.name);
        let hint = match needs {
            0 => "leave them out: its list belongs to no parent".to_owned(),
            _ => format!("in this order: {}; or none, for the first of each", names.join(" ")),
        };
        return Err(Failure::new("E0013", message, hint));
    };
    let variables = names(list).zip(keys.iter().cloned()).collect();
    Ok(Which { list, variables, through: Vec::new() })
}

type Found<'a> = Pin<Box<dyn Future<Output = Result<Option<Which>, Trouble>> + Send + 'a>>;

/// The list of the first record of the parent's first page, and so on upwards; `None` where a parent has no
/// record.
pub(crate) fn first<'a>(access: &'a Access, stream: &'a StreamPlan) -> Found<'a> {
    Box::pin(async move {
        if !stream.is_nested() {
            return Ok(Some(Which::default()));
        }
        for link in stream.parents().map(|(_, link)| link) {
            let Some(parent) = access.plan.stream(&link.stream) else { continue };
            let host = host(&access.plan, parent);
            let Some(which) = first(access, host).await? else { continue };
            let (at, variables) = (which.list, which.variables.as_slice());
            let list = List { access, stream: host, at, variables };
            let mut window = host.in_steps(host.open_whole(None), access.client.clock().now());
            let page = list.page(&mut window).await?;
            if let Some(child) = child(&page, &parent.name, &stream.name) {
                let through = which.through.into_iter();
                let key = child.variables.last().map(|(_, key)| key.clone()).unwrap_or_default();
                let through = through.chain([(parent.name.clone(), key)]).collect();
                return Ok(Some(Which { list: child.list, variables: child.variables, through }));
            }
        }
        Ok(None)
    })
}

/// The list of a child that belongs to the first record of its parent.
pub(crate) fn child(page: &Page, parent: &str, stream: &str) -> Option<Child> {
    page.of(parent).children.iter().find(|child| child.stream == stream).cloned()
}
