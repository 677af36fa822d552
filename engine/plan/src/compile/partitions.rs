//! Partitions that are known beforehand.

use engine_manifest::problem::code;
use engine_manifest::spec::StreamSpec;
use engine_manifest::tree::{clip, hidden};
use engine_manifest::{Problems, Spanned};

use super::stream::Scope;
use super::{configured, name, template_of};
use crate::bind::{PARTITIONS_MAX, combinations};

impl Scope<'_> {
    /// The names and values; a value with `{{ config.NAME }}` is bound before the first run.
    pub(super) fn partitions(
        &self,
        spec: &StreamSpec,
        problems: &mut Problems,
    ) -> Vec<(String, Vec<String>)> {
        let mut all: Vec<(String, Vec<String>)> = Vec::new();
        for (key, values) in &spec.partitions {
            name(key, "a partition's name", problems);
            if key.value == "id" {
                let hint = "give it another name: `id` is the record's own";
                problems.add(code::PARTITION, key.span, "a partition called `id`", hint);
            }
            if let Some(via) = &spec.via {
                let hint = "leave `partitions` out: the other stream's answers bring the records";
                problems.add(code::VIA, via.span, "partitions beside `via`", hint);
            }
            if values.0.is_empty() {
                let message = format!("the partition `{}` has no values", clip(key));
                problems.add(code::PARTITION, key.span, message, "such as `[eu, us]`");
            }
            let mut found: Vec<String> = Vec::new();
            for value in &values.0 {
                if self.value(value, values.0.len() == 1, problems) {
                    if found.contains(&value.value) {
                        let message = format!("`{}` stands twice", clip(value));
                        let hint = "each value is one partition";
                        problems.add(code::PARTITION, value.span, message, hint);
                    }
                    found.push(value.value.clone());
                }
            }
            all.push((key.value.clone(), found));
        }
        let count = combinations(&all).map_or(PARTITIONS_MAX + 1, |all| all.len());
        if count > PARTITIONS_MAX
            && let Some((first, _)) = spec.partitions.first()
        {
            let message = format!("more than {PARTITIONS_MAX} combinations of values");
            let hint = "make a stream of what the values come from, and name it under `parents`";
            problems.add(code::PARTITION, first.span, message, hint);
        }
        all
    }

    fn value(&self, value: &Spanned<String>, alone: bool, problems: &mut Problems) -> bool {
        let Some(template) = template_of(value, problems) else { return false };
        let mut good = true;
        for key in template.keys() {
            good &= configured(key, value.span, &self.connector().config, problems);
        }
        let listed = template.keys().next().is_some();
        let wrong = match listed {
            true if !alone => Some("a list from the configuration stands alone"),
            false if value.is_empty() || value.chars().any(hidden) => Some("no value"),
            _ => None,
        };
        if let Some(wrong) = wrong {
            let hint = "such as `[eu, us]`, or `\"{{ config.sites }}\"` alone";
            problems.add(code::PARTITION, value.span, wrong, hint);
        }
        good && wrong.is_none()
    }
}
