//! Streams: names resolved, defaults applied, paths and parents checked.

use std::collections::HashMap;

use super::definition::definition;
use super::deletions::About;
use super::{along, columns, free_header, header_name, name, paging, parameter, rules};
use crate::ask::Ask;
use crate::bind::spread;
use crate::decode::Decoding;
use crate::path::PathTemplate;
use crate::stream::{
    Condition, CursorPlan, Deletions, DialectPlan, ExpectPlan, ListPlan, NestedPlan, Offer,
    PARTITION_COLUMN, Paging, Relation, StreamPlan,
};
use crate::table::{LinkTable, Source, Table};
use engine_manifest::problem::{code, known_words};
use engine_manifest::spec::{
    ConnectorFile, Defaults, Dialect, Expect, Named, Otherwise, Pagination, ProductFile,
    QueryOffer, StreamSpec, Undeclared, Via,
};
use engine_manifest::tree::clip;
use engine_manifest::values::{JsonPath, Period};
use engine_manifest::{Manifest, Problems, Span, Spanned};

/// Where a stream stands: its product, and the names around it.
pub(super) struct Scope<'m> {
    manifest: &'m Manifest,
    pub(super) product: Option<&'m ProductFile>,
    /// Every stream by its full reference (`product.stream`, or `stream` where there are no products).
    pub(super) known: &'m HashMap<String, &'m StreamSpec>,
}

/// Where a stream's records are, and how their answers are written.
struct Listed {
    paths: Vec<PathTemplate>,
    /// `None` where it has a mistake.
    get: Option<PathTemplate>,
    nested: Option<NestedPlan>,
    dialect: DialectPlan,
    decoding: Decoding,
    paging: Paging,
    single: bool,
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
        every_field_means_something(spec);
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
    PathTemplate::parse(&format!("{}/{{id}}", list.shown().trim_end_matches('/'))).ok()
}

/// Destructured, so that a field added to the language does not build until it means something.
fn every_field_means_something(spec: &StreamSpec) {
    let StreamSpec {
        include: _,
        errors: _,
        rights: _,
        title: _,
        description: _,
        docs: _,
        path: _,
        get: _,
        parents: _,
        shared: _,
        reread: _,
        via: _,
        resource: _,
        key: _,
        cursor: _,
        deletions: _,
        every: _,
        by_default: _,
        fields: _,
        relationships: _,
        dialect: _,
        headers: _,
        params: _,
        pagination: _,
        query: _,
        undeclared: _,
        method: _,
        body: _,
        partitions: _,
        only: _,
        except: _,
        actions: _,
    } = spec;
}

/// The columns without which the stream can't be read as it says.
fn needed<'a>(
    (cursor, paging): (Option<&'a CursorPlan>, &'a Paging),
    belongs: &'a [Condition],
    deletions: &'a Deletions,
) -> Vec<&'a str> {
    let cursor = cursor.map(|c| c.field.as_str());
    let flag = deletions.flag.as_ref().map(|f| f.column.as_str());
    let window = deletions.window.as_ref().map(|w| w.field.as_str());
    let own = deletions.cascades.iter().map(|(_, key)| key.as_str());
    let belongs = belongs.iter().map(|c| c.column.as_str());
    let all = cursor.into_iter().chain(paging.last_field()).chain(flag);
    all.chain(window).chain(own).chain(belongs).collect()
}

/// A path is there where none is needed, or none where one is.
fn misplaced_path(key: &Spanned<String>, spec: &StreamSpec, problems: &mut Problems) {
    if problems.lacks("path") || problems.lacks("via") {
        return;
    }
    match spec.path.0.first() {
        Some(path) => {
            let hint = "leave it out: the records have no list of their own";
            problems.add(code::VIA, path.span, "a path beside `via: nested`", hint);
        }
        None => {
            let message = "the stream has no path";
            problems.add(code::MISSING_FIELD, key.span, message, "such as `path: /people`");
        }
    }
}

/// The variables of all paths and the partitions' names, each once; of records within others, the columns
/// that say where they were.
fn variables(
    paths: &[PathTemplate],
    spec: &StreamSpec,
    nested: Option<&NestedPlan>,
) -> Vec<String> {
    if let Some(NestedPlan { owner, place, .. }) = nested {
        return [Some(owner), place.as_ref()].into_iter().flatten().cloned().collect();
    }
    if spec.via.is_some() {
        return paths.iter().flat_map(PathTemplate::variables).map(str::to_owned).collect();
    }
    let mut all: Vec<String> = Vec::new();
    let fixed = spec.partitions.keys().map(|name| name.value.as_str());
    let several = spec.partitions.len() + usize::from(!spec.parents.is_empty()) > 1;
    let label = (several && !spec.partitions.is_empty()).then_some(PARTITION_COLUMN);
    for variable in paths.iter().flat_map(PathTemplate::variables).chain(fixed).chain(label) {
        if !all.iter().any(|v| v == variable) {
            all.push(variable.to_owned());
        }
    }
    all
}

