//! Streams: names resolved, defaults applied, paths and parents checked.

use std::collections::HashMap;
use std::time::Duration;

use engine_manifest::problem::{code, known_words};
use engine_manifest::spec::{
    ConnectorFile, Cursor, Defaults, Dialect, Expect, Field, Named, Pagination, ProductFile,
    QueryOffer, StreamSpec, TimestampCursor, Undeclared,
};
use engine_manifest::tree::clip;
use engine_manifest::{Manifest, Problems, Span, Spanned};
use xxhash_rust::xxh3::xxh3_64;

use super::{columns, header_name, inside, name};
use crate::path::PathTemplate;
use crate::stream::{
    CursorPlan, DialectPlan, ExpectPlan, Offer, Paging, ParentLink, Relation, StreamPlan,
};

/// How far to look back when nobody says.
const LOOKBACK_DEFAULT: Duration = Duration::from_secs(120);

/// Where a stream stands: its product, and the names around it.
struct Scope<'m> {
    manifest: &'m Manifest,
    product: Option<&'m ProductFile>,
    /// Every stream by its full reference (`product.stream`, or `stream` where there are no products).
    known: &'m HashMap<String, &'m StreamSpec>,
}

/// Compiles every stream; with each the place of its name.
pub(super) fn all(manifest: &Manifest, problems: &mut Problems) -> Vec<(StreamPlan, Span)> {
    let mut known = HashMap::new();
    let mut tables: HashMap<String, Span> = HashMap::new();
    let mut listed: Vec<(Option<&ProductFile>, &Spanned<String>, &StreamSpec)> = Vec::new();
    for (key, spec) in &manifest.connector.streams {
        known.insert(key.value.clone(), spec);
        listed.push((None, key, spec));
    }
    for product in &manifest.products {
        let ProductFile { product: prefix, title: _, description: _, docs: _, streams, .. } =
            product;
        name(prefix, "a product's name", problems);
        for (key, spec) in streams {
            known.insert(format!("{prefix}.{key}"), spec);
            listed.push((Some(product), key, spec));
        }
    }
    let mut plans = Vec::new();
    for (product, key, spec) in listed {
        if !name(key, "a stream's name", problems) {
            continue;
        }
        let table = table_name(product, key);
        if tables.insert(table.clone(), key.span).is_some() {
            let message = format!("two streams are called `{table}`");
            problems.add(code::DUPLICATE_NAME, key.span, message, "rename one of them");
        }
        let scope = Scope { manifest, product, known: &known };
        if let Some(plan) = scope.stream(key, &table, spec, problems) {
            plans.push((plan, key.span));
        }
    }
    plans
}

fn table_name(product: Option<&ProductFile>, key: &str) -> String {
    product.map_or_else(|| key.to_owned(), |p| format!("{}_{key}", p.product))
}

/// The path of one record of a list, where nobody says otherwise.
fn one_of(list: &PathTemplate) -> Option<PathTemplate> {
    PathTemplate::parse(&format!("{}/{{id}}", list.shown())).ok()
}

