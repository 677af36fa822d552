//! Paths, and the parents whose keys fill their variables.

use engine_manifest::problem::code;
use engine_manifest::spec::{StreamSpec, Via};
use engine_manifest::tree::clip;
use engine_manifest::{Problems, Spanned};

use super::inside;
use super::stream::Scope;
use crate::path::PathTemplate;
use crate::stream::{DialectPlan, ListPlan, ParentLink};

/// Between a list's name and a parent's key, in the name of a partition of a union.
const PREFIX_END: char = '\u{1e}';

impl Scope<'_> {
    pub(super) fn path(
        &self,
        text: &Spanned<String>,
        problems: &mut Problems,
    ) -> Option<PathTemplate> {
        let base = self.product.and_then(|p| p.base_path.as_ref());
        if let Some(base) = base {
            let wrong = match PathTemplate::parse(base) {
                Err(wrong) => Some(wrong),
                Ok(path) if path.variables().next().is_some() => {
                    Some(("a base path has no variables".to_owned(), 0, base.len()))
                }
                Ok(_) => None,
            };
            if let Some((why, from, to)) = wrong {
                problems.add(code::PATH, inside(base, from, to), why, "such as `/people/v2`");
                return None;
            }
        }
        match PathTemplate::parse(text) {
            Ok(path) => Some(path.after(base.map_or("", |b| b.value.as_str()))),
            Err((why, from, to)) => {
                let hint = "such as `/groups/{group_id}/memberships`";
                problems.add(code::PATH, inside(text, from, to), why, hint);
                None
            }
        }
    }

    /// The lists that a stream's records are in.
    pub(super) fn lists(
        &self,
        paths: &[PathTemplate],
        spec: &StreamSpec,
        problems: &mut Problems,
    ) -> Option<Vec<ListPlan>> {
        let parents = &spec.parents;
        if let (Some(_), Some(parent)) = (&spec.via, parents.first()) {
            let hint = "leave `parents` out: the other stream's answers bring the records";
            problems.add(code::VIA, parent.span, "a parent beside `via`", hint);
            return None;
        }
        if spec.via.is_some() {
            return Some(Vec::new());
        }
        let [first, ..] = paths else { return None };
        if parents.len() <= 1 && paths.len() == 1 {
            let parent = self.parent(first, 0, parents.first(), spec, problems)?;
            return Some(vec![ListPlan { path: first.clone(), parent, prefix: String::new() }]);
        }
        if paths.len() > 1 && parents.len() != paths.len() {
            let message = format!("{} paths, but {} parents", paths.len(), parents.len());
            let hint = "a union names one parent for each path, in the same order";
            problems.add(code::PATH_VARIABLE, spec.path.0[1].span, message, hint);
            return None;
        }
        let mut lists: Vec<ListPlan> = Vec::new();
        for (at, parent) in parents.iter().enumerate() {
            let which = at.min(paths.len() - 1);
            let path = paths[which].clone();
            let link = self.parent(&path, which, Some(parent), spec, problems)?;
            let name = link.as_ref().map_or("", |l| l.stream.as_str());
            let prefix = format!("{name}{PREFIX_END}");
            if lists.iter().any(|list| list.prefix == prefix) {
                let message = format!("the parent `{}` is listed twice", clip(parent));
                let hint = "each parent of a union fills one path";
                problems.add(code::PATH_VARIABLE, parent.span, message, hint);
                return None;
            }
            lists.push(ListPlan { path, parent: link, prefix });
        }
        let shared = spec.shared.as_ref().is_some_and(|s| s.value);
        if paths.len() > 1 && !shared {
            apart(paths, spec, problems)?;
        }
        Some(lists)
    }

    /// The streams whose answers bring this one's records, with the include that asks for them.
    pub(super) fn via(
        &self,
        via: Option<&Spanned<Via>>,
        (dialect, resource): (&DialectPlan, Option<&Spanned<String>>),
        problems: &mut Problems,
    ) -> Vec<(String, String)> {
        let Some(Spanned { value: Via::Include(all), span }) = via else { return Vec::new() };
        let mut hosts = Vec::new();
        let lost = problems.lacks("dialect") || problems.lacks("type");
        if !lost && (*dialect != DialectPlan::JsonApi || resource.is_none()) {
            let message = "nothing tells which of the records that come along are of this stream";
            let hint = "`via: include` needs the dialect json_api and the resource's `type`";
            problems.add(code::VIA, *span, message, hint);
        }
        for place in &all.0 {
            let Some((host, include)) = place.rsplit_once('.') else {
                let message = format!("`{}` names no include", clip(place));
                let hint = "write `stream.include`, such as `people.emails`";
                problems.add(code::VIA, place.span, message, hint);
                continue;
            };
            match self.resolve(host) {
                Ok((stream, _)) => hosts.push((stream, include.to_owned())),
                Err(names) => {
                    let host = Spanned { value: host.to_owned(), span: place.span };
                    self.unknown(&host, &names, problems);
                }
            }
        }
        hosts
    }

    /// The parent of one list: `Some(None)` where there is none and none is needed.
    #[expect(clippy::option_option, reason = "a mistake, no parent, a parent")]
    fn parent(
        &self,
        path: &PathTemplate,
        which: usize,
        parent: Option<&Spanned<String>>,
        spec: &StreamSpec,
        problems: &mut Problems,
    ) -> Option<Option<ParentLink>> {
        let written = spec.path.0.get(which)?;
        let variables: Vec<&str> = path.variables().collect();
        let (parent_name, (own, above)) = match (parent, variables.split_last()) {
            (None, None) => return Some(None),
            (None, Some(_)) if problems.lacks("parents") => return None,
            (None, Some((variable, _))) => {
                let message = format!("nothing fills the variable `{{{variable}}}`");
                // `/orders/{order_id}`: the orders are meant
                let front = written.split(&format!("{{{variable}}}")).next().unwrap_or_default();
                let before = front.trim_end_matches('/').rsplit('/').next().unwrap_or_default();
                let name = before.replace('-', "_");
                let parent = if self.resolve(&name).is_ok() { name.as_str() } else { " … " };
                let hint = format!("name the stream whose records fill it: `parents: [{parent}]`");
                problems.add(code::PATH_VARIABLE, written.span, message, hint);
                return None;
            }
            (Some(parent), None) => {
                let message = "a parent, but no variable in the path for its key";
                let hint = format!("write the path as `/{parent}/{{{parent}_id}}/…`");
                problems.add(code::PATH_VARIABLE, written.span, message, hint);
                return None;
            }
            (Some(parent), Some(split)) => (parent, split),
        };
        let (stream, parent) = match self.resolve(parent_name) {
            Ok((stream, Some(parent))) => (stream, parent),
            Ok((_, None)) => return None,
            Err(names) => {
                self.unknown(parent_name, &names, problems);
                return None;
            }
        };
        let parent_keys = self.keys(parent.key.as_ref().map(|k| k.0.as_slice()));
        let [parent_key] = parent_keys.as_slice() else {
            let message = format!("the parent `{}` has a key of several fields", parent_name);
            let hint = "only parents with a single key are supported yet";
            problems.add(code::NOT_YET, parent_name.span, message, hint);
            return None;
        };
        let mut links = Vec::new();
        for variable in above {
            let names = |p: &Spanned<String>| {
                PathTemplate::parse(p).is_ok_and(|p| p.variables().any(|v| v == *variable))
            };
            let has = parent.path.0.iter().any(names);
            if !has {
                let message = format!("nothing fills the variable `{{{variable}}}`");
                let hint = format!(
                    "the last variable is the parent's key; the others must be variables of the \
                     path of `{}` too",
                    parent_name
                );
                problems.add(code::PATH_VARIABLE, written.span, message, hint);
            }
            links.push(((*variable).to_owned(), (*variable).to_owned()));
        }
        links.push(((*own).to_owned(), parent_key.value.clone()));
        Some(Some(ParentLink { stream, variables: links }))
    }
}

/// The column of a path's own parent tells the rows of that list: another path must not fill it.
fn apart(paths: &[PathTemplate], spec: &StreamSpec, problems: &mut Problems) -> Option<()> {
    for (at, path) in paths.iter().enumerate() {
        let own = path.variables().last()?;
        let other = |(i, p): &(usize, &PathTemplate)| *i != at && p.variables().any(|v| v == own);
        if let Some((which, _)) = paths.iter().enumerate().find(other) {
            let message = format!("two paths have the variable `{{{own}}}`");
            let hint = "each parent of a union fills a column of its own: give it another name";
            problems.add(code::PATH_VARIABLE, spec.path.0[which.max(at)].span, message, hint);
            return None;
        }
    }
    Some(())
}
