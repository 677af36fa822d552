// Made by `connector generate rust`: change the manifest, not this file.

//! What the API has.
use engine_client::Client;
use engine_client::typed;
/// All that there is of it.
#[derive(Clone, Copy, Debug)]
pub struct ResourcesApi<'a>(pub(crate) &'a Client);
impl<'a> ResourcesApi<'a> {
    /// */ pub fn escaped() {} /*
    #[must_use]
    pub fn type_(&self) -> TypeApi<'a> {
        TypeApi(self.0)
    }
    /// Option
    #[must_use]
    pub fn option(&self) -> OptionRecordApi<'a> {
        OptionRecordApi(self.0)
    }
    /// resources
    #[must_use]
    pub fn resources(&self) -> Resources2Api<'a> {
        Resources2Api(self.0)
    }
    /// client
    #[must_use]
    pub fn client2(&self) -> Client2Api<'a> {
        Client2Api(self.0)
    }
    /// vec
    #[must_use]
    pub fn vec(&self) -> VecRecordApi<'a> {
        VecRecordApi(self.0)
    }
}
/// */ pub fn escaped() {} /*
///
/// "] pub fn escaped() {} #\[doc = " pub fn escaped() {}
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Type {
    /// `id`
    pub id: typed::Id<Self>,
    /// `self`
    #[serde(rename = "self")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub self_: Option<String>,
    /// `fn`
    #[serde(rename = "fn")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fn_: Option<i64>,
    /// \[link](x) \<b>
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// `first_name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_name2: Option<String>,
    /// `first-name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_name3: Option<String>,
    /// `9lives`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub n9lives: Option<bool>,
    /// `été`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub t: Option<jiff::civil::Date>,
    /// `other`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub other2: Option<serde_json::Value>,
    /// `a.b.c"d`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub a_b: Option<String>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Type {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "type",
        json_api: false,
        resource: None,
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "self", at: &["self"], kind: typed::Kind::Text },
            typed::Field { name: "fn", at: &["fn"], kind: typed::Kind::Integer },
            typed::Field { name: "first_name", at: &["first name"], kind: typed::Kind::Text },
            typed::Field { name: "first_name2", at: &["first_name"], kind: typed::Kind::Text },
            typed::Field { name: "first_name3", at: &["first-name"], kind: typed::Kind::Text },
            typed::Field { name: "n9lives", at: &["9lives"], kind: typed::Kind::Boolean },
            typed::Field {
                name: "t", at: &["été"], kind: typed::Kind::Date(typed::Written::Iso)
            },
            typed::Field { name: "other2", at: &["other"], kind: typed::Kind::Json },
            typed::Field { name: "a_b", at: &["a.b", "c\"d"], kind: typed::Kind::Text },
        ],
        relations: &[],
    };
}
/// What can be done with records of `type`.
#[derive(Clone, Copy, Debug)]
pub struct TypeApi<'a>(#[allow(dead_code)] &'a Client);
impl TypeApi<'_> {
    /// The list `/type`.
    pub fn list(&self) -> TypeList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/type"],
            headers: &[],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        TypeList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/type/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::resources::Type>>,
    ) -> Result<typed::Item<Type>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/type/", ""],
            headers: &[],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::resources::Type> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
}
/// A list of `type` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct TypeList(typed::Query<Type>);
impl TypeList {
    /// Only records whose `self` is this.
    #[inline]
    pub fn where_self(self, value: &str) -> Self {
        Self(self.0.filter("self", &value))
    }
    /// Only records whose `fn` is this.
    #[inline]
    pub fn where_fn(self, value: i64) -> Self {
        Self(self.0.filter("fn", &value))
    }
    /// Only records whose `first name` is this.
    #[inline]
    pub fn where_first_name(self, value: &str) -> Self {
        Self(self.0.filter("first name", &value))
    }
    /// Only records whose `first_name` is this.
    #[inline]
    pub fn where_first_name2(self, value: &str) -> Self {
        Self(self.0.filter("first_name", &value))
    }
    /// Ordered by `fn`.
    #[inline]
    pub fn order_by_fn(self) -> Self {
        Self(self.0.order("fn", false))
    }
    /// Ordered by `fn`, the last one first.
    #[inline]
    pub fn order_by_fn_descending(self) -> Self {
        Self(self.0.order("fn", true))
    }
    /// Ordered by `self`.
    #[inline]
    pub fn order_by_self(self) -> Self {
        Self(self.0.order("self", false))
    }
    /// Ordered by `self`, the last one first.
    #[inline]
    pub fn order_by_self_descending(self) -> Self {
        Self(self.0.order("self", true))
    }
    /// With any other query parameter.
    #[inline]
    pub fn param(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        Self(self.0.param(name, value))
    }
    /// So many requests at once, where the pages don't depend on each other.
    #[inline]
    pub fn ahead(self, requests: usize) -> Self {
        Self(self.0.ahead(requests))
    }
    /// The records, page after page: a stream, to be pinned. An error is its last item.
    #[inline]
    pub fn records(self) -> typed::Records<Type> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<Type> {
        self.0.pages()
    }
}
/// Option
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct OptionRecord {
    /// `id`
    pub id: typed::Id<Self>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for OptionRecord {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "option",
        json_api: false,
        resource: None,
        fields: &[typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id }],
        relations: &[],
    };
}
/// What can be done with records of `option`.
#[derive(Clone, Copy, Debug)]
pub struct OptionRecordApi<'a>(#[allow(dead_code)] &'a Client);
impl OptionRecordApi<'_> {
    /// The list `/option`.
    pub fn list(&self) -> OptionRecordList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/option"],
            headers: &[],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        OptionRecordList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/option/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::resources::OptionRecord>>,
    ) -> Result<typed::Item<OptionRecord>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/option/", ""],
            headers: &[],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::resources::OptionRecord> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
}
/// A list of `option` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct OptionRecordList(typed::Query<OptionRecord>);
impl OptionRecordList {
    /// With any other query parameter.
    #[inline]
    pub fn param(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        Self(self.0.param(name, value))
    }
    /// So many requests at once, where the pages don't depend on each other.
    #[inline]
    pub fn ahead(self, requests: usize) -> Self {
        Self(self.0.ahead(requests))
    }
    /// The records, page after page: a stream, to be pinned. An error is its last item.
    #[inline]
    pub fn records(self) -> typed::Records<OptionRecord> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<OptionRecord> {
        self.0.pages()
    }
}
/// A record of `resources`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Resources2 {
    /// `id`
    pub id: typed::Id<Self>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Resources2 {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "resources",
        json_api: false,
        resource: None,
        fields: &[typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id }],
        relations: &[],
    };
}
/// What can be done with records of `resources`.
#[derive(Clone, Copy, Debug)]
pub struct Resources2Api<'a>(#[allow(dead_code)] &'a Client);
impl Resources2Api<'_> {
    /// The list `/resources`.
    pub fn list(&self) -> Resources2List {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/resources"],
            headers: &[],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        Resources2List(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/resources/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::resources::Resources2>>,
    ) -> Result<typed::Item<Resources2>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/resources/", ""],
            headers: &[],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::resources::Resources2> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
}
/// A list of `resources` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct Resources2List(typed::Query<Resources2>);
impl Resources2List {
    /// With any other query parameter.
    #[inline]
    pub fn param(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        Self(self.0.param(name, value))
    }
    /// So many requests at once, where the pages don't depend on each other.
    #[inline]
    pub fn ahead(self, requests: usize) -> Self {
        Self(self.0.ahead(requests))
    }
    /// The records, page after page: a stream, to be pinned. An error is its last item.
    #[inline]
    pub fn records(self) -> typed::Records<Resources2> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<Resources2> {
        self.0.pages()
    }
}
/// A record of `client`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Client2 {
    /// `id`
    pub id: typed::Id<Self>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Client2 {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "client",
        json_api: false,
        resource: None,
        fields: &[typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id }],
        relations: &[],
    };
}
/// What can be done with records of `client`.
#[derive(Clone, Copy, Debug)]
pub struct Client2Api<'a>(#[allow(dead_code)] &'a Client);
impl Client2Api<'_> {
    /// The list `/client`.
    pub fn list(&self) -> Client2List {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/client"],
            headers: &[],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        Client2List(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/client/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::resources::Client2>>,
    ) -> Result<typed::Item<Client2>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/client/", ""],
            headers: &[],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::resources::Client2> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
}
/// A list of `client` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct Client2List(typed::Query<Client2>);
impl Client2List {
    /// With any other query parameter.
    #[inline]
    pub fn param(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        Self(self.0.param(name, value))
    }
    /// So many requests at once, where the pages don't depend on each other.
    #[inline]
    pub fn ahead(self, requests: usize) -> Self {
        Self(self.0.ahead(requests))
    }
    /// The records, page after page: a stream, to be pinned. An error is its last item.
    #[inline]
    pub fn records(self) -> typed::Records<Client2> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<Client2> {
        self.0.pages()
    }
}
/// A record of `vec`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct VecRecord {
    /// `id`
    pub id: typed::Id<Self>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for VecRecord {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "vec",
        json_api: false,
        resource: None,
        fields: &[typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id }],
        relations: &[],
    };
}
/// What can be done with records of `vec`.
#[derive(Clone, Copy, Debug)]
pub struct VecRecordApi<'a>(#[allow(dead_code)] &'a Client);
impl VecRecordApi<'_> {
    /// The list `/type/{type_id}/vec`.
    pub fn list(&self, type_id: impl Into<typed::Id<super::resources::Type>>) -> VecRecordList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/type/", "/vec"],
            headers: &[],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        let type_id: typed::Id<super::resources::Type> = type_id.into();
        VecRecordList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[type_id.as_str()]))
    }
    /// One record: `/type/{type_id}/vec/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        type_id: impl Into<typed::Id<super::resources::Type>>,
        id: impl Into<typed::Id<super::resources::VecRecord>>,
    ) -> Result<typed::Item<VecRecord>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/type/", "/vec/", ""],
            headers: &[],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let type_id: typed::Id<super::resources::Type> = type_id.into();
        let id: typed::Id<super::resources::VecRecord> = id.into();
        typed::one(self.0, &ENDPOINT, &[type_id.as_str(), id.as_str()]).await
    }
}
/// A list of `vec` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct VecRecordList(typed::Query<VecRecord>);
impl VecRecordList {
    /// With any other query parameter.
    #[inline]
    pub fn param(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        Self(self.0.param(name, value))
    }
    /// So many requests at once, where the pages don't depend on each other.
    #[inline]
    pub fn ahead(self, requests: usize) -> Self {
        Self(self.0.ahead(requests))
    }
    /// The records, page after page: a stream, to be pinned. An error is its last item.
    #[inline]
    pub fn records(self) -> typed::Records<VecRecord> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<VecRecord> {
        self.0.pages()
    }
}
