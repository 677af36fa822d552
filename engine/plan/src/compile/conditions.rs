//! Which records are meant: `only` and `except`.

use engine_manifest::problem::{code, known_words};
use engine_manifest::spec::{Named, StreamSpec};
use engine_manifest::tree::clip;
use engine_manifest::values::OneOrMany;
use engine_manifest::{Problems, Spanned};

use super::stream::Scope;
use crate::stream::Condition;

type Written = Named<OneOrMany<Option<Spanned<String>>>>;

impl Scope<'_> {
    /// The conditions under which a record belongs to the stream.
    pub(super) fn belongs(&self, spec: &StreamSpec, problems: &mut Problems) -> Vec<Condition> {
        let only = self.conditions(spec, &spec.only, false, problems);
        let except = self.conditions(spec, &spec.except, true, problems);
        only.into_iter().chain(except).collect()
    }

    fn conditions(
        &self,
        spec: &StreamSpec,
        written: &Written,
        except: bool,
        problems: &mut Problems,
    ) -> Vec<Condition> {
        let mut all = Vec::new();
        for (name, values) in written {
            if !self.column(spec, name) {
                let fields: Vec<&str> = spec.fields.keys().map(|f| f.value.as_str()).collect();
                let message = format!("the condition's field `{}` is not declared", clip(name));
                problems.add(
                    code::CONDITION,
                    name.span,
                    message,
                    known_words(name, "fields", &fields),
                );
                continue;
            }
            if values.0.is_empty() {
                let message = format!("`{}` names no value", clip(name));
                problems.add(code::CONDITION, name.span, message, "such as `[active, trial]`");
            }
            let values = values.0.iter().map(|v| v.as_ref().map(|v| v.value.clone())).collect();
            all.push(Condition { column: name.value.clone(), values, except });
        }
        all
    }

    /// The conditions under which a record of `spec` counts as a feed's.
    pub(super) fn fed(
        &self,
        spec: &StreamSpec,
        only: &Named<OneOrMany<Spanned<String>>>,
        problems: &mut Problems,
    ) -> Vec<Condition> {
        let some = |values: &OneOrMany<Spanned<String>>| {
            OneOrMany(values.0.iter().cloned().map(Some).collect())
        };
        let written = only.iter().map(|(name, values)| (name.clone(), some(values))).collect();
        self.conditions(spec, &written, false, problems)
    }
}
