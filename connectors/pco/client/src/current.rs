// Made by `connector generate rust`: change the manifest, not this file.

//! The product `current`.
use engine_client::Client;
use engine_client::typed;
/// All that there is of it.
#[derive(Clone, Copy, Debug)]
pub struct CurrentApi<'a>(pub(crate) &'a Client);
impl<'a> CurrentApi<'a> {
    /// People
    #[must_use]
    pub fn people(&self) -> PersonApi<'a> {
        PersonApi(self.0)
    }
    /// Organization
    #[must_use]
    pub fn organizations(&self) -> OrganizationApi<'a> {
        OrganizationApi(self.0)
    }
}
/// People
///
/// The person whose credentials are used.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Person {
    /// `id`
    pub id: typed::Id<Self>,
    /// `email`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// `first_name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// `last_name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// The relationship `organization`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization: Option<typed::Id<super::current::Organization>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Person {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "current_people",
        json_api: true,
        resource: Some("Person"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "email", at: &["email"], kind: typed::Kind::Text },
            typed::Field { name: "first_name", at: &["first_name"], kind: typed::Kind::Text },
            typed::Field { name: "last_name", at: &["last_name"], kind: typed::Kind::Text },
        ],
        relations: &[typed::Relation {
            name: "organization",
            relationship: "organization",
            many: false,
            mixed: false,
        }],
    };
}
/// What can be done with records of `current_people`.
#[derive(Clone, Copy, Debug)]
pub struct PersonApi<'a>(#[allow(dead_code)] &'a Client);
impl PersonApi<'_> {
    /// The list `/current/v2/people`.
    pub fn list(&self) -> PersonList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/current/v2/people"],
            headers: &[("X-PCO-API-Version", "2018-08-01")],
            params: &[("include", "organization")],
            listing: super::listing_0,
            own_id: false,
        };
        PersonList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/current/v2/people/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::current::Person>>,
    ) -> Result<typed::Item<Person>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/current/v2/people/", ""],
            headers: &[("X-PCO-API-Version", "2018-08-01")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::current::Person> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
}
/// A list of `current_people` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct PersonList(typed::Query<Person>);
impl PersonList {
    /// With what `organization` leads to: `Item::included`.
    #[inline]
    pub fn include_organization(self) -> Self {
        Self(self.0.include("organization"))
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
    pub fn records(self) -> typed::Records<Person> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<Person> {
        self.0.pages()
    }
}
/// Organization
///
/// The account itself, one record.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Organization {
    /// `id`
    pub id: typed::Id<Self>,
    /// `name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `subdomain`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subdomain: Option<String>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Organization {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "current_organizations",
        json_api: true,
        resource: Some("Organization"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "name", at: &["name"], kind: typed::Kind::Text },
            typed::Field { name: "subdomain", at: &["subdomain"], kind: typed::Kind::Text },
        ],
        relations: &[],
    };
}
/// What can be done with records of `current_organizations`.
#[derive(Clone, Copy, Debug)]
pub struct OrganizationApi<'a>(#[allow(dead_code)] &'a Client);
impl OrganizationApi<'_> {
    /// One record: `/current/v2`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(&self) -> Result<typed::Item<Organization>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/current/v2"],
            headers: &[("X-PCO-API-Version", "2018-08-01")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        typed::one(self.0, &ENDPOINT, &[]).await
    }
}
