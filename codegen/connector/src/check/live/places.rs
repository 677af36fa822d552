//! Where in the files something is declared that the API contradicts.

use engine_manifest::spec::{ProductFile, StreamSpec};
use engine_manifest::{Manifest, Span, Spanned};
use engine_plan::StreamPlan;

/// The files of a connector, by what is looked for.
pub(super) struct Places<'m> {
    pub(super) manifest: &'m Manifest,
}

impl<'m> Places<'m> {
    pub(super) fn base_url(&self) -> Span {
        self.manifest.connector.base_url.span
    }

    /// The way of authenticating that was chosen.
    pub(super) fn auth(&self, chosen: Option<&str>) -> Span {
        let mut all = self.manifest.connector.auth.keys();
        let found = all.find(|key| Some(key.value.as_str()) == chosen);
        found.map_or(self.base_url(), |key| key.span)
    }

    pub(super) fn identity(&self) -> Span {
        let get = self.manifest.connector.identity.as_ref().map(|i| i.value.get.span);
        get.unwrap_or(self.base_url())
    }

    fn product(&self, stream: &StreamPlan) -> Option<&'m ProductFile> {
        let name = stream.product.as_ref()?;
        self.manifest.products.iter().find(|product| product.product.value == *name)
    }

    fn written(&self, stream: &StreamPlan) -> Option<(&'m Spanned<String>, &'m StreamSpec)> {
        let streams = match &stream.product {
            Some(_) => &self.product(stream)?.streams,
            None => &self.manifest.connector.streams,
        };
        streams.iter().find(|(key, _)| key.value == stream.local)
    }

    /// The stream's name.
    pub(super) fn stream(&self, stream: &StreamPlan) -> Span {
        self.written(stream).map_or(self.base_url(), |(key, _)| key.span)
    }

    /// The stream's cursor: its own, or the default that holds for it.
    pub(super) fn cursor(&self, stream: &StreamPlan) -> Span {
        let own = self.written(stream).and_then(|(_, spec)| spec.cursor.as_ref());
        let product = || self.product(stream).and_then(|p| p.defaults.cursor.0.first());
        let all = || self.manifest.connector.defaults.cursor.0.first();
        own.or_else(product).or_else(all).map_or(self.stream(stream), |cursor| cursor.span)
    }

    /// The stream's pagination: its own, or the one that holds for it.
    pub(super) fn pagination(&self, stream: &StreamPlan) -> Span {
        let own = self.written(stream).and_then(|(_, spec)| spec.pagination.as_ref());
        let product = || self.product(stream).and_then(|p| p.pagination.as_ref());
        let all = || self.manifest.connector.pagination.as_ref();
        own.or_else(product).or_else(all).map_or(self.stream(stream), |paging| paging.span)
    }

    /// A field of a stream.
    pub(super) fn field(&self, stream: &StreamPlan, name: &str) -> Span {
        let fields = self.written(stream).map(|(_, spec)| &spec.fields);
        let key = fields.and_then(|fields| fields.keys().find(|key| key.value == name));
        key.map_or(self.stream(stream), |key| key.span)
    }
}
