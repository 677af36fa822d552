//! Partitions whose records can't be told apart, or that are all the same.

use engine_manifest::Problems;
use engine_manifest::problem::code;

use super::Both;
use crate::expression::Namespace;

pub(super) fn lint(streams: &[Both<'_>], warnings: &mut Problems) {
    for stream in streams.iter().filter(|s| !s.spec.partitions.is_empty()) {
        let table = &stream.plan.table;
        let key = |name: &str| table.columns.iter().take(table.key_columns).any(|c| c.name == name);
        let used = stream.plan.ask.used(Namespace::Partition);
        let in_path =
            |name: &str| stream.plan.lists.iter().any(|l| l.path.variables().any(|v| v == name));
        let mut apart = true;
        for (name, values) in &stream.spec.partitions {
            let one = matches!(values.0.as_slice(), [value] if !value.contains("{{"));
            if !in_path(name) && !used.contains(&name.value) {
                let message = format!(
                    "every partition of `{}` asks the same: nothing says `{name}`",
                    stream.name
                );
                let hint = format!(
                    "put `{{{name}}}` into the path, or `{{{{ partition.{name} }}}}` into a \
                                    parameter, a header or the body"
                );
                warnings.warn(code::SAME_PARTITIONS, name.span, message, hint);
            }
            apart &= one || key(name);
        }
        if !apart {
            let Some((name, _)) = stream.spec.partitions.first() else { continue };
            let message = format!(
                "a record of `{}` that is in two partitions is one row: each reading moves it, and what \
                 hangs on it goes",
                stream.name
            );
            let names: Vec<&str> =
                stream.spec.partitions.keys().map(|n| n.value.as_str()).collect();
            let hint = format!(
                "if ids are only unique within a partition: `key: [{}, id]`; if no record is in two, say so: \
                 `# allow C0512: …`",
                names.join(", ")
            );
            warnings.warn(code::SHARED_KEYS, name.span, message, hint);
        }
    }
}