impl<'m> Scope<'m> {
    fn connector(&self) -> &'m ConnectorFile {
        &self.manifest.connector
    }

    fn stream(
        &self,
        key: &Spanned<String>,
        table: &str,
        spec: &StreamSpec,
        problems: &mut Problems,
    ) -> Option<StreamPlan> {
        let StreamSpec {
            title,
            description,
            docs: _,
            path,
            get,
            parents,
            resource,
            key: own_key,
            cursor,
            fields,
            relationships,
            dialect,
            headers,
            params,
            pagination,
            query,
            undeclared,
        } = spec;
        let path = self.path(path, problems);
        let get = match get {
            Some(get) => self.path(get, problems),
            None => path.as_ref().and_then(one_of),
        };
        let dialect = self.dialect(dialect.as_ref());
        let paging = self.paging(pagination.as_ref(), &dialect, problems);
        let keys = self.keys(own_key.as_ref().map(|k| k.0.as_slice()));
        let parent = match &path {
            Some(path) => self.parent(path, parents, spec, problems),
            None => None,
        };
        let path = path?;
        let columns = columns::table(table, spec, &keys, &path, &dialect, key.span, problems);
        let cursor = self.cursor(cursor.as_ref(), fields, problems);
        let relations = self.relations(relationships, problems);
        let offer = self.offer(query, spec, problems);
        let mut plan = StreamPlan {
            name: table.to_owned(),
            product: self.product.map(|p| p.product.value.clone()),
            local: key.value.clone(),
            title: title.clone(),
            description: description.clone(),
            resource: resource.as_ref().map(|r| r.value.clone()),
            path,
            get: get?,
            parent,
            headers: self.headers(headers, problems),
            params: self.params(params, problems),
            paging,
            dialect,
            cursor,
            expect: self.expect(),
            shared_columns: columns::shared(spec),
            table: columns,
            relations,
            offer,
            evolve: self.evolves(*undeclared),
            definition: String::new(),
        };
        plan.definition = definition(&plan);
        Some(plan)
    }

    fn evolves(&self, own: Option<Undeclared>) -> bool {
        let product = self.product.and_then(|p| p.defaults.undeclared);
        let said = own.or(product).or(self.connector().defaults.undeclared);
        said == Some(Undeclared::Evolve)
    }

    fn path(&self, text: &Spanned<String>, problems: &mut Problems) -> Option<PathTemplate> {
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

    fn dialect(&self, own: Option<&Spanned<Dialect>>) -> DialectPlan {
        let product = self.product.and_then(|p| p.dialect.as_ref());
        match own.or(product).or(self.connector().dialect.as_ref()).map(|d| &d.value) {
            Some(Dialect::JsonApi(_)) => DialectPlan::JsonApi,
            Some(Dialect::Json(json)) => DialectPlan::Json { records: json.records.clone() },
            None => DialectPlan::Json { records: engine_manifest::values::JsonPath::default() },
        }
    }

    fn paging(
        &self,
        own: Option<&Spanned<Pagination>>,
        dialect: &DialectPlan,
        problems: &mut Problems,
    ) -> Paging {
        let product = self.product.and_then(|p| p.pagination.as_ref());
        let Some(pagination) = own.or(product).or(self.connector().pagination.as_ref()) else {
            return Paging::Single;
        };
        let size = |size: &Spanned<u32>, problems: &mut Problems| {
            if size.value == 0 {
                problems.add(code::PAGINATION, size.span, "a page of no records", "at least 1");
            }
            u64::from(size.value.max(1))
        };
        let text = |t: &Option<Spanned<String>>| t.as_ref().map(|t| t.value.clone());
        let beside = match &pagination.value {
            Pagination::None(_) => false,
            Pagination::Offset(p) => p.total.is_some() || p.more.is_some(),
            Pagination::PageNumber(p) => p.total.is_some() || p.more.is_some(),
        };
        let whole = matches!(dialect, DialectPlan::Json { records } if records.0.is_empty());
        if beside && whole {
            let message = "the whole answer is the list: nothing can stand beside it";
            let hint = "name the list's place, such as `dialect: { json: { records: $.items } }`";
            problems.add(code::DIALECT, pagination.span, message, hint);
        }
        match &pagination.value {
            Pagination::None(_) => Paging::Single,
            Pagination::Offset(p) => Paging::Offset {
                offset: p.offset.value.clone(),
                limit: text(&p.limit),
                page_size: size(&p.page_size, problems),
                total: p.total.clone(),
                more: p.more.clone(),
            },
            Pagination::PageNumber(p) => {
                if let (Some(limit), None) = (&p.limit, &p.page_size) {
                    let hint = "add `page_size`, or leave `limit` out";
                    let message = "a parameter for the page size, but no page size";
                    problems.add(code::PAGINATION, limit.span, message, hint);
                }
                Paging::Number {
                    page: p.page.value.clone(),
                    limit: text(&p.limit),
                    page_size: p.page_size.as_ref().map(|s| size(s, problems)),
                    first: u64::from(p.first.unwrap_or(1)),
                    total: p.total.clone(),
                    more: p.more.clone(),
                }
            }
        }
    }

    fn keys(&self, own: Option<&[Spanned<String>]>) -> Vec<Spanned<String>> {
        let of = |d: &'m Defaults| d.key.as_ref().map(|k| k.0.as_slice());
        let product = self.product.and_then(|p| of(&p.defaults));
        let keys = own.or(product).or(of(&self.connector().defaults)).unwrap_or_default();
        match keys {
            [] => vec![Spanned::unwritten("id".to_owned())],
            keys => keys.to_vec(),
        }
    }

    /// Resolves a stream's name: inside the product first, then `product.stream`.
    fn resolve(&self, name: &str) -> Result<(String, Option<&'m StreamSpec>), Vec<&'m str>> {
        let inside = self.product.map(|p| format!("{}.{name}", p.product));
        let broken_inside =
            inside.as_ref().is_some_and(|i| self.manifest.broken_streams.contains(i));
        let full = match inside {
            Some(inside) if self.known.contains_key(&inside) || broken_inside => inside,
            _ => name.to_owned(),
        };
        let broken = self.manifest.broken_streams.contains(&full) || self.manifest.broken_product;
        match self.known.get(&full) {
            Some(spec) => Ok((full.replace('.', "_"), Some(spec))),
            None if broken => Ok((full.replace('.', "_"), None)),
            None => {
                let prefix = self.product.map(|p| format!("{}.", p.product));
                let short = |k: &'m String| match &prefix {
                    Some(prefix) => k.strip_prefix(prefix.as_str()).unwrap_or(k),
                    None => k,
                };
                let mut names: Vec<&str> = self.known.keys().map(short).collect();
                names.sort_unstable();
                Err(names)
            }
        }
    }

    fn unknown(&self, name: &Spanned<String>, names: &[&str], problems: &mut Problems) {
        let message = format!("there is no stream `{}`", clip(name));
        problems.add(code::UNKNOWN_STREAM, name.span, message, known_words(name, "streams", names));
    }

    fn parent(
        &self,
        path: &PathTemplate,
        parents: &[Spanned<String>],
        spec: &StreamSpec,
        problems: &mut Problems,
    ) -> Option<ParentLink> {
        let variables: Vec<&str> = path.variables().collect();
        let (own, above) = match (parents, variables.split_last()) {
            ([], None) => return None,
            ([], Some((variable, _))) => {
                let message = format!("nothing fills the variable `{{{variable}}}`");
                let hint = "name the stream whose records fill it: `parents: [ … ]`";
                problems.add(code::PATH_VARIABLE, spec.path.span, message, hint);
                return None;
            }
            ([parent, ..], None) => {
                let message = "a parent, but no variable in the path for its key";
                let hint = format!("write the path as `/{parent}/{{{parent}_id}}/…`");
                problems.add(code::PATH_VARIABLE, spec.path.span, message, hint);
                return None;
            }
            ([_, second, ..], _) => {
                let hint = "list one parent; unions of parents are planned";
                let message = "more than one parent is not supported yet";
                problems.add(code::NOT_YET, second.span, message, hint);
                return None;
            }
            ([_], Some(split)) => split,
        };
        let (stream, parent) = match self.resolve(&parents[0]) {
            Ok((stream, Some(parent))) => (stream, parent),
            Ok((_, None)) => return None,
            Err(names) => {
                self.unknown(&parents[0], &names, problems);
                return None;
            }
        };
        let parent_keys = self.keys(parent.key.as_ref().map(|k| k.0.as_slice()));
        let [parent_key] = parent_keys.as_slice() else {
            let message = format!("the parent `{}` has a key of several fields", parents[0]);
            let hint = "only parents with a single key are supported yet";
            problems.add(code::NOT_YET, parents[0].span, message, hint);
            return None;
        };
        let mut links = Vec::new();
        for variable in above {
            let has = PathTemplate::parse(&parent.path)
                .is_ok_and(|p| p.variables().any(|v| v == *variable));
            if !has {
                let message = format!("nothing fills the variable `{{{variable}}}`");
                let hint = format!(
                    "the last variable is the parent's key; the others must be variables of the \
                     path of `{}` too",
                    parents[0]
                );
                problems.add(code::PATH_VARIABLE, spec.path.span, message, hint);
            }
            links.push(((*variable).to_owned(), (*variable).to_owned()));
        }
        links.push(((*own).to_owned(), parent_key.value.clone()));
        Some(ParentLink { stream, variables: links })
    }

    fn cursor(
        &self,
        own: Option<&Spanned<Cursor>>,
        fields: &Named<Field>,
        problems: &mut Problems,
    ) -> Option<CursorPlan> {
        let default = || {
            self.product.and_then(|p| p.defaults.cursor.as_ref()).or(self
                .connector()
                .defaults
                .cursor
                .as_ref())
        };
        let cursor = own.or_else(default)?;
        let Cursor::Timestamp(TimestampCursor { field, filter, order, lookback }) = &cursor.value
        else {
            return None;
        };
        let Some(declared) = fields.get(field) else {
            if own.is_some() {
                let names: Vec<&str> = fields.keys().map(|f| f.value.as_str()).collect();
                let message =
                    format!("the cursor's field `{}` is not among the fields", clip(field));
                let hint = known_words(field, "fields", &names);
                problems.add(code::CURSOR_FIELD, field.span, message, hint);
            }
            return None; // a default is for the streams that have the field
        };
        if !matches!(declared, Field::Timestamp(_) | Field::Date(_)) {
            let message = format!("the cursor's field `{}` is no time", clip(field));
            let hint = format!("declare it as `{field}: timestamp`, or use `cursor: none`");
            problems.add(code::CURSOR_FIELD, field.span, message, hint);
            return None;
        }
        let parameter = self.connector().query_params.order.as_ref();
        let parameter = parameter.map_or_else(|| "order".to_owned(), |p| p.value.clone());
        Some(CursorPlan {
            field: field.value.clone(),
            filter: filter.value.clone(),
            order: order.as_ref().map(|value| (parameter, value.value.clone())),
            lookback: lookback.as_ref().map_or(LOOKBACK_DEFAULT, |l| l.0),
        })
    }

    fn relations(
        &self,
        all: &Named<engine_manifest::spec::Relationship>,
        problems: &mut Problems,
    ) -> Vec<Relation> {
        let mut relations = Vec::new();
        for (name, spec) in all {
            let mut to = Vec::new();
            for target in &spec.to {
                match self.resolve(target) {
                    Ok((stream, _)) => to.push(stream),
                    Err(names) => self.unknown(target, &names, problems),
                }
            }
            let types = spec.types.iter().map(|t| t.value.clone()).collect();
            relations.push(Relation { name: name.value.clone(), to, types, many: spec.many });
        }
        relations
    }

    fn offer(&self, query: &QueryOffer, spec: &StreamSpec, problems: &mut Problems) -> Offer {
        let QueryOffer { filters, orders, includes } = query;
        let names: Vec<&str> = spec.fields.keys().map(|f| f.value.as_str()).collect();
        let set: std::collections::HashSet<&str> = names.iter().copied().collect();
        for filter in filters.iter().filter(|f| f.value != "id" && !set.contains(f.value.as_str()))
        {
            let message = format!("the filter `{}` is not among the fields", clip(filter));
            problems.add(code::QUERY, filter.span, message, known_words(filter, "fields", &names));
        }
        for include in includes {
            let own = spec.relationships.contains_key(include);
            if !own && self.resolve(include).is_err() {
                let message = format!("`{}` is neither a relationship nor a stream", clip(include));
                let known: Vec<&str> =
                    spec.relationships.keys().map(|r| r.value.as_str()).collect();
                let hint = known_words(include, "relationships", &known);
                problems.add(code::QUERY, include.span, message, hint);
            }
        }
        let texts = |all: &[Spanned<String>]| all.iter().map(|t| t.value.clone()).collect();
        Offer { filters: texts(filters), orders: texts(orders), includes: texts(includes) }
    }

    fn headers(
        &self,
        own: &Named<Spanned<String>>,
        problems: &mut Problems,
    ) -> Vec<(String, String)> {
        let product = self.product.map(|p| &p.headers);
        for (name, value) in
            own.iter().chain(product.into_iter().flatten()).chain(&self.connector().headers)
        {
            if header_name(name, problems) && value.chars().any(char::is_control) {
                let hint = "a header's value is one line of text";
                problems.add(code::HEADER, value.span, "control characters in a header", hint);
            }
            no_template(value, problems);
            let lower = name.to_lowercase();
            if matches!(lower.as_str(), "authorization" | "cookie" | "proxy-authorization") {
                let hint = "use `auth:` for credentials";
                problems.add(code::SECRET, name.span, "a credential in the manifest", hint);
            }
        }
        merged(&[&self.connector().headers], product, own, true)
    }

    fn params(
        &self,
        own: &Named<Spanned<String>>,
        problems: &mut Problems,
    ) -> Vec<(String, String)> {
        let product = self.product.map(|p| &p.params);
        let all = own.iter().chain(product.into_iter().flatten()).chain(&self.connector().params);
        for (_, value) in all {
            no_template(value, problems);
        }
        merged(&[&self.connector().params], self.product.map(|p| &p.params), own, false)
    }

    fn expect(&self) -> ExpectPlan {
        let Expect { cursor_filter, cursor_order } = &self.connector().expect;
        ExpectPlan { cursor_filter: cursor_filter.clone(), cursor_order: cursor_order.clone() }
    }
}

