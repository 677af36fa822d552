//! A stream's fields, relationships and path variables as columns.

use engine_manifest::Problems;
use engine_manifest::problem::{code, known_words};
use engine_manifest::spec::{
    ConfigKey, Field, FieldOptions, Named, Relationship, Sensitive, StreamSpec, TimeFormatSpec,
};
use engine_manifest::tree::{clip, hidden};
use engine_manifest::values::{JsonPath, Step};
use engine_manifest::{Span, Spanned};

use super::{configured, repeated, template_of};
use crate::extract::cell;
use crate::stream::{Censor, DialectPlan};
use crate::table::{Column, ColumnKind, ENGINE_COLUMNS, LinkTable, Source, Table, TimeFormat};

/// The table of a stream.
pub(super) fn table(
    name: &str,
    spec: &StreamSpec,
    key: &[Spanned<String>],
    variables: &[String],
    (dialect, config): (&DialectPlan, &Named<ConfigKey>),
    shown: Span,
    problems: &mut Problems,
) -> Table {
    let shared = shared(spec);
    let columns = Vec::new();
    let mut build = Build { columns, config, spec, dialect, variables, shared, problems };
    for part in key {
        build.key(part, shown);
    }
    let key_columns = build.columns.len();
    for variable in variables {
        build.add(variable, ColumnKind::Text, Source::Parent(variable.clone()), false, None);
    }
    build.fields(&spec.fields);
    let links = build.relationships(name, &spec.relationships);
    let columns = build.columns;
    for twice in repeated(columns.iter().map(|c| c.name.as_str())) {
        let message = format!("two columns would be called `{}`", clip(&twice));
        problems.add(code::COLUMN, shown, message, "names differ in more than their case");
    }
    for twice in repeated(links.iter().map(|l| l.name.as_str())) {
        let message = format!("two link tables would be called `{}`", clip(&twice));
        problems.add(code::COLUMN, shown, message, "names differ in more than their case");
    }
    let words = [&spec.title, &spec.description].into_iter().flatten();
    let comment = words.map(|text| text.trim_end_matches('.')).collect::<Vec<_>>().join(". ");
    let comment = Some(comment + ".").filter(|text| text.len() > 1);
    Table { name: name.to_owned(), comment, columns, key_columns, links, members: Vec::new() }
}

/// Columns that an attribute and a to-one relationship would both have: the relationship's id wins.
pub(super) fn shared(spec: &StreamSpec) -> Vec<String> {
    let ids =
        spec.relationships.iter().filter(|(_, r)| !r.many).map(|(name, _)| format!("{name}_id"));
    ids.filter(|id| spec.fields.keys().any(|f| f.value == *id)).collect()
}

/// How a field's times are written, when not as ISO 8601.
pub(super) fn format(options: &FieldOptions) -> Option<TimeFormat> {
    Some(match &options.format.as_ref()?.value {
        TimeFormatSpec::Unix(_) => TimeFormat::Unix,
        TimeFormatSpec::UnixMs(_) => TimeFormat::UnixMs,
        TimeFormatSpec::Pattern(pattern) => TimeFormat::Pattern(pattern.clone()),
    })
}

/// What a field holds.
pub(super) fn kind_of(field: &Field) -> ColumnKind {
    match field {
        Field::Text(_) => ColumnKind::Text,
        Field::Integer(_) => ColumnKind::Integer,
        Field::Number(_) => ColumnKind::Number,
        Field::Decimal(_) => ColumnKind::Decimal,
        Field::Boolean(_) => ColumnKind::Boolean,
        Field::Date(_) => ColumnKind::Date,
        Field::Timestamp(_) => ColumnKind::Timestamp,
        Field::Json(_) => ColumnKind::Json,
    }
}

