//! Paths, and the parents whose keys fill their variables.

use engine_manifest::problem::code;
use engine_manifest::spec::{NestedVia, StreamSpec, Via};
use engine_manifest::tree::clip;
use engine_manifest::{Problems, Spanned};

use super::stream::Scope;
use super::{configured, inside, name};
use crate::bind::PREFIX_END;
use crate::path::PathTemplate;
use crate::stream::{DialectPlan, ListPlan, NestedPlan, ParentLink};

impl Scope<'_> {
    pub(super) fn path(
        &self,
        text: &Spanned<String>,
        problems: &mut Problems,
    ) -> Option<PathTemplate> {
        let base = self.product.and_then(|p| p.base_path.as_ref());
        let front = base.map(|base| match PathTemplate::parse(base) {
            Err(wrong) => Err((base, wrong)),
            Ok(path) if path.variables().next().is_some() => {
                Err((base, ("a base path has no variables".to_owned(), 0, base.len())))
            }
            Ok(path) => Ok(path),
        });
        let front = match front.transpose() {
            Ok(front) => front.unwrap_or_default(),
            Err((base, (why, from, to))) => {
                problems.add(code::PATH, inside(base, from, to), why, "such as `/people/v2`");
                return None;
            }
        };
        let path = match PathTemplate::parse(text) {
            Ok(path) => path,
            Err((why, from, to)) => {
                let hint = "such as `/groups/{group_id}/memberships`";
                problems.add(code::PATH, inside(text, from, to), why, hint);
                return None;
            }
        };
        let config = &self.connector().config;
        let at = base.map_or(text.span, |base| base.span);
        let front_keys = front.config().map(|key| (key, at));
        let mut keys = front_keys.chain(path.config().map(|key| (key, text.span)));
        if !keys.all(|(key, span)| configured(key, span, config, problems)) {
            return None;
        }
        drop(keys);
        Some(path.after(front))
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
            let (path, prefix) = (first.clone(), String::new());
            return Some(vec![ListPlan { path, parent, prefix, fixed: Vec::new() }]);
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
            lists.push(ListPlan { path, parent: link, prefix, fixed: Vec::new() });
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
        let (all, span) = match via {
            None => return Vec::new(),
            Some(Spanned { value: Via::Include(all), span }) => (all, span),
            Some(Spanned { value: Via::Nested(nested), .. }) => {
                return match self.resolve(&nested.stream) {
                    Ok((stream, _)) => vec![(stream, String::new())],
                    Err(names) => {
                        self.unknown(&nested.stream, &names, problems);
                        Vec::new()
                    }
                };
            }
        };
        let mut hosts = Vec::new();
        let lost = problems.lacks("dialect") || problems.lacks("type");
        if !lost && (*dialect != DialectPlan::JsonApi || resource.is_none()) {
            let message = "nothing tells which of the records that come along are of this stream";
            let hint = "`via: include` needs the dialect json_api and the resource's `type`";
            problems.add(code::VIA, *span, message, hint);
        }
        for place in &all.0 {
            let Some((host, include)) = self.host_of(place) else {
                let message = format!("`{}` names no include", clip(place));
                let hint = "write `stream.include`, such as `people.emails`";
                problems.add(code::VIA, place.span, message, hint);
                continue;
            };
            match self.resolve(host) {
                Ok((stream, Some(StreamSpec { via: Some(_), .. }))) => {
                    let message = format!("`{stream}` comes along with others itself");
                    let hint = "name the stream that has a list, and the way from there, such as \
                                `orders.refund.lines`";
                    problems.add(code::VIA, place.span, message, hint);
                }
                Ok((stream, _)) => hosts.push((stream, include.to_owned())),
                Err(names) => {
                    let host = Spanned { value: host.to_owned(), span: place.span };
                    self.unknown(&host, &names, problems);
                }
            }
        }
        hosts
    }

    /// Where the records are within another stream's.
    pub(super) fn nested(&self, spec: &StreamSpec, problems: &mut Problems) -> Option<NestedPlan> {
        let Some(Spanned { value: Via::Nested(nested), .. }) = &spec.via else { return None };
        let NestedVia { stream, at, owner, place } = nested;
        for column in [Some(owner), place.as_ref()].into_iter().flatten() {
            if name(column, "a column's name", problems) && spec.fields.contains_key(column) {
                let message = format!("`{}` is a field as well", clip(column));
                let hint = "give the column of the record that holds the list another name";
                problems.add(code::VIA, column.span, message, hint);
            }
        }
        let id = [Some(owner), place.as_ref()].into_iter().flatten().find(|c| c.value == "id");
        let same = place.as_ref().filter(|place| place.value == owner.value);
        if let Some(column) = id.or(same) {
            let message = format!("`{}` would be two columns", clip(column));
            let hint = "`owner`, `place` and the record's own `id` have names of their own";
            problems.add(code::VIA, column.span, message, hint);
        }
        if at.value.0.is_empty() {
            let hint = "such as `$.line_items`";
            problems.add(code::VIA, at.span, "the record itself is no list", hint);
        }
        let host = self.resolve(stream).ok().and_then(|(_, spec)| spec);
        if let Some(twice) = host.and_then(|host| host.via.as_ref()) {
            let _ = twice;
            let message = format!("`{}` comes along with others itself", clip(stream));
            let hint = "a list can be taken from records that have a list of their own";
            problems.add(code::VIA, stream.span, message, hint);
        }
        let keys = host.map(|host| self.keys(host.key.as_ref().map(|k| k.0.as_slice())));
        if keys.is_some_and(|keys| keys.len() > 1) {
            let message = format!("the records of `{}` have a key of several fields", clip(stream));
            let hint = "only lists within records with a single key are supported yet";
            problems.add(code::NOT_YET, stream.span, message, hint);
        }
        let dialect = host.map(|host| self.dialect_of(host));
        Some(NestedPlan {
            at: at.value.0.clone(),
            owner: owner.value.clone(),
            place: place.as_ref().map(|p| p.value.clone()),
            in_attributes: dialect == Some(DialectPlan::JsonApi),
        })
    }

    /// What could fill a variable: of `/orders/{order_id}` the orders are meant.
    fn filler(&self, path: &str, variable: &str) -> String {
        let front = path.split(&format!("{{{variable}}}")).next().unwrap_or_default();
        let before = front.trim_end_matches('/').rsplit('/').next().unwrap_or_default();
        let name = before.replace('-', "_");
        let parent = if self.resolve(&name).is_ok() { name.as_str() } else { " … " };
        format!(
            "name the stream whose records fill it, `parents: [{parent}]`, or its values: \
             `partitions: {{ {variable}: [ … ] }}`"
        )
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
        let fixed = |variable: &&str| spec.partitions.keys().any(|p| p.value == **variable);
        let variables: Vec<&str> = path.variables().filter(|v| !fixed(v)).collect();
        let (parent_name, (own, above)) = match (parent, variables.split_last()) {
            (None, None) => return Some(None),
            (None, Some(_)) if problems.lacks("parents") => return None,
            (None, Some((variable, _))) => {
                let message = format!("nothing fills the variable `{{{variable}}}`");
                let hint = self.filler(written, variable);
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
