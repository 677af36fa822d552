// Made by `connector generate rust`: change the manifest, not this file.

//! The product `api`.
use engine_client::Client;
use engine_client::typed;
/// All that there is of it.
#[derive(Clone, Copy, Debug)]
pub struct ApiApi<'a>(pub(crate) &'a Client);
impl<'a> ApiApi<'a> {
    /// Connected applications
    #[must_use]
    pub fn connected_applications(&self) -> ConnectedApplicationApi<'a> {
        ConnectedApplicationApi(self.0)
    }
    /// OAuth applications
    #[must_use]
    pub fn oauth_applications(&self) -> OauthApplicationApi<'a> {
        OauthApplicationApi(self.0)
    }
    /// Personal access tokens
    #[must_use]
    pub fn personal_access_tokens(&self) -> PersonalAccessTokenApi<'a> {
        PersonalAccessTokenApi(self.0)
    }
    /// Organization
    #[must_use]
    pub fn organizations(&self) -> OrganizationApi<'a> {
        OrganizationApi(self.0)
    }
    /// People of connected applications
    #[must_use]
    pub fn people(&self) -> ConnectedApplicationPersonApi<'a> {
        ConnectedApplicationPersonApi(self.0)
    }
    /// Monthly active users
    #[must_use]
    pub fn mau(&self) -> OauthApplicationMauApi<'a> {
        OauthApplicationMauApi(self.0)
    }
}
/// Connected applications
///
/// One record per OAuth application that people of the church let in.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ConnectedApplication {
    /// `id`
    pub id: typed::Id<Self>,
    /// `description`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `url`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for ConnectedApplication {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "api_connected_applications",
        json_api: true,
        resource: Some("ConnectedApplication"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "description", at: &["description"], kind: typed::Kind::Text },
            typed::Field { name: "name", at: &["name"], kind: typed::Kind::Text },
            typed::Field { name: "url", at: &["url"], kind: typed::Kind::Text },
        ],
        relations: &[],
    };
}
/// What can be done with records of `api_connected_applications`.
#[derive(Clone, Copy, Debug)]
pub struct ConnectedApplicationApi<'a>(#[allow(dead_code)] &'a Client);
impl ConnectedApplicationApi<'_> {
    /// The list `/api/v2/connected_applications`.
    pub fn list(&self) -> ConnectedApplicationList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/api/v2/connected_applications"],
            headers: &[("X-PCO-API-Version", "2025-09-30")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        ConnectedApplicationList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/api/v2/connected_applications/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::api::ConnectedApplication>>,
    ) -> Result<typed::Item<ConnectedApplication>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/api/v2/connected_applications/", ""],
            headers: &[("X-PCO-API-Version", "2025-09-30")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::api::ConnectedApplication> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
}
/// A list of `api_connected_applications` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct ConnectedApplicationList(typed::Query<ConnectedApplication>);
impl ConnectedApplicationList {
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
    pub fn records(self) -> typed::Records<ConnectedApplication> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<ConnectedApplication> {
        self.0.pages()
    }
}
/// OAuth applications
///
/// One record per OAuth application that the church itself registered.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct OauthApplication {
    /// `id`
    pub id: typed::Id<Self>,
    /// `description`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `url`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for OauthApplication {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "api_oauth_applications",
        json_api: true,
        resource: Some("OauthApplication"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "description", at: &["description"], kind: typed::Kind::Text },
            typed::Field { name: "name", at: &["name"], kind: typed::Kind::Text },
            typed::Field { name: "url", at: &["url"], kind: typed::Kind::Text },
        ],
        relations: &[],
    };
}
/// What can be done with records of `api_oauth_applications`.
#[derive(Clone, Copy, Debug)]
pub struct OauthApplicationApi<'a>(#[allow(dead_code)] &'a Client);
impl OauthApplicationApi<'_> {
    /// The list `/api/v2/oauth_applications`.
    pub fn list(&self) -> OauthApplicationList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/api/v2/oauth_applications"],
            headers: &[("X-PCO-API-Version", "2025-09-30")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        OauthApplicationList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/api/v2/oauth_applications/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::api::OauthApplication>>,
    ) -> Result<typed::Item<OauthApplication>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/api/v2/oauth_applications/", ""],
            headers: &[("X-PCO-API-Version", "2025-09-30")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::api::OauthApplication> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
}
/// A list of `api_oauth_applications` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct OauthApplicationList(typed::Query<OauthApplication>);
impl OauthApplicationList {
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
    pub fn records(self) -> typed::Records<OauthApplication> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<OauthApplication> {
        self.0.pages()
    }
}
/// Personal access tokens
///
/// One record per personal access token, by its name only.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct PersonalAccessToken {
    /// `id`
    pub id: typed::Id<Self>,
    /// `name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for PersonalAccessToken {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "api_personal_access_tokens",
        json_api: true,
        resource: Some("PersonalAccessToken"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "name", at: &["name"], kind: typed::Kind::Text },
        ],
        relations: &[],
    };
}
/// What can be done with records of `api_personal_access_tokens`.
#[derive(Clone, Copy, Debug)]
pub struct PersonalAccessTokenApi<'a>(#[allow(dead_code)] &'a Client);
impl PersonalAccessTokenApi<'_> {
    /// The list `/api/v2/personal_access_tokens`.
    pub fn list(&self) -> PersonalAccessTokenList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/api/v2/personal_access_tokens"],
            headers: &[("X-PCO-API-Version", "2025-09-30")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        PersonalAccessTokenList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/api/v2/personal_access_tokens/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::api::PersonalAccessToken>>,
    ) -> Result<typed::Item<PersonalAccessToken>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/api/v2/personal_access_tokens/", ""],
            headers: &[("X-PCO-API-Version", "2025-09-30")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::api::PersonalAccessToken> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
}
/// A list of `api_personal_access_tokens` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct PersonalAccessTokenList(typed::Query<PersonalAccessToken>);
impl PersonalAccessTokenList {
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
    pub fn records(self) -> typed::Records<PersonalAccessToken> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<PersonalAccessToken> {
        self.0.pages()
    }
}
/// Organization
///
/// The account, by its id only.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Organization {
    /// `id`
    pub id: typed::Id<Self>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Organization {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "api_organizations",
        json_api: true,
        resource: Some("Organization"),
        fields: &[typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id }],
        relations: &[],
    };
}
/// What can be done with records of `api_organizations`.
#[derive(Clone, Copy, Debug)]
pub struct OrganizationApi<'a>(#[allow(dead_code)] &'a Client);
impl OrganizationApi<'_> {
    /// One record: `/api/v2`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(&self) -> Result<typed::Item<Organization>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/api/v2"],
            headers: &[("X-PCO-API-Version", "2025-09-30")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        typed::one(self.0, &ENDPOINT, &[]).await
    }
}
/// People of connected applications
///
/// Who let an application in, and when.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ConnectedApplicationPerson {
    /// `id`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `avatar_url`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub avatar_url: Option<String>,
    /// `connected_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connected_at: Option<jiff::Timestamp>,
    /// `first_name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// `last_name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for ConnectedApplicationPerson {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "api_people",
        json_api: true,
        resource: Some("ConnectedApplicationPerson"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "avatar_url", at: &["avatar_url"], kind: typed::Kind::Text },
            typed::Field {
                name: "connected_at",
                at: &["connected_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "first_name", at: &["first_name"], kind: typed::Kind::Text },
            typed::Field { name: "last_name", at: &["last_name"], kind: typed::Kind::Text },
        ],
        relations: &[],
    };
}
/// What can be done with records of `api_people`.
#[derive(Clone, Copy, Debug)]
pub struct ConnectedApplicationPersonApi<'a>(#[allow(dead_code)] &'a Client);
impl ConnectedApplicationPersonApi<'_> {
    /// The list `/api/v2/connected_applications/{connected_application_id}/people`.
    pub fn list(
        &self,
        connected_application_id: impl Into<typed::Id<super::api::ConnectedApplication>>,
    ) -> ConnectedApplicationPersonList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/api/v2/connected_applications/", "/people"],
            headers: &[("X-PCO-API-Version", "2025-09-30")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        let connected_application_id: typed::Id<super::api::ConnectedApplication> =
            connected_application_id.into();
        ConnectedApplicationPersonList(typed::Query::new(
            self.0,
            &ENDPOINT,
            &super::SPELLING,
            &[connected_application_id.as_str()],
        ))
    }
    /// One record: `/api/v2/connected_applications/{connected_application_id}/people/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        connected_application_id: impl Into<typed::Id<super::api::ConnectedApplication>>,
        id: impl Into<typed::Id<super::api::ConnectedApplicationPerson>>,
    ) -> Result<typed::Item<ConnectedApplicationPerson>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/api/v2/connected_applications/", "/people/", ""],
            headers: &[("X-PCO-API-Version", "2025-09-30")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let connected_application_id: typed::Id<super::api::ConnectedApplication> =
            connected_application_id.into();
        let id: typed::Id<super::api::ConnectedApplicationPerson> = id.into();
        typed::one(self.0, &ENDPOINT, &[connected_application_id.as_str(), id.as_str()]).await
    }
}
/// A list of `api_people` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct ConnectedApplicationPersonList(typed::Query<ConnectedApplicationPerson>);
impl ConnectedApplicationPersonList {
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
    pub fn records(self) -> typed::Records<ConnectedApplicationPerson> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<ConnectedApplicationPerson> {
        self.0.pages()
    }
}
/// Monthly active users
///
/// How many people used an OAuth application in a month.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct OauthApplicationMau {
    /// `id`
    pub id: typed::Id<Self>,
    /// `count`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// `month`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub month: Option<i64>,
    /// `year`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub year: Option<i64>,
    /// The relationship `oauth_application`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub oauth_application: Option<typed::Id<super::api::OauthApplication>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for OauthApplicationMau {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "api_mau",
        json_api: true,
        resource: Some("OauthApplicationMau"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "count", at: &["count"], kind: typed::Kind::Integer },
            typed::Field { name: "month", at: &["month"], kind: typed::Kind::Integer },
            typed::Field { name: "year", at: &["year"], kind: typed::Kind::Integer },
        ],
        relations: &[typed::Relation {
            name: "oauth_application",
            relationship: "oauth_application",
            many: false,
            mixed: false,
        }],
    };
}
/// What can be done with records of `api_mau`.
#[derive(Clone, Copy, Debug)]
pub struct OauthApplicationMauApi<'a>(#[allow(dead_code)] &'a Client);
impl OauthApplicationMauApi<'_> {
    /// The list `/api/v2/oauth_applications/{oauth_application_id}/mau`.
    pub fn list(
        &self,
        oauth_application_id: impl Into<typed::Id<super::api::OauthApplication>>,
    ) -> OauthApplicationMauList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/api/v2/oauth_applications/", "/mau"],
            headers: &[("X-PCO-API-Version", "2025-09-30")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        let oauth_application_id: typed::Id<super::api::OauthApplication> =
            oauth_application_id.into();
        OauthApplicationMauList(typed::Query::new(
            self.0,
            &ENDPOINT,
            &super::SPELLING,
            &[oauth_application_id.as_str()],
        ))
    }
    /// One record: `/api/v2/oauth_applications/{oauth_application_id}/mau/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        oauth_application_id: impl Into<typed::Id<super::api::OauthApplication>>,
        id: impl Into<typed::Id<super::api::OauthApplicationMau>>,
    ) -> Result<typed::Item<OauthApplicationMau>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/api/v2/oauth_applications/", "/mau/", ""],
            headers: &[("X-PCO-API-Version", "2025-09-30")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let oauth_application_id: typed::Id<super::api::OauthApplication> =
            oauth_application_id.into();
        let id: typed::Id<super::api::OauthApplicationMau> = id.into();
        typed::one(self.0, &ENDPOINT, &[oauth_application_id.as_str(), id.as_str()]).await
    }
}
/// A list of `api_mau` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct OauthApplicationMauList(typed::Query<OauthApplicationMau>);
impl OauthApplicationMauList {
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
    pub fn records(self) -> typed::Records<OauthApplicationMau> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<OauthApplicationMau> {
        self.0.pages()
    }
}