/// The words that are known to stand in a field.
pub(super) fn words(name: &Spanned<String>, field: &Field, problems: &mut Problems) -> Vec<String> {
    let said = &field.options().values.0;
    let mut words: Vec<String> = Vec::new();
    for word in said {
        let wrong = if !matches!(field, Field::Text(_)) {
            "values of a field that is no text"
        } else if field.options().value.is_some() {
            "values of a field that is the same in every record"
        } else if word.is_empty() || word.chars().any(hidden) {
            "a value that is empty, or can't be seen"
        } else if words.contains(&word.value) {
            "a value that stands twice"
        } else {
            words.push(word.value.clone());
            continue;
        };
        let message = format!("`{}`: {wrong}", clip(name));
        let hint = "name the words of a `text`, such as `values: [active, inactive]`";
        problems.add(code::COLUMN, word.span, message, hint);
    }
    words
}

/// What is taken out of answers before anything is made of them.
pub(super) fn censors(
    spec: &StreamSpec,
    key: &[Spanned<String>],
    needed: &[&str],
    config: &Named<ConfigKey>,
    problems: &mut Problems,
) -> Vec<Censor> {
    let mut all = Vec::new();
    for (name, field) in &spec.fields {
        let options = field.options();
        let Some(sensitive) = &options.sensitive else { continue };
        let decided = match &sensitive.value {
            Sensitive::Decided(key) => Some(key.clone()),
            Sensitive::Omit | Sensitive::Hash => None,
        };
        if let Some(key) = &decided {
            configured(key, sensitive.span, config, problems);
            let default = config.iter().find(|(name, _)| name.value == *key);
            let default = default.and_then(|(_, spec)| spec.default.as_ref());
            if let Some(default) =
                default.filter(|d| !["keep", "hash", "omit"].contains(&d.as_str()))
            {
                let message = format!("`{}` says nothing about what is kept", clip(default));
                let hint = "`keep`, `hash` or `omit`";
                problems.add(code::SENSITIVE, default.span, message, hint);
            }
        }
        let hash = sensitive.value == Sensitive::Hash;
        let is_key = key.iter().any(|part| part.value == name.value);
        // the operator may decide for either
        let wrong = match hash || decided.is_some() && !matches!(field, Field::Text(_)) {
            true if !matches!(field, Field::Text(_)) => Some("a hash is a text"),
            false if is_key => Some("the key can't be left out: records could not be told apart"),
            false if needed.contains(&name.value.as_str()) => {
                Some("it can't be left out: the stream's cursor, conditions or deletions need it")
            }
            true if is_key => Some("a hashed key can't be sent: records could not be asked for"),
            true if needed.contains(&name.value.as_str()) => {
                Some("a hash says nothing to the stream's cursor, conditions or deletions")
            }
            _ => None,
        };
        if let Some(wrong) = wrong {
            let message = format!("`{}`: {wrong}", clip(name));
            let hint = "`hash` a `text`, or `omit` what nothing else needs";
            problems.add(code::SENSITIVE, sensitive.span, message, hint);
        }
        let own = || vec![Step::Name(name.value.clone())];
        let path = options.from.as_ref().map_or_else(own, |path| path.0.clone());
        all.push(Censor { path, hash, decided, ..Censor::default() });
    }
    all
}

struct Build<'a> {
    columns: Vec<Column>,
    config: &'a Named<ConfigKey>,
    spec: &'a StreamSpec,
    dialect: &'a DialectPlan,
    variables: &'a [String],
    shared: Vec<String>,
    problems: &'a mut Problems,
}

