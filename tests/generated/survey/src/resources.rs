// Made by `connector generate rust`: change the manifest, not this file.

//! What the API has.
use engine_client::Client;
use engine_client::typed;
/// All that there is of it.
#[derive(Clone, Copy, Debug)]
pub struct ResourcesApi<'a>(pub(crate) &'a Client);
impl<'a> ResourcesApi<'a> {
    /// workspaces
    #[must_use]
    pub fn workspaces(&self) -> WorkspacesApi<'a> {
        WorkspacesApi(self.0)
    }
    /// forms
    #[must_use]
    pub fn forms(&self) -> FormsApi<'a> {
        FormsApi(self.0)
    }
    /// responses
    #[must_use]
    pub fn responses(&self) -> ResponsesApi<'a> {
        ResponsesApi(self.0)
    }
}
/// A record of `workspaces`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Workspaces {
    /// `id`
    pub id: typed::Id<Self>,
    /// `name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `owner.name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner_name: Option<String>,
    /// `owner.email`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner_email: Option<String>,
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
impl typed::Model for Workspaces {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "workspaces",
        json_api: false,
        resource: None,
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "name", at: &["name"], kind: typed::Kind::Text },
            typed::Field { name: "owner_name", at: &["owner", "name"], kind: typed::Kind::Text },
            typed::Field { name: "owner_email", at: &["owner", "email"], kind: typed::Kind::Text },
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
/// What can be done with records of `workspaces`.
#[derive(Clone, Copy, Debug)]
pub struct WorkspacesApi<'a>(#[allow(dead_code)] &'a Client);
impl WorkspacesApi<'_> {
    /// The list `/workspaces`.
    pub fn list(&self) -> WorkspacesList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/workspaces"],
            headers: &[],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        WorkspacesList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/workspaces/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::resources::Workspaces>>,
    ) -> Result<typed::Item<Workspaces>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/workspaces/", ""],
            headers: &[],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::resources::Workspaces> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
}
/// A list of `workspaces` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct WorkspacesList(typed::Query<Workspaces>);
impl WorkspacesList {
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
    pub fn records(self) -> typed::Records<Workspaces> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<Workspaces> {
        self.0.pages()
    }
}
/// A record of `forms`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Forms {
    /// `id`
    pub id: typed::Id<Self>,
    /// `title`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// `open`, `closed` or `removed`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// `language`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// `questions`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub questions: Option<serde_json::Value>,
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
impl typed::Model for Forms {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "forms",
        json_api: false,
        resource: None,
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "title", at: &["title"], kind: typed::Kind::Text },
            typed::Field { name: "state", at: &["state"], kind: typed::Kind::Text },
            typed::Field { name: "language", at: &["language"], kind: typed::Kind::Text },
            typed::Field { name: "questions", at: &["questions"], kind: typed::Kind::Json },
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
/// What can be done with records of `forms`.
#[derive(Clone, Copy, Debug)]
pub struct FormsApi<'a>(#[allow(dead_code)] &'a Client);
impl FormsApi<'_> {
    /// The list `/workspaces/{workspace_id}/forms`.
    pub fn list(
        &self,
        workspace_id: impl Into<typed::Id<super::resources::Workspaces>>,
    ) -> FormsList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/workspaces/", "/forms"],
            headers: &[],
            params: &[("page_size", "100")],
            listing: super::listing_1,
            own_id: false,
        };
        let workspace_id: typed::Id<super::resources::Workspaces> = workspace_id.into();
        FormsList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[workspace_id.as_str()]))
    }
    /// One record: `/workspaces/{workspace_id}/forms/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        workspace_id: impl Into<typed::Id<super::resources::Workspaces>>,
        id: impl Into<typed::Id<super::resources::Forms>>,
    ) -> Result<typed::Item<Forms>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/workspaces/", "/forms/", ""],
            headers: &[],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let workspace_id: typed::Id<super::resources::Workspaces> = workspace_id.into();
        let id: typed::Id<super::resources::Forms> = id.into();
        typed::one(self.0, &ENDPOINT, &[workspace_id.as_str(), id.as_str()]).await
    }
}
/// A list of `forms` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct FormsList(typed::Query<Forms>);
impl FormsList {
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
    pub fn records(self) -> typed::Records<Forms> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<Forms> {
        self.0.pages()
    }
}
/// A record of `responses`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Responses {
    /// `id`
    pub id: typed::Id<Self>,
    /// `complete` or `partial`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// `submitted_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub submitted_at: Option<jiff::Timestamp>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// `respondent.email`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub respondent_email: Option<String>,
    /// `respondent.locale`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub respondent_locale: Option<String>,
    /// `question_id`, `kind` and `value`: a number, a text or a list of texts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answers: Option<serde_json::Value>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Responses {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "responses",
        json_api: false,
        resource: None,
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "state", at: &["state"], kind: typed::Kind::Text },
            typed::Field {
                name: "submitted_at",
                at: &["submitted_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "updated_at",
                at: &["updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "respondent_email",
                at: &["respondent", "email"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "respondent_locale",
                at: &["respondent", "locale"],
                kind: typed::Kind::Text,
            },
            typed::Field { name: "answers", at: &["answers"], kind: typed::Kind::Json },
        ],
        relations: &[],
    };
}
/// What can be done with records of `responses`.
#[derive(Clone, Copy, Debug)]
pub struct ResponsesApi<'a>(#[allow(dead_code)] &'a Client);
impl ResponsesApi<'_> {
    /// The list `/forms/{form_id}/responses`.
    pub fn list(&self, form_id: impl Into<typed::Id<super::resources::Forms>>) -> ResponsesList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/forms/", "/responses"],
            headers: &[],
            params: &[("page_size", "100")],
            listing: super::listing_1,
            own_id: false,
        };
        let form_id: typed::Id<super::resources::Forms> = form_id.into();
        ResponsesList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[form_id.as_str()]))
    }
    /// One record: `/forms/{form_id}/responses/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        form_id: impl Into<typed::Id<super::resources::Forms>>,
        id: impl Into<typed::Id<super::resources::Responses>>,
    ) -> Result<typed::Item<Responses>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/forms/", "/responses/", ""],
            headers: &[],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let form_id: typed::Id<super::resources::Forms> = form_id.into();
        let id: typed::Id<super::resources::Responses> = id.into();
        typed::one(self.0, &ENDPOINT, &[form_id.as_str(), id.as_str()]).await
    }
}
/// A list of `responses` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct ResponsesList(typed::Query<Responses>);
impl ResponsesList {
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
    pub fn records(self) -> typed::Records<Responses> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<Responses> {
        self.0.pages()
    }
}
