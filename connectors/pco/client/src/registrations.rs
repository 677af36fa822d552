// Made by `connector generate rust`: change the manifest, not this file.

//! The product `registrations`.
use engine_client::Client;
use engine_client::typed;
/// All that there is of it.
#[derive(Clone, Copy, Debug)]
pub struct RegistrationsApi<'a>(pub(crate) &'a Client);
impl<'a> RegistrationsApi<'a> {
    /// Signups
    #[must_use]
    pub fn signups(&self) -> SignupApi<'a> {
        SignupApi(self.0)
    }
    /// Attendees
    #[must_use]
    pub fn attendees(&self) -> AttendeeApi<'a> {
        AttendeeApi(self.0)
    }
    /// People
    #[must_use]
    pub fn people(&self) -> PersonApi<'a> {
        PersonApi(self.0)
    }
    /// Categories
    #[must_use]
    pub fn categories(&self) -> CategoryApi<'a> {
        CategoryApi(self.0)
    }
    /// Campuses
    #[must_use]
    pub fn campuses(&self) -> CampusApi<'a> {
        CampusApi(self.0)
    }
    /// Organization
    #[must_use]
    pub fn organizations(&self) -> OrganizationApi<'a> {
        OrganizationApi(self.0)
    }
    /// Selection types
    #[must_use]
    pub fn selection_types(&self) -> SelectionTypeApi<'a> {
        SelectionTypeApi(self.0)
    }
    /// Signup times
    #[must_use]
    pub fn signup_times(&self) -> SignupTimeApi<'a> {
        SignupTimeApi(self.0)
    }
    /// Signup locations
    #[must_use]
    pub fn signup_location(&self) -> SignupLocationApi<'a> {
        SignupLocationApi(self.0)
    }
    /// Registrations
    #[must_use]
    pub fn registrations(&self) -> RegistrationApi<'a> {
        RegistrationApi(self.0)
    }
    /// Emergency contacts
    #[must_use]
    pub fn emergency_contact(&self) -> EmergencyContactApi<'a> {
        EmergencyContactApi(self.0)
    }
}
/// Signups
///
/// One record per event that people can sign up for.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Signup {
    /// `id`
    pub id: typed::Id<Self>,
    /// `archived`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub archived: Option<bool>,
    /// `at_maximum_capacity`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at_maximum_capacity: Option<bool>,
    /// `close_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub close_at: Option<jiff::Timestamp>,
    /// `closed`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closed: Option<bool>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `description`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `logo_url`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub logo_url: Option<String>,
    /// `maximum_capacity`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub maximum_capacity: Option<i64>,
    /// `name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `new_registration_url`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub new_registration_url: Option<String>,
    /// `open`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub open: Option<bool>,
    /// `open_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub open_at: Option<jiff::Timestamp>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// The relationship `campuses`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub campuses: Option<Vec<typed::Id<super::registrations::Campus>>>,
    /// The relationship `categories`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub categories: Option<Vec<typed::Id<super::registrations::Category>>>,
    /// The relationship `selection_types`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub selection_types: Option<Vec<typed::Id<super::registrations::SelectionType>>>,
    /// The relationship `signup_location`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signup_location: Option<Vec<typed::Id<super::registrations::SignupLocation>>>,
    /// The relationship `signup_times`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signup_times: Option<Vec<typed::Id<super::registrations::SignupTime>>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Signup {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "registrations_signups",
        json_api: true,
        resource: Some("Signup"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "archived", at: &["archived"], kind: typed::Kind::Boolean },
            typed::Field {
                name: "at_maximum_capacity",
                at: &["at_maximum_capacity"],
                kind: typed::Kind::Boolean,
            },
            typed::Field {
                name: "close_at",
                at: &["close_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "closed", at: &["closed"], kind: typed::Kind::Boolean },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "description", at: &["description"], kind: typed::Kind::Text },
            typed::Field { name: "logo_url", at: &["logo_url"], kind: typed::Kind::Text },
            typed::Field {
                name: "maximum_capacity",
                at: &["maximum_capacity"],
                kind: typed::Kind::Integer,
            },
            typed::Field { name: "name", at: &["name"], kind: typed::Kind::Text },
            typed::Field {
                name: "new_registration_url",
                at: &["new_registration_url"],
                kind: typed::Kind::Text,
            },
            typed::Field { name: "open", at: &["open"], kind: typed::Kind::Boolean },
            typed::Field {
                name: "open_at",
                at: &["open_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "updated_at",
                at: &["updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
        ],
        relations: &[
            typed::Relation {
                name: "campuses",
                relationship: "campuses",
                many: true,
                mixed: false,
            },
            typed::Relation {
                name: "categories",
                relationship: "categories",
                many: true,
                mixed: false,
            },
            typed::Relation {
                name: "selection_types",
                relationship: "selection_types",
                many: true,
                mixed: false,
            },
            typed::Relation {
                name: "signup_location",
                relationship: "signup_location",
                many: true,
                mixed: false,
            },
            typed::Relation {
                name: "signup_times",
                relationship: "signup_times",
                many: true,
                mixed: false,
            },
        ],
    };
}
/// What can be done with records of `registrations_signups`.
#[derive(Clone, Copy, Debug)]
pub struct SignupApi<'a>(#[allow(dead_code)] &'a Client);
impl SignupApi<'_> {
    /// The list `/registrations/v2/signups`.
    pub fn list(&self) -> SignupList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/registrations/v2/signups"],
            headers: &[("X-PCO-API-Version", "2025-05-01")],
            params: &[(
                "include",
                "campuses,categories,selection_types,signup_times,signup_location",
            )],
            listing: super::listing_0,
            own_id: false,
        };
        SignupList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/registrations/v2/signups/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::registrations::Signup>>,
    ) -> Result<typed::Item<Signup>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/registrations/v2/signups/", ""],
            headers: &[("X-PCO-API-Version", "2025-05-01")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::registrations::Signup> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
}
/// A list of `registrations_signups` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct SignupList(typed::Query<Signup>);
impl SignupList {
    /// Only records whose `name` is this.
    #[inline]
    pub fn where_name(self, value: &str) -> Self {
        Self(self.0.filter("name", &value))
    }
    /// Ordered by `created_at`.
    #[inline]
    pub fn order_by_created_at(self) -> Self {
        Self(self.0.order("created_at", false))
    }
    /// Ordered by `created_at`, the last one first.
    #[inline]
    pub fn order_by_created_at_descending(self) -> Self {
        Self(self.0.order("created_at", true))
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
    /// With what `campuses` leads to: `Item::included`.
    #[inline]
    pub fn include_campuses(self) -> Self {
        Self(self.0.include("campuses"))
    }
    /// With what `categories` leads to: `Item::included`.
    #[inline]
    pub fn include_categories(self) -> Self {
        Self(self.0.include("categories"))
    }
    /// With what `selection_types` leads to: `Item::included`.
    #[inline]
    pub fn include_selection_types(self) -> Self {
        Self(self.0.include("selection_types"))
    }
    /// With what `signup_location` leads to: `Item::included`.
    #[inline]
    pub fn include_signup_location(self) -> Self {
        Self(self.0.include("signup_location"))
    }
    /// With what `signup_times` leads to: `Item::included`.
    #[inline]
    pub fn include_signup_times(self) -> Self {
        Self(self.0.include("signup_times"))
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
    pub fn records(self) -> typed::Records<Signup> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<Signup> {
        self.0.pages()
    }
}
/// Attendees
///
/// One record per person who comes, waits or canceled.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Attendee {
    /// `id`
    pub id: typed::Id<Self>,
    /// `active`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
    /// `canceled`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub canceled: Option<bool>,
    /// `complete`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub complete: Option<bool>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// `waitlisted`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub waitlisted: Option<bool>,
    /// `waitlisted_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub waitlisted_at: Option<jiff::Timestamp>,
    /// The relationship `person`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<typed::Id<super::registrations::Person>>,
    /// The relationship `registration`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub registration: Option<typed::Id<super::registrations::Registration>>,
    /// The relationship `selection_type`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub selection_type: Option<typed::Id<super::registrations::SelectionType>>,
    /// The relationship `emergency_contact`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub emergency_contact: Option<Vec<typed::Id<super::registrations::EmergencyContact>>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Attendee {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "registrations_attendees",
        json_api: true,
        resource: Some("Attendee"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "active", at: &["active"], kind: typed::Kind::Boolean },
            typed::Field { name: "canceled", at: &["canceled"], kind: typed::Kind::Boolean },
            typed::Field { name: "complete", at: &["complete"], kind: typed::Kind::Boolean },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "name", at: &["name"], kind: typed::Kind::Text },
            typed::Field {
                name: "updated_at",
                at: &["updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "waitlisted", at: &["waitlisted"], kind: typed::Kind::Boolean },
            typed::Field {
                name: "waitlisted_at",
                at: &["waitlisted_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
        ],
        relations: &[
            typed::Relation { name: "person", relationship: "person", many: false, mixed: false },
            typed::Relation {
                name: "registration",
                relationship: "registration",
                many: false,
                mixed: false,
            },
            typed::Relation {
                name: "selection_type",
                relationship: "selection_type",
                many: false,
                mixed: false,
            },
            typed::Relation {
                name: "emergency_contact",
                relationship: "emergency_contact",
                many: true,
                mixed: false,
            },
        ],
    };
}
/// What can be done with records of `registrations_attendees`.
#[derive(Clone, Copy, Debug)]
pub struct AttendeeApi<'a>(#[allow(dead_code)] &'a Client);
impl AttendeeApi<'_> {
    /// The list `/registrations/v2/attendees`.
    pub fn list(&self) -> AttendeeList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/registrations/v2/attendees"],
            headers: &[("X-PCO-API-Version", "2025-05-01")],
            params: &[("include", "person,registration,selection_type,emergency_contact")],
            listing: super::listing_0,
            own_id: false,
        };
        AttendeeList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/registrations/v2/attendees/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::registrations::Attendee>>,
    ) -> Result<typed::Item<Attendee>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/registrations/v2/attendees/", ""],
            headers: &[("X-PCO-API-Version", "2025-05-01")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::registrations::Attendee> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
}
/// A list of `registrations_attendees` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct AttendeeList(typed::Query<Attendee>);
impl AttendeeList {
    /// Ordered by `created_at`.
    #[inline]
    pub fn order_by_created_at(self) -> Self {
        Self(self.0.order("created_at", false))
    }
    /// Ordered by `created_at`, the last one first.
    #[inline]
    pub fn order_by_created_at_descending(self) -> Self {
        Self(self.0.order("created_at", true))
    }
    /// With what `emergency_contact` leads to: `Item::included`.
    #[inline]
    pub fn include_emergency_contact(self) -> Self {
        Self(self.0.include("emergency_contact"))
    }
    /// With what `person` leads to: `Item::included`.
    #[inline]
    pub fn include_person(self) -> Self {
        Self(self.0.include("person"))
    }
    /// With what `registration` leads to: `Item::included`.
    #[inline]
    pub fn include_registration(self) -> Self {
        Self(self.0.include("registration"))
    }
    /// With what `selection_type` leads to: `Item::included`.
    #[inline]
    pub fn include_selection_type(self) -> Self {
        Self(self.0.include("selection_type"))
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
    pub fn records(self) -> typed::Records<Attendee> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<Attendee> {
        self.0.pages()
    }
}
/// People
///
/// One record per person as Registrations knows them.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Person {
    /// `id`
    pub id: typed::Id<Self>,
    /// `first_name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// `last_name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// `name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Person {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "registrations_people",
        json_api: true,
        resource: Some("Person"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "first_name", at: &["first_name"], kind: typed::Kind::Text },
            typed::Field { name: "last_name", at: &["last_name"], kind: typed::Kind::Text },
            typed::Field { name: "name", at: &["name"], kind: typed::Kind::Text },
        ],
        relations: &[],
    };
}
/// What can be done with records of `registrations_people`.
#[derive(Clone, Copy, Debug)]
pub struct PersonApi<'a>(#[allow(dead_code)] &'a Client);
impl PersonApi<'_> {
    /// The list `/registrations/v2/people`.
    pub fn list(&self) -> PersonList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/registrations/v2/people"],
            headers: &[("X-PCO-API-Version", "2025-05-01")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        PersonList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/registrations/v2/people/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::registrations::Person>>,
    ) -> Result<typed::Item<Person>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/registrations/v2/people/", ""],
            headers: &[("X-PCO-API-Version", "2025-05-01")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::registrations::Person> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
}
/// A list of `registrations_people` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct PersonList(typed::Query<Person>);
impl PersonList {
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
/// Categories
///
/// One record per category of signups.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Category {
    /// `id`
    pub id: typed::Id<Self>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Category {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "registrations_categories",
        json_api: true,
        resource: Some("Category"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "name", at: &["name"], kind: typed::Kind::Text },
            typed::Field {
                name: "updated_at",
                at: &["updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
        ],
        relations: &[],
    };
}
/// What can be done with records of `registrations_categories`.
#[derive(Clone, Copy, Debug)]
pub struct CategoryApi<'a>(#[allow(dead_code)] &'a Client);
impl CategoryApi<'_> {
    /// The list `/registrations/v2/categories`.
    pub fn list(&self) -> CategoryList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/registrations/v2/categories"],
            headers: &[("X-PCO-API-Version", "2025-05-01")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        CategoryList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/registrations/v2/categories/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::registrations::Category>>,
    ) -> Result<typed::Item<Category>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/registrations/v2/categories/", ""],
            headers: &[("X-PCO-API-Version", "2025-05-01")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::registrations::Category> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
}
/// A list of `registrations_categories` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct CategoryList(typed::Query<Category>);
impl CategoryList {
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
    pub fn records(self) -> typed::Records<Category> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<Category> {
        self.0.pages()
    }
}
/// Campuses
///
/// One record per campus with its address.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Campus {
    /// `id`
    pub id: typed::Id<Self>,
    /// `city`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// `country`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `full_formatted_address`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub full_formatted_address: Option<String>,
    /// `name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `state`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// `street`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub street: Option<String>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// `zip`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub zip: Option<String>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Campus {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "registrations_campuses",
        json_api: true,
        resource: Some("Campus"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "city", at: &["city"], kind: typed::Kind::Text },
            typed::Field { name: "country", at: &["country"], kind: typed::Kind::Text },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "full_formatted_address",
                at: &["full_formatted_address"],
                kind: typed::Kind::Text,
            },
            typed::Field { name: "name", at: &["name"], kind: typed::Kind::Text },
            typed::Field { name: "state", at: &["state"], kind: typed::Kind::Text },
            typed::Field { name: "street", at: &["street"], kind: typed::Kind::Text },
            typed::Field {
                name: "updated_at",
                at: &["updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "zip", at: &["zip"], kind: typed::Kind::Text },
        ],
        relations: &[],
    };
}
/// What can be done with records of `registrations_campuses`.
#[derive(Clone, Copy, Debug)]
pub struct CampusApi<'a>(#[allow(dead_code)] &'a Client);
impl CampusApi<'_> {
    /// The list `/registrations/v2/campuses`.
    pub fn list(&self) -> CampusList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/registrations/v2/campuses"],
            headers: &[("X-PCO-API-Version", "2025-05-01")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        CampusList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/registrations/v2/campuses/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::registrations::Campus>>,
    ) -> Result<typed::Item<Campus>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/registrations/v2/campuses/", ""],
            headers: &[("X-PCO-API-Version", "2025-05-01")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::registrations::Campus> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
}
/// A list of `registrations_campuses` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct CampusList(typed::Query<Campus>);
impl CampusList {
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
    pub fn records(self) -> typed::Records<Campus> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<Campus> {
        self.0.pages()
    }
}
/// Organization
///
/// The church itself, one record.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Organization {
    /// `id`
    pub id: typed::Id<Self>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Organization {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "registrations_organizations",
        json_api: true,
        resource: Some("Organization"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "name", at: &["name"], kind: typed::Kind::Text },
            typed::Field {
                name: "updated_at",
                at: &["updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
        ],
        relations: &[],
    };
}
/// What can be done with records of `registrations_organizations`.
#[derive(Clone, Copy, Debug)]
pub struct OrganizationApi<'a>(#[allow(dead_code)] &'a Client);
impl OrganizationApi<'_> {
    /// One record: `/registrations/v2`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(&self) -> Result<typed::Item<Organization>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/registrations/v2"],
            headers: &[("X-PCO-API-Version", "2025-05-01")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        typed::one(self.0, &ENDPOINT, &[]).await
    }
}
/// Selection types
///
/// One record per option that a signup offers, with its price and its capacity.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct SelectionType {
    /// `id`
    pub id: typed::Id<Self>,
    /// `at_maximum_capacity`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at_maximum_capacity: Option<bool>,
    /// Places that are left
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub available_capacity: Option<i64>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `maximum_capacity`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub maximum_capacity: Option<i64>,
    /// `name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// In minor units
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub price_cents: Option<i64>,
    /// `price_currency`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub price_currency: Option<String>,
    /// `price_currency_symbol`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub price_currency_symbol: Option<String>,
    /// `price_formatted`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub price_formatted: Option<String>,
    /// `publicly_available`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub publicly_available: Option<bool>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// `waitlist`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub waitlist: Option<bool>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for SelectionType {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "registrations_selection_types",
        json_api: true,
        resource: Some("SelectionType"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "at_maximum_capacity",
                at: &["at_maximum_capacity"],
                kind: typed::Kind::Boolean,
            },
            typed::Field {
                name: "available_capacity",
                at: &["available_capacity"],
                kind: typed::Kind::Integer,
            },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "maximum_capacity",
                at: &["maximum_capacity"],
                kind: typed::Kind::Integer,
            },
            typed::Field { name: "name", at: &["name"], kind: typed::Kind::Text },
            typed::Field { name: "price_cents", at: &["price_cents"], kind: typed::Kind::Integer },
            typed::Field {
                name: "price_currency",
                at: &["price_currency"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "price_currency_symbol",
                at: &["price_currency_symbol"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "price_formatted",
                at: &["price_formatted"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "publicly_available",
                at: &["publicly_available"],
                kind: typed::Kind::Boolean,
            },
            typed::Field {
                name: "updated_at",
                at: &["updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "waitlist", at: &["waitlist"], kind: typed::Kind::Boolean },
        ],
        relations: &[],
    };
}
/// What can be done with records of `registrations_selection_types`.
#[derive(Clone, Copy, Debug)]
pub struct SelectionTypeApi<'a>(#[allow(dead_code)] &'a Client);
impl SelectionTypeApi<'_> {
    /// One record: `/registrations/v2/signups/{signup_id}/selection_types/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        signup_id: impl Into<typed::Id<super::registrations::Signup>>,
        id: impl Into<typed::Id<super::registrations::SelectionType>>,
    ) -> Result<typed::Item<SelectionType>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/registrations/v2/signups/", "/selection_types/", ""],
            headers: &[("X-PCO-API-Version", "2025-05-01")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let signup_id: typed::Id<super::registrations::Signup> = signup_id.into();
        let id: typed::Id<super::registrations::SelectionType> = id.into();
        typed::one(self.0, &ENDPOINT, &[signup_id.as_str(), id.as_str()]).await
    }
}
/// Signup times
///
/// One record per date on which the event of a signup takes place.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct SignupTime {
    /// `id`
    pub id: typed::Id<Self>,
    /// `all_day`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub all_day: Option<bool>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `ends_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ends_at: Option<jiff::Timestamp>,
    /// `starts_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub starts_at: Option<jiff::Timestamp>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for SignupTime {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "registrations_signup_times",
        json_api: true,
        resource: Some("SignupTime"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "all_day", at: &["all_day"], kind: typed::Kind::Boolean },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "ends_at",
                at: &["ends_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "starts_at",
                at: &["starts_at"],
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
/// What can be done with records of `registrations_signup_times`.
#[derive(Clone, Copy, Debug)]
pub struct SignupTimeApi<'a>(#[allow(dead_code)] &'a Client);
impl SignupTimeApi<'_> {
    /// One record: `/registrations/v2/signups/{signup_id}/signup_times/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        signup_id: impl Into<typed::Id<super::registrations::Signup>>,
        id: impl Into<typed::Id<super::registrations::SignupTime>>,
    ) -> Result<typed::Item<SignupTime>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/registrations/v2/signups/", "/signup_times/", ""],
            headers: &[("X-PCO-API-Version", "2025-05-01")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let signup_id: typed::Id<super::registrations::Signup> = signup_id.into();
        let id: typed::Id<super::registrations::SignupTime> = id.into();
        typed::one(self.0, &ENDPOINT, &[signup_id.as_str(), id.as_str()]).await
    }
}
/// Signup locations
///
/// Where the event of a signup takes place, at most one each.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct SignupLocation {
    /// `id`
    pub id: typed::Id<Self>,
    /// `address_data`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address_data: Option<serde_json::Value>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `formatted_address`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub formatted_address: Option<String>,
    /// `full_formatted_address`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub full_formatted_address: Option<String>,
    /// `latitude`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub latitude: Option<String>,
    /// `location_type`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub location_type: Option<String>,
    /// `longitude`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub longitude: Option<String>,
    /// `name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `subpremise`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subpremise: Option<String>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// `url`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for SignupLocation {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "registrations_signup_location",
        json_api: true,
        resource: Some("SignupLocation"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "address_data", at: &["address_data"], kind: typed::Kind::Json },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "formatted_address",
                at: &["formatted_address"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "full_formatted_address",
                at: &["full_formatted_address"],
                kind: typed::Kind::Text,
            },
            typed::Field { name: "latitude", at: &["latitude"], kind: typed::Kind::Text },
            typed::Field { name: "location_type", at: &["location_type"], kind: typed::Kind::Text },
            typed::Field { name: "longitude", at: &["longitude"], kind: typed::Kind::Text },
            typed::Field { name: "name", at: &["name"], kind: typed::Kind::Text },
            typed::Field { name: "subpremise", at: &["subpremise"], kind: typed::Kind::Text },
            typed::Field {
                name: "updated_at",
                at: &["updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "url", at: &["url"], kind: typed::Kind::Text },
        ],
        relations: &[],
    };
}
/// What can be done with records of `registrations_signup_location`.
#[derive(Clone, Copy, Debug)]
pub struct SignupLocationApi<'a>(#[allow(dead_code)] &'a Client);
impl SignupLocationApi<'_> {
    /// One record: `/registrations/v2/signups/{signup_id}/signup_location`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        signup_id: impl Into<typed::Id<super::registrations::Signup>>,
    ) -> Result<typed::Item<SignupLocation>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/registrations/v2/signups/", "/signup_location"],
            headers: &[("X-PCO-API-Version", "2025-05-01")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let signup_id: typed::Id<super::registrations::Signup> = signup_id.into();
        typed::one(self.0, &ENDPOINT, &[signup_id.as_str()]).await
    }
}
/// Registrations
///
/// One record per act of signing up, of one person or of several.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Registration {
    /// `id`
    pub id: typed::Id<Self>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// The relationship `created_by`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_by: Option<typed::Id<super::registrations::Person>>,
    /// The relationship `registrant_contact`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub registrant_contact: Option<typed::Id<super::registrations::Person>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Registration {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "registrations_registrations",
        json_api: true,
        resource: Some("Registration"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
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
            typed::Relation {
                name: "created_by",
                relationship: "created_by",
                many: false,
                mixed: false,
            },
            typed::Relation {
                name: "registrant_contact",
                relationship: "registrant_contact",
                many: false,
                mixed: false,
            },
        ],
    };
}
/// What can be done with records of `registrations_registrations`.
#[derive(Clone, Copy, Debug)]
pub struct RegistrationApi<'a>(#[allow(dead_code)] &'a Client);
impl RegistrationApi<'_> {
    /// The list `/registrations/v2/signups/{signup_id}/registrations`.
    pub fn list(
        &self,
        signup_id: impl Into<typed::Id<super::registrations::Signup>>,
    ) -> RegistrationList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/registrations/v2/signups/", "/registrations"],
            headers: &[("X-PCO-API-Version", "2025-05-01")],
            params: &[("include", "created_by,registrant_contact")],
            listing: super::listing_0,
            own_id: false,
        };
        let signup_id: typed::Id<super::registrations::Signup> = signup_id.into();
        RegistrationList(typed::Query::new(
            self.0,
            &ENDPOINT,
            &super::SPELLING,
            &[signup_id.as_str()],
        ))
    }
    /// One record: `/registrations/v2/signups/{signup_id}/registrations/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        signup_id: impl Into<typed::Id<super::registrations::Signup>>,
        id: impl Into<typed::Id<super::registrations::Registration>>,
    ) -> Result<typed::Item<Registration>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/registrations/v2/signups/", "/registrations/", ""],
            headers: &[("X-PCO-API-Version", "2025-05-01")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let signup_id: typed::Id<super::registrations::Signup> = signup_id.into();
        let id: typed::Id<super::registrations::Registration> = id.into();
        typed::one(self.0, &ENDPOINT, &[signup_id.as_str(), id.as_str()]).await
    }
}
/// A list of `registrations_registrations` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct RegistrationList(typed::Query<Registration>);
impl RegistrationList {
    /// Ordered by `created_at`.
    #[inline]
    pub fn order_by_created_at(self) -> Self {
        Self(self.0.order("created_at", false))
    }
    /// Ordered by `created_at`, the last one first.
    #[inline]
    pub fn order_by_created_at_descending(self) -> Self {
        Self(self.0.order("created_at", true))
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
    /// With what `created_by` leads to: `Item::included`.
    #[inline]
    pub fn include_created_by(self) -> Self {
        Self(self.0.include("created_by"))
    }
    /// With what `registrant_contact` leads to: `Item::included`.
    #[inline]
    pub fn include_registrant_contact(self) -> Self {
        Self(self.0.include("registrant_contact"))
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
    pub fn records(self) -> typed::Records<Registration> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<Registration> {
        self.0.pages()
    }
}
/// Emergency contacts
///
/// Who is to be called for an attendee, at most one each.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct EmergencyContact {
    /// `id`
    pub id: typed::Id<Self>,
    /// `name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `phone_number`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for EmergencyContact {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "registrations_emergency_contact",
        json_api: true,
        resource: Some("EmergencyContact"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "name", at: &["name"], kind: typed::Kind::Text },
            typed::Field { name: "phone_number", at: &["phone_number"], kind: typed::Kind::Text },
        ],
        relations: &[],
    };
}
/// What can be done with records of `registrations_emergency_contact`.
#[derive(Clone, Copy, Debug)]
pub struct EmergencyContactApi<'a>(#[allow(dead_code)] &'a Client);
impl EmergencyContactApi<'_> {
    /// One record: `/registrations/v2/attendees/{attendee_id}/emergency_contact`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        attendee_id: impl Into<typed::Id<super::registrations::Attendee>>,
    ) -> Result<typed::Item<EmergencyContact>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/registrations/v2/attendees/", "/emergency_contact"],
            headers: &[("X-PCO-API-Version", "2025-05-01")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let attendee_id: typed::Id<super::registrations::Attendee> = attendee_id.into();
        typed::one(self.0, &ENDPOINT, &[attendee_id.as_str()]).await
    }
}