impl Build<'_> {
    fn has(&self, name: &str) -> bool {
        self.columns.iter().any(|c| c.name == name)
    }

    fn add(
        &mut self,
        name: &str,
        kind: ColumnKind,
        source: Source,
        volatile: bool,
        comment: Option<String>,
    ) {
        if self.has(name) {
            return; // a key, or a path variable: the same value
        }
        // an attribute named like one of the engine's own columns
        let name = match ENGINE_COLUMNS.contains(&name.to_lowercase().as_str()) {
            true => format!("{name}_"),
            false => name.to_owned(),
        };
        let (values, evolved) = (Vec::new(), false);
        self.columns.push(Column { name, kind, source, volatile, comment, values, evolved });
    }

    fn key(&mut self, part: &Spanned<String>, shown: Span) {
        let source = if self.variables.contains(&part.value) {
            Source::Parent(part.value.clone())
        } else if *self.dialect == DialectPlan::JsonApi && part.value == "id" {
            Source::Id
        } else if let Some(value) =
            self.spec.fields.get(part).and_then(|field| field.options().value.as_ref())
        {
            let message = format!("the key `{}` is the same in every record", clip(part));
            let hint = "a key tells records apart: name a field that the API fills";
            self.problems.add(code::KEY_FIELD, value.span, message, hint);
            return;
        } else if let Some(field) = self.spec.fields.get(part) {
            match self.place(part, field.options()) {
                path if path.len() == 1 => Source::Attribute(path.concat()),
                path => Source::Place { path, format: None },
            }
        } else if part.value == "id" {
            Source::Attribute(part.value.clone())
        } else {
            if self.problems.lacks(part) || self.problems.lacks("fields") {
                return;
            }
            let fields: Vec<&str> = self.spec.fields.keys().map(|f| f.value.as_str()).collect();
            let hint = known_words(part, "fields", &fields);
            let span = if part.span == Span::default() { shown } else { part.span };
            let message = format!("the key `{}` is not among the fields", clip(part));
            self.problems.add(code::KEY_FIELD, span, message, hint);
            return;
        };
        self.add(part, ColumnKind::Text, source, false, None);
    }

    fn fields(&mut self, fields: &Named<Field>) {
        for (name, field) in fields {
            if name.is_empty() || name.chars().any(hidden) || name.len() > 200 {
                let message = format!("`{}` can't be a column", clip(name));
                self.problems.add(code::COLUMN, name.span, message, "use a plain name");
                continue;
            }
            let kind = kind_of(field);
            let options = field.options();
            let comment = options.description.clone().or_else(|| options.title.clone());
            // a relationship's id column wins over an attribute of the same name
            if self.shared.contains(&name.value) {
                continue;
            }
            if let Some(taken) = self.columns.iter().find(|c| c.name == name.value) {
                // else it is a key, or a path variable
                if matches!(&taken.source, Source::Attribute(own) if format!("{own}_") == taken.name)
                {
                    let message = format!("two columns would be called `{}`", clip(name));
                    let hint = "an attribute named like a column of the engine gets a `_`: this is \
                                its name now; read this one from elsewhere, or leave it out";
                    self.problems.add(code::COLUMN, name.span, message, hint);
                }
                continue;
            }
            if let Some(Spanned { value: Sensitive::Omit, .. }) = options.sensitive {
                continue; // nothing of it is kept
            }
            let source = match &options.value {
                Some(value) => self.constant(value, field),
                None => self.source(name, kind, options),
            };
            self.add(name, kind, source, options.volatile, comment);
            let values = words(name, field, self.problems);
            if let Some(column) = self.columns.last_mut() {
                column.values = values;
            }
        }
    }

    /// What is the same in every record.
    fn constant(&mut self, value: &Spanned<String>, field: &Field) -> Source {
        let FieldOptions { from, format, sensitive, volatile, .. } = field.options();
        let more = from.is_some() || format.is_some() || sensitive.is_some() || *volatile;
        if more || !matches!(field, Field::Text(_)) {
            let hint = "write it as `{ text: { value: … } }`, and nothing else but a description";
            let message = "a value that is the same in every record is a text";
            self.problems.add(code::COLUMN, value.span, message, hint);
        }
        if let Some(template) = template_of(value, self.problems) {
            for key in template.keys() {
                configured(key, value.span, self.config, self.problems);
            }
        }
        Source::Constant(value.value.clone())
    }

    /// Where a field's value is in the record, and how it is written.
    fn source(
        &mut self,
        name: &Spanned<String>,
        kind: ColumnKind,
        options: &FieldOptions,
    ) -> Source {
        let is_time = matches!(kind, ColumnKind::Date | ColumnKind::Timestamp);
        let format = options.format.as_ref().zip(format(options)).and_then(|(format, found)| {
            let wrong = match (&found, is_time) {
                (_, false) => Some("a format of a field that is no time"),
                (TimeFormat::Pattern(pattern), true) => cell::bad_pattern(pattern),
                _ => None,
            };
            if let Some(wrong) = wrong {
                let hint =
                    "`unix`, `unix_ms`, or a pattern such as `%d/%m/%Y` of a date or timestamp";
                self.problems.add(code::COLUMN, format.span, wrong, hint);
            }
            wrong.is_none().then_some(found)
        });
        let path = self.place(name, options);
        match (path.as_slice(), &format) {
            ([one], None) => Source::Attribute(one.clone()),
            _ => Source::Place { path, format },
        }
    }

    /// The names that lead to a field's value in the record.
    fn place(&mut self, name: &Spanned<String>, options: &FieldOptions) -> Vec<String> {
        match &options.from {
            None => vec![name.value.clone()],
            Some(path) => self.steps(name, path),
        }
    }

    fn steps(&mut self, name: &Spanned<String>, path: &JsonPath) -> Vec<String> {
        let names = path.0.iter().map(|step| match step {
            Step::Name(name) => Some(name.clone()),
            Step::Index(_) | Step::Any => None,
        });
        let names: Option<Vec<String>> = names.collect();
        names.filter(|names| !names.is_empty()).unwrap_or_else(|| {
            let hint = "names only, such as `$.properties.email`";
            let message = format!("`{}` can't be taken from there", clip(name));
            self.problems.add(code::COLUMN, name.span, message, hint);
            vec![name.value.clone()]
        })
    }

    /// Where a relationship's id is in the record. A field that takes the same column from elsewhere says it
    /// too.
    fn pointer(&mut self, name: &Spanned<String>, from: Option<&JsonPath>) -> Source {
        let column = format!("{name}_id");
        let field = self.spec.fields.iter().find(|(field, _)| field.value == column);
        let Some(from) = from.or(field.and_then(|(_, field)| field.options().from.as_ref())) else {
            return Source::RelationId(name.value.clone());
        };
        let path = self.steps(name, from);
        match path.as_slice() {
            [one] if *one == name.value => Source::RelationId(name.value.clone()),
            _ => Source::Place { path, format: None },
        }
    }

    fn relationships(&mut self, table: &str, all: &Named<Relationship>) -> Vec<LinkTable> {
        let mut links = Vec::new();
        for (name, Relationship { to, types, many, from, dangling: _ }) in all {
            if name.is_empty() || name.chars().any(hidden) || name.len() > 200 {
                let message = format!("`{}` can't be a column", clip(name));
                self.problems.add(code::COLUMN, name.span, message, "use a plain name");
                continue;
            }
            if to.is_empty() && types.is_empty() {
                let message = format!("the relationship `{}` points nowhere", clip(name));
                let hint = "name a stream under `to`, or a resource type under `type`";
                self.problems.add(code::UNKNOWN_STREAM, name.span, message, hint);
            }
            let text = name.value.clone();
            if *many && text.to_lowercase() == table {
                let message =
                    format!("the link table of `{}` would have two equal columns", clip(name));
                let hint = "a to-many relationship can't be called like its own table";
                self.problems.add(code::COLUMN, name.span, message, hint);
                continue;
            }
            let id = self.pointer(name, from.as_ref());
            if let (Source::Place { .. }, true) = (&id, *many || to.len() + types.len() > 1) {
                let message = format!("`{}` points to one record of one stream", clip(name));
                let hint = "`from` leads to an id: leave it out where there are several, or streams to tell";
                self.problems.add(code::COLUMN, name.span, message, hint);
            }
            if *many {
                links.push(LinkTable {
                    name: format!("{table}__{text}"),
                    owner_column: format!("{table}_id"),
                    target_column: format!("{text}_id"),
                    relationship: text,
                });
                continue;
            }
            self.add(&format!("{text}_id"), ColumnKind::Text, id, false, None);
            if to.len() + types.len() > 1 {
                let kind = Source::RelationType(text.clone());
                self.add(&format!("{text}_type"), ColumnKind::Text, kind, false, None);
            }
        }
        links
    }
}
