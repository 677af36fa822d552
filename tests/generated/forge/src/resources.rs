// Made by `connector generate rust`: change the manifest, not this file.

//! What the API has.
use engine_client::Client;
use engine_client::typed;
/// All that there is of it.
#[derive(Clone, Copy, Debug)]
pub struct ResourcesApi<'a>(pub(crate) &'a Client);
impl<'a> ResourcesApi<'a> {
    /// issues
    #[must_use]
    pub fn issues(&self) -> IssuesApi<'a> {
        IssuesApi(self.0)
    }
    /// projects
    #[must_use]
    pub fn projects(&self) -> ProjectsApi<'a> {
        ProjectsApi(self.0)
    }
    /// users
    #[must_use]
    pub fn users(&self) -> UsersApi<'a> {
        UsersApi(self.0)
    }
    /// milestones
    #[must_use]
    pub fn milestones(&self) -> MilestonesApi<'a> {
        MilestonesApi(self.0)
    }
}
/// A record of `issues`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Issues {
    /// `id`
    pub id: typed::Id<Self>,
    /// Counts within the project.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<i64>,
    /// `title`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// `open` or `closed`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// `labels`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub labels: Option<serde_json::Value>,
    /// `comments`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub comments: Option<i64>,
    /// `locked`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub locked: Option<bool>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// `closed_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closed_at: Option<jiff::Timestamp>,
    /// `project_id`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project_id: Option<String>,
    /// `author_id`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub author_id: Option<String>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Issues {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "issues",
        json_api: false,
        resource: None,
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "number", at: &["number"], kind: typed::Kind::Integer },
            typed::Field { name: "title", at: &["title"], kind: typed::Kind::Text },
            typed::Field { name: "state", at: &["state"], kind: typed::Kind::Text },
            typed::Field { name: "labels", at: &["labels"], kind: typed::Kind::Json },
            typed::Field { name: "comments", at: &["comments"], kind: typed::Kind::Integer },
            typed::Field { name: "locked", at: &["locked"], kind: typed::Kind::Boolean },
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
            typed::Field {
                name: "closed_at",
                at: &["closed_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "project_id", at: &["project_id"], kind: typed::Kind::Id },
            typed::Field { name: "author_id", at: &["author_id"], kind: typed::Kind::Id },
        ],
        relations: &[],
    };
}
/// What can be done with records of `issues`.
#[derive(Clone, Copy, Debug)]
pub struct IssuesApi<'a>(#[allow(dead_code)] &'a Client);
impl IssuesApi<'_> {
    /// The list `/issues`.
    pub fn list(&self) -> IssuesList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/issues"],
            headers: &[],
            params: &[("state", "all"), ("direction", "asc"), ("per_page", "100")],
            listing: super::listing_0,
            own_id: false,
        };
        IssuesList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/issues/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::resources::Issues>>,
    ) -> Result<typed::Item<Issues>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/issues/", ""],
            headers: &[],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::resources::Issues> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
}
/// A list of `issues` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct IssuesList(typed::Query<Issues>);
impl IssuesList {
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
    pub fn records(self) -> typed::Records<Issues> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<Issues> {
        self.0.pages()
    }
}
/// A record of `projects`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Projects {
    /// `id`
    pub id: typed::Id<Self>,
    /// `path`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// `description`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `archived`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub archived: Option<bool>,
    /// `stars`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stars: Option<i64>,
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
impl typed::Model for Projects {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "projects",
        json_api: false,
        resource: None,
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "path", at: &["path"], kind: typed::Kind::Text },
            typed::Field { name: "description", at: &["description"], kind: typed::Kind::Text },
            typed::Field { name: "archived", at: &["archived"], kind: typed::Kind::Boolean },
            typed::Field { name: "stars", at: &["stars"], kind: typed::Kind::Integer },
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
/// What can be done with records of `projects`.
#[derive(Clone, Copy, Debug)]
pub struct ProjectsApi<'a>(#[allow(dead_code)] &'a Client);
impl ProjectsApi<'_> {
    /// The list `/projects`.
    pub fn list(&self) -> ProjectsList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/projects"],
            headers: &[],
            params: &[("per_page", "100")],
            listing: super::listing_0,
            own_id: false,
        };
        ProjectsList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/projects/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::resources::Projects>>,
    ) -> Result<typed::Item<Projects>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/projects/", ""],
            headers: &[],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::resources::Projects> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
}
/// A list of `projects` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct ProjectsList(typed::Query<Projects>);
impl ProjectsList {
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
    pub fn records(self) -> typed::Records<Projects> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<Projects> {
        self.0.pages()
    }
}
/// A record of `users`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Users {
    /// `id`
    pub id: typed::Id<Self>,
    /// `username`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// `name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Empty unless made public.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Users {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "users",
        json_api: false,
        resource: None,
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "username", at: &["username"], kind: typed::Kind::Text },
            typed::Field { name: "name", at: &["name"], kind: typed::Kind::Text },
            typed::Field { name: "email", at: &["email"], kind: typed::Kind::Text },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
        ],
        relations: &[],
    };
}
/// What can be done with records of `users`.
#[derive(Clone, Copy, Debug)]
pub struct UsersApi<'a>(#[allow(dead_code)] &'a Client);
impl UsersApi<'_> {
    /// The list `/users`.
    pub fn list(&self) -> UsersList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/users"],
            headers: &[],
            params: &[("per_page", "100")],
            listing: super::listing_0,
            own_id: false,
        };
        UsersList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/users/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::resources::Users>>,
    ) -> Result<typed::Item<Users>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/users/", ""],
            headers: &[],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::resources::Users> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
}
/// A list of `users` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct UsersList(typed::Query<Users>);
impl UsersList {
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
    pub fn records(self) -> typed::Records<Users> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<Users> {
        self.0.pages()
    }
}
/// A record of `milestones`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Milestones {
    /// `id`
    pub id: typed::Id<Self>,
    /// `title`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// `due_on`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due_on: Option<jiff::civil::Date>,
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
impl typed::Model for Milestones {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "milestones",
        json_api: false,
        resource: None,
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "title", at: &["title"], kind: typed::Kind::Text },
            typed::Field {
                name: "due_on",
                at: &["due_on"],
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
        relations: &[],
    };
}
/// What can be done with records of `milestones`.
#[derive(Clone, Copy, Debug)]
pub struct MilestonesApi<'a>(#[allow(dead_code)] &'a Client);
impl MilestonesApi<'_> {
    /// The list `/projects/{project_id}/milestones`.
    pub fn list(
        &self,
        project_id: impl Into<typed::Id<super::resources::Projects>>,
    ) -> MilestonesList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/projects/", "/milestones"],
            headers: &[],
            params: &[("per_page", "100")],
            listing: super::listing_0,
            own_id: false,
        };
        let project_id: typed::Id<super::resources::Projects> = project_id.into();
        MilestonesList(typed::Query::new(
            self.0,
            &ENDPOINT,
            &super::SPELLING,
            &[project_id.as_str()],
        ))
    }
    /// One record: `/projects/{project_id}/milestones/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        project_id: impl Into<typed::Id<super::resources::Projects>>,
        id: impl Into<typed::Id<super::resources::Milestones>>,
    ) -> Result<typed::Item<Milestones>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/projects/", "/milestones/", ""],
            headers: &[],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let project_id: typed::Id<super::resources::Projects> = project_id.into();
        let id: typed::Id<super::resources::Milestones> = id.into();
        typed::one(self.0, &ENDPOINT, &[project_id.as_str(), id.as_str()]).await
    }
}
/// A list of `milestones` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct MilestonesList(typed::Query<Milestones>);
impl MilestonesList {
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
    pub fn records(self) -> typed::Records<Milestones> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<Milestones> {
        self.0.pages()
    }
}
