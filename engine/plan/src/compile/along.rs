//! What else is asked for with a list: includes, fields by name, and the records that they bring.

use engine_manifest::problem::{code, known_words};
use engine_manifest::spec::{Field, Reread, StreamSpec, Via};
use engine_manifest::tree::clip;
use engine_manifest::{Problems, Spanned};

use super::stream::Scope;
use crate::path::PathTemplate;
use crate::stream::{DialectPlan, OwnerPlan, RecentPlan};

impl Scope<'_> {
    /// The stream and the include of a place such as `orders.refund.lines`: the include may be a way of
    /// several steps. A stream of another product has two names.
    pub(super) fn host_of<'t>(&self, place: &'t str) -> Option<(&'t str, &'t str)> {
        let (first, rest) = place.split_once('.')?;
        if self.resolve(first).is_ok() {
            return Some((first, rest));
        }
        let front = first.len() + 1 + rest.find('.')?;
        match self.resolve(&place[..front]).is_ok() {
            true => Some((&place[..front], &place[front + 1..])),
            false => place.rsplit_once('.'),
        }
    }

    /// The column with the key of the record that others' answers brought these with.
    pub(super) fn owner(
        &self,
        spec: &StreamSpec,
        paths: &[PathTemplate],
        via: &[(String, String)],
        problems: &mut Problems,
    ) -> Option<OwnerPlan> {
        let Some(Spanned { value: Via::Include(places), .. }) = &spec.via else { return None };
        let variables: Vec<&str> = paths.iter().flat_map(PathTemplate::variables).collect();
        let (last, at) = (variables.last()?, spec.path.0.first()?);
        if via.len() > 1 || paths.len() > 1 {
            let message = format!("several streams would fill `{{{}}}`", clip(last));
            let hint = "the path's variables are the keys of the records that these come with: leave \
                        the path out where they come with several";
            problems.add(code::VIA, at.span, message, hint);
            return None;
        }
        for variable in &variables {
            if spec.fields.keys().any(|f| f.value == *variable) || *variable == "id" {
                let message = format!("`{}` would be two columns", clip(variable));
                problems.add(code::VIA, at.span, message, "give the variable another name");
            }
        }
        let (host, include) = places.0.first().and_then(|place| self.host_of(place))?;
        let host = self.resolve(host).ok().and_then(|(_, spec)| spec)?;
        let shared = host.shared.as_ref().is_some_and(|s| s.value);
        let known = |name: &&&str| {
            let written = host.path.0.iter().filter_map(|p| PathTemplate::parse(p).ok());
            !shared && written.into_iter().any(|p| p.variables().any(|v| v == **name))
        };
        let above: Vec<String> =
            variables.iter().take_while(known).map(|name| (*name).to_owned()).collect();
        let rest: Vec<String> =
            variables[above.len()..].iter().map(|name| (*name).to_owned()).collect();
        let steps = include.split('.').count();
        let Some((column, between)) = rest.split_first().filter(|(_, b)| b.len() < steps) else {
            let name = rest.get(steps).map_or(*last, |name| name.as_str());
            let message = format!("nothing fills the variable `{{{}}}`", clip(name));
            let hint = "first the variables of the other stream's path, then the key of its record, then \
                        the keys of those on the way from there";
            problems.add(code::VIA, at.span, message, hint);
            return None;
        };
        Some(OwnerPlan { above, column: column.clone(), between: between.to_vec() })
    }

    /// Includes that the stream's own pages are asked for with.
    pub(super) fn includes(
        &self,
        (key, spec): (&Spanned<String>, &StreamSpec),
        dialect: &DialectPlan,
        problems: &mut Problems,
    ) -> Vec<String> {
        let Some(first) = spec.include.0.first() else { return Vec::new() };
        if *dialect != DialectPlan::JsonApi {
            let hint = "only JSON:API has includes; others are asked for by `params`";
            problems.add(code::VIA, first.span, "an include outside JSON:API", hint);
        }
        if let Some(via) = &spec.via {
            let hint = "leave it out, or take it from the stream that has a list";
            problems.add(code::VIA, via.span, "`include` beside `via`", hint);
        }
        for include in &spec.include.0 {
            let one = include.split('.').next().unwrap_or_default();
            let own = spec.relationships.keys().any(|r| r.value == one);
            if !own && !self.brings(key, one) && !problems.lacks(include) {
                let message = format!("the include `{}` is no relationship", clip(include));
                let known: Vec<&str> =
                    spec.relationships.keys().map(|r| r.value.as_str()).collect();
                let hint = known_words(one, "relationships", &known);
                problems.add(code::VIA, include.span, message, hint);
            }
        }
        spec.include.0.iter().map(|include| include.value.clone()).collect()
    }

    /// Whether another stream's records come with this one's under an include.
    fn brings(&self, stream: &str, include: &str) -> bool {
        let own = self.resolve(stream).ok().map(|(name, _)| name);
        self.known.values().any(|spec| match spec.via.as_ref().map(|via| &via.value) {
            Some(Via::Include(places)) => {
                places.0.iter().filter_map(|p| self.host_of(p)).any(|(host, way)| {
                    let host = self.resolve(host).ok().map(|(name, _)| name);
                    host == own && way.split('.').next() == Some(include)
                })
            }
            _ => false,
        })
    }

    /// The parameter that asks for all fields by name, where some of them come in no other way.
    pub(super) fn by_name(
        &self,
        spec: &StreamSpec,
        key: &Spanned<String>,
        dialect: &DialectPlan,
        problems: &mut Problems,
    ) -> Vec<(String, String)> {
        let asked = spec.fields.iter().find(|(_, field)| field.options().on_request);
        let Some((name, _)) = asked else { return Vec::new() };
        let form = self.connector().query_params.fields.as_ref();
        let (Some(form), DialectPlan::JsonApi) = (form, dialect) else {
            let message = format!("nobody says how `{}` is asked for", clip(name));
            let hint =
                "`on_request` needs JSON:API, and `query_params: { fields: \"fields[{type}]\" }`";
            problems.add(code::QUERY, name.span, message, hint);
            return Vec::new();
        };
        if !form.contains("{type}") {
            let hint = "such as `fields[{type}]`";
            problems.add(code::QUERY, form.span, "`{type}` is missing", hint);
        }
        let kind = spec.resource.as_ref().map_or(key.value.as_str(), |r| r.value.as_str());
        let sent = |field: &&Field| field.options().value.is_none();
        let fields = spec.fields.iter().filter(|(_, field)| sent(field));
        // a field that is elsewhere is within the one that its place begins with
        let place = |(name, field): (&Spanned<String>, &Field)| {
            let from = field.options().from.as_ref().and_then(|path| path.0.first());
            match from {
                Some(engine_manifest::values::Step::Name(first)) => first.clone(),
                _ => name.value.clone(),
            }
        };
        let mut names: Vec<String> = fields.map(place).collect();
        names.extend(spec.relationships.keys().map(|r| r.value.clone()));
        names.sort_unstable();
        names.dedup();
        vec![(form.replace("{type}", kind), names.join(","))]
    }

    /// The parents whose lists are read in every run.
    pub(super) fn recent(&self, spec: &StreamSpec, problems: &mut Problems) -> Option<RecentPlan> {
        let Reread::Recent(recent) = &spec.reread.as_ref()?.value else { return None };
        for parent in &spec.parents {
            let Ok((_, Some(parent_spec))) = self.resolve(parent) else { continue };
            let field =
                parent_spec.fields.iter().find(|(name, _)| name.value == recent.field.value);
            let is_time = |f: &Field| matches!(f, Field::Timestamp(_) | Field::Date(_));
            if field.is_some_and(|(_, field)| is_time(field)) {
                continue;
            }
            let field = clip(&recent.field);
            let message = match parent_spec.fields.contains_key(&recent.field) {
                true => format!("`{field}` of `{parent}` is no time"),
                false => format!("`{parent}` has no field `{field}`"),
            };
            let hint = "name a timestamp or a date of the parent's records";
            problems.add(code::PATH_VARIABLE, recent.field.span, message, hint);
        }
        let (column, back) = (recent.field.value.clone(), recent.back.value.0);
        Some(RecentPlan { column, back })
    }
}

/// Only the lists of some parents are read again: of those that have changed, or are recent.
pub(super) fn is_reread_for_changes(spec: &StreamSpec) -> bool {
    spec.reread.as_ref().is_some_and(|reread| !matches!(reread.value, Reread::All(_)))
}

/// The attributes that come only when they are asked for by name.
pub(super) fn on_request(spec: &StreamSpec) -> Vec<String> {
    let asked = spec.fields.iter().filter(|(_, field)| field.options().on_request);
    asked.map(|(name, _)| name.value.clone()).collect()
}