/// Expressions are not read here yet: better refused than sent as they are written.
fn no_template(text: &Spanned<String>, problems: &mut Problems) {
    if let Some(at) = text.find("{{") {
        let message = "expressions are not supported here yet";
        let hint = "write a plain value; `{{ config.NAME }}` works in `auth`";
        problems.add(code::NOT_YET, inside(text, at, text.len()), message, hint);
    }
}

/// Connector, product and stream in one list: the stronger replaces the weaker.
fn merged(
    weak: &[&Named<Spanned<String>>],
    product: Option<&Named<Spanned<String>>>,
    own: &Named<Spanned<String>>,
    ignore_case: bool,
) -> Vec<(String, String)> {
    let mut all: Vec<(String, String)> = Vec::new();
    for level in weak.iter().copied().chain(product).chain([own]) {
        for (name, value) in level {
            let same = |n: &str| match ignore_case {
                true => n.eq_ignore_ascii_case(name),
                false => n == name.value,
            };
            all.retain(|(n, _)| !same(n));
            all.push((name.value.clone(), value.value.clone()));
        }
    }
    all
}

/// A hash of everything that gives a checkpoint its meaning. Its text form is part of what is durable:
/// a change here makes every stream be read anew.
fn definition(plan: &StreamPlan) -> String {
    let keys: Vec<&str> =
        plan.table.columns.iter().take(plan.table.key_columns).map(|c| c.name.as_str()).collect();
    let cursor = plan.cursor.as_ref().map(|c| (&c.field, &c.filter, &c.order));
    let paging = match &plan.paging {
        Paging::Single => "single".to_owned(),
        Paging::Offset { offset, .. } => format!("offset {offset}"),
        Paging::Number { page, first, .. } => format!("number {page} {first}"),
    };
    let records = match &plan.dialect {
        DialectPlan::JsonApi => "json_api".to_owned(),
        DialectPlan::Json { records } => records.to_string(),
    };
    let parent = plan.parent.as_ref().map(|p| (&p.stream, &p.variables));
    let text = format!(
        "1|{}|{:?}|{keys:?}|{cursor:?}|{paging}|{records}|{parent:?}",
        plan.path.shown(),
        plan.params,
    );
    format!("{:016x}", xxh3_64(text.as_bytes()))
}