/// A record of several parents has no column for one: pairs say which.
fn share(plan: &mut StreamPlan) {
    let table = &mut plan.table;
    let (mut at, keys) = (0, table.key_columns);
    table.columns.retain(|column| {
        at += 1;
        at <= keys || !matches!(column.source, Source::Parent(_))
    });
    for list in &plan.lists {
        let Some(parent) = &list.parent else { continue };
        let Some((variable, _)) = parent.variables.last() else { continue };
        table.members.push(LinkTable {
            name: format!("{}__{}", table.name, parent.stream),
            owner_column: format!("{}_id", table.name),
            target_column: variable.clone(),
            relationship: variable.clone(),
        });
    }
}

impl<'m> Scope<'m> {
    pub(super) fn connector(&self) -> &'m ConnectorFile {
        &self.manifest.connector
    }

    fn stream(
        &self,
        key: &Spanned<String>,
        table: &str,
        spec: &StreamSpec,
        problems: &mut Problems,
    ) -> Option<StreamPlan> {
        problems.enter(key.span);
        let StreamSpec { via, resource, cursor, fields, relationships, .. } = spec;
        let (bare, paths, found) = self.bare(key, table, spec, problems)?;
        let StreamPlan { paging, dialect, get, nested, .. } = &bare;
        let keys = self.keys(spec.key.as_ref().map(|k| k.0.as_slice()));
        let lists = self.lists(&paths, spec, problems);
        // a mistake in the lists says nothing about the columns
        let vars = variables(&paths, spec, nested.as_ref());
        let config = &self.connector().config;
        let columns =
            columns::table(table, spec, &keys, &vars, (dialect, config), key.span, problems);
        let partitions = self.partitions(spec, problems);
        let belongs = self.belongs(spec, problems);
        let cursor = self.cursor((cursor.as_ref(), &spec.query), fields, paging, problems);
        let via = self.via(via.as_ref(), (dialect, resource.as_ref()), problems);
        let broken = lists.is_none();
        let lists = spread(lists.unwrap_or_default(), &partitions).unwrap_or_default();
        let get = Some(get).filter(|_| found);
        let about = About::new((spec, &lists, paging), cursor.is_some(), &keys, get);
        let plan = StreamPlan {
            deletions: self.deletions(&about, problems),
            owner: self.owner(spec, &paths, &via, problems),
            include: self.includes((key, spec), dialect, problems),
            by_name: self.by_name(spec, key, dialect, problems),
            recent: self.recent(spec, problems),
            rules: rules(&spec.errors, problems).0.into(),
            headers: self.headers(&spec.headers, problems),
            params: self.params(&spec.params, problems),
            ask: self.ask(spec, &vars, problems),
            relations: self.relations(relationships, problems),
            offer: self.offer(&spec.query, spec, problems),
            lists,
            partitions,
            via,
            belongs,
            cursor,
            table: columns,
            ..bare
        };
        let actions = self.actions(spec, (&paths, &plan), problems);
        let plan = self.finished(StreamPlan { actions, ..plan }, spec, key, problems);
        (!broken && found).then_some(plan)
    }

    /// What a stream says about itself alone; its paths; and whether the path of one record is known.
    fn bare(
        &self,
        key: &Spanned<String>,
        table: &str,
        spec: &StreamSpec,
        problems: &mut Problems,
    ) -> Option<(StreamPlan, Vec<PathTemplate>, bool)> {
        let Listed { paths, get, nested, dialect, decoding, paging, single } =
            self.listed(key, spec, problems)?;
        let found = get.is_some();
        let plan = StreamPlan {
            name: table.to_owned(),
            product: self.product.map(|p| p.product.value.clone()),
            local: key.value.clone(),
            title: spec.title.clone(),
            description: spec.description.clone(),
            resource: spec.resource.as_ref().map(|r| r.value.clone()),
            lists: Vec::new(),
            partitions: Vec::new(),
            via: Vec::new(),
            nested,
            carries: Vec::new(),
            holds: Vec::new(),
            owner: None,
            include: Vec::new(),
            on_request: along::on_request(spec),
            by_name: Vec::new(),
            belongs: Vec::new(),
            censors: Vec::new(),
            get: get.unwrap_or_default(),
            reread_changed: along::is_reread_for_changes(spec),
            recent: None,
            rules: Vec::new().into(),
            rights: spec.rights.clone().or_else(|| self.product.and_then(|p| p.rights.clone())),
            deletions: Deletions::default(),
            every: spec.every.as_ref().or(self.every()).map(|e| e.value.0),
            by_default: spec.by_default.unwrap_or(true),
            headers: Vec::new(),
            params: Vec::new(),
            ask: Ask::default(),
            decoding,
            paging,
            single,
            dialect,
            cursor: None,
            expect: self.expect(),
            shared_columns: columns::shared(spec),
            table: Table::default(),
            relations: Vec::new(),
            offer: Offer::default(),
            actions: Vec::new(),
            evolve: self.evolves(spec.undeclared),
            definition: String::new(),
        };
        Some((plan, paths, found))
    }

    /// The stream as it is run, and what only shows when all of it is known.
    fn finished(
        &self,
        mut plan: StreamPlan,
        spec: &StreamSpec,
        key: &Spanned<String>,
        problems: &mut Problems,
    ) -> StreamPlan {
        self.sharing(spec, &plan.lists, problems);
        let StreamPlan { cursor, paging, belongs, deletions, .. } = &plan;
        let needed = needed((cursor.as_ref(), paging), belongs, deletions);
        let keys = self.keys(spec.key.as_ref().map(|k| k.0.as_slice()));
        let config = &self.connector().config;
        plan.censors = columns::censors(spec, &keys, &needed, config, problems);
        if spec.shared.as_ref().is_some_and(|s| s.value) {
            share(&mut plan);
        }
        self.said(&plan, spec, key, problems);
        self.once(&plan, spec, key, problems);
        plan.definition = definition(&plan);
        plan
    }

    /// Where the records are, and how their answers are written.
    fn listed(
        &self,
        key: &Spanned<String>,
        spec: &StreamSpec,
        problems: &mut Problems,
    ) -> Option<Listed> {
        let nested = self.nested(spec, problems);
        let along = matches!(spec.via.as_ref().map(|v| &v.value), Some(Via::Include(_)));
        if spec.path.0.is_empty() != nested.is_some() && !along {
            misplaced_path(key, spec, problems);
            return None;
        }
        let paths: Option<Vec<_>> = spec.path.0.iter().map(|p| self.path(p, problems)).collect();
        let own = spec.pagination.as_ref().map(|p| &p.value);
        let single = matches!(own, Some(Pagination::Single(_)));
        let get = match &spec.get {
            Some(get) => self.path(get, problems),
            None if nested.is_some() || spec.path.0.is_empty() => Some(PathTemplate::default()),
            None if single => paths.as_ref().and_then(|paths| paths.first()).cloned(),
            None => paths.as_ref().and_then(|paths| paths.first()).and_then(one_of),
        };
        let dialect = match nested {
            Some(_) => DialectPlan::Json { records: JsonPath::default() },
            None => self.dialect_of(spec),
        };
        let decoding = self.decoding(spec.dialect.as_ref(), problems);
        let product = self.product.and_then(|p| p.pagination.as_ref());
        let pagination =
            spec.pagination.as_ref().or(product).or(self.connector().pagination.as_ref());
        // records within others come as those do
        let pagination = pagination.filter(|_| nested.is_none());
        let paging = paging::one(pagination, &dialect, problems);
        Some(Listed { paths: paths?, get, nested, dialect, decoding, paging, single })
    }

    fn every(&self) -> Option<&'m Spanned<Period>> {
        let product = self.product.and_then(|p| p.defaults.every.as_ref());
        product.or(self.connector().defaults.every.as_ref())
    }

    /// What only nested streams can say.
    fn sharing(&self, spec: &StreamSpec, lists: &[ListPlan], problems: &mut Problems) {
        let fixed = spec.partitions.first();
        if let (Some(_), Some((name, _))) = (spec.shared.as_ref().filter(|s| s.value), fixed) {
            let message = "partitions of a stream that its parents share";
            let hint = "leave one of them out";
            problems.add(code::PARTITION, name.span, message, hint);
        }
        if lists.iter().any(|l| l.parent.is_some()) {
            return;
        }
        let hint = "leave it out: the stream has no parents";
        if let Some(shared) = spec.shared.as_ref().filter(|s| s.value) {
            problems.add(code::PATH_VARIABLE, shared.span, "a shared stream without parents", hint);
        }
        if let Some(reread) = &spec.reread {
            problems.add(code::PATH_VARIABLE, reread.span, "`reread` without parents", hint);
        }
    }

    fn evolves(&self, own: Option<Undeclared>) -> bool {
        let product = self.product.and_then(|p| p.defaults.undeclared);
        let said = own.or(product).or(self.connector().defaults.undeclared);
        said == Some(Undeclared::Evolve)
    }

    pub(super) fn dialect_of(&self, spec: &StreamSpec) -> DialectPlan {
        let own = spec.dialect.as_ref();
        let product = self.product.and_then(|p| p.dialect.as_ref());
        match own.or(product).or(self.connector().dialect.as_ref()).map(|d| &d.value) {
            Some(Dialect::JsonApi(_)) => DialectPlan::JsonApi,
            Some(Dialect::Json(json)) => DialectPlan::Json { records: json.records.0.clone() },
            Some(Dialect::JsonLines(_) | Dialect::Csv(_)) | None => {
                DialectPlan::Json { records: JsonPath::default() }
            }
        }
    }

    pub(super) fn keys(&self, own: Option<&[Spanned<String>]>) -> Vec<Spanned<String>> {
        let of = |d: &'m Defaults| d.key.as_ref().map(|k| k.0.as_slice());
        let product = self.product.and_then(|p| of(&p.defaults));
        let keys = own.or(product).or(of(&self.connector().defaults)).unwrap_or_default();
        match keys {
            [] => vec![Spanned::unwritten("id".to_owned())],
            keys => keys.to_vec(),
        }
    }

    /// Resolves a stream's name: inside the product first, then `product.stream`.
    pub(super) fn resolve(
        &self,
        name: &str,
    ) -> Result<(String, Option<&'m StreamSpec>), Vec<&'m str>> {
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

    pub(super) fn unknown(&self, name: &Spanned<String>, names: &[&str], problems: &mut Problems) {
        let message = format!("there is no stream `{}`", clip(name));
        problems.add(code::UNKNOWN_STREAM, name.span, message, known_words(name, "streams", names));
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
                    Err(names) => {
                        let message = format!("there is no stream `{}`", clip(target));
                        let known = known_words(target, "streams", &names);
                        let hint = format!("{known}; a type that no stream reads: `{{ type: … }}`");
                        problems.add(code::UNKNOWN_STREAM, target.span, message, hint);
                    }
                }
            }
            let types = spec.types.iter().map(|t| t.value.clone()).collect();
            let (many, dangling) = (spec.many, spec.dangling);
            relations.push(Relation { name: name.value.clone(), to, types, many, dangling });
        }
        relations
    }

    fn offer(&self, query: &QueryOffer, spec: &StreamSpec, problems: &mut Problems) -> Offer {
        let QueryOffer { filters, orders, includes } = query;
        let names: Vec<&str> = spec.fields.keys().map(|f| f.value.as_str()).collect();
        let set: std::collections::HashSet<&str> = names.iter().copied().collect();
        for filter in filters.iter().filter(|f| f.value != "id" && !set.contains(f.value.as_str()))
        {
            if problems.lacks(filter) || problems.lacks("fields") {
                continue;
            }
            let message = format!("the filter `{}` is not among the fields", clip(filter));
            problems.add(code::QUERY, filter.span, message, known_words(filter, "fields", &names));
        }
        for include in includes {
            let own = spec.relationships.contains_key(include);
            if !own && !problems.lacks(include) && self.resolve(include).is_err() {
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
            if header_name(name, problems)
                && free_header(name, problems)
                && value.chars().any(char::is_control)
            {
                let hint = "a header's value is one line of text";
                problems.add(code::HEADER, value.span, "control characters in a header", hint);
            }
        }
        plain(merged(&[&self.connector().headers], product, own, true))
    }

    fn params(
        &self,
        own: &Named<Spanned<String>>,
        problems: &mut Problems,
    ) -> Vec<(String, String)> {
        let product = self.product.map(|p| &p.params);
        let all = own.keys().chain(product.into_iter().flat_map(|p| p.keys()));
        all.chain(self.connector().params.keys()).for_each(|name| parameter(name, problems));
        plain(merged(&[&self.connector().params], product, own, false))
    }

    fn expect(&self) -> ExpectPlan {
        let Expect { cursor_filter, cursor_order, echo, otherwise } = &self.connector().expect;
        let pair = |(sent, repeated): (&Spanned<String>, &Spanned<String>)| {
            (sent.value.clone(), repeated.value.clone())
        };
        ExpectPlan {
            echo: echo.iter().map(pair).collect(),
            cursor_filter: cursor_filter.clone(),
            cursor_order: cursor_order.clone(),
            fails: *otherwise == Some(Otherwise::Fail),
        }
    }
}

/// Those that are always the same.
fn plain(mut all: Vec<(String, String)>) -> Vec<(String, String)> {
    all.retain(|(_, value)| !value.contains("{{"));
    all
}

/// Connector, product and stream in one list: the stronger replaces the weaker.
pub(super) fn merged(
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
