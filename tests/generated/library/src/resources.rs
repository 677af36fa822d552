// Made by `connector generate rust`: change the manifest, not this file.

//! What the API has.
use engine_client::Client;
use engine_client::typed;
/// All that there is of it.
#[derive(Clone, Copy, Debug)]
pub struct ResourcesApi<'a>(pub(crate) &'a Client);
impl<'a> ResourcesApi<'a> {
    /// loans
    #[must_use]
    pub fn loans(&self) -> LoansApi<'a> {
        LoansApi(self.0)
    }
    /// books
    #[must_use]
    pub fn books(&self) -> BooksApi<'a> {
        BooksApi(self.0)
    }
    /// authors
    #[must_use]
    pub fn authors(&self) -> AuthorsApi<'a> {
        AuthorsApi(self.0)
    }
    /// branches
    #[must_use]
    pub fn branches(&self) -> BranchesApi<'a> {
        BranchesApi(self.0)
    }
}
/// A record of `loans`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Loans {
    /// `id`
    pub id: typed::Id<Self>,
    /// `checked_out_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub checked_out_at: Option<jiff::Timestamp>,
    /// `due_on`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due_on: Option<jiff::civil::Date>,
    /// Empty until the book is returned.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub returned_at: Option<jiff::Timestamp>,
    /// `renewals`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub renewals: Option<i64>,
    /// `fine`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fine: Option<typed::Decimal>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// The relationship `book`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub book: Option<typed::Id<super::resources::Books>>,
    /// The relationship `branch`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub branch: Option<typed::Id<super::resources::Branches>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Loans {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "loans",
        json_api: true,
        resource: None,
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "checked_out_at",
                at: &["checked_out_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "due_on",
                at: &["due_on"],
                kind: typed::Kind::Date(typed::Written::Iso),
            },
            typed::Field {
                name: "returned_at",
                at: &["returned_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "renewals", at: &["renewals"], kind: typed::Kind::Integer },
            typed::Field { name: "fine", at: &["fine"], kind: typed::Kind::Decimal },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "updated_at",
                at: &["updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
        ],
        relations: &[
            typed::Relation { name: "book", relationship: "book", many: false, mixed: false },
            typed::Relation { name: "branch", relationship: "branch", many: false, mixed: false },
        ],
    };
}
/// What can be done with records of `loans`.
#[derive(Clone, Copy, Debug)]
pub struct LoansApi<'a>(#[allow(dead_code)] &'a Client);
impl LoansApi<'_> {
    /// The list `/loans`.
    pub fn list(&self) -> LoansList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/loans"],
            headers: &[],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        LoansList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/loans/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::resources::Loans>>,
    ) -> Result<typed::Item<Loans>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/loans/", ""],
            headers: &[],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::resources::Loans> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
}
/// A list of `loans` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct LoansList(typed::Query<Loans>);
impl LoansList {
    /// Only records whose `updated_at` is more.
    #[inline]
    pub fn where_updated_at_gt(self, value: jiff::Timestamp) -> Self {
        Self(self.0.range("updated_at", "gt", &value))
    }
    /// Only records whose `updated_at` is this or more.
    #[inline]
    pub fn where_updated_at_gte(self, value: jiff::Timestamp) -> Self {
        Self(self.0.range("updated_at", "gte", &value))
    }
    /// Only records whose `updated_at` is less.
    #[inline]
    pub fn where_updated_at_lt(self, value: jiff::Timestamp) -> Self {
        Self(self.0.range("updated_at", "lt", &value))
    }
    /// Only records whose `updated_at` is this or less.
    #[inline]
    pub fn where_updated_at_lte(self, value: jiff::Timestamp) -> Self {
        Self(self.0.range("updated_at", "lte", &value))
    }
    /// Ordered by `id`.
    #[inline]
    pub fn order_by_id(self) -> Self {
        Self(self.0.order("id", false))
    }
    /// Ordered by `id`, the last one first.
    #[inline]
    pub fn order_by_id_descending(self) -> Self {
        Self(self.0.order("id", true))
    }
    /// Ordered by `updated_at`.
    #[inline]
    pub fn order_by_updated_at(self) -> Self {
        Self(self.0.order("updated_at", false))
    }
    /// Ordered by `updated_at`, the last one first.
    #[inline]
    pub fn order_by_updated_at_descending(self) -> Self {
        Self(self.0.order("updated_at", true))
    }
    /// With what `book` leads to: `Item::included`.
    #[inline]
    pub fn include_book(self) -> Self {
        Self(self.0.include("book"))
    }
    /// With what `branch` leads to: `Item::included`.
    #[inline]
    pub fn include_branch(self) -> Self {
        Self(self.0.include("branch"))
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
    pub fn records(self) -> typed::Records<Loans> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<Loans> {
        self.0.pages()
    }
}
/// A record of `books`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Books {
    /// `id`
    pub id: typed::Id<Self>,
    /// `title`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// `isbn`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub isbn: Option<String>,
    /// `language`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// `pages`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pages: Option<i64>,
    /// `published_on`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub published_on: Option<jiff::civil::Date>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// The relationship `author`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub author: Option<typed::Id<super::resources::Authors>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Books {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "books",
        json_api: true,
        resource: None,
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "title", at: &["title"], kind: typed::Kind::Text },
            typed::Field { name: "isbn", at: &["isbn"], kind: typed::Kind::Text },
            typed::Field { name: "language", at: &["language"], kind: typed::Kind::Text },
            typed::Field { name: "pages", at: &["pages"], kind: typed::Kind::Integer },
            typed::Field {
                name: "published_on",
                at: &["published_on"],
                kind: typed::Kind::Date(typed::Written::Iso),
            },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "updated_at",
                at: &["updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
        ],
        relations: &[typed::Relation {
            name: "author",
            relationship: "author",
            many: false,
            mixed: false,
        }],
    };
}
/// What can be done with records of `books`.
#[derive(Clone, Copy, Debug)]
pub struct BooksApi<'a>(#[allow(dead_code)] &'a Client);
impl BooksApi<'_> {
    /// The list `/books`.
    pub fn list(&self) -> BooksList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/books"],
            headers: &[],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        BooksList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/books/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::resources::Books>>,
    ) -> Result<typed::Item<Books>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/books/", ""],
            headers: &[],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::resources::Books> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
}
/// A list of `books` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct BooksList(typed::Query<Books>);
impl BooksList {
    /// Only records whose `updated_at` is more.
    #[inline]
    pub fn where_updated_at_gt(self, value: jiff::Timestamp) -> Self {
        Self(self.0.range("updated_at", "gt", &value))
    }
    /// Only records whose `updated_at` is this or more.
    #[inline]
    pub fn where_updated_at_gte(self, value: jiff::Timestamp) -> Self {
        Self(self.0.range("updated_at", "gte", &value))
    }
    /// Only records whose `updated_at` is less.
    #[inline]
    pub fn where_updated_at_lt(self, value: jiff::Timestamp) -> Self {
        Self(self.0.range("updated_at", "lt", &value))
    }
    /// Only records whose `updated_at` is this or less.
    #[inline]
    pub fn where_updated_at_lte(self, value: jiff::Timestamp) -> Self {
        Self(self.0.range("updated_at", "lte", &value))
    }
    /// Ordered by `id`.
    #[inline]
    pub fn order_by_id(self) -> Self {
        Self(self.0.order("id", false))
    }
    /// Ordered by `id`, the last one first.
    #[inline]
    pub fn order_by_id_descending(self) -> Self {
        Self(self.0.order("id", true))
    }
    /// Ordered by `updated_at`.
    #[inline]
    pub fn order_by_updated_at(self) -> Self {
        Self(self.0.order("updated_at", false))
    }
    /// Ordered by `updated_at`, the last one first.
    #[inline]
    pub fn order_by_updated_at_descending(self) -> Self {
        Self(self.0.order("updated_at", true))
    }
    /// With what `author` leads to: `Item::included`.
    #[inline]
    pub fn include_author(self) -> Self {
        Self(self.0.include("author"))
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
    pub fn records(self) -> typed::Records<Books> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<Books> {
        self.0.pages()
    }
}
/// A record of `authors`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Authors {
    /// `id`
    pub id: typed::Id<Self>,
    /// `name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The year.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub born: Option<i64>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Authors {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "authors",
        json_api: true,
        resource: None,
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "name", at: &["name"], kind: typed::Kind::Text },
            typed::Field { name: "born", at: &["born"], kind: typed::Kind::Integer },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "updated_at",
                at: &["updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
        ],
        relations: &[],
    };
}
/// What can be done with records of `authors`.
#[derive(Clone, Copy, Debug)]
pub struct AuthorsApi<'a>(#[allow(dead_code)] &'a Client);
impl AuthorsApi<'_> {
    /// The list `/authors`.
    pub fn list(&self) -> AuthorsList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/authors"],
            headers: &[],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        AuthorsList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/authors/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::resources::Authors>>,
    ) -> Result<typed::Item<Authors>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/authors/", ""],
            headers: &[],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::resources::Authors> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
}
/// A list of `authors` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct AuthorsList(typed::Query<Authors>);
impl AuthorsList {
    /// Only records whose `updated_at` is more.
    #[inline]
    pub fn where_updated_at_gt(self, value: jiff::Timestamp) -> Self {
        Self(self.0.range("updated_at", "gt", &value))
    }
    /// Only records whose `updated_at` is this or more.
    #[inline]
    pub fn where_updated_at_gte(self, value: jiff::Timestamp) -> Self {
        Self(self.0.range("updated_at", "gte", &value))
    }
    /// Only records whose `updated_at` is less.
    #[inline]
    pub fn where_updated_at_lt(self, value: jiff::Timestamp) -> Self {
        Self(self.0.range("updated_at", "lt", &value))
    }
    /// Only records whose `updated_at` is this or less.
    #[inline]
    pub fn where_updated_at_lte(self, value: jiff::Timestamp) -> Self {
        Self(self.0.range("updated_at", "lte", &value))
    }
    /// Ordered by `id`.
    #[inline]
    pub fn order_by_id(self) -> Self {
        Self(self.0.order("id", false))
    }
    /// Ordered by `id`, the last one first.
    #[inline]
    pub fn order_by_id_descending(self) -> Self {
        Self(self.0.order("id", true))
    }
    /// Ordered by `updated_at`.
    #[inline]
    pub fn order_by_updated_at(self) -> Self {
        Self(self.0.order("updated_at", false))
    }
    /// Ordered by `updated_at`, the last one first.
    #[inline]
    pub fn order_by_updated_at_descending(self) -> Self {
        Self(self.0.order("updated_at", true))
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
    pub fn records(self) -> typed::Records<Authors> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<Authors> {
        self.0.pages()
    }
}
/// A record of `branches`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Branches {
    /// `id`
    pub id: typed::Id<Self>,
    /// `name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `city`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// `open_on_sunday`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub open_on_sunday: Option<bool>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Branches {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "branches",
        json_api: true,
        resource: None,
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "name", at: &["name"], kind: typed::Kind::Text },
            typed::Field { name: "city", at: &["city"], kind: typed::Kind::Text },
            typed::Field {
                name: "open_on_sunday",
                at: &["open_on_sunday"],
                kind: typed::Kind::Boolean,
            },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "updated_at",
                at: &["updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
        ],
        relations: &[],
    };
}
/// What can be done with records of `branches`.
#[derive(Clone, Copy, Debug)]
pub struct BranchesApi<'a>(#[allow(dead_code)] &'a Client);
impl BranchesApi<'_> {
    /// The list `/branches`.
    pub fn list(&self) -> BranchesList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/branches"],
            headers: &[],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        BranchesList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/branches/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::resources::Branches>>,
    ) -> Result<typed::Item<Branches>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/branches/", ""],
            headers: &[],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::resources::Branches> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
}
/// A list of `branches` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct BranchesList(typed::Query<Branches>);
impl BranchesList {
    /// Only records whose `updated_at` is more.
    #[inline]
    pub fn where_updated_at_gt(self, value: jiff::Timestamp) -> Self {
        Self(self.0.range("updated_at", "gt", &value))
    }
    /// Only records whose `updated_at` is this or more.
    #[inline]
    pub fn where_updated_at_gte(self, value: jiff::Timestamp) -> Self {
        Self(self.0.range("updated_at", "gte", &value))
    }
    /// Only records whose `updated_at` is less.
    #[inline]
    pub fn where_updated_at_lt(self, value: jiff::Timestamp) -> Self {
        Self(self.0.range("updated_at", "lt", &value))
    }
    /// Only records whose `updated_at` is this or less.
    #[inline]
    pub fn where_updated_at_lte(self, value: jiff::Timestamp) -> Self {
        Self(self.0.range("updated_at", "lte", &value))
    }
    /// Ordered by `id`.
    #[inline]
    pub fn order_by_id(self) -> Self {
        Self(self.0.order("id", false))
    }
    /// Ordered by `id`, the last one first.
    #[inline]
    pub fn order_by_id_descending(self) -> Self {
        Self(self.0.order("id", true))
    }
    /// Ordered by `updated_at`.
    #[inline]
    pub fn order_by_updated_at(self) -> Self {
        Self(self.0.order("updated_at", false))
    }
    /// Ordered by `updated_at`, the last one first.
    #[inline]
    pub fn order_by_updated_at_descending(self) -> Self {
        Self(self.0.order("updated_at", true))
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
    pub fn records(self) -> typed::Records<Branches> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<Branches> {
        self.0.pages()
    }
}
